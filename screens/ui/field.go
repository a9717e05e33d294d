package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// A Field is something to fill in with its name above it. What is wrong with
// it is said right below it.
type Field struct {
	widget.BaseWidget
	content fyne.CanvasObject
	label   *Text
	hint    *Text
	problem *Text
	column  *fyne.Container
}

// NewField returns a field around an [Entry], a [Choice] or the like.
func NewField(label string, content fyne.CanvasObject) *Field {
	f := &Field{
		content: content,
		label:   NewText(label, Style{Size: look.SizeNote, Bold: true, Color: look.Muted}),
		hint:    NewText("", Note),
		problem: NewText("", Alert),
	}
	f.hint.Hide()
	f.problem.Hide()
	f.column = Column(look.Gap1, f.label, content, f.problem, f.hint)
	f.ExtendBaseWidget(f)
	return f
}

// WithHint adds a sentence that helps to fill the field in.
func (f *Field) WithHint(hint string) *Field {
	f.hint.SetText(hint)
	f.hint.Hidden = hint == ""
	return f
}

// Fail says what is wrong; an empty sentence says that all is well.
func (f *Field) Fail(sentence string) {
	f.problem.SetText(sentence)
	f.problem.Hidden = sentence == ""
	if e, ok := f.content.(*Entry); ok {
		e.SetFailed(sentence != "")
	}
	f.Refresh()
}

// Problem returns what is said to be wrong, or nothing.
func (f *Field) Problem() string { return f.problem.Text() }

// Parts returns the label, the content, and what is said below it.
func (f *Field) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{f.column} }

// HeightFor returns the height at a width.
func (f *Field) HeightFor(width float32) float32 { return Height(f.column, width) }

// NaturalWidth returns the width the content would like.
func (f *Field) NaturalWidth() float32 { return Width(f.content) }

// LeastWidth returns the width the content cannot go below.
func (f *Field) LeastWidth() float32 { return LeastWidth(f.column) }

// CreateRenderer is part of the toolkit.
func (f *Field) CreateRenderer() fyne.WidgetRenderer {
	return &drawn{
		objects: []fyne.CanvasObject{f.column},
		layout:  f.column.Resize,
		min:     func() fyne.Size { return f.column.MinSize() },
		refresh: f.column.Refresh,
	}
}
