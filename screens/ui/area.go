package ui

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// An Area is a rectangle of one colour that covers what lies below, with
// round corners or without.
//
// Where there is no graphics card, the toolkit works out a shadow for every
// point of a rectangle, also of one that has none, and draws a stroke in a
// third of the time. So what is large is one thick stroke, between two flat
// rectangles that give it its edges and corners.
type Area struct {
	widget.BaseWidget
	top    *canvas.Rectangle // all of it while it is small
	middle *canvas.Line
	bottom *canvas.Rectangle
	radius float32
}

// NewArea returns an area that is not visible yet.
func NewArea() *Area {
	a := &Area{top: newShape(), middle: canvas.NewLine(color.Transparent), bottom: newShape()}
	a.ExtendBaseWidget(a)
	return a
}

// Paint gives the area a colour and corners.
func (a *Area) Paint(fill color.Color, radius float32) {
	if a.top.FillColor == fill && a.radius == radius {
		return
	}
	a.radius = radius
	for _, r := range [2]*canvas.Rectangle{a.top, a.bottom} {
		r.FillColor, r.CornerRadius = fill, radius
	}
	a.middle.StrokeColor = fill
	a.layOut(a.Size())
	a.Refresh()
}

// Large reports whether an area of a size is drawn faster in three parts.
func Large(size fyne.Size) bool { return size.Width*size.Height >= 20_000 && size.Height >= 80 }

// overlap is how far the stroke and the rectangles lie on one another, for
// both are rounded to whole points of the display.
const overlap = 2

func (a *Area) layOut(size fyne.Size) {
	flat := 2 * (a.radius + overlap)
	if !Large(size) || size.Height < 2*flat {
		place(a.top, 0, 0, size.Width, size.Height)
		a.middle.Hide()
		a.bottom.Hide()
		return
	}
	place(a.top, 0, 0, size.Width, flat)
	place(a.bottom, 0, size.Height-flat, size.Width, flat)
	half := size.Height / 2
	a.middle.Position1, a.middle.Position2 = fyne.NewPos(0, half), fyne.NewPos(size.Width, half)
	a.middle.StrokeWidth = size.Height - flat
	a.middle.Show()
	a.bottom.Show()
}

// CreateRenderer is part of the toolkit.
func (a *Area) CreateRenderer() fyne.WidgetRenderer {
	return &drawn{
		objects: []fyne.CanvasObject{a.top, a.middle, a.bottom},
		layout:  a.layOut,
		min:     func() fyne.Size { return fyne.Size{} },
		refresh: func() {
			a.top.Refresh()
			a.middle.Refresh()
			a.bottom.Refresh()
		},
	}
}
