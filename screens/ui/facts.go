package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
)

// A Fact is a label, and what holds for it.
type Fact struct{ Label, Value string }

// Facts lists facts below each other, with all values beginning at one line.
// Where the longest words have no room beside each other, each value stands
// below its label.
func Facts(list ...Fact) *fyne.Container {
	c := &fyne.Container{Layout: &facts{}}
	for _, fact := range list {
		c.Objects = append(c.Objects,
			NewText(fact.Label, Note),
			NewText(fact.Value, Style{Size: look.SizeNote}))
	}
	return c
}

// facts lays out labels and values, which take turns.
type facts struct{ width lastWidth }

// factGap parts labels from values.
const factGap = look.Gap5

// labels returns the width of the labels: that of the longest, but no more
// than two fifths, so that values keep the larger part, unless a word would
// have to be broken.
func (l *facts) labels(objects []fyne.CanvasObject, width float32) float32 {
	var most float32
	for i := 0; i < len(objects); i += 2 {
		most = max(most, Width(objects[i]))
	}
	label, value := l.words(objects)
	return min(max(min(most, width*0.4), label), max(width-factGap-value, 0))
}

// words returns the widths of the longest word of all labels and of all values.
func (l *facts) words(objects []fyne.CanvasObject) (label, value float32) {
	for i := 0; i+1 < len(objects); i += 2 {
		label, value = max(label, LeastWidth(objects[i])), max(value, LeastWidth(objects[i+1]))
	}
	return label, value
}

// below reports whether a word would be broken if values stood beside labels.
func (l *facts) below(objects []fyne.CanvasObject, width float32) bool {
	label, value := l.words(objects)
	return label+factGap+value > width+0.5
}

func (l *facts) walk(objects []fyne.CanvasObject, width float32, at func(o fyne.CanvasObject, x, y, w, h float32)) float32 {
	if l.below(objects, width) {
		return stackAt(0, 0, width, look.Gap1, at, objects...)
	}
	left := l.labels(objects, width)
	right := max(width-left-factGap, 0)
	y := float32(0)
	for i := 0; i+1 < len(objects); i += 2 {
		label, value := Height(objects[i], left), Height(objects[i+1], right)
		if at != nil {
			at(objects[i], 0, y, left, label)
			at(objects[i+1], left+factGap, y, right, value)
		}
		y += max(label, value) + look.Gap1
	}
	return max(y-look.Gap1, 0)
}

func (l *facts) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = lastWidth(size.Width)
	l.walk(objects, size.Width, place)
}

func (l *facts) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return l.walk(objects, width, nil)
}

func (l *facts) NaturalWidth(objects []fyne.CanvasObject) float32 {
	var values float32
	for i := 1; i < len(objects); i += 2 {
		values = max(values, Width(objects[i]))
	}
	return l.labels(objects, 1e6) + factGap + values
}

func (l *facts) LeastWidth(objects []fyne.CanvasObject) float32 {
	label, value := l.words(objects)
	return label + factGap + value
}

func (l *facts) MinSize(objects []fyne.CanvasObject) fyne.Size { return minSize(l, objects, l.width) }
