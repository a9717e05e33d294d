package window

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// watched is for how long a program is watched while nobody does anything.
const watched = time.Minute

// settles is how long a program is left alone before: longer than a cursor
// blinks.
const settles = 12 * time.Second

// What Accord takes of a core while people talk, with both windows open and a
// clock that runs, beside an empty window. Where there is no graphics card the
// picture is computed by threads of the driver, which are told apart.
func BenchmarkIdle(b *testing.B) {
	if *accord == "" || *empty == "" {
		b.Skip("no programs to measure: give their paths with -accord and -empty")
	}
	for b.Loop() {
		d := newDesk(b)
		d.start()
		d.prepare()
		d.write()
		d.key("F5")
		ours, drawing := idle(b, d.app.Process.Pid)
		d.kill()

		app := exec.Command(*empty)
		if err := app.Start(); err != nil {
			b.Fatal(err)
		}
		theirs, _ := idle(b, app.Process.Pid)
		if err := app.Process.Kill(); err != nil {
			b.Fatal(err)
		}
		app.Wait() // the error says that it was killed

		b.ReportMetric(ours, "percent-of-a-core")
		b.ReportMetric(drawing, "percent-drawing-in-software")
		b.ReportMetric(theirs, "percent-empty-window")
	}
}

// idle returns how many percent of a core a process takes, and how many of
// them are taken by the threads that stand in for a graphics card.
func idle(b *testing.B, pid int) (all, drawing float64) {
	b.Helper()
	time.Sleep(settles) // nothing tells when a program has come to rest
	allBefore, drawingBefore := ticks(b, pid)
	time.Sleep(watched)
	allAfter, drawingAfter := ticks(b, pid)
	percent := func(n int) float64 { return float64(n) / ticksASecond / watched.Seconds() * 100 }
	return percent(allAfter - allBefore), percent(drawingAfter - drawingBefore)
}

// ticksASecond is the unit of the kernel's figures, on every common Linux.
const ticksASecond = 100

// ticks returns how much time of a core the threads of a process have taken.
func ticks(b *testing.B, pid int) (all, drawing int) {
	b.Helper()
	threads, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/stat", pid))
	if err != nil || len(threads) == 0 {
		b.Fatalf("process %d has no threads: %v", pid, err)
	}
	for _, path := range threads {
		line, err := os.ReadFile(path)
		if err != nil {
			continue // the thread has ended
		}
		name, rest, _ := strings.Cut(string(line), ") ")
		fields := strings.Fields(rest)
		for _, field := range fields[11:13] { // in the program and in the kernel
			n, err := strconv.Atoi(field)
			if err != nil {
				b.Fatal(err)
			}
			all += n
			if strings.Contains(name, "(llvmpipe") {
				drawing += n
			}
		}
	}
	return all, drawing
}
