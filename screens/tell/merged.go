package tell

import (
	"cmp"
	"strconv"
	"strings"

	"accord/workshop"
)

// Merged says in one sentence what came from a station.
func (s Say) Merged(m workshop.Merged) string {
	if m.IsEmpty() {
		return s("station.nothing")
	}
	var parts []string
	for _, p := range []struct {
		key string
		n   int
	}{
		{"station.added", m.Added}, {"station.changed", m.Changed}, {"station.removed", m.Removed},
		{"station.painted", m.Painted}, {"station.both", len(m.Divided)},
	} {
		if p.n > 0 {
			parts = append(parts, s(p.key, p.n))
		}
	}
	if len(parts) == 0 {
		return s("station.nothing")
	}
	return s("station.came", strings.Join(parts, ", "))
}

// ToDo says what people have to see to after a merge, one a line: which cards
// are called otherwise now, and of what there is too much.
func (s Say) ToDo(names workshop.Brief, m workshop.Merged) (lines []string) {
	for _, r := range m.Renumbered {
		lines = append(lines, s("station.renumbered", r.Was, r.Is, r.Was))
	}
	for _, o := range m.Overfull {
		if o.Field != "" {
			lines = append(lines, s("station.too-marked", o.Has, s("field."+o.Field), o.Most))
			continue
		}
		lines = append(lines, s("station.too-many", s.Side(names, o.Side), o.Has, s("prompt."+o.Prompt), o.Most))
	}
	return lines
}

// Divided says what was changed in two places: what is kept, and the other.
func (s Say) Divided(d workshop.Divided) (kept, other string) {
	return s.version(d, d.Kept, d.Other), s.version(d, d.Other, d.Kept)
}

// version says one version of what is divided.
func (s Say) version(d workshop.Divided, v, other workshop.Version) string {
	switch {
	case d.Prompt != "" && v.Text == "":
		return s("station.gone")
	case d.Prompt != "":
		return s.Version(d.Prompt, v, other)
	case d.IsPact():
		return s("calendar.row", s("pact."+d.Row), cmp.Or(v.Text, "–"))
	case v.Cell.Grid != "":
		return s("calendar.row", s("calendar.cell", s("calendar."+v.Cell.Row), s.Month(workshop.Month(v.Cell.Column))), strconv.Itoa(v.Cell.Level))
	case v.CutOff.ID == "":
		return s("station.gone")
	}
	c := v.CutOff
	said := s("cut-off.line", c.Customer, s.Month(c.Month))
	if c.Needs != "" {
		said += " · " + c.Needs
	}
	return said + " · " + s("cards.detail", s("cut-off.last-day"), string(c.Day)) + " · " + s("cards.detail", s("cut-off.weeks"), strconv.Itoa(c.LeadWeeks))
}

// Version says what a card says in one place, with what else it tells there
// otherwise than in the other place, for that may be the only difference.
func (s Say) Version(prompt string, v, other workshop.Version) string {
	said := v.Text
	tell := func(field, text string) {
		if f, _ := workshop.FieldOf(prompt, field); f.Choices != nil && text != "" {
			text = s(field + "." + text)
		}
		if text == "" {
			text = "–"
		}
		said += " · " + s("cards.detail", s("field."+field), text)
	}
	has := func(v workshop.Version, field string) string {
		for _, d := range v.Details {
			if d.Field == field {
				return d.Text
			}
		}
		return ""
	}
	for _, d := range v.Details {
		if has(other, d.Field) != d.Text {
			tell(d.Field, d.Text)
		}
	}
	for _, d := range other.Details {
		if has(v, d.Field) == "" {
			tell(d.Field, "")
		}
	}
	return said
}
