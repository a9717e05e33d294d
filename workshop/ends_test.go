package workshop_test

import (
	"slices"
	"testing"

	"accord/workshop"
)

func TestEveryThemeTheRoomChoseEndsSomewhere(t *testing.T) {
	w := workshop.Example()
	for label, want := range map[string][]workshop.EndKind{
		"K-01": {"commitment", "commitment", "commitment", "action", "action", "action"},
		"K-02": {"action", "sponsor", "sponsor", "parked"},
		"K-06": {"parked"},
	} {
		var got []workshop.EndKind
		for _, e := range w.Ends(labelled(t, w.Themes, label).ID) {
			got = append(got, e.Kind)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s ends in %v, want %v", label, got, want)
		}
	}
}

func TestLooseEnds(t *testing.T) {
	tests := map[string]struct {
		w    func(t *testing.T) *workshop.Workshop
		want string
	}{
		"a theme that ends nowhere": {func(t *testing.T) *workshop.Workshop {
			w := workshop.ExampleUntil("ballots", 1)
			need(t, w.Unpark(labelled(t, w.Parked, "L-03").ID))
			need(t, w.WorkOn(labelled(t, w.Themes, "K-06").ID))
			return w
		}, "loose.theme"},
		"an ask without an answer": {func(t *testing.T) *workshop.Workshop {
			return workshop.ExampleUntil("asks", 0)
		}, "loose.ask-unanswered"},
		"an ask that was not clear": {func(t *testing.T) *workshop.Workshop {
			return workshop.Example()
		}, "loose.ask-unclear"},
		"a goal nobody measures": {func(t *testing.T) *workshop.Workshop {
			return workshop.ExampleUntil("goals", 0)
		}, "loose.goal"},
		"a goal without consent": {func(t *testing.T) *workshop.Workshop {
			return workshop.ExampleUntil("goals", 0)
		}, "loose.consent-goal"},
		"a promise without consent": {func(t *testing.T) *workshop.Workshop {
			return workshop.ExampleUntil("asks", 1)
		}, "loose.consent"},
		"a promise nobody can check": {func(t *testing.T) *workshop.Workshop {
			w := workshop.ExampleUntil("consent", 0)
			c := labelled(t, w.Commitments, "C-01")
			c.Owner = ""
			need(t, w.EditCommitment(c.ID, c))
			return w
		}, "loose.commitment"},
		"a point without a date": {func(t *testing.T) *workshop.Workshop {
			w := workshop.Example()
			_, err := w.Park(workshop.Parked{Kind: workshop.ToSponsor, Text: "Who pays?"})
			need(t, err)
			return w
		}, "loose.parked"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			loose := tt.w(t).LooseEnds()
			if !slices.ContainsFunc(loose, func(l workshop.LooseEnd) bool { return l.Key == tt.want && l.About != " " }) {
				t.Errorf("the loose ends are %v, without %s", loose, tt.want)
			}
		})
	}
}

func TestAMissingBaselineIsNoLooseEndWhileSomebodyFindsIt(t *testing.T) {
	w := workshop.Example()
	need(t, w.RemoveAction(labelled(t, w.Actions, "A-08").ID))
	if loose := w.LooseEnds(); len(loose) != 2 || loose[1].Key != "loose.goal" {
		t.Errorf("nobody looks for the baseline of G-3, and the loose ends are %v", loose)
	}
}
