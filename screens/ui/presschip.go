package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
)

// A PressChip is a chip that can be pressed, such as the field "Tension:
// Calendar" under an entry.
type PressChip struct {
	pressable
	tag  Tag
	pill pill
}

// NewPressChip returns a chip that calls tapped.
func NewPressChip(tag Tag, tapped func()) *PressChip {
	c := &PressChip{tag: tag, pill: newPill()}
	c.pill.tall = look.Gap1
	c.OnTapped = tapped
	c.extend(c)
	c.pill.say(tag, false)
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

// HeightFor returns the height at a width, for long words wrap.
func (c *PressChip) HeightFor(width float32) float32 { return c.pill.height(width) }

// NaturalWidth returns the width of all words.
func (c *PressChip) NaturalWidth() float32 { return c.pill.natural() }

// LeastWidth returns the width of the longest word.
func (c *PressChip) LeastWidth() float32 { return c.pill.least() }

// CreateRenderer is part of the toolkit.
func (c *PressChip) CreateRenderer() fyne.WidgetRenderer {
	draw := func() {
		_, tint := tones(c.tag.Tone)
		s := shape{fill: tint, stroke: look.Line, width: 1}
		if c.hovered && !c.Disabled() {
			s.stroke = look.Border
		}
		c.pill.draw(c, s, c.Size())
		c.drawRing(c.pill.radius())
	}
	draw()
	return &drawn{
		objects: []fyne.CanvasObject{c.ring, c.pill.back, c.pill.text},
		layout:  func(fyne.Size) { draw() },
		min:     func() fyne.Size { return c.pill.min(c.Size().Width) },
		refresh: func() {
			c.pill.say(c.tag, c.Disabled())
			c.pill.text.Refresh()
			draw()
		},
	}
}
