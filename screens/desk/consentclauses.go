package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// clauseRow is a goal or a promise as the desk draws it.
type clauseRow struct {
	ID       workshop.ClauseID
	Side     workshop.Side
	Goal     goalRow
	Promise  workshop.Commitment
	Theme    string // what it comes from
	Owner    string
	Standing workshop.Standing
	Lowest   [2]int // hands per side; -1: none that count
	Open     bool
}

func (r clauseRow) key() string { return string(r.ID) }

// rowsOf lists the clauses of a panel.
func (p *consent) rowsOf(w *workshop.Workshop, g *clauseGroup, looked workshop.ClauseID) (rows []clauseRow) {
	add := func(r clauseRow) {
		r.Standing, r.Open, r.Lowest = w.Standing(r.ID), r.ID == looked, [2]int{-1, -1}
		if (r.Standing == workshop.Dropped) != g.aside {
			return
		}
		if held := w.RoundsOf(r.ID); len(held) > 0 && r.Standing != workshop.Reworded {
			last := held[len(held)-1]
			r.Lowest = [2]int{last.Sales.Lowest(), last.Marketing.Lowest()}
		}
		rows = append(rows, r)
	}
	if g.side == workshop.Both && !g.aside {
		for _, goal := range w.Goals {
			add(clauseRow{ID: workshop.ClauseID(goal.ID), Side: workshop.Both, Goal: p.d.goalRowOf(w, goal)})
		}
		return rows
	}
	for _, c := range w.Commitments {
		if c.From == g.side || g.aside {
			add(clauseRow{
				ID: workshop.ClauseID(c.ID), Side: c.From, Promise: c,
				Theme: w.ThemeByID(c.Theme).Name, Owner: w.Person(c.Owner).Name,
			})
		}
	}
	return rows
}

// draw draws a clause; the one in focus with all its words, and open.
func (p *consent) draw(r clauseRow) fyne.CanvasObject {
	face := p.d.promiseFace(r)
	if r.Side == workshop.Both {
		face = p.d.goalFace(r.Goal)
	}
	if face.Ticked = r.Open; r.Open {
		face.Facts = append(face.Facts, p.d.whyFact(string(r.ID))...)
	}
	if stands := p.standing(r); r.Open {
		face.Chips = append(stands, face.Chips...) // its words need the width
	} else {
		face.Right = stands
	}
	card := ui.NewCard(face)
	card.OnTapped = func() { p.look(r.ID) }
	card.OnKey = p.typed
	if !r.Open {
		return card
	}
	return ui.Column(look.Gap2, card, ui.PadEach(look.Gap1, look.Gap3, look.Gap3, look.Gap3, p.rounds.body))
}

// standing says what the hands came to.
func (p *consent) standing(r clauseRow) (tags []ui.Tag) {
	for i, side := range workshop.Sides {
		if r.Lowest[i] >= 0 {
			tags = append(tags, ui.Tag{Text: p.d.Say("consent.lowest", side.Letter(), r.Lowest[i]), Tone: ui.SideTone(side)})
		}
	}
	return append(tags, ui.Tag{Text: p.d.Say("standing." + string(r.Standing)), Tone: standingTone(r.Standing)})
}

// standingTone says how a standing is meant.
func standingTone(s workshop.Standing) ui.Tone {
	switch s {
	case workshop.Agreed:
		return ui.ToneGood
	case workshop.NotYet:
		return ui.ToneBad
	case workshop.Reworded:
		return ui.ToneAmber
	}
	return ui.ToneMuted
}

// promiseFace draws a promise: in a line with where it comes from, and in
// full while it is open, for then its words are read out.
func (d *Desk) promiseFace(r clauseRow) ui.CardFace {
	c := r.Promise
	f := ui.CardFace{Side: r.Side, Number: c.Label(), Text: c.Deed, Bold: true}
	from := r.Theme
	if c.Theme == "" && c.Origin != workshop.FromTheme {
		from = d.Say("origin." + string(c.Origin))
	}
	known := func(key, value string) {
		if value != "" {
			f.Chips = append(f.Chips, ui.Tag{Text: d.Say(key, value)})
		}
	}
	known("consent.from", from)
	known("consent.checked", c.Check)
	known("consent.review", d.shortDay(c.Review))
	if missing := len(c.Missing()); missing > 0 {
		f.Chips = append(f.Chips, ui.Tag{Text: d.Say("consent.missing", missing), Tone: ui.ToneAmber})
	}
	if r.Open {
		f.Facts = d.promiseFacts(c, r.Owner)
	}
	return f
}

// promiseFacts are the words of a promise that hands are raised on, and who
// owns it.
func (d *Desk) promiseFacts(c workshop.Commitment, owner string) (facts []ui.Fact) {
	for _, fact := range []struct{ key, value string }{
		{"trigger", c.Trigger}, {"delivers", c.Delivers}, {"within", c.Within}, {"quality", c.Quality},
		{"exceptions", c.Exceptions}, {"owner", owner},
	} {
		if fact.value != "" {
			facts = append(facts, ui.Fact{Label: d.Say("field." + fact.key), Value: fact.value})
		}
	}
	return facts
}

// chosenRow is a theme the room works on, with what became of it.
type chosenRow struct {
	ID      workshop.ThemeID
	Name    string
	Clauses int
	Actions int
	Sponsor bool
	Parked  bool
}

// showChosen lists what the ballots chose.
func (p *consent) showChosen(w *workshop.Workshop) {
	var rows []chosenRow
	for _, t := range w.WorkedOn() {
		r := chosenRow{ID: t.ID, Name: t.Name}
		for _, end := range w.Ends(t.ID) {
			switch end.Kind {
			case workshop.EndCommitment:
				r.Clauses++
			case workshop.EndAction:
				r.Actions++
			case workshop.EndSponsor:
				r.Sponsor = true
			case workshop.EndParked:
				r.Parked = true
			}
		}
		rows = append(rows, r)
	}
	for _, list := range p.chosen {
		list.Set(rows)
	}
}

// chose returns a list of the themes that the room works on.
func (p *consent) chose() fyne.CanvasObject {
	list := ui.NewKeyed(ui.Column(look.Gap2), func(r chosenRow) string { return string(r.ID) }, p.drawChosen)
	p.chosen = append(p.chosen, list)
	return ui.Column(look.Gap3, list, ui.NewText(p.d.Say("consent.chose-line"), ui.Note))
}

func (p *consent) drawChosen(r chosenRow) fyne.CanvasObject {
	say := p.d.Say
	var chips []ui.Tag
	add := func(if1 bool, key string, with ...any) {
		if if1 {
			chips = append(chips, ui.Tag{Text: say(key, with...), Tone: ui.ToneGood})
		}
	}
	add(r.Clauses == 1, "chose.clause")
	add(r.Clauses > 1, "chose.clauses", r.Clauses)
	add(r.Actions == 1, "chose.action")
	add(r.Actions > 1, "chose.actions", r.Actions)
	add(r.Sponsor, "chose.sponsor")
	add(r.Parked, "chose.parked")
	if len(chips) == 0 {
		chips = []ui.Tag{{Text: say("chose.nothing"), Tone: ui.ToneBad}}
	}
	card := ui.NewCard(ui.CardFace{Text: r.Name, Bold: true, Chips: chips})
	card.OnTapped = func() { p.d.endTheme(r.ID, r.Name) }
	return card
}

// endTheme offers where a theme can end.
func (d *Desk) endTheme(id workshop.ThemeID, name string) {
	d.ask.Choose(name, []form.Pick{
		{Label: d.Say("chose.add-clause"), Do: func() { d.addClause(workshop.Commitment{Theme: id}) }},
		{Label: d.Say("chose.add-action"), Do: func() { d.beginAction(workshop.Action{Theme: id}, func() {}) }},
		{Label: d.Say("chose.park"), Do: func() { d.parkPoint(workshop.Parked{Kind: workshop.Later, Theme: id}) }},
		{Label: d.Say("chose.ask-sponsor"), Do: func() { d.parkPoint(workshop.Parked{Kind: workshop.ToSponsor, Theme: id}) }},
	})
}
