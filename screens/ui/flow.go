package ui

import "fyne.io/fyne/v2"

// Flow puts objects beside each other and goes on in a new line where the
// width ends, as words do. It is for chips and buttons.
func Flow(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &flow{gap: gap}, Objects: objects}
}

type flow struct {
	gap   float32
	width lastWidth
}

// walk calls at with the place of each object and returns the total height.
func (l *flow) walk(objects []fyne.CanvasObject, width float32, at func(o fyne.CanvasObject, x, y, w, h float32)) float32 {
	var x, y, line float32
	for _, o := range shown(objects) {
		w := min(Width(o), max(width, LeastWidth(o)))
		h := Height(o, w)
		if x > 0 && x+w > width+0.5 {
			x, y, line = 0, y+line+l.gap, 0
		}
		if at != nil {
			at(o, x, y, w, h)
		}
		x += w + l.gap
		line = max(line, h)
	}
	return y + line
}

func (l *flow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = lastWidth(size.Width)
	l.walk(objects, size.Width, place)
}

func (l *flow) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return l.walk(objects, width, nil)
}

func (l *flow) NaturalWidth(objects []fyne.CanvasObject) float32 {
	objects = shown(objects)
	total := l.gap * float32(max(len(objects)-1, 0))
	for _, o := range objects {
		total += Width(o)
	}
	return total
}

func (l *flow) LeastWidth(objects []fyne.CanvasObject) float32 {
	return widest(objects, LeastWidth)
}

func (l *flow) MinSize(objects []fyne.CanvasObject) fyne.Size { return minSize(l, objects, l.width) }
