package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// aim is where the few shared numbers are set: one entry for what both sides
// want, and a card for each goal that says what it still lacks.
type aim struct {
	d     *Desk
	entry *ui.Entry
	error *ui.Text
	goals *ui.Keyed[goalRow]
	empty *ui.Text
	body  fyne.CanvasObject
}

// newAim returns the panel of a [move.Aim].
func (d *Desk) newAim(m move.Aim) panel {
	p := &aim{
		d:     d,
		entry: ui.NewCardEntry(d.Say("goal.hint"), d.Say("key.enter"), d.Say("aim.add")),
		error: newComplaint(),
		empty: ui.NewText(d.Say("aim.empty", m.Most), ui.Soft),
	}
	p.entry.SetColor(look.Joint)
	p.entry.OnSubmitted = func(string) { p.add() }
	p.goals = ui.NewKeyed(ui.Column(look.Gap3), goalRow.key, p.draw)
	p.body = ui.Column(look.Gap3,
		ui.NewText(d.Say("aim.question"), ui.Strong), p.entry, p.error,
		ui.Grow(scrolled(ui.Column(look.Gap3, p.empty, p.goals))),
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

// add sets the goal that is typed and asks at once for its numbers.
func (p *aim) add() {
	var id workshop.GoalID
	err := p.d.change("goal.add", func(w *workshop.Workshop) (err error) {
		id, err = w.AddGoal(workshop.Goal{Text: p.entry.Text()})
		return err
	})
	complain(p.error, p.d.Say.Problem(err), p.body)
	p.d.Window.Canvas().Focus(p.entry.Input())
	if err != nil {
		return
	}
	p.entry.SetText("")
	p.d.editGoal(id)
}

// show draws the goals.
func (p *aim) show(w *workshop.Workshop) {
	var rows []goalRow
	for _, g := range w.Goals {
		rows = append(rows, p.d.goalRowOf(w, g))
	}
	p.goals.Set(rows)
	if some := len(rows) > 0; p.empty.Hidden != some {
		p.empty.Hidden = some
		p.body.Refresh()
	}
}

// note counts the goals, and those that lack something nobody is finding out.
func (p *aim) note(w *workshop.Workshop) string {
	missing := 0
	for _, g := range w.Goals {
		if len(w.Lacks(g)) > 0 {
			missing++
		}
	}
	if missing == 0 {
		return p.d.Say("aim.note", len(w.Goals))
	}
	return p.d.Say("aim.note-missing", len(w.Goals), missing)
}

func (p *aim) draw(r goalRow) fyne.CanvasObject {
	f := p.d.goalFace(r)
	for _, fact := range []struct{ key, value string }{
		{"measure", r.Measure}, {"source", r.Source}, {"rhythm", r.Rhythm},
	} {
		if fact.value != "" {
			f.Facts = append(f.Facts, ui.Fact{Label: p.d.Say("field." + fact.key), Value: fact.value})
		}
	}
	card := ui.NewCard(f)
	card.OnTapped = func() { p.d.editGoal(r.ID) }
	card.OnDelete = func() {
		p.d.try("goal.remove", func(w *workshop.Workshop) error { return w.RemoveGoal(r.ID) })
	}
	if r.Baseline != "" || r.Finder != "" {
		return card
	}
	find := ui.NewPressChip(ui.Tag{Text: p.d.Say("aim.find"), Tone: ui.ToneAmber}, func() { p.find(r) })
	return ui.Column(look.Gap1, card, ui.PadXY(look.Gap3, 0, ui.Flow(look.Gap2, find)))
}

// find begins the action of finding out where a goal stands today.
func (p *aim) find(r goalRow) {
	p.d.beginAction(workshop.Action{
		Text: p.d.Say("aim.find-text", r.Text), Goal: r.ID, Owner: r.SalesOwner,
	}, func() {})
}
