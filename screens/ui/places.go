package ui

import (
	"strings"

	"accord/screens/look"
	"accord/workshop"
	"accord/workshop/plot"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// PlaceNames are the words in a picture of the level and gap grid.
type PlaceNames struct{ Apart, Low, High, Lowest, Highest string }

// Places draws where statements stand on the level and gap grid. Whatever it
// says, the list below it says in words.
type Places struct {
	widget.BaseWidget
	names  PlaceNames
	places []workshop.PulsePlace
	drawn  *drawn
}

// NewPlaces returns a picture without statements.
func NewPlaces(names PlaceNames) *Places {
	p := &Places{names: names}
	p.ExtendBaseWidget(p)
	return p
}

// Set shows where these statements stand.
func (p *Places) Set(places []workshop.PulsePlace) {
	p.places = places
	p.Refresh()
}

// HeightFor returns the height, which is the same at every width.
func (p *Places) HeightFor(float32) float32 { return look.Scaled(p.Theme(), 300) }

// Words returns nothing: the list says them.
func (p *Places) Words() []string { return nil }

// CreateRenderer is part of the toolkit.
func (p *Places) CreateRenderer() fyne.WidgetRenderer {
	p.drawn = &drawn{
		layout:  func(fyne.Size) { p.draw() },
		min:     func() fyne.Size { return fyne.NewSize(look.Scaled(p.Theme(), 260), p.HeightFor(0)) },
		refresh: p.draw,
	}
	p.draw()
	return p.drawn
}

// draw makes the picture anew. It changes as a whole, and seldom.
func (p *Places) draw() {
	p.drawn.objects = nil
	size := p.Size()
	line := p.line(Note)
	p.word(p.names.Lowest, Note, 0, size.Height-line, size.Width)
	p.word(p.names.Highest, Style{Size: look.SizeNote, Color: look.Muted, Align: fyne.TextAlignTrailing}, 0, size.Height-line, size.Width)
	bold := p.line(Strong)
	at := size.Height - line - bold
	p.word(p.names.Low, Strong, 0, at, size.Width)
	p.word(p.names.High, Style{Bold: true, Align: fyne.TextAlignTrailing}, 0, at, size.Width)
	apart := p.word(p.names.Apart, Strong, 0, 0, size.Width)

	in := plot.Box{W: float64(size.Width), H: float64(at - look.Gap1)}
	picture := plot.New(in, p.places)
	for _, s := range append(picture.Borders(), plot.Stroke{Y1: in.H, X2: in.W, Y2: in.H}) {
		p.stroke(s, look.Border, 1.5)
	}
	name := plot.Box{W: float64(apart.MinSize().Width), H: float64(bold)}
	marks := picture.Marks(p.places, float64(look.Scaled(p.Theme(), 20)), p.markWidth, name)
	for _, m := range marks {
		if m.Moved {
			p.stroke(plot.Stroke{X1: m.X, Y1: m.Y, X2: m.Box.X + m.Box.W/2, Y2: m.Box.Y + m.Box.H/2}, look.Muted, 1)
			p.stroke(plot.Stroke{X1: m.X - 2, Y1: m.Y, X2: m.X + 2, Y2: m.Y}, look.Muted, 4)
		}
	}
	for _, m := range marks {
		p.mark(m)
	}
}

func (p *Places) markWidth(place workshop.PulsePlace) float64 {
	return float64(look.Scaled(p.Theme(), 30) + float32(len(place.SplitSides()))*look.Scaled(p.Theme(), 16))
}

// mark draws the number of a statement, with a stronger edge if it is to be
// talked about first, and behind it the letter of each side that is split.
func (p *Places) mark(m plot.Mark) {
	edge, width := look.Border, float32(1)
	if m.TalkFirst() {
		edge, width = look.Ink, 2
	}
	x, y, h := float32(m.Box.X), float32(m.Box.Y), float32(m.Box.H)
	p.box(shape{fill: look.Surface, stroke: edge, width: width, radius: look.RadiusSmall}, x, y, float32(m.Box.W), h)
	wide := look.Scaled(p.Theme(), 30)
	small := Style{Size: look.SizeNote, Bold: true, Align: fyne.TextAlignCenter}
	high := p.line(small)
	p.word(strings.ToUpper(m.Statement), small, x, y+(h-high)/2, wide)
	each := look.Scaled(p.Theme(), 14)
	for i, side := range m.SplitSides() {
		left := x + wide - 2 + float32(i)*look.Scaled(p.Theme(), 16)
		p.box(shape{fill: look.SideColor(side), radius: 3}, left, y+(h-each)/2, each, each)
		letter := Style{Size: look.SizeNote - 2, Bold: true, Color: look.OnSide(side), Align: fyne.TextAlignCenter}
		p.word(side.Letter(), letter, left, y+(h-p.line(letter))/2, each)
	}
}

// line returns how tall a line of a style is.
func (p *Places) line(style Style) float32 {
	t := newCanvasText()
	drawText(p, t, "H", style)
	return t.MinSize().Height
}

func (p *Places) word(text string, style Style, x, y, width float32) *canvas.Text {
	t := newCanvasText()
	drawText(p, t, text, style)
	place(t, x, y, width, t.MinSize().Height)
	p.drawn.objects = append(p.drawn.objects, t)
	return t
}

func (p *Places) box(s shape, x, y, w, h float32) {
	r := newShape()
	drawShape(p, r, s)
	place(r, x, y, w, h)
	p.drawn.objects = append(p.drawn.objects, r)
}

func (p *Places) stroke(s plot.Stroke, color fyne.ThemeColorName, width float32) {
	l := canvas.NewLine(paint(p, color))
	l.StrokeWidth = width
	l.Position1, l.Position2 = fyne.NewPos(float32(s.X1), float32(s.Y1)), fyne.NewPos(float32(s.X2), float32(s.Y2))
	p.drawn.objects = append(p.drawn.objects, l)
}
