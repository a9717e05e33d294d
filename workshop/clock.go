package workshop

import "time"

// A Clock is how long the current step may still take. It is told apart
// from the time by asking [Clock.Left], so nothing has to tick to be right,
// and a laptop that slept or was killed shows the right time at once.
type Clock struct {
	Whole int64   // milliseconds the step has
	Spent int64   // milliseconds spent when the clock last stood still
	Since Instant // when it was set going; zero: it stands still
}

// Clock returns the clock of the current step, all zero if there is none.
func (w *Workshop) Clock() Clock {
	s, ok := w.CurrentStep()
	if !ok {
		return Clock{}
	}
	return Clock{
		Whole: int64(s.Minutes+s.Extra) * time.Minute.Milliseconds(),
		Spent: s.Spent,
		Since: w.Since,
	}
}

// Left returns the time left at a moment, negative when it has run out.
func (c Clock) Left(at time.Time) time.Duration {
	left := c.Whole - c.Spent
	if c.Since != 0 {
		left -= max(0, int64(InstantOf(at)-c.Since)) // a clock set back gives no time
	}
	return time.Duration(left) * time.Millisecond
}

// beat is how often the windows show a clock anew while there is time.
const beat = 20 * time.Second

// Shown returns the moment whose time left the windows show at a moment: in
// steps of twenty seconds, and in the last minute in seconds. People who think look
// up at every figure that moves, and a window that stands still costs the
// battery nothing. A clock that stands still is shown to the second.
func (c Clock) Shown(at time.Time) time.Time {
	left := c.Left(at)
	shown := left.Round(time.Second)
	if shown.Abs() > time.Minute {
		shown = left.Truncate(beat)
		if left > shown {
			shown += beat // what has just begun is still whole
		}
	}
	return at.Add(left - shown)
}

// An Urgency is how a clock is shown.
type Urgency string

// The urgencies.
const (
	Calm Urgency = ""
	Soon Urgency = "soon" // a fifth of the time is left, or less: amber
	Last Urgency = "last" // a twentieth is left, or less: red
)

// Urgency returns how the clock is shown at a moment.
func (c Clock) Urgency(at time.Time) Urgency {
	left := c.Left(at).Milliseconds()
	switch {
	case c.Whole == 0:
		return Calm
	case left*20 <= c.Whole:
		return Last
	case left*5 <= c.Whole:
		return Soon
	}
	return Calm
}

// Share returns how much of the time is spent, from 0 to 1.
func (c Clock) Share(at time.Time) float32 {
	if c.Whole <= 0 {
		return 0
	}
	left := float32(c.Left(at).Milliseconds()) / float32(c.Whole)
	return min(1, max(0, 1-left))
}

// Problems with the clock.
var (
	ErrNoStep  = Problem{Key: "clock.no-step"}
	ErrNoExtra = Problem{Key: "clock.no-extra"}
)

// PauseClock stops the clock, or sets it going again.
func (w *Workshop) PauseClock(at time.Time) error {
	if w.Step == "" {
		return ErrNoStep
	}
	if w.Since == 0 {
		w.Since = InstantOf(at)
		return nil
	}
	w.leave(at)
	return nil
}

// AddMinutes gives the current step more minutes, or takes some.
func (w *Workshop) AddMinutes(n int) error {
	if w.Step == "" {
		return ErrNoStep
	}
	return edit(&w.Steps, string(w.Step), func(s *Step) error {
		if whole := s.Minutes + s.Extra + n; whole < 1 || s.Extra+n > MaxMinutes {
			return ErrNoExtra
		}
		s.Extra += n
		return nil
	})
}

// leave stops the clock of the current step and keeps what was spent.
func (w *Workshop) leave(at time.Time) {
	if w.Since == 0 || w.Step == "" {
		w.Since = 0
		return
	}
	spent := max(0, int64(InstantOf(at)-w.Since))
	w.Since = 0
	// The step may be gone from the agenda; then nothing is left to note.
	_ = edit(&w.Steps, string(w.Step), func(s *Step) error { s.Spent += spent; return nil })
}

// A Pace is how the room is doing against its plan.
type Pace struct {
	Behind time.Duration // later than planned; negative: ahead
	Ends   time.Time     // when the workshop ends if everything left takes as long as planned
}

// lateStart is how far from the planned start the day may begin and still be
// held against the plan. Beyond it, it is another day or a try.
const lateStart = 2 * time.Hour

// Pace returns how the room is doing at a moment.
func (w *Workshop) Pace(at time.Time) Pace {
	p := Pace{Ends: w.projectedEnd(at)}
	p.Behind = p.Ends.Sub(w.promisedEnd(at))
	return p
}
