package ui_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"accord/screens/ui"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// Whatever stands on the clipboard, the window answers at once: what is more
// than any text may have does not even come in, and is refused as too long.
func TestAPasteOfAnySizeIsAnsweredAtOnce(t *testing.T) {
	start(t)
	for name, text := range map[string]string{
		"100 MB":             strings.Repeat("0123456789", 10<<20),
		"a million lines":    strings.Repeat("a line\n", 1_000_000),
		"many short lines":   strings.Repeat("a\n", 30_000),
		"ten thousand marks": "a" + strings.Repeat("\u0301", 10_000),
		"zeros":              strings.Repeat("\x00", 1<<20),
		"halves of signs":    strings.Repeat("\xed\xa0\x80", 1<<20),
		"directions":         strings.Repeat("\u202E\u2066", 1<<20),
		"families":           strings.Repeat("👩‍👩‍👧‍👦", 1<<16),
		"one endless word":   strings.Repeat("x", 1<<20),
	} {
		for kind, entry := range map[string]*ui.Entry{"line": ui.NewEntry(""), "card": ui.NewCardEntry("", "Enter", "add"), "notes": ui.NewNotes("", 4)} {
			entry.OnPasteLines = func([]string) bool { t.Errorf("%s are offered as cards", name); return true }
			w := test.NewTempWindow(t, ui.Column(0, entry))
			w.Resize(fyne.NewSize(800, 600))
			w.Canvas().Focus(entry.Input())
			begin := time.Now()
			paste(w.Canvas(), text)
			if took := time.Since(begin); took > patience {
				t.Errorf("%s into a %s takes %v", name, kind, took)
			} else {
				t.Logf("%s into a %s: %v", name, kind, took)
			}
			if n := utf8.RuneCountInString(entry.Text()); n > 5_001 {
				t.Errorf("%s into a %s leaves %d signs", name, kind, n)
			}
		}
	}
}

// patience leaves room for a machine that is busy with other things; alone it
// is a fifth of it.
const patience = time.Second
