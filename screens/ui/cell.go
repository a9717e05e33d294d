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
	text       *canvas.Text
}

func newCell(label string, tapped func()) *cell {
	c := &cell{label: label, tapped: tapped, back: newShape(), ring: newShape(), text: newCanvasText()}
	c.ExtendBaseWidget(c)
	return c
}

// Text returns the label, by which tests find the segment.
func (c *cell) Text() string { return c.label }

func (c *cell) Tapped(*fyne.PointEvent) {
	if !c.off {
		c.tapped()
	}
}

func (c *cell) Cursor() desktop.Cursor { return desktop.PointerCursor }

func (c *cell) MouseIn(*desktop.MouseEvent)    { c.hovered = true; c.draw() }
func (c *cell) MouseMoved(*desktop.MouseEvent) {}
func (c *cell) MouseOut()                      { c.hovered = false; c.draw() }

func (c *cell) HeightFor(float32) float32 { return c.min().Height }

func (c *cell) min() fyne.Size {
	size := fyne.MeasureText(c.label, look.Scaled(c.Theme(), look.SizeButton), fyne.TextStyle{Bold: true})
	return size.AddWidthHeight(2*look.Gap3+4, 2*look.Gap2+2)
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
	drawText(c, c.text, c.label, Style{Size: look.SizeButton, Bold: true, Color: ink, Align: fyne.TextAlignCenter})
	height := c.text.MinSize().Height
	place(c.text, 0, (size.Height-height)/2, size.Width, height)
}
