package ui_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
)

// Typing all morning must not fill the memory: a line of text within an entry
// that does not name its font has the toolkit read all fonts anew, for each
// entry and each refresh.
func TestEveryLineWithinAnEntryNamesItsFont(t *testing.T) {
	test.NewTempApp(t)
	e := ui.NewCardEntry("What gets in the way?", "Enter", "add")
	w := test.NewTempWindow(t, e)
	w.Resize(fyne.NewSize(300, 300))
	for _, text := range []string{"", "late", strings.Repeat("The leaflet came late again. ", 5), "late"} {
		e.SetText(text)
		lines := 0
		uitest.Walk(e, func(o fyne.CanvasObject) bool {
			if line, ok := o.(*canvas.Text); ok {
				lines++
				if line.FontSource == nil {
					t.Errorf("with %q typed, %q names no font", text, line.Text)
				}
			}
			return true
		})
		if lines < 3 { // the key, what it does, and the text
			t.Errorf("with %q typed, %d lines were found", text, lines)
		}
	}
}
