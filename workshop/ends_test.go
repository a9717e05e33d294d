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
		"K-02": {"rule", "sponsor", "action", "sponsor", "sponsor", "parked"},
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

// What matters to both was chosen by both, so it does not go away by being left
// out of the order of work.
func TestWhatMattersToBothIsLooseAlsoWhereNobodyWorksOnIt(t *testing.T) {
	w := workshop.ExampleUntil("ballots", 1)
	theme := labelled(t, w.Themes, "K-01")
	if w.Quadrant(theme.ID) != workshop.Both {
		t.Fatal("K-01 does not matter to both")
	}
	need(t, w.LeaveOut(theme.ID))
	if loose := w.LooseEnds(); !slices.ContainsFunc(loose, func(l workshop.LooseEnd) bool { return l.Row == string(theme.ID) }) {
		t.Errorf("the loose ends are %v, without K-01", loose)
	}
}

func TestAThemeEndsInARuleAsLongAsItsMeasuresCollide(t *testing.T) {
	w := workshop.ExampleUntil("measures", 1)
	theme := w.RuleTheme()
	if theme != labelled(t, w.Themes, "K-02").ID {
		t.Fatalf("a rule is thought to come from %q", w.ThemeByID(theme).Name)
	}
	red := w.Collisions()[0]
	before := len(w.Ends(theme))
	need(t, w.SetRule(workshop.Rule{Sales: red.Sales.ID, Marketing: red.Marketing.ID, Theme: theme, If: "a", Then: "b", Decides: "c"}))
	if ends := w.Ends(theme); len(ends) != before+1 || ends[0].Kind != workshop.EndRule {
		t.Errorf("the theme ends in %+v", ends)
	}
	refused(t, w.Ungroup(theme), workshop.ErrThemeWorked)
	need(t, w.MarkPair(red.Sales.ID, red.Marketing.ID, workshop.Helps))
	if len(w.Ends(theme)) != before {
		t.Error("a rule about what helps each other still counts")
	}
	gone := workshop.Rule{Sales: w.Collisions()[0].Sales.ID, Marketing: w.Collisions()[0].Marketing.ID, Theme: "gone", If: "a", Then: "b", Decides: "c"}
	refused(t, w.SetRule(gone), workshop.ErrGone)
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
