package ui

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// A Dumbbell shows where both sides stand between 0 and 100: a disc with an S
// and a square with an M, a bar between them, outlines where each was expected
// to be, and thin strokes where each stood the time before. Shape, letter and colour say the same.
type Dumbbell struct {
	widget.BaseWidget
	score    workshop.Score
	track    *canvas.Rectangle
	bar      *canvas.Rectangle
	marks    [2]*canvas.Rectangle
	outlines [2]*canvas.Rectangle
	ghosts   [2]*canvas.Rectangle // where a side stood the time before
	letters  [2]*canvas.Text
	together *Badge
}

// dumbbellLeast is the width below which a dumbbell says nothing any more.
const dumbbellLeast float32 = 140

// NewDumbbell returns the dumbbell of a score.
func NewDumbbell(score workshop.Score) *Dumbbell {
	d := &Dumbbell{score: score, track: newShape(), bar: newShape(), together: NewBadge(workshop.Both)}
	for i := range workshop.Sides {
		d.marks[i], d.outlines[i], d.ghosts[i], d.letters[i] = newShape(), newShape(), newShape(), newCanvasText()
	}
	d.ExtendBaseWidget(d)
	return d
}

// Set shows another score.
func (d *Dumbbell) Set(score workshop.Score) {
	if d.score != score {
		d.score = score
		d.Refresh()
	}
}

// HeightFor returns the height, which is the same at every width: room for
// two small marks one above the other.
func (d *Dumbbell) HeightFor(float32) float32 { return look.Scaled(d.Theme(), 30) }

// NaturalWidth returns the width at which points can be told apart.
func (d *Dumbbell) NaturalWidth() float32 { return 2 * dumbbellLeast }

// LeastWidth returns the width below which it says nothing any more.
func (d *Dumbbell) LeastWidth() float32 { return dumbbellLeast }

// Words returns nothing: the figures stand beside it.
func (d *Dumbbell) Words() []string { return nil }

// CreateRenderer is part of the toolkit.
func (d *Dumbbell) CreateRenderer() fyne.WidgetRenderer {
	d.draw()
	return &drawn{
		objects: []fyne.CanvasObject{
			d.track, d.bar, d.ghosts[0], d.ghosts[1], d.outlines[0], d.outlines[1], d.marks[1], d.letters[1], d.marks[0], d.letters[0], d.together,
		},
		layout:  func(fyne.Size) { d.draw() },
		min:     func() fyne.Size { return fyne.NewSize(dumbbellLeast, d.HeightFor(0)) },
		refresh: d.draw,
	}
}

func (d *Dumbbell) draw() {
	size := d.Size()
	large := look.Scaled(d.Theme(), 22)
	at := func(index float64) float32 { return large/2 + float32(index)/100*max(size.Width-large, 0) }
	middle := size.Height / 2
	drawShape(d, d.track, shape{fill: look.Track, radius: 1})
	place(d.track, 0, middle-1, size.Width, 2)

	s := d.score
	both := s.Sales.Shown && s.Marketing.Shown
	from, to := at(min(s.Sales.Index, s.Marketing.Index)), at(max(s.Sales.Index, s.Marketing.Index))
	d.bar.Hidden = !both || to-from < large
	drawShape(d, d.bar, shape{fill: look.Border})
	place(d.bar, from, middle-3, to-from, 6)
	mark, apart := large, float32(0) // marks that would hide one another stand one above the other
	if both && to-from < large {
		mark = d.HeightFor(0)/2 - 1
		apart = mark / 2
	}
	for i, side := range workshop.Sides {
		part, up := s.Of(side), -apart
		if side == workshop.Marketing {
			up = apart
		}
		d.ghosts[i].Hidden = !part.Compared
		drawShape(d, d.ghosts[i], shape{fill: look.SideColor(side), radius: 1})
		place(d.ghosts[i], at(part.Before)-1.5, middle-large*0.55, 3, large*1.1)
		d.outlines[i].Hidden = !part.Shown || !part.Guessed
		drawShape(d, d.outlines[i], shape{stroke: look.SideColor(side), width: 1.5, radius: roundness(side, large*0.8)})
		place(d.outlines[i], at(part.Expected)-large*0.4, middle-large*0.4, large*0.8, large*0.8)
		d.marks[i].Hidden, d.letters[i].Hidden = !part.Shown, !part.Shown
		drawShape(d, d.marks[i], shape{fill: look.SideColor(side), radius: roundness(side, mark)})
		place(d.marks[i], at(part.Index)-mark/2, middle+up-mark/2, mark, mark)
		points := look.SizeNote * mark / large
		drawText(d, d.letters[i], side.Letter(), Style{Size: points, Bold: true, Color: look.OnSide(side), Align: fyne.TextAlignCenter})
		height := d.letters[i].MinSize().Height
		place(d.letters[i], at(part.Index)-mark/2, middle+up-height/2, mark, height)
	}
	d.together.Hidden = both || s.Sales.Shown || s.Marketing.Shown || !s.Pooled
	place(d.together, at(s.Together)-large/2, middle-large/2, large, large)
}

// roundness makes the mark of Sales a disc and that of Marketing a square.
func roundness(side workshop.Side, mark float32) float32 {
	if side == workshop.Sales {
		return mark / 2
	}
	return mark * 0.22
}
