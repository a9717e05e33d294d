package ui

import "fyne.io/fyne/v2"

// A Drag is what the pointer carries over a page. It is an extra: keys and
// buttons do the same.
type Drag struct {
	Of    fyne.CanvasObject // what was taken, as it stands on the page
	Ghost fyne.CanvasObject // what follows the pointer
	Zones []Zone            // where it can be let go; the last one under the pointer counts
}

// A Zone is a part of the page where something can be let go: anywhere on it,
// or between the rows of the list that it comes from.
type Zone struct {
	Area fyne.CanvasObject
	Drop func() // it was let go on the area

	Rows []fyne.CanvasObject // of a list that has [Drag.Of] in it
	Move func(by int)        // it was let go so many places further on
}

// pullFrom is how far the pointer goes before it pulls. A hand that shakes
// while it clicks must not move anything.
const pullFrom = 6

// grip is what all widgets that can be dragged have in common. They tell it
// what the pointer does, and it has the layer over the page carry them.
type grip struct {
	// OnDrag says what is carried when the pointer pulls; nil: nothing.
	OnDrag func() Drag

	down   bool
	from   fyne.Position // where on the canvas the pointer went down
	at     fyne.Position // where on the widget it is
	pulled bool
	layer  *DragLayer // what carries it; nil: nothing does
}

// pull is told that the pointer moved while it was down on o.
func (g *grip) pull(o fyne.CanvasObject, e *fyne.DragEvent) {
	if !g.down {
		g.down, g.from = true, e.AbsolutePosition.SubtractXY(e.Dragged.DX, e.Dragged.DY)
	}
	g.at = e.Position
	if !g.pulled && g.OnDrag != nil && beyond(e.AbsolutePosition, g.from) {
		g.pulled = true
		if g.layer = dragLayerOf(o); g.layer != nil {
			g.layer.begin(g.OnDrag())
		}
	}
	if g.layer != nil {
		g.layer.move(e.AbsolutePosition)
	}
}

// letGo is told that the pointer went up, and reports whether that was a click
// on o and no more.
func (g *grip) letGo(o fyne.CanvasObject) bool {
	was := *g
	*g = grip{OnDrag: was.OnDrag}
	if was.layer != nil {
		was.layer.drop()
		return false
	}
	size := o.Size()
	return was.at.X >= 0 && was.at.Y >= 0 && was.at.X <= size.Width && was.at.Y <= size.Height
}

// beyond reports whether the pointer has come too far for a click.
func beyond(at, from fyne.Position) bool {
	away := at.Subtract(from)
	return away.X*away.X+away.Y*away.Y >= pullFrom*pullFrom
}

// dragLayerOf returns the layer that lies over o, or nil where nothing can be
// dragged, as in a dialog.
func dragLayerOf(o fyne.CanvasObject) *DragLayer {
	c := canvasOf(o)
	if c == nil {
		return nil
	}
	for _, step := range pathIn(c, o) {
		if l, ok := step.(*DragLayer); ok {
			l.canvas = c
			return l
		}
	}
	return nil
}
