package document

import (
	"strings"

	"accord/workshop"
)

// goals are the shared numbers, each a clause of both sides.
func (p paper) goals() Section {
	s := Section{ID: "goals", Heading: p.say("goals.heading")}
	for _, g := range p.w.Goals {
		s.Blocks = append(s.Blocks, p.goal(g))
	}
	return s
}

func (p paper) goal(g workshop.Goal) Clause {
	id := workshop.ClauseID(g.ID)
	baseline := g.Baseline
	if baseline == "" {
		baseline = p.baselineBy(g)
	}
	return Clause{
		Number: g.Label(), Side: workshop.Both, Title: g.Text, Status: p.standing(id),
		Facts: Facts{}.
			with(p.say("field.measure"), g.Measure).
			with(p.say("field.baseline"), baseline).
			with(p.say("field.target"), g.Target).
			with(p.say("field.due"), LongDay(g.Due, p.say)).
			with(p.say("field.source"), g.Source).
			with(p.say("field.rhythm"), g.Rhythm).
			with(p.say("clause.owners"), p.owners(g)).
			with(p.say("clause.consent"), p.consent(id)).
			with(p.say("clause.objection"), p.objections(id)),
	}
}

// baselineBy says that nobody knows yet where a goal stands, and which action
// finds out.
func (p paper) baselineBy(g workshop.Goal) string {
	for _, a := range p.w.Actions {
		if a.Goal == g.ID {
			return p.say("goal.baseline-by", a.Label(), LongDay(a.Due, p.say))
		}
	}
	return p.say("goal.no-baseline")
}

// commitments are the promises each way. What was set aside stands under
// what was not agreed.
func (p paper) commitments() Section {
	var clauses []Clause
	for _, c := range p.w.Commitments {
		if !c.SetAside {
			clauses = append(clauses, p.commitment(c))
		}
	}
	return p.bySide(clauses)
}

// bySide is the section of what each side promises the other.
func (p voice) bySide(clauses []Clause) Section {
	s := Section{ID: "commitments", Heading: p.say("commitments.heading")}
	for _, from := range workshop.Sides {
		var promises []Block
		for _, c := range clauses {
			if c.Side == from {
				promises = append(promises, c)
			}
		}
		s.Blocks = append(s.Blocks, headed(p.say("commitments.from", p.side(from), p.side(from.Other())), promises)...)
	}
	return s
}

// commitment is a promise with all there is to know of it.
func (p paper) commitment(c workshop.Commitment) Clause {
	id := workshop.ClauseID(c.ID)
	clause := p.promise(p.w.ShareCommitment(c), p.standing(id))
	clause.Facts = Facts(clause.Facts).
		with(p.say("field.if-missed"), c.IfMissed).
		with(p.say("clause.from"), p.comesFrom(c)).
		with(p.say("clause.consent"), p.consent(id)).
		with(p.say("clause.objection"), p.objections(id))
	return clause
}

// promise is a commitment as anybody may read it.
func (p voice) promise(c workshop.SharedCommitment, status string) Clause {
	return Clause{
		Number: c.Label, Side: c.From, Title: c.Deed, Status: status,
		Facts: Facts{}.
			with(p.say("field.trigger"), c.Trigger).
			with(p.say("field.delivers"), c.Delivers).
			with(p.say("field.within"), c.Within).
			with(p.say("field.quality"), c.Quality).
			with(p.say("field.exceptions"), c.Exceptions).
			with(p.say("field.owner"), c.Owner).
			with(p.say("field.check"), joined(c.Checked, p.dated("clause.reviewed", c.Review))),
	}
}

func (p paper) standing(id workshop.ClauseID) string {
	return p.say("standing." + string(p.w.Standing(id)))
}

// comesFrom traces a commitment back to its theme, its ask and the answer to
// that, or to the strength or the idea it grew from.
func (p paper) comesFrom(c workshop.Commitment) string {
	from := p.theme(c.Theme)
	if c.Origin != workshop.FromTheme {
		from = p.choice("origin", string(c.Origin))
	}
	if c.Ask == "" {
		return from
	}
	a := p.w.AskByID(c.Ask)
	return joinedBy("\n", from, p.say("clause.ask", a.Label(), a.Text, p.answer(a)))
}

// consent says how each round went: the lowest hand on each side.
func (p paper) consent(id workshop.ClauseID) string {
	var lines []string
	for _, r := range p.w.RoundsOf(id) {
		key := "clause.round"
		if !r.Passed() {
			key = "clause.round-failed"
		}
		lines = append(lines, p.say(key, r.Round,
			p.side(workshop.Sales), r.Sales.Lowest(), p.side(workshop.Marketing), r.Marketing.Lowest()))
	}
	return strings.Join(lines, "\n")
}

// objections are the objections heard, and by whom.
func (p paper) objections(id workshop.ClauseID) string {
	var lines []string
	for _, r := range p.w.RoundsOf(id) {
		if r.Objection != "" {
			lines = append(lines, p.say("clause.objected", p.side(r.Objector), r.Objection))
		}
	}
	return strings.Join(lines, "\n")
}
