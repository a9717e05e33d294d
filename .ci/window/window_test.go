// Package window uses Accord as a hand would: in a real window, with keys.
// It needs a display, xdotool and a built Accord:
//
//	go test ./.ci/window -accord bin/accord
package window

import (
	"encoding/json"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

var accord = flag.String("accord", "", "path of the program to test")

// patience is how long anything in a window may take on a slow machine.
const patience = 60 * time.Second

// A facilitator makes a workshop, types three cards, groups them and makes
// the papers. Then the battery goes. Everything is there again.
func TestEverythingIsThereAfterTheBatteryWent(t *testing.T) {
	if *accord == "" {
		t.Skip("no program to test: give its path with -accord")
	}
	d := newDesk(t)
	d.start()
	d.prepare()
	d.write()
	d.group()
	pdf := d.makePapers()
	d.kill()
	d.check(pdf)

	d.start()
	d.waitFor("the workshop to be on the desk again", func() bool { return d.titled("Smoke") })
	d.kill()
	d.check(pdf)
}

func (d *desk) prepare() {
	d.key("ctrl+n")
	d.enter("Smoke")
	d.waitFor("the workshop to be open", func() bool { return d.titled("Smoke") })
	d.enter("Ann Lee, key accounts")
	d.key("Tab")
	d.enter("Bo Ray, brand")
	d.key("ctrl+Right")
}

// write goes to the friction step and types three cards.
func (d *desk) write() {
	d.key("ctrl+j")
	d.enter("Friction")
	for _, card := range cards {
		d.enter(card)
	}
}

var cards = []string{"July was empty", "The deck came late", "Nobody knew the cut-off"}

// group reads the cards out and groups all three.
func (d *desk) group() {
	d.key("ctrl+Right", "ctrl+Right") // asks first: one side has written nothing
	d.key("ctrl+Right", "ctrl+Right") // asks again: nothing was read out
	d.key("space", "Down", "space", "Down", "space", "g")
	d.enter("How do we plan July?")
}

// makePapers presses the button on the page of the papers.
func (d *desk) makePapers() (pdf string) {
	d.key("ctrl+e", "Return")
	d.waitFor("the paper", func() bool { return len(d.papers()) > 0 })
	return d.papers()[0]
}

func (d *desk) papers() []string {
	found, err := filepath.Glob(filepath.Join(d.home, "Accord", "*", "*.pdf"))
	if err != nil {
		d.t.Fatal(err)
	}
	return found
}

// check looks for everything in the file and in the paper.
func (d *desk) check(pdf string) {
	d.t.Helper()
	files, _ := filepath.Glob(filepath.Join(d.home, "data", "workshops", "*", "*.accord"))
	if len(files) != 1 {
		d.t.Fatalf("there are %d workshops on disk, want 1", len(files))
	}
	out := d.t.TempDir()
	if text, err := exec.Command(*accord, "export", "-as", "json", "-o", out, files[0]).CombinedOutput(); err != nil {
		d.t.Fatalf("the file cannot be read: %v\n%s", err, text)
	}
	data, err := os.ReadFile(filepath.Join(out, "workshop.json"))
	if err != nil {
		d.t.Fatal(err)
	}
	var kept struct {
		Cards  []struct{ Text, Theme string }
		Themes []struct{ ID, Name string }
	}
	if err := json.Unmarshal(data, &kept); err != nil {
		d.t.Fatal(err)
	}
	if len(kept.Themes) != 1 || kept.Themes[0].Name != "How do we plan July?" {
		d.t.Fatalf("the file holds the themes %+v, want the one that was named", kept.Themes)
	}
	for _, card := range cards {
		if !slices.ContainsFunc(kept.Cards, func(c struct{ Text, Theme string }) bool {
			return c.Text == card && c.Theme == kept.Themes[0].ID
		}) {
			d.t.Errorf("the card %q is not in its theme: %+v", card, kept.Cards)
		}
	}
	text, err := exec.Command("pdftotext", pdf, "-").Output()
	if err != nil {
		d.t.Fatal(err)
	}
	for _, card := range cards {
		if !strings.Contains(string(text), card) {
			d.t.Errorf("the card %q is not in the paper", card)
		}
	}
}

// desk is a running Accord with a home of its own.
type desk struct {
	t    testing.TB
	home string
	app  *exec.Cmd
	id   string // of its window
}

func newDesk(t testing.TB) *desk {
	d := &desk{t: t, home: t.TempDir()}
	t.Cleanup(func() {
		if t.Failed() {
			d.picture()
		}
		d.kill()
	})
	return d
}

// start starts Accord and waits for its window.
func (d *desk) start() {
	d.t.Helper()
	d.app = exec.Command(*accord)
	d.app.Env = append(os.Environ(), "HOME="+d.home, "ACCORD_HOME="+filepath.Join(d.home, "data"), "LANG=en_US.UTF-8")
	d.app.Stdout, d.app.Stderr = os.Stdout, os.Stderr
	if err := d.app.Start(); err != nil {
		d.t.Fatal(err)
	}
	d.id = ""
	d.waitFor("a window", func() bool {
		out, err := exec.Command("xdotool", "search", "--onlyvisible", "--name", "Accord").Output()
		d.id = strings.TrimSpace(string(out))
		return err == nil && d.id != ""
	})
	d.run("windowfocus", "--sync", d.id)
}

// kill ends Accord as a flat battery does: without a word.
func (d *desk) kill() {
	if d.app == nil || d.app.Process == nil {
		return
	}
	if err := d.app.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		d.t.Error(err)
	}
	d.app.Wait() // the error says that it was killed
	d.app = nil
}

// key presses keys, one after the other.
func (d *desk) key(names ...string) {
	d.run(append([]string{"key", "--delay", "60"}, names...)...)
}

// enter types text and Enter.
func (d *desk) enter(text string) {
	d.run("type", "--delay", "40", text)
	d.key("Return")
}

// titled reports whether the window's title holds words.
func (d *desk) titled(words string) bool {
	out, err := exec.Command("xdotool", "getwindowname", d.id).Output()
	return err == nil && strings.Contains(string(out), words)
}

func (d *desk) run(args ...string) {
	d.t.Helper()
	if out, err := exec.Command("xdotool", args...).CombinedOutput(); err != nil {
		d.t.Fatalf("xdotool %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

// waitFor looks again and again until something is there.
func (d *desk) waitFor(what string, there func() bool) {
	d.t.Helper()
	deadline := time.Now().Add(patience)
	for !there() {
		if time.Now().After(deadline) {
			d.t.Fatalf("waited %s for %s in vain", patience, what)
		}
		time.Sleep(50 * time.Millisecond) // another program is waited for, which tells nobody when it is ready
	}
}

// picture keeps what the screen showed when the test failed, if there is a
// program for it and PICTURES names a folder.
func (d *desk) picture() {
	if folder := os.Getenv("PICTURES"); folder != "" {
		exec.Command("import", "-window", "root", filepath.Join(folder, "window-failed.png")).Run()
	}
}
