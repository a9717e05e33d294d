package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Parts is implemented by widgets made of other objects. A screen that makes
// a widget of its own says what is in it, so that focus, scrolling and tests
// find their way through.
type Parts interface{ Parts() []fyne.CanvasObject }

// Walk calls fn with o and then with everything visible in it, from the top
// down. When fn answers false it goes no deeper there.
func Walk(o fyne.CanvasObject, fn func(fyne.CanvasObject) bool) {
	if o == nil || !o.Visible() || !fn(o) {
		return
	}
	for _, part := range parts(o) {
		Walk(part, fn)
	}
}

// Texts returns all visible words in o, in reading order. It is for tests and
// for captions of pictures.
func Texts(o fyne.CanvasObject) []string {
	var all []string
	Walk(o, func(o fyne.CanvasObject) bool {
		if s, ok := o.(interface{ Words() []string }); ok {
			all = append(all, s.Words()...)
			return false
		}
		return true
	})
	return all
}

// parts returns what o is made of.
func parts(o fyne.CanvasObject) []fyne.CanvasObject {
	switch o := o.(type) {
	case *fyne.Container:
		return o.Objects
	case Parts:
		return o.Parts()
	case *container.Scroll:
		return []fyne.CanvasObject{o.Content}
	case *container.ThemeOverride:
		return []fyne.CanvasObject{o.Content}
	case *container.Split:
		return []fyne.CanvasObject{o.Leading, o.Trailing}
	}
	return nil
}

// path returns the way from root to o, both included, or nothing if o is not
// in root.
func path(root, o fyne.CanvasObject) []fyne.CanvasObject {
	if root == nil {
		return nil
	}
	if root == o {
		return []fyne.CanvasObject{o}
	}
	for _, part := range parts(root) {
		if way := path(part, o); way != nil {
			return append([]fyne.CanvasObject{root}, way...)
		}
	}
	return nil
}

// pathIn returns the way to o from the content of c or from what floats above it.
func pathIn(c fyne.Canvas, o fyne.CanvasObject) []fyne.CanvasObject {
	for _, overlay := range c.Overlays().List() {
		if way := path(overlay, o); way != nil {
			return way
		}
	}
	return path(c.Content(), o)
}

// canvasOf returns the canvas that shows o.
//
// It looks through the windows, because the toolkit's own answer is the last
// window opened when it runs under test. Its answer is the last resort, for
// objects within widgets that do not tell their parts.
func canvasOf(o fyne.CanvasObject) fyne.Canvas {
	driver := fyne.CurrentApp().Driver()
	for _, w := range driver.AllWindows() {
		if pathIn(w.Canvas(), o) != nil {
			return w.Canvas()
		}
	}
	return driver.CanvasForObject(o)
}

// spotOf returns where o is on its canvas.
func spotOf(c fyne.Canvas, o fyne.CanvasObject) fyne.Position {
	var at fyne.Position
	for _, step := range pathIn(c, o) {
		at = at.Add(step.Position())
	}
	return at
}
