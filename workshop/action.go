package workshop

// An Action is one thing to do, with one owner and one date.
type Action struct {
	ID          ActionID      `json:"id"`
	Number      int           `json:"number"` // printed as A-09
	Text        string        `json:"text"`
	Owner       ParticipantID `json:"owner"`
	Helper      ParticipantID `json:"helper"` // empty: nobody
	Due         Day           `json:"due"`
	Trigger     string        `json:"trigger"`    // "when …"
	FirstStep   string        `json:"first_step"` // the first thing the owner will do, and when
	Commitment  CommitmentID  `json:"commitment"` // what it serves; empty: nothing agreed
	Goal        GoalID        `json:"goal"`
	Theme       ThemeID       `json:"theme"`
	SponsorNeed string        `json:"sponsor_need"` // what it needs from the sponsor; empty: nothing
	Done        bool          `json:"done"`
}

// An ActionID names an action within its workshop.
type ActionID string

func (a Action) key() string { return string(a.ID) }

// MaxActions is how many actions a workshop may have.
const MaxActions = 100

// Problems with actions.
var (
	ErrNoOwner     = Problem{Key: "action.no-owner"}
	ErrNoDue       = Problem{Key: "action.no-due"}
	ErrManyActions = Problem{Key: "action.too-many"}
	ErrSameHelper  = Problem{Key: "action.same-helper"}
)

// AddAction notes a thing to do. Without an owner and a date it is none.
func (w *Workshop) AddAction(a Action) (ActionID, error) {
	if len(w.Actions) >= MaxActions {
		return "", Problem{Key: ErrManyActions.Key, With: MaxActions, Field: "text"}
	}
	a.ID = ActionID(w.newID())
	a.Number = nextNumber(w.Actions, func(a Action) int { return a.Number })
	if err := w.checkAction(&a, true); err != nil {
		return "", err
	}
	add(&w.Actions, a)
	return a.ID, nil
}

// EditAction replaces what an action says.
func (w *Workshop) EditAction(id ActionID, a Action) error {
	return edit(&w.Actions, string(id), func(old *Action) error {
		a.ID, a.Number = old.ID, old.Number
		if err := w.checkAction(&a, a.Due != old.Due); err != nil {
			return err
		}
		*old = a
		return nil
	})
}

// RemoveAction takes an action off the plan.
func (w *Workshop) RemoveAction(id ActionID) error {
	remove(&w.Actions, func(a Action) bool { return a.ID == id })
	return nil
}

// FinishAction marks an action as done, or as not.
func (w *Workshop) FinishAction(id ActionID, done bool) error {
	return edit(&w.Actions, string(id), func(a *Action) error { a.Done = done; return nil })
}

func (w *Workshop) checkAction(a *Action, newDue bool) (err error) {
	if a.Text, err = needLine("text", a.Text, MaxCard); err != nil {
		return err
	}
	if err := tidyLines(MaxCard,
		&named{"trigger", &a.Trigger}, &named{"first-step", &a.FirstStep}, &named{"sponsor-need", &a.SponsorNeed},
	); err != nil {
		return err
	}
	switch {
	case a.Owner == "":
		return Problem{Key: ErrNoOwner.Key, Field: "owner"}
	case a.Owner == a.Helper:
		return Problem{Key: ErrSameHelper.Key, Field: "helper"}
	case a.Due == "":
		return Problem{Key: ErrNoDue.Key, Field: "due"}
	}
	if newDue {
		if err := w.checkDue("due", a.Due); err != nil {
			return err
		}
	}
	if err := w.checkPerson("owner", a.Owner); err != nil {
		return err
	}
	if err := w.checkPerson("helper", a.Helper); err != nil {
		return err
	}
	return w.checkLinks(a)
}

func (w *Workshop) checkLinks(a *Action) error {
	if a.Commitment != "" && index(w.Commitments, string(a.Commitment)) < 0 ||
		a.Goal != "" && index(w.Goals, string(a.Goal)) < 0 ||
		a.Theme != "" && index(w.Themes, string(a.Theme)) < 0 {
		return ErrGone
	}
	return nil
}
