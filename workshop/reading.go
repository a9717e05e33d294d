package workshop

import (
	"slices"

	"accord/workshop/move"
)

// ReadingOrder returns the cards of a reveal in the order they are read out:
// the sides take turns, each with its cards by rank, so that neither hears
// only itself for long.
func (w *Workshop) ReadingOrder(m move.Reveal) []Card {
	var waiting [2][]Card
	for i, side := range Sides {
		for _, prompt := range m.Prompts {
			waiting[i] = append(waiting[i], w.CardsOf(prompt, side)...)
		}
	}
	var order []Card
	for turn := 0; len(waiting[0])+len(waiting[1]) > 0; turn = 1 - turn {
		if len(waiting[turn]) > 0 {
			order = append(order, waiting[turn][0])
			waiting[turn] = waiting[turn][1:]
		}
	}
	return order
}

// NextToShow returns the card to be read out next: the first that is still
// face down, whatever the room looked at in between, so that none is missed.
// It is false once all have been read.
func (w *Workshop) NextToShow(m move.Reveal) (Card, bool) {
	for _, c := range w.ReadingOrder(m) {
		if !c.Shown {
			return c, true
		}
	}
	return Card{}, false
}

// ShownBeside returns the card that has been read out and stands so many
// places after the one in focus, or before it if negative. With nothing in
// focus the room stands after the last. It is false past either end.
func (w *Workshop) ShownBeside(m move.Reveal, by int) (Card, bool) {
	order := slices.DeleteFunc(w.ReadingOrder(m), func(c Card) bool { return !c.Shown })
	at := index(order, w.Focus)
	if at < 0 {
		at = len(order)
	}
	at += by
	if at < 0 || at >= len(order) {
		return Card{}, false
	}
	return order[at], true
}

// ReadOut counts how many of a side's cards of a reveal have been read out,
// and how many there are.
func (w *Workshop) ReadOut(m move.Reveal, side Side) (shown, of int) {
	for _, prompt := range m.Prompts {
		for _, c := range w.CardsOf(prompt, side) {
			of++
			if c.Shown {
				shown++
			}
		}
	}
	return shown, of
}

// see notes that the room has had before it what the wall shows of a reveal
// of lists. Where only the first few cards are shown, nothing is noted.
func (w *Workshop) see() {
	m, ok := w.CurrentMove().(move.Reveal)
	if !ok || m.OneByOne || m.Top > 0 {
		return
	}
	_, now := w.listPages(m)
	w.Cards = slices.Clone(w.Cards)
	for i, c := range w.Cards {
		w.Cards[i].Shown = c.Shown || c.stands(now)
	}
}

// stands reports whether a card stands on a page of a reveal: it is a story
// of its own, or one of a list.
func (c Card) stands(page string) bool { return string(c.ID) == page || c.Prompt == page }
