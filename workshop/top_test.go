package workshop_test

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"accord/workshop"
)

// failures has the room write so many causes a side and turn them over.
func failures(t *testing.T, each int) *workshop.Workshop {
	t.Helper()
	w := workshop.New("Causes", "2026-11-23")
	id, err := w.AddStep("pre-mortem")
	need(t, err)
	need(t, w.Begin(id, noon))
	for range each {
		for _, side := range workshop.Sides {
			_, err := w.AddCard(side, "failure", "The sheet is in a drawer")
			need(t, err)
		}
	}
	need(t, w.Next(noon))
	return w
}

// Three causes are what a room can guard against; the rest is counted, and
// stands on the desk and on paper.
func TestTheWallShowsTheTopThreeCausesAndCountsTheRest(t *testing.T) {
	w := failures(t, 4)
	v, ok := w.Wall().View.(workshop.TopView)
	if !ok || len(v.Cards) != 3 || v.Rest != 5 {
		t.Fatalf("the wall shows %+v", w.Wall().View)
	}
	if v.Cards[0].Side != workshop.Sales || v.Cards[1].Side != workshop.Marketing {
		t.Errorf("before anything is chosen the sides take turns, not %+v", v.Cards)
	}
	last := w.CardsOf("failure", workshop.Marketing)[3]
	need(t, w.SetDetail(last.ID, "top", "three"))
	v = w.Wall().View.(workshop.TopView)
	if v.Cards[0].Label != last.Label() || len(v.Cards) != 3 || v.Rest != 5 {
		t.Errorf("the cause that was chosen is not the first of three: %+v", v)
	}
}

func TestNoMoreThanThreeCausesAreChosen(t *testing.T) {
	w := failures(t, 2)
	cards := append(w.CardsOf("failure", workshop.Sales), w.CardsOf("failure", workshop.Marketing)...)
	for _, c := range cards[:3] {
		need(t, w.SetDetail(c.ID, "top", "three"))
		need(t, w.SetDetail(c.ID, "top", "three")) // once more says nothing new
	}
	var p workshop.Problem
	if err := w.SetDetail(cards[3].ID, "top", "three"); !errors.As(err, &p) || p.Key != workshop.ErrEnoughTop.Key {
		t.Errorf("a fourth is chosen: %v", err)
	}
	need(t, w.SetDetail(cards[0].ID, "top", ""))
	need(t, w.SetDetail(cards[3].ID, "top", "three"))
}

// Two laptops may mark three causes each. All marks are kept and it is said;
// the wall shows the same three whichever came first, and the room chooses.
func TestMoreThanThreeCausesAfterAMergeAreToldAndChosen(t *testing.T) {
	w := failures(t, 3)
	mark := func(w *workshop.Workshop, side workshop.Side) {
		for _, c := range w.CardsOf("failure", side)[:2] {
			need(t, w.SetDetail(c.ID, "top", "three"))
		}
	}
	twin := copyOf(w)
	mark(w, workshop.Sales)
	mark(twin, workshop.Marketing)
	one, other := copyOf(w), copyOf(twin)
	came := merged(t, one, twin)
	merged(t, other, w)
	if want := []workshop.Overfull{{Prompt: "failure", Field: "top", Has: 4, Most: 3}}; !slices.Equal(came.Overfull, want) {
		t.Errorf("it is said that there is too much of %+v, want %+v", came.Overfull, want)
	}
	if got, want := one.Caution(), (workshop.Caution{Key: "caution.too-marked", Count: 1}); got != want {
		t.Errorf("going on is cautioned with %+v, want %+v", got, want)
	}
	if !reflect.DeepEqual(one.Wall().View, other.Wall().View) {
		t.Errorf("the wall shows\n%+v\nand the other way round\n%+v", one.Wall().View, other.Wall().View)
	}
	need(t, one.SetDetail(one.CardsOf("failure", workshop.Sales)[0].ID, "top", ""))
	if got := one.Caution(); got.Key != "" || len(one.Overfull()) > 0 {
		t.Errorf("with three left it is cautioned with %+v", got)
	}
}

// A side that writes in two places may write more than it is asked for.
func TestMoreCardsThanAskedForAfterAMergeAreTold(t *testing.T) {
	w := answering(t, "priorities", 3, 3)
	s := stationOf(t, w, workshop.Sales)
	for i := range 3 {
		needed[workshop.CardID](t)(w.AddCard(workshop.Sales, "priority", fmt.Sprint("In the room ", i)))
		needed[workshop.CardID](t)(s.AddCard(workshop.Sales, "priority", fmt.Sprint("At the station ", i)))
	}
	needed[workshop.CardID](t)(w.AddCard(workshop.Marketing, "priority", "Alone"))
	came := merged(t, w, s)
	if want := []workshop.Overfull{{Prompt: "priority", Side: workshop.Sales, Has: 6, Most: 5}}; !slices.Equal(came.Overfull, want) {
		t.Errorf("it is said that there is too much of %+v, want %+v", came.Overfull, want)
	}
	if got, want := w.Caution(), (workshop.Caution{Key: "caution.too-many", Count: 1}); got != want {
		t.Errorf("going on is cautioned with %+v, want %+v", got, want)
	}
}

// What was asked to understand a line is noted on it, and which lines were good
// surprises; neither is asked for while writing.
func TestALineOfTheMirrorCanBeAGoodSurprise(t *testing.T) {
	w := workshop.ExampleUntil("mirror-reveal", 0)
	c := w.CardsOf("we-bring", workshop.Sales)[0]
	need(t, w.SetDetail(c.ID, "question", "When was that?"))
	need(t, w.SetDetail(c.ID, "answer", "In March"))
	need(t, w.SetDetail(c.ID, "surprise", "good"))
	w.Look("we-bring")
	v := w.Wall().View.(workshop.ListsView)
	if card := v.Columns[0].Cards[0]; !card.Good || card.Asked != "When was that?" || card.Answered != "In March" {
		t.Errorf("the wall shows %+v", card)
	}
	prompt, _ := workshop.PromptOf("we-bring")
	if asked := prompt.Written(); len(asked) != 1 || asked[0].Key != "example" {
		t.Errorf("while writing they are asked for %+v", asked)
	}
}
