package ui

import "fyne.io/fyne/v2"

// Beside puts smaller things below each other at the right of the main one,
// in a column of a width of their own. Where that would leave the main one
// less than least, they stand in a row below it.
func Beside(gap, width, least float32, main fyne.CanvasObject, small ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &beside{gap: gap, width: width, least: least}, Objects: append([]fyne.CanvasObject{main}, small...)}
}

// Flank is [Beside] for a first smaller thing that has to stay in sight: where
// it is narrow, that one stands above the main one. While it is hidden, no
// other takes its place there.
func Flank(gap, width, least float32, main fyne.CanvasObject, small ...fyne.CanvasObject) *fyne.Container {
	c := Beside(gap, width, least, main, small...)
	c.Layout.(*beside).above = true
	return c
}

type beside struct {
	gap, width, least float32
	above             bool // the first of the smaller stands above, where it is narrow
	last              lastWidth
}

// walk calls at with the place of each object and returns the total height.
func (l *beside) walk(objects []fyne.CanvasObject, width float32, at func(o fyne.CanvasObject, x, y, w, h float32)) float32 {
	above := l.above && len(objects) > 1 && objects[1].Visible()
	objects = shown(objects)
	if len(objects) == 0 {
		return 0
	}
	main, small := objects[0], objects[1:]
	if left := width - l.gap - l.width; left >= l.least && len(small) > 0 {
		return max(
			stackAt(0, 0, left, l.gap, at, main),
			stackAt(left+l.gap, 0, l.width, l.gap, at, small...))
	}
	first := []fyne.CanvasObject{main}
	if above {
		first, small = []fyne.CanvasObject{small[0], main}, small[1:]
	}
	height := stackAt(0, 0, width, l.gap, at, first...)
	if len(small) == 0 {
		return height
	}
	row := &columns{gapX: l.gap, gapY: l.gap, n: len(small), aligned: true}
	var below func(o fyne.CanvasObject, x, y, w, h float32)
	if at != nil {
		below = func(o fyne.CanvasObject, x, y, w, h float32) { at(o, x, height+l.gap+y, w, h) }
	}
	return height + l.gap + row.walk(small, width, below)
}

// stackAt calls at, if it is there, with the place of each object below the
// other from a point on, and returns where the last one ends.
func stackAt(x, y, width, gap float32, at func(o fyne.CanvasObject, x, y, w, h float32), objects ...fyne.CanvasObject) float32 {
	for _, o := range objects {
		h := Height(o, width)
		if at != nil {
			at(o, x, y, width, h)
		}
		y += h + gap
	}
	return y - gap
}

func (l *beside) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.last = lastWidth(size.Width)
	l.walk(objects, size.Width, place)
}

func (l *beside) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return l.walk(objects, width, nil)
}

func (l *beside) NaturalWidth([]fyne.CanvasObject) float32 { return l.least + l.gap + l.width }

func (l *beside) LeastWidth(objects []fyne.CanvasObject) float32 {
	return widest(objects, LeastWidth)
}

func (l *beside) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return minSize(l, objects, l.last)
}

// Masonry deals objects, in reading order, into as many columns of equal width
// as there is room for at so much each. An object stays where it is when
// another one grows.
func Masonry(gap, least float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &masonry{columns: columns{gapX: gap, gapY: gap, n: 1}, least: least}, Objects: objects}
}

type masonry struct {
	columns
	least float32
}

// fit chooses the number of columns for a width.
func (l *masonry) fit(width float32) { l.n = max(1, int((width+l.gapX)/(l.least+l.gapX))) }

func (l *masonry) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.fit(size.Width)
	l.columns.Layout(objects, size)
}

func (l *masonry) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	l.fit(width)
	return l.columns.HeightFor(objects, width)
}

func (l *masonry) NaturalWidth([]fyne.CanvasObject) float32 { return l.least }

func (l *masonry) LeastWidth(objects []fyne.CanvasObject) float32 {
	return widest(objects, LeastWidth)
}

func (l *masonry) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return minSize(l, objects, l.width)
}
