package workshop

import "time"

// MaxTimebox is the longest time that a part of a step can be given, in
// minutes: half an hour in silence is a step of its own.
const MaxTimebox = 30

// Problems with time within a step.
var (
	ErrTimebox  = Problem{Key: "timebox.unfit"} // with the most minutes
	ErrNotAsked = Problem{Key: "more.not-asked"}
)

// SetTimebox gives what the room does now a time of its own within the step,
// such as four minutes to write. Zero takes it away. It ends with the move.
func (w *Workshop) SetTimebox(minutes int, at time.Time) error {
	s, ok := w.CurrentStep()
	switch {
	case !ok:
		return ErrNoStep
	case minutes < 0 || minutes > MaxTimebox:
		return Problem{Key: ErrTimebox.Key, With: MaxTimebox}
	}
	w.Timebox, w.BoxFrom = minutes, 0
	if minutes > 0 {
		w.BoxFrom = s.Spent
		if w.Since != 0 {
			w.BoxFrom += max(0, int64(InstantOf(at)-w.Since))
		}
	}
	return nil
}

// PartClock returns the clock of what the room does now, and false if that
// has no time of its own. It stands still whenever the clock of the step does.
func (w *Workshop) PartClock() (Clock, bool) {
	if w.Timebox == 0 || w.Step == "" {
		return Clock{}, false
	}
	c := w.Clock()
	c.Whole = int64(w.Timebox) * time.Minute.Milliseconds()
	c.Spent -= w.BoxFrom
	return c, true
}

// MoreMinutes is how many more minutes the room is asked for.
const MoreMinutes = 5

// AskForMore shows the room the question whether the step gets more minutes.
func (w *Workshop) AskForMore() error {
	if w.Step == "" {
		return ErrNoStep
	}
	w.Asking = MoreMinutes
	return nil
}

// AnswerMore ends the question: with more minutes, or without.
func (w *Workshop) AnswerMore(yes bool) error {
	minutes := w.Asking
	if minutes == 0 {
		return ErrNotAsked
	}
	w.Asking = 0
	if !yes {
		return nil
	}
	return w.AddMinutes(minutes)
}

// SkipTime leaves a length of time off the running clock: what passed while
// the computer slept, or by how much its clock was set. Negative time was
// taken back by a clock that was set back.
func (w *Workshop) SkipTime(by time.Duration) error {
	if w.Since == 0 {
		return ErrNoStep
	}
	w.Since += Instant(by.Milliseconds())
	return nil
}

// settle ends what belongs to the move that the room leaves.
func (w *Workshop) settle() {
	w.Timebox, w.BoxFrom, w.Asking = 0, 0, 0
	w.holdNumbers()
}
