package window

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

var empty = flag.String("empty", "", "path of the program that opens an empty window")

// starts is how often each program is started; the median counts.
const starts = 7

// From the start of the program to a home screen on the display, against an
// empty window, in turns.
func BenchmarkStart(b *testing.B) {
	if *accord == "" || *empty == "" {
		b.Skip("no programs to measure: give their paths with -accord and -empty")
	}
	home := b.TempDir()
	for b.Loop() {
		var ours, theirs []time.Duration
		for range starts {
			ours = append(ours, shown(b, home, *accord, "Accord"))
			theirs = append(theirs, shown(b, home, *empty, "Empty"))
		}
		slices.Sort(ours)
		slices.Sort(theirs)
		b.ReportMetric(float64(ours[starts/2])/float64(theirs[starts/2]), "times-an-empty-window")
	}
}

// shown starts a program, waits for its window, ends it and returns how long
// the window took.
func shown(b *testing.B, home, program, title string) time.Duration {
	b.Helper()
	app := exec.Command(program)
	app.Env = append(os.Environ(), "HOME="+home, "ACCORD_HOME="+filepath.Join(home, "data"), "LANG=en_US.UTF-8")
	began := time.Now()
	if err := app.Start(); err != nil {
		b.Fatal(err)
	}
	out, err := exec.Command("xdotool", "search", "--sync", "--onlyvisible", "--name", title).Output()
	took := time.Since(began)
	if err != nil || strings.TrimSpace(string(out)) == "" {
		b.Fatalf("%s showed no window: %v", program, err)
	}
	if err := app.Process.Kill(); err != nil {
		b.Fatal(err)
	}
	app.Wait() // the error says that it was killed
	return took
}
