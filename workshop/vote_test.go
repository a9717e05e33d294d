package workshop_test

import (
	"fmt"
	"testing"

	"accord/workshop"
)

func TestDotsAreAThirdOfTheThemes(t *testing.T) {
	w := &workshop.Workshop{}
	for themes, want := range []int{1, 1, 1, 1, 2, 2, 2, 3} {
		w.Themes = make([]workshop.Theme, themes)
		if got := w.SuggestedDots(); got != want {
			t.Errorf("%d themes suggest %d dots, want %d", themes, got, want)
		}
	}
	refused(t, w.SetDots(workshop.MaxDots+1), workshop.ErrDots)
	refused(t, w.SetDots(-1), workshop.ErrDots)
	need(t, w.SetDots(5))
	if w.DotsEach() != 5 {
		t.Errorf("a person has %d dots", w.DotsEach())
	}
}

func TestABallotIsOnePersons(t *testing.T) {
	w := workshop.ExampleMidway("ballots", 0, 0)
	a, b := w.Themes[0].ID, w.Themes[1].ID
	for name, tt := range map[string]struct {
		dots map[workshop.ThemeID]int
		err  error
	}{
		"two on one":      {map[workshop.ThemeID]int{a: 2}, nil},
		"one each":        {map[workshop.ThemeID]int{a: 1, b: 1}, nil},
		"one kept back":   {map[workshop.ThemeID]int{a: 1}, nil},
		"empty":           {nil, workshop.ErrEmptyBal},
		"too many":        {map[workshop.ThemeID]int{a: 2, b: 1}, workshop.ErrBudgetOver},
		"fewer than none": {map[workshop.ThemeID]int{a: 3, b: -1}, workshop.ErrBudgetOver},
		"on nothing":      {map[workshop.ThemeID]int{"nothing": 1}, workshop.ErrGone},
	} {
		t.Run(name, func(t *testing.T) {
			w := workshop.ExampleMidway("ballots", 0, 0)
			refused(t, w.CastBallot(workshop.Sales, tt.dots), tt.err)
			if tt.err != nil && len(w.Votes) != 0 {
				t.Error("a ballot that was refused was counted")
			}
		})
	}
}

func TestThereAreAsManyBallotsAsPeople(t *testing.T) {
	w := workshop.ExampleUntil("ballots", 0)
	one := map[workshop.ThemeID]int{w.Themes[0].ID: 1}
	refused(t, w.CastBallot(workshop.Sales, one), workshop.ErrNoBallots)
	had := w.DotsFor(workshop.Sales, labelled(t, w.Themes, "K-06").ID)
	need(t, w.TakeBackBallot(workshop.Sales))
	if got := w.DotsFor(workshop.Sales, labelled(t, w.Themes, "K-06").ID); had != 1 || got != 0 {
		t.Errorf("the last ballot's dot on K-06: %d, then %d", had, got)
	}
	need(t, w.CastBallot(workshop.Sales, one))
	w = workshop.ExampleMidway("ballots", 0, 0)
	refused(t, w.TakeBackBallot(workshop.Sales), workshop.ErrGone)
}

func TestHandsAndBallotsAreCountedApart(t *testing.T) {
	w := workshop.ExampleUntil("ballots", 0)
	theme := w.Themes[0].ID
	need(t, w.CountHands(workshop.Sales, theme, 7))
	if got := w.DotsFor(workshop.Sales, theme); got != 4 {
		t.Errorf("the ballots say 4, counted were %d", got)
	}
	need(t, w.CountBy(workshop.ByHands))
	if got := w.DotsFor(workshop.Sales, theme); got != 7 {
		t.Errorf("the hands say 7, counted were %d", got)
	}
	refused(t, w.CountBy("by weight"), workshop.ErrNoVoting)
}

func TestASideSpendsNoMoreThanItsPeopleHave(t *testing.T) {
	w := workshop.ExampleMidway("ballots", 0, 0) // six people with two dots
	need(t, w.CountHands(workshop.Sales, w.Themes[0].ID, 8))
	refused(t, w.CountHands(workshop.Sales, w.Themes[1].ID, 5), workshop.ErrBudgetOver)
	refused(t, w.CountHands(workshop.Sales, w.Themes[1].ID, -1), workshop.ErrBudgetOver)
	need(t, w.CountHands(workshop.Sales, w.Themes[1].ID, 4))
	need(t, w.CountHands(workshop.Sales, w.Themes[0].ID, 6)) // counted again, not added
	need(t, w.CountHands(workshop.Marketing, w.Themes[0].ID, 12))
}

func TestTheLargerTeamNeverOutvotesTheSmaller(t *testing.T) {
	w := &workshop.Workshop{}
	for i := range 12 {
		need(t, w.AddParticipant(workshop.Sales, fmt.Sprint("Sales ", i), ""))
	}
	for i := range 3 {
		need(t, w.AddParticipant(workshop.Marketing, fmt.Sprint("Marketing ", i), ""))
	}
	for i := range 4 {
		w.Themes = append(w.Themes, workshop.Theme{ID: workshop.ThemeID(fmt.Sprint(i)), Number: i + 1})
	}
	for theme, dots := range []struct{ sales, marketing int }{{9, 0}, {9, 1}, {6, 3}, {0, 2}} {
		need(t, w.CountHands(workshop.Sales, w.Themes[theme].ID, dots.sales))
		need(t, w.CountHands(workshop.Marketing, w.Themes[theme].ID, dots.marketing))
	}
	for i, want := range []workshop.Side{workshop.Sales, workshop.Sales, workshop.Both, workshop.Marketing} {
		if got := w.Quadrant(w.Themes[i].ID); got != want {
			t.Errorf("theme %d matters to %q, want %q", i+1, got, want)
		}
	}
}

func TestTheOrderBeginsWithBothAndGivesEachSideOne(t *testing.T) {
	w := workshop.ExampleMidway("ballots", 1, 0)
	var quadrants []workshop.Side
	for _, theme := range w.WorkedOn() {
		quadrants = append(quadrants, w.Quadrant(theme.ID))
	}
	want := []workshop.Side{workshop.Both, workshop.Both, workshop.Sales, workshop.Marketing}
	if fmt.Sprint(quadrants) != fmt.Sprint(want) {
		t.Errorf("the order is %v, want %v", quadrants, want)
	}
}

// What a side goes home with is what that side put most on, even if the other
// put a little on something else as well.
func TestEachSidesThemeIsTheOneItWantsMost(t *testing.T) {
	w := workshop.ExampleMidway("ballots", 0, 0)
	need(t, w.CountBy(workshop.ByHands))
	count := func(label string, sales, marketing int) {
		theme := labelled(t, w.Themes, label).ID
		need(t, w.CountHands(workshop.Sales, theme, sales))
		need(t, w.CountHands(workshop.Marketing, theme, marketing))
	}
	count("K-01", 4, 0)
	count("K-02", 1, 3)
	count("K-03", 0, 4)
	count("K-04", 4, 0)
	need(t, w.Next(noon))
	for _, theme := range w.WorkedOn() {
		if w.Quadrant(theme.ID) == workshop.Marketing && theme.Label() != "K-03" {
			t.Errorf("Marketing put most on K-03, and %s is worked on for it", theme.Label())
		}
	}
}

func TestAnOrderTheRoomHasSettledStays(t *testing.T) {
	w := workshop.ExampleUntil("ballots", 1)
	need(t, w.MoveInOrder(labelled(t, w.Themes, "K-04").ID, -3))
	need(t, w.Back(noon))
	need(t, w.Next(noon))
	if first := w.WorkedOn()[0]; first.Label() != "K-04" {
		t.Errorf("coming back to it put %s first", first.Label())
	}
}

func TestWithoutDotsNothingMatters(t *testing.T) {
	w := workshop.ExampleMidway("ballots", 0, 0)
	for _, theme := range w.Themes {
		if q := w.Quadrant(theme.ID); q != "" {
			t.Errorf("%s matters to %s before a dot was spent", theme.Label(), q)
		}
	}
}
