package ui

import "fyne.io/fyne/v2"

// Pad leaves n free on all sides of o.
func Pad(n float32, o fyne.CanvasObject) *fyne.Container { return PadEach(n, n, n, n, o) }

// PadXY leaves x free at the left and right of o, and y above and below.
func PadXY(x, y float32, o fyne.CanvasObject) *fyne.Container { return PadEach(y, x, y, x, o) }

// PadEach leaves a distance of its own free on each side of o.
func PadEach(top, right, bottom, left float32, o fyne.CanvasObject) *fyne.Container {
	l := &frame{top: top, right: right, bottom: bottom, left: left}
	return &fyne.Container{Layout: l, Objects: []fyne.CanvasObject{o}}
}

// Fixed gives o a size of its own. A zero leaves that direction to o.
func Fixed(width, height float32, o fyne.CanvasObject) *fyne.Container {
	l := &frame{fixW: width, fixH: height}
	return &fyne.Container{Layout: l, Objects: []fyne.CanvasObject{o}}
}

// MinWidth makes o at least so wide.
func MinWidth(width float32, o fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &frame{minW: width}, Objects: []fyne.CanvasObject{o}}
}

// MinHeight makes o at least so tall.
func MinHeight(height float32, o fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &frame{minH: height}, Objects: []fyne.CanvasObject{o}}
}

// MaxWidth makes o at most so wide and keeps it at the left, because lines of
// text that are too long are hard to read.
func MaxWidth(width float32, o fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &frame{maxW: width}, Objects: []fyne.CanvasObject{o}}
}

// frame surrounds one object with room, or bounds its size.
type frame struct {
	top, right, bottom, left float32
	fixW, fixH, minW, maxW   float32
	minH                     float32
	width                    lastWidth
}

// inner returns the width of the object within a frame of the given width.
func (l *frame) inner(width float32) float32 {
	width = max(width-l.left-l.right, 0)
	if l.maxW > 0 {
		width = min(width, l.maxW)
	}
	return width
}

func (l *frame) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = lastWidth(size.Width)
	for _, o := range objects {
		place(o, l.left, l.top, l.inner(size.Width), max(size.Height-l.top-l.bottom, 0))
	}
}

func (l *frame) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	if l.fixH > 0 {
		return l.fixH
	}
	var most float32
	for _, o := range shown(objects) {
		most = max(most, Height(o, l.inner(width)))
	}
	return max(most+l.top+l.bottom, l.minH)
}

func (l *frame) bound(width float32) float32 {
	if l.fixW > 0 {
		return l.fixW
	}
	width = max(width+l.left+l.right, l.minW)
	if l.maxW > 0 {
		width = min(width, l.maxW)
	}
	return width
}

func (l *frame) NaturalWidth(objects []fyne.CanvasObject) float32 {
	return l.bound(widest(objects, Width))
}

func (l *frame) LeastWidth(objects []fyne.CanvasObject) float32 {
	return l.bound(widest(objects, LeastWidth))
}

func (l *frame) MinSize(objects []fyne.CanvasObject) fyne.Size { return minSize(l, objects, l.width) }
