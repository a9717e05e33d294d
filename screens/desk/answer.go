package desk

import (
	"slices"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// answers is where the side that was asked replies, ask by ask. A yes becomes
// a promise, whose words are asked for at once and may follow later.
type answers struct {
	d        *Desk
	selected workshop.AskID // what the four answers are about
	problem  string         // beside the selected ask

	lists  map[workshop.Side]*ui.Keyed[answerRow]
	empty  map[workshop.Side]*ui.Text
	lines  map[workshop.AskID]*answerLine
	scroll *ui.Scroll
	body   fyne.CanvasObject
}

// newAnswer returns the panel of a [move.Answer].
func (d *Desk) newAnswer() panel {
	p := &answers{
		d: d, lists: map[workshop.Side]*ui.Keyed[answerRow]{}, empty: map[workshop.Side]*ui.Text{},
		lines: map[workshop.AskID]*answerLine{},
	}
	page, scroll := scrolling(ui.Sides(look.Gap4, []float32{1, 1}, p.newList(workshop.Sales), p.newList(workshop.Marketing)))
	p.scroll = scroll
	p.body = catchRunes(page, func(r rune) bool { return p.typed(p.selected, r) })
	return panel{body: p.body, show: p.show, first: p.first, note: p.note, turn: p.turn}
}

func (p *answers) newList(side workshop.Side) fyne.CanvasObject {
	p.empty[side] = ui.NewText(p.d.Say("answer.nothing-asked"), ui.Soft)
	p.lists[side] = ui.NewKeyed(ui.Column(look.Gap2), func(r answerRow) string { return string(r.Ask.ID) }, p.draw)
	p.lists[side].Update = func(_ fyne.CanvasObject, r answerRow) { p.update(r) }
	return p.d.asksOf(side, nil, p.empty[side], p.lists[side])
}

func (p *answers) show(w *workshop.Workshop) {
	if w.AskByID(p.selected).ID == "" {
		p.selected = unanswered(w)
	}
	for _, side := range workshop.Sides {
		var rows []answerRow
		for _, a := range w.AsksFrom(side) {
			row := answerRow{Ask: a, Theme: p.d.themeOf(a.Theme), Selected: a.ID == p.selected}
			if row.Selected {
				row.Problem = p.problem
			}
			row.Promise, _ = w.CommitmentFrom(a.ID)
			row.Owner = w.Person(row.Promise.Owner).Name
			rows = append(rows, row)
		}
		p.empty[side].Hidden = len(rows) > 0
		p.lists[side].Set(rows)
	}
}

// unanswered returns the first ask without an answer, or else the first of all.
func unanswered(w *workshop.Workshop) workshop.AskID {
	for _, side := range workshop.Sides {
		for _, a := range w.AsksFrom(side) {
			if a.Reply == workshop.NoReply {
				return a.ID
			}
		}
	}
	for _, side := range workshop.Sides {
		if asks := w.AsksFrom(side); len(asks) > 0 {
			return asks[0].ID
		}
	}
	return ""
}

// first is the ask to be answered.
func (p *answers) first() fyne.Focusable {
	if l := p.lines[p.selected]; l != nil {
		return l.card
	}
	return nil
}

// choose has the answers be about an ask, and gives it the keyboard.
func (p *answers) choose(id workshop.AskID) {
	p.selected, p.problem = id, ""
	p.show(p.d.room.Workshop())
	if l := p.lines[id]; l != nil {
		p.d.Window.Canvas().Focus(l.card)
		p.inSight()
	}
}

// inSight brings the selected ask into sight with the answers below it, which
// an answer makes longer.
func (p *answers) inSight() {
	if l := p.lines[p.selected]; l != nil {
		p.scroll.Refresh()
		p.scroll.ScrollToObject(l.body)
	}
}

// turn goes to the first thing a side has to answer, which the other asked.
func (p *answers) turn(side workshop.Side) {
	asks := p.d.room.Workshop().AsksFrom(side.Other())
	if len(asks) == 0 {
		return
	}
	to := asks[0].ID
	for _, a := range asks {
		if a.Reply == workshop.NoReply {
			to = a.ID
			break
		}
	}
	p.choose(to)
}

// pressed goes from ask to ask with the arrows: down one side and on to the
// other, or across.
func (p *answers) pressed(id workshop.AskID, key *fyne.KeyEvent) bool {
	w := p.d.room.Workshop()
	here := func(a workshop.Ask) bool { return a.ID == id }
	mine, theirs := w.AsksFrom(w.AskByID(id).From), w.AsksFrom(w.AskByID(id).From.Other())
	all := slices.Concat(w.AsksFrom(workshop.Sales), w.AsksFrom(workshop.Marketing))
	at := slices.IndexFunc(all, here)
	switch key.Name {
	case fyne.KeyDown:
		at++
	case fyne.KeyUp:
		at--
	case fyne.KeyLeft, fyne.KeyRight:
		all, at = theirs, min(slices.IndexFunc(mine, here), len(theirs)-1)
	default:
		return false
	}
	if at >= 0 && at < len(all) {
		p.choose(all[at].ID)
	}
	return true
}

// note says how many asks were answered with a yes, and what needs words.
func (p *answers) note(w *workshop.Workshop) string {
	yes, of := w.AnsweredYes()
	note := p.d.Say("answer.note", yes, of)
	if n := w.Unworded(); n > 0 {
		note = p.d.Say("vote.note", note, p.d.Say("answer.unworded", n))
	}
	return note
}
