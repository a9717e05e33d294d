package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// A RailStep is what a row of the rail shows.
type RailStep struct {
	Number  string // in the circle; "" shows no circle
	Label   string
	Minutes string // at the right end, such as "12 min"
	Done    bool
	Current bool
}

// A RailRow is one step of the agenda. Pressing it goes there.
type RailRow struct {
	pressable
	step                   RailStep
	back                   *canvas.Rectangle
	circle                 *canvas.Circle
	number, label, minutes *canvas.Text
	check                  [2]*canvas.Line
}

// NewRailRow returns a row that calls tapped.
func NewRailRow(step RailStep, tapped func()) *RailRow {
	r := &RailRow{step: step, back: newShape(), circle: canvas.NewCircle(newShape().FillColor)}
	r.number, r.label, r.minutes = newCanvasText(), newCanvasText(), newCanvasText()
	for i := range r.check {
		r.check[i] = canvas.NewLine(r.back.FillColor)
	}
	r.OnTapped = tapped
	r.extend(r)
	return r
}

// Set shows another step, or another state of it.
func (r *RailRow) Set(step RailStep) {
	if r.step != step {
		r.step = step
		r.Refresh()
	}
}

// Text returns the name of the step.
func (r *RailRow) Text() string { return r.step.Label }

// Words returns what can be read on the row.
func (r *RailRow) Words() []string { return []string{r.step.Number, r.step.Label, r.step.Minutes} }

// AccessibilityLabel lets a screen reader read the step.
func (r *RailRow) AccessibilityLabel() string { return r.step.Label }

// AccessibilityRole says that this is a button.
func (r *RailRow) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// HeightFor returns the height, which is the same at every width.
func (r *RailRow) HeightFor(float32) float32 { return r.min().Height }

func (r *RailRow) min() fyne.Size {
	height := fyne.MeasureText("Ag", look.Scaled(r.Theme(), look.SizeBody), fyne.TextStyle{}).Height
	return fyne.NewSize(100, height+2*look.Gap2-1)
}

// CreateRenderer is part of the toolkit.
func (r *RailRow) CreateRenderer() fyne.WidgetRenderer {
	r.draw()
	return &drawn{
		objects: []fyne.CanvasObject{r.back, r.ring, r.circle, r.check[0], r.check[1], r.number, r.label, r.minutes},
		layout:  func(fyne.Size) { r.draw() },
		min:     r.min,
		refresh: r.draw,
	}
}

func (r *RailRow) draw() {
	back := shape{radius: look.RadiusButton}
	label := Style{Color: look.RailText, Bold: r.step.Current}
	if r.step.Current || (r.hovered && !r.Disabled()) {
		back.fill = look.RailOn
	}
	if r.step.Current {
		label.Color = look.RailBold
	}
	drawShape(r, r.back, back)
	r.back.Resize(r.Size())
	// The ring lies inside, for rows touch, and is white, for the rail is dark.
	ring := shape{radius: look.RadiusButton}
	if r.focused {
		ring.stroke, ring.width = look.RailBold, 2
	}
	drawShape(r, r.ring, ring)
	r.ring.Resize(r.Size())
	r.drawCircle()
	size, left := r.Size(), r.labelLeft()
	note := Style{Size: look.SizeNote, Color: look.RailMuted, Bold: r.step.Current}
	drawText(r, r.minutes, r.step.Minutes, note)
	m := r.minutes.MinSize()
	place(r.minutes, size.Width-m.Width-look.Gap2, (size.Height-m.Height)/2, m.Width, m.Height)
	room := size.Width - left - m.Width - look.Gap4
	fits := func(s string) float32 {
		return fyne.MeasureText(s, look.Scaled(r.Theme(), look.SizeBody), fyne.TextStyle{Bold: label.Bold}).Width
	}
	words := r.step.Label
	if size.Width > 0 && fits(words) > room {
		words = shorten(words, room, fits)
	}
	drawText(r, r.label, words, label)
	l := r.label.MinSize()
	place(r.label, left, (size.Height-l.Height)/2, l.Width, l.Height)
}

func (r *RailRow) labelLeft() float32 { return look.Gap2 + look.Scaled(r.Theme(), 20) + 10 }

// drawCircle draws the number of the step, or a check once it is done.
func (r *RailRow) drawCircle() {
	side := look.Scaled(r.Theme(), 20)
	top := (r.Size().Height - side) / 2
	fill, stroke, ink := fyne.ThemeColorName(""), look.RailMuted, look.RailText
	switch {
	case r.step.Current:
		fill, stroke, ink = look.RailBold, "", look.Rail
	case r.step.Done:
		fill, stroke = look.RailDone, ""
	}
	r.circle.Hidden, r.number.Hidden = r.step.Number == "", r.step.Number == "" || (r.step.Done && !r.step.Current)
	r.circle.FillColor, r.circle.StrokeColor, r.circle.StrokeWidth = paint(r, fill), paint(r, stroke), 0
	if stroke != "" {
		r.circle.StrokeWidth = 1
	}
	place(r.circle, look.Gap2, top, side, side)
	r.circle.Refresh()
	drawText(r, r.number, r.step.Number, Style{Size: 11, Bold: r.step.Current, Color: ink, Align: fyne.TextAlignCenter})
	n := r.number.MinSize()
	place(r.number, look.Gap2, top+(side-n.Height)/2, side, n.Height)
	done := r.step.Done && !r.step.Current && r.step.Number != ""
	drawCheck(r, r.check, done, look.OnDone, fyne.NewPos(look.Gap2, top), side)
}
