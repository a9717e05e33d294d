package workshop

import (
	"testing"

	"accord/workshop/move"
)

// readAloud is the reveal in which the friction cards are read out.
var readAloud = move.Reveal{Prompts: []string{"friction"}, OneByOne: true}

// Both sides are heard from the start, and the longer list ends alone.
func TestCardsAreReadWithTheSidesInTurn(t *testing.T) {
	w := ExampleMidway("themes", 0, 0)
	order := w.ReadingOrder(readAloud)
	if len(order) != 15 {
		t.Fatalf("%d cards are read out, of 15 that were written", len(order))
	}
	shorter := min(len(w.CardsOf("friction", Sales)), len(w.CardsOf("friction", Marketing)))
	for i, c := range order[:2*shorter] {
		if c.Side != Sides[i%2] {
			t.Fatalf("card %d of the reading is by %s: the sides do not take turns", i+1, c.Side)
		}
	}
}

// Whatever the facilitator looks at in between, every card gets its turn once.
func TestNoCardIsMissedInTheReading(t *testing.T) {
	w := ExampleMidway("themes", 0, 0)
	read := make(map[CardID]bool)
	for range 15 {
		next, ok := w.NextToShow(readAloud)
		if !ok || read[next.ID] {
			t.Fatalf("after %d cards the next is %q", len(read), next.Text)
		}
		read[next.ID] = true
		must(w.ShowCard(next.ID))
		if before, ok := w.ShownBeside(readAloud, -1); ok {
			must(w.ShowCard(before.ID)) // somebody wants to hear that one again
		}
	}
	if next, ok := w.NextToShow(readAloud); ok {
		t.Errorf("all cards have been read, and %q is offered once more", next.Text)
	}
	for _, side := range Sides {
		if shown, of := w.ReadOut(readAloud, side); shown != of || of == 0 {
			t.Errorf("%d of %d cards of %s count as read", shown, of, side)
		}
	}
}

// Going back and forth walks along what has been read and stops at its ends.
func TestTheReadingCanBeLookedThroughAgain(t *testing.T) {
	w := ExampleMidway("themes", 0, 0)
	order := w.ReadingOrder(readAloud)
	for _, c := range order[:3] {
		must(w.ShowCard(c.ID))
	}
	if c, ok := w.ShownBeside(readAloud, 1); ok {
		t.Errorf("after the newest card comes %q, which is face down", c.Text)
	}
	for _, want := range []Card{order[1], order[0]} {
		c, ok := w.ShownBeside(readAloud, -1)
		if !ok || c.ID != want.ID {
			t.Fatalf("before it stands %q, not %q", c.Text, want.Text)
		}
		must(w.ShowCard(c.ID))
	}
	if c, ok := w.ShownBeside(readAloud, -1); ok {
		t.Errorf("before the first card stands %q", c.Text)
	}
	w.Look("")
	if c, _ := w.ShownBeside(readAloud, -1); c.ID != order[2].ID {
		t.Errorf("coming back to the reading leads to %q, not to the newest card", c.Text)
	}
}
