package ui

import "fyne.io/fyne/v2"

// Retype types into the entries of a screen what stands in those of another
// that is made alike, such as the same screen in another language, with each
// cursor where it was.
func Retype(from, to fyne.CanvasObject) {
	typed, entries := entriesIn(from), entriesIn(to)
	if len(typed) != len(entries) {
		return // they are not alike, and no text may come to where it does not belong
	}
	for i, e := range entries {
		if text := typed[i].Text(); e.Text() != text {
			at := typed[i].input.CursorTextOffset()
			e.SetText(text)
			e.input.putCursor(at)
		}
	}
}

// entriesIn returns what can be typed into, in reading order.
func entriesIn(o fyne.CanvasObject) []*Entry {
	var entries []*Entry
	Walk(o, func(o fyne.CanvasObject) bool {
		e, is := o.(*Entry)
		if is {
			entries = append(entries, e)
		}
		return !is
	})
	return entries
}
