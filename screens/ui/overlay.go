package ui

import (
	"slices"

	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// overlay is something that floats above a window and has the keyboard to
// itself until it closes. The toolkit's pop-ups take no keys and do not give
// the focus back.
type overlay struct {
	widget.BaseWidget
	canvas  fyne.Canvas
	content fyne.CanvasObject
	shade   *canvas.Rectangle // nil leaves the window as bright as it is
	back    *canvas.Rectangle
	// spot returns where the content stands in a window of this size.
	spot func(window fyne.Size) (fyne.Position, fyne.Size)
	// onKey is told the keys that nothing within had a use for.
	onKey func(*fyne.KeyEvent)
	// away is called on a click beside the content; nil ignores it.
	away func()

	before fyne.Focusable
	open   bool
}

func newOverlay(c fyne.Canvas, content fyne.CanvasObject) *overlay {
	o := &overlay{canvas: c, content: content, back: newShape()}
	o.ExtendBaseWidget(o)
	return o
}

// show puts the overlay over the window and gives the keyboard to the first
// thing in it.
func (o *overlay) show() {
	if o.open {
		return
	}
	o.open = true
	o.before = o.canvas.Focused()
	o.canvas.Unfocus()
	o.canvas.Overlays().Add(o)
	o.Resize(o.canvas.Size())
	o.Refresh()
	Focus(o.canvas, o.content)
}

// close takes the overlay away and gives the keyboard back to what had it.
func (o *overlay) close() {
	if !o.open {
		return
	}
	o.open = false
	if above := o.above(); len(above) > 0 {
		o.closeBelow(above)
		return
	}
	o.canvas.Unfocus()
	o.canvas.Overlays().Remove(o)
	if before, ok := o.before.(fyne.CanvasObject); ok && pathIn(o.canvas, before) != nil {
		o.canvas.Focus(o.before)
	}
}

// above returns what floats above the overlay.
func (o *overlay) above() []fyne.CanvasObject {
	all := o.canvas.Overlays().List()
	for i, other := range all {
		if other == fyne.CanvasObject(o) {
			return slices.Clone(all[i+1:])
		}
	}
	return nil
}

// closeBelow takes the overlay away from under others, such as a question
// that a form asked before it closed. The toolkit would take those away too.
func (o *overlay) closeBelow(above []fyne.CanvasObject) {
	focused := o.canvas.Focused()
	if next, ok := above[0].(*overlay); ok {
		next.before = o.before
	}
	o.canvas.Overlays().Remove(o)
	for _, other := range above {
		o.canvas.Overlays().Add(other)
	}
	if focused != nil {
		o.canvas.Focus(focused)
	}
}

// Parts returns the content.
func (o *overlay) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{o.content} }

// CatchKey keeps all keys from the window below.
func (o *overlay) CatchKey(key *fyne.KeyEvent) bool {
	if o.onKey != nil {
		o.onKey(key)
	}
	return true
}

// CatchRune keeps all characters from the window below.
func (o *overlay) CatchRune(rune) bool { return true }

// Tapped is called for clicks on nothing that can be pressed. A click beside
// the content may close; one within must not take the keyboard away.
func (o *overlay) Tapped(at *fyne.PointEvent) {
	spot, size := o.content.Position(), o.content.Size()
	inside := at.Position.X >= spot.X && at.Position.Y >= spot.Y &&
		at.Position.X <= spot.X+size.Width && at.Position.Y <= spot.Y+size.Height
	if !inside && o.away != nil {
		o.away()
		return
	}
	Focus(o.canvas, o.content)
}

// CreateRenderer is part of the toolkit.
func (o *overlay) CreateRenderer() fyne.WidgetRenderer {
	objects := []fyne.CanvasObject{o.back, o.content}
	if o.shade != nil {
		objects = append([]fyne.CanvasObject{o.shade}, objects...)
	}
	return &drawn{
		objects: objects,
		layout:  o.layout,
		min:     func() fyne.Size { return fyne.NewSize(1, 1) },
		refresh: func() {
			o.redraw()
			o.content.Refresh()
			o.layout(o.Size())
		},
	}
}

func (o *overlay) redraw() {
	if o.shade != nil {
		drawShape(o, o.shade, shape{fill: look.Shade})
	}
	o.back.Shadow = canvas.Shadow{BlurRadius: 16, Offset: fyne.NewPos(0, 4), Color: paint(o, look.Shade)}
	drawShape(o, o.back, shape{fill: look.Surface, stroke: look.Line, width: 1, radius: look.RadiusPanel})
}

func (o *overlay) layout(size fyne.Size) {
	if o.shade != nil {
		o.shade.Resize(size)
	}
	at, content := o.spot(size)
	place(o.content, at.X, at.Y, content.Width, content.Height)
	place(o.back, at.X, at.Y, content.Width, content.Height)
}
