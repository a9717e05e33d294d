package workshop_test

import (
	"testing"

	"accord/workshop"
)

func TestPartingsAreToldBySideAndNeverByPerson(t *testing.T) {
	w := workshop.ExampleUntil("close", 0)
	// Sales raises 5 4 4 5 4: 22 / 5 = 4.4.
	mean, hands, shown := w.WorthOf(workshop.Sales)
	if near(t, "what it was worth", mean, 4.4); hands != 5 || !shown {
		t.Errorf("%d hands, shown: %v", hands, shown)
	}
	need(t, w.SetParting(workshop.Sales, workshop.Hands{0, 1, 0, 0, 0, 1}, ""))
	if _, _, shown := w.WorthOf(workshop.Sales); shown {
		t.Error("what two people said is shown")
	}
	refused(t, w.SetParting(workshop.Sales, workshop.Hands{1, 0, 0, 3, 0, 0}, ""), workshop.ErrNoWorth)
	refused(t, w.SetParting(workshop.Sales, workshop.Hands{0, 0, 0, 0, 0, 7}, ""), workshop.ErrManyHands)
	refused(t, w.SetParting(workshop.Both, workshop.Hands{}, "glad"), workshop.ErrNoSide)
	need(t, w.SetParting(workshop.Sales, workshop.Hands{}, " "))
	if len(w.Partings) != 1 {
		t.Error("a side that said nothing is kept")
	}
}

func TestThePulseIsPlannedAgainWhereThereWasOne(t *testing.T) {
	w := answering(t, "short-pulse", 1, 1)
	w.PlanReviews()
	if w.PulseAgain != "" {
		t.Errorf("a pulse nobody answered is taken again on %s", w.PulseAgain)
	}
	handIn(t, w, workshop.Sales, [2]string{"33333333"})
	w.PlanReviews()
	if w.PulseAgain != w.HeldOn.Add(90) {
		t.Errorf("it is taken again on %q", w.PulseAgain)
	}
	refused(t, w.SetPulseAgain("2020-01-01"), workshop.ErrDayIsPast)
	need(t, w.SetPulseAgain(""))
}
