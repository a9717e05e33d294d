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
