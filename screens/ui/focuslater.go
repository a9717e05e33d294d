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

// pageFocus returns what has the keyboard on the page, or gets it back from
// what floats above it.
func pageFocus(c fyne.Canvas) fyne.Focusable {
	for _, above := range c.Overlays().List() {
		if o, ok := above.(*overlay); ok {
			return o.before
		}
	}
	return c.Focused()
}

// FocusGone reports whether what had the keyboard on the page is no longer
// there, so that no key would reach anything.
func FocusGone(c fyne.Canvas) bool {
	focused, ok := pageFocus(c).(fyne.CanvasObject)
	return ok && pathIn(c, focused) == nil
}
