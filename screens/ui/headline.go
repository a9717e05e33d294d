package ui

import "fyne.io/fyne/v2"

// A headline is a [Row] whose last object stands below the others where words
// would have no room beside it, as with large letters.
type headline struct{ row }

// below reports whether the last object stands below.
func (l *headline) below(objects []fyne.CanvasObject, width float32) bool {
	return objects[len(objects)-1].Visible() && l.row.LeastWidth(objects) > width+0.5
}

func (l *headline) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	if !l.below(objects, size.Width) {
		l.row.Layout(objects, size)
		return
	}
	first, last := objects[:len(objects)-1], objects[len(objects)-1]
	height := l.row.HeightFor(first, size.Width)
	l.row.Layout(first, fyne.NewSize(size.Width, height))
	w := min(Width(last), size.Width)
	place(last, 0, height+l.gap, w, Height(last, w))
}

func (l *headline) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	if !l.below(objects, width) {
		return l.row.HeightFor(objects, width)
	}
	first, last := objects[:len(objects)-1], objects[len(objects)-1]
	return l.row.HeightFor(first, width) + l.gap + Height(last, min(Width(last), width))
}

func (l *headline) LeastWidth(objects []fyne.CanvasObject) float32 {
	last := len(objects) - 1
	return max(l.row.LeastWidth(objects[:last]), LeastWidth(objects[last]))
}

func (l *headline) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return minSize(l, objects, l.width)
}
