package ui

import (
	"image/color"
	"slices"
	"time"

	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// A DragLayer lies over a page and carries what is dragged on it: a ghost
// follows the pointer, a mark shows where it would land, and what is scrolled
// goes on at its edges. Nothing on the page is drawn anew meanwhile.
//
// A drag ends without effect with Escape, beside every zone, and with
// [DragLayer.Cancel].
type DragLayer struct {
	widget.BaseWidget
	content fyne.CanvasObject
	canvas  fyne.Canvas // that shows the layer

	drag    *Drag // nil: nothing is dragged
	spots   spots
	pointer fyne.Position // on the layer
	corner  fyne.Position // of the layer on the canvas
	zone    int           // the zone under the pointer; -1: none
	by      int           // how many places it would move there

	top    *fyne.Container // all that is drawn over the page
	veil   *canvas.Rectangle
	mark   *canvas.Rectangle
	shadow *canvas.Rectangle

	rolling *fyne.Animation // goes on scrolling while the pointer rests; nil: it need not
	rolled  float32         // how far into its second it is
}

// NewDragLayer returns a layer over a page.
func NewDragLayer(content fyne.CanvasObject) *DragLayer {
	l := &DragLayer{content: content, veil: newShape(), mark: newShape(), shadow: newShape()}
	l.top = &fyne.Container{Hidden: true}
	l.ExtendBaseWidget(l)
	return l
}

// begin takes something up.
func (l *DragLayer) begin(drag Drag) {
	Focus(l.canvas, drag.Of) // so that Escape is heard, and stays with it
	l.drag, l.corner = &drag, spotOf(l.canvas, l)
	l.spots.find(l.content, drag)
	l.top.Objects = []fyne.CanvasObject{l.veil, l.mark, l.shadow, drag.Ghost}
	width := min(Width(drag.Ghost), look.Scaled(l.Theme(), ghostWide))
	drag.Ghost.Resize(fyne.NewSize(width, Height(drag.Ghost, width)))
	l.shadow.Resize(drag.Ghost.Size().AddWidthHeight(2, 2))
	l.redraw()
	l.top.Show()
}

// ghostWide is how wide a ghost can be.
const ghostWide = 280

// move carries it to a place on the canvas.
func (l *DragLayer) move(to fyne.Position) {
	if l.drag == nil {
		return // it was cancelled while the pointer was down
	}
	if l.canvas.Overlays().Top() != nil {
		l.Cancel()
		return
	}
	l.pointer = to.Subtract(l.corner)
	l.point()
	l.roll()
}

// point draws the ghost, the mark and what was taken for where the pointer is.
func (l *DragLayer) point() {
	ghost := l.beside(l.drag.Ghost.Size())
	l.drag.Ghost.Move(ghost)
	l.shadow.Move(ghost.SubtractXY(1, 1))
	of := l.spots.of[l.drag.Of]
	put(l.veil, of.clip(of.now()))

	l.zone, l.by = l.under(), 0
	if l.zone < 0 {
		l.mark.Hide()
		return
	}
	zone := l.drag.Zones[l.zone]
	area := l.spots.of[zone.Area]
	mark := area.now().grown(markOut)
	if zone.Move != nil {
		l.by, mark = l.spots.place(zone.Rows, l.drag.Of, l.pointer)
	}
	put(l.mark, area.clip(mark))
	if zone.Move != nil && l.by == 0 {
		l.mark.Hide()
	}
	s := shape{stroke: look.Focus, width: thick, radius: look.RadiusPanel}
	if mark.size.Height == thick { // a line
		s = shape{fill: look.Focus, radius: thick / 2.0}
	}
	drawShape(l, l.mark, s)
}

// beside returns where a ghost stands so that what is under the pointer can be
// seen: below it at the right, or where the window has room.
func (l *DragLayer) beside(ghost fyne.Size) fyne.Position {
	at := l.pointer.AddXY(look.Gap3, look.Gap3)
	if at.Y+ghost.Height > l.Size().Height {
		at.Y = l.pointer.Y - look.Gap3 - ghost.Height
	}
	return fyne.NewPos(max(min(at.X, l.Size().Width-ghost.Width), 0), at.Y)
}

// under returns the zone under the pointer, or -1.
func (l *DragLayer) under() int {
	for i, zone := range slices.Backward(l.drag.Zones) {
		area := l.spots.of[zone.Area]
		if area.clip(area.now()).holds(l.pointer) {
			return i
		}
	}
	return -1
}

// drop lets it go.
func (l *DragLayer) drop() {
	if l.drag == nil {
		return
	}
	drag, zone, by := *l.drag, l.zone, l.by
	l.Cancel()
	Focus(l.canvas, drag.Of) // the window took the keyboard away when the pointer went up elsewhere
	switch {
	case zone < 0:
	case drag.Zones[zone].Move == nil:
		drag.Zones[zone].Drop()
	case by != 0:
		drag.Zones[zone].Move(by)
	}
}

// Cancel ends a drag without effect. Whoever changes the page calls it.
func (l *DragLayer) Cancel() {
	if l.drag == nil {
		return
	}
	l.drag, l.spots = nil, spots{}
	l.stop()
	l.top.Objects = nil
	l.top.Hide()
}

// CatchKey ends a drag with Escape.
func (l *DragLayer) CatchKey(key *fyne.KeyEvent) bool {
	if l.drag == nil || key.Name != fyne.KeyEscape {
		return false
	}
	l.Cancel()
	return true
}

// roll scrolls while the pointer is at an edge, also if it rests there.
func (l *DragLayer) roll() {
	if view, _ := l.spots.edge(l.pointer); view == nil {
		l.stop()
		return
	}
	if l.rolling != nil {
		return
	}
	l.rolled = 0
	l.rolling = &fyne.Animation{
		Duration: time.Second, RepeatCount: fyne.AnimationRepeatForever, Curve: fyne.AnimationLinear,
		Tick: func(now float32) {
			passed := now - l.rolled
			if passed < 0 {
				passed++ // the next second began
			}
			l.rolled = now
			l.scroll(min(passed, mostPassed))
		},
	}
	l.rolling.Start()
}

func (l *DragLayer) stop() {
	if l.rolling != nil {
		l.rolling.Stop()
		l.rolling = nil
	}
}

// rollSpeed is how far a page goes in a second at its very edge. After a frame
// that came late it goes on as if little time had passed, and does not jump.
const (
	rollSpeed  = 1100
	mostPassed = 0.05
)

// scroll goes on for so many seconds.
func (l *DragLayer) scroll(seconds float32) {
	if l.drag == nil {
		return
	}
	if view, speed := l.spots.edge(l.pointer); view != nil {
		view.scroll.ScrollTo(view.scroll.Offset() + speed*rollSpeed*seconds)
		l.point()
	}
}

func (l *DragLayer) redraw() {
	faint, _ := color.NRGBAModel.Convert(paint(l, look.Surface)).(color.NRGBA)
	faint.A = 0xA6
	l.veil.FillColor = faint
	l.shadow.Shadow = canvas.Shadow{BlurRadius: 16, Offset: fyne.NewPos(0, 4), Color: paint(l, look.Shade)}
	drawShape(l, l.shadow, shape{fill: look.Surface, stroke: look.Border, width: 1, radius: look.Radius + 1})
}

// put shows a rectangle in a box, and hides it if there is nothing to see.
func put(r *canvas.Rectangle, b box) {
	place(r, b.at.X, b.at.Y, b.size.Width, b.size.Height)
	r.Hidden = b.size.Width == 0 || b.size.Height == 0
}

// Parts returns the page.
func (l *DragLayer) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{l.content} }

// HeightFor returns the height of the page at a width.
func (l *DragLayer) HeightFor(width float32) float32 { return Height(l.content, width) }

// NaturalWidth returns the width the page would like.
func (l *DragLayer) NaturalWidth() float32 { return Width(l.content) }

// LeastWidth returns the width the page cannot go below.
func (l *DragLayer) LeastWidth() float32 { return LeastWidth(l.content) }

// CreateRenderer is part of the toolkit.
func (l *DragLayer) CreateRenderer() fyne.WidgetRenderer {
	return &drawn{
		objects: []fyne.CanvasObject{l.content, l.top},
		layout:  func(size fyne.Size) { l.content.Resize(size); l.top.Resize(size) },
		min:     func() fyne.Size { return l.content.MinSize() },
		refresh: func() { l.content.Refresh() },
	}
}
