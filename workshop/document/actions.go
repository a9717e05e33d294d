package document

import "accord/workshop"

// actions is who does what by when.
func (p paper) actions() Section {
	var rows [][]string
	for _, a := range p.w.Actions {
		rows = append(rows, []string{a.Label(), p.whatToDo(a), p.whoDoes(a), p.byWhen(a.Due, a.Done), p.serves(a)})
	}
	return p.actionPlan(rows)
}

// actionPlan is a table of actions: number, what, who, by when, and what each
// serves.
func (p voice) actionPlan(rows [][]string) Section {
	s := Section{ID: "actions", Heading: p.say("actions.heading")}
	if len(rows) > 0 {
		s.Blocks = append(s.Blocks, Table{
			Head: []string{
				p.say("actions.number"), p.say("actions.what"), p.say("actions.owner"), p.say("actions.due"), p.say("actions.serves"),
			},
			Widths: []int{3, 20, 7, 6, 4},
			Rows:   rows,
		})
	}
	return s
}

// whatToDo is an action with what sets it off, its first step, what it needs
// from above, and why it is done.
func (p paper) whatToDo(a workshop.Action) string {
	return joinedBy("\n", a.Text,
		p.filled("actions.when", a.Trigger), p.filled("actions.first", a.FirstStep), p.filled("actions.sponsor", a.SponsorNeed), p.filled("actions.why", p.toAction(a).up()))
}

func (p paper) whoDoes(a workshop.Action) string {
	return joinedBy("\n", p.person(a.Owner), p.filled("actions.with", p.w.Person(a.Helper).Name))
}

func (p voice) byWhen(day workshop.Day, done bool) string {
	due := ShortDay(day, p.say)
	if done {
		return joinedBy("\n", due, p.say("actions.done"))
	}
	return due
}

// serves is the label of what an action serves.
func (p paper) serves(a workshop.Action) string {
	switch {
	case a.Commitment != "":
		return p.w.CommitmentByID(a.Commitment).Label()
	case a.Goal != "":
		return p.goalByID(a.Goal).Label()
	case a.Theme != "":
		return p.w.ThemeByID(a.Theme).Label()
	}
	return "–"
}

func (p paper) goalByID(id workshop.GoalID) workshop.Goal {
	for _, g := range p.w.Goals {
		if g.ID == id {
			return g
		}
	}
	return workshop.Goal{}
}
