package ui

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// A Badge is a small rounded square with a letter in the colour of a side.
// The sign of both sides, ⇄, is drawn as lines, for no font of ours has it.
type Badge struct {
	widget.BaseWidget
	side   workshop.Side
	letter string
	back   *canvas.Rectangle
	text   *canvas.Text
	arrows [6]*canvas.Line
}

// NewBadge returns the badge of a side, with its letter.
func NewBadge(side workshop.Side) *Badge { return NewLetterBadge(side, side.Letter()) }

// NewLetterBadge returns a badge with another letter, such as the G of a goal.
func NewLetterBadge(side workshop.Side, letter string) *Badge {
	b := &Badge{side: side, letter: letter, back: newShape(), text: newCanvasText()}
	for i := range b.arrows {
		b.arrows[i] = canvas.NewLine(b.back.FillColor)
		b.arrows[i].StrokeWidth = 1.5
	}
	b.ExtendBaseWidget(b)
	return b
}

// Words returns the letter.
func (b *Badge) Words() []string { return []string{b.letter} }

// HeightFor returns the height, which is the same at every width.
func (b *Badge) HeightFor(float32) float32 { return b.side22() }

// side22 is the length of a side, 22 at 100 %.
func (b *Badge) side22() float32 { return look.Scaled(b.Theme(), 22) }

// CreateRenderer is part of the toolkit.
func (b *Badge) CreateRenderer() fyne.WidgetRenderer {
	b.draw()
	objects := []fyne.CanvasObject{b.back, b.text}
	for _, line := range b.arrows {
		objects = append(objects, line)
	}
	return &drawn{
		objects: objects,
		layout:  func(fyne.Size) { b.draw() },
		min:     func() fyne.Size { return fyne.NewSize(b.side22(), b.side22()) },
		refresh: b.draw,
	}
}

func (b *Badge) draw() {
	drawShape(b, b.back, shape{fill: look.SideColor(b.side), radius: look.RadiusSmall + 1})
	side := b.side22()
	place(b.back, 0, 0, side, side)
	both := b.letter == workshop.Both.Letter()
	b.text.Hidden = both
	drawText(b, b.text, b.letter, Style{Size: look.SizeNote, Bold: true, Color: look.OnSide(b.side), Align: fyne.TextAlignCenter})
	height := b.text.MinSize().Height
	place(b.text, 0, (side-height)/2, side, height)
	// Two arrows, one above the other: a shaft and two barbs each.
	u := side / 22
	for i, l := range [6][4]float32{
		{5, 8, 17, 8}, {14, 5, 17, 8}, {14, 11, 17, 8},
		{5, 14, 17, 14}, {8, 11, 5, 14}, {8, 17, 5, 14},
	} {
		line := b.arrows[i]
		line.Hidden = !both
		line.StrokeColor = paint(b, look.OnSide(b.side))
		line.Position1, line.Position2 = fyne.NewPos(l[0]*u, l[1]*u), fyne.NewPos(l[2]*u, l[3]*u)
	}
}

// dot is a small disk, which stands before words such as "Saved".
type dot struct {
	widget.BaseWidget
	color fyne.ThemeColorName
	disk  *canvas.Circle
}

// NewDot returns a dot and words beside it in the same tone.
func NewDot(tag Tag) fyne.CanvasObject {
	ink, _ := tones(tag.Tone)
	d := &dot{color: ink, disk: canvas.NewCircle(newShape().FillColor)}
	d.ExtendBaseWidget(d)
	return Row(look.Gap2, d, NewLine(tag.Text, Style{Size: look.SizeButton, Color: ink}))
}

func (d *dot) CreateRenderer() fyne.WidgetRenderer {
	draw := func() {
		d.disk.FillColor = paint(d, d.color)
		d.disk.Resize(d.Size())
		d.disk.Refresh()
	}
	draw()
	return &drawn{
		objects: []fyne.CanvasObject{d.disk},
		layout:  func(fyne.Size) { draw() },
		min:     func() fyne.Size { return fyne.NewSize(look.Gap2, look.Gap2) },
		refresh: draw,
	}
}
