package ui

import (
	"testing"

	"fyne.io/fyne/v2/test"
)

// What a dialog changed on the page has the keyboard when the dialog closes,
// and not what had it before.
func TestThePageSaysWhereTheKeyboardGoesAfterADialog(t *testing.T) {
	test.NewTempApp(t)
	before, after := NewEntry("before"), NewEntry("after")
	w := test.NewTempWindow(t, Column(0, before, after))
	w.Canvas().Focus(before.Input())
	d := NewDialog(w.Canvas(), "Title", NewEntry("within"), "Yes", "No", func() bool {
		FocusLater(w.Canvas(), after.Input())
		return true
	})
	d.Show()
	d.Confirm()
	if w.Canvas().Focused() != after.Input() {
		t.Errorf("the keyboard is with %v", w.Canvas().Focused())
	}
	FocusLater(w.Canvas(), before.Input())
	if w.Canvas().Focused() != before.Input() {
		t.Error("without a dialog the keyboard does not move at once")
	}
}
