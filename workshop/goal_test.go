package workshop_test

import (
	"slices"
	"testing"

	"accord/workshop"
)

func TestAGoalSaysWhatItStillLacks(t *testing.T) {
	w := workshop.Example()
	if got := labelled(t, w.Goals, "G-3").Missing(); !slices.Equal(got, []string{"baseline"}) {
		t.Errorf("it lacks %v", got)
	}
	if got := (workshop.Goal{}).Missing(); len(got) != 6 {
		t.Errorf("an empty goal lacks %v", got)
	}
}

func TestEachOwnerOfAGoalIsFromTheirSide(t *testing.T) {
	w := workshop.ExampleUntil("goals", 0)
	tom, ana := named(t, w, "Tom Becker").ID, named(t, w, "Ana Ruiz").ID
	for name, tt := range map[string]struct {
		sales, marketing workshop.ParticipantID
		err              error
	}{
		"one of each":   {tom, ana, nil},
		"not yet":       {"", "", nil},
		"changed round": {ana, tom, workshop.ErrWrongOwner},
		"two of Sales":  {tom, tom, workshop.ErrWrongOwner},
		"a stranger":    {"gone", ana, workshop.ErrNoParticipant},
	} {
		t.Run(name, func(t *testing.T) {
			w := workshop.ExampleUntil("goals", 0)
			_, err := w.AddGoal(workshop.Goal{Text: "More of both", SalesOwner: tt.sales, MarketingOwner: tt.marketing})
			refused(t, err, tt.err)
		})
	}
}

func TestFewGoalsAreRemembered(t *testing.T) {
	w := workshop.ExampleUntil("goals", 0)
	_, err := w.AddGoal(workshop.Goal{Text: "A fourth"})
	need(t, err)
	_, err = w.AddGoal(workshop.Goal{Text: "A fifth"})
	refused(t, err, workshop.ErrManyGoals)
}

func TestAGoalKeepsToTheRules(t *testing.T) {
	w := workshop.ExampleUntil("goals", 0)
	_, err := w.AddGoal(workshop.Goal{Text: " "})
	refused(t, err, workshop.ErrEmpty)
	_, err = w.AddGoal(workshop.Goal{Text: "More", Due: "2026-01-01"})
	refused(t, err, workshop.ErrDayIsPast)
	g := labelled(t, w.Goals, "G-1")
	need(t, w.EditGoal(g.ID, workshop.Goal{Text: "Less"}))
	if got := labelled(t, w.Goals, "G-1"); got.Text != "Less" || got.ID != g.ID {
		t.Errorf("it has become %+v", got)
	}
	refused(t, w.EditGoal("gone", g), workshop.ErrGone)
}

func TestARemovedGoalTakesItsHandsAlong(t *testing.T) {
	w := workshop.ExampleUntil("actions", 0)
	gone := labelled(t, w.Goals, "G-3").ID
	need(t, w.RemoveGoal(gone))
	if len(w.RoundsOf(workshop.ClauseID(gone))) != 0 {
		t.Error("hands are left on nothing")
	}
	if a := labelled(t, w.Actions, "A-08"); a.Goal != "" {
		t.Error("an action serves a goal that is gone")
	}
}
