package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/ui"
	"accord/workshop"
)

// editCommitment opens the words of a promise, with the keyboard in the first
// line that is still empty. It may be left incomplete: what is missing is said
// on its card until it is there.
func (d *Desk) editCommitment(id workshop.CommitmentID) {
	c := d.room.Workshop().CommitmentByID(id)
	if c.ID == "" {
		return
	}
	f := form.Form{Title: d.Say("commitment.form", c.Label(), d.name(c.From)), Fields: d.commitmentFields(c)}
	if c.Ask == "" { // what an ask led to goes with the ask
		f.Remove = func() error {
			return d.change("commitment.remove", func(w *workshop.Workshop) error { return w.RemoveCommitment(id) })
		}
	}
	d.ask.Fill(f, func(values map[string]string) error {
		return d.change("commitment.edit", func(w *workshop.Workshop) error {
			return w.EditCommitment(id, reworded(w.CommitmentByID(id), values))
		})
	})
	d.focusFirstEmpty()
}

// commitmentFields are what a promise says, in the order people say it.
func (d *Desk) commitmentFields(c workshop.Commitment) []form.Field {
	line := func(key, value string) form.Field {
		return form.Field{Key: key, Label: d.Say("field." + key), Hint: d.Say("field." + key + ".hint"), Value: value}
	}
	deed := line("deed", c.Deed)
	deed.Starts = d.starters(c.From)
	return []form.Field{
		deed,
		line("trigger", c.Trigger),
		line("delivers", c.Delivers),
		line("within", c.Within),
		line("quality", c.Quality),
		{Key: "owner", Label: d.Say("field.owner"), Value: string(c.Owner), Kind: form.Choice, Options: d.ownerOptions(c.From)},
		line("check", c.Check),
		{Key: "review", Label: d.Say("field.review"), Value: string(c.Review), Kind: form.Day},
		line("exceptions", c.Exceptions),
		line("if-missed", c.IfMissed),
	}
}

// reworded returns a promise with what was filled in. What the form does not
// ask for stays as it is.
func reworded(c workshop.Commitment, values map[string]string) workshop.Commitment {
	c.Deed, c.Trigger, c.Delivers = values["deed"], values["trigger"], values["delivers"]
	c.Within, c.Quality = values["within"], values["quality"]
	c.Owner = workshop.ParticipantID(values["owner"])
	c.Check, c.Review = values["check"], workshop.Day(values["review"])
	c.Exceptions, c.IfMissed = values["exceptions"], values["if-missed"]
	return c
}

// ownerOptions offers everyone present, the people of one side first.
func (d *Desk) ownerOptions(first workshop.Side) []ui.Option {
	options := []ui.Option{{Label: d.Say("commitment.nobody-yet")}}
	for _, side := range []workshop.Side{first, first.Other()} {
		for _, person := range d.room.Workshop().People(side) {
			options = append(options, ui.Option{Key: string(person.ID), Label: person.Name, Hint: d.name(side)})
		}
	}
	return options
}

// focusFirstEmpty gives the keyboard to the first entry of the form that is
// open in which there is nothing, or choice in which nothing is chosen.
func (d *Desk) focusFirstEmpty() {
	top := d.Window.Canvas().Overlays().Top()
	if top == nil {
		return
	}
	found := false
	ui.Walk(top, func(o fyne.CanvasObject) bool {
		switch o := o.(type) {
		case *ui.Entry:
			if !found && o.Text() == "" {
				found = true
				d.Window.Canvas().Focus(o.Input())
			}
		case *ui.Choice:
			if !found && o.Chosen() == "" {
				found = true
				d.Window.Canvas().Focus(o)
			}
		}
		return !found
	})
}
