package ui

import "fyne.io/fyne/v2"

// FocusLater gives the keyboard to something on the page: at once, or as soon
// as nothing floats above it any more. A page that changes while a dialog is
// still open says so where the next key belongs.
func FocusLater(c fyne.Canvas, f fyne.Focusable) {
	for _, above := range c.Overlays().List() {
		if o, ok := above.(*overlay); ok {
			o.before = f
			return
		}
	}
	c.Focus(f)
}
