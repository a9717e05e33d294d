package desk

import (
	"os"
	"path/filepath"
	"testing"

	"accord/workshop"
	"accord/workshop/document/page"
)

// Every command that has a key is on the card, and the card is one page.
func TestTheKeyCardHasEveryKeyOnOnePage(t *testing.T) {
	d := open(t, workshop.Example())
	on := make(map[string]bool)
	for _, g := range d.commands.Keys() {
		for _, l := range g.Lines {
			on[l.Hint] = true
		}
	}
	for _, l := range d.commands.Lines() {
		if l.Hint != "" && !on[l.Hint] {
			t.Errorf("%s (%s) is not on the card", l.Label, l.Hint)
		}
	}
	for _, sheet := range []page.Sheet{page.A4, page.Letter} {
		pages, err := page.Layout(d.keyCard(), sheet)
		if err != nil {
			t.Fatal(err)
		}
		if len(pages.Pages) != 1 || len(pages.Missing) > 0 {
			t.Errorf("it has %d pages and lacks %q", len(pages.Pages), pages.Missing)
		}
	}
}

// The card goes where the papers go, and never replaces one.
func TestTheKeyCardIsMade(t *testing.T) {
	d := open(t, workshop.Example())
	d.folder = t.TempDir()
	d.Go = func(work, done func()) { work(); done() }
	d.commands.Run("key-card")
	d.commands.Run("key-card")
	made, err := filepath.Glob(filepath.Join(d.folder, "*.pdf"))
	if err != nil || len(made) != 2 {
		t.Fatalf("made twice, there are %v (%v)", made, err)
	}
	if info, err := os.Stat(made[0]); err != nil || info.Size() < 1000 {
		t.Errorf("%s is %v (%v)", made[0], info, err)
	}
}
