package tell

import (
	"strings"

	"accord/workshop"
)

// PreWork says in one sentence what came of a file of pre-work.
func (s Say) PreWork(came workshop.PreWorkDone) string {
	if came.Cards == 0 && !came.Pulse {
		return s("prework.again")
	}
	var parts []string
	if came.Cards > 0 {
		parts = append(parts, s("prework.cards", came.Cards))
	}
	if came.Pulse {
		parts = append(parts, s("prework.pulse"))
	}
	if came.Known > 0 {
		parts = append(parts, s("prework.known", came.Known))
	}
	return s("prework.came", strings.Join(parts, ", "))
}
