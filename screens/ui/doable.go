package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// doable lets a hint such as "Enter add" be clicked too, for hands on a
// mouse. It takes no keys, so it is no stop on the way of Tab.
type doable struct {
	widget.BaseWidget
	content fyne.CanvasObject
	do      func()
}

func newDoable(content fyne.CanvasObject, do func()) *doable {
	d := &doable{content: content, do: do}
	d.ExtendBaseWidget(d)
	return d
}

// Tapped does what the key in the hint does.
func (d *doable) Tapped(*fyne.PointEvent) { d.do() }

// AccessibilityLabel lets a screen reader read the hint.
func (d *doable) AccessibilityLabel() string { return spoken(Texts(d.content)...) }

// AccessibilityRole says that this can be pressed.
func (d *doable) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// Cursor shows a hand over what can be pressed.
func (d *doable) Cursor() desktop.Cursor { return desktop.PointerCursor }

// Parts returns the hint.
func (d *doable) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{d.content} }

// HeightFor returns the height of the hint.
func (d *doable) HeightFor(width float32) float32 { return Height(d.content, width) }

// NaturalWidth returns the width of the hint.
func (d *doable) NaturalWidth() float32 { return Width(d.content) }

// CreateRenderer is part of the toolkit.
func (d *doable) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(d.content)
}
