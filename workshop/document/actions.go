package document

import "accord/workshop"

// actions is who does what by when.
func (p paper) actions() Section {
	s := Section{ID: "actions", Heading: p.say("actions.heading")}
	if len(p.w.Actions) == 0 {
		return s
	}
	t := Table{
		Head: []string{
			p.say("actions.number"), p.say("actions.what"), p.say("actions.owner"), p.say("actions.due"), p.say("actions.serves"),
		},
		Widths: []int{3, 20, 7, 6, 4},
	}
	for _, a := range p.w.Actions {
		t.Rows = append(t.Rows, []string{a.Label(), p.whatToDo(a), p.whoDoes(a), p.byWhen(a), p.serves(a)})
	}
	s.Blocks = append(s.Blocks, t)
	return s
}

// whatToDo is an action with what sets it off, its first step, what it needs
// from above, and why it is done.
func (p paper) whatToDo(a workshop.Action) string {
	return joinedBy("\n", a.Text,
		p.filled("actions.when", a.Trigger), p.filled("actions.first", a.FirstStep), p.filled("actions.sponsor", a.SponsorNeed), p.filled("actions.why", p.cameFrom(a)))
}

func (p paper) whoDoes(a workshop.Action) string {
	return joinedBy("\n", p.person(a.Owner), p.filled("actions.with", p.w.Person(a.Helper).Name))
}

func (p paper) byWhen(a workshop.Action) string {
	due := ShortDay(a.Due, p.say)
	if a.Done {
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

// filled is a sentence with a text in it, or nothing without one.
func (p paper) filled(key, text string) string {
	if text == "" {
		return ""
	}
	return p.say(key, text)
}
