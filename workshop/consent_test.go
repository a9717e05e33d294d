package workshop_test

import (
	"testing"

	"accord/workshop"
)

func TestParseHands(t *testing.T) {
	for typed, want := range map[string]workshop.Hands{
		"54434":       {0, 0, 0, 1, 3, 1},
		"5, 4; 4 3.0": {1, 0, 0, 1, 2, 1},
		"":            {},
	} {
		if got := hands(t, typed); got != want {
			t.Errorf("%q is read as %v, want %v", typed, got, want)
		}
	}
	for _, typed := range []string{"546", "5a", "-1", "٣"} {
		_, err := workshop.ParseHands(typed)
		refused(t, err, workshop.ErrHand)
	}
}

func TestAClauseStandsByTheLowestHandOnEachSide(t *testing.T) {
	for name, tt := range map[string]struct {
		sales, marketing string
		passed           bool
	}{
		"all threes":                {"333333", "333333", true},
		"one two on one side":       {"555552", "555555", false},
		"one two on the other":      {"555555", "255555", false},
		"a fist":                    {"555550", "555555", false},
		"few hands, all high":       {"4", "5", true},
		"many against one of a few": {"555555", "2", false},
	} {
		t.Run(name, func(t *testing.T) {
			w := workshop.ExampleMidway("consent", 0, 0)
			clause := w.Clauses()[0]
			need(t, w.Raise(clause, hands(t, tt.sales), hands(t, tt.marketing), 1))
			if got := w.Standing(clause) == workshop.Agreed; got != tt.passed {
				t.Errorf("%s and %s: agreed is %v", tt.sales, tt.marketing, got)
			}
		})
	}
}

func TestHandsAreCountedOnBothSides(t *testing.T) {
	w := workshop.ExampleMidway("consent", 0, 0)
	clause := w.Clauses()[0]
	some, none, many := hands(t, "444444"), workshop.Hands{}, hands(t, "4444444")
	refused(t, w.Raise(clause, some, none, 1), workshop.ErrNoHands)
	refused(t, w.Raise(clause, none, some, 1), workshop.ErrNoHands)
	refused(t, w.Raise(clause, many, some, 1), workshop.ErrManyHands)
	refused(t, w.Raise("gone", some, some, 1), workshop.ErrGone)
	if len(w.Rounds) != 0 || none.Lowest() != -1 {
		t.Error("a round that was refused is in the record")
	}
}

func TestRewordedMeansHandsAgain(t *testing.T) {
	w := workshop.ExampleMidway("consent", 0, 0)
	c := labelled(t, w.Commitments, "C-02")
	clause, some, as := workshop.ClauseID(c.ID), hands(t, "444444"), c.Within
	need(t, w.Raise(clause, some, some, 1))
	c.Within = "4 weeks before the cut-off"
	need(t, w.EditCommitment(c.ID, c))
	if got := w.Standing(clause); got != workshop.Reworded {
		t.Errorf("after other words it stands as %s", got)
	}
	c.Check, c.Review, c.IfMissed = "the folder", "2027-03-01", "a call"
	c.Within = as
	need(t, w.EditCommitment(c.ID, c))
	if got := w.Standing(clause); got != workshop.Agreed {
		t.Errorf("with the same promise and another check it stands as %s", got)
	}
}

func TestEveryRoundStaysInTheRecord(t *testing.T) {
	w := workshop.Example()
	rounds := w.RoundsOf(workshop.ClauseID(labelled(t, w.Commitments, "C-04").ID))
	if len(rounds) != 2 || rounds[0].Passed() || !rounds[1].Passed() || rounds[0].Round != 1 || rounds[1].Round != 2 {
		t.Fatalf("the rounds are %+v", rounds)
	}
	if rounds[0].Words == rounds[1].Words {
		t.Error("the record does not say what the first hands were raised on")
	}
}

func TestAnObjectionFollowsARound(t *testing.T) {
	w := workshop.ExampleMidway("consent", 0, 0)
	clause := w.Clauses()[0]
	refused(t, w.Object(clause, workshop.Sales, "I could live with it if …"), workshop.ErrNothingThere)
	need(t, w.Raise(clause, hands(t, "222222"), hands(t, "444444"), 1))
	refused(t, w.Object(clause, workshop.Sales, " "), workshop.ErrEmpty)
	refused(t, w.Object(clause, workshop.Both, "I could live with it if …"), workshop.ErrNoSide)
	need(t, w.Object(clause, workshop.Sales, "I could live with it if it were May"))
	if got := w.RoundsOf(clause)[0]; got.Objector != workshop.Sales || got.Objection == "" {
		t.Errorf("the record says %+v", got)
	}
}

func TestWhatIsSetAsideCountsNoLonger(t *testing.T) {
	w := workshop.Example()
	if agreed, of := w.AgreedCount(); agreed != 10 || of != 10 {
		t.Errorf("%d of %d clauses are agreed", agreed, of)
	}
	if got := w.Standing(workshop.ClauseID(labelled(t, w.Commitments, "C-08").ID)); got != workshop.Dropped {
		t.Errorf("the clause set aside is %s", got)
	}
}
