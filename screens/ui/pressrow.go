package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// A PressRow is a row of anything that can be pressed as a whole, such as a
// statement with its score. The arrows go to its neighbours.
type PressRow struct {
	pressable
	grip
	OnKey   func(*fyne.KeyEvent) bool // is offered every key first
	content fyne.CanvasObject         // with its padding
	back    *canvas.Rectangle
	chosen  bool
}

// PressRowPad is how far the content of a [PressRow] stands from its sides.
const PressRowPad = look.Gap3

// NewPressRow returns a row around content that calls tapped.
func NewPressRow(content fyne.CanvasObject, tapped func()) *PressRow {
	r := &PressRow{content: PadXY(PressRowPad, look.Gap1, content), back: newShape()}
	r.OnTapped = tapped
	r.extend(r)
	return r
}

// Text returns the first words of the row, by which it is found.
func (r *PressRow) Text() string {
	if words := Texts(r.content); len(words) > 0 {
		return words[0]
	}
	return ""
}

// AccessibilityLabel lets a screen reader read the row.
func (r *PressRow) AccessibilityLabel() string { return ticked(r.chosen, spoken(Texts(r.content)...)) }

// SetChosen shows the row as the one that is looked at.
func (r *PressRow) SetChosen(chosen bool) {
	if r.chosen != chosen {
		r.chosen = chosen
		r.Refresh()
	}
}

// Parts returns the content.
func (r *PressRow) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{r.content} }

// HeightFor returns the height of the content at a width.
func (r *PressRow) HeightFor(width float32) float32 { return Height(r.content, width) }

// NaturalWidth returns the width the content would like.
func (r *PressRow) NaturalWidth() float32 { return Width(r.content) }

// LeastWidth returns the width the content cannot go below.
func (r *PressRow) LeastWidth() float32 { return LeastWidth(r.content) }

// Dragged is told that the pointer pulls the row.
func (r *PressRow) Dragged(e *fyne.DragEvent) { r.pull(r, e) }

// DragEnd lets the row go, or is a click that shook a little.
func (r *PressRow) DragEnd() {
	if r.letGo(r) {
		r.Tapped(&fyne.PointEvent{})
	}
}

// TypedKey offers a key to the screen before the row uses it.
func (r *PressRow) TypedKey(key *fyne.KeyEvent) {
	if r.OnKey != nil && r.OnKey(key) {
		return
	}
	switch key.Name {
	case fyne.KeyDown:
		canvasOf(r).FocusNext()
	case fyne.KeyUp:
		canvasOf(r).FocusPrevious()
	default:
		r.pressable.TypedKey(key)
	}
}

// AccessibilityRole says that this is a button.
func (r *PressRow) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// CreateRenderer is part of the toolkit.
func (r *PressRow) CreateRenderer() fyne.WidgetRenderer {
	draw := func() {
		s := shape{radius: look.RadiusButton}
		switch {
		case r.chosen:
			s.fill = look.Neutral
		case r.hovered && !r.Disabled():
			s.fill = look.Hover
		}
		drawShape(r, r.back, s)
		r.back.Resize(r.Size())
		place(r.content, 0, 0, r.Size().Width, r.Size().Height)
		r.drawRing(look.RadiusButton - 3)
	}
	draw()
	return &drawn{
		objects: []fyne.CanvasObject{r.ring, r.back, r.content},
		layout:  func(fyne.Size) { draw() },
		min:     func() fyne.Size { return fyne.NewSize(r.LeastWidth(), r.HeightFor(r.Size().Width)) },
		refresh: draw,
	}
}
