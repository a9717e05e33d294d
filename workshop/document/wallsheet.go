package document

import (
	"strings"

	"accord/workshop"
)

// summary is the agreement on one page, to hang on a wall: the goals, the
// promises each way, and when both sides look at them again. Only what has
// everybody's consent is on it.
func (p paper) summary() Section {
	s := Section{ID: "summary", Heading: p.say("summary.heading"), NewPage: true, OnePage: true}
	goals, promises := p.agreedGoals(), p.agreedPromises()
	if len(goals) == 0 && len(promises) == 0 {
		return s
	}
	if p.w.Purpose != "" {
		s.Blocks = append(s.Blocks, Paragraph{Text: p.w.Purpose, Tone: Strong})
	}
	if len(goals) > 0 {
		s.Blocks = append(s.Blocks, Sides{{Side: workshop.Both, Heading: p.say("summary.goals"), Items: goals}})
	}
	if len(promises) > 0 {
		s.Blocks = append(s.Blocks, promises)
	}
	if months := p.gapsInShort(); months != "" {
		s.Blocks = append(s.Blocks, Facts{}.with(p.say("calendar.gaps"), months))
	}
	var reviews []string
	for _, r := range p.w.Reviews {
		if r.Days != workshop.Expiry {
			reviews = append(reviews, LongDay(r.On, p.say))
		}
	}
	s.Blocks = append(s.Blocks, Facts{}.
		with(p.say("summary.reviews"), strings.Join(reviews, " · ")).
		with(p.say("summary.rule"), p.say("summary.rule.text")))
	return s
}

// gapsInShort is what both sides say about each gap month, a line a month.
func (p paper) gapsInShort() string {
	var lines []string
	for _, d := range p.w.DecidedGaps() {
		words := d.Words
		if d.End == workshop.Escalate { // the question is not what a customer is told
			words = joined(p.say("month-end."+string(d.End)), p.filled("calendar.until", ShortDay(d.By, p.say)))
		}
		lines = append(lines, p.say("calendar.in-short", p.month(d.Month), words))
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

func (p paper) agreedPromises() Sides {
	var sides Sides
	for _, from := range workshop.Sides {
		list := SideList{Side: from, Heading: p.say("commitments.from", p.side(from), p.side(from.Other()))}
		for _, c := range p.w.Commitments {
			if c.From != from || p.w.Standing(workshop.ClauseID(c.ID)) != workshop.Agreed {
				continue
			}
			list.Items = append(list.Items, Item{
				Text: c.Label() + " " + c.Deed,
				Note: joined(p.w.Person(c.Owner).Name, c.Within),
			})
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

// dated is a sentence with a date in it, or nothing without one.
func (p paper) dated(key string, day workshop.Day) string {
	if day == "" {
		return ""
	}
	return p.say(key, LongDay(day, p.say))
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
