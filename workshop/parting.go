package workshop

import "strings"

// A Parting is what a side said on leaving: whether it was worth the time,
// and a word from each person. It knows the side and never the person.
type Parting struct {
	ID    PartingID `json:"id"`
	Side  Side      `json:"side"`
	Worth Hands     `json:"worth"` // hands from 1, a waste of time, to 5, could not be better spent
	Words string    `json:"words"` // parted by commas
}

// A PartingID names a parting within its workshop.
type PartingID string

func (p Parting) key() string { return string(p.ID) }

// ErrNoWorth refuses a hand without a finger: that it was worth less than
// nothing cannot be counted.
var ErrNoWorth = Problem{Key: "parting.no-worth"}

// SetParting notes what a side said on leaving, in place of what was noted
// before. Without hands and words there is none.
func (w *Workshop) SetParting(side Side, worth Hands, words string) error {
	switch {
	case !side.isSide():
		return ErrNoSide
	case worth[0] > 0:
		return Problem{Key: ErrNoWorth.Key, Field: string(side) + "-worth"}
	case worth.Count() > len(w.People(side)):
		return Problem{Key: ErrManyHands.Key, With: len(w.People(side)), Field: string(side) + "-worth"}
	}
	words, err := tidyLine(string(side)+"-words", words, MaxCard)
	if err != nil {
		return err
	}
	old := w.PartingOf(side)
	remove(&w.Partings, func(p Parting) bool { return p.Side == side })
	if worth.Count() == 0 && words == "" {
		return nil
	}
	if old.ID == "" {
		old.ID = PartingID(w.newID())
	}
	add(&w.Partings, Parting{ID: old.ID, Side: side, Worth: worth, Words: words})
	return nil
}

// PartingOf returns what a side said on leaving, or an empty one.
func (w *Workshop) PartingOf(side Side) Parting {
	for _, p := range w.Partings {
		if p.Side == side {
			return p
		}
	}
	return Parting{Side: side}
}

// WorthOf is a side's mean from 1 to 5, and false if too few raised a hand to
// show it.
func (w *Workshop) WorthOf(side Side) (mean float64, hands int, shown bool) {
	var levels []int
	for level, n := range w.PartingOf(side).Worth {
		for range n {
			levels = append(levels, level)
		}
	}
	mean, ok := Mean(levels)
	return mean, len(levels), ok && w.enough(len(levels))
}

// WordList returns the words of a parting, one by one.
func (p Parting) WordList() (words []string) {
	for _, word := range strings.Split(p.Words, ",") {
		if word = strings.TrimSpace(word); word != "" {
			words = append(words, word)
		}
	}
	return words
}
