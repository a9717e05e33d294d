package ui

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// cell is one segment of [Segments]. It takes clicks, but Tab stops at the
// row as a whole.
type cell struct {
	widget.BaseWidget
	label                         string
	side                          workshop.Side
	chosen, focused, off, hovered bool
	tapped                        func()

	back, ring *canvas.Rectangle
	text       *Text
}

func newCell(label string, tapped func()) *cell {
	c := &cell{label: label, tapped: tapped, back: newShape(), ring: newShape(), text: NewText(label, Style{Size: look.SizeButton, Bold: true})}
	c.ExtendBaseWidget(c)
	return c
}

// Text returns the label, by which tests find the segment.
func (c *cell) Text() string { return c.label }

// AccessibilityLabel lets a screen reader read the label, and that it is chosen.
func (c *cell) AccessibilityLabel() string { return ticked(c.chosen, c.label) }

// AccessibilityRole says that this is a button.
func (c *cell) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

func (c *cell) Tapped(*fyne.PointEvent) {
	if !c.off {
		c.tapped()
	}
}

func (c *cell) Cursor() desktop.Cursor { return desktop.PointerCursor }

func (c *cell) MouseIn(*desktop.MouseEvent)    { c.hovered = true; c.draw() }
func (c *cell) MouseMoved(*desktop.MouseEvent) {}
func (c *cell) MouseOut()                      { c.hovered = false; c.draw() }

const cellPadX = look.Gap3 + 2

func (c *cell) HeightFor(width float32) float32 {
	return c.text.HeightFor(width-2*cellPadX) + 2*buttonPadY
}

func (c *cell) NaturalWidth() float32 { return c.text.NaturalWidth() + 2*cellPadX }

func (c *cell) LeastWidth() float32 { return c.text.LeastWidth() + 2*cellPadX }

func (c *cell) min() fyne.Size {
	width := c.Size().Width
	if width == 0 {
		width = c.NaturalWidth()
	}
	return fyne.NewSize(c.LeastWidth(), c.HeightFor(width))
}

func (c *cell) CreateRenderer() fyne.WidgetRenderer {
	c.draw()
	return &drawn{
		objects: []fyne.CanvasObject{c.ring, c.back, c.text},
		layout:  func(fyne.Size) { c.draw() },
		min:     c.min,
		refresh: c.draw,
	}
}

func (c *cell) draw() {
	s, ink := shape{fill: look.Surface, stroke: look.Line, width: 1, radius: look.RadiusButton}, look.Ink
	switch {
	case c.off:
		s.fill, ink = look.Neutral, look.Faint
	case c.chosen && c.side == "":
		s.fill, s.stroke, ink = look.Primary, "", look.OnPrimary
	case c.chosen:
		s.fill, s.stroke, ink = look.SideColor(c.side), "", look.OnSide(c.side)
	case c.hovered:
		s.fill = look.Hover
	}
	size := c.Size()
	drawShape(c, c.back, s)
	c.back.Resize(size)
	ring := shape{radius: look.RadiusButton + 3}
	if c.focused {
		ring.stroke, ring.width = look.Focus, 2
	}
	around(c.ring, size, 3)
	drawShape(c, c.ring, ring)
	c.text.Set(c.label, Style{Size: look.SizeButton, Bold: true, Color: ink, Align: fyne.TextAlignCenter})
	width := max(size.Width-2*cellPadX, 0)
	height := c.text.HeightFor(width)
	place(c.text, cellPadX, (size.Height-height)/2, width, height)
	c.text.Refresh()
}
