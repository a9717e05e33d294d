package desk

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// calendarGrid is need above support for twelve months. Digits paint and go
// on to the next month, arrows move, and a click makes a level one higher.
type calendarGrid struct {
	d      *Desk
	months []workshop.Month
	at     int           // the month the keyboard is on
	side   workshop.Side // and the row

	cells map[workshop.Side][]*ui.LevelCell
	ends  []*ui.Text
	error *ui.Text
	body  fyne.CanvasObject
}

// monthLabelW is the room for what a row is.
const monthLabelW float32 = 104

func newCalendarGrid(d *Desk, months []workshop.Month) *calendarGrid {
	g := &calendarGrid{
		d: d, months: months, side: workshop.Sales,
		cells: map[workshop.Side][]*ui.LevelCell{}, error: newComplaint(),
	}
	names, ends := g.row(), g.row()
	for _, m := range months {
		names.Add(ui.NewLine(d.monthHead(m), ui.Style{Size: look.SizeNote, Color: look.Muted, Align: fyne.TextAlignCenter}))
		end := ui.NewText("", ui.Note)
		g.ends = append(g.ends, end)
		ends.Add(end)
	}
	rows := []fyne.CanvasObject{names}
	labels := []fyne.CanvasObject{ui.Space()}
	for _, side := range workshop.Sides {
		labels = append(labels, ui.Row(look.Gap2, ui.NewBadge(side), ui.Grow(ui.NewText(d.Say("calendar."+workshop.CalendarRow(side)), ui.Strong))))
		rows = append(rows, g.newCells(side))
	}
	labels, rows = append(labels, ui.NewText(d.Say("calendar.gaps"), ui.Strong)), append(rows, ends)
	heads := headed
	if d.enlarged() {
		heads = headedAbove
	}
	g.body = ui.Panel(ui.Column(look.Gap2, append(heads(labels, rows, d.roomy(monthLabelW)), g.error)...))
	return g
}

// headed puts what each row is before it, in a column that is wide enough for
// the longest word.
func headed(labels, rows []fyne.CanvasObject, width float32) []fyne.CanvasObject {
	for _, label := range labels {
		width = max(width, ui.LeastWidth(label))
	}
	all := make([]fyne.CanvasObject, len(rows))
	for i, row := range rows {
		all[i] = ui.Row(look.Gap2, ui.Fixed(width, 0, labels[i]), ui.Grow(row))
	}
	return all
}

// headedAbove puts what each row is above it, where large letters leave twelve
// months no room beside it. The names of the months come first, without a head.
func headedAbove(labels, rows []fyne.CanvasObject, _ float32) []fyne.CanvasObject {
	all := []fyne.CanvasObject{rows[0]}
	for i := 1; i < len(rows); i++ {
		all = append(all, labels[i], rows[i])
	}
	return all
}

func (g *calendarGrid) row() *fyne.Container { return ui.Grid(look.Gap1, 0, max(len(g.months), 1)) }

// newCells returns the cells of a side.
func (g *calendarGrid) newCells(side workshop.Side) fyne.CanvasObject {
	row := g.row()
	for i := range g.months {
		cell := ui.NewLevelCell(ui.Level{Level: workshop.NotPainted, Side: side}, func() { g.raise(side, i) })
		cell.OnKey = func(key *fyne.KeyEvent) bool { return g.pressed(side, i, key) }
		cell.OnRune = func(r rune) bool { return g.typed(side, i, r) }
		g.cells[side] = append(g.cells[side], cell)
		row.Add(cell)
	}
	return row
}

// enlarged reports whether letters are half as large again, or more.
func (d *Desk) enlarged() bool { return d.scaled(1) >= 1.5 }

// monthHeadMost is how many letters of a month its column has room for when
// they are large. Four tell juin from juil. in French.
const monthHeadMost = 4

// monthHead is the name of a month above its column.
func (d *Desk) monthHead(m workshop.Month) string {
	name := []rune(strings.TrimSuffix(d.shortMonth(m), "."))
	if !d.enlarged() || len(name) <= monthHeadMost {
		return d.shortMonth(m)
	}
	return string(name[:monthHeadMost])
}

func (d *Desk) shortMonth(m workshop.Month) string {
	return d.Say(fmt.Sprintf("month.short.%02d", m.Number()))
}

func (g *calendarGrid) show(w *workshop.Workshop) {
	for i, m := range g.months {
		for _, side := range workshop.Sides {
			level, ok := w.MonthLevel(side, m)
			if !ok {
				level = workshop.NotPainted
			}
			g.cells[side][i].Set(ui.Level{
				Level: level, Most: workshop.MostSupport, Side: side, Marked: w.IsGap(m),
				Name: g.d.Say("calendar.cell", g.d.Say("calendar."+workshop.CalendarRow(side)), g.d.Say.Month(m)),
			})
		}
		words, color := g.d.monthWord(w, m)
		g.ends[i].Set(words, ui.Style{Color: color, Bold: true, Align: fyne.TextAlignCenter})
	}
}

// monthWord says what there is to say of a month by the letter of its end,
// for twelve words would not fit beside each other.
func (d *Desk) monthWord(w *workshop.Workshop, m workshop.Month) (string, fyne.ThemeColorName) {
	switch decision, decided := w.DecisionOn(m); {
	case w.IsGap(m) && decided:
		return gapKeys[decision.End], look.Joint
	case w.IsGap(m):
		return d.Say("calendar.decide"), look.Warn
	case w.IsOverServed(m):
		return d.Say("calendar.over-sign"), look.Muted
	}
	return "", look.Muted
}

// typed paints a digit and goes on to the next month, and from the end of the
// upper row to the lower one.
func (g *calendarGrid) typed(side workshop.Side, at int, r rune) bool {
	if r < '0' || r > '9' {
		return false
	}
	if g.paint(side, at, int(r-'0')) != nil {
		return true
	}
	switch last := len(g.months) - 1; {
	case at < last:
		g.focus(side, at+1)
	case side == workshop.Sales:
		g.focus(workshop.Marketing, 0)
	}
	return true
}

// pressed moves with the arrows, and empties nothing by accident.
func (g *calendarGrid) pressed(side workshop.Side, at int, key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyRight:
		g.focus(side, min(at+1, len(g.months)-1))
	case fyne.KeyLeft, fyne.KeyBackspace:
		g.focus(side, max(at-1, 0))
	case fyne.KeyHome:
		g.focus(side, 0)
	case fyne.KeyEnd:
		g.focus(side, len(g.months)-1)
	case fyne.KeyUp, fyne.KeyDown:
		g.focus(side.Other(), at)
	default:
		return false
	}
	return true
}

// raise makes a level one higher, and nothing after the highest.
func (g *calendarGrid) raise(side workshop.Side, at int) {
	level, ok := g.d.room.Workshop().MonthLevel(side, g.months[at])
	if ok {
		level = (level + 1) % (workshop.MostSupport + 1)
	} else {
		level = 1
	}
	g.at, g.side = at, side
	_ = g.paint(side, at, level) // it has told
}

func (g *calendarGrid) paint(side workshop.Side, at, level int) error {
	err := g.d.change("calendar.paint", func(w *workshop.Workshop) error {
		return w.PaintMonth(side, g.months[at], level)
	})
	complain(g.error, g.d.Say.Problem(err), g.body)
	return err
}

func (g *calendarGrid) focus(side workshop.Side, at int) {
	g.side, g.at = side, at
	g.d.Window.Canvas().Focus(g.cells[side][at])
}

// cell is where the next digit goes: the first month of the row that nobody
// has painted, or where the keyboard was.
func (g *calendarGrid) cell(w *workshop.Workshop) fyne.Focusable {
	if len(g.months) == 0 {
		return nil
	}
	for i, m := range g.months {
		if _, painted := w.MonthLevel(g.side, m); !painted {
			g.at = i
			break
		}
	}
	return g.cells[g.side][g.at]
}

// turn gives the keyboard to the row of a side.
func (g *calendarGrid) turn(side workshop.Side) {
	g.side, g.at = side, 0
	if f := g.cell(g.d.room.Workshop()); f != nil {
		g.d.Window.Canvas().Focus(f)
	}
}
