package document

import (
	"strings"

	"accord/workshop"
)

// twoPages is what a short agreement fills, with six commitments, eight
// actions and twelve people. With more it goes on.
const twoPages = 2

// isShort reports whether the agreement is a short one: as it was signed, and
// before that as the agenda has it.
func (p paper) isShort() bool {
	if signed, ok := inForce(p.w); ok {
		return signed.Pages == twoPages
	}
	return p.w.Short()
}

// short is the agreement of ninety minutes: the start line, the strengths, the
// commitments, the actions and the next reviews. All cards and answers, and how
// each clause came about, are in the [Record].
func (p paper) short() Document {
	d := Document{
		Title:    p.w.Title,
		Subtitle: p.say("agreement.subtitle", p.side(workshop.Sales), p.side(workshop.Marketing)),
		Language: p.w.Language,
		PageOf:   p.say("paper.page-of"),
		Cover:    p.shortCover(),
		Pages:    twoPages,
		Logo:     p.logo(p.w.Logo(), p.w.Organisation),
		Mark:     p.mark(p.w.State(), p.w.Rehearsal),
		Sections: p.shortSections(),
	}
	d.Sections = append(d.Sections, some(p.shortSignOff(), p.amendments(p.unlike(d)))...)
	return d
}

// shortSections are what is agreed, on two pages.
func (p paper) shortSections() []Section {
	return some(p.shortStart(), p.shortStrengths(), p.goals(), p.shortCommitments(), p.calendar(), p.tradeOffs(), p.category(),
		p.shortActions(), p.notAgreed(), p.parked(), p.safeguards(), p.shortReviews())
}

// shortCover is who met where and when, and how far the agreement has come.
func (p paper) shortCover() []Fact {
	w := p.w
	f := Facts{}.with(p.say("agreement.status"), p.status()).
		with(p.say("agreement.held"), joined(p.held(), w.Place, w.Organisation)).
		with(p.say("agreement.facilitator"), joined(w.Facilitator, p.labelled("agreement.sponsor", w.Sponsor)))
	return append(append(f, p.holdsUntil(w.ShareReviews())...), p.version()...).
		with(p.say("agreement.file"), string(w.ID))
}

// shortStart is why the room met, who was there, and where the sides stood.
func (p paper) shortStart() Section {
	s := Section{ID: "start-line", Heading: p.say("start-line.heading")}
	facts := Facts{}.
		with(p.say("context.purpose"), p.w.Purpose).
		with(p.say("context.scope-in"), p.w.ScopeIn).
		with(p.say("context.scope-out"), p.w.ScopeOut).
		with(p.say("context.decision-rule"), p.w.DecisionRule)
	for _, side := range workshop.Sides {
		var names []string
		for _, person := range p.w.Participants {
			if person.Side == side {
				names = append(names, person.Name)
			}
		}
		facts = facts.with(p.side(side), strings.Join(names, ", "))
	}
	if len(facts) > 0 {
		s.Blocks = append(s.Blocks, facts)
	}
	if len(p.w.Ratings) == 0 || !p.w.PulseOpen() {
		return s
	}
	s.Blocks = append(s.Blocks, Paragraph{Text: p.alignment(), Tone: Strong})
	if gaps := p.w.LargestGaps(threeGaps); len(gaps) > 0 {
		s.Blocks = append(s.Blocks, p.furthest(gaps))
	}
	return s
}

// furthest lists gaps so that a statement is on one line.
func (p paper) furthest(gaps []workshop.Score) Table {
	t := Table{
		Head:   []string{p.say("start-line.gaps"), p.side(workshop.Sales), p.side(workshop.Marketing), p.say("pulse.gap")},
		Widths: []int{25, 4, 4, 6},
	}
	for _, s := range gaps {
		t.Rows = append(t.Rows, []string{p.say("statement." + s.Key), p.figure(s.Sales), p.figure(s.Marketing), p.gap(s)})
	}
	return t
}

// shortStrengths are what each side brings, and what it values in the other.
func (p paper) shortStrengths() Section {
	s := Section{ID: "strengths", Heading: p.say("strengths.heading")}
	alone := func(workshop.Card) string { return "" }
	for _, lists := range []Sides{p.lists("we-bring", p.brings, alone), p.lists("we-value", p.values, alone)} {
		if len(lists) > 0 {
			s.Blocks = append(s.Blocks, lists)
		}
	}
	return p.withFaceDown(s, "we-bring", "we-value")
}

// shortCommitments are the promises each way, side by side.
func (p paper) shortCommitments() Section {
	s := Section{ID: "commitments", Heading: p.say("commitments.heading")}
	lists := p.twoLists(
		func(side workshop.Side) string { return p.say("commitments.from", p.side(side), p.side(side.Other())) },
		func(side workshop.Side) (items []Item) {
			for _, c := range p.w.Commitments {
				if c.From == side && !c.SetAside {
					items = append(items, p.shortCommitment(c))
				}
			}
			return items
		})
	if len(lists) > 0 {
		s.Blocks = append(s.Blocks, lists)
	}
	return s
}

// shortCommitment is a promise with all that was agreed of it.
func (p paper) shortCommitment(c workshop.Commitment) Item {
	shared := p.w.ShareCommitment(c)
	return Item{
		Text: shared.Label + " " + shared.Deed,
		Note: joinedBy("\n",
			joined(p.labelled("field.delivers", shared.Delivers), p.labelled("field.quality", shared.Quality)),
			joined(p.labelled("field.within", shared.Within), p.labelled("field.trigger", shared.Trigger)),
			joined(p.labelled("field.exceptions", shared.Exceptions), p.labelled("field.if-missed", c.IfMissed)),
			joined(p.labelled("field.owner", shared.Owner), p.labelled("field.check", shared.Checked),
				p.dated("clause.reviewed", shared.Review), p.standing(workshop.ClauseID(c.ID)))),
	}
}

// labelled is a text with what it is called before it, or nothing without one.
func (p voice) labelled(key, text string) string {
	if text == "" {
		return ""
	}
	return p.say("field.filled", p.say(key), text)
}

// shortActions is who does what by when, a line or two an action.
func (p paper) shortActions() Section {
	var rows [][]string
	for _, a := range p.w.Actions {
		what := joinedBy("\n", a.Text, joinedBy(" ",
			p.filled("actions.when", a.Trigger), p.filled("actions.first", a.FirstStep), p.filled("actions.sponsor", a.SponsorNeed)))
		rows = append(rows, []string{a.Label(), what, p.whoDoes(a), p.byWhen(a.Due, a.Done), p.serves(a)})
	}
	s := p.actionPlan(rows)
	for i, b := range s.Blocks {
		if t, is := b.(Table); is {
			t.Widths = []int{3, 25, 7, 5, 4}
			s.Blocks[i] = t
		}
	}
	return s
}

// shortReviews are the days on which both sides look at it again.
func (p paper) shortReviews() Section {
	s := Section{ID: "reviews", Heading: p.say("reviews.heading")}
	var facts Facts
	for i, r := range p.w.ShareReviews() {
		row := p.review(i, r, p.dueAt(r))
		facts = facts.with(row[0], joined(row[1], row[2], p.w.Reviews[i].Note))
	}
	if p.w.PulseAgain != "" {
		facts = facts.with(p.say("activity.pulse"), LongDay(p.w.PulseAgain, p.say))
	}
	if len(facts) > 0 {
		s.Blocks = append(s.Blocks, facts)
	}
	return s
}

// shortSignOff has a line for every person present, two in a row. Which version
// is signed stands on the cover.
func (p paper) shortSignOff() Section {
	s := p.signOff()
	s.NewPage = false
	blocks := s.Blocks
	s.Blocks = nil
	for _, b := range blocks {
		switch b := b.(type) {
		case Facts:
			if consent := p.consentRange(); consent != "" {
				s.Blocks = append(s.Blocks, Facts{{p.say("clause.consent"), consent}})
			}
		case Signatures:
			s.Blocks = append(s.Blocks, p.signedBy(b), Paragraph{Text: p.say("agreement.see-record"), Tone: Muted})
		default:
			s.Blocks = append(s.Blocks, b)
		}
	}
	return s
}

// signedBy is a table with room to sign in beside each name.
func (p paper) signedBy(people Signatures) Table {
	t := Table{Head: []string{p.side(workshop.Sales), "", p.side(workshop.Marketing), ""}, Widths: []int{5, 6, 5, 6}}
	left, right := people.Columns()
	for i := range max(len(left), len(right)) {
		row := make([]string, 4)
		for at, column := range []Signatures{left, right} {
			if i < len(column) {
				row[2*at], row[2*at+1] = joinedBy("\n", column[i].Name, column[i].Job), column[i].Signed
			}
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
