package workshop_test

import (
	"testing"

	"accord/workshop"
)

func TestAGuessAndItsAnswerAreFromDifferentSides(t *testing.T) {
	w := workshop.ExampleMidway("priorities", 2, 0)
	card := func(label string) workshop.CardID { return labelled(t, w.Cards, label).ID }
	refused(t, w.SetHit(card("P-01"), card("E-01")), workshop.ErrNoHit) // Sales guessing itself
	refused(t, w.SetHit(card("P-01"), card("P-02")), workshop.ErrNoHit) // no guess at all
	refused(t, w.SetHit(card("E-04"), card("E-01")), workshop.ErrNoHit)
	refused(t, w.SetHit("nobody", card("E-01")), workshop.ErrGone)
	refused(t, w.SetHit(card("P-01"), "nobody"), workshop.ErrGone)
	need(t, w.SetHit(card("P-01"), card("E-04")))
}

func TestTheNewestPairWins(t *testing.T) {
	w := workshop.ExampleMidway("priorities", 2, 0)
	card := func(label string) workshop.CardID { return labelled(t, w.Cards, label).ID }
	need(t, w.SetHit(card("P-01"), card("E-04")))
	need(t, w.SetHit(card("P-01"), card("E-05")))
	if guess, _ := w.GuessOf(card("P-01")); guess.Label() != "E-05" || len(w.Hits) != 1 {
		t.Errorf("the answer was expected by %s, in %d pairs", guess.Label(), len(w.Hits))
	}
	need(t, w.SetHit(card("P-03"), card("E-05")))
	if _, ok := w.GuessOf(card("P-01")); ok || len(w.Hits) != 1 {
		t.Error("one guess came true twice")
	}
	need(t, w.SetHit(card("P-03"), ""))
	if len(w.Hits) != 0 {
		t.Error("the pair could not be taken apart")
	}
}

func TestEachSideIsToldHowMuchItGuessed(t *testing.T) {
	w := workshop.Example()
	for _, tt := range []struct {
		side   workshop.Side
		prompt string
		hits   int
		of     int
	}{
		{workshop.Sales, "priority", 2, 4}, {workshop.Marketing, "priority", 1, 4},
		{workshop.Sales, "we-value", 2, 4}, {workshop.Marketing, "we-value", 1, 3},
	} {
		if hits, of := w.Guessed(tt.side, tt.prompt); hits != tt.hits || of != tt.of {
			t.Errorf("%s guessed %d of %d in %s", tt.side, hits, of, tt.prompt)
		}
	}
}

// How well a side guessed is told in per cent, also where it had nothing to
// guess.
func TestGuessesAreToldInPercent(t *testing.T) {
	for _, tt := range []struct{ count, of, want int }{{0, 0, 0}, {0, 3, 0}, {1, 3, 33}, {2, 3, 67}, {1, 8, 13}, {4, 4, 100}} {
		if got := (workshop.SideCount{Count: tt.count, Of: tt.of}).Percent(); got != tt.want {
			t.Errorf("%d of %d is %d %%, want %d", tt.count, tt.of, got, tt.want)
		}
	}
}
