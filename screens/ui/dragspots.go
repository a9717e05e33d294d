package ui

import (
	"slices"

	"fyne.io/fyne/v2"
)

// spots are the places of what matters during a drag. They are looked up once,
// when it begins, for nothing moves meanwhile but what is scrolled.
type spots struct {
	of    map[fyne.CanvasObject]standing
	views []*view // that have a zone in them
}

// A standing is where something stands: on the layer, or within what is scrolled.
type standing struct {
	in *view // nil: nothing scrolls it
	box
}

// A view is a scroller as it stands on the layer.
type view struct {
	scroll *Scroll
	box
}

// A box is a rectangle.
type box struct {
	at   fyne.Position
	size fyne.Size
}

func (b box) right() float32  { return b.at.X + b.size.Width }
func (b box) bottom() float32 { return b.at.Y + b.size.Height }

func (b box) holds(p fyne.Position) bool {
	return p.X >= b.at.X && p.Y >= b.at.Y && p.X < b.right() && p.Y < b.bottom()
}

// grown returns the box, larger by so much on all sides.
func (b box) grown(by float32) box {
	return box{b.at.SubtractXY(by, by), b.size.AddWidthHeight(2*by, 2*by)}
}

// within returns what of the box can be seen through another.
func (b box) within(c box) box {
	x, y := max(b.at.X, c.at.X), max(b.at.Y, c.at.Y)
	return box{fyne.NewPos(x, y), fyne.NewSize(max(min(b.right(), c.right())-x, 0), max(min(b.bottom(), c.bottom())-y, 0))}
}

// find looks up the spots of all that a drag names, in a page that begins at
// the corner of the layer.
func (s *spots) find(page fyne.CanvasObject, drag Drag) {
	s.of = map[fyne.CanvasObject]standing{drag.Of: {}}
	for _, zone := range drag.Zones {
		s.of[zone.Area] = standing{}
		for _, row := range zone.Rows {
			s.of[row] = standing{}
		}
	}
	s.walk(page, fyne.Position{}, nil)
	s.views = nil
	for _, zone := range drag.Zones {
		if in := s.of[zone.Area].in; in != nil && !slices.Contains(s.views, in) {
			s.views = append(s.views, in)
		}
	}
}

func (s *spots) walk(o fyne.CanvasObject, from fyne.Position, in *view) {
	if !o.Visible() {
		return
	}
	at := box{from.Add(o.Position()), o.Size()}
	if _, wanted := s.of[o]; wanted {
		s.of[o] = standing{in, at}
	}
	if scroll, ok := o.(*Scroll); ok {
		in = &view{scroll, standing{in, at}.now()}
		content := scroll.Content()
		s.walk(content, fyne.Position{}.Subtract(content.Position()), in)
		return
	}
	for _, part := range parts(o) {
		s.walk(part, at.at, in)
	}
}

// now returns where it is on the layer, in sight or not.
func (p standing) now() box {
	if p.in == nil {
		return p.box
	}
	return box{p.in.at.Add(p.at).SubtractXY(0, p.in.scroll.Offset()), p.size}
}

// clip returns what of a box that stands there can be seen.
func (p standing) clip(b box) box {
	if p.in == nil {
		return b
	}
	return b.within(p.in.box)
}

// edge returns which scroller the pointer wants to go on, and how fast: 0 to
// 1, and less than 0 for up. The nearer to the edge, the faster.
func (s *spots) edge(p fyne.Position) (*view, float32) {
	for _, v := range s.views {
		if p.X < v.at.X || p.X >= v.right() {
			continue
		}
		reach := min(edgeReach, v.size.Height/4)
		if up := v.at.Y + reach - p.Y; up > 0 {
			return v, -min(up/reach, 1)
		}
		if down := p.Y - (v.bottom() - reach); down > 0 {
			return v, min(down/reach, 1)
		}
	}
	return nil, 0
}

// edgeReach is how near to the edge of a scroller the pointer makes it go on.
const edgeReach = 56

// thick is how thick a mark is, and markOut how far a frame stands off from
// what it is around.
const (
	thick   = 3
	markOut = 2
)

// place returns by how many places a row would move to where the pointer is,
// and what shows it: a line between two rows, or the row whose place it takes
// where several stand beside each other.
func (s *spots) place(rows []fyne.CanvasObject, row fyne.CanvasObject, p fyne.Position) (by int, mark box) {
	from := slices.Index(rows, row)
	boxes := make([]box, len(rows))
	for i, other := range rows {
		boxes[i] = s.of[other].now()
	}
	if len(rows) > 1 && boxes[0].at.X != boxes[1].at.X {
		to := nearest(boxes, p)
		return to - from, boxes[to].grown(markOut)
	}
	before, line := between(boxes, p)
	if before > from {
		before-- // it leaves its own place
	}
	return before - from, line
}

// between returns before which of the rows below each other the pointer is,
// counted from 0.
func between(boxes []box, p fyne.Position) (before int, line box) {
	for before < len(boxes) && boxes[before].at.Y+boxes[before].size.Height/2 < p.Y {
		before++
	}
	next := boxes[min(before, len(boxes)-1)]
	y := next.at.Y - thick
	switch {
	case before == len(boxes):
		y = next.bottom()
	case before > 0:
		y = (boxes[before-1].bottom() + next.at.Y - thick) / 2
	}
	return before, box{fyne.NewPos(next.at.X, y), fyne.NewSize(next.size.Width, thick)}
}

// nearest returns which of the boxes is the nearest to the pointer.
func nearest(boxes []box, p fyne.Position) int {
	best, least := 0, float32(-1)
	for i, b := range boxes {
		x := max(b.at.X-p.X, p.X-b.right(), 0)
		y := max(b.at.Y-p.Y, p.Y-b.bottom(), 0)
		if far := x*x + y*y; least < 0 || far < least {
			best, least = i, far
		}
	}
	return best
}
