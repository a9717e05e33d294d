package document

import (
	"strings"

	"accord/workshop"
)

// context is why the room met, who was there, and how it decided.
func (p paper) context() Section {
	w := p.w
	s := Section{ID: "context", Heading: p.say("context.heading"), NewPage: true}
	facts := Facts{}.
		with(p.say("context.purpose"), w.Purpose).
		with(p.say("context.scope-in"), w.ScopeIn).
		with(p.say("context.scope-out"), w.ScopeOut).
		with(p.say("ways.horizon"), w.Horizon).
		with(p.say("context.decision-rule"), w.DecisionRule)
	if len(facts) > 0 {
		s.Blocks = append(s.Blocks, facts)
	}
	var people Sides
	for _, side := range workshop.Sides {
		list := SideList{Side: side, Heading: p.side(side)}
		for _, person := range w.People(side) {
			list.Items = append(list.Items, Item{Text: person.Name, Note: person.Job})
		}
		if len(list.Items) > 0 {
			people = append(people, list)
		}
	}
	if len(people) > 0 {
		s.Blocks = append(s.Blocks, Heading(p.say("context.people")), people)
	}
	return s
}

// reviews say when both sides look at what was kept, and at what.
func (p paper) reviews() Section {
	s := Section{ID: "reviews", Heading: p.say("reviews.heading")}
	s.Blocks = p.before()
	if len(p.w.Reviews) == 0 {
		return s
	}
	t := Table{
		Head:   []string{p.say("reviews.number"), p.say("reviews.on"), p.say("reviews.looks-at"), p.say("reviews.note")},
		Widths: []int{2, 5, 5, 10},
	}
	for i, r := range p.w.Reviews {
		looks := p.dueAt(r)
		if r.Days == workshop.Expiry {
			looks = p.say("reviews.expiry")
		}
		t.Rows = append(t.Rows, []string{reviewLabel(i), LongDay(r.On, p.say), looks, r.Note})
	}
	s.Blocks = append(s.Blocks, t)
	if p.w.PulseAgain != "" {
		s.Blocks = append(s.Blocks, Paragraph{Text: p.say("reviews.pulse-again", LongDay(p.w.PulseAgain, p.say))})
	}
	return s
}

// before is what became of what an earlier workshop had promised.
func (p paper) before() []Block {
	if len(p.w.Carried) == 0 {
		return nil
	}
	t := Table{
		Head:   []string{p.say("before.number"), p.say("before.what"), p.say("before.who"), p.say("before.due"), p.say("before.became")},
		Widths: []int{4, 16, 7, 6, 9},
	}
	for _, c := range p.w.Carried {
		became := p.say("carried.open")
		if c.Became != workshop.NotSaid {
			became = p.say("became." + string(c.Became))
		}
		t.Rows = append(t.Rows, []string{
			joinedBy("\n", c.Label(), p.say("before.was", c.Was)), c.Text, joinedBy("\n", c.Owner, p.side(c.Side)),
			ShortDay(c.Due, p.say), joinedBy("\n", became, c.Note),
		})
	}
	return []Block{Heading(p.say("before.heading", LongDay(p.w.FollowsOn, p.say))), t, Heading(p.say("reviews.next"))}
}

// dueAt lists the commitments that a review is the first to look at.
func (p paper) dueAt(r workshop.Review) string {
	var labels []string
	for _, c := range p.w.Commitments {
		if _, first, ok := p.reviewOf(c); ok && first.ID == r.ID {
			labels = append(labels, c.Label())
		}
	}
	return strings.Join(labels, ", ")
}

// reviewOf finds the review that looks at a commitment first: the earliest
// that is not before its own date.
func (p paper) reviewOf(c workshop.Commitment) (at int, first workshop.Review, ok bool) {
	if c.Review == "" || c.SetAside {
		return 0, first, false
	}
	for i, r := range p.w.Reviews {
		if r.On >= c.Review && (!ok || r.On < first.On) {
			at, first, ok = i, r, true
		}
	}
	return at, first, ok
}

// signOff has a line for every person present.
func (p paper) signOff() Section {
	s := Section{ID: "signatures", Heading: p.say("signatures.heading")}
	var lines Signatures
	for _, person := range p.w.Participants {
		line := Signature{Side: person.Side, Name: person.Name, Job: person.Job}
		if signed, ok := p.w.SignatureOf(person.ID); ok {
			line.Name = signed.Name
			line.Signed = p.say("signatures.on", LongDay(dayOf(signed.At), p.say))
		}
		lines = append(lines, line)
	}
	if len(lines) > 0 {
		s.Blocks = append(s.Blocks, Paragraph{Text: p.say("signatures.text")}, lines)
	}
	return s
}
