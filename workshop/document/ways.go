package document

import (
	"fmt"
	"strings"

	"accord/workshop"
)

// waysOfWorking are when and where the sides meet, who decides what, whom to
// turn to, and the rules the room gave itself.
func (p paper) waysOfWorking() Section {
	w := p.w
	s := Section{ID: "ways", Heading: p.say("ways.heading")}
	if facts := (Facts{}).with(p.say("ways.meetings"), w.Meetings).with(p.say("ways.channels"), w.Channels); len(facts) > 0 {
		s.Blocks = append(s.Blocks, facts)
	}
	s.Blocks = append(s.Blocks, headed(p.say("ways.rights"), p.rights())...)
	s.Blocks = append(s.Blocks, headed(p.say("ways.ladder"), p.ladder())...)
	if rules := List(workshop.Lines(w.GroundRules)); len(rules) > 0 {
		s.Blocks = append(s.Blocks, Paragraph{Text: p.say("ways.rules")}, rules)
	}
	if w.PrivacyRead {
		s.Blocks = append(s.Blocks, Paragraph{Text: p.say("ways.privacy-read"), Tone: Muted})
	}
	return s
}

// rights is who decides, who is asked before, and who is told after.
func (p paper) rights() []Block {
	t := Table{Head: []string{p.say("ways.matter"), p.say("ways.decides"), p.say("ways.consulted"), p.say("ways.informed")}}
	for _, r := range p.w.DecisionRights() {
		t.Rows = append(t.Rows, []string{r.Matter, r.Decides, r.Consulted, r.Informed})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []Block{t}
}

// ladder is the pair of people to turn to, rung by rung.
func (p paper) ladder() []Block {
	t := Table{
		Head:   []string{p.say("ways.rung"), p.side(workshop.Sales), p.side(workshop.Marketing), p.say("ways.within")},
		Widths: []int{2, 6, 6, 6},
	}
	for i, r := range p.w.Rungs() {
		t.Rows = append(t.Rows, []string{fmt.Sprint(i + 1), r.Sales, r.Marketing, r.Within})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []Block{t}
}

// definitions are the words both sides use alike, as far as what they agreed
// on has them: a paper explains no word that it does not use.
func (p paper) definitions() Section {
	var used []workshop.Definition
	for _, d := range p.w.Definitions() {
		if p.w.Uses(d.Term) {
			used = append(used, d)
		}
	}
	return p.terms(used)
}

// terms says what words mean.
func (p voice) terms(terms []workshop.Definition) Section {
	s := Section{ID: "definitions", Heading: p.say("definitions.heading")}
	var facts Facts
	for _, d := range terms {
		facts = facts.with(d.Term, d.Means)
	}
	if len(facts) > 0 {
		s.Blocks = append(s.Blocks, facts)
	}
	return s
}

// partings is what each side said on leaving, as far as that tells of no
// single person.
func (p paper) partings() []Block {
	var lines []string
	for _, side := range workshop.Sides {
		worth := ""
		if mean, hands, shown := p.w.WorthOf(side); shown {
			worth = p.say("parting.mean", mean, hands)
		}
		said := joined(worth, strings.Join(p.w.PartingOf(side).WordList(), ", "))
		if said != "" {
			lines = append(lines, p.say("parting.said", p.side(side), said))
		}
	}
	if len(lines) == 0 {
		return nil
	}
	return []Block{Heading(p.say("parting.heading")), Paragraph{Text: strings.Join(lines, "\n")}}
}
