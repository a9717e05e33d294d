package desk

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// valueOf returns a field's value as people read it: what was typed, or the
// words of what was chosen.
func (d *Desk) valueOf(f move.Field, value string) string {
	if f.Choices == nil || value == "" {
		return value
	}
	return d.Say(f.Key + "." + value)
}

// fieldTag returns the chip of a field: its name, and what was filled in.
func (d *Desk) fieldTag(f move.Field, value string) ui.Tag {
	label := d.Say("field." + f.Key)
	if value == "" {
		return ui.Tag{Text: label, Tone: ui.ToneMuted}
	}
	return ui.Tag{Text: d.Say("field.filled", label, d.valueOf(f, value))}
}

// chipsOf returns what a card tells beside its text, as one string that
// tagsOf takes apart: rows must be comparable, and lists are not.
func (d *Desk) chipsOf(p move.Prompt, details map[string]string) string {
	var chips []string
	for _, f := range p.Fields {
		switch value := details[f.Key]; {
		case value != "":
			chips = append(chips, d.valueOf(f, value))
		case f.Asked:
			chips = append(chips, needs+d.Say("field.needs", d.Say("field."+f.Key)))
		}
	}
	return strings.Join(chips, apart)
}

const (
	apart = "\x1f" // parts chips; no text that people type holds it
	needs = "\x1e" // begins a chip that says what is missing
)

// tagsOf takes apart what chipsOf put together.
func tagsOf(chips string) []ui.Tag {
	if chips == "" {
		return nil
	}
	var tags []ui.Tag
	for _, chip := range strings.Split(chips, apart) {
		if missing, ok := strings.CutPrefix(chip, needs); ok {
			tags = append(tags, ui.Tag{Text: missing, Tone: ui.ToneBad})
			continue
		}
		tags = append(tags, ui.Tag{Text: chip})
	}
	return tags
}

// optionsOf lists what a field can be filled with, and nothing if it is typed.
// A strength is one of those the mirror has shown, whose numbers nobody knows
// by heart.
func (d *Desk) optionsOf(f move.Field) []ui.Option {
	var options []ui.Option
	for _, choice := range f.Choices {
		options = append(options, ui.Option{Key: choice, Label: d.Say(f.Key + "." + choice)})
	}
	if f.Key != "strength" {
		return options
	}
	w := d.room.Workshop()
	for _, prompt := range []string{"we-value", "we-bring"} {
		for _, side := range workshop.Sides {
			for _, c := range w.CardsOf(prompt, side) {
				if w.FaceUp(c) {
					options = append(options, ui.Option{Key: c.Label(), Label: d.Say("numbered", c.Label(), c.Text)})
				}
			}
		}
	}
	return options
}

// askField asks for the value of one field: by a list if it has options.
func (d *Desk) askField(f move.Field, value string, done func(string)) {
	if options := d.optionsOf(f); len(options) > 0 {
		var picks []form.Pick
		for _, o := range options {
			picks = append(picks, form.Pick{Label: o.Label, Do: func() { done(o.Key) }})
		}
		picks = append(picks, form.Pick{Label: d.Say("field.none"), Do: func() { done("") }})
		d.ask.Choose(d.Say("field."+f.Key), picks)
		return
	}
	d.ask.Fill(form.Form{
		Title:  d.Say("field." + f.Key),
		Fields: []form.Field{{Key: f.Key, Label: d.Say("field." + f.Key), Hint: d.Say("field." + f.Key + ".hint"), Value: value}},
	}, func(values map[string]string) error {
		done(values[f.Key])
		return nil
	})
}

// editCard opens a card with all its fields.
func (d *Desk) editCard(id workshop.CardID) {
	w := d.room.Workshop()
	c, ok := w.CardByID(id)
	if !ok {
		return
	}
	prompt, _ := workshop.PromptOf(c.Prompt)
	f := form.Form{
		Title:  d.Say("card.edit", c.Label()),
		Fields: []form.Field{{Key: "text", Label: d.Say("card.text"), Value: c.Text, Kind: form.Notes}},
		Remove: func() error {
			return d.change("card.remove", func(w *workshop.Workshop) error { return w.RemoveCard(id) })
		},
	}
	fields := prompt.Written()
	if w.FaceUp(c) {
		fields = prompt.Fields
	}
	for _, field := range fields {
		f.Fields = append(f.Fields, d.formFieldOf(field, w.DetailOf(id, field.Key)))
	}
	d.ask.Fill(f, func(values map[string]string) error {
		return d.change("card.edit", func(w *workshop.Workshop) error {
			if err := w.EditCard(id, values["text"]); err != nil {
				return err
			}
			for _, field := range fields {
				if err := w.SetDetail(id, field.Key, values[field.Key]); err != nil {
					return err
				}
			}
			return nil
		})
	})
}

// formFieldOf turns a card's field into one of a form.
func (d *Desk) formFieldOf(f move.Field, value string) form.Field {
	field := form.Field{Key: f.Key, Label: d.Say("field." + f.Key), Value: value}
	options := d.optionsOf(f)
	if len(options) == 0 {
		return field
	}
	if value != "" && !slices.ContainsFunc(options, func(o ui.Option) bool { return o.Key == value }) {
		options = append(options, ui.Option{Key: value, Label: value}) // typed before there were any
	}
	field.Kind = form.Choice
	field.Options = append([]ui.Option{{Label: d.Say("field.none")}}, options...)
	return field
}

// moveCard moves a card up among its side's with minus, and down with plus.
func (d *Desk) moveCard(id workshop.CardID, key *fyne.KeyEvent) bool {
	by := 0
	switch key.Name {
	case fyne.KeyMinus:
		by = -1
	case fyne.KeyPlus, fyne.KeyEqual:
		by = 1
	default:
		return false
	}
	d.rankCard(id, by)
	return true
}

func (d *Desk) rankCard(id workshop.CardID, by int) {
	d.try("card.move", func(w *workshop.Workshop) error { return w.MoveCard(id, by) })
}
