package document

import (
	"fmt"
	"strconv"

	"accord/workshop"
)

// calendar is the pact on the year: need and support by month, how every gap
// month ends, its two rules, and what customers need by when.
func (p paper) calendar() Section {
	s := Section{ID: "calendar", Heading: p.say("calendar.heading")}
	if !p.painted() && len(p.w.CutOffs) == 0 {
		return s
	}
	if p.painted() {
		s.Blocks = append(s.Blocks, Paragraph{Text: p.say("calendar.text"), Tone: Muted}, p.year())
	}
	s.Blocks = append(s.Blocks, headed(p.say("calendar.gaps"), p.gapMonths())...)
	s.Blocks = append(s.Blocks, p.pact(p.w.Freeze, p.w.Notice)...)
	s.Blocks = append(s.Blocks, headed(p.say("cut-off.title"), p.cutOffs())...)
	return s
}

// pact is when the calendar is left alone, and when a change of it is told.
func (p voice) pact(freeze, notice string) []Block {
	rules := Facts{}.with(p.say("pact.freeze"), freeze).with(p.say("pact.notice"), notice)
	if len(rules) == 0 {
		return nil
	}
	return []Block{Heading(p.say("pact.title")), rules}
}

// painted reports whether anybody has painted a month.
func (p paper) painted() bool {
	for _, m := range p.w.Months() {
		for _, side := range workshop.Sides {
			if _, ok := p.w.MonthLevel(side, m); ok {
				return true
			}
		}
	}
	return false
}

// year is the twelve months in a row each, for a row reads on paper where
// twelve columns would not.
func (p paper) year() Table {
	t := Table{
		Head: []string{
			p.say("cut-off.month"), p.say("calendar.row", p.side(workshop.Sales), p.say("calendar.need")),
			p.say("calendar.row", p.side(workshop.Marketing), p.say("calendar.support")), p.say("calendar.meaning"),
		},
		Widths: []int{4, 4, 4, 5},
	}
	for _, m := range p.w.Months() {
		t.Rows = append(t.Rows, []string{p.month(m), p.level(workshop.Sales, m), p.level(workshop.Marketing, m), p.meaning(m)})
	}
	return t
}

func (p voice) month(m workshop.Month) string {
	return unbroken(p.say("calendar.month-year", p.say(fmt.Sprintf("month.%02d", m.Number())), strconv.Itoa(m.Year())))
}

func (p paper) shortMonth(m workshop.Month) string {
	return unbroken(p.say("calendar.month-year-short", p.say(fmt.Sprintf("month.short.%02d", m.Number())), strconv.Itoa(m.Year())))
}

// level is a bar of as many blocks and its figure, so that the year can be
// seen and not only read.
func (p paper) level(side workshop.Side, m workshop.Month) string {
	level, ok := p.w.MonthLevel(side, m)
	if !ok {
		return "–"
	}
	bar := ""
	for range level {
		bar += "■"
	}
	return joinedBy(" ", strconv.Itoa(level), bar)
}

// meaning says what there is to say of a month, in a word.
func (p paper) meaning(m workshop.Month) string {
	d, decided := p.w.DecisionOn(m)
	switch {
	case p.w.IsGap(m) && decided:
		return p.say("calendar.gap-ended", p.say("month-end."+string(d.End)))
	case p.w.IsGap(m):
		return p.say("calendar.gap-open")
	case p.w.IsOverServed(m):
		return p.say("calendar.over-served")
	}
	return ""
}

// gapMonths says how each gap month ends, in words both sides can say.
func (p paper) gapMonths() []Block {
	t := Table{
		Head:   []string{p.say("cut-off.month"), p.say("calendar.ends"), p.say("calendar.both-say"), p.say("calendar.who-when")},
		Widths: []int{4, 4, 10, 6},
	}
	for _, m := range p.w.GapMonths() {
		d, decided := p.w.DecisionOn(m)
		if !decided {
			t.Rows = append(t.Rows, []string{p.month(m), p.say("calendar.gap-open"), "–", "–"})
			continue
		}
		t.Rows = append(t.Rows, p.gapMonth(p.w.ShareMonth(d), p.choice("cost-band", string(d.Cost))))
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []Block{t}
}

// gapMonth is a row with a month, how it ends, what both sides say, and who
// sees to it, at which cost, from or until when.
func (p voice) gapMonth(m workshop.SharedMonth, cost string) []string {
	when := p.filled("calendar.until", ShortDay(m.By, p.say))
	if m.End == workshop.Filled {
		when = p.filled("calendar.from", ShortDay(m.By, p.say))
	}
	return []string{p.month(m.Month), p.say("month-end." + string(m.End)), m.Words, joined(m.Owner, cost, when)}
}

// cutOffs lists what customers need by when, with the day to begin and what
// stands in the way.
func (p paper) cutOffs() []Block {
	t := Table{
		Head: []string{
			p.say("cut-off.customer"), p.say("cut-off.month"), p.say("cut-off.needs"), p.say("cut-off.last-day"),
			p.say("cut-off.begin"), p.say("cut-off.clash"),
		},
		Widths: []int{5, 5, 5, 4, 4, 6},
	}
	for _, c := range p.w.CutOffs {
		clash := p.choice("clash", string(p.w.ClashOf(c)))
		t.Rows = append(t.Rows, []string{
			c.Customer, p.month(c.Month), c.Needs, ShortDay(c.Day, p.say), ShortDay(c.StartBy(), p.say), clash,
		})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []Block{t}
}
