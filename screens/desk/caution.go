package desk

import (
	"strings"

	"accord/workshop"
)

// cautionOf says what would be left undone, by name where a count alone would
// send people looking.
func (d *Desk) cautionOf(w *workshop.Workshop, c workshop.Caution) string {
	switch c.Key {
	case "caution.empty-lists":
		return d.Say(c.Key, c.Count, d.emptyLists(w))
	case "caution.unfinished":
		return d.Say(c.Key, c.Count, d.lackingFields(w))
	}
	return d.Say(c.Key, c.Count)
}

// emptyLists names the lists without a card, each prompt once with the sides
// that have not answered it.
func (d *Desk) emptyLists(w *workshop.Workshop) string {
	var prompts []string
	sides := make(map[string][]string)
	for _, list := range w.EmptyLists() {
		if sides[list.Prompt] == nil {
			prompts = append(prompts, list.Prompt)
		}
		sides[list.Prompt] = append(sides[list.Prompt], d.name(list.Side))
	}
	for i, prompt := range prompts {
		prompts[i] = d.Say("caution.list", d.Say("prompt."+prompt), strings.Join(sides[prompt], ", "))
	}
	return strings.Join(prompts, ", ")
}

// lackingFields names what is asked for with each card and lacks on some.
func (d *Desk) lackingFields(w *workshop.Workshop) string {
	fields := w.LackingFields()
	for i, field := range fields {
		fields[i] = d.Say("field." + field)
	}
	return strings.Join(fields, ", ")
}
