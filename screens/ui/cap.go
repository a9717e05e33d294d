package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// keyCap is a small drawing of a key with its name.
type keyCap struct {
	widget.BaseWidget
	key  string
	back *canvas.Rectangle
	text *canvas.Text
}

func newCap(key string) *keyCap {
	c := &keyCap{key: key, back: newShape(), text: newCanvasText()}
	c.ExtendBaseWidget(c)
	return c
}

func (c *keyCap) setKey(key string) {
	c.key = key
	c.Refresh()
}

// Words returns the name of the key.
func (c *keyCap) Words() []string { return []string{c.key} }

func (c *keyCap) HeightFor(float32) float32 { return c.MinSize().Height }

func (c *keyCap) CreateRenderer() fyne.WidgetRenderer {
	draw := func() {
		drawShape(c, c.back, shape{fill: look.Surface, stroke: look.Line, width: 1, radius: look.RadiusSmall})
		drawText(c, c.text, c.key, Style{Size: look.SizeChip, Color: look.Muted, Align: fyne.TextAlignCenter})
		size, text := c.Size(), c.text.MinSize()
		place(c.back, 0, 0, size.Width, size.Height)
		place(c.text, 0, (size.Height-text.Height)/2, size.Width, text.Height)
	}
	draw()
	return &drawn{
		objects: []fyne.CanvasObject{c.back, c.text},
		layout:  func(fyne.Size) { draw() },
		min:     func() fyne.Size { return c.text.MinSize().AddWidthHeight(2*look.Gap2-2, look.Gap1) },
		refresh: draw,
	}
}
