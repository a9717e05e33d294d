package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// Keyed shows a list of rows and keeps the object of every row that did not
// change, so that a screen may draw itself from scratch after each change and
// still only touch the one card that is new. The focus survives too.
type Keyed[Row comparable] struct {
	widget.BaseWidget
	// Update, if it is set, makes an object show a changed row. Without it,
	// the object is made anew.
	Update func(o fyne.CanvasObject, row Row)

	key   func(Row) string
	build func(Row) fyne.CanvasObject
	have  map[string]keyedRow[Row]
	body  *fyne.Container
	spark *canvas.Rectangle
}

type keyedRow[Row comparable] struct {
	row    Row
	object fyne.CanvasObject
}

// NewKeyed returns an empty list. The layout is that of a container made for
// it, such as Column(8) or Grid(16, 8, 2). The key tells rows apart and stays
// the same while a row changes; build makes the object of a row.
func NewKeyed[Row comparable](body *fyne.Container, key func(Row) string, build func(Row) fyne.CanvasObject) *Keyed[Row] {
	k := &Keyed[Row]{key: key, build: build, have: map[string]keyedRow[Row]{}, body: body, spark: newShape()}
	k.ExtendBaseWidget(k)
	return k
}

// Set shows these rows, in this order.
func (k *Keyed[Row]) Set(rows []Row) {
	window, focused := k.focus()
	next := make(map[string]keyedRow[Row], len(rows))
	objects := make([]fyne.CanvasObject, 0, len(rows))
	var heir fyne.CanvasObject // gets the keyboard when its row was made anew
	nth := 0                   // which of the things in it that take keys
	for _, row := range rows {
		name := k.key(row)
		old, known := k.have[name]
		object := old.object
		switch {
		case known && old.row == row:
		case known && k.Update != nil:
			k.Update(object, row)
		default:
			object = k.build(row)
			if known && focused != nil && Holds(old.object, focused) {
				heir, nth = object, slices.Index(focusables(old.object), focused)
			}
		}
		next[name] = keyedRow[Row]{row, object}
		objects = append(objects, object)
	}
	if focused != nil && heir == nil && window.Focused() == focused { // under a dialog the page says where to go on
		heir = neighbour(k.body.Objects, objects, focused)
	}
	k.have, k.body.Objects = next, objects
	k.arrange()
	if heir == nil {
		return
	}
	if next := successor(focusables(heir), focused, nth); next != nil {
		FocusLater(window, next)
	}
}

// successor returns which of all takes the place of what had the keyboard: the
// one that says the same, or else the one that stands where it stood.
func successor(all []fyne.Focusable, focused fyne.Focusable, nth int) fyne.Focusable {
	type labelled interface{ Text() string }
	if was, ok := focused.(labelled); ok {
		for _, f := range all {
			if now, ok := f.(labelled); ok && now.Text() == was.Text() {
				return f
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	return all[min(max(nth, 0), len(all)-1)]
}

// focus returns the canvas and what has the keyboard, if it is in the list, or
// gets it back from a dialog that is about it.
func (k *Keyed[Row]) focus() (fyne.Canvas, fyne.Focusable) {
	if len(k.body.Objects) == 0 {
		return nil, nil
	}
	window := canvasOf(k)
	if window == nil {
		return nil, nil
	}
	focused := pageFocus(window)
	if focused == nil || !Holds(k.body, focused) {
		return nil, nil
	}
	return window, focused
}

// neighbour returns what takes the place of the focused object when that is
// gone, so that deleting one card after the other needs no mouse.
func neighbour(before, after []fyne.CanvasObject, focused fyne.Focusable) fyne.CanvasObject {
	for _, o := range after {
		if Holds(o, focused) {
			return nil
		}
	}
	for i, o := range before {
		if Holds(o, focused) && len(after) > 0 {
			return after[min(i, len(after)-1)]
		}
	}
	return nil
}

// Objects returns the objects on show, in order.
func (k *Keyed[Row]) Objects() []fyne.CanvasObject { return k.body.Objects }

// Object returns the object of a row by its key, or nil.
func (k *Keyed[Row]) Object(key string) fyne.CanvasObject { return k.have[key].object }

// Parts returns the objects on show.
func (k *Keyed[Row]) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{k.body} }

// HeightFor returns the height at a width.
func (k *Keyed[Row]) HeightFor(width float32) float32 { return Height(k.body, width) }

// NaturalWidth returns the width the objects would like.
func (k *Keyed[Row]) NaturalWidth() float32 { return Width(k.body) }

// LeastWidth returns the width the objects cannot go below.
func (k *Keyed[Row]) LeastWidth() float32 { return LeastWidth(k.body) }

// arrange lays the objects out again without repainting those that stay where
// they are: a refresh of the whole list would draw every letter anew.
func (k *Keyed[Row]) arrange() {
	size := k.Size()
	if size.Width == 0 {
		return
	}
	height := Height(k.body, size.Width)
	k.body.Resize(fyne.NewSize(size.Width, height))
	k.body.Layout.Layout(k.body.Objects, k.body.Size())
	canvas.Refresh(k.spark) // tells the window to look again, and costs nothing
}

// CreateRenderer is part of the toolkit.
func (k *Keyed[Row]) CreateRenderer() fyne.WidgetRenderer {
	return &drawn{
		objects: []fyne.CanvasObject{k.spark, k.body},
		layout:  k.body.Resize,
		min:     func() fyne.Size { return k.body.MinSize() },
		refresh: k.body.Refresh,
	}
}
