package workshop

import (
	"slices"

	"accord/workshop/move"
)

// A Goal is a number both sides want to reach, with where it stands today.
type Goal struct {
	ID             GoalID        `json:"id"`
	Number         int           `json:"number"` // printed as G-1
	Text           string        `json:"text"`
	Measure        string        `json:"measure"`
	Baseline       string        `json:"baseline"` // where it stands today
	Target         string        `json:"target"`
	Due            Day           `json:"due"`
	Source         string        `json:"source"` // where the number is read
	SalesOwner     ParticipantID `json:"sales_owner"`
	MarketingOwner ParticipantID `json:"marketing_owner"`
	Rhythm         string        `json:"rhythm"` // how often it is looked at
}

// A GoalID names a goal within its workshop.
type GoalID string

func (g Goal) key() string { return string(g.ID) }

// MaxGoals is how many joint goals there may be: few enough to remember.
const MaxGoals = 4

// Problems with goals.
var (
	ErrManyGoals  = Problem{Key: "goal.too-many"}
	ErrWrongOwner = Problem{Key: "goal.wrong-owner"}
)

// AddGoal sets a shared number. What is missing may follow.
func (w *Workshop) AddGoal(g Goal) (GoalID, error) {
	if err := w.unsigned(); err != nil {
		return "", err
	}
	return w.draftGoal(&g)
}

func (w *Workshop) draftGoal(g *Goal) (GoalID, error) {
	if len(w.Goals) >= MaxGoals {
		return "", Problem{Key: ErrManyGoals.Key, With: MaxGoals, Field: "text"}
	}
	g.ID = GoalID(w.newID())
	g.Number = nextNumber(w.Goals, func(g Goal) int { return g.Number })
	if err := w.checkGoal(g); err != nil {
		return "", err
	}
	add(&w.Goals, *g)
	return g.ID, nil
}

// EditGoal replaces what a goal says.
func (w *Workshop) EditGoal(id GoalID, g Goal) error {
	if err := w.unsigned(); err != nil {
		return err
	}
	return edit(&w.Goals, string(id), func(old *Goal) error {
		g.ID, g.Number = old.ID, old.Number
		if err := w.checkGoal(&g); err != nil {
			return err
		}
		*old = g
		return nil
	})
}

// RemoveGoal takes a goal away, with the hands that were raised on it.
func (w *Workshop) RemoveGoal(id GoalID) error {
	if err := w.unsigned(); err != nil {
		return err
	}
	remove(&w.Goals, func(g Goal) bool { return g.ID == id })
	remove(&w.Rounds, func(r ConsentRound) bool { return r.Clause == ClauseID(id) })
	for _, a := range w.Actions {
		if a.Goal == id {
			must(edit(&w.Actions, string(a.ID), func(a *Action) error { a.Goal = ""; return nil }))
		}
	}
	return nil
}

// Missing lists the fields a goal still lacks, by key.
func (g Goal) Missing() []string {
	var missing []string
	for _, f := range []struct {
		key   string
		empty bool
	}{
		{"measure", g.Measure == ""},
		{"baseline", g.Baseline == ""},
		{"target", g.Target == ""},
		{"due", g.Due == ""},
		{"sales-owner", g.SalesOwner == ""},
		{"marketing-owner", g.MarketingOwner == ""},
	} {
		if f.empty {
			missing = append(missing, f.key)
		}
	}
	return missing
}

// Lacks lists the fields that a goal still lacks and nobody is on the way to
// find: where it stands today is no gap once an action finds that out.
func (w *Workshop) Lacks(g Goal) []string {
	found := slices.ContainsFunc(w.Actions, func(a Action) bool { return a.Goal == g.ID })
	return slices.DeleteFunc(g.Missing(), func(key string) bool { return key == "baseline" && found })
}

func (w *Workshop) checkGoal(g *Goal) (err error) {
	if g.Text, err = needLine("text", g.Text, MaxLine); err != nil {
		return err
	}
	if err := tidyLines(MaxLine,
		&named{"measure", &g.Measure}, &named{"baseline", &g.Baseline}, &named{"target", &g.Target},
		&named{"source", &g.Source}, &named{"rhythm", &g.Rhythm},
	); err != nil {
		return err
	}
	if err := w.checkDue("due", g.Due); err != nil {
		return err
	}
	for i, owner := range []ParticipantID{g.SalesOwner, g.MarketingOwner} {
		field := string(Sides[i]) + "-owner"
		if err := w.checkPerson(field, owner); err != nil {
			return err
		}
		if owner != "" && w.Person(owner).Side != Sides[i] {
			return Problem{Key: ErrWrongOwner.Key, Field: field}
		}
	}
	return nil
}

// checkDue refuses a date that is none, or that lies before the workshop.
func (w *Workshop) checkDue(field string, due Day) error {
	if err := due.check(field); err != nil {
		return err
	}
	if due != "" && due < w.HeldOn {
		return Problem{Key: ErrDayIsPast.Key, Field: field}
	}
	return nil
}

// aims reports whether the room agrees on goals in this workshop: a step of
// its agenda is about them, or there are some.
func (w *Workshop) aims() bool { return len(w.Goals) > 0 || w.plansGoals() }

// plansGoals reports whether a step of the agenda is about goals.
func (w *Workshop) plansGoals() bool {
	return slices.ContainsFunc(w.Steps, func(s Step) bool {
		return !s.Skipped && slices.ContainsFunc(s.Does().Moves, func(m move.Move) bool {
			_, aim := m.(move.Aim)
			return aim
		})
	})
}
