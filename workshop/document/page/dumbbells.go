package page

import (
	"accord/workshop"
	"accord/workshop/document"
)

// dumbbellHigh is how high the line of one score is, and dumbbellName what
// part of it its name takes.
const (
	dumbbellHigh = 21
	dumbbellName = 0.36
)

// dumbbells sets the picture of where both sides stand, and below it every
// figure.
func (s *setter) dumbbells(d document.Dumbbells) []part {
	return append(s.standing(d), s.table(d.Words)...)
}

// standing sets the picture, whole on one page.
func (s *setter) standing(d document.Dumbbells) []part {
	if len(d.Lines) == 0 {
		return nil
	}
	x := s.left + s.width*dumbbellName
	wide := s.left + s.width - x
	var units []unit
	for _, line := range d.Lines {
		name := padded(s.lines(line.Name, bodyStyle, s.left, s.width*dumbbellName-s.pt(12)), s.pt(dumbbellHigh-bodyStyle.lead)/2, 0)
		picture := strip{height: s.pt(dumbbellHigh), cells: [][]Op{s.dumbbell(line.Score, x, wide)}}
		units = append(units, unit{strips: beside(name, []strip{picture})})
	}
	scale := setter{fonts: s.fonts, left: x, width: wide, scale: s.scale}
	units = append(units, unit{strips: beside(scale.ends("0 · "+d.Lowest, "100 · "+d.Highest, mutedStyle)...)})
	parts := s.single(units)
	parts[0].whole = true
	return parts
}

// dumbbell draws where the sides stand on one thing: a disc with an S and a
// square with an M on a line, as on the screen, with a bar between them and a
// stroke where each stood the time before. Marks that would hide one another
// stand one above the other.
func (s *setter) dumbbell(score workshop.Score, x, wide float64) []Op {
	large, middle := s.pt(badgeSize), s.pt(dumbbellHigh)/2
	at := func(index float64) float64 { return x + large/2 + index/100*(wide-large) }
	ops := []Op{Line{x, middle, x + wide, middle, s.pt(1), hairline}}
	for _, tenth := range []float64{0, 25, 50, 75, 100} {
		ops = append(ops, Line{at(tenth), middle - s.pt(2.5), at(tenth), middle + s.pt(2.5), s.pt(0.7), hairline})
	}
	from, to := at(min(score.Sales.Index, score.Marketing.Index)), at(max(score.Sales.Index, score.Marketing.Index))
	both := score.Sales.Shown && score.Marketing.Shown
	mark, apart := large, 0.0
	switch {
	case both && to-from < large:
		mark, apart = large*0.78, large*0.39
	case both:
		ops = append(ops, Box{from, middle - s.pt(1.6), to - from, s.pt(3.2), 0, muted})
	}
	for _, side := range workshop.Sides {
		if part := score.Of(side); part.Compared {
			ops = append(ops, Line{at(part.Before), middle - large*0.6, at(part.Before), middle + large*0.6, s.pt(1.4), toneOf(side).dark})
		}
	}
	for i, side := range workshop.Sides {
		if part := score.Of(side); part.Shown {
			ops = append(ops, s.disc(side, at(part.Index), middle+float64(2*i-1)*apart, mark)...)
		}
	}
	if score.Pooled && !score.Sales.Shown && !score.Marketing.Shown {
		ops = append(ops, s.disc(workshop.Both, at(score.Together), middle, large)...)
	}
	return ops
}

// disc draws the letter of a side around a point: a disc for Sales and a
// square for any other.
func (s *setter) disc(side workshop.Side, x, y, across float64) []Op {
	radius := across * 0.22
	if side == workshop.Sales {
		radius = across / 2
	}
	st := style{size: 8.5 * across / s.pt(badgeSize), bold: true, ink: white}
	letter := s.fonts.shape(side.Letter(), true)
	box := Box{x - across/2, y - across/2, across, across, radius, toneOf(side).dark}
	return append([]Op{box}, s.draw(letter, st, x-width(letter)*s.pt(st.size)/2, y+s.pt(st.size)*capital)...)
}
