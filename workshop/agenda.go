package workshop

import (
	"time"

	"accord/workshop/move"
)

// A Step is one activity on the agenda of one workshop.
type Step struct {
	ID       StepID  `json:"id"`
	Place    int     `json:"place"`    // order on the agenda, from 1
	Activity string  `json:"activity"` // key of the activity
	Minutes  int     `json:"minutes"`  // planned
	Extra    int     `json:"extra"`    // minutes given on the day, or taken (negative)
	Skipped  bool    `json:"skipped"`
	Move     int     `json:"move"`    // the move it is at, or was left at, from 0
	Started  Instant `json:"started"` // zero: not yet
	Ended    Instant `json:"ended"`   // zero: not yet
	Spent    int64   `json:"spent"`   // milliseconds on its clock when that last stopped
}

// A StepID names a step within its workshop. The empty one is no step.
type StepID string

func (s Step) key() string { return string(s.ID) }

// Does returns the activity of a step.
func (s Step) Does() Activity {
	a, _ := ActivityOf(s.Activity)
	return a
}

// Problems with the agenda.
var (
	ErrTooShort   = Problem{Key: "step.too-short"}
	ErrTooMany    = Problem{Key: "step.too-long"}
	ErrLocked     = Problem{Key: "step.locked"}
	ErrStepBegun  = Problem{Key: "step.begun"}
	ErrNoActivity = Problem{Key: "step.no-activity"}
)

// MaxMinutes is the longest a step may take.
const MaxMinutes = 180

// UseAgenda replaces the agenda. It is refused once a step has begun.
func (w *Workshop) UseAgenda(a Agenda) error {
	if w.Began != 0 {
		return ErrStepBegun
	}
	w.Steps, w.Budget = nil, a.Budget
	for _, key := range a.Activities {
		if _, err := w.AddStep(key); err != nil {
			return err
		}
	}
	return nil
}

// AddStep puts an activity at the end of the agenda.
func (w *Workshop) AddStep(activity string) (StepID, error) {
	a, ok := ActivityOf(activity)
	if !ok {
		return "", ErrNoActivity
	}
	s := Step{
		ID:       StepID(w.newID()),
		Place:    len(w.Steps) + 1,
		Activity: activity,
		Minutes:  a.Minutes.Ideal,
	}
	add(&w.Steps, s)
	return s.ID, nil
}

// SetMinutes makes a step longer or shorter, down to its floor.
func (w *Workshop) SetMinutes(id StepID, minutes int) error {
	return edit(&w.Steps, string(id), func(s *Step) error {
		if floor := s.Does().Minutes.Floor; minutes < floor {
			return Problem{Key: ErrTooShort.Key, With: floor, Field: "minutes"}
		}
		if minutes > MaxMinutes {
			return Problem{Key: ErrTooMany.Key, With: MaxMinutes, Field: "minutes"}
		}
		s.Minutes = minutes
		return nil
	})
}

// SkipStep leaves a step out, or takes it in again. A protected step stays.
func (w *Workshop) SkipStep(id StepID, skip bool) error {
	return edit(&w.Steps, string(id), func(s *Step) error {
		if skip && s.Does().Locked {
			return ErrLocked
		}
		if skip && s.Started != 0 {
			return ErrStepBegun
		}
		s.Skipped = skip
		return nil
	})
}

// MoveStep moves a step by so many places on the agenda, up if negative.
func (w *Workshop) MoveStep(id StepID, by int) error {
	if err := shift(&w.Steps, string(id), by); err != nil {
		return err
	}
	for i := range w.Steps { // shift has made the list our own
		w.Steps[i].Place = i + 1
	}
	return nil
}

// PlannedMinutes adds up the steps that are not skipped.
func (w *Workshop) PlannedMinutes() int {
	sum := 0
	for _, s := range w.Steps {
		if !s.Skipped {
			sum += s.Minutes
		}
	}
	return sum
}

// A Slot is a step and when it is planned to begin.
type Slot struct {
	Step   Step
	Starts time.Time
}

// Slots lists the agenda with its planned times in a zone. A skipped step
// takes no time. The time is zero if the workshop has no date yet.
func (w *Workshop) Slots(zone *time.Location) []Slot {
	at, ok := w.StartsAt.On(w.HeldOn, zone)
	slots := make([]Slot, len(w.Steps))
	for i, s := range w.Steps {
		slots[i].Step = s
		if ok {
			slots[i].Starts = at
		}
		if !s.Skipped {
			at = at.Add(time.Duration(s.Minutes) * time.Minute)
		}
	}
	return slots
}

// PlannedEnd is when the agenda ends, and false if there is no date yet.
func (w *Workshop) PlannedEnd(zone *time.Location) (time.Time, bool) {
	at, ok := w.StartsAt.On(w.HeldOn, zone)
	return at.Add(time.Duration(w.PlannedMinutes()) * time.Minute), ok
}

// CurrentStep returns the step the room is on, and false before the first
// and after the last.
func (w *Workshop) CurrentStep() (Step, bool) { return find(w.Steps, string(w.Step)) }

// CurrentMove is what the room is doing now, or nil before the first step
// and after the last.
func (w *Workshop) CurrentMove() move.Move {
	s, ok := w.CurrentStep()
	if !ok {
		return nil
	}
	return s.At()
}

// At returns the move a step is at, or was left at.
func (s Step) At() move.Move {
	moves := s.Does().Moves
	if s.Move < 0 || s.Move >= len(moves) {
		return nil
	}
	return moves[s.Move]
}
