package workshop

import (
	"slices"
	"time"

	"accord/workshop/move"
)

// Progress is where the room is on its way through the agenda.
type Progress struct {
	Step   StepID  `json:"step"`    // the step the room is on; empty before the first and after the last
	Began  Instant `json:"began"`   // when the first step began; zero: not yet
	EndsAt Instant `json:"ends_at"` // when everyone was told it would end, as it was at the start; zero: not begun
	Closed Instant `json:"closed"`  // when the last step ended; zero: not yet
	Since  Instant `json:"since"`   // when the clock was last set going; zero: it stands still
	Focus  string  `json:"focus"`   // the prompt, card or clause the room looks at; empty: the first

	Timebox int   `json:"timebox"`  // minutes that what the room does now has of its own; zero: none
	BoxFrom int64 `json:"box_from"` // milliseconds that were on the step's clock when it got them
	Asking  int   `json:"asking"`   // minutes more that the room is asked for; zero: it is not

	Dots       int    `json:"dots"`        // dots a person may spend; zero: as suggested
	Voting     Voting `json:"voting"`      // how dots are counted
	SplitLine  int    `json:"split_line"`  // hundredths of a level from which a side counts as split; zero: as suggested
	SmallSides bool   `json:"small_sides"` // everyone agreed to show a side of fewer than three answers

	Freeze string `json:"freeze"` // how long before a start nothing on the calendar is changed; empty: not settled
	Notice string `json:"notice"` // how far ahead a change of the calendar is told; empty: not settled

	PrivacyRead bool `json:"privacy_read"` // who sees what was read out to the room
	PulseAgain  Day  `json:"pulse_again"`  // when the pulse is taken again; empty: not planned

	NotAgreed string `json:"not_agreed"` // what to print when nothing was left open, typed on purpose
}

// A State is how far a workshop has come.
type State string

// The states, in order.
const (
	Planned State = "planned" // not begun
	Running State = "running" // on a step
	Held    State = "held"    // all steps done, not signed by both sides
	Signed  State = "signed"  // signed by at least one person of each side
)

// Problems with moving through the agenda.
var (
	ErrNoNextStep = Problem{Key: "step.no-next"}
	ErrNoStepBack = Problem{Key: "step.no-back"}
	ErrSkipped    = Problem{Key: "step.skipped"}
	ErrNoPeople   = Problem{Key: "step.no-people"}
)

// State returns how far the workshop has come.
func (w *Workshop) State() State {
	switch {
	case w.SignedByBoth():
		return Signed
	case w.Step != "":
		return Running
	case w.Began != 0:
		return Held
	}
	return Planned
}

// Start takes the room to the first step that is not skipped. Both sides
// need at least one person, or nothing later could be counted.
func (w *Workshop) Start(at time.Time) error {
	for _, side := range Sides {
		if len(w.People(side)) == 0 {
			return Problem{Key: ErrNoPeople.Key, Field: string(side)}
		}
	}
	for _, s := range w.Steps {
		if !s.Skipped {
			return w.Begin(s.ID, at)
		}
	}
	return ErrNoNextStep
}

// Begin takes the room to a step, at the move where that was left.
func (w *Workshop) Begin(id StepID, at time.Time) error {
	s, ok := find(w.Steps, string(id))
	switch {
	case !ok:
		return ErrGone
	case s.Skipped:
		return ErrSkipped
	}
	w.leave(at)
	w.settle()
	w.Step, w.Focus, w.Closed = id, "", 0
	w.Since = InstantOf(at)
	if w.Began == 0 {
		w.Began = w.Since
		w.EndsAt = InstantOf(w.plannedEnd(at))
	}
	defer w.arrive()
	return edit(&w.Steps, string(id), func(s *Step) error {
		s.Ended = 0
		if s.Started == 0 {
			s.Started = w.Since
		}
		return nil
	})
}

// Next takes the room to the next move, or to the next step after the last
// move, or to the end after the last step.
func (w *Workshop) Next(at time.Time) error {
	s, ok := w.CurrentStep()
	if !ok {
		return ErrNoNextStep
	}
	if s.Move+1 < len(s.Does().Moves) {
		return w.toMove(s.Move + 1)
	}
	if next, ok := w.NextStep(); ok {
		if err := w.end(at); err != nil {
			return err
		}
		return w.Begin(next.ID, at)
	}
	if err := w.end(at); err != nil {
		return err
	}
	w.leave(at)
	w.settle()
	w.Step, w.Focus, w.Closed = "", "", InstantOf(at)
	return nil
}

// Back takes the room to the move before, or to the step before. Nothing
// that was captured is lost. After the end it leads back into the last step.
func (w *Workshop) Back(at time.Time) error {
	s, ok := w.CurrentStep()
	if ok && s.Move > 0 {
		return w.toMove(s.Move - 1)
	}
	before := len(w.Steps)
	if ok {
		before = index(w.Steps, string(s.ID))
	} else if w.Began == 0 {
		return ErrNoStepBack
	}
	for i := before - 1; i >= 0; i-- {
		if s := w.Steps[i]; !s.Skipped && (s.Activity != slack.Key || s.Started != 0) {
			return w.Begin(s.ID, at)
		}
	}
	return ErrNoStepBack
}

// SigningStep returns the step in which the agreement is signed, if the agenda
// has one.
func (w *Workshop) SigningStep() (Step, bool) {
	for _, s := range w.Steps {
		if !s.Skipped && slices.Contains(s.Does().Moves, move.Move(move.Sign{})) {
			return s, true
		}
	}
	return Step{}, false
}

// NextStep returns the step the room comes to next, and false if there is none.
func (w *Workshop) NextStep() (Step, bool) {
	ahead := w.ahead()
	if !slices.ContainsFunc(ahead, func(s Step) bool { return s.Activity != slack.Key }) {
		return Step{}, false // nobody waits for time that is left over
	}
	return ahead[0], true
}

// ahead lists the steps that are still to come: all before the first, none
// after the last.
func (w *Workshop) ahead() []Step {
	if w.Closed != 0 {
		return nil
	}
	var steps []Step
	for _, s := range w.Steps[index(w.Steps, string(w.Step))+1:] {
		if !s.Skipped {
			steps = append(steps, s)
		}
	}
	return steps
}

// Look turns the room's eyes to a prompt, a card or a clause.
func (w *Workshop) Look(at string) {
	w.see() // what came while the room looked at it, by a merge
	w.Focus = at
	w.see()
}

// toMove takes the current step to one of its moves.
func (w *Workshop) toMove(to int) error {
	w.Focus = ""
	w.settle()
	defer w.arrive()
	return edit(&w.Steps, string(w.Step), func(s *Step) error { s.Move = to; return nil })
}

// arrive lays out what a move begins with, so that the room has something to
// change rather than a blank.
func (w *Workshop) arrive() {
	switch m := w.CurrentMove().(type) {
	case move.Reveal:
		w.see()
	case move.Settle:
		if m.Matter == move.OrderOfWork {
			w.proposeOrder()
		}
	case move.Sign:
		w.PlanReviews()
	}
}

// end notes when the current step ended.
func (w *Workshop) end(at time.Time) error {
	return edit(&w.Steps, string(w.Step), func(s *Step) error { s.Ended = InstantOf(at); return nil })
}

// StepsDone counts the steps that have ended and those that are not skipped.
// Time that is left over is no step to be done.
func (w *Workshop) StepsDone() (done, of int) {
	for _, s := range w.Steps {
		if s.Skipped || s.Activity == slack.Key {
			continue
		}
		of++
		if s.Ended != 0 {
			done++
		}
	}
	return done, of
}

// FaceUp reports whether the room has seen a card: its prompt has been turned
// over and, where cards are read one by one, its turn has come.
func (w *Workshop) FaceUp(c Card) bool {
	if w.Closed != 0 {
		return true
	}
	for _, s := range w.Steps {
		if s.Started == 0 {
			continue
		}
		for i, m := range s.Does().Moves {
			if i > s.Move || !reveals(m, c.Prompt) {
				continue
			}
			if r, ok := m.(move.Reveal); !ok || !r.OneByOne || c.Shown {
				return true
			}
		}
	}
	return false
}

// reveals reports whether a move turns over the cards of a prompt.
func reveals(m move.Move, prompt string) bool {
	switch m := m.(type) {
	case move.Reveal:
		for _, p := range m.Prompts {
			if p == prompt {
				return true
			}
		}
	case move.Match:
		return m.Real == prompt || m.Guess == prompt
	case move.Group:
		return m.Prompt == prompt
	case move.Paint:
		return m.Grid == move.Collisions && prompt == "measure"
	}
	return false
}
