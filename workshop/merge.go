package workshop

import (
	"cmp"
	"maps"
	"slices"
)

// Merged tells what came of a [Workshop.Merge].
type Merged struct {
	Added, Changed, Removed int // cards
	Painted                 int // cells of the calendar, cut-offs beside it, and its rules
	Divided                 []Divided
	Renumbered              []Renumbered
	Overfull                []Overfull // what there is too much of now
}

// IsEmpty reports whether there was nothing to merge.
func (m Merged) IsEmpty() bool {
	return m.Added+m.Changed+m.Removed+m.Painted+len(m.Divided)+len(m.Renumbered) == 0
}

// Merge takes in what was written at a station of this workshop, or in a copy
// of it.
//
// Each row has a past, and both pasts are put together: see [Lent]. What was
// written in knowledge of something else takes its place. Where two people
// wrote without knowing of each other, both is kept in mind, one of them is
// shown, and the row is divided. So two stations give the same workshop in
// either order, a row never comes twice, and merging a station again brings
// what was done there since.
func (w *Workshop) Merge(from *Workshop) (Merged, error) {
	if from.StationOf != w.ID && from.ID != w.ID || w.Station != "" {
		return Merged{}, ErrNotOfThis
	}
	if len(w.Cards)+len(from.Cards) > 2*MaxCards {
		return Merged{}, Problem{Key: ErrManyCards.Key, With: MaxCards, Field: "text"}
	}
	sound := w.Sound() == nil
	m := &merging{
		w: w, from: from, past: w.strands(), theirPast: from.strands(),
		here: w.versions(), there: from.versions(), touched: make(map[string]bool),
	}
	rows := maps.Clone(m.there)
	for row := range m.theirPast {
		rows[row] = m.there[row]
	}
	for _, row := range slices.Sorted(maps.Keys(rows)) {
		if err := m.merge(row); err != nil {
			return Merged{}, err
		}
	}
	switch {
	case len(w.Cards) > MaxCards:
		return Merged{}, Problem{Key: ErrManyCards.Key, With: MaxCards, Field: "text"}
	case len(w.CutOffs) > MaxCutOffs:
		return Merged{}, Problem{Key: ErrManyCutOffs.Key, With: MaxCutOffs, Field: "customer"}
	}
	if len(m.touched) > 0 {
		m.order()
		m.came.Renumbered = w.numberCards()
		m.came.Overfull = w.Overfull()
		w.keep(m.past)
		// A file from elsewhere may name a card as something here is named.
		if err := w.Sound(); sound && err != nil {
			return Merged{}, err
		}
	}
	return m.came, nil
}

// merging goes through what two workshops have.
type merging struct {
	w, from         *Workshop
	past, theirPast map[string]strand
	here, there     map[string]Version
	touched         map[string]bool // rows of which something new is known
	came            Merged
}

// merge puts the pasts of one row together, and has the row say what is best
// of the last words.
func (m *merging) merge(row string) error {
	mine, theirs := strandOf(m.past, row), strandOf(m.theirPast, row)
	theirs.write(m.from, row, m.there[row].saying())
	if m.from.Station != "" {
		if theirs.isLent() {
			return nil // nothing was done to it
		}
		mine.recall(theirs)
	}
	mine.write(m.w, row, m.here[row].saying())
	says := m.says(row, mine, theirs)
	before, knew := mine.last(), len(mine)
	shown, _ := mine.shown()
	mine.join(theirs)
	if len(mine) == knew && slices.Equal(before, mine.last()) {
		return nil // all of it is known
	}
	if len(mine.last()) == 0 {
		return ErrNotOfThis // a file from elsewhere may tell of any past
	}
	m.touched[row], m.past[row] = true, mine
	best := mine.best(says)
	kept, shows, as := says[best.ID], best.ID, LentShown
	if best.Print == gone && m.isUsed(row) {
		kept, shows, as = m.here[row], shown.ID, LentHeld
	}
	if err := m.put(row, kept); err != nil {
		return err
	}
	m.tell(row, kept, mine, says)
	mine.settle(shows, as, says)
	return nil
}

// strandOf returns the past of a row, to be gone on with.
func strandOf(all map[string]strand, row string) strand {
	if s := maps.Clone(all[row]); s != nil {
		return s
	}
	return make(strand)
}

// says returns what the last words of both pasts were.
func (m *merging) says(row string, mine, theirs strand) map[LentID]Version {
	says := make(map[LentID]Version)
	for _, of := range []struct {
		strand
		now Version
	}{{theirs, m.there[row]}, {mine, m.here[row]}} {
		for _, id := range of.last() {
			if l := of.strand[id]; l.State == LentShown {
				says[id] = of.now
			} else {
				says[id] = l.restored()
			}
		}
	}
	return says
}

// tell notes that a row is divided, if it is: other words than those it says
// are last as well. A row the room does not have is not: it comes back.
func (m *merging) tell(row string, kept Version, all strand, says map[LentID]Version) {
	if m.here[row].saying() == "" {
		return
	}
	d := Divided{Row: row, Prompt: m.promptOf(row), Kept: kept}
	found := false
	for _, id := range all.last() {
		other := says[id]
		if other.saying() == kept.saying() {
			continue
		}
		if now := other.saying(); !found || now == m.there[row].saying() || now == m.here[row].saying() {
			d.Other, found = other, true
		}
	}
	if found {
		m.came.Divided = append(m.came.Divided, d)
	}
}

// contestedRank puts a card that was taken away in one place and changed in
// another behind its side's others, whichever of the two comes first.
const contestedRank = MaxCards

// order puts the cards into the order of their identities, which is about that
// in which they were written. Ranks stay, with gaps: counted anew they would
// tell which station came first.
func (m *merging) order() {
	m.w.Cards = slices.Clone(m.w.Cards)
	for i, c := range m.w.Cards {
		if row := string(c.ID); m.touched[row] && m.past[row].wasTaken() {
			m.w.Cards[i].Rank = contestedRank
		}
	}
	slices.SortStableFunc(m.w.Cards, func(a, b Card) int { return cmp.Compare(a.ID, b.ID) })
	m.w.Details = slices.Clone(m.w.Details)
	slices.SortStableFunc(m.w.Details, func(a, b CardDetail) int {
		return cmp.Or(cmp.Compare(a.Card, b.Card), cmp.Compare(a.ID, b.ID))
	})
	m.w.Marks = slices.Clone(m.w.Marks)
	slices.SortStableFunc(m.w.Marks, func(a, b Mark) int { return cmp.Compare(a.ID, b.ID) })
	m.w.CutOffs = slices.Clone(m.w.CutOffs)
	slices.SortStableFunc(m.w.CutOffs, func(a, b CutOff) int { return cmp.Compare(a.ID, b.ID) })
}
