package workshop

import (
	"fmt"
	"maps"
)

// Miscounted says what the room's tally has wrong about the cards of the room,
// if anything, and whether it had counted some of them before.
func (r *Room) Miscounted() (wrong string, known bool) {
	plain, t := r.now.tallied(), r.tally
	known = t.begins(r.now.Cards)
	t.highest, t.piles = maps.Clone(t.highest), maps.Clone(t.piles)
	t.count(r.now.Cards)
	said := func(t *tally) string { return fmt.Sprint(len(t.counted), t.loose, t.highest, t.piles) }
	if said(&t) != said(plain) {
		wrong = said(&t) + ", not " + said(plain)
	}
	return wrong, known
}
