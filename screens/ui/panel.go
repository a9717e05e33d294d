package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// A Box is a rounded rectangle around content: a panel, a quadrant, a strip.
type Box struct {
	widget.BaseWidget
	back    *canvas.Rectangle
	area    *Area // stands for back in what has no line and may be large; else nil
	shape   shape
	content fyne.CanvasObject // with its padding
}

func newBox(s shape, content fyne.CanvasObject) *Box {
	b := &Box{back: newShape(), shape: s, content: content}
	b.ExtendBaseWidget(b)
	return b
}

// Panel returns a white surface with a hairline around content.
func Panel(content fyne.CanvasObject) *Box {
	return newBox(shape{fill: look.Surface, stroke: look.Line, width: look.Hair, radius: look.RadiusPanel}, Pad(look.Gap4, content))
}

// Titled returns a panel with a heading. Before and after may be nil: a badge
// at the left of the title, and something at the right end of the row, or below
// it where there is no room.
func Titled(before fyne.CanvasObject, title string, after fyne.CanvasObject, content ...fyne.CanvasObject) *Box {
	head := []fyne.CanvasObject{}
	if before != nil {
		head = append(head, before)
	}
	head = append(head, Grow(NewText(title, Heading)))
	line := Row(look.Gap2, head...)
	if after != nil {
		line = &fyne.Container{Layout: &headline{row{gap: look.Gap2, align: centred}}, Objects: append(head, after)}
	}
	return Panel(Column(look.Gap2, append([]fyne.CanvasObject{line}, content...)...))
}

// Tint returns a tinted surface without a line, for quadrants and quotes.
func Tint(fill fyne.ThemeColorName, content fyne.CanvasObject) *Box {
	return newBox(shape{fill: fill, radius: look.RadiusPanel}, Pad(look.Gap3+2, content))
}

// Script returns words to say aloud on their own ground.
func Script(words string) *Box {
	return newBox(shape{fill: look.Script, radius: look.RadiusButton}, Pad(look.Gap3, NewText(words, Body)))
}

// Ground fills everything behind content with a colour, without padding.
func Ground(fill fyne.ThemeColorName, content fyne.CanvasObject) *Box {
	b := &Box{area: NewArea(), shape: shape{fill: fill}, content: content}
	b.ExtendBaseWidget(b)
	return b
}

// SetFill changes the colour of the ground.
func (b *Box) SetFill(fill fyne.ThemeColorName) {
	b.shape.fill = fill
	b.redraw()
}

// Parts returns the content.
func (b *Box) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{b.content} }

// HeightFor returns the height of the content at a width.
func (b *Box) HeightFor(width float32) float32 { return Height(b.content, width) }

// NaturalWidth returns the width the content would like.
func (b *Box) NaturalWidth() float32 { return Width(b.content) }

// LeastWidth returns the width the content cannot go below.
func (b *Box) LeastWidth() float32 { return LeastWidth(b.content) }

// CreateRenderer is part of the toolkit.
func (b *Box) CreateRenderer() fyne.WidgetRenderer {
	b.redraw()
	var back fyne.CanvasObject = b.back
	if b.area != nil {
		back = b.area
	}
	return &drawn{
		objects: []fyne.CanvasObject{back, b.content},
		layout: func(size fyne.Size) {
			back.Resize(size)
			b.content.Resize(size)
		},
		min: func() fyne.Size { return b.content.MinSize() },
		refresh: func() {
			b.redraw()
			b.content.Refresh()
		},
	}
}

func (b *Box) redraw() {
	if b.area != nil {
		b.area.Paint(paint(b, b.shape.fill), b.shape.radius)
		return
	}
	drawShape(b, b.back, b.shape)
}
