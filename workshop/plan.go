package workshop

import (
	"cmp"
	"slices"
	"strings"
)

// Plan returns the actions by date, the one that is due first in front, and
// those of one date by number.
func (w *Workshop) Plan() []Action {
	plan := slices.Clone(w.Actions)
	slices.SortStableFunc(plan, func(a, b Action) int {
		return cmp.Or(strings.Compare(string(a.Due), string(b.Due)), a.Number-b.Number)
	})
	return plan
}

// WithoutAction lists the commitments that stand and that nobody acts on.
func (w *Workshop) WithoutAction() []Commitment {
	var idle []Commitment
	for _, c := range w.Commitments {
		served := slices.ContainsFunc(w.Actions, func(a Action) bool { return a.Commitment == c.ID })
		if !served && w.Standing(ClauseID(c.ID)) == Agreed {
			idle = append(idle, c)
		}
	}
	return idle
}
