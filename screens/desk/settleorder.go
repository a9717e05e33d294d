package desk

import (
	"strconv"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// orderList is what the room works on, in order. A theme is moved with plus
// and minus where the keyboard is, with the buttons where the mark is, or
// dragged.
type orderList struct {
	d      *Desk
	marked workshop.ThemeID // by a click; the buttons are about it

	themes *ui.Keyed[orderRow]
	empty  *ui.Text
	up     *ui.Button
	down   *ui.Button
	out    *ui.Button
	body   fyne.CanvasObject
}

// orderRow is a theme as the order of work draws it.
type orderRow struct {
	ID     workshop.ThemeID
	Place  int
	Name   string
	Side   workshop.Side // to whom it matters
	Marked bool
}

func newOrderList(d *Desk) *orderList {
	l := &orderList{d: d, empty: ui.NewText(d.Say("settle.none"), ui.Soft)}
	l.themes = ui.NewKeyed(ui.Column(look.Gap2), func(r orderRow) string { return string(r.ID) }, l.draw)
	l.themes.Update = func(o fyne.CanvasObject, r orderRow) { o.(*ui.Card).Set(r.face()) }
	l.up = ui.NewButton("↑", ui.Plain, func() { l.move(l.marked, -1) })
	l.down = ui.NewButton("↓", ui.Plain, func() { l.move(l.marked, 1) })
	l.out = ui.NewButton(d.Say("settle.leave-out"), ui.Plain, func() { l.leaveOut(l.marked) })
	l.body = ui.Titled(nil, d.Say("wall.order"), nil, l.empty, l.themes,
		ui.Flow(look.Gap2, l.up, l.down, l.out), ui.NewText(d.Say("settle.how"), ui.Note))
	return l
}

func (l *orderList) show(w *workshop.Workshop) {
	chosen := w.WorkedOn()
	var rows []orderRow
	at := -1 // the place of the marked one
	for i, t := range chosen {
		if t.ID == l.marked {
			at = i
		}
		rows = append(rows, orderRow{
			ID: t.ID, Place: i + 1, Name: l.d.themeName(t),
			Side: w.Quadrant(t.ID), Marked: t.ID == l.marked,
		})
	}
	l.themes.Set(rows)
	l.empty.Hidden = len(rows) > 0
	l.up.Refuse(l.whyNot(at, at > 0, "settle.first"))
	l.down.Refuse(l.whyNot(at, at < len(chosen)-1, "settle.last"))
	l.out.Refuse(l.whyNot(at, true, ""))
}

// whyNot says why the marked theme cannot be moved, or nothing.
func (l *orderList) whyNot(at int, can bool, why string) string {
	if at < 0 {
		return l.d.Say("settle.mark")
	}
	if can {
		return ""
	}
	return l.d.Say(why)
}

func (l *orderList) draw(r orderRow) fyne.CanvasObject {
	card := ui.NewCard(r.face())
	card.OnTapped = func() { l.mark(r.ID) }
	card.OnDelete = func() { l.leaveOut(r.ID) }
	card.OnRune = func(key rune) bool { return l.shift(r.ID, key) }
	card.OnDrag = func() ui.Drag {
		return within(card, ghostOf(card, ""), l.body, l.themes.Objects(), func(by int) { l.move(r.ID, by) })
	}
	return card
}

func (r orderRow) face() ui.CardFace {
	return ui.CardFace{Side: r.Side, Number: strconv.Itoa(r.Place), Text: r.Name, Ticked: r.Marked}
}

// mark has the buttons be about a theme, or about none if they were already.
func (l *orderList) mark(id workshop.ThemeID) {
	if l.marked == id {
		id = ""
	}
	l.marked = id
	l.show(l.d.room.Workshop())
}

// shift moves a theme down with plus and up with minus.
func (l *orderList) shift(id workshop.ThemeID, key rune) bool {
	switch key {
	case '+':
		l.move(id, 1)
	case '-', '–':
		l.move(id, -1)
	default:
		return false
	}
	return true
}

func (l *orderList) move(id workshop.ThemeID, by int) {
	l.d.try("theme.order", func(w *workshop.Workshop) error { return w.MoveInOrder(id, by) })
}

func (l *orderList) leaveOut(id workshop.ThemeID) {
	l.d.try("theme.leave-out", func(w *workshop.Workshop) error { return w.LeaveOut(id) })
}
