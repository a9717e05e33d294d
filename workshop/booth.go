package workshop

import (
	"cmp"
	"math/rand/v2"
	"slices"

	"accord/workshop/move"

	"github.com/google/uuid"
)

// In the booth people use the laptop one after the other, each alone. What is
// kept must not say who wrote what, so it must not say in which order it was
// written: nobody forgets who sat down first.

// Problems with the booth.
var (
	ErrNoBooth      = Problem{Key: "booth.not-now"}
	ErrSecretBallot = Problem{Key: "booth.secret-ballot"}
)

// OpenBooth makes what is written in the current step private: the desk does
// not show it until the room turns it over.
func (w *Workshop) OpenBooth() error {
	if !w.CanOpenBooth() {
		return ErrNoBooth
	}
	if _, voting := w.CurrentMove().(move.Vote); voting {
		w.Voting = ByBallots
	}
	return edit(&w.Steps, string(w.Step), func(s *Step) error { s.Private = true; return nil })
}

// CanOpenBooth reports whether the room does something now that each person
// can do alone.
func (w *Workshop) CanOpenBooth() bool {
	if w.Station != "" && !AtStations(w.CurrentMove()) {
		return false
	}
	switch w.CurrentMove().(type) {
	case move.Write, move.Rate:
		return true
	case move.Vote:
		return len(w.Themes) > 0
	}
	return false
}

// IsPrivate reports whether people write into the current step in the booth.
func (w *Workshop) IsPrivate() bool {
	s, ok := w.CurrentStep()
	return ok && s.Private
}

// HandIn ends one person's turn: what the person wrote is put in an order of
// chance with what others of the side wrote before.
func (w *Workshop) HandIn(side Side) error {
	if !w.IsPrivate() || !side.isSide() {
		return ErrNoBooth
	}
	switch m := w.CurrentMove().(type) {
	case move.Write:
		for _, p := range m.Prompts {
			if !p.Ranked { // where it means something, the order stays
				w.shuffleCards(w.Step, p, side)
			}
		}
	case move.Vote:
		w.shuffleBallots(side)
	}
	return nil // the sheets of the pulse have no order from the start
}

// shuffleCards deals a side's cards to a prompt of a step out anew over their
// places, numbers and ranks. A rank that means something stays.
func (w *Workshop) shuffleCards(step StepID, p move.Prompt, side Side) {
	var places []int
	for i, c := range w.Cards {
		if c.Prompt == p.Key && c.Side == side && c.Step == step && !c.Shown && c.Paper == 0 && tellsNothing(string(c.ID)) {
			places = append(places, i)
		}
	}
	shuffled := slices.Clone(w.Cards)
	for i, from := range rand.Perm(len(places)) {
		at := w.Cards[places[i]]
		c := w.Cards[places[from]]
		c.Number = at.Number
		if !p.Ranked {
			c.Rank = at.Rank
		}
		shuffled[places[i]] = c
	}
	w.Cards = shuffled
	w.Details = slices.Clone(w.Details)
	slices.SortStableFunc(w.Details, func(a, b CardDetail) int { return cmp.Compare(a.Card, b.Card) })
}

// tellsNothing reports whether an identity was given out in the booth. What was
// written in the open before keeps its number, which may stand on paper.
func tellsNothing(id string) bool {
	known, err := uuid.Parse(id)
	return err != nil || known.Version() != 7
}

// shuffleBallots gives the ballots of a side new numbers.
func (w *Workshop) shuffleBallots(side Side) {
	number := rand.Perm(w.BallotsCast(side))
	votes := slices.Clone(w.Votes)
	for i, v := range votes {
		if v.Side == side && v.Ballot > 0 {
			votes[i].Ballot = number[v.Ballot-1] + 1
		}
	}
	slices.SortStableFunc(votes, func(a, b ThemeVote) int {
		return cmp.Or(cmp.Compare(a.Side, b.Side), cmp.Compare(a.Ballot, b.Ballot), cmp.Compare(a.ID, b.ID))
	})
	w.Votes = votes
}

// newRowID gives out an identity for what people write or vote: in the booth
// one that does not say when.
func (w *Workshop) newRowID() string {
	if w.IsPrivate() {
		return w.newSecret()
	}
	return w.newID()
}

// newDetailID gives out an identity for a detail. That of a card which does
// not say when it was written does not either.
func (w *Workshop) newDetailID(card CardID) string {
	if tellsNothing(string(card)) {
		return w.newSecret()
	}
	return w.newRowID()
}
