package ui

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
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
	pill   pill
}

// NewChip returns a chip for a card: its ground is the surface.
func NewChip(tag Tag) *Chip { return newChip(tag, false) }

// NewTinted returns a chip for a surface: its ground is tinted.
func NewTinted(tag Tag) *Chip { return newChip(tag, true) }

func newChip(tag Tag, tinted bool) *Chip {
	c := &Chip{tag: tag, tinted: tinted, pill: newPill()}
	c.ExtendBaseWidget(c)
	c.pill.say(tag, false)
	return c
}

// Set shows another tag.
func (c *Chip) Set(tag Tag) {
	if c.tag != tag {
		c.tag = tag
		c.pill.say(tag, false)
		c.Refresh()
	}
}

// Words returns what can be read on the chip.
func (c *Chip) Words() []string { return []string{c.tag.Text} }

// AccessibilityLabel lets a screen reader read the chip.
func (c *Chip) AccessibilityLabel() string { return c.tag.Text }

// AccessibilityRole says that this is text.
func (c *Chip) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }

// HeightFor returns the height at a width, for long words wrap.
func (c *Chip) HeightFor(width float32) float32 { return c.pill.height(width) }

// NaturalWidth returns the width of all words.
func (c *Chip) NaturalWidth() float32 { return c.pill.natural() }

// LeastWidth returns the width of the longest word.
func (c *Chip) LeastWidth() float32 { return c.pill.least() }

// CreateRenderer is part of the toolkit.
func (c *Chip) CreateRenderer() fyne.WidgetRenderer {
	draw := func() {
		_, tint := tones(c.tag.Tone)
		if !c.tinted {
			tint = look.Surface
		}
		c.pill.draw(c, shape{fill: tint}, c.Size())
	}
	draw()
	return &drawn{
		objects: []fyne.CanvasObject{c.pill.back, c.pill.text},
		layout:  func(fyne.Size) { draw() },
		min:     func() fyne.Size { return c.pill.min(c.Size().Width) },
		refresh: func() {
			c.pill.text.Refresh()
			draw()
		},
	}
}
