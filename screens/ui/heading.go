package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"accord/screens/look"
)

// A PressHeading is a heading that can be pressed, such as the name of a
// theme, which is pressed to change it.
type PressHeading struct {
	pressable
	text *Text
	back *canvas.Rectangle
}

// NewPressHeading returns a heading that calls tapped.
func NewPressHeading(words string, tapped func()) *PressHeading {
	h := &PressHeading{text: NewText(words, Heading), back: newShape()}
	h.OnTapped = tapped
	h.extend(h)
	return h
}

// Set shows other words, muted if they only stand in for some.
func (h *PressHeading) Set(words string, muted bool) {
	style := Heading
	if muted {
		style.Color = look.Muted
	}
	h.text.Set(words, style)
}

// Text returns the words.
func (h *PressHeading) Text() string { return h.text.Text() }

// Words returns what can be read.
func (h *PressHeading) Words() []string { return []string{h.text.Text()} }

// AccessibilityLabel lets a screen reader read the words.
func (h *PressHeading) AccessibilityLabel() string { return h.text.Text() }

// AccessibilityRole says that this can be pressed.
func (h *PressHeading) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// HeightFor returns the height at a width, for headings wrap.
func (h *PressHeading) HeightFor(width float32) float32 { return h.text.HeightFor(width) }

// LeastWidth returns the width of the longest word.
func (h *PressHeading) LeastWidth() float32 { return h.text.LeastWidth() }

// NaturalWidth returns the width of all words in one line.
func (h *PressHeading) NaturalWidth() float32 { return h.text.NaturalWidth() }

// CreateRenderer is part of the toolkit.
func (h *PressHeading) CreateRenderer() fyne.WidgetRenderer {
	draw := func() {
		s := shape{radius: look.RadiusSmall}
		if h.hovered {
			s.fill = look.Hover
		}
		around(h.back, h.Size(), 3)
		drawShape(h, h.back, s)
		h.drawRing(look.RadiusSmall)
	}
	draw()
	return &drawn{
		objects: []fyne.CanvasObject{h.back, h.ring, h.text},
		layout: func(size fyne.Size) {
			h.text.Resize(size)
			draw()
		},
		min: func() fyne.Size { return h.text.MinSize() },
		refresh: func() {
			h.text.Refresh()
			draw()
		},
	}
}
