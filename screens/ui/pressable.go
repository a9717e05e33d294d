package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// pressable is what all things that can be pressed have in common: a click,
// Enter and Space do the same, the pointer and the keyboard can be seen.
type pressable struct {
	widget.DisableableWidget
	OnTapped func() // nil does nothing

	self    fyne.Focusable
	focused bool
	hovered bool
	ring    *canvas.Rectangle
}

// extend makes p the base of self.
func (p *pressable) extend(self interface {
	fyne.Widget
	fyne.Focusable
}) {
	p.self = self
	p.ring = newShape()
	p.ExtendBaseWidget(self)
}

// drawRing shows the ring of the focus outside of a widget of this size.
func (p *pressable) drawRing(radius float32) {
	around(p.ring, p.Size(), 3)
	s := shape{radius: radius + 3}
	if p.focused {
		s.stroke, s.width = look.Focus, 2
	}
	drawShape(p, p.ring, s)
}

// Tapped presses it with the pointer.
func (p *pressable) Tapped(*fyne.PointEvent) {
	if p.Disabled() {
		return
	}
	takeFocus(p.self)
	p.press()
}

func (p *pressable) press() {
	if p.OnTapped != nil && !p.Disabled() {
		p.OnTapped()
	}
}

// TypedKey presses it with Enter or Space.
func (p *pressable) TypedKey(key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		p.press()
	case fyne.KeySpace:
		AfterLetter(p.press)
	default:
		bubble(p.self.(fyne.CanvasObject), key)
	}
}

// AfterLetter does what a letter or Space stands for once the toolkit has also
// typed it, which would otherwise land in the entry that opens.
func AfterLetter(do func()) { fyne.Do(do) }

// TypedRune hands characters on to the screen, whose keys they may be.
func (p *pressable) TypedRune(r rune) {
	if r != ' ' { // already a key
		bubbleRune(p.self.(fyne.CanvasObject), r)
	}
}

// TypedShortcut confirms a dialog with Ctrl+Enter, as an entry does, and hands
// all else on to the window.
func (p *pressable) TypedShortcut(s fyne.Shortcut) {
	o := p.self.(fyne.CanvasObject)
	if c, ok := s.(*desktop.CustomShortcut); ok && (c.KeyName == fyne.KeyReturn || c.KeyName == fyne.KeyEnter) {
		bubble(o, &fyne.KeyEvent{Name: c.KeyName})
		return
	}
	if c, ok := canvasOf(o).(fyne.Shortcutable); ok {
		c.TypedShortcut(s)
	}
}

// FocusGained is part of the toolkit.
func (p *pressable) FocusGained() {
	p.focused = true
	p.Refresh()
	reveal(p.self.(fyne.CanvasObject))
}

// FocusLost is part of the toolkit.
func (p *pressable) FocusLost() {
	p.focused = false
	p.Refresh()
}

// MouseIn is part of the toolkit.
func (p *pressable) MouseIn(*desktop.MouseEvent) {
	p.hovered = true
	p.Refresh()
}

// MouseMoved is part of the toolkit.
func (p *pressable) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is part of the toolkit.
func (p *pressable) MouseOut() {
	p.hovered = false
	p.Refresh()
}

// Cursor shows a hand over what can be pressed.
func (p *pressable) Cursor() desktop.Cursor {
	if p.Disabled() {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}
