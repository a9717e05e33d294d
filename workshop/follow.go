package workshop

import (
	"slices"
	"strings"
)

// Problems with following an earlier workshop.
var (
	ErrNothingToCarry = Problem{Key: "carried.nothing"}
	ErrFollowsItself  = Problem{Key: "carried.itself"}
	ErrManyCarried    = Problem{Key: "carried.too-many"}
)

// MaxCarried is how many promises a workshop can bring from before: all that
// the one before may leave, and as many again that it had brought itself.
const MaxCarried = 2 * (MaxCommitments + MaxActions)

// Follow makes this workshop the one after another: what that one promised,
// and did not finish, is asked about first, in a step of its own whose minutes
// come out of the time in hand. A side without a list yet gets the people who
// were there. Whatever was carried before is replaced, but for what the room
// has said of it.
func (w *Workshop) Follow(earlier *Workshop) error {
	if earlier.ID == w.ID {
		return ErrFollowsItself
	}
	carried := w.openOf(earlier)
	switch {
	case len(carried) == 0:
		return ErrNothingToCarry
	case len(carried) > MaxCarried:
		return Problem{Key: ErrManyCarried.Key, With: MaxCarried}
	}
	w.Carried = carried
	w.Follows, w.FollowsOn = earlier.ID, earlier.HeldOn
	w.carryPulse(earlier)
	if len(w.Logos) == 0 {
		w.Logos = earlier.Logos // it is of the same client
	}
	if err := w.bringPeople(earlier); err != nil {
		return err
	}
	if w.Began != 0 {
		return nil
	}
	return w.planReview()
}

// openOf lists what a workshop leaves to be asked about: the commitments that
// were agreed, the actions that are not done, and what it had itself brought
// from before and was not kept by then. What this room has spoken of keeps
// what was said.
func (w *Workshop) openOf(earlier *Workshop) []Carried {
	var carried []Carried
	said := slices.DeleteFunc(slices.Clone(w.Carried), func(c Carried) bool { return c.Became == NotSaid && c.Note == "" })
	bring := func(c Carried) {
		c.ID, c.Number = CarriedID(w.newID()), len(carried)+1
		same := func(s Carried) bool { return s.Side == c.Side && s.Text == c.Text }
		if at := slices.IndexFunc(said, same); at >= 0 {
			c.ID, c.Became, c.Note = said[at].ID, said[at].Became, said[at].Note
			said = slices.Delete(said, at, at+1)
		}
		carried = append(carried, c)
	}
	for _, c := range earlier.Commitments {
		if earlier.Standing(ClauseID(c.ID)) == Agreed {
			bring(Carried{Was: c.Label(), Side: c.From, Text: c.Deed, Owner: earlier.Person(c.Owner).Name, Due: c.Review})
		}
	}
	for _, a := range earlier.Actions {
		if !a.Done {
			owner := earlier.Person(a.Owner)
			bring(Carried{Was: a.Label(), Side: owner.Side, Text: a.Text, Owner: owner.Name, Due: a.Due})
		}
	}
	for _, c := range earlier.Carried {
		if c.Became != Kept && c.Became != NoLonger {
			bring(Carried{Was: c.Label(), Side: c.Side, Text: c.Text, Owner: c.Owner, Due: c.Due})
		}
	}
	if len(carried) == 0 {
		return nil
	}
	for _, c := range said { // of another workshop, and spoken of here
		c.Number = len(carried) + 1
		carried = append(carried, c)
	}
	return carried
}

// bringPeople puts those who were on a side's list before on its list here,
// unless there is one already. What they signed stays where it is.
func (w *Workshop) bringPeople(earlier *Workshop) error {
	for _, side := range Sides {
		if len(w.People(side)) > 0 {
			continue
		}
		for _, p := range earlier.People(side) {
			here := func(other Participant) bool { return strings.EqualFold(other.Name, p.Name) }
			if slices.ContainsFunc(w.Participants, here) {
				continue // on the other side's list by now
			}
			if err := w.AddParticipant(side, p.Name, p.Job); err != nil {
				return err
			}
		}
	}
	return nil
}

// planReview puts the review after the opening, unless it is on the agenda.
func (w *Workshop) planReview() error {
	if slices.ContainsFunc(w.Steps, func(s Step) bool { return s.Activity == before.Key }) {
		return nil
	}
	at := min(1, len(w.Steps)) // after the opening
	id, err := w.AddStep(before.Key)
	if err != nil {
		return err
	}
	if err := w.MoveStep(id, at+1-len(w.Steps)); err != nil {
		return err
	}
	left := before.Minutes.Ideal
	for _, s := range w.Steps {
		if s.Activity == slack.Key && left > 0 {
			take := min(left, s.Minutes)
			left -= take
			must(edit(&w.Steps, string(s.ID), func(s *Step) error { s.Minutes -= take; return nil })) // it is there
		}
	}
	return nil
}
