package workshop_test

import (
	"testing"
	"time"

	"accord/workshop"
)

func TestTheRoomStartsWithBothSides(t *testing.T) {
	w := workshop.New("Joint plan", "2026-11-23")
	need(t, w.AddParticipant(workshop.Sales, "Tom Becker", ""))
	refused(t, w.Start(noon), workshop.ErrNoPeople)
	need(t, w.AddParticipant(workshop.Marketing, "Ana Ruiz", ""))
	need(t, w.Start(noon))
	if s, _ := w.CurrentStep(); s.Activity != "open" || w.State() != workshop.Running {
		t.Errorf("it started with %q, %s", s.Activity, w.State())
	}
}

func TestNextPassesASkippedStepBy(t *testing.T) {
	w := workshop.ExampleUntil("mirror-write", 0)
	need(t, w.SkipStep(step(t, w, "mirror-reveal"), true))
	need(t, w.Next(noon))
	if s, _ := w.CurrentStep(); s.Activity != "amplify" {
		t.Errorf("the room went to %q", s.Activity)
	}
	refused(t, w.Begin(step(t, w, "mirror-reveal"), noon), workshop.ErrSkipped)
}

func TestGoingBackLosesNothing(t *testing.T) {
	w := workshop.ExampleUntil("themes", 0)
	cards := len(w.Cards)
	need(t, w.Back(noon))
	if s, _ := w.CurrentStep(); s.Activity != "friction" || len(w.Cards) != cards {
		t.Errorf("back leads to %q with %d of %d cards", s.Activity, len(w.Cards), cards)
	}
	need(t, w.Next(noon))
	need(t, w.Next(noon))
	need(t, w.Back(noon))
	if s, _ := w.CurrentStep(); s.Activity != "themes" || s.Move != 0 {
		t.Errorf("back within a step leads to move %d of %q", s.Move, s.Activity)
	}
}

func TestThereIsNothingBeforeTheFirstStepAndAfterTheLast(t *testing.T) {
	w := workshop.ExampleUntil("", 0)
	refused(t, w.Back(noon), workshop.ErrNoStepBack)
	refused(t, w.Next(noon), workshop.ErrNoNextStep)
	need(t, w.Start(noon))
	refused(t, w.Back(noon), workshop.ErrNoStepBack)

	w = workshop.Example()
	refused(t, w.Next(noon), workshop.ErrNoNextStep)
	need(t, w.Back(noon))
	if s, _ := w.CurrentStep(); s.Activity != "close" || w.Closed != 0 {
		t.Errorf("back from the end leads to %q", s.Activity)
	}
}

func TestAStepIsTakenUpWhereItWasLeft(t *testing.T) {
	w := workshop.ExampleUntil("calendar", 1)
	need(t, w.Begin(step(t, w, "friction"), noon))
	need(t, w.Begin(step(t, w, "calendar"), noon.Add(time.Minute)))
	if s, _ := w.CurrentStep(); s.Move != 1 {
		t.Errorf("the calendar was left, and the room is at move %d", s.Move)
	}
}

func TestReadingOneByOneTurnsOverOneCard(t *testing.T) {
	w := workshop.ExampleMidway("themes", 0, 0)
	for _, c := range w.Cards {
		if up := w.FaceUp(c); up != (c.Prompt != "friction") {
			t.Errorf("%s is face up: %v", c.Label(), up)
		}
	}
	first := labelled(t, w.Cards, "F-01")
	need(t, w.ShowCard(first.ID))
	for _, label := range []string{"F-01", "F-02"} {
		if up := w.FaceUp(labelled(t, w.Cards, label)); up != (label == "F-01") {
			t.Errorf("F-01 was read out, and %s is face up: %v", label, up)
		}
	}
}

func TestGuessesStayFaceDownUntilTheyAreCompared(t *testing.T) {
	w := workshop.ExampleUntil("priorities", 1)
	real, guess := labelled(t, w.Cards, "P-01"), labelled(t, w.Cards, "E-01")
	if !w.FaceUp(real) || w.FaceUp(guess) || w.Compared("priority") {
		t.Error("the lists and the guesses are turned over at once")
	}
	need(t, w.Next(noon))
	if !w.FaceUp(guess) || !w.Compared("priority") {
		t.Error("the guesses are still face down")
	}
}

func TestTheStatesFollowTheDay(t *testing.T) {
	for _, tt := range []struct {
		w    *workshop.Workshop
		want workshop.State
	}{
		{workshop.ExampleUntil("", 0), workshop.Planned},
		{workshop.ExampleUntil("friction", 0), workshop.Running},
		{workshop.Example(), workshop.Signed},
	} {
		if got := tt.w.State(); got != tt.want {
			t.Errorf("the state is %s, want %s", got, tt.want)
		}
	}
	w := workshop.ExampleMidway("close", 0, 0)
	need(t, w.Next(noon))
	if w.State() != workshop.Held {
		t.Errorf("closed without a signature, the state is %s", w.State())
	}
}
