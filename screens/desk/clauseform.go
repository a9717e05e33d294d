package desk

import (
	"strings"

	"accord/screens/form"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// addClause asks for a promise that no ask led to. During consent it turns
// the room's eyes to it.
func (d *Desk) addClause(c workshop.Commitment) {
	d.ask.Fill(form.Form{
		Title: d.Say("clause.new"),
		Fields: []form.Field{
			{Key: "deed", Label: d.Say("field.deed"), Hint: d.Say("field.deed.hint"), Value: c.Deed, Starts: d.starters(c.From)},
			{Key: "from", Label: d.Say("clause.new-from"), Value: string(c.From), Kind: form.Choice, Options: d.sideOptions()},
			{Key: "origin", Label: d.Say("field.origin"), Value: originKey(c), Kind: form.Choice, Options: d.originOptions()},
		},
		Save: d.Say("clause.new-save"),
	}, func(values map[string]string) error {
		return d.change("commitment.add", func(w *workshop.Workshop) error {
			c.Deed, c.From = values["deed"], workshop.Side(values["from"])
			c.Theme, c.Origin = originOf(values["origin"])
			id, err := w.AddCommitment(c)
			if _, consenting := w.CurrentMove().(move.Consent); consenting && err == nil {
				w.Look(string(id))
			}
			return err
		})
	})
}

// editClause opens the words of a goal or of a promise.
func (d *Desk) editClause(clause workshop.ClauseID) {
	if g, ok := d.goal(workshop.GoalID(clause)); ok {
		d.editGoal(g.ID)
		return
	}
	d.editCommitment(workshop.CommitmentID(clause))
}

func (d *Desk) sideOptions() []ui.Option {
	var options []ui.Option
	for _, side := range workshop.Sides {
		options = append(options, ui.Option{Key: string(side), Label: d.name(side)})
	}
	return options
}

// originOptions offers where a promise can come from: a theme, a strength or
// a new idea.
func (d *Desk) originOptions() []ui.Option {
	options := []ui.Option{
		{Key: string(workshop.FromIdea), Label: d.Say("origin.idea")},
		{Key: string(workshop.FromInsight), Label: d.Say("origin.insight")},
		{Key: string(workshop.FromStrength), Label: d.Say("origin.strength")},
	}
	for _, o := range d.themeOptions()[1:] {
		o.Key = fromTheme + o.Key
		options = append(options, o)
	}
	return options
}

// fromTheme stands before the identity of a theme in the key of an option.
const fromTheme = "theme:"

func originKey(c workshop.Commitment) string {
	if c.Theme != "" {
		return fromTheme + string(c.Theme)
	}
	return string(c.Origin)
}

// originOf takes the key of an option apart.
func originOf(key string) (workshop.ThemeID, workshop.Origin) {
	if id, ok := strings.CutPrefix(key, fromTheme); ok {
		return workshop.ThemeID(id), workshop.FromTheme
	}
	return "", workshop.Origin(key)
}
