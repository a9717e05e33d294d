package workshop

import (
	"fmt"
	"slices"

	"accord/workshop/move"
)

// A Carried is a promise or an action of an earlier workshop, brought here to
// ask first what became of it.
type Carried struct {
	ID     CarriedID `json:"id"`
	Number int       `json:"number"` // printed as B-02, from 1
	Was    string    `json:"was"`    // what it was called there: C-04 or A-09
	Side   Side      `json:"side"`   // who promised
	Text   string    `json:"text"`
	Owner  string    `json:"owner"` // the name there; empty: nobody
	Due    Day       `json:"due"`   // empty: no date
	Became Became    `json:"became"`
	Note   string    `json:"note"`
}

// A CarriedID names a carried promise within its workshop.
type CarriedID string

func (c Carried) key() string { return string(c.ID) }

// Label is how it is printed, such as B-02.
func (c Carried) Label() string { return fmt.Sprintf("B-%02d", c.Number) }

// Became is what became of a promise.
type Became string

// What can become of one.
const (
	NotSaid  Became = ""
	Kept     Became = "kept"
	Late     Became = "late"
	Missed   Became = "missed"
	NoLonger Became = "dropped" // not needed any more
)

// AllBecame lists them in the order they are offered.
var AllBecame = []Became{Kept, Late, Missed, NoLonger}

// Problems with following an earlier workshop.
var (
	ErrNothingToCarry = Problem{Key: "carried.nothing"}
	ErrFollowsItself  = Problem{Key: "carried.itself"}
	ErrNotReviewing   = Problem{Key: "carried.not-now"}
	ErrNoBecame       = Problem{Key: "carried.no-word"}
)

// Follow makes this workshop the one after another: what that one promised,
// and did not finish, is asked about first, in a step of its own whose minutes
// come out of the time in hand. Whatever was carried before is replaced.
func (w *Workshop) Follow(earlier *Workshop) error {
	if earlier.ID == w.ID {
		return ErrFollowsItself
	}
	carried := w.openOf(earlier)
	if len(carried) == 0 {
		return ErrNothingToCarry
	}
	w.Carried = carried
	w.Follows, w.FollowsOn = earlier.ID, earlier.HeldOn
	w.carryPulse(earlier)
	if w.Began != 0 {
		return nil
	}
	return w.planReview()
}

// openOf lists what a workshop leaves to be asked about: the commitments that
// were agreed, and the actions that are not done.
func (w *Workshop) openOf(earlier *Workshop) []Carried {
	var carried []Carried
	bring := func(c Carried) {
		c.ID, c.Number = CarriedID(w.newID()), len(carried)+1
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
	return carried
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

// SetBecame says what became of a promise. The room then looks at the next one that
// nobody has spoken of.
func (w *Workshop) SetBecame(id CarriedID, became Became) error {
	if _, ok := w.CurrentMove().(move.Review); !ok {
		return ErrNotReviewing
	}
	if became != NotSaid && !slices.Contains(AllBecame, became) {
		return ErrNoBecame
	}
	if err := edit(&w.Carried, string(id), func(c *Carried) error { c.Became = became; return nil }); err != nil {
		return err
	}
	if became != NotSaid {
		w.Focus = string(w.nextCarried(id))
	}
	return nil
}

// NoteCarried notes a sentence on what became of a promise.
func (w *Workshop) NoteCarried(id CarriedID, note string) error {
	note, err := tidyLine("note", note, MaxCard)
	if err != nil {
		return err
	}
	return edit(&w.Carried, string(id), func(c *Carried) error { c.Note = note; return nil })
}

// LooksAtCarried returns the promise the room looks at: the one it was turned
// to, or else the first nobody has spoken of.
func (w *Workshop) LooksAtCarried() Carried {
	if c, ok := find(w.Carried, w.Focus); ok {
		return c
	}
	for _, c := range w.Carried {
		if c.Became == NotSaid {
			return c
		}
	}
	if n := len(w.Carried); n > 0 {
		return w.Carried[n-1]
	}
	return Carried{}
}

// nextCarried returns the first promise after another that nobody has spoken
// of, going round, and that one itself if there is none.
func (w *Workshop) nextCarried(id CarriedID) CarriedID {
	at := index(w.Carried, string(id))
	for i := range w.Carried {
		if c := w.Carried[(at+1+i)%len(w.Carried)]; c.Became == NotSaid {
			return c.ID
		}
	}
	return id
}

// CountBecame counts what became of all promises, and how many were carried.
func (w *Workshop) CountBecame() (counts map[Became]int, of int) {
	counts = make(map[Became]int)
	for _, c := range w.Carried {
		counts[c.Became]++
	}
	return counts, len(w.Carried)
}
