package workshop_test

import (
	"slices"
	"testing"

	"accord/workshop"
)

// boothOf returns a workshop of six people a side that writes in the booth.
func boothOf(t *testing.T, activity string) *workshop.Workshop {
	t.Helper()
	w := answering(t, activity, 6, 6)
	need(t, w.OpenBooth())
	return w
}

// Nobody can tell from the numbers, the ranks or the file who sat down first.
func TestTheOrderInTheBoothTellsNothing(t *testing.T) {
	first := 0
	for range 40 {
		w := boothOf(t, "friction")
		for _, text := range []string{"one", "two"} {
			id := needed[workshop.CardID](t)(w.AddCard(workshop.Sales, "friction", text))
			need(t, w.SetDetail(id, "helps", text+" day"))
			need(t, w.HandIn(workshop.Sales))
		}
		cards := w.CardsOf("friction", workshop.Sales)
		if cards[0].Number != 1 || cards[0].Rank != 1 || cards[1].Number != 2 || cards[1].Rank != 2 {
			t.Fatalf("the cards are counted %+v", cards)
		}
		for _, c := range cards {
			if got := w.DetailOf(c.ID, "helps"); got != c.Text+" day" {
				t.Fatalf("card %q is helped by %q", c.Text, got)
			}
		}
		if cards[0].Text == "one" {
			first++
		}
	}
	if first == 0 || first == 40 { // by chance once in half a million million
		t.Errorf("the first card came first %d times of 40", first)
	}
}

// The order of priorities means something, so it stays.
func TestRanksStayInTheBooth(t *testing.T) {
	w := boothOf(t, "priorities")
	for _, text := range []string{"one", "two", "three", "four", "five"} {
		needed[workshop.CardID](t)(w.AddCard(workshop.Sales, "priority", text))
		need(t, w.HandIn(workshop.Sales))
	}
	var texts []string
	for _, c := range w.CardsOf("priority", workshop.Sales) {
		texts = append(texts, c.Text)
	}
	if !slices.Equal(texts, []string{"one", "two", "three", "four", "five"}) {
		t.Errorf("the priorities are %v", texts)
	}
}

func TestASecretBallotCountsAndIsNotTakenBack(t *testing.T) {
	w := workshop.ExampleMidway("ballots", 0, 0)
	need(t, w.OpenBooth())
	theme := w.Themes[0].ID
	for range 3 {
		need(t, w.CastBallot(workshop.Sales, map[workshop.ThemeID]int{theme: 1}))
		need(t, w.HandIn(workshop.Sales))
	}
	if n := w.BallotsCast(workshop.Sales); n != 3 {
		t.Errorf("three people voted, %d ballots are in", n)
	}
	if n := w.DotsFor(workshop.Sales, theme); n != 3 {
		t.Errorf("three dots were given, %d are counted", n)
	}
	refused(t, w.TakeBackBallot(workshop.Sales), workshop.ErrSecretBallot)
}

func TestTheBoothIsForWhatOnePersonCanDoAlone(t *testing.T) {
	w := workshop.ExampleUntil("asks", 0)
	refused(t, w.OpenBooth(), workshop.ErrNoBooth)
	refused(t, w.HandIn(workshop.Sales), workshop.ErrNoBooth)
}
