package desk

import (
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// act is where each next step gets one owner and one date: an entry for what
// is to be done, the plan by date, and what was agreed without anyone acting
// on it yet.
type act struct {
	d     *Desk
	entry *ui.Entry
	error *ui.Text
	plan  *ui.Keyed[actionRow]
	empty *ui.Text
	idle  *ui.Keyed[idleRow]
	none  *ui.Text
	body  fyne.CanvasObject
}

// actionRow is an action as the desk draws it.
type actionRow struct {
	workshop.Action
	Owner  string
	Side   workshop.Side // of the owner
	Helper string
	Serves string // number of what it serves
	Why    string // in one line
}

// idleRow is a commitment that stands and that nobody acts on.
type idleRow struct {
	ID     workshop.CommitmentID
	Side   workshop.Side
	Number string
	Text   string
}

// newAct returns the panel of a [move.Act].
func (d *Desk) newAct() panel {
	p := &act{
		d:     d,
		entry: ui.NewCardEntry(d.Say("act.hint"), d.Say("key.enter"), d.Say("act.next")),
		error: newComplaint(),
		empty: ui.NewText(d.Say("act.empty"), ui.Soft),
		none:  ui.NewText("", ui.Soft),
	}
	p.entry.SetColor(look.Joint)
	p.entry.OnSubmitted = func(string) { p.begin() }
	p.plan = ui.NewKeyed(ui.Column(look.Gap2), func(r actionRow) string { return string(r.ID) }, p.draw)
	p.idle = ui.NewKeyed(ui.Column(look.Gap2), func(r idleRow) string { return string(r.ID) }, p.drawIdle)
	p.body = ui.Column(look.Gap3,
		p.entry, p.error,
		ui.Grow(scrolled(ui.Beside(look.Gap4, 280, 420,
			ui.Column(look.Gap2, p.empty, p.plan),
			ui.Titled(nil, d.Say("act.idle"), nil, p.none, p.idle),
		))),
	)
	d.heed(p.entry, p.error, p.body)
	return panel{
		body:     p.body,
		show:     p.show,
		first:    func() fyne.Focusable { return p.entry.Input() },
		note:     p.note,
		halfDone: func() bool { return p.entry.Text() != "" },
	}
}

// begin asks for the owner and the date of what is typed. The words stay in
// the entry until the action is on the plan.
func (p *act) begin() {
	if strings.TrimSpace(p.entry.Text()) == "" {
		complain(p.error, p.d.Say.Problem(workshop.ErrEmpty), p.body)
		return
	}
	complain(p.error, "", p.body)
	p.d.beginAction(workshop.Action{Text: p.entry.Text()}, func() { p.entry.SetText("") })
}

// show draws the plan, the action that is due first on top.
func (p *act) show(w *workshop.Workshop) {
	lines := p.d.lines()
	var rows []actionRow
	for _, a := range w.Plan() {
		owner := w.Person(a.Owner)
		rows = append(rows, actionRow{
			Action: a, Owner: owner.Name, Side: owner.Side,
			Helper: w.Person(a.Helper).Name, Serves: servedLabel(w, a), Why: lines[string(a.ID)],
		})
	}
	var idle []idleRow
	for _, c := range w.WithoutAction() {
		idle = append(idle, idleRow{ID: c.ID, Side: c.From, Number: c.Label(), Text: c.Deed})
	}
	none := "act.idle-none"
	if agreed, _ := w.AgreedCount(); agreed == 0 {
		none = "act.nothing-agreed"
	}
	p.none.SetText(p.d.Say(none))
	p.plan.Set(rows)
	p.idle.Set(idle)
	if acting, planned := len(idle) == 0, len(rows) > 0; p.none.Hidden == acting || p.empty.Hidden != planned {
		p.none.Hidden, p.empty.Hidden = !acting, planned
		p.body.Refresh()
	}
}

// note counts the actions, and the clauses that nobody acts on.
func (p *act) note(w *workshop.Workshop) string {
	return p.d.Say("act.note", len(w.Actions), len(w.WithoutAction()))
}

func (p *act) draw(r actionRow) fyne.CanvasObject {
	say := p.d.Say
	chips := []ui.Tag{
		{Text: say("numbered", r.Side.Letter(), r.Owner), Tone: ui.SideTone(r.Side)},
		{Text: say("summary.by", p.d.shortDay(r.Due))},
	}
	known := func(key, value string) {
		if value != "" {
			chips = append(chips, ui.Tag{Text: say(key, value)})
		}
	}
	known("actions.with", r.Helper)
	known("act.serves-number", r.Serves)
	known("actions.sponsor", r.SponsorNeed)
	if r.FirstStep == "" {
		chips = append(chips, ui.Tag{Text: say("act.no-first-step"), Tone: ui.ToneAmber})
	}
	if r.Done {
		chips = append(chips, ui.Tag{Text: say("actions.done"), Tone: ui.ToneGood})
	}
	f := ui.CardFace{Side: r.Side, Number: r.Label(), Text: r.Text, Bold: true, Chips: chips}
	if r.FirstStep != "" {
		f.Facts = append(f.Facts, ui.Fact{Label: say("field.first-step"), Value: r.FirstStep})
	}
	if r.Trigger != "" {
		f.Facts = append(f.Facts, ui.Fact{Label: say("field.trigger"), Value: r.Trigger})
	}
	if r.Why != "" {
		f.Facts = append(f.Facts, ui.Fact{Label: say("why.label"), Value: r.Why})
	}
	card := ui.NewCard(f)
	card.OnTapped = func() { p.d.editAction(r.ID) }
	card.OnDelete = func() {
		p.d.try("action.remove", func(w *workshop.Workshop) error { return w.RemoveAction(r.ID) })
	}
	return card
}

func (p *act) drawIdle(r idleRow) fyne.CanvasObject {
	card := ui.NewCard(ui.CardFace{Side: r.Side, Number: r.Number, Text: r.Text})
	card.OnTapped = func() { p.serve(r.ID) }
	return card
}

// serve begins the action that keeps a commitment, in the words of that and
// with its owner.
func (p *act) serve(id workshop.CommitmentID) {
	c := p.d.room.Workshop().CommitmentByID(id)
	p.d.beginAction(workshop.Action{Text: c.Deed, Owner: c.Owner, Commitment: c.ID}, func() {})
}
