package ui

import (
	"unicode/utf8"

	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// An Option is one thing to choose.
type Option struct {
	Key    string // told to whoever asked; never shown
	Label  string
	Hint   string // at the right end, such as the key that does the same
	Alike  string // other words it is looked for by; never shown
	Reason string // why it cannot be chosen now; "" when it can
}

// pickList is a list of options of which one is marked. Its keys come from
// what it belongs to: a drop-down or a search.
type pickList struct {
	column *fyne.Container
	scroll *Scroll
	rows   []*pickRow
	at     int
	picked func(Option)
}

func newPickList(picked func(Option)) *pickList {
	l := &pickList{column: Column(0), picked: picked}
	l.scroll = NewScroll(Pad(look.Gap1, l.column))
	return l
}

// show lists options and marks the one at an index.
func (l *pickList) show(options []Option, at int) {
	l.rows, l.column.Objects = nil, nil
	for i, option := range options {
		row := newPickRow(option, func() {
			l.mark(i)
			l.pick()
		})
		l.rows = append(l.rows, row)
		l.column.Objects = append(l.column.Objects, row)
	}
	l.at = -1
	l.mark(at)
	l.scroll.Refresh()
}

// mark moves the mark to an index, if there is one.
func (l *pickList) mark(at int) {
	if len(l.rows) == 0 {
		return
	}
	at = min(max(at, 0), len(l.rows)-1)
	if l.at >= 0 && l.at < len(l.rows) {
		l.rows[l.at].setMarked(false)
	}
	l.at = at
	l.rows[at].setMarked(true)
	l.scroll.ScrollToObject(l.rows[at])
}

// key moves the mark or picks, and reports whether it had a use for the key.
func (l *pickList) key(name fyne.KeyName) bool {
	switch name {
	case fyne.KeyDown:
		l.mark(l.at + 1)
	case fyne.KeyUp:
		l.mark(l.at - 1)
	case fyne.KeyPageDown:
		l.mark(l.at + 8)
	case fyne.KeyPageUp:
		l.mark(l.at - 8)
	case fyne.KeyReturn, fyne.KeyEnter:
		l.pick()
	default:
		return false
	}
	return true
}

// pick tells which option is marked, if it can be chosen.
func (l *pickList) pick() {
	if l.at < 0 || l.at >= len(l.rows) || l.rows[l.at].option.Reason != "" {
		return
	}
	l.picked(l.rows[l.at].option)
}

// pickRow is one option. What cannot be chosen is grey and says why.
type pickRow struct {
	widget.BaseWidget
	option  Option
	marked  bool
	hovered bool
	tapped  func()

	back  *canvas.Rectangle
	words *Text
	hint  *Text
	body  *fyne.Container
}

// hintMark parts the keys in a hint that names more than one, as the table of
// commands writes it.
const hintMark = " · "

// longHint is how many letters stand beside a label. What is longer would
// leave it a column of single words, and stands below.
const longHint = 48

func newPickRow(option Option, tapped func()) *pickRow {
	r := &pickRow{option: option, tapped: tapped, back: newShape()}
	color, hint := look.Ink, option.Hint
	if option.Reason != "" {
		color, hint = look.Faint, option.Reason
	}
	r.words = NewText(option.Label, Style{Color: color})
	r.hint = NewText(hint, Note)
	beside := Row(look.Gap4, Grow(r.words), r.hint)
	if utf8.RuneCountInString(hint) > longHint {
		beside = Column(0, r.words, r.hint)
	}
	r.body = PadXY(look.Gap3, look.Gap2-1, beside)
	r.ExtendBaseWidget(r)
	return r
}

func (r *pickRow) setMarked(marked bool) {
	if r.marked != marked {
		r.marked = marked
		r.redraw()
	}
}

// Parts returns the words.
func (r *pickRow) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{r.body} }

// Text returns the label, by which tests find the row.
func (r *pickRow) Text() string { return r.option.Label }

// AccessibilityLabel lets a screen reader read the option and what stands
// beside it.
func (r *pickRow) AccessibilityLabel() string { return ticked(r.marked, spoken(Texts(r.body)...)) }

// AccessibilityRole says that this is a button.
func (r *pickRow) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleButton }

func (r *pickRow) HeightFor(width float32) float32 { return Height(r.body, width) }

func (r *pickRow) NaturalWidth() float32 { return Width(r.body) }

func (r *pickRow) LeastWidth() float32 { return LeastWidth(r.body) }

func (r *pickRow) Tapped(*fyne.PointEvent) { r.tapped() }

func (r *pickRow) MouseIn(*desktop.MouseEvent) {
	r.hovered = true
	r.redraw()
}

func (r *pickRow) MouseMoved(*desktop.MouseEvent) {}

func (r *pickRow) MouseOut() {
	r.hovered = false
	r.redraw()
}

func (r *pickRow) redraw() {
	s := shape{radius: look.RadiusButton}
	switch {
	case r.marked:
		s.fill, s.stroke, s.width = look.SalesTint, look.Focus, 1
	case r.hovered:
		s.fill = look.Hover
	}
	drawShape(r, r.back, s)
}

func (r *pickRow) CreateRenderer() fyne.WidgetRenderer {
	r.redraw()
	return &drawn{
		objects: []fyne.CanvasObject{r.back, r.body},
		layout: func(size fyne.Size) {
			r.back.Resize(size)
			r.body.Resize(size)
		},
		min: func() fyne.Size { return r.body.MinSize() },
		refresh: func() {
			r.redraw()
			r.body.Refresh()
		},
	}
}
