package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// A Sign is what a [SignCell] shows: one sign on a ground that says the same.
type Sign struct {
	Sign string // empty: nothing marked yet
	Word string // stands small below the sign where it has room; empty: the sign alone
	Tone Tone
	Name string // what the cell is about, to be read out
}

// A SignCell is a cell of a grid with a sign in it. A click and Enter tap it;
// digits and arrows are for the screen to take.
type SignCell struct {
	pressable
	OnKey  func(*fyne.KeyEvent) bool // is offered every key first
	OnRune func(rune) bool           // is offered every character first

	sign Sign
	back *canvas.Rectangle
	text *canvas.Text
	word *canvas.Text
}

// NewSignCell returns a cell that calls tapped.
func NewSignCell(sign Sign, tapped func()) *SignCell {
	c := &SignCell{sign: sign, back: newShape(), text: newCanvasText(), word: newCanvasText()}
	c.OnTapped = tapped
	c.extend(c)
	return c
}

// Set shows another sign.
func (c *SignCell) Set(sign Sign) {
	if c.sign != sign {
		c.sign = sign
		c.Refresh()
	}
}

// Text returns the name, by which the cell is found.
func (c *SignCell) Text() string { return c.sign.Name }

// Words returns the sign.
func (c *SignCell) Words() []string {
	if c.sign.Sign == "" {
		return nil
	}
	return []string{c.sign.Sign, c.sign.Word}
}

// AccessibilityLabel lets a screen reader read the cell and its sign.
func (c *SignCell) AccessibilityLabel() string { return spoken(c.sign.Name, c.sign.Sign, c.sign.Word) }

// AccessibilityRole says that this is a button.
func (c *SignCell) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// HeightFor returns the height, which is the same at every width.
func (c *SignCell) HeightFor(float32) float32 { return look.Scaled(c.Theme(), 44) }

// LeastWidth returns the width of a sign.
func (c *SignCell) LeastWidth() float32 { return look.Scaled(c.Theme(), 28) }

// NaturalWidth returns the width at which a sign stands free.
func (c *SignCell) NaturalWidth() float32 { return look.Scaled(c.Theme(), 72) }

// TypedKey offers a key to the screen before the cell uses it.
func (c *SignCell) TypedKey(key *fyne.KeyEvent) {
	if c.OnKey == nil || !c.OnKey(key) {
		c.pressable.TypedKey(key)
	}
}

// TypedRune offers a character to the screen before it bubbles.
func (c *SignCell) TypedRune(r rune) {
	if c.OnRune == nil || !c.OnRune(r) {
		c.pressable.TypedRune(r)
	}
}

// CreateRenderer is part of the toolkit.
func (c *SignCell) CreateRenderer() fyne.WidgetRenderer {
	c.draw()
	return &drawn{
		objects: []fyne.CanvasObject{c.ring, c.back, c.text, c.word},
		layout:  func(fyne.Size) { c.draw() },
		min:     func() fyne.Size { return fyne.NewSize(c.LeastWidth(), c.HeightFor(0)) },
		refresh: c.draw,
	}
}

func (c *SignCell) draw() {
	size := c.Size()
	ink, tint := tones(c.sign.Tone)
	ground := shape{fill: tint, radius: look.RadiusSmall}
	if c.sign.Sign == "" {
		ground.fill = look.Neutral
	}
	if c.hovered && !c.Disabled() {
		ground.stroke, ground.width = look.Border, 1
	}
	drawShape(c, c.back, ground)
	c.back.Resize(size)
	c.drawRing(look.RadiusSmall)
	drawText(c, c.text, c.sign.Sign, Style{Size: look.SizeEntry, Bold: true, Color: ink, Align: fyne.TextAlignCenter})
	drawText(c, c.word, c.sign.Word, Style{Size: look.SizeNote, Color: ink, Align: fyne.TextAlignCenter})
	tall, below := c.text.MinSize().Height, float32(0)
	c.word.Hidden = c.sign.Word == "" || c.word.MinSize().Width > size.Width
	if !c.word.Hidden {
		below = c.word.MinSize().Height - look.Scaled(c.Theme(), look.Gap1)
	}
	top := (size.Height - tall - below) / 2
	place(c.text, 0, top, size.Width, tall)
	place(c.word, 0, top+tall-look.Scaled(c.Theme(), look.Gap1), size.Width, c.word.MinSize().Height)
}
