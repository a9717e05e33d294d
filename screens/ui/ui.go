// Package ui holds the widgets and layouts that every screen is made of. They
// know nothing of workshops but the two sides, and contain no sentence: each
// label is handed in.
//
// Heights follow widths throughout: a layout first gives an object its width
// and then asks how tall it is, because wrapped text has no height of its own.
// Start with [Column], [Row], [Text], [Button] and [Card].
package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// themed is what can say which theme it stands in, as every widget can.
type themed interface{ Theme() fyne.Theme }

// paint returns the colour of a role in the theme of w.
func paint(w themed, name fyne.ThemeColorName) color.Color {
	if name == "" {
		return color.Transparent
	}
	return w.Theme().Color(name, fyne.CurrentApp().Settings().ThemeVariant())
}

// A shape is how a rectangle is drawn. Its zero is invisible.
type shape struct {
	fill, stroke fyne.ThemeColorName
	width        float32
	radius       float32
}

// drawShape gives r the colours of s in the theme of w.
func drawShape(w themed, r *canvas.Rectangle, s shape) {
	fill, stroke := paint(w, s.fill), paint(w, s.stroke)
	if s.stroke == "" {
		s.width = 0
	}
	if r.FillColor == fill && r.StrokeColor == stroke && r.StrokeWidth == s.width && r.CornerRadius == s.radius {
		return
	}
	r.FillColor, r.StrokeColor, r.StrokeWidth, r.CornerRadius = fill, stroke, s.width, s.radius
	r.Refresh()
}

// newShape returns a rectangle that is not visible yet. A rectangle without a
// colour stops the software painter, so it begins transparent.
func newShape() *canvas.Rectangle { return canvas.NewRectangle(color.Transparent) }

// drawn is the renderer of all our widgets: a list of objects and what to do
// with them. A widget hands over only what it needs.
type drawn struct {
	objects []fyne.CanvasObject
	layout  func(fyne.Size)
	min     func() fyne.Size
	refresh func()
}

func (d *drawn) Destroy()                     {}
func (d *drawn) Objects() []fyne.CanvasObject { return d.objects }
func (d *drawn) Layout(size fyne.Size)        { d.layout(size) }
func (d *drawn) MinSize() fyne.Size           { return d.min() }

func (d *drawn) Refresh() {
	if d.refresh != nil {
		d.refresh()
	}
}

// place moves and resizes o in one go.
func place(o fyne.CanvasObject, x, y, width, height float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(width, height))
}

// around places o outside of a widget of the given size, for rings.
func around(o fyne.CanvasObject, size fyne.Size, by float32) {
	place(o, -by, -by, size.Width+2*by, size.Height+2*by)
}

// newCanvasText returns a line of text that says nothing yet.
func newCanvasText() *canvas.Text { return canvas.NewText("", color.Transparent) }
