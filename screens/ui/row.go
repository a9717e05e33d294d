package ui

import "fyne.io/fyne/v2"

// Row puts objects beside each other, centred on a common line. Each takes
// the width it likes; objects wrapped by [Grow] share what is left. When there
// is not enough, whatever can wrap gives way.
func Row(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &row{gap: gap, align: centred}, Objects: objects}
}

// RowTop is a [Row] whose objects hang from the top, for text beside a badge.
func RowTop(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &row{gap: gap, align: hanging}, Objects: objects}
}

// Across is a [Row] whose objects take the full height, for a page with a
// rail at its side.
func Across(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &row{gap: gap, align: stretched}, Objects: objects}
}

type alignment int

const (
	centred alignment = iota
	hanging
	stretched
)

type row struct {
	gap   float32
	align alignment
	width lastWidth
}

// share divides width among the objects.
func (l *row) share(objects []fyne.CanvasObject, width float32) []float32 {
	widths := make([]float32, len(objects))
	rest, growing := width-l.gap*float32(len(objects)-1), 0
	for i, o := range objects {
		if grows(o) {
			growing++
			continue
		}
		widths[i] = Width(o)
		rest -= widths[i]
	}
	needed := float32(0)
	for i, o := range objects {
		if grows(o) {
			widths[i] = max(rest/float32(growing), LeastWidth(o))
			needed += widths[i]
		}
	}
	squeeze(objects, widths, needed-rest)
	return widths
}

// squeeze takes what is over from the widths, from each as it can spare it.
func squeeze(objects []fyne.CanvasObject, widths []float32, over float32) {
	if over <= 0 {
		return
	}
	spare, all := make([]float32, len(objects)), float32(0)
	for i, o := range objects {
		spare[i] = max(widths[i]-LeastWidth(o), 0)
		all += spare[i]
	}
	if all == 0 {
		return
	}
	for i := range widths {
		widths[i] -= spare[i] * min(over/all, 1)
	}
}

func (l *row) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = lastWidth(size.Width)
	objects = shown(objects)
	x := float32(0)
	for i, width := range l.share(objects, size.Width) {
		o := objects[i]
		height, y := size.Height, float32(0)
		if l.align != stretched {
			height = Height(o, width)
		}
		if l.align == centred {
			y = (size.Height - height) / 2
		}
		place(o, x, y, width, height)
		x += width + l.gap
	}
}

func (l *row) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	objects = shown(objects)
	var most float32
	for i, w := range l.share(objects, width) {
		most = max(most, Height(objects[i], w))
	}
	return most
}

func (l *row) NaturalWidth(objects []fyne.CanvasObject) float32 { return l.sum(objects, Width) }

func (l *row) LeastWidth(objects []fyne.CanvasObject) float32 {
	return l.sum(objects, LeastWidth)
}

func (l *row) MinSize(objects []fyne.CanvasObject) fyne.Size { return minSize(l, objects, l.width) }

func (l *row) sum(objects []fyne.CanvasObject, width func(fyne.CanvasObject) float32) float32 {
	objects = shown(objects)
	total := l.gap * float32(max(len(objects)-1, 0))
	for _, o := range objects {
		total += width(o)
	}
	return total
}
