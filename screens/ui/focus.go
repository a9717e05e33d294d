package ui

import "fyne.io/fyne/v2"

// KeyCatcher is implemented by what wants the keys that the widgets within it
// have no use for, such as a dialog that closes with Escape.
type KeyCatcher interface{ CatchKey(*fyne.KeyEvent) bool }

// RuneCatcher is the same for characters.
type RuneCatcher interface{ CatchRune(rune) bool }

// Focus gives the keyboard to o, or to the first thing within it that takes
// keys. It reports whether there was one.
func Focus(c fyne.Canvas, o fyne.CanvasObject) bool {
	first := FirstFocusable(o)
	if first == nil {
		return false
	}
	c.Focus(first)
	return true
}

// FirstFocusable returns the first thing in o that takes keys now, or nil.
func FirstFocusable(o fyne.CanvasObject) fyne.Focusable {
	var first fyne.Focusable
	Walk(o, func(o fyne.CanvasObject) bool {
		if first != nil {
			return false
		}
		if f, ok := o.(fyne.Focusable); ok && !disabled(o) {
			first = f
		}
		return first == nil
	})
	return first
}

// focusables returns everything in o that takes keys now, in reading order.
func focusables(o fyne.CanvasObject) []fyne.Focusable {
	var all []fyne.Focusable
	Walk(o, func(o fyne.CanvasObject) bool {
		f, ok := o.(fyne.Focusable)
		if ok && !disabled(o) {
			all = append(all, f)
		}
		return !ok
	})
	return all
}

// Holds reports whether o is or contains inner.
func Holds(o fyne.CanvasObject, inner fyne.Focusable) bool {
	target, ok := inner.(fyne.CanvasObject)
	return ok && path(o, target) != nil
}

func disabled(o fyne.CanvasObject) bool {
	d, ok := o.(fyne.Disableable)
	return ok && d.Disabled()
}

// takeFocus gives the keyboard to o, as a click on it should.
func takeFocus(o fyne.Focusable) {
	if c := canvasOf(o.(fyne.CanvasObject)); c != nil {
		c.Focus(o)
	}
}

// bubble offers a key that o has no use for to what surrounds o, from the
// inside out, and then to the window. The toolkit would drop it.
func bubble(o fyne.CanvasObject, key *fyne.KeyEvent) {
	c := canvasOf(o)
	if c == nil {
		return
	}
	way := pathIn(c, o)
	for i := len(way) - 2; i >= 0; i-- {
		if catcher, ok := way[i].(KeyCatcher); ok && catcher.CatchKey(key) {
			return
		}
	}
	if typed := c.OnTypedKey(); typed != nil {
		typed(key)
	}
}

// bubbleRune does the same for a character.
func bubbleRune(o fyne.CanvasObject, r rune) {
	c := canvasOf(o)
	if c == nil {
		return
	}
	way := pathIn(c, o)
	for i := len(way) - 2; i >= 0; i-- {
		if catcher, ok := way[i].(RuneCatcher); ok && catcher.CatchRune(r) {
			return
		}
	}
	if typed := c.OnTypedRune(); typed != nil {
		typed(r)
	}
}

// reveal scrolls until o can be seen, and has it stay so, because the toolkit
// lets the focus wander out of sight.
func reveal(o fyne.CanvasObject) {
	c := canvasOf(o)
	if c == nil {
		return
	}
	for _, step := range pathIn(c, o) {
		if s, ok := step.(*Scroll); ok {
			s.hold(o)
		}
	}
}
