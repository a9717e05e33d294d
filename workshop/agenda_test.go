package workshop_test

import (
	"testing"
	"time"

	"accord/workshop"
)

func TestTheHalfDayFitsItsTime(t *testing.T) {
	w := workshop.New("Joint plan", "2026-11-23")
	if w.PlannedMinutes() > w.Budget {
		t.Errorf("%d minutes are planned, and there are %d", w.PlannedMinutes(), w.Budget)
	}
	if len(w.Steps) != len(workshop.HalfDay.Steps) {
		t.Errorf("the agenda has %d steps", len(w.Steps))
	}
}

func TestAStepKeepsItsFloor(t *testing.T) {
	w := workshop.New("Joint plan", "2026-11-23")
	asks := step(t, w, "asks")
	refused(t, w.SetMinutes(asks, asksFloor-1), workshop.ErrTooShort)
	refused(t, w.SetMinutes(asks, workshop.MaxMinutes+1), workshop.ErrTooMany)
	need(t, w.SetMinutes(asks, asksFloor))
}

// asksFloor is the least the method gives to asks and answers.
const asksFloor = 16

func TestTheEndOfTheDayIsProtected(t *testing.T) {
	w := ofTwelve(t)
	for _, key := range []string{"open", "asks", "agree", "actions", "close"} {
		refused(t, w.SkipStep(step(t, w, key), true), workshop.ErrLocked)
	}
	need(t, w.SkipStep(step(t, w, "mirror-write"), true))
	if w.PlannedMinutes() != 143 {
		t.Errorf("%d minutes are planned without a step of 15", w.PlannedMinutes())
	}
}

func TestAStepThatHasBegunIsNotLeftOut(t *testing.T) {
	w := workshop.ExampleUntil("friction", 0)
	refused(t, w.SkipStep(step(t, w, "friction"), true), workshop.ErrStepBegun)
	refused(t, w.UseAgenda(workshop.HalfDay), workshop.ErrStepBegun)
}

func TestMovingAStepCountsThePlacesAnew(t *testing.T) {
	w := ofTwelve(t)
	need(t, w.MoveStep(step(t, w, "break"), -2))
	need(t, w.MoveStep(step(t, w, "close"), 99))
	for i, s := range w.Steps {
		if s.Place != i+1 {
			t.Errorf("step %d has place %d", i+1, s.Place)
		}
	}
	if w.Steps[2].Activity != "break" || w.Steps[11].Activity != "close" {
		t.Errorf("the break is not third: %v", w.Steps)
	}
}

func TestAnUnknownActivityIsRefused(t *testing.T) {
	w := workshop.New("Joint plan", "2026-11-23")
	_, err := w.AddStep("juggling")
	refused(t, err, workshop.ErrNoActivity)
}

func TestTheAgendaSaysWhenEachStepBegins(t *testing.T) {
	w := ofTwelve(t)
	need(t, w.SkipStep(step(t, w, "mirror-write"), true))
	slots := w.Slots(time.UTC)
	for i, want := range []string{"09:30", "09:40", "09:55", "09:55", "10:13"} {
		if got := slots[i].Starts.Format("15:04"); got != want {
			t.Errorf("%s is planned for %s, want %s", slots[i].Step.Activity, got, want)
		}
	}
	end, ok := w.PlannedEnd(time.UTC)
	if !ok || end.Format("15:04") != "11:53" {
		t.Errorf("it is planned to end at %v, %v", end, ok)
	}
	w.HeldOn = ""
	if slots := w.Slots(time.UTC); !slots[0].Starts.IsZero() {
		t.Error("a workshop without a date has planned times")
	}
}

// ofTwelve returns a workshop with an agenda of its own, so that what these
// tests count does not change when the method's agendas do.
func ofTwelve(t *testing.T) *workshop.Workshop {
	t.Helper()
	w := workshop.New("Joint plan", "2026-11-23")
	need(t, w.UseAgenda(workshop.Agenda{Key: "twelve", Budget: 210, Steps: steps(
		"open", "priorities", "mirror-write", "mirror-reveal", "break",
		"friction", "themes", "ballots", "asks", "agree", "actions", "close",
	)}))
	return w
}

// step returns the identity of the step of an activity.
func step(t *testing.T, w *workshop.Workshop, activity string) workshop.StepID {
	t.Helper()
	for _, s := range w.Steps {
		if s.Activity == activity {
			return s.ID
		}
	}
	t.Fatalf("%q is not on the agenda", activity)
	return ""
}

// After the last step nothing is said to come next.
func TestNothingComesAfterTheEnd(t *testing.T) {
	if next := workshop.Example().Wall().Next; next != "" {
		t.Errorf("the wall of a finished workshop says that %q is next", next)
	}
}
