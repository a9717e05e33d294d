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

// Whatever stands on the clipboard, the window answers as soon as after the
// longest text there may be: what is more than that does not even come in, and
// is refused as too long.
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
			longest := took(w.Canvas(), strings.Repeat("The leaflet came late. ", 5_000/23))
			entry.SetText("")
			if this := took(w.Canvas(), text); this > longest*patience {
				t.Errorf("%s into a %s takes %v, the longest text %v", name, kind, this, longest)
			}
			if n := utf8.RuneCountInString(entry.Text()); n > 5_001 {
				t.Errorf("%s into a %s leaves %d signs", name, kind, n)
			}
		}
	}
}

// patience is how many times as long as the longest text any other may take:
// some dozens for signs that are hard to draw, where all of it would take thousands.
const patience = 100

// took returns how long a paste takes.
func took(c fyne.Canvas, text string) time.Duration {
	begin := time.Now()
	paste(c, text)
	return time.Since(begin)
}
