package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// drawCheck draws a check in a square of the given side. It is made of lines,
// because not every font has the sign.
func drawCheck(w themed, lines [2]*canvas.Line, visible bool, color fyne.ThemeColorName, at fyne.Position, side float32) {
	points := [3]fyne.Position{{X: 0.28, Y: 0.52}, {X: 0.44, Y: 0.68}, {X: 0.73, Y: 0.34}}
	for i, line := range lines {
		line.Hidden = !visible
		line.StrokeColor, line.StrokeWidth = paint(w, color), max(side/11, 1.5)
		line.Position1 = at.AddXY(points[i].X*side, points[i].Y*side)
		line.Position2 = at.AddXY(points[i+1].X*side, points[i+1].Y*side)
		line.Refresh()
	}
}

// A mark is the box of a tick, with or without its check.
type mark struct {
	box   *canvas.Rectangle
	check [2]*canvas.Line
}

func newMark() mark {
	m := mark{box: newShape()}
	for i := range m.check {
		m.check[i] = canvas.NewLine(m.box.FillColor)
	}
	return m
}

func (m mark) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{m.box, m.check[0], m.check[1]}
}

// markSide is the length of a side of the box at 100 %.
const markSide = 18

func (m mark) draw(w themed, on, off bool, at fyne.Position) {
	s := shape{fill: look.Surface, stroke: look.Border, width: 1, radius: look.RadiusSmall}
	switch {
	case off:
		s.fill = look.Neutral
	case on:
		s.fill, s.stroke = look.Primary, ""
	}
	side := look.Scaled(w.Theme(), markSide)
	drawShape(w, m.box, s)
	place(m.box, at.X, at.Y, side, side)
	ink := look.OnPrimary
	if off {
		ink = look.Faint
	}
	drawCheck(w, m.check, on, ink, at, side)
}

// A Tick is a box to tick with words beside it.
type Tick struct {
	pressable
	// OnChanged is told when people tick or untick, and not when code does.
	OnChanged func(on bool)

	on     bool
	label  string
	reason string // why it cannot be ticked; empty: it can
	mark   mark
	text   *Text
}

// NewTick returns a box that is ticked or not.
func NewTick(label string, on bool, changed func(bool)) *Tick {
	t := &Tick{OnChanged: changed, on: on, label: label, mark: newMark(), text: NewText(label, Body)}
	t.OnTapped = func() {
		t.Set(!t.on)
		if t.OnChanged != nil {
			t.OnChanged(t.on)
		}
	}
	t.extend(t)
	return t
}

// On reports whether the box is ticked.
func (t *Tick) On() bool { return t.on }

// Set ticks or unticks the box.
func (t *Tick) Set(on bool) {
	if t.on != on {
		t.on = on
		t.Refresh()
	}
}

// Refuse makes the box impossible to tick and says why below its words. An
// empty reason makes it work again.
func (t *Tick) Refuse(reason string) {
	t.reason = reason
	if reason == "" {
		t.text.SetText(t.label)
		t.Enable()
	} else {
		t.text.SetText(t.label + "\n" + reason)
		t.Disable()
	}
}

// Reason says why the box cannot be ticked, or nothing.
func (t *Tick) Reason() string { return t.reason }

// Text returns the words beside the box.
func (t *Tick) Text() string { return t.label }

// Words returns what can be read beside the box.
func (t *Tick) Words() []string { return t.text.Words() }

// AccessibilityLabel lets a screen reader read the words, and that it is ticked.
func (t *Tick) AccessibilityLabel() string { return ticked(t.on, spoken(t.label, t.reason)) }

// AccessibilityRole says that this is a button.
func (t *Tick) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

func (t *Tick) left() float32 { return look.Scaled(t.Theme(), markSide) + look.Gap2 }

// HeightFor returns the height of the words at a width.
func (t *Tick) HeightFor(width float32) float32 {
	return max(t.text.HeightFor(width-t.left()), look.Scaled(t.Theme(), markSide)) + 2*look.Gap1
}

// NaturalWidth returns the width at which the words do not wrap.
func (t *Tick) NaturalWidth() float32 { return t.left() + t.text.NaturalWidth() }

// LeastWidth returns the width at which the longest word fits.
func (t *Tick) LeastWidth() float32 { return t.left() + t.text.LeastWidth() }

// CreateRenderer is part of the toolkit.
func (t *Tick) CreateRenderer() fyne.WidgetRenderer {
	draw := func() {
		t.mark.draw(t, t.on, t.Disabled(), fyne.NewPos(0, look.Gap1+1))
		color := look.Ink
		if t.Disabled() {
			color = look.Faint
		}
		t.text.SetStyle(Style{Color: color})
		place(t.text, t.left(), look.Gap1, max(t.Size().Width-t.left(), 0), max(t.Size().Height-2*look.Gap1, 0))
		t.text.Refresh()
		t.drawRing(look.RadiusSmall)
	}
	draw()
	return &drawn{
		objects: append(append([]fyne.CanvasObject{t.ring}, t.mark.objects()...), t.text),
		layout:  func(fyne.Size) { draw() },
		min: func() fyne.Size {
			return fyne.NewSize(t.LeastWidth(), t.HeightFor(max(t.Size().Width, t.left()+1)))
		},
		refresh: draw,
	}
}
