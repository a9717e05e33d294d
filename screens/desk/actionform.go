package desk

import (
	"slices"
	"strings"

	"accord/screens/form"
	"accord/screens/ui"
	"accord/workshop"
)

// beginAction asks for what makes a thing to do an action: one owner and one
// date. Done is told once it is one.
func (d *Desk) beginAction(a workshop.Action, done func()) {
	d.ask.Fill(form.Form{
		Title:  d.Say("act.new"),
		Fields: d.actionFields(a),
		Save:   d.Say("act.save"),
	}, func(values map[string]string) error {
		err := d.change("action.add", func(w *workshop.Workshop) error {
			_, err := w.AddAction(actionFrom(a, values))
			return err
		})
		if err == nil {
			done()
		}
		return err
	})
	if a.Text != "" {
		d.focusFirstEmpty()
	}
}

// editAction opens an action.
func (d *Desk) editAction(id workshop.ActionID) {
	w := d.room.Workshop()
	at := slices.IndexFunc(w.Actions, func(a workshop.Action) bool { return a.ID == id })
	if at < 0 {
		return
	}
	a := w.Actions[at]
	d.ask.Fill(form.Form{
		Title:  d.Say("act.edit", a.Label()),
		Fields: append(d.actionFields(a), d.doneField(a)),
		Remove: func() error {
			return d.change("action.remove", func(w *workshop.Workshop) error { return w.RemoveAction(id) })
		},
	}, func(values map[string]string) error {
		return d.change("action.edit", func(w *workshop.Workshop) error {
			edited := actionFrom(a, values)
			edited.Done = values["done"] == actionDone
			return w.EditAction(id, edited)
		})
	})
}

// actionFields are what an action says. What it must have comes first.
func (d *Desk) actionFields(a workshop.Action) []form.Field {
	line := func(key, value string) form.Field {
		return form.Field{Key: key, Label: d.Say("field." + key), Hint: d.Say("act." + key + ".hint"), Value: value}
	}
	side := workshop.Sales
	if owner := d.room.Workshop().Person(a.Owner); owner.Side != "" {
		side = owner.Side
	}
	people := d.ownerOptions(side)
	return []form.Field{
		{Key: "text", Label: d.Say("act.text"), Hint: d.Say("act.hint"), Value: a.Text},
		{Key: "owner", Label: d.Say("act.owner"), Value: string(a.Owner), Kind: form.Choice, Options: people[1:]},
		{Key: "due", Label: d.Say("act.due"), Value: string(a.Due), Kind: form.Day},
		line("first-step", a.FirstStep),
		line("trigger", a.Trigger),
		{Key: "helper", Label: d.Say("field.helper"), Value: string(a.Helper), Kind: form.Choice, Options: people},
		{Key: "serves", Label: d.Say("act.serves"), Value: served(a), Kind: form.Choice, Options: d.servedOptions()},
		line("sponsor-need", a.SponsorNeed),
	}
}

// actionDone is the key of what an action is once it is done.
const actionDone = "done"

// doneField asks whether an action is done.
func (d *Desk) doneField(a workshop.Action) form.Field {
	f := form.Field{Key: "done", Label: d.Say("act.state"), Kind: form.Choice, Options: []ui.Option{
		{Label: d.Say("act.open")}, {Key: actionDone, Label: d.Say("actions.done")},
	}}
	if a.Done {
		f.Value = actionDone
	}
	return f
}

// actionFrom returns an action with what was filled in.
func actionFrom(a workshop.Action, values map[string]string) workshop.Action {
	a.Text, a.Owner, a.Helper = values["text"], workshop.ParticipantID(values["owner"]), workshop.ParticipantID(values["helper"])
	a.Due, a.Trigger, a.FirstStep = workshop.Day(values["due"]), values["trigger"], values["first-step"]
	a.SponsorNeed = values["sponsor-need"]
	if values["serves"] != served(a) {
		kind, id, _ := strings.Cut(values["serves"], ":")
		a.Commitment, a.Goal, a.Theme = "", "", ""
		switch kind {
		case servesCommitment:
			a.Commitment = workshop.CommitmentID(id)
		case servesGoal:
			a.Goal = workshop.GoalID(id)
		case servesTheme:
			a.Theme = workshop.ThemeID(id)
		}
	}
	return a
}

// What an action can serve, before the identity in the key of an option.
const (
	servesCommitment = "commitment"
	servesGoal       = "goal"
	servesTheme      = "theme"
)

// served returns the key of what an action serves, and nothing if it serves
// nothing agreed.
func served(a workshop.Action) string {
	switch {
	case a.Commitment != "":
		return servesCommitment + ":" + string(a.Commitment)
	case a.Goal != "":
		return servesGoal + ":" + string(a.Goal)
	case a.Theme != "":
		return servesTheme + ":" + string(a.Theme)
	}
	return ""
}

// servedOptions offers what an action can serve: what was agreed first, then
// the other promises and goals, then the themes.
func (d *Desk) servedOptions() []ui.Option {
	w := d.room.Workshop()
	options := []ui.Option{{Label: d.Say("act.serves-nothing")}}
	var open []ui.Option
	add := func(clause workshop.ClauseID, o ui.Option) {
		standing := w.Standing(clause)
		o.Hint = d.Say("standing." + string(standing))
		if standing == workshop.Agreed {
			options = append(options, o)
		} else {
			open = append(open, o)
		}
	}
	for _, c := range w.Commitments {
		add(workshop.ClauseID(c.ID), ui.Option{Key: servesCommitment + ":" + string(c.ID), Label: d.Say("numbered", c.Label(), shortened(c.Deed))})
	}
	for _, g := range w.Goals {
		add(workshop.ClauseID(g.ID), ui.Option{Key: servesGoal + ":" + string(g.ID), Label: d.Say("numbered", g.Label(), shortened(g.Text))})
	}
	options = append(options, open...)
	for _, t := range w.Themes {
		options = append(options, ui.Option{Key: servesTheme + ":" + string(t.ID), Label: d.Say("numbered", t.Label(), shortened(t.Name))})
	}
	return options
}

// servedLabel returns the number of what an action serves, such as C-02.
func servedLabel(w *workshop.Workshop, a workshop.Action) string {
	if a.Commitment != "" {
		return w.CommitmentByID(a.Commitment).Label()
	}
	for _, g := range w.Goals {
		if g.ID == a.Goal {
			return g.Label()
		}
	}
	if a.Theme != "" {
		return w.ThemeByID(a.Theme).Label()
	}
	return ""
}
