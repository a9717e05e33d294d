// Package plot says where statements stand in a picture of the level and gap
// grid: how true they are from left to right, how far the sides are apart from
// below to above. It knows neither screens nor papers; both draw what it says,
// each in its own measure.
package plot

import (
	"math"

	"accord/workshop"
)

// A Box is a rectangle; x grows to the right and y downwards.
type Box struct{ X, Y, W, H float64 }

// A Stroke is a straight line.
type Stroke struct{ X1, Y1, X2, Y2 float64 }

// A Mark is a statement in the picture: the box its number is written in, and
// the point it stands for. Moved says that the box had to stand beside its
// point, to which a stroke then leads.
type Mark struct {
	workshop.PulsePlace
	X, Y  float64
	Box   Box
	Moved bool
}

// A Picture is the grid at the size it is drawn in.
type Picture struct {
	in   Box
	high float64 // the gap at the upper edge, in points
}

// leastHigh is the gap at the upper edge where no gap is larger: the line
// between close and far apart lies in the middle then.
const leastHigh = 50

// New returns the picture of some places inside a box. The upper edge is at the
// largest gap, in tens, so that what is near together has the more room.
func New(in Box, places []workshop.PulsePlace) Picture {
	p := Picture{in: in, high: leastHigh}
	for _, each := range places {
		p.high = max(p.high, math.Ceil(each.Gap/10)*10)
	}
	return p
}

// At returns the point of a level and a gap.
func (p Picture) At(level, gap float64) (x, y float64) {
	return p.in.X + level/100*p.in.W, p.in.Y + (1-gap/p.high)*p.in.H
}

// Borders are the lines between the areas. Above the long one the sides are far
// apart. It dips where they are less apart but one is high and one low: at a
// gap of 12 as much as 6 points to either side of where high begins, at 25 as
// much as 12½. Below it the short one parts both low from both high.
func (p Picture) Borders() []Stroke {
	const (
		first = workshop.GapFirst - 0.5 // gaps are told in whole points
		look  = workshop.GapLook - 0.5
		high  = workshop.HighFrom
	)
	var strokes []Stroke
	corners := [][2]float64{{0, first}, {high - first/2, first}, {high - look/2, look}, {high + look/2, look}, {high + first/2, first}, {100, first}}
	for i, to := range corners[1:] {
		strokes = append(strokes, p.stroke(corners[i], to))
	}
	return append(strokes, p.stroke([2]float64{high, look}, [2]float64{high, 0}))
}

func (p Picture) stroke(from, to [2]float64) Stroke {
	x1, y1 := p.At(from[0], from[1])
	x2, y2 := p.At(to[0], to[1])
	return Stroke{x1, y1, x2, y2}
}

// Marks places the numbers of statements, all of a height and each of a width,
// so that none lies upon another or upon what is taken, nor leaves the box: at
// its point, or else as near to it as there is room. What comes first in the
// list keeps its point.
func (p Picture) Marks(places []workshop.PulsePlace, height float64, width func(workshop.PulsePlace) float64, taken ...Box) []Mark {
	var marks []Mark
	for _, each := range places {
		m := Mark{PulsePlace: each}
		m.X, m.Y = p.At(each.Level, each.Gap)
		w := width(each)
		at := Box{m.X - w/2, m.Y - height/2, w, height}.within(p.in)
		m.Box = at.beside(p.in, taken)
		m.Moved = m.Box != at
		taken = append(taken, m.Box)
		marks = append(marks, m)
	}
	return marks
}

// within returns the box moved inside another.
func (b Box) within(in Box) Box {
	b.X = max(in.X, min(b.X, in.X+in.W-b.W))
	b.Y = max(in.Y, min(b.Y, in.Y+in.H-b.H))
	return b
}

// beside returns the box moved as little as needed to lie upon none of what is
// taken, and where it was if there is no room at all.
func (b Box) beside(in Box, taken []Box) Box {
	step := b.H / 4
	reach := math.Hypot(in.W, in.H)
	for away := 0.0; away <= reach; away += step {
		ways := max(1, math.Floor(2*math.Pi*away/step))
		for way := range int(ways) {
			angle := 2 * math.Pi * float64(way) / ways
			moved := b
			moved.X += away * math.Cos(angle)
			moved.Y -= away * math.Sin(angle)
			if moved == moved.within(in) && moved.free(taken) {
				return moved
			}
		}
	}
	return b
}

// free reports whether the box lies upon nothing that is taken. Between boxes
// is room for a hair.
func (b Box) free(taken []Box) bool {
	air := b.H / 12
	for _, t := range taken {
		if b.X < t.X+t.W+air && t.X < b.X+b.W+air && b.Y < t.Y+t.H+air && t.Y < b.Y+b.H+air {
			return false
		}
	}
	return true
}
