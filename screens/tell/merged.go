package tell

import (
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
	return s("station.came", strings.Join(parts, ", "))
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
