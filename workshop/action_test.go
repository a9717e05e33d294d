package workshop_test

import (
	"testing"

	"accord/workshop"
)

func TestAnActionHasOneOwnerAndOneDate(t *testing.T) {
	for name, tt := range map[string]struct {
		change func(*workshop.Action, *workshop.Workshop)
		err    error
	}{
		"good":                    {func(*workshop.Action, *workshop.Workshop) {}, nil},
		"nothing to do":           {func(a *workshop.Action, _ *workshop.Workshop) { a.Text = "\n" }, workshop.ErrEmpty},
		"no owner":                {func(a *workshop.Action, _ *workshop.Workshop) { a.Owner = "" }, workshop.ErrNoOwner},
		"no date":                 {func(a *workshop.Action, _ *workshop.Workshop) { a.Due = "" }, workshop.ErrNoDue},
		"no such date":            {func(a *workshop.Action, _ *workshop.Workshop) { a.Due = "2027-02-30" }, workshop.ErrNoDay},
		"before today":            {func(a *workshop.Action, _ *workshop.Workshop) { a.Due = "2026-11-22" }, workshop.ErrDayIsPast},
		"a stranger":              {func(a *workshop.Action, _ *workshop.Workshop) { a.Owner = "gone" }, workshop.ErrNoParticipant},
		"helped by a stranger":    {func(a *workshop.Action, _ *workshop.Workshop) { a.Helper = "gone" }, workshop.ErrNoParticipant},
		"helping oneself":         {func(a *workshop.Action, _ *workshop.Workshop) { a.Helper = a.Owner }, workshop.ErrSameHelper},
		"for a promise gone":      {func(a *workshop.Action, _ *workshop.Workshop) { a.Commitment = "gone" }, workshop.ErrGone},
		"for a goal gone":         {func(a *workshop.Action, _ *workshop.Workshop) { a.Goal = "gone" }, workshop.ErrGone},
		"for a theme gone":        {func(a *workshop.Action, _ *workshop.Workshop) { a.Theme = "gone" }, workshop.ErrGone},
		"helped across the table": {func(a *workshop.Action, w *workshop.Workshop) { a.Helper = w.People(workshop.Marketing)[0].ID }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			w := workshop.ExampleMidway("actions", 0, 0)
			a := workshop.Action{Text: "Write it down", Owner: w.People(workshop.Sales)[0].ID, Due: "2026-12-01"}
			tt.change(&a, w)
			_, err := w.AddAction(a)
			refused(t, err, tt.err)
			if (len(w.Actions) == 1) != (tt.err == nil) {
				t.Errorf("there are %d actions", len(w.Actions))
			}
		})
	}
}

func TestAnActionMayBeLateButIsNotMadeLate(t *testing.T) {
	w := workshop.ExampleUntil("actions", 0)
	a := labelled(t, w.Actions, "A-01")
	w.HeldOn = "2027-03-01" // another day, after it was due
	a.Text = "Ask the buyers again"
	need(t, w.EditAction(a.ID, a))
	a.Due = "2027-02-01"
	refused(t, w.EditAction(a.ID, a), workshop.ErrDayIsPast)
}

func TestAnActionIsDoneOrNot(t *testing.T) {
	w := workshop.Example()
	a := labelled(t, w.Actions, "A-01")
	need(t, w.FinishAction(a.ID, true))
	if !labelled(t, w.Actions, "A-01").Done {
		t.Error("it is not done")
	}
	need(t, w.FinishAction(a.ID, false))
	if labelled(t, w.Actions, "A-01").Done {
		t.Error("it is done")
	}
	need(t, w.RemoveAction(a.ID))
	refused(t, w.FinishAction(a.ID, true), workshop.ErrGone)
}
