package ui

import "fyne.io/fyne/v2"

// Columns deals objects into n columns of equal width, in reading order. Each
// column is as tall as its own objects need.
func Columns(gap float32, n int, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &columns{gapX: gap, gapY: gap, n: n}, Objects: objects}
}

// Grid puts objects into rows of n with equal widths. The objects of a row
// are equally tall, and gapX and gapY part columns and rows.
func Grid(gapX, gapY float32, n int, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &columns{gapX: gapX, gapY: gapY, n: n, aligned: true}, Objects: objects}
}

type columns struct {
	gapX, gapY float32
	n          int
	aligned    bool // rows begin on a common line
	width      lastWidth
}

// walk calls at with the place of each object and returns the total height.
func (l *columns) walk(objects []fyne.CanvasObject, width float32, at func(o fyne.CanvasObject, x, y, w, h float32)) float32 {
	objects = shown(objects)
	each := (width - l.gapX*float32(l.n-1)) / float32(l.n)
	heights := make([]float32, len(objects))
	for i, o := range objects {
		heights[i] = Height(o, each)
	}
	if l.aligned {
		for i := range heights {
			if i%l.n == 0 {
				level(heights[i:min(i+l.n, len(heights))])
			}
		}
	}
	tops := make([]float32, l.n)
	for i, o := range objects {
		c := i % l.n
		if at != nil {
			at(o, float32(c)*(each+l.gapX), tops[c], each, heights[i])
		}
		tops[c] += heights[i] + l.gapY
	}
	var most float32
	for _, top := range tops {
		most = max(most, top-l.gapY)
	}
	return most
}

// level raises all heights to the largest.
func level(heights []float32) {
	var most float32
	for _, h := range heights {
		most = max(most, h)
	}
	for i := range heights {
		heights[i] = most
	}
}

func (l *columns) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = lastWidth(size.Width)
	l.walk(objects, size.Width, place)
}

func (l *columns) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return l.walk(objects, width, nil)
}

func (l *columns) across(each float32) float32 {
	return each*float32(l.n) + l.gapX*float32(l.n-1)
}

func (l *columns) NaturalWidth(objects []fyne.CanvasObject) float32 {
	return l.across(widest(objects, Width))
}

func (l *columns) LeastWidth(objects []fyne.CanvasObject) float32 {
	return l.across(widest(objects, LeastWidth))
}

func (l *columns) MinSize(objects []fyne.CanvasObject) fyne.Size { return minSize(l, objects, l.width) }

// Ratio puts objects beside each other with widths in the given proportions,
// all as tall as the tallest.
func Ratio(gap float32, parts []float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &ratio{gap: gap, parts: parts}, Objects: objects}
}

// Sides is a [Ratio] whose objects stand below each other where one of them
// would be narrower than it can be.
func Sides(gap float32, parts []float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &sides{ratio{gap: gap, parts: parts}}, Objects: objects}
}

type sides struct{ ratio }

// beside reports whether the objects have room beside each other.
func (l *sides) beside(objects []fyne.CanvasObject, width float32) bool {
	fits := true
	l.walk(objects, width, func(o fyne.CanvasObject, _, w float32) { fits = fits && LeastWidth(o) <= w+0.5 })
	return fits
}

func (l *sides) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = lastWidth(size.Width)
	if l.beside(objects, size.Width) {
		l.ratio.Layout(objects, size)
		return
	}
	stackAt(0, 0, size.Width, l.gap, place, shown(objects)...)
}

func (l *sides) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	if l.beside(objects, width) {
		return l.ratio.HeightFor(objects, width)
	}
	return stackAt(0, 0, width, l.gap, nil, shown(objects)...)
}

func (l *sides) LeastWidth(objects []fyne.CanvasObject) float32 {
	return widest(objects, LeastWidth)
}

func (l *sides) MinSize(objects []fyne.CanvasObject) fyne.Size { return minSize(l, objects, l.width) }

type ratio struct {
	gap   float32
	parts []float32
	width lastWidth
}

// walk calls at with the place of each object.
func (l *ratio) walk(objects []fyne.CanvasObject, width float32, at func(o fyne.CanvasObject, x, w float32)) {
	var total float32
	objects = shown(objects)
	for i := range objects {
		total += l.parts[i%len(l.parts)]
	}
	x, room := float32(0), width-l.gap*float32(len(objects)-1)
	for i, o := range objects {
		w := room * l.parts[i%len(l.parts)] / total
		at(o, x, w)
		x += w + l.gap
	}
}

func (l *ratio) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = lastWidth(size.Width)
	l.walk(objects, size.Width, func(o fyne.CanvasObject, x, w float32) { place(o, x, 0, w, size.Height) })
}

func (l *ratio) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	var most float32
	l.walk(objects, width, func(o fyne.CanvasObject, _, w float32) { most = max(most, Height(o, w)) })
	return most
}

func (l *ratio) sum(objects []fyne.CanvasObject, width func(fyne.CanvasObject) float32) float32 {
	objects = shown(objects)
	total := l.gap * float32(max(len(objects)-1, 0))
	for _, o := range objects {
		total += width(o)
	}
	return total
}

func (l *ratio) NaturalWidth(objects []fyne.CanvasObject) float32 { return l.sum(objects, Width) }

func (l *ratio) LeastWidth(objects []fyne.CanvasObject) float32 {
	return l.sum(objects, LeastWidth)
}

func (l *ratio) MinSize(objects []fyne.CanvasObject) fyne.Size { return minSize(l, objects, l.width) }
