package document

import (
	"strings"

	"accord/workshop"
)

// summary is the agreement on one page, to hang on a wall: the goals, the
// promises each way, and when both sides look at them again. Only what has
// everybody's consent is on it.
func (p paper) summary() Section {
	var months []workshop.SharedMonth
	for _, d := range p.w.DecidedGaps() {
		months = append(months, p.w.ShareMonth(d))
	}
	return p.onOnePage(onePage{
		purpose: p.w.Purpose, goals: p.agreedGoals(), promises: p.w.Shareable().Commitments, months: months,
		reviews: p.w.ShareReviews(), rule: p.say("summary.rule.text"),
	})
}

// A onePage is what stands on the summary. What is empty is left out.
type onePage struct {
	purpose  string
	goals    []Item
	promises []workshop.SharedCommitment
	months   []workshop.SharedMonth
	reviews  []workshop.SharedReview
	rule     string // how all of it was agreed
}

func (p voice) onOnePage(o onePage) Section {
	s := Section{ID: "summary", Heading: p.say("summary.heading"), NewPage: true, OnePage: true}
	if len(o.goals) == 0 && len(o.promises) == 0 {
		return s
	}
	if o.purpose != "" {
		s.Blocks = append(s.Blocks, Paragraph{Text: o.purpose, Tone: Strong})
	}
	if len(o.goals) > 0 {
		s.Blocks = append(s.Blocks, Sides{{Side: workshop.Both, Heading: p.say("summary.goals"), Items: o.goals}})
	}
	if promises := p.promises(o.promises); len(promises) > 0 {
		s.Blocks = append(s.Blocks, promises)
	}
	var reviews []string
	for _, r := range o.reviews {
		if r.Days != workshop.Expiry {
			reviews = append(reviews, LongDay(r.On, p.say))
		}
	}
	last := Facts{}.with(p.say("calendar.gaps"), p.gapsInShort(o.months)).
		with(p.say("summary.reviews"), strings.Join(reviews, " · ")).with(p.say("summary.rule"), o.rule)
	if len(last) > 0 {
		s.Blocks = append(s.Blocks, last)
	}
	return s
}

// gapsInShort is what both sides say about each gap month, a line a month.
func (p voice) gapsInShort(months []workshop.SharedMonth) string {
	var lines []string
	for _, m := range months {
		words := m.Words
		if m.End == workshop.Escalate { // the question is not what a customer is told
			words = joined(p.say("month-end."+string(m.End)), p.filled("calendar.until", ShortDay(m.By, p.say)))
		}
		lines = append(lines, p.say("calendar.in-short", p.month(m.Month), words))
	}
	return strings.Join(lines, "\n")
}

func (p paper) agreedGoals() []Item {
	var items []Item
	for _, g := range p.w.Goals {
		if p.w.Standing(workshop.ClauseID(g.ID)) != workshop.Agreed {
			continue
		}
		items = append(items, Item{
			Text: g.Label() + " " + g.Text,
			Note: joined(p.fromTo(g), p.dated("summary.by", g.Due), p.owners(g)),
		})
	}
	return items
}

// promises lists commitments by side, each with who answers for it.
func (p voice) promises(promises []workshop.SharedCommitment) Sides {
	var sides Sides
	for _, from := range workshop.Sides {
		list := SideList{Side: from, Heading: p.say("commitments.from", p.side(from), p.side(from.Other()))}
		for _, c := range promises {
			if c.From == from {
				list.Items = append(list.Items, Item{Text: c.Label + " " + c.Deed, Note: joined(c.Owner, c.Within)})
			}
		}
		if len(list.Items) > 0 {
			sides = append(sides, list)
		}
	}
	return sides
}

// fromTo is where a goal stands and where it is to go.
func (p paper) fromTo(g workshop.Goal) string {
	switch {
	case g.Target == "":
		return g.Baseline
	case g.Baseline == "":
		return p.say("goal.to", g.Target)
	}
	return p.say("goal.from-to", g.Baseline, g.Target)
}

// owners names who answers for a goal on both sides.
func (p paper) owners(g workshop.Goal) string {
	return joinedBy(", ", p.w.Person(g.SalesOwner).Name, p.w.Person(g.MarketingOwner).Name)
}

// joined puts texts on one line, leaving out the empty ones.
func joined(texts ...string) string { return joinedBy(" · ", texts...) }

func joinedBy(mark string, texts ...string) string {
	var some []string
	for _, t := range texts {
		if t != "" {
			some = append(some, t)
		}
	}
	return strings.Join(some, mark)
}
