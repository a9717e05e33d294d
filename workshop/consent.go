package workshop

import (
	"strconv"
	"strings"
)

// A ConsentRound is one show of hands on a clause, kept for good: also the
// rounds in which it did not pass.
//
// A hand shows 0 to 5 fingers. Three means: I will act on it even if I would
// have written it differently. A clause stands when the lowest hand on each
// side is three or more, so that no side outvotes the other.
type ConsentRound struct {
	ID        RoundID  `json:"id"`
	Clause    ClauseID `json:"clause"`
	Round     int      `json:"round"` // per clause, from 1
	Words     string   `json:"words"` // what the hands were raised on
	Sales     Hands    `json:"sales"`
	Marketing Hands    `json:"marketing"`
	Objector  Side     `json:"objector"`  // whose objection was heard; empty: none
	Objection string   `json:"objection"` // "I could live with it if …"
	At        Instant  `json:"at"`
}

// A RoundID names a round of consent within its workshop.
type RoundID string

func (r ConsentRound) key() string { return string(r.ID) }

// A ClauseID names what hands are raised on: a goal or a commitment, or, once
// both sides have signed, one of the [Sections].
type ClauseID string

// Hands counts the hands of a side by the fingers they show, 0 to 5.
type Hands [6]int

// Passing is the lowest hand with which a clause can stand.
const Passing = 3

// Problems with consent.
var (
	ErrNoHands      = Problem{Key: "consent.no-hands"}
	ErrManyHands    = Problem{Key: "consent.too-many-hands"}
	ErrHand         = Problem{Key: "consent.hand"}
	ErrNothingThere = Problem{Key: "consent.no-round"}
)

// ParseHands reads hands typed one digit a hand, such as "54434". Spaces and
// commas may part them.
func ParseHands(typed string) (Hands, error) {
	var h Hands
	for _, r := range typed {
		switch {
		case r >= '0' && r <= '5':
			h[r-'0']++
		case r == ' ' || r == ',' || r == '.' || r == ';':
		default:
			return Hands{}, ErrHand
		}
	}
	return h, nil
}

// Typed writes hands as [ParseHands] reads them, a digit a hand.
func (h Hands) Typed() string {
	typed := ""
	for fingers, hands := range h {
		typed += strings.Repeat(strconv.Itoa(fingers), hands)
	}
	return typed
}

// Count returns how many hands there are.
func (h Hands) Count() int {
	n := 0
	for _, hands := range h {
		n += hands
	}
	return n
}

// Mean returns the average of the hands, and 0 if no hand was raised.
func (h Hands) Mean() float64 {
	sum := 0
	for fingers, hands := range h {
		sum += fingers * hands
	}
	return float64(sum) / float64(max(1, h.Count()))
}

// Lowest returns the lowest hand, or -1 if no hand was raised.
func (h Hands) Lowest() int {
	for fingers, hands := range h {
		if hands > 0 {
			return fingers
		}
	}
	return -1
}

// Highest returns the highest hand, or -1 if no hand was raised.
func (h Hands) Highest() int {
	for fingers := len(h) - 1; fingers >= 0; fingers-- {
		if h[fingers] > 0 {
			return fingers
		}
	}
	return -1
}

// Passed reports whether a clause stands after the round.
func (r ConsentRound) Passed() bool {
	return r.Sales.Lowest() >= Passing && r.Marketing.Lowest() >= Passing
}

// Raise notes the hands of both sides on a clause.
func (w *Workshop) Raise(clause ClauseID, sales, marketing Hands, at Instant) error {
	if err := w.unsigned(); err != nil {
		return err
	}
	words, ok := w.WordsOf(clause)
	if !ok {
		return ErrGone
	}
	return w.raise(clause, words, sales, marketing, at)
}

func (w *Workshop) raise(clause ClauseID, words string, sales, marketing Hands, at Instant) error {
	for i, h := range []Hands{sales, marketing} {
		side := Sides[i]
		people := len(w.People(side))
		switch {
		case h.Count() == 0:
			return Problem{Key: ErrNoHands.Key, Field: string(side)}
		case h.Count() > people:
			return Problem{Key: ErrManyHands.Key, With: people, Field: string(side)}
		}
	}
	add(&w.Rounds, ConsentRound{
		ID:        RoundID(w.newID()),
		Clause:    clause,
		Round:     len(w.RoundsOf(clause)) + 1,
		Words:     words,
		Sales:     sales,
		Marketing: marketing,
		At:        at,
	})
	return nil
}

// Object notes the objection heard after the newest round on a clause.
func (w *Workshop) Object(clause ClauseID, from Side, objection string) error {
	rounds := w.RoundsOf(clause)
	if len(rounds) == 0 {
		return ErrNothingThere
	}
	objection, err := needLine("objection", objection, MaxCard)
	if err != nil {
		return err
	}
	if !from.isSide() {
		return ErrNoSide
	}
	return edit(&w.Rounds, rounds[len(rounds)-1].key(), func(r *ConsentRound) error {
		r.Objector, r.Objection = from, objection
		return nil
	})
}

// SetAside takes a commitment out of the agreement, or back in. It stays in
// the record of what was not agreed.
func (w *Workshop) SetAside(id CommitmentID, aside bool) error {
	if err := w.unsigned(); err != nil {
		return err
	}
	return edit(&w.Commitments, string(id), func(c *Commitment) error { c.SetAside = aside; return nil })
}

// A Standing is what consent says of a clause.
type Standing string

// The standings.
const (
	Draft    Standing = "draft"     // no hands yet
	Agreed   Standing = "agreed"    // the newest round passed on the words as they are
	NotYet   Standing = "not-yet"   // the newest round did not pass: hear the objection
	Reworded Standing = "reworded"  // changed after the newest round: another round
	Dropped  Standing = "set-aside" // taken out of the agreement
)

// Standing returns what consent says of a clause.
func (w *Workshop) Standing(clause ClauseID) Standing {
	if c, ok := find(w.Commitments, string(clause)); ok && c.SetAside {
		return Dropped
	}
	rounds := w.RoundsOf(clause)
	if len(rounds) == 0 {
		return Draft
	}
	last := rounds[len(rounds)-1]
	if words, _ := w.WordsOf(clause); words != last.Words {
		return Reworded
	}
	if last.Passed() {
		return Agreed
	}
	return NotYet
}

// RoundsOf returns the rounds of consent on a clause, the oldest first.
func (w *Workshop) RoundsOf(clause ClauseID) []ConsentRound {
	var rounds []ConsentRound
	for _, r := range w.Rounds {
		if r.Clause == clause {
			rounds = append(rounds, r)
		}
	}
	return rounds
}

// Clauses lists what hands are raised on, goals first, in order of number.
func (w *Workshop) Clauses() []ClauseID {
	var clauses []ClauseID
	for _, g := range w.Goals {
		clauses = append(clauses, ClauseID(g.ID))
	}
	for _, c := range w.Commitments {
		clauses = append(clauses, ClauseID(c.ID))
	}
	return clauses
}

// AgreedCount counts the clauses that stand, of those not set aside.
func (w *Workshop) AgreedCount() (agreed, of int) {
	for _, c := range w.Clauses() {
		switch w.Standing(c) {
		case Dropped:
		case Agreed:
			agreed++
			of++
		default:
			of++
		}
	}
	return agreed, of
}

// ConsentRange returns the hands by which all clauses that stand were agreed:
// on each side those of every clause together.
func (w *Workshop) ConsentRange() (sales, marketing Hands) {
	for _, c := range w.Clauses() {
		if w.Standing(c) != Agreed {
			continue
		}
		rounds := w.RoundsOf(c)
		last := rounds[len(rounds)-1]
		for fingers := range sales {
			sales[fingers] += last.Sales[fingers]
			marketing[fingers] += last.Marketing[fingers]
		}
	}
	return sales, marketing
}

// WordsOf returns the words hands are raised on: all that a change of would
// make it another promise.
func (w *Workshop) WordsOf(clause ClauseID) (string, bool) {
	if c, ok := find(w.Commitments, string(clause)); ok {
		return joinWords(c.Deed, c.Trigger, c.Delivers, c.Within, c.Quality, c.Exceptions), true
	}
	if g, ok := find(w.Goals, string(clause)); ok {
		return joinWords(g.Text, g.Measure, g.Baseline, g.Target, string(g.Due)), true
	}
	return "", false
}
