package workshop

import (
	"cmp"
	"slices"
	"strings"

	"accord/workshop/move"
)

// Merged tells what came of a [Workshop.Merge].
type Merged struct {
	Added, Changed, Removed int // cards
	Painted                 int // cells of the calendar, and cut-offs beside it
	Divided                 []Divided
}

// A Divided is a card that was changed in both places. The fuller version is
// kept, and the other one offered.
type Divided struct {
	Card        CardID
	Prompt      string // that it answers
	Kept, Other Version
}

// A Version is what a card says: its text, and its details.
type Version struct {
	Text    string
	Details []CardDetail
}

// says compares versions: equal ones say the same, and the greater is fuller.
func (v Version) says() string { return saying(v.Text, v.Details) }

// Merge takes in what was written at a station of this workshop, or in a copy
// of it.
//
// A card keeps its identity wherever it is, so none comes twice. One that was
// changed at the station only is changed here; one that was changed in both
// places is divided, and of the two the longer is kept, whichever file comes
// first. One that was taken away there goes here, unless somebody changed it
// meanwhile. So two stations give the same workshop in either order.
func (w *Workshop) Merge(from *Workshop) (Merged, error) {
	if from.StationOf != w.ID && from.ID != w.ID || w.Station != "" {
		return Merged{}, ErrNotOfThis
	}
	m := &merging{w: w, from: from, lent: make(map[string]string), mine: byID(w.Cards), theirs: byID(from.Cards), here: w.cardDetails(), there: from.cardDetails()}
	for _, l := range from.Lent {
		m.lent[l.Row] = l.Print
	}
	if err := m.cards(); err != nil {
		return Merged{}, err
	}
	m.marks()
	m.cutOffs()
	return m.came, nil
}

func byID(cards []Card) map[CardID]Card {
	all := make(map[CardID]Card, len(cards))
	for _, c := range cards {
		all[c.ID] = c
	}
	return all
}

// IsEmpty reports whether there was nothing to merge.
func (m Merged) IsEmpty() bool {
	return m.Added+m.Changed+m.Removed+m.Painted == 0 && len(m.Divided) == 0
}

// UseVersion has a card say something else, such as the other version of a
// card that is divided.
func (w *Workshop) UseVersion(id CardID, v Version) error {
	if err := w.EditCard(id, v.Text); err != nil {
		return err
	}
	remove(&w.Details, func(d CardDetail) bool { return d.Card == id })
	for _, d := range v.Details {
		add(&w.Details, d)
	}
	return nil
}

// merging goes through what two workshops have.
type merging struct {
	w, from      *Workshop
	lent         map[string]string // prints by row
	mine, theirs map[CardID]Card
	here, there  map[CardID][]CardDetail
	came         Merged
}

func (m *merging) cards() error {
	if len(m.w.Cards)+len(m.from.Cards) > 2*MaxCards {
		return Problem{Key: ErrManyCards.Key, With: MaxCards, Field: "text"}
	}
	for _, c := range m.from.Cards {
		mine, has := m.mine[c.ID]
		before, lent := m.lent[string(c.ID)]
		there := Version{c.Text, m.there[c.ID]}
		switch {
		case has:
			m.change(mine, there, before)
		case !lent || printOf(there.Text, there.Details) != before: // new, or changed there and taken away here
			if err := m.add(c, there); err != nil {
				return err
			}
		}
	}
	m.removeGone()
	if len(m.w.Cards) > MaxCards {
		return Problem{Key: ErrManyCards.Key, With: MaxCards, Field: "text"}
	}
	m.order()
	return nil
}

// change takes over what a card says at the station, if it was changed there.
func (m *merging) change(mine Card, there Version, before string) {
	here := Version{mine.Text, m.here[mine.ID]}
	switch {
	case here.says() == there.says(), printOf(there.Text, there.Details) == before:
		return // the same, or not changed there
	case printOf(here.Text, here.Details) == before:
		m.came.Changed++
	default:
		d := Divided{Card: mine.ID, Prompt: mine.Prompt, Kept: here, Other: there}
		if fuller(there, here) {
			d.Kept, d.Other = there, here
		}
		m.came.Divided = append(m.came.Divided, d)
		there = d.Kept
	}
	m.put(mine.ID, there)
}

// fuller orders two versions: the longer one, and of two as long the one that
// sorts last, so that everybody chooses the same.
func fuller(a, b Version) bool {
	return cmp.Or(cmp.Compare(len(a.says()), len(b.says())), strings.Compare(a.says(), b.says())) > 0
}

// put has a card say a version.
func (m *merging) put(id CardID, v Version) {
	must(m.w.UseVersion(id, v)) // it is there, and sound where it came from
	m.here[id] = v.Details
}

// add takes a card over with the step that asks its prompt here.
func (m *merging) add(c Card, v Version) error {
	if step, ok := find(m.w.Steps, string(c.Step)); !ok || step.Activity == "" {
		at := slices.IndexFunc(m.w.Steps, func(s Step) bool { return s.Does().asks(c.Prompt) })
		if at < 0 {
			return ErrNotOfThis
		}
		c.Step = m.w.Steps[at].ID
	}
	c.Shown, c.Theme = false, ""
	if _, contested := m.lent[string(c.ID)]; contested {
		c.Rank = contestedRank
	}
	add(&m.w.Cards, c)
	m.put(c.ID, v)
	m.came.Added++
	return nil
}

// asks reports whether an activity has people write to a prompt.
func (a Activity) asks(prompt string) bool {
	for _, m := range a.Moves {
		if write, ok := m.(move.Write); ok && slices.ContainsFunc(write.Prompts, func(p move.Prompt) bool { return p.Key == prompt }) {
			return true
		}
	}
	return false
}

// contestedRank puts a card that was taken away in one place and changed in
// another behind its side's others, whichever of the two comes first.
const contestedRank = MaxCards

// removeGone takes away what was lent, taken away there, and not changed
// here. Ranks stay, with gaps: counted anew they would tell which station came
// first.
func (m *merging) removeGone() {
	for _, c := range slices.Clone(m.w.Cards) {
		_, has := m.theirs[c.ID]
		switch before := m.lent[string(c.ID)]; {
		case has || before == "":
		case printOf(c.Text, m.here[c.ID]) == before:
			m.w.takeAway(c.ID)
			m.came.Removed++
		default:
			must(edit(&m.w.Cards, string(c.ID), func(c *Card) error { c.Rank = contestedRank; return nil })) // it has just been found
		}
	}
}

// order puts the cards that were there when the station was made first, as
// they lay then, and the new ones into the order of their identities, which is
// about that in which they were written. Those are numbered on.
func (m *merging) order() {
	at := make(map[CardID]int, len(m.from.Lent))
	for i, l := range m.from.Lent {
		at[CardID(l.Row)] = i + 1
	}
	isNew := func(c Card) bool { return at[c.ID] == 0 && !c.Shown && len(at) > 0 }
	group := func(c Card) int {
		switch {
		case isNew(c):
			return 2
		case at[c.ID] == 0:
			return 1 // read out already, so its number is known
		}
		return 0
	}
	cards := slices.Clone(m.w.Cards)
	slices.SortStableFunc(cards, func(a, b Card) int {
		byGroup := cmp.Or(cmp.Compare(group(a), group(b)), cmp.Compare(at[a.ID], at[b.ID]))
		if byGroup != 0 || group(a) < 2 {
			return byGroup
		}
		return cmp.Compare(a.ID, b.ID)
	})
	last := make(map[string]int) // the highest number by prompt
	place := make(map[CardID]int, len(cards))
	for i, c := range cards {
		if isNew(c) {
			cards[i].Number = last[c.Prompt] + 1
		}
		last[c.Prompt] = max(last[c.Prompt], cards[i].Number)
		place[c.ID] = i
	}
	m.w.Cards = cards
	m.w.Details = slices.Clone(m.w.Details)
	slices.SortStableFunc(m.w.Details, func(a, b CardDetail) int {
		return cmp.Or(cmp.Compare(place[a.Card], place[b.Card]), cmp.Compare(a.ID, b.ID))
	})
}

// marks takes over the station's row of the calendar. A cell that was painted
// in both places keeps the higher level.
func (m *merging) marks() {
	for _, mark := range m.from.Marks {
		if mark.Grid != move.Calendar || m.from.Station != "" && mark.Row != CalendarRow(m.from.Station) {
			continue
		}
		mine, has := m.w.markAt(mark.Grid, mark.Row, mark.Column)
		before := m.lent[mark.cell()]
		switch {
		case has && mine.Level == mark.Level, printOf(levelText(mark.Level), nil) == before:
			continue
		case has && printOf(levelText(mine.Level), nil) != before && mine.Level > mark.Level:
			continue
		}
		if !has {
			add(&m.w.Marks, mark)
		} else {
			must(m.w.mark(mark.Grid, mark.Row, mark.Column, mark.Level)) // the same grid has the level there
		}
		m.came.Painted++
	}
	m.w.Marks = slices.Clone(m.w.Marks)
	slices.SortStableFunc(m.w.Marks, func(a, b Mark) int { return cmp.Compare(a.ID, b.ID) })
}

// cutOffs takes over what a side noted beside its months, as far as there is
// room.
func (m *merging) cutOffs() {
	painted := m.came.Painted
	for _, c := range m.from.CutOffs {
		if _, has := find(m.w.CutOffs, string(c.ID)); has || len(m.w.CutOffs) >= MaxCutOffs {
			continue
		}
		add(&m.w.CutOffs, c)
		m.came.Painted++
	}
	if m.came.Painted == painted {
		return
	}
	m.w.CutOffs = slices.Clone(m.w.CutOffs)
	slices.SortStableFunc(m.w.CutOffs, func(a, b CutOff) int { return strings.Compare(string(a.ID), string(b.ID)) })
}
