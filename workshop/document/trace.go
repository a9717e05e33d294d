package document

import (
	"slices"
	"strings"

	"accord/workshop"
)

// record is the annex of every card and of where it went.
func (p paper) record() Section {
	s := p.cards()
	s.Blocks = append(s.Blocks, p.trace()...)
	return s
}

// trace shows what became of each theme, and from which cards each promise
// came.
func (p paper) trace() (blocks []Block) {
	if len(p.w.Themes) > 0 {
		blocks = append(blocks, Heading(p.say("trace.themes")), p.themes())
	}
	blocks = append(blocks, p.coverage()...)
	if t := p.threads(); len(t.Rows) > 0 {
		blocks = append(blocks, Heading(p.say("trace.threads")), Paragraph{Text: p.say("trace.threads.text"), Tone: Muted}, t)
	}
	return blocks
}

// coverage names what the room had no time for: cards that were not read out
// or sorted, and themes that got no dot.
func (p paper) coverage() []Block {
	c := p.w.Coverage()
	if c.Cards == 0 {
		return nil
	}
	cards := func(cards []workshop.Card) string {
		var labels []string
		for _, card := range cards {
			labels = append(labels, card.Label())
		}
		return joinedBy(", ", labels...)
	}
	var themes []string
	for _, t := range c.NoDots {
		themes = append(themes, t.Label())
	}
	lines := []string{p.say("coverage.read", c.Cards-len(c.NotShown), c.Cards)}
	for _, left := range []struct{ key, labels string }{
		{"coverage.not-shown", cards(c.NotShown)},
		{"coverage.no-theme", cards(c.NoTheme)},
		{"coverage.no-dots", joinedBy(", ", themes...)},
	} {
		if left.labels != "" {
			lines = append(lines, p.say(left.key, left.labels))
		}
	}
	return []Block{Heading(p.say("coverage.heading")), Paragraph{Text: joinedBy("\n", lines...)}}
}

// themes has a row for each theme: who raised it, who wants it solved, what
// came of it, and when that is looked at next.
func (p paper) themes() Table {
	t := Table{
		Head: []string{
			p.say("trace.theme"), p.say("trace.cards"), p.say("trace.dots"), p.say("field.tension"),
			p.say("trace.led-to"), p.say("trace.owner"), p.say("trace.next"),
		},
		Widths: []int{26, 7, 6, 9, 13, 11, 9},
	}
	for _, theme := range p.w.Themes {
		ends := p.w.Ends(theme.ID)
		t.Rows = append(t.Rows, []string{
			theme.Label() + " " + theme.Name,
			p.mix(func(side workshop.Side) int { return p.cardsIn(theme.ID, side) }),
			p.mix(func(side workshop.Side) int { return p.w.DotsFor(side, theme.ID) }),
			p.tension(theme.Tension),
			p.ledTo(ends), p.ownersOf(ends), p.nextCheck(ends),
		})
	}
	return t
}

// mix sets a number of Sales beside one of Marketing.
func (p paper) mix(number func(workshop.Side) int) string {
	var parts []string
	for _, side := range workshop.Sides {
		parts = append(parts, side.Letter()+" "+count(number(side)))
	}
	return strings.Join(parts, ", ")
}

func (p paper) cardsIn(theme workshop.ThemeID, side workshop.Side) int {
	n := 0
	for i := range p.w.Cards {
		if c := &p.w.Cards[i]; c.Theme == theme && c.Side == side && p.w.FaceUp(*c) {
			n++
		}
	}
	return n
}

func (p paper) tension(key string) string {
	if key == "" {
		key = "none"
	}
	return p.say("tension." + key)
}

// ledTo lists the labels of what a theme ended in.
func (p paper) ledTo(ends []workshop.End) string {
	var labels []string
	for _, e := range ends {
		switch {
		case e.Kind == workshop.EndCommitment:
			labels = append(labels, e.Commitment.Label())
		case e.Kind == workshop.EndAction:
			labels = append(labels, e.Action.Label())
		case e.Kind == workshop.EndRule:
			labels = append(labels, e.Rule.Label())
		case e.Rule.ID != "":
			labels = append(labels, p.say("trace.to-sponsor", e.Rule.Label()))
		case e.Ask.ID != "":
			labels = append(labels, p.say("trace.to-sponsor", e.Ask.Label()))
		case e.Kind == workshop.EndSponsor:
			labels = append(labels, p.say("trace.to-sponsor", e.Parked.Label()))
		default:
			labels = append(labels, e.Parked.Label())
		}
	}
	if len(labels) == 0 {
		return p.say("trace.nowhere")
	}
	return strings.Join(labels, ", ")
}

// ownersOf names who answers for what a theme ended in.
func (p paper) ownersOf(ends []workshop.End) string {
	var names []string
	for _, e := range ends {
		owner := e.Commitment.Owner
		if e.Kind == workshop.EndAction {
			owner = e.Action.Owner
		}
		if name := p.w.Person(owner).Name; name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return "–"
	}
	return strings.Join(names, ", ")
}

// nextCheck says when what a theme ended in is looked at next.
func (p paper) nextCheck(ends []workshop.End) string { return p.day(p.nextDay(ends)) }

// nextDay is the first date on which what a theme ended in is looked at, and
// none if it has no date.
func (p paper) nextDay(ends []workshop.End) (next workshop.Day) {
	for _, e := range ends {
		for _, day := range []workshop.Day{e.Commitment.Review, e.Action.Due, e.Rule.By, e.Parked.By} {
			if day != "" && !e.Action.Done && (next == "" || day < next) {
				next = day
			}
		}
	}
	return next
}

// threads has a row for each promise: the cards it goes back to, the theme,
// the ask, what is done for it, and the review that looks at it.
func (p paper) threads() Table {
	t := Table{
		Head: []string{
			p.say("trace.from-cards"), p.say("trace.theme"), p.say("trace.ask"), p.say("trace.promise"), p.say("trace.actions"), p.say("trace.review"),
		},
		Widths: []int{7, 5, 4, 5, 5, 7},
	}
	for _, c := range p.w.Commitments {
		if !c.SetAside {
			t.Rows = append(t.Rows, p.toPromise(c).row())
		}
	}
	for _, r := range p.w.RulesInForce() {
		t.Rows = append(t.Rows, p.toRule(r).row())
	}
	for _, a := range p.w.Actions {
		if a.Commitment == "" {
			t.Rows = append(t.Rows, p.toAction(a).row())
		}
	}
	return t
}

// ruleCheck is until when the sponsor answers, or a dash for a rule, which
// holds from now on.
func (p paper) ruleCheck(r workshop.Rule) string {
	if !r.Sponsor {
		return "–"
	}
	return p.day(r.By)
}

// actionsFor lists what is done for something.
func (p paper) actionsFor(serves func(workshop.Action) bool) string {
	var labels []string
	for _, a := range p.w.Actions {
		if serves(a) {
			labels = append(labels, a.Label())
		}
	}
	return strings.Join(labels, ", ")
}

// cardLabels lists the cards of a theme, as far as the room has seen them.
func (p paper) cardLabels(theme workshop.ThemeID) string {
	labels, _ := p.firstLabels(theme, len(p.w.Cards))
	return strings.Join(labels, ", ")
}

// mostLabels is how many cards a thread names. A theme of hundreds would fill
// pages with numbers, and each card says where it led anyway.
const mostLabels = 12

// fewLabels lists the first of them, and how many more there are.
func (p paper) fewLabels(theme workshop.ThemeID) string {
	labels, more := p.firstLabels(theme, mostLabels)
	return joinedBy(" ", strings.Join(labels, ", "), more)
}

// firstLabels lists so many of them, and says how many more there are; one
// more takes no more room than to say so.
func (p paper) firstLabels(theme workshop.ThemeID, most int) (labels []string, more string) {
	n := 0
	for i := range p.w.Cards {
		if c := &p.w.Cards[i]; c.Theme == theme && p.w.FaceUp(*c) {
			if n++; n <= most+1 {
				labels = append(labels, c.Label())
			}
		}
	}
	if n > most+1 {
		labels, more = labels[:most], p.say("trace.more", n-most)
	}
	return labels, more
}

// reviewLabel is a review's number as printed, such as R-1.
func reviewLabel(at int) string { return "R-" + count(at+1) }
