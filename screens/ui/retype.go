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
			at := typed[i].input.place()
			e.SetText(text)
			e.PutCursor(at)
		}
	}
}

// Typed returns what stands in the entries of a screen, in reading order.
func Typed(in fyne.CanvasObject) []string {
	var texts []string
	for _, e := range entriesIn(in) {
		texts = append(texts, e.Text())
	}
	return texts
}

// TypeIn types into the entries of a screen what [Typed] returned of another
// that is made alike, and reports whether it is.
func TypeIn(to fyne.CanvasObject, texts []string) bool {
	entries := entriesIn(to)
	if len(texts) != len(entries) {
		return false
	}
	for i, e := range entries {
		if e.Text() != texts[i] {
			e.SetText(texts[i])
			e.PutCursor(len([]rune(texts[i])))
		}
	}
	return true
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
