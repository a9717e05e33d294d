package uitest

import "fyne.io/fyne/v2"

// A Draggable is an object that the pointer can pull.
type Draggable interface {
	fyne.CanvasObject
	fyne.Draggable
}

// Pull puts the pointer down on o and moves it to places on the canvas, one
// after the other and in small steps, as a window would tell it. It does not
// let go.
func Pull(o Draggable, to ...fyne.Position) {
	corner := Corner(o)
	from := corner.AddXY(min(o.Size().Width/2, 20), o.Size().Height/2)
	const steps = 8
	for _, place := range to {
		way := place.Subtract(from)
		last := from
		for i := range steps {
			at := from.AddXY(way.X*float32(i+1)/steps, way.Y*float32(i+1)/steps)
			o.Dragged(&fyne.DragEvent{
				PointEvent: fyne.PointEvent{AbsolutePosition: at, Position: at.Subtract(corner)},
				Dragged:    fyne.NewDelta(at.X-last.X, at.Y-last.Y),
			})
			last = at
		}
		from = place
	}
}

// Drag pulls o onto another object and lets go there.
func Drag(o Draggable, onto fyne.CanvasObject) {
	Pull(o, Middle(onto))
	o.DragEnd()
}

// Corner returns where o begins on its canvas. It must be in the window that
// was opened last.
func Corner(o fyne.CanvasObject) fyne.Position {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
}

// Middle returns where the middle of o is on its canvas.
func Middle(o fyne.CanvasObject) fyne.Position {
	return Corner(o).AddXY(o.Size().Width/2, o.Size().Height/2)
}
