package workshop

import (
	"slices"

	"accord/workshop/move"
)

// What a room needs on paper before anybody has written: how many cards, and
// how many dots.

// How much paper is laid out where the agenda sets no limit.
const (
	CardsEach    = 3  // to a person, where each writes alone
	CardsASide   = 6  // to a side, where a side writes together
	PeopleASide  = 6  // while nobody is on the list yet
	ThemesInRoom = 9  // while there are no themes yet: what most rooms find
	BallotLines  = 12 // on a ballot, while there are no themes yet
)

// A WritingStep is a step in which the room writes, and when that is.
type WritingStep struct {
	Slot
	Prompts []move.Prompt
}

// Writings lists the steps of the agenda in which cards are written.
func (w *Workshop) Writings(slots []Slot) []WritingStep {
	var all []WritingStep
	for _, slot := range slots {
		for _, m := range slot.Step.Does().Moves {
			if write, ok := m.(move.Write); ok && !slot.Step.Skipped {
				all = append(all, WritingStep{slot, write.Prompts})
			}
		}
	}
	return all
}

// PaperCards returns how many cards a side is given to a prompt of a step.
func (w *Workshop) PaperCards(s Step, p move.Prompt, side Side) int {
	switch {
	case p.Most > 0:
		return p.Most
	case s.Does().Part == Deciding:
		return CardsEach * w.Seats(side)
	}
	return CardsASide
}

// Seats returns how many people of a side to lay out paper for.
func (w *Workshop) Seats(side Side) int {
	if n := len(w.People(side)); n > 0 {
		return n
	}
	return PeopleASide
}

// NextNumber returns the lowest number from which no card to a prompt has one.
func (w *Workshop) NextNumber(prompt string) int {
	return w.tallied().highest[prompt] + 1
}

// LaidOut returns how many papers are laid out for a prompt in the step the
// room writes in. Their numbers are best left to them.
func (w *Workshop) LaidOut(p move.Prompt) int {
	s, _ := w.CurrentStep()
	n := 0
	for _, side := range Sides {
		n += w.PaperCards(s, p, side)
	}
	return n
}

// VotesToday reports whether the room votes on this agenda.
func (w *Workshop) VotesToday() bool {
	return slices.ContainsFunc(w.Steps, func(s Step) bool { return !s.Skipped && s.does(move.Vote{}) })
}

// DotsToPrint is how many dots a person is given on paper: those of the vote
// or, while the themes are not known, as many as they will probably need.
func (w *Workshop) DotsToPrint() int {
	seeded := slices.ContainsFunc(w.Steps, func(s Step) bool { return !s.Skipped && s.Activity == seededThemes.Key })
	switch {
	case w.Dots > 0 || len(w.Themes) > 0:
		return w.DotsEach()
	case seeded:
		return (len(Tensions) + 2) / 3
	}
	return (ThemesInRoom + 2) / 3
}

// does reports whether a step has a move.
func (s Step) does(m move.Move) bool { return slices.Contains(s.Does().Moves, m) }
