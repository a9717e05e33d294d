package workshop_test

import (
	"slices"
	"testing"

	"accord/workshop"
)

func TestTheWaysOfWorkingAreReadLineByLine(t *testing.T) {
	w := workshop.New("Joint plan", "2026-11-23")
	need(t, w.SetWays(workshop.Ways{
		Horizon: " 12 to\n18 months ",
		Rights:  "Price of a promotion: Mei Tan; Dan Cole; both teams\n\nNames on the kit : Ana Ruiz",
		Ladder:  "Tom Becker; Ana Ruiz; 2 days\nMei Tan;Dan Cole",
		Terms:   "Cut-off: the last day, e.g. 15:00 on a Friday",
	}))
	if w.Horizon != "12 to 18 months" {
		t.Errorf("it looks %q ahead", w.Horizon)
	}
	if got, want := w.DecisionRights(), []workshop.DecisionRight{
		{Matter: "Price of a promotion", Decides: "Mei Tan", Consulted: "Dan Cole", Informed: "both teams"},
		{Matter: "Names on the kit", Decides: "Ana Ruiz"},
	}; !slices.Equal(got, want) {
		t.Errorf("the rights are %+v", got)
	}
	if got, want := w.Rungs(), []workshop.Rung{
		{Sales: "Tom Becker", Marketing: "Ana Ruiz", Within: "2 days"}, {Sales: "Mei Tan", Marketing: "Dan Cole"},
	}; !slices.Equal(got, want) {
		t.Errorf("the rungs are %+v", got)
	}
	if got, want := w.Definitions(), []workshop.Definition{{Term: "Cut-off", Means: "the last day, e.g. 15:00 on a Friday"}}; !slices.Equal(got, want) {
		t.Errorf("the terms are %+v", got)
	}
}

// A rung has a person of each side, a matter someone who decides, and a word a
// meaning.
func TestHalfAWayOfWorkingIsRefused(t *testing.T) {
	w := workshop.New("Joint plan", "2026-11-23")
	refused(t, w.SetWays(workshop.Ways{Ladder: "Mei Tan; Dan Cole; 2 days\nonly Mei Tan"}), workshop.ErrNoPair)
	refused(t, w.SetWays(workshop.Ways{Rights: "Price of a promotion"}), workshop.ErrNoRight)
	refused(t, w.SetWays(workshop.Ways{Terms: "Cut-off"}), workshop.ErrNoDefinition)
	if w.Ways != (workshop.Ways{}) {
		t.Errorf("refused, and kept: %+v", w.Ways)
	}
}

func TestAWordIsUsedWhereSomethingAgreedHasIt(t *testing.T) {
	w := workshop.Example()
	for word, want := range map[string]bool{"cut-off": true, "Kit": true, "kitchen": false, "ut-off": false, "listing window": false} {
		if w.Uses(word) != want {
			t.Errorf("%q is used: %v", word, !want)
		}
	}
}
