package ui

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// A Tone is how something small is meant.
type Tone int

// The tones.
const (
	TonePlain Tone = iota
	ToneMuted
	ToneGood // in green
	ToneBad  // bold and red: something is missing
	ToneSales
	ToneMarketing
	ToneJoint
	ToneAmber
)

// SideTone is the tone of a side.
func SideTone(side workshop.Side) Tone {
	switch side {
	case workshop.Sales:
		return ToneSales
	case workshop.Marketing:
		return ToneMarketing
	case workshop.Both:
		return ToneJoint
	}
	return TonePlain
}

// A Tag is the words and the tone of a chip.
type Tag struct {
	Text string
	Tone Tone
}

// tones returns the colours of words in a tone, and of a chip in that tone on
// a surface.
func tones(t Tone) (ink, tint fyne.ThemeColorName) {
	switch t {
	case ToneMuted:
		return look.Muted, look.Neutral
	case ToneGood, ToneJoint:
		return look.Joint, look.JointTint
	case ToneBad:
		return look.Warn, look.WarnTint
	case ToneSales:
		return look.Sales, look.SalesTint
	case ToneMarketing:
		return look.Marketing, look.MarketingTint
	case ToneAmber:
		return look.Amber, look.AmberTint
	}
	return look.Ink, look.Neutral
}

// A Chip is a small pill with a few words. It lies on a card in the colour of
// the surface, or on a surface in the tint of its tone.
type Chip struct {
	widget.BaseWidget
	tag    Tag
	tinted bool

	back *canvas.Rectangle
	text *canvas.Text
}

// NewChip returns a chip for a card: its ground is the surface.
func NewChip(tag Tag) *Chip { return newChip(tag, false) }

// NewTinted returns a chip for a surface: its ground is tinted.
func NewTinted(tag Tag) *Chip { return newChip(tag, true) }

func newChip(tag Tag, tinted bool) *Chip {
	c := &Chip{tag: tag, tinted: tinted, back: newShape(), text: newCanvasText()}
	c.ExtendBaseWidget(c)
	return c
}

// Set shows another tag.
func (c *Chip) Set(tag Tag) {
	if c.tag != tag {
		c.tag = tag
		c.Refresh()
	}
}

// Words returns what can be read on the chip.
func (c *Chip) Words() []string { return []string{c.tag.Text} }

// AccessibilityLabel lets a screen reader read the chip.
func (c *Chip) AccessibilityLabel() string { return c.tag.Text }

// AccessibilityRole says that this is text.
func (c *Chip) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// HeightFor returns the height, which is the same at every width.
func (c *Chip) HeightFor(float32) float32 { return chipSize(c, c.tag).Height }

// NaturalWidth returns the width of all words.
func (c *Chip) NaturalWidth() float32 { return chipSize(c, c.tag).Width }

// CreateRenderer is part of the toolkit.
func (c *Chip) CreateRenderer() fyne.WidgetRenderer {
	draw := func() {
		ink, tint := tones(c.tag.Tone)
		if !c.tinted {
			tint = look.Surface
		}
		drawChip(c, c.back, c.text, c.tag, ink, shape{fill: tint}, c.Size())
	}
	draw()
	return &drawn{
		objects: []fyne.CanvasObject{c.back, c.text},
		layout:  func(fyne.Size) { draw() },
		min: func() fyne.Size {
			size := chipSize(c, c.tag)
			return fyne.NewSize(min(size.Width, look.Scaled(c.Theme(), 60)), size.Height)
		},
		refresh: draw,
	}
}

// chipStyle is how the words of a chip look.
func chipStyle(tone Tone, ink fyne.ThemeColorName) Style {
	return Style{Size: look.SizeChip, Bold: tone == ToneBad, Color: ink}
}

// chipSize is the size of a chip that shows all its words.
func chipSize(w themed, tag Tag) fyne.Size {
	size := fyne.MeasureText(tag.Text, look.Scaled(w.Theme(), look.SizeChip), fyne.TextStyle{Bold: tag.Tone == ToneBad})
	return fyne.NewSize(size.Width+2*look.Gap2, size.Height+look.Gap1)
}

// drawChip draws a pill of the given size. Words that do not fit end in an
// ellipsis.
func drawChip(w themed, back *canvas.Rectangle, text *canvas.Text, tag Tag, ink fyne.ThemeColorName, s shape, size fyne.Size) {
	s.radius = size.Height / 2
	drawShape(w, back, s)
	place(back, 0, 0, size.Width, size.Height)
	style := chipStyle(tag.Tone, ink)
	words, room := tag.Text, size.Width-2*look.Gap2
	if size.Width > 0 && chipSize(w, tag).Width > size.Width+0.5 {
		words = shorten(words, room, func(s string) float32 {
			return fyne.MeasureText(s, look.Scaled(w.Theme(), style.Size), fyne.TextStyle{Bold: style.Bold}).Width
		})
	}
	drawText(w, text, words, style)
	place(text, look.Gap2, look.Gap1/2, max(room, 0), size.Height-look.Gap1)
}
