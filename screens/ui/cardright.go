package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
)

// cardRight is the layout of the words of a card and of what stands at their
// right. Where that would leave the words hardly more than half of the width, as
// it does with large letters, it stands below them.
type cardRight struct{ width lastWidth }

// walk calls at, if it is there, with the place of each object, and returns
// the total height.
func (l *cardRight) walk(objects []fyne.CanvasObject, width float32, at func(o fyne.CanvasObject, x, y, w, h float32)) float32 {
	const gap = look.Gap2
	words, tags := objects[0], objects[1]
	wide := Width(tags)
	left := width - gap - wide
	if left < 0.55*width {
		return stackAt(0, 0, width, gap, at, words, tags)
	}
	tall, low := Height(words, left), Height(tags, wide)
	height := max(tall, low)
	if at != nil {
		at(words, 0, (height-tall)/2, left, tall)
		at(tags, left+gap, (height-low)/2, wide, low)
	}
	return height
}

func (l *cardRight) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = lastWidth(size.Width)
	l.walk(objects, size.Width, place)
}

func (l *cardRight) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	return l.walk(objects, width, nil)
}

func (l *cardRight) NaturalWidth(objects []fyne.CanvasObject) float32 {
	return Width(objects[0]) + look.Gap2 + Width(objects[1])
}

func (l *cardRight) LeastWidth(objects []fyne.CanvasObject) float32 {
	return widest(objects, LeastWidth)
}

func (l *cardRight) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return minSize(l, objects, l.width)
}
