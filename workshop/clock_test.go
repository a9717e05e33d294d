package workshop_test

import (
	"testing"
	"time"

	"accord/workshop"
)

func TestTheClockIsRightWithoutTicking(t *testing.T) {
	w := begun(t, noon) // ten minutes for the opening
	for _, tt := range []struct {
		after, left time.Duration
	}{
		{0, 10 * time.Minute},
		{7 * time.Minute, 3 * time.Minute},
		{12 * time.Minute, -2 * time.Minute},
		{-time.Hour, 10 * time.Minute}, // the computer's clock was set back
	} {
		if got := w.Clock().Left(noon.Add(tt.after)); got != tt.left {
			t.Errorf("after %v there are %v left, want %v", tt.after, got, tt.left)
		}
	}
}

func TestAPausedClockStandsStill(t *testing.T) {
	w := begun(t, noon)
	need(t, w.PauseClock(noon.Add(4*time.Minute)))
	if got := w.Clock().Left(noon.Add(time.Hour)); got != 6*time.Minute {
		t.Errorf("paused with 6 minutes left, it shows %v an hour later", got)
	}
	need(t, w.PauseClock(noon.Add(time.Hour)))
	if got := w.Clock().Left(noon.Add(time.Hour + time.Minute)); got != 5*time.Minute {
		t.Errorf("set going again for a minute, it shows %v", got)
	}
}

func TestAClockIsShownInThirdsOfAMinuteUntilTheLast(t *testing.T) {
	w := begun(t, noon) // ten minutes for the opening
	for _, tt := range []struct {
		left, shown time.Duration
	}{
		{10 * time.Minute, 10 * time.Minute},
		{10*time.Minute - time.Second, 10 * time.Minute},
		{9*time.Minute + 40*time.Second, 9*time.Minute + 40*time.Second},
		{61 * time.Second, 80 * time.Second},
		{time.Minute, time.Minute},
		{42 * time.Second, 42 * time.Second},
		{41800 * time.Millisecond, 42 * time.Second},
		{-time.Second, -time.Second},
		{-time.Minute, -time.Minute},
		{-79 * time.Second, -time.Minute},
		{-80 * time.Second, -80 * time.Second},
	} {
		at := noon.Add(10*time.Minute - tt.left)
		if got := w.Clock().Left(w.Clock().Shown(at)); got != tt.shown {
			t.Errorf("with %v left it shows %v, want %v", tt.left, got, tt.shown)
		}
	}
	need(t, w.PauseClock(noon.Add(13*time.Second)))
	if got := w.Clock().Left(w.Clock().Shown(noon.Add(time.Hour))); got != 10*time.Minute-13*time.Second {
		t.Errorf("standing still it shows %v", got)
	}
}

func TestAClockTurnsAmberAndThenRed(t *testing.T) {
	c := workshop.Clock{Whole: 20 * time.Minute.Milliseconds(), Since: workshop.InstantOf(noon)}
	for minutes, want := range map[int]workshop.Urgency{
		0: workshop.Calm, 15: workshop.Calm, 16: workshop.Soon, 18: workshop.Soon, 19: workshop.Last, 25: workshop.Last,
	} {
		if got := c.Urgency(noon.Add(time.Duration(minutes) * time.Minute)); got != want {
			t.Errorf("after %d of 20 minutes it is %q, want %q", minutes, got, want)
		}
	}
	if got := (workshop.Clock{}).Urgency(noon); got != workshop.Calm {
		t.Errorf("no clock is %q", got)
	}
}

func TestMinutesGivenChangeTheClockAndNotThePlan(t *testing.T) {
	w := begun(t, noon)
	planned := w.PlannedMinutes()
	need(t, w.AddMinutes(5))
	if got := w.Clock().Left(noon); got != 15*time.Minute {
		t.Errorf("there are %v left", got)
	}
	if w.PlannedMinutes() != planned {
		t.Errorf("the plan has become %d minutes", w.PlannedMinutes())
	}
	refused(t, w.AddMinutes(-15), workshop.ErrNoExtra)
	refused(t, w.AddMinutes(1000), workshop.ErrNoExtra)
	refused(t, workshop.New("x", "2026-11-23").AddMinutes(1), workshop.ErrNoStep)
	refused(t, workshop.New("x", "2026-11-23").PauseClock(noon), workshop.ErrNoStep)
}

func TestTheTimeSpentOnAStepAddsUp(t *testing.T) {
	w := begun(t, noon)
	need(t, w.Next(noon.Add(9*time.Minute)))
	need(t, w.Back(noon.Add(12*time.Minute)))
	need(t, w.Next(noon.Add(13*time.Minute)))
	if got := w.Steps[0].Spent; got != 10*time.Minute.Milliseconds() {
		t.Errorf("nine minutes and one more are %d ms", got)
	}
	if got := w.Steps[1].Spent; got != 3*time.Minute.Milliseconds() {
		t.Errorf("three minutes are %d ms", got)
	}
}

func TestPaceSaysHowFarBehindTheRoomIs(t *testing.T) {
	start := time.Date(2026, 11, 23, 9, 30, 0, 0, time.UTC)
	tests := map[string]struct {
		began, now time.Time
		behind     time.Duration
	}{
		"on time":                  {start, start.Add(5 * time.Minute), 0},
		"began late":               {start.Add(10 * time.Minute), start.Add(12 * time.Minute), 10 * time.Minute},
		"began early":              {start.Add(-10 * time.Minute), start, -10 * time.Minute},
		"too long on a step":       {start, start.Add(14 * time.Minute), 4 * time.Minute},
		"tried on another day":     {start.Add(24 * time.Hour), start.Add(24*time.Hour + time.Minute), 0},
		"begun in the afternoon":   {start.Add(4 * time.Hour), start.Add(4 * time.Hour), 0},
		"the clock has set itself": {start, start.Add(-time.Minute), -time.Minute},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := begun(t, tt.began).Pace(tt.now).Behind; got != tt.behind {
				t.Errorf("behind by %v, want %v", got, tt.behind)
			}
		})
	}
}

// begun returns a workshop on its first step, of ten minutes.
func begun(t *testing.T, at time.Time) *workshop.Workshop {
	t.Helper()
	w := workshop.ExampleUntil("", 0)
	need(t, w.SetMinutes(step(t, w, "open"), 10))
	need(t, w.Start(at))
	return w
}
