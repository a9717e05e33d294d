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
	step           RailStep
	back           *canvas.Rectangle
	circle         *canvas.Circle
	number         *canvas.Text
	label, minutes *Text
	check          [2]*canvas.Line
}

// NewRailRow returns a row that calls tapped.
func NewRailRow(step RailStep, tapped func()) *RailRow {
	r := &RailRow{step: step, back: newShape(), circle: canvas.NewCircle(newShape().FillColor)}
	r.number, r.label, r.minutes = newCanvasText(), NewText("", Style{}), NewLine("", Style{})
	for i := range r.check {
		r.check[i] = canvas.NewLine(r.back.FillColor)
	}
	r.OnTapped = tapped
	r.extend(r)
	r.say()
	return r
}

// Set shows another step, or another state of it.
func (r *RailRow) Set(step RailStep) {
	if r.step != step {
		r.step = step
		r.say()
		r.Refresh()
	}
}

// Text returns the name of the step.
func (r *RailRow) Text() string { return r.step.Label }

// Words returns what can be read on the row.
func (r *RailRow) Words() []string {
	var words []string
	for _, word := range []string{r.step.Number, r.step.Label, r.step.Minutes} {
		if word != "" {
			words = append(words, word)
		}
	}
	return words
}

// AccessibilityLabel lets a screen reader read the step, and that it is done.
func (r *RailRow) AccessibilityLabel() string { return ticked(r.step.Done, spoken(r.Words()...)) }

// AccessibilityRole says that this is a button.
func (r *RailRow) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

// say puts the words of the step into their styles.
func (r *RailRow) say() {
	label, note := Style{Color: look.RailText}, Style{Size: look.SizeNote, Color: look.RailMuted}
	if r.step.Current {
		label, note = Style{Color: look.RailBold, Bold: true}, Style{Size: look.SizeNote, Color: look.RailMuted, Bold: true}
	}
	r.label.Set(r.step.Label, label)
	r.minutes.Set(r.step.Minutes, note)
}

// railPadY is the room above and below a label.
const railPadY = look.Gap2 - 1

// room returns the width for the label, and whether the minutes stand below
// it because beside it they would leave too little, or would break a word.
func (r *RailRow) room(width float32) (label float32, below bool) {
	whole := max(width-r.labelLeft()-look.Gap2, 0)
	beside := whole - r.minutes.NaturalWidth() - look.Gap2
	if r.step.Minutes == "" {
		return whole, false
	}
	if beside < max(whole/2, r.label.LeastWidth()) {
		return whole, true
	}
	return beside, false
}

// whole writes the label smaller where the longest of its words would have to
// be broken: the rail is narrow, and letters may be large.
func (r *RailRow) whole(width float32) {
	room := width - r.labelLeft() - look.Gap2
	if room <= 0 {
		return
	}
	style, k := r.label.style, r.label.know()
	style.Size = 0
	if word := k.word / k.font * look.Scaled(r.Theme(), look.SizeBody); word > room {
		style.Size = float32(int(look.SizeBody*room/word*2))/2 - 0.5 // letters do not grow evenly
	}
	r.label.Set(r.label.text, style)
}

// HeightFor returns the height at a width, for long names wrap.
func (r *RailRow) HeightFor(width float32) float32 {
	r.whole(width)
	room, below := r.room(width)
	height := r.label.HeightFor(room)
	if below {
		height += r.minutes.lineHeight()
	}
	return height + 2*railPadY
}

func (r *RailRow) min() fyne.Size {
	width := r.Size().Width
	if width == 0 {
		width = look.RailW
	}
	return fyne.NewSize(100, r.HeightFor(width))
}

// CreateRenderer is part of the toolkit.
func (r *RailRow) CreateRenderer() fyne.WidgetRenderer {
	r.draw()
	return &drawn{
		objects: []fyne.CanvasObject{r.back, r.ring, r.circle, r.check[0], r.check[1], r.number, r.label, r.minutes},
		layout:  func(fyne.Size) { r.draw() },
		min:     r.min,
		refresh: func() {
			r.draw()
			r.label.Refresh()
			r.minutes.Refresh()
		},
	}
}

func (r *RailRow) draw() {
	back := shape{radius: look.RadiusButton}
	if r.step.Current || (r.hovered && !r.Disabled()) {
		back.fill = look.RailOn
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
	r.whole(size.Width)
	room, below := r.room(size.Width)
	height := r.label.HeightFor(room)
	line, wide := r.minutes.lineHeight(), r.minutes.NaturalWidth()
	if below {
		place(r.label, left, railPadY, room, height)
		place(r.minutes, left, railPadY+height, room, line)
	} else {
		place(r.label, left, (size.Height-height)/2, room, height)
		place(r.minutes, size.Width-wide-look.Gap2, (size.Height-line)/2, wide, line)
	}
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
