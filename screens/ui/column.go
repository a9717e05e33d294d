package ui

import "fyne.io/fyne/v2"

// Column stacks objects with a gap between them. Each takes the full width
// and the height it needs at that width; objects wrapped by [Grow] share the
// height that is left.
func Column(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &column{gap: gap}, Objects: objects}
}

type column struct {
	gap   float32
	width lastWidth
}

func (l *column) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = lastWidth(size.Width)
	objects = shown(objects)
	heights := make([]float32, len(objects))
	rest, growing := size.Height-l.gap*float32(len(objects)-1), 0
	for i, o := range objects {
		heights[i] = Height(o, size.Width)
		rest -= heights[i]
		if grows(o) {
			growing++
		}
	}
	y := float32(0)
	for i, o := range objects {
		if grows(o) {
			// A growing object gives up height too when there is not enough, so
			// that a list within it scrolls and nothing below it is pushed out.
			heights[i] = max(heights[i]+rest/float32(growing), 0)
		}
		place(o, 0, y, size.Width, heights[i])
		y += heights[i] + l.gap
	}
}

func (l *column) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	objects = shown(objects)
	total := l.gap * float32(max(len(objects)-1, 0))
	for _, o := range objects {
		total += Height(o, width)
	}
	return total
}

func (l *column) NaturalWidth(objects []fyne.CanvasObject) float32 { return widest(objects, Width) }

func (l *column) LeastWidth(objects []fyne.CanvasObject) float32 {
	return widest(objects, LeastWidth)
}

func (l *column) MinSize(objects []fyne.CanvasObject) fyne.Size { return minSize(l, objects, l.width) }

// Grow lets o take the room that is left in a [Column], [Row] or [Across].
func Grow(o fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &grow{}, Objects: []fyne.CanvasObject{o}}
}

// Space is an empty object that takes the room that is left.
func Space() *fyne.Container { return &fyne.Container{Layout: &grow{}} }

type grow struct{ width lastWidth }

func (l *grow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = lastWidth(size.Width)
	for _, o := range objects {
		place(o, 0, 0, size.Width, size.Height)
	}
}

func (l *grow) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	var most float32
	for _, o := range shown(objects) {
		most = max(most, Height(o, width))
	}
	return most
}

func (l *grow) NaturalWidth(objects []fyne.CanvasObject) float32 { return widest(objects, Width) }

func (l *grow) LeastWidth(objects []fyne.CanvasObject) float32 {
	return widest(objects, LeastWidth)
}

func (l *grow) MinSize(objects []fyne.CanvasObject) fyne.Size { return minSize(l, objects, l.width) }

// grows reports whether o was wrapped by Grow.
func grows(o fyne.CanvasObject) bool {
	c, ok := o.(*fyne.Container)
	if !ok {
		return false
	}
	_, ok = c.Layout.(*grow)
	return ok
}
