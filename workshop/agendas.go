package workshop

// An Agenda is a list of steps with the minutes there are for all of them.
type Agenda struct {
	Key    string        `json:"key"` // names its sentence; empty for one of the user's own
	Name   string        `json:"name"`
	Budget int           `json:"budget"` // minutes
	Steps  []PlannedStep `json:"steps"`
}

// A PlannedStep is an activity on an agenda, with what is its own there.
type PlannedStep struct {
	Activity string    `json:"activity"`
	Minutes  int       `json:"minutes"` // zero: as long as the activity would like
	Floor    int       `json:"floor"`   // the least it can take; zero: as the activity has it
	Skipped  bool      `json:"skipped"` // an alternative that is left out unless it is chosen
	Title    string    `json:"title"`
	Question string    `json:"question"`
	StartsAt TimeOfDay `json:"starts_at"`
}

// plan makes a planned step of an activity.
func plan(activity string, minutes, floor int) PlannedStep {
	return PlannedStep{Activity: activity, Minutes: minutes, Floor: floor}
}

// instead is a step that takes the place of another if it is chosen.
func instead(activity string, minutes, floor int) PlannedStep {
	return PlannedStep{Activity: activity, Minutes: minutes, Floor: floor, Skipped: true}
}

// Agendas are the agendas of the method, the shortest first, with
// its minutes.
var Agendas = []Agenda{Essentials, HalfDay, FullDay}

// Essentials is for ninety minutes: one tension, and the lists from before.
var Essentials = Agenda{Key: "essentials", Budget: 90, Steps: []PlannedStep{
	plan("open", 6, 4), plan("short-pulse", 7, 5), plan("both-lists", 10, 7), plan("short-reveal", 9, 6),
	plan("short-friction", 8, 6), plan("seeded-themes", 7, 5), plan("ballots", 6, 4),
	plan("short-asks", 15, 12), plan("consent", 9, 7), plan("actions", 6, 5), plan("close", 2, 2), plan("slack", 5, 0),
}}

// HalfDay is for three and a half hours, with one lab: that of the tension
// the ballots choose.
var HalfDay = Agenda{Key: "half-day", Budget: 210, Steps: []PlannedStep{
	plan("open", 10, 8), plan("pulse", 10, 8), plan("pulse-reveal", 10, 8), plan("priorities", 15, 10),
	plan("mirror-write", 15, 12), plan("mirror-reveal", 18, 12), plan("break", 15, 15),
	plan("friction", 12, 8), plan("themes", 10, 8), plan("ballots", 8, 6),
	plan("calendar", 22, 18), instead("measures", 22, 18), instead("category", 22, 18),
	plan("asks", 20, 16), plan("agree", 20, 15), plan("actions", 10, 8), plan("close", 5, 5), plan("slack", 10, 0),
}}

// FullDay is for seven and a half hours, with every exercise.
var FullDay = Agenda{Key: "full-day", Budget: 450, Steps: []PlannedStep{
	plan("open", 15, 10), plan("pulse", 10, 8), plan("pulse-reveal", 15, 10), plan("priorities", 20, 15),
	plan("mirror-write", 20, 15), plan("mirror-reveal", 18, 12), plan("amplify", 12, 8), plan("break", 15, 15),
	plan("friction", 15, 10), plan("themes", 15, 10), plan("ballots", 10, 8),
	plan("calendar", 35, 28), plan("slack", 14, 0), plan("lunch", 46, 46),
	plan("measures", 30, 25), plan("category", 35, 28), plan("slack", 14, 0), plan("break", 15, 15),
	plan("asks", 25, 20), plan("goals", 15, 10), plan("consent", 15, 12), plan("pre-mortem", 10, 0),
	plan("actions", 10, 8), plan("close", 7, 7), plan("slack", 14, 0),
}}

// Agenda returns the agenda of a workshop, to be used again.
func (w *Workshop) Agenda(name string) Agenda {
	a := Agenda{Name: name, Budget: w.Budget}
	for _, s := range w.Steps {
		a.Steps = append(a.Steps, PlannedStep{
			Activity: s.Activity, Minutes: s.Minutes, Floor: s.Floor, Skipped: s.Skipped,
			Title: s.Title, Question: s.Question, StartsAt: s.StartsAt,
		})
	}
	return a
}

// Labs are the activities of which a short day has room for one, by the
// tension they work on.
var Labs = map[string]string{"calendar": "calendar", "measures": "measures", "category": "category"}

// Short reports whether the agenda is that of ninety minutes, whatever was
// changed about its minutes: what comes of it is an agreement on two pages.
// With a lab or with goals there is more to agree on than those hold.
func (w *Workshop) Short() bool {
	short := false
	for _, s := range w.Steps {
		if _, lab := Labs[s.Activity]; lab && !s.Skipped {
			return false
		}
		short = short || s.Activity == "short-asks"
	}
	return short && !w.plansGoals()
}

// LabsOffered lists the labs on the agenda in order, and none unless one of
// them stands for another.
func (w *Workshop) LabsOffered() []Step {
	var labs []Step
	skipped := false
	for _, s := range w.Steps {
		if _, lab := Labs[s.Activity]; lab {
			labs = append(labs, s)
			skipped = skipped || s.Skipped
		}
	}
	if !skipped || len(labs) < 2 {
		return nil
	}
	return labs
}

// SuggestedLab is the lab of the tension beneath what is worked on first, and
// false if no lab on the agenda is about it.
func (w *Workshop) SuggestedLab() (Step, bool) {
	for _, t := range w.WorkedOn() {
		for _, lab := range w.LabsOffered() {
			if lab.Activity == t.Tension {
				return lab, true
			}
		}
	}
	return Step{}, false
}

// ChooseLab takes one lab in and leaves the others out, as far as they have
// not begun.
func (w *Workshop) ChooseLab(id StepID) error {
	chosen, ok := find(w.Steps, string(id))
	if !ok {
		return ErrGone
	}
	for _, lab := range w.LabsOffered() {
		if lab.Started != 0 {
			continue
		}
		if err := w.SkipStep(lab.ID, lab.ID != chosen.ID); err != nil {
			return err
		}
	}
	return nil
}

// Problems with agendas of the user's own.
var (
	ErrNoAgendaName = Problem{Key: "agenda.no-name"}
	ErrEmptyAgenda  = Problem{Key: "agenda.empty"}
	ErrBadAgenda    = Problem{Key: "agenda.unsound"}
)

// Checked returns an agenda that came from outside, tidied, or what is wrong
// with it.
func (a Agenda) Checked() (Agenda, error) {
	name, err := tidyLine("name", a.Name, MaxLine)
	switch {
	case err != nil:
		return a, err
	case name == "":
		return a, Problem{Key: ErrNoAgendaName.Key, Field: "name"}
	case len(a.Steps) == 0:
		return a, ErrEmptyAgenda
	case a.Budget < 30 || a.Budget > MaxBudget:
		return a, ErrBadAgenda
	}
	var trial Workshop
	if err := trial.UseAgenda(a); err != nil {
		return a, ErrBadAgenda
	}
	for _, s := range trial.Steps {
		if s.Minutes < 1 || s.Minutes > MaxMinutes || s.Floor < 0 || s.Floor > MaxMinutes {
			return a, ErrBadAgenda
		}
	}
	checked := trial.Agenda(name)
	return checked, nil
}
