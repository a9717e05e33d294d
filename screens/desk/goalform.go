package desk

import (
	"accord/screens/form"
	"accord/screens/ui"
	"accord/workshop"
)

// editGoal opens a goal, with the keyboard in the first line that is still
// empty. It may be left incomplete: what is missing is said on its card.
func (d *Desk) editGoal(id workshop.GoalID) {
	g, ok := d.goal(id)
	if !ok {
		return
	}
	d.ask.Fill(form.Form{
		Title:  d.Say("goal.form", g.Label()),
		Fields: d.goalFields(g),
		Remove: func() error {
			return d.change("goal.remove", func(w *workshop.Workshop) error { return w.RemoveGoal(id) })
		},
	}, func(values map[string]string) error {
		return d.change("goal.edit", func(w *workshop.Workshop) error { return w.EditGoal(id, goalFrom(g, values)) })
	})
	d.focusFirstEmpty()
}

// goal returns a goal, and false if it is no longer there.
func (d *Desk) goal(id workshop.GoalID) (workshop.Goal, bool) {
	for _, g := range d.room.Workshop().Goals {
		if g.ID == id {
			return g, true
		}
	}
	return workshop.Goal{}, false
}

// goalFields are what makes a goal a number, in the order the room says it.
func (d *Desk) goalFields(g workshop.Goal) []form.Field {
	line := func(key, value string) form.Field {
		return form.Field{Key: key, Label: d.Say("field." + key), Hint: d.Say("field." + key + ".hint"), Value: value}
	}
	owner := func(side workshop.Side, id workshop.ParticipantID) form.Field {
		options := []ui.Option{{Label: d.Say("commitment.nobody-yet")}}
		for _, p := range d.room.Workshop().People(side) {
			options = append(options, ui.Option{Key: string(p.ID), Label: p.Name})
		}
		return form.Field{
			Key: string(side) + "-owner", Label: d.Say("goal.owner", d.name(side)),
			Value: string(id), Kind: form.Choice, Options: options,
		}
	}
	return []form.Field{
		{Key: "text", Label: d.Say("goal.text"), Hint: d.Say("goal.hint"), Value: g.Text},
		line("measure", g.Measure),
		line("baseline", g.Baseline),
		line("target", g.Target),
		{Key: "due", Label: d.Say("goal.due"), Value: string(g.Due), Kind: form.Day},
		owner(workshop.Sales, g.SalesOwner),
		owner(workshop.Marketing, g.MarketingOwner),
		line("source", g.Source),
		line("rhythm", g.Rhythm),
	}
}

// goalFrom returns a goal with what was filled in.
func goalFrom(g workshop.Goal, values map[string]string) workshop.Goal {
	g.Text, g.Measure, g.Baseline, g.Target = values["text"], values["measure"], values["baseline"], values["target"]
	g.Due, g.Source, g.Rhythm = workshop.Day(values["due"]), values["source"], values["rhythm"]
	g.SalesOwner = workshop.ParticipantID(values["sales-owner"])
	g.MarketingOwner = workshop.ParticipantID(values["marketing-owner"])
	return g
}

// goalRow is a joint goal as the desk draws it.
type goalRow struct {
	workshop.Goal
	Owners string
	Finder string // what finds out where it stands today; empty: nothing does
}

func (r goalRow) key() string { return string(r.ID) }

// goalRowOf returns a goal with the names of what belongs to it.
func (d *Desk) goalRowOf(w *workshop.Workshop, g workshop.Goal) goalRow {
	r := goalRow{Goal: g, Owners: w.Person(g.SalesOwner).Name}
	if other := w.Person(g.MarketingOwner).Name; r.Owners == "" {
		r.Owners = other
	} else if other != "" {
		r.Owners = d.Say("goal.owners", r.Owners, other)
	}
	for _, a := range w.Actions {
		if a.Goal == g.ID && g.Baseline == "" {
			r.Finder = d.Say("goal.found-by", a.Label(), d.shortDay(a.Due))
		}
	}
	return r
}

// goalLacks says that a field of a goal is still empty, or who fills it.
func (d *Desk) goalLacks(r goalRow, key string) ui.Tag {
	switch {
	case key == "baseline" && r.Finder != "":
		return ui.Tag{Text: r.Finder}
	case key == "sales-owner":
		return ui.Tag{Text: d.Say("goal.needs.owner", d.name(workshop.Sales)), Tone: ui.ToneAmber}
	case key == "marketing-owner":
		return ui.Tag{Text: d.Say("goal.needs.owner", d.name(workshop.Marketing)), Tone: ui.ToneAmber}
	}
	return ui.Tag{Text: d.Say("goal.needs." + key), Tone: ui.ToneAmber}
}

// goalFace draws a goal: from where, to where, by when and whose; and what it
// still lacks.
func (d *Desk) goalFace(r goalRow) ui.CardFace {
	f := ui.CardFace{Side: workshop.Both, Number: r.Label(), Text: r.Text, Bold: true}
	known := func(key, value string) {
		if value != "" {
			f.Chips = append(f.Chips, ui.Tag{Text: d.Say(key, value)})
		}
	}
	known("goal.now", r.Baseline)
	known("goal.to", r.Target)
	known("summary.by", d.shortDay(r.Due))
	known("goal.owned", r.Owners)
	for _, key := range r.Missing() {
		f.Chips = append(f.Chips, d.goalLacks(r, key))
	}
	return f
}
