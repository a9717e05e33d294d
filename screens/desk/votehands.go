package desk

import (
	"strconv"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// hands is the table for a show of hands: a row a theme, a number a side.
// Digits are counted as they are typed, so that nothing has to be confirmed.
type hands struct {
	d      *Desk
	at     handCell // where digits belong together; zero: the next one begins a number
	failed handCell // what the last count was refused for
	why    string

	spent map[workshop.Side]*ui.Text
	rows  *ui.Keyed[handRow]
	lines map[workshop.ThemeID]*handLine
	done  *ui.Text
	body  fyne.CanvasObject
}

// handCell is one number in the table.
type handCell struct {
	theme workshop.ThemeID
	side  workshop.Side
}

// handRow is a theme as the table draws it.
type handRow struct {
	ID               workshop.ThemeID
	Label, Name      string
	Sales, Marketing int
	Problem          string
}

// handLine is what a row is drawn with. It stays while the numbers change, so
// that the keyboard stays too.
type handLine struct {
	name    *ui.Text
	problem *ui.Text
	cells   map[workshop.Side]*ui.Card
	body    fyne.CanvasObject
}

// pollW is the most that a page to vote on is wide: the eye has to find the
// number that belongs to a theme.
const pollW float32 = 880

// The widths of a number and of all that belongs to one side in a row. They
// grow with the letters, but no more than half as much again.
const (
	handCellW float32 = 56
	handSideW float32 = 140
)

func (d *Desk) roomy(width float32) float32 {
	return min(d.scaled(width), width*1.5)
}

// scaled grows with the letters, for what holds words that must not break.
func (d *Desk) scaled(width float32) float32 {
	return look.Scaled(d.App.Settings().Theme(), width)
}

func newHands(d *Desk) *hands {
	p := &hands{
		d: d, spent: map[workshop.Side]*ui.Text{}, lines: map[workshop.ThemeID]*handLine{},
		done: ui.NewText("", ui.Soft),
	}
	head := ui.Row(look.Gap4, ui.Grow(ui.NewText(d.Say("vote.hands-how"), ui.Note)))
	for _, side := range workshop.Sides {
		p.spent[side] = ui.NewText("", ui.Note)
		head.Add(ui.Fixed(d.roomy(handSideW), 0, ui.Column(0,
			ui.Row(look.Gap2, ui.NewBadge(side), ui.Grow(ui.NewText(d.name(side), ui.Strong))), p.spent[side])))
	}
	p.rows = ui.NewKeyed(ui.Column(look.Gap2), func(r handRow) string { return string(r.ID) }, p.draw)
	p.rows.Update = func(_ fyne.CanvasObject, r handRow) { p.update(r) }
	p.body = ui.MaxWidth(pollW, ui.Panel(ui.Column(look.Gap3, head, ui.Divider(),
		ui.Grow(scrolled(p.rows)), p.done)))
	return p
}

func (p *hands) show(w *workshop.Workshop) {
	all := true
	for _, side := range workshop.Sides {
		spent, of := w.DotsSpent(side)
		style := ui.Note
		if spent > of { // the dots were made fewer after they were counted
			style = ui.Alert
		}
		all = all && spent >= of
		p.spent[side].Set(p.d.Say("vote.spent", spent, of), style)
	}
	whisper(p.done, refusal(!all, p.d.Say("vote.all-dots")))
	var rows []handRow
	for _, t := range w.Themes {
		row := handRow{
			ID: t.ID, Label: t.Label(), Name: p.d.themeName(t),
			Sales: w.DotsFor(workshop.Sales, t.ID), Marketing: w.DotsFor(workshop.Marketing, t.ID),
		}
		if p.failed.theme == t.ID {
			row.Problem = p.why
		}
		rows = append(rows, row)
	}
	p.rows.Set(rows)
}

func (p *hands) draw(r handRow) fyne.CanvasObject {
	l := &handLine{
		name: ui.NewText("", ui.Body), problem: ui.NewText("", ui.Alert),
		cells: map[workshop.Side]*ui.Card{},
	}
	row := ui.Row(look.Gap4,
		ui.Grow(ui.Column(0, ui.RowTop(look.Gap2, ui.NewLine(r.Label, ui.Soft), ui.Grow(l.name)), l.problem)))
	for _, side := range workshop.Sides {
		at := handCell{r.ID, side}
		cell := ui.NewCard(ui.CardFace{Side: side, Bold: true})
		cell.OnTapped = func() { p.at = handCell{} }
		cell.OnRune = func(r rune) bool { return p.typed(at, r) }
		cell.OnKey = func(key *fyne.KeyEvent) bool { return p.pressed(at, key) }
		l.cells[side] = cell
		row.Add(ui.Fixed(p.d.roomy(handSideW), 0, ui.Row(look.Gap1,
			ui.NewButton("–", ui.Quiet, func() { p.step(at, -1) }),
			ui.Fixed(p.d.roomy(handCellW), 0, cell),
			ui.NewButton("+", ui.Quiet, func() { p.step(at, 1) }))))
	}
	l.body = row
	p.lines[r.ID] = l
	p.update(r)
	return l.body
}

// update shows what a row says now.
func (p *hands) update(r handRow) {
	l := p.lines[r.ID]
	l.name.SetText(r.Name)
	whisper(l.problem, r.Problem)
	l.cells[workshop.Sales].Set(ui.CardFace{Side: workshop.Sales, Text: strconv.Itoa(r.Sales), Bold: true})
	l.cells[workshop.Marketing].Set(ui.CardFace{Side: workshop.Marketing, Text: strconv.Itoa(r.Marketing), Bold: true})
}

// typed counts a digit, and one more or one less with plus and minus.
func (p *hands) typed(at handCell, r rune) bool {
	now := p.counted(at)
	switch {
	case r >= '0' && r <= '9':
		n := int(r - '0')
		if p.at == at {
			n += now * 10
		}
		p.count(at, n)
		p.at = at
	case r == '+':
		p.step(at, 1)
	case r == '-':
		p.step(at, -1)
	default:
		return false
	}
	return true
}

// pressed moves through the table: down a side, and then to the other.
func (p *hands) pressed(at handCell, key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		if p.failed == at && p.at == at { // the number is typed anew where it was refused
			p.focus(at)
			return true
		}
		p.move(at, 1)
	case fyne.KeyDown:
		p.move(at, 1)
	case fyne.KeyUp:
		p.move(at, -1)
	case fyne.KeyLeft, fyne.KeyRight:
		p.focus(handCell{at.theme, at.side.Other()})
	case fyne.KeyBackspace:
		p.count(at, p.counted(at)/10)
	case fyne.KeyDelete:
		p.count(at, 0)
		p.at = handCell{}
	default:
		return false
	}
	return true
}

// step counts more or fewer and leaves the keyboard at the number.
func (p *hands) step(at handCell, by int) {
	p.at = handCell{}
	p.count(at, max(p.counted(at)+by, 0))
	p.focus(at)
}

// count has the room count dots, and says beside them if that cannot be.
func (p *hands) count(at handCell, dots int) {
	if dots == p.counted(at) {
		p.fail(handCell{}, "")
		return
	}
	err := p.d.change("vote.hands", func(w *workshop.Workshop) error { return w.CountHands(at.side, at.theme, dots) })
	if err != nil {
		p.fail(at, p.d.Say.Problem(err))
		return
	}
	p.fail(handCell{}, "")
}

// fail says what is wrong in a cell, and nothing in all others.
func (p *hands) fail(at handCell, why string) {
	p.failed, p.why = at, why
	p.show(p.d.room.Workshop())
}

// counted is the number in a cell.
func (p *hands) counted(at handCell) int {
	return p.d.room.Workshop().DotsFor(at.side, at.theme)
}

// move gives the keyboard to a cell so many themes further on. Beyond the end
// it goes on with the other side.
func (p *hands) move(at handCell, by int) {
	themes := p.d.room.Workshop().Themes
	for i, t := range themes {
		if t.ID != at.theme {
			continue
		}
		to, side := i+by, at.side
		if to < 0 || to == len(themes) {
			side = side.Other()
		}
		p.focus(handCell{themes[(to+len(themes))%len(themes)].ID, side})
		return
	}
}

func (p *hands) focus(at handCell) {
	p.at = handCell{}
	if l := p.lines[at.theme]; l != nil {
		p.d.Window.Canvas().Focus(l.cells[at.side])
	}
}

// first is the first number of Sales.
func (p *hands) first() fyne.Focusable {
	return p.lines[p.d.room.Workshop().Themes[0].ID].cells[workshop.Sales]
}

func (p *hands) turn(side workshop.Side) {
	if themes := p.d.room.Workshop().Themes; len(themes) > 0 {
		p.focus(handCell{themes[0].ID, side})
	}
}

// themeName is what a theme is called while it may not have a name yet.
func (d *Desk) themeName(t workshop.Theme) string {
	if t.Name == "" {
		return d.Say("vote.nameless")
	}
	return t.Name
}
