package workshop

// A tally is what was counted of a list of cards. The room lends its own to
// each workshop while that is changed, so that a new card among many counts
// only those that came since, and not all of them again.
//
// It cannot be wrong: a list's rows never change once they stand in it, so a
// list that begins with the very rows that were counted is only counted on,
// and any other, such as one after an undo, a merge or an edit, anew.
type tally struct {
	counted []Card
	loose   bool // one of the cards may still change its number
	highest map[string]int
	piles   map[pile]int
}

// A pile is a side's cards to a prompt.
type pile struct {
	prompt string
	side   Side
}

// count counts what is not counted yet of a list of cards.
func (t *tally) count(cards []Card) {
	if !t.begins(cards) {
		*t = tally{highest: make(map[string]int), piles: make(map[pile]int)}
	}
	for i := len(t.counted); i < len(cards); i++ {
		c := &cards[i]
		t.loose = t.loose || c.Loose
		t.highest[c.Prompt] = max(t.highest[c.Prompt], c.Number)
		t.piles[pile{c.Prompt, c.Side}]++
	}
	t.counted = cards
}

// begins reports whether a list begins with the rows that were counted: the
// same ones, not others that say the same.
func (t *tally) begins(cards []Card) bool {
	n := len(t.counted)
	return n > 0 && n <= len(cards) && &t.counted[0] == &cards[0]
}

// tallied returns what there is to count about the cards.
func (w *Workshop) tallied() *tally {
	t := w.tally
	if t == nil {
		t = &tally{}
	}
	t.count(w.Cards)
	return t
}
