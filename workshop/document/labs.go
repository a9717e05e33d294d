package document

import (
	"slices"
	"strconv"

	"accord/workshop"
)

// amplified says where strengths are used more, by whom and when.
func (p paper) amplified() []Block {
	return p.cardTable("amplify", p.say("amplified.strength"), "where", "who", "when", "benefit")
}

// cardTable lists the cards of a prompt that the room has seen, a column a
// field.
func (p paper) cardTable(prompt, head string, fields ...string) []Block {
	t := Table{Head: []string{p.say("cards.number"), head}, Widths: []int{3, 8}}
	for _, f := range fields {
		t.Head = append(t.Head, p.say("field."+f))
		t.Widths = append(t.Widths, 6)
	}
	for _, c := range p.w.Cards {
		if c.Prompt != prompt || !p.w.FaceUp(c) {
			continue
		}
		top := ""
		if p.chose(c) {
			top = p.choice("top", p.w.DetailOf(c.ID, "top"))
		}
		row := []string{joinedBy("\n", c.Label(), p.filled("amplified.from", p.w.DetailOf(c.ID, "strength"))), joinedBy("\n", c.Text, top)}
		for _, f := range fields {
			row = append(row, p.w.DetailOf(c.ID, f))
		}
		t.Rows = append(t.Rows, row)
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []Block{t}
}

// chose reports whether a card is one of those the room goes on with.
func (p paper) chose(c workshop.Card) bool {
	chosen, _ := p.w.Chosen(c.Prompt)
	return slices.Contains(chosen, c)
}

// measured is what each side is paid for, in bands, and what it collides with.
func (p paper) measured() []Block {
	t := Table{
		Head: []string{
			p.say("cards.number"), p.say("cards.side"), p.say("measured.measure"), p.say("field.who"), p.say("field.weight"), p.say("measured.collides"),
		},
		Widths: []int{3, 2, 8, 6, 5, 5},
	}
	for _, side := range workshop.Sides {
		for _, c := range p.w.MeasuresOf(side) {
			if !p.w.FaceUp(c) {
				continue
			}
			var others []string
			for _, other := range p.w.CollidesWith(c.ID) {
				others = append(others, other.Label())
			}
			t.Rows = append(t.Rows, []string{
				c.Label(), side.Letter(), c.Text, p.w.DetailOf(c.ID, "who"),
				p.choice("weight", p.w.DetailOf(c.ID, "weight")), joinedBy(", ", others...),
			})
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []Block{t}
}

// tradeOffs are the rules for what collides, and how the range is seen.
func (p paper) tradeOffs() Section {
	s := Section{ID: "trade-offs", Heading: p.say("trade-offs.heading")}
	for _, c := range p.w.Collisions() {
		r, ok := p.w.RuleOn(c.Sales.ID, c.Marketing.ID)
		pair := p.say("collision.pair", c.Sales.Label()+" "+c.Sales.Text, c.Marketing.Label()+" "+c.Marketing.Text)
		if !ok {
			s.Blocks = append(s.Blocks, Paragraph{Text: p.say("trade-offs.open", pair), Tone: Notice})
			continue
		}
		facts := Facts{}.with(p.say("trade-offs.about"), pair).
			with(p.say("rule.if"), r.If).with(p.say("rule.then"), r.Then).with(p.say("rule.limit"), r.Limit).
			with(p.say("rule.decides"), r.Decides).with(p.say("rule.question"), r.Question).
			with(p.say("clause.from"), p.theme(r.Theme))
		if r.Sponsor {
			facts = facts.with(p.say("calendar.until-day"), p.day(r.By))
		}
		s.Blocks = append(s.Blocks, Paragraph{Text: r.Label(), Tone: Strong}, facts)
	}
	s.Blocks = append(s.Blocks, headed(p.say("range.heading"), p.ranges())...)
	return s
}

// ranges is the grid of the range with what each part of it means.
func (p paper) ranges() []Block {
	t := Table{Head: []string{p.say("segment.part")}, Widths: []int{5}}
	for _, c := range workshop.Criteria {
		t.Head = append(t.Head, p.say("criterion."+c))
		t.Widths = append(t.Widths, 3)
	}
	t.Head, t.Widths = append(t.Head, p.say("range.means"), p.say("segment.focus")), append(t.Widths, 7, 5)
	for _, s := range p.w.Segments {
		row := []string{s.Name}
		for _, c := range workshop.Criteria {
			level := "–"
			if l, ok := p.w.SegmentLevel(s.ID, c); ok {
				level = strconv.Itoa(l)
			}
			row = append(row, level)
		}
		t.Rows = append(t.Rows, append(row, p.choice("pull", string(p.w.PullOf(s.ID))), s.Focus))
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []Block{t}
}

// category is the story of each retailer, the claims that stand, and what the
// sides swap.
func (p paper) category() Section {
	s := Section{ID: "category", Heading: p.say("category.heading")}
	for _, c := range p.w.Stories() {
		if !p.w.FaceUp(c) {
			continue
		}
		facts := Facts{}
		for _, f := range []string{"goal", "barrier", "lever", "part", "proof", "who"} {
			facts = facts.with(p.say("field."+f), p.w.DetailOf(c.ID, f))
		}
		s.Blocks = append(s.Blocks, Heading(c.Label()+" "+c.Text), facts)
	}
	s.Blocks = append(s.Blocks, headed(p.say("prompt.claim"), p.claims())...)
	for _, prompt := range []string{"we-know", "we-lack"} {
		lists := p.lists(prompt, func(side workshop.Side) string {
			return p.say("list."+prompt, p.side(side), p.side(side.Other()))
		}, func(c workshop.Card) string { return p.w.DetailOf(c.ID, "for-what") })
		if len(lists) > 0 {
			s.Blocks = append(s.Blocks, lists)
		}
	}
	return p.withFaceDown(s, "story", "claim", "we-know", "we-lack")
}

// claims sets what was claimed beside what is said instead, with its proof
// and what a buyer would not believe.
func (p paper) claims() []Block {
	t := Table{
		Head:   []string{p.say("cards.number"), p.say("claims.before"), p.say("field.instead"), p.say("field.proof"), p.say("claims.check")},
		Widths: []int{3, 7, 7, 6, 5},
	}
	for _, c := range p.w.Cards {
		if c.Prompt != "claim" || !p.w.FaceUp(c) {
			continue
		}
		var faults []string
		for _, f := range p.w.CheckClaim(c.ID, p.say("claim.boasts"), p.say("claim.put-downs")) {
			faults = append(faults, p.say("claim."+string(f)))
		}
		t.Rows = append(t.Rows, []string{
			c.Label(), c.Text, p.w.DetailOf(c.ID, "instead"), p.w.DetailOf(c.ID, "proof"), joinedBy(", ", faults...),
		})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []Block{t}
}

// safeguards are what could make the agreement fail, and who would notice.
func (p paper) safeguards() Section {
	s := Section{ID: "safeguards", Heading: p.say("safeguards.heading")}
	s.Blocks = p.cardTable("failure", p.say("safeguards.cause"), "sign", "safeguard", "who")
	if top, marked := p.w.Chosen("failure"); marked > len(top) {
		s.Blocks = append(s.Blocks, Paragraph{Text: p.say("safeguards.marked", marked), Tone: Notice})
	}
	return p.withFaceDown(s, "failure")
}
