package workshop

import "accord/workshop/move"

// A CardList is what a side writes in answer to a prompt.
type CardList struct {
	Prompt string
	Side   Side
}

// EmptyLists returns the lists of the step that have no card yet, in the order
// they are asked for. It is empty outside of writing.
func (w *Workshop) EmptyLists() []CardList {
	m, _ := w.CurrentMove().(move.Write)
	var empty []CardList
	for _, p := range m.Prompts {
		for _, side := range Sides {
			if len(w.CardsOf(p.Key, side)) == 0 {
				empty = append(empty, CardList{p.Key, side})
			}
		}
	}
	return empty
}

// silentSides counts the sides that have not written a card yet.
func (w *Workshop) silentSides(m move.Write) int {
	empty := make(map[Side]int)
	for _, list := range w.EmptyLists() {
		empty[list.Side]++
	}
	n := 0
	for _, side := range Sides {
		if empty[side] == len(m.Prompts) {
			n++
		}
	}
	return n
}
