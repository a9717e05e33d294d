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
	s.Blocks = append(s.Blocks, p.people(w.Participants)...)
	return s
}

// people lists who was in the room, by side.
func (p voice) people(present []workshop.Participant) []Block {
	lists := p.twoLists(p.side, func(side workshop.Side) (items []Item) {
		for _, person := range present {
			if person.Side == side {
				items = append(items, Item{Text: person.Name, Note: person.Job})
			}
		}
		return items
	})
	if len(lists) == 0 {
		return nil
	}
	return []Block{Heading(p.say("context.people")), lists}
}

// twoLists sets what there is of each side next to each other, without a side
// of which there is nothing.
func (p voice) twoLists(heading func(workshop.Side) string, items func(workshop.Side) []Item) Sides {
	var lists Sides
	for _, side := range workshop.Sides {
		if of := items(side); len(of) > 0 {
			lists = append(lists, SideList{Side: side, Heading: heading(side), Items: of})
		}
	}
	return lists
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
	for i, r := range p.w.ShareReviews() {
		t.Rows = append(t.Rows, append(p.review(i, r, p.dueAt(r)), p.w.Reviews[i].Note))
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

// review is a row with a review's number, its day, and what it looks at.
func (p voice) review(at int, r workshop.SharedReview, due string) []string {
	if r.Days == workshop.Expiry {
		due = p.say("reviews.expiry")
	}
	return []string{reviewLabel(at), LongDay(r.On, p.say), due}
}

// dueAt lists the commitments that a review is the first to look at.
func (p paper) dueAt(r workshop.SharedReview) string {
	var promises []workshop.SharedCommitment
	for _, c := range p.w.Commitments {
		if !c.SetAside {
			promises = append(promises, p.w.ShareCommitment(c))
		}
	}
	return firstSeen(r, p.w.ShareReviews(), promises)
}

// firstSeen lists the promises that one of several reviews is the first to
// look at.
func firstSeen(at workshop.SharedReview, reviews []workshop.SharedReview, promises []workshop.SharedCommitment) string {
	var labels []string
	for _, c := range promises {
		if first, ok := reviewOf(c.Review, reviews); ok && reviews[first].ID == at.ID {
			labels = append(labels, c.Label)
		}
	}
	return strings.Join(labels, ", ")
}

// reviewOf finds the review that looks first at what is due on a day: the
// earliest that is not before it.
func reviewOf(day workshop.Day, reviews []workshop.SharedReview) (at int, ok bool) {
	for i, r := range reviews {
		if day != "" && r.On >= day && (!ok || r.On < reviews[at].On) {
			at, ok = i, true
		}
	}
	return at, ok
}

// signOff has a line for every person present.
func (p paper) signOff() Section {
	s := Section{ID: signatures, Heading: p.say("signatures.heading"), NewPage: true}
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
		s.Blocks = append(s.Blocks, Paragraph{Text: p.say("signatures.text")})
		if facts := p.version().with(p.say("clause.consent"), p.consentRange()); len(facts) > 0 {
			s.Blocks = append(s.Blocks, facts)
		}
		s.Blocks = append(s.Blocks, lines)
	}
	return s
}
