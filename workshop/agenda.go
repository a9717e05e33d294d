package workshop

import (
	"slices"
	"time"

	"accord/workshop/move"
)

// A Step is one activity on the agenda of one workshop.
type Step struct {
	ID       StepID    `json:"id"`
	Place    int       `json:"place"`     // order on the agenda, from 1
	Activity string    `json:"activity"`  // key of the activity
	Title    string    `json:"title"`     // what it is called here; empty: as the activity is
	Question string    `json:"question"`  // what the room is asked; empty: as the activity asks
	StartsAt TimeOfDay `json:"starts_at"` // when it begins, whatever comes before; empty: when that is done
	Minutes  int       `json:"minutes"`   // planned
	Floor    int       `json:"floor"`     // the least it can take; zero: as the activity has it
	Extra    int       `json:"extra"`     // minutes given on the day, or taken (negative)
	Skipped  bool      `json:"skipped"`
	Private  bool      `json:"private"` // written in the booth: the desk does not show it before it is turned over
	Move     int       `json:"move"`    // the move it is at, or was left at, from 0
	Started  Instant   `json:"started"` // zero: not yet
	Ended    Instant   `json:"ended"`   // zero: not yet
	Spent    int64     `json:"spent"`   // milliseconds on its clock when that last stopped
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
	ErrManySteps  = Problem{Key: "step.too-many"}
)

// MaxMinutes is the longest a step may take.
const MaxMinutes = 180

// UseAgenda replaces the agenda. It is refused once a step has begun.
func (w *Workshop) UseAgenda(a Agenda) error {
	if w.Began != 0 {
		return ErrStepBegun
	}
	w.Steps, w.Budget = nil, a.Budget
	for _, planned := range a.Steps {
		if err := w.addPlanned(planned); err != nil {
			return err
		}
	}
	return nil
}

// MaxSteps is how many steps an agenda may have: a long day of short ones.
const MaxSteps = 60

// AddStep puts an activity at the end of the agenda.
func (w *Workshop) AddStep(activity string) (StepID, error) {
	if err := w.addPlanned(PlannedStep{Activity: activity}); err != nil {
		return "", err
	}
	return w.Steps[len(w.Steps)-1].ID, nil
}

func (w *Workshop) addPlanned(p PlannedStep) error {
	a, ok := ActivityOf(p.Activity)
	switch {
	case !ok:
		return ErrNoActivity
	case len(w.Steps) >= MaxSteps:
		return Problem{Key: ErrManySteps.Key, With: MaxSteps}
	}
	s := Step{
		ID: StepID(w.newID()), Place: len(w.Steps) + 1, Activity: p.Activity,
		Minutes: p.Minutes, Floor: p.Floor, Skipped: p.Skipped,
	}
	if s.Minutes == 0 {
		s.Minutes = a.Minutes.Ideal
	}
	add(&w.Steps, s)
	return w.NameStep(s.ID, p.Title, p.Question, p.StartsAt)
}

// RemoveStep takes a step off the agenda. What has begun stays, and so does a
// protected step unless the agenda has another one like it.
func (w *Workshop) RemoveStep(id StepID) error {
	s, ok := find(w.Steps, string(id))
	if !ok {
		return ErrGone
	}
	alike := 0
	for _, other := range w.Steps {
		if other.Activity == s.Activity {
			alike++
		}
	}
	switch {
	case s.Started != 0:
		return ErrStepBegun
	case s.Does().Locked && alike == 1:
		return ErrLocked
	}
	remove(&w.Steps, func(s Step) bool { return s.ID == id })
	w.countPlaces()
	return nil
}

// NameStep says what a step is called here, what it asks the room, and when
// it begins whatever comes before. What is empty is as the activity has it.
func (w *Workshop) NameStep(id StepID, title, question string, starts TimeOfDay) error {
	if err := tidyLines(MaxLine, &named{"title", &title}, &named{"question", &question}); err != nil {
		return err
	}
	if starts != "" {
		if _, err := time.Parse("15:04", string(starts)); err != nil {
			return Problem{Key: ErrNoTime.Key, Field: "starts-at"}
		}
	}
	return edit(&w.Steps, string(id), func(s *Step) error {
		s.Title, s.Question, s.StartsAt = title, question, starts
		return nil
	})
}

// Least is the least a step can take, in minutes.
func (s Step) Least() int {
	if s.Floor > 0 {
		return s.Floor
	}
	return s.Does().Minutes.Floor
}

// SetMinutes makes a step longer or shorter, down to its floor.
func (w *Workshop) SetMinutes(id StepID, minutes int) error {
	return edit(&w.Steps, string(id), func(s *Step) error {
		if floor := max(s.Least(), 1); minutes < floor {
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
	w.countPlaces()
	return nil
}

// countPlaces numbers the steps anew.
func (w *Workshop) countPlaces() {
	w.Steps = slices.Clone(w.Steps)
	for i := range w.Steps {
		w.Steps[i].Place = i + 1
	}
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
	Off    int // minutes it waits for its own time, or begins later than that (negative)
}

// Slots lists the agenda with its planned times in a zone. A skipped step
// takes no time. The time is zero if the workshop has no date yet.
func (w *Workshop) Slots(zone *time.Location) []Slot {
	at, ok := w.StartsAt.On(w.HeldOn, zone)
	slots := make([]Slot, len(w.Steps))
	for i, s := range w.Steps {
		slots[i].Step = s
		if locked, has := s.StartsAt.On(w.HeldOn, zone); ok && has && !s.Skipped {
			slots[i].Off = int(locked.Sub(at) / time.Minute)
			if locked.After(at) {
				at = locked
			}
		}
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
	slots := w.Slots(zone)
	if len(slots) == 0 || slots[0].Starts.IsZero() {
		at, ok := w.StartsAt.On(w.HeldOn, zone)
		return at, ok
	}
	last := slots[len(slots)-1]
	if last.Step.Skipped {
		return last.Starts, true
	}
	return last.Starts.Add(time.Duration(last.Step.Minutes) * time.Minute), true
}

// SpareMinutes is how much of the time there is the agenda leaves, below zero
// if it does not fit. What waits for a time of its own uses up the day too.
func (w *Workshop) SpareMinutes() int {
	spare := w.Budget - w.PlannedMinutes()
	for _, slot := range w.Slots(time.UTC) {
		spare -= max(slot.Off, 0)
	}
	return spare
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
