package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// A PressChip is a chip that can be pressed, such as the field "Tension:
// Calendar" under an entry.
type PressChip struct {
	pressable
	tag  Tag
	back *canvas.Rectangle
	text *canvas.Text
}

// NewPressChip returns a chip that calls tapped.
func NewPressChip(tag Tag, tapped func()) *PressChip {
	c := &PressChip{tag: tag, back: newShape(), text: newCanvasText()}
	c.OnTapped = tapped
	c.extend(c)
	return c
}

// Set shows another tag.
func (c *PressChip) Set(tag Tag) {
	if c.tag != tag {
		c.tag = tag
		c.Refresh()
	}
}

// Text returns the words.
func (c *PressChip) Text() string { return c.tag.Text }

// Words returns what can be read on the chip.
func (c *PressChip) Words() []string { return []string{c.tag.Text} }

// AccessibilityLabel lets a screen reader read the chip.
func (c *PressChip) AccessibilityLabel() string { return c.tag.Text }

// AccessibilityRole says that this is a button.
func (c *PressChip) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// HeightFor returns the height, which is the same at every width.
func (c *PressChip) HeightFor(float32) float32 { return chipSize(c, c.tag).Height + look.Gap1 }

// NaturalWidth returns the width of all words.
func (c *PressChip) NaturalWidth() float32 { return chipSize(c, c.tag).Width }

// CreateRenderer is part of the toolkit.
func (c *PressChip) CreateRenderer() fyne.WidgetRenderer {
	draw := func() {
		ink, tint := tones(c.tag.Tone)
		if c.Disabled() {
			ink = look.Faint
		}
		s := shape{fill: tint, stroke: look.Line, width: 1}
		if c.hovered && !c.Disabled() {
			s.stroke = look.Border
		}
		size := c.Size()
		drawChip(c, c.back, c.text, c.tag, ink, s, size)
		c.text.Move(fyne.NewPos(look.Gap2, look.Gap1))
		c.text.Resize(fyne.NewSize(c.text.Size().Width, max(size.Height-2*look.Gap1, 0)))
		c.drawRing(size.Height / 2)
	}
	draw()
	return &drawn{
		objects: []fyne.CanvasObject{c.ring, c.back, c.text},
		layout:  func(fyne.Size) { draw() },
		min: func() fyne.Size {
			return fyne.NewSize(min(c.NaturalWidth(), look.Scaled(c.Theme(), 60)), c.HeightFor(0))
		},
		refresh: draw,
	}
}
