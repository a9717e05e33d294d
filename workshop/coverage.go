package workshop

import "accord/workshop/move"

// Coverage says how much of what people wrote the room has dealt with, so
// that nothing is dropped because there was no time for it.
type Coverage struct {
	Cards    int     // of the prompts that are sorted into themes, and face up
	NotShown []Card  // never read out; known only once the day is over
	NoTheme  []Card  // read out, and in no theme
	NoDots   []Theme // voted on, and given no dot
}

// Coverage looks at the cards that are sorted into themes, and at the themes.
func (w *Workshop) Coverage() (c Coverage) {
	sorted := make(map[string]bool)
	voted := false
	for _, s := range w.Steps {
		for i, m := range s.Does().Moves {
			switch m := m.(type) {
			case move.Group:
				sorted[m.Prompt] = true
			case move.Vote:
				voted = voted || s.Ended != 0 || s.Started != 0 && s.Move > i
			}
		}
	}
	for _, card := range w.Cards {
		switch {
		case !sorted[card.Prompt] || !w.FaceUp(card):
			continue
		case !card.Shown:
			c.NotShown = append(c.NotShown, card)
		case card.Theme == "":
			c.NoTheme = append(c.NoTheme, card)
		}
		c.Cards++
	}
	for _, t := range w.Themes {
		if voted && w.DotsFor(Sales, t.ID)+w.DotsFor(Marketing, t.ID) == 0 {
			c.NoDots = append(c.NoDots, t)
		}
	}
	return c
}

// leastUneven is how many cards a side must have before it can have too many:
// with two cards against one, the room has only just begun.
const leastUneven = 3

// Uneven returns the side that has more than twice as many cards to a prompt
// as the other, and false if neither has. A station has only one side's.
func (w *Workshop) Uneven(prompt string) (Side, bool) {
	if w.Station != "" {
		return "", false
	}
	n := make(map[Side]int)
	for i := range w.Cards {
		if w.Cards[i].Prompt == prompt {
			n[w.Cards[i].Side]++
		}
	}
	for _, side := range Sides {
		if n[side] >= leastUneven && n[side] > 2*n[side.Other()] {
			return side, true
		}
	}
	return "", false
}
