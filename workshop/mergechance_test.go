package workshop_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"accord/workshop"
)

// Whatever two stations and the room did meanwhile, the workshop is the same
// whichever station comes first, and bringing one again changes nothing.
func TestAnyTwoStationsMergeToTheSameInEitherOrder(t *testing.T) {
	for seed := range uint64(300) {
		chance := rand.New(rand.NewPCG(seed, 1))
		w, _, _ := writingFriction(t)
		sides := [2]workshop.Side{workshop.Sales, someSide(chance)} // of one side, or of both
		first, second := stationOf(t, w, sides[0]), stationOf(t, w, sides[1])
		for range 12 {
			at := one(chance, []*workshop.Workshop{first, second, w})
			side := at.Station
			if side == "" {
				side = someSide(chance)
			}
			meanwhile(t, at, side, chance)
		}
		one, other := copyOf(w), copyOf(w)
		merged(t, one, first)
		merged(t, one, second)
		merged(t, other, second)
		merged(t, other, first)
		came := kept(t, one)
		if came != kept(t, other) {
			t.Fatalf("seed %d: the order of merging shows:\n%s\n%s", seed, came, kept(t, other))
		}
		merged(t, one, first)
		if again := kept(t, one); again != came {
			t.Fatalf("seed %d: merging again changes\n%s\n%s", seed, came, again)
		}
	}
}

// kept is a workshop as a file keeps it, where an empty list is none.
func kept(t *testing.T, w *workshop.Workshop) string {
	t.Helper()
	return strings.ReplaceAll(written(t, w), ":[]", ":null")
}

// meanwhile does one thing that people do while they write.
func meanwhile(t *testing.T, w *workshop.Workshop, side workshop.Side, chance *rand.Rand) {
	t.Helper()
	c := one(chance, w.CardsOf("friction", side))
	words := fmt.Sprint(one(chance, []string{"July", "No kit", "The deck came late again"}), chance.IntN(9))
	switch chance.IntN(5) {
	case 0:
		needed[workshop.CardID](t)(w.AddCard(side, "friction", words))
	case 1:
		if c.ID != "" {
			need(t, w.EditCard(c.ID, words))
		}
	case 2:
		if c.ID != "" {
			need(t, w.SetDetail(c.ID, one(chance, []string{"helps", "last-time"}), one(chance, []string{words, ""})))
		}
	case 3:
		if c.ID != "" {
			need(t, w.RemoveCard(c.ID))
		}
	default:
		if c.ID != "" {
			need(t, w.MoveCard(c.ID, chance.IntN(3)-1))
		}
	}
}
