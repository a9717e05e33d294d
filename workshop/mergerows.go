package workshop

import (
	"slices"

	"accord/workshop/move"

	"github.com/google/uuid"
)

// put has a row say something else.
func (m *merging) put(row string, v Version) error {
	here, there := m.here[row], m.there[row]
	switch {
	case isPact(row):
		m.came.Painted += changed(here, v)
		for _, p := range m.w.pact() {
			if p.row == row {
				*p.text = v.Text
			}
		}
	case v.Cell.Grid != "":
		m.came.Painted += changed(here, v)
		return m.paint(v.Cell, there.Cell)
	case v.CutOff.ID != "":
		m.came.Painted += changed(here, v)
		return m.note(v.CutOff)
	case here.CutOff.ID != "":
		m.came.Painted++
		return m.w.RemoveCutOff(here.CutOff.ID)
	case v.Text != "" && here.Text == "":
		m.came.Added++
		return m.add(row, v)
	case v.Text != "":
		m.came.Changed += changed(here, v)
		return m.use(CardID(row), v)
	case here.Text != "":
		m.came.Removed++
		m.w.takeAway(CardID(row))
	}
	return nil
}

// changed is 1 if two versions say different things, and 0 if not.
func changed(was, is Version) int {
	if was.saying() == is.saying() {
		return 0
	}
	return 1
}

// use has a card say a version. Its details get identities that are the same
// wherever this is done.
func (m *merging) use(id CardID, v Version) error {
	v.Details = slices.Clone(v.Details)
	for i, d := range v.Details {
		v.Details[i].ID = DetailID(uuid.NewSHA1(uuid.NameSpaceOID, []byte(string(id)+"\x1f"+d.Field)).String())
		v.Details[i].Card = id
	}
	return m.w.UseVersion(id, v)
}

// add takes a card over with the step that asks its prompt here.
func (m *merging) add(row string, v Version) error {
	c, ok := find(m.from.Cards, row)
	if !ok {
		return ErrNotOfThis
	}
	if step, ok := find(m.w.Steps, string(c.Step)); !ok || step.Activity == "" {
		at := slices.IndexFunc(m.w.Steps, func(s Step) bool { return s.Does().asks(c.Prompt) })
		if at < 0 {
			return ErrNotOfThis
		}
		c.Step = m.w.Steps[at].ID
	}
	c.Shown, c.Theme = false, ""
	c.Loose = !m.past[row].isNumbered()
	add(&m.w.Cards, c)
	return m.use(c.ID, v)
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

// paint puts a level into a cell of the calendar. A cell that was painted in
// two places bears the older identity.
func (m *merging) paint(mark, there Mark) error {
	mine, has := m.w.markAt(mark.Grid, mark.Row, mark.Column)
	if !has {
		add(&m.w.Marks, mark)
		return nil
	}
	if err := m.w.mark(mark.Grid, mark.Row, mark.Column, mark.Level); err != nil || there.ID == "" || mine.ID < there.ID {
		return err
	}
	return edit(&m.w.Marks, string(mine.ID), func(mine *Mark) error { mine.ID = there.ID; return nil })
}

// note puts a cut-off beside the calendar.
func (m *merging) note(c CutOff) error {
	if err := m.w.checkCutOff(&c); err != nil {
		return err
	}
	if _, has := find(m.w.CutOffs, string(c.ID)); !has {
		add(&m.w.CutOffs, c)
		return nil
	}
	return edit(&m.w.CutOffs, string(c.ID), func(mine *CutOff) error { *mine = c; return nil })
}

// promptOf is what a card answers; empty: the row is no card.
func (m *merging) promptOf(row string) string {
	for _, cards := range [][]Card{m.w.Cards, m.from.Cards} {
		if c, ok := find(cards, row); ok {
			return c.Prompt
		}
	}
	return ""
}

// isUsed reports whether the room has done something with a card beside
// writing it.
func (m *merging) isUsed(row string) bool {
	w := m.w
	c, ok := find(w.Cards, row)
	return ok && (c.Shown || c.Theme != "" ||
		slices.ContainsFunc(w.Hits, func(h Hit) bool { return h.Guess == c.ID || h.Real == c.ID }) ||
		slices.ContainsFunc(w.Marks, func(m Mark) bool { return m.Row == row || m.Column == row }) ||
		slices.ContainsFunc(w.Rules, func(r Rule) bool { return r.Sales == c.ID || r.Marketing == c.ID }))
}
