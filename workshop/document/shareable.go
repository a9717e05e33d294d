package document

import (
	"strings"

	"accord/workshop"
)

// Shareable is the agreement for those who were not in the room: retailers,
// and the wider business. It is handed what they may read and nothing else,
// so there is no way from it to what stays between the two sides.
//
// What is in it and what is not is said where [workshop.Shareable] is.
func Shareable(s workshop.Shareable, say Say) Document {
	p := newShared(s, say)
	return Document{
		Title:    s.Title,
		Subtitle: say("agreement.subtitle-shareable", p.side(workshop.Sales), p.side(workshop.Marketing)),
		Language: s.Language,
		PageOf:   say("paper.page-of"),
		Contents: say("paper.contents"),
		Cover:    p.cover(),
		Logo:     p.logo(s.Logo, s.Organisation),
		Mark:     p.mark(s.State, s.Rehearsal),
		Sections: some(p.summary(), p.context(), p.strengths(), p.goals(), p.commitments(), p.terms(s.Terms), p.calendar(),
			p.waysOfWorking(), p.actions(), p.reviews()),
	}
}

// A shared paper is what others may read and the voice it is told in.
type shared struct {
	voice
	s workshop.Shareable
}

func newShared(s workshop.Shareable, say Say) shared {
	return shared{voice{say, s.SalesName, s.MarketingName}, s}
}

func (p shared) cover() []Fact {
	s := p.s
	return append(Facts{}.
		with(p.say("agreement.status"), p.say("state."+string(s.State))).
		with(p.say("agreement.organisation"), s.Organisation).
		with(p.say("agreement.held"), LongDay(s.HeldOn, p.say)).
		with(p.say("agreement.place"), s.Place).
		with(p.say("agreement.facilitator"), s.Facilitator).
		with(p.say("agreement.edition"), p.say("agreement.left-out")), p.holdsUntil(s.Reviews)...)
}

func (p shared) summary() Section {
	var goals []Item
	for _, g := range p.s.Goals {
		goals = append(goals, Item{Text: g.Label + " " + g.Text, Note: joined(p.dated("summary.by", g.Due), goalOwners(g))})
	}
	return p.onOnePage(onePage{goals: goals, promises: p.s.Commitments, months: p.s.Months, reviews: p.s.Reviews})
}

// goalOwners names who answers for a goal on both sides.
func goalOwners(g workshop.SharedGoal) string { return joinedBy(", ", g.SalesOwner, g.MarketingOwner) }

// context is what the agreement is about, who met, and how they decided.
func (p shared) context() Section {
	s := Section{ID: "context", Heading: p.say("context.heading-shareable"), NewPage: true}
	facts := Facts{}.
		with(p.say("context.scope-in"), p.s.ScopeIn).
		with(p.say("ways.horizon"), p.s.Horizon).
		with(p.say("context.decision-rule"), p.s.DecisionRule)
	if len(facts) > 0 {
		s.Blocks = append(s.Blocks, facts)
	}
	s.Blocks = append(s.Blocks, p.people(p.s.People)...)
	return s
}

// strengths are what each side brings, and what it values in the other.
func (p shared) strengths() Section {
	s := Section{ID: "strengths", Heading: p.say("strengths.heading")}
	for _, list := range []struct {
		prompt  string
		heading func(workshop.Side) string
	}{{"we-bring", p.brings}, {"we-value", p.values}} {
		lists := p.twoLists(list.heading, func(side workshop.Side) (items []Item) {
			for _, c := range p.s.Strengths {
				if c.Prompt == list.prompt && c.Side == side {
					items = append(items, Item{Text: c.Text})
				}
			}
			return items
		})
		if len(lists) > 0 {
			s.Blocks = append(s.Blocks, lists)
		}
	}
	return s
}

func (p shared) goals() Section {
	s := Section{ID: "goals", Heading: p.say("goals.heading")}
	for _, g := range p.s.Goals {
		s.Blocks = append(s.Blocks, Clause{
			Number: g.Label, Side: workshop.Both, Title: g.Text, Status: p.agreed(),
			Facts: Facts{}.with(p.say("field.due"), LongDay(g.Due, p.say)).with(p.say("clause.owners"), goalOwners(g)),
		})
	}
	return s
}

// agreed is the status of every clause here.
func (p shared) agreed() string { return p.say("standing." + string(workshop.Agreed)) }

func (p shared) commitments() Section {
	var clauses []Clause
	for _, c := range p.s.Commitments {
		clauses = append(clauses, p.promise(c, p.agreed()))
	}
	return p.bySide(clauses)
}

// calendar is how gap months end, as both sides tell customers, and the two
// rules of the calendar.
func (p shared) calendar() Section {
	s := Section{ID: "calendar", Heading: p.say("calendar.heading")}
	t := Table{
		Head:   []string{p.say("cut-off.month"), p.say("calendar.ends"), p.say("calendar.both-say"), p.say("calendar.who-from")},
		Widths: []int{4, 4, 10, 6},
	}
	for _, m := range p.s.Months {
		t.Rows = append(t.Rows, p.gapMonth(m, ""))
	}
	if len(t.Rows) > 0 {
		s.Blocks = append(s.Blocks, Heading(p.say("calendar.gaps")), t)
	}
	s.Blocks = append(s.Blocks, p.pact(p.s.Freeze, p.s.Notice)...)
	return s
}

func (p shared) waysOfWorking() Section {
	s := Section{ID: "ways", Heading: p.say("ways.heading")}
	if p.s.Meetings != "" {
		s.Blocks = append(s.Blocks, Facts{}.with(p.say("ways.meetings"), p.s.Meetings))
	}
	return s
}

func (p shared) actions() Section {
	var rows [][]string
	for _, a := range p.s.Actions {
		rows = append(rows, []string{a.Label, a.Text, a.Owner, p.byWhen(a.Due, a.Done), a.Serves.Label})
	}
	return p.actionPlan(rows)
}

func (p shared) reviews() Section {
	s := Section{ID: "reviews", Heading: p.say("reviews.heading")}
	t := Table{Head: []string{p.say("reviews.number"), p.say("reviews.on"), p.say("reviews.looks-at")}, Widths: []int{2, 6, 12}}
	for i, r := range p.s.Reviews {
		t.Rows = append(t.Rows, p.review(i, r, firstSeen(r, p.s.Reviews, p.s.Commitments)))
	}
	if len(t.Rows) > 0 {
		s.Blocks = append(s.Blocks, t)
	}
	return s
}

// ShareableDues lists the dates in what others may read: its actions and its
// reviews.
func ShareableDues(s workshop.Shareable, say Say) []Due {
	p := newShared(s, say)
	var dues []Due
	for _, a := range s.Actions {
		dues = append(dues, p.task(a, p.filled("due.owner", a.Owner),
			p.filled("due.serves", strings.TrimSpace(a.Serves.Label+" "+a.Serves.Deed))))
	}
	for i, r := range s.Reviews {
		dues = append(dues, p.meeting(s.Title, i, r, firstSeen(r, s.Reviews, s.Commitments)))
	}
	return dated(dues)
}
