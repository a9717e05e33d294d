package document

import (
	"strings"

	"accord/workshop"
)

// strengths come before anything is asked for: what each side brings, what
// it values in the other, and what it had expected to hear.
func (p paper) strengths() Section {
	s := Section{ID: "strengths", Heading: p.say("strengths.heading")}
	brings := p.lists("we-bring", p.brings, func(c workshop.Card) string {
		return joinedBy("\n", p.w.DetailOf(c.ID, "example"), p.clarified(c))
	})
	values := p.lists("we-value", p.values, p.valueNote)
	expected := p.lists("they-will-say", func(side workshop.Side) string { return p.say("strengths.expected", p.side(side)) },
		p.expectedNote)
	for _, lists := range []Sides{brings, values, expected} {
		if len(lists) > 0 {
			s.Blocks = append(s.Blocks, lists)
		}
	}
	if len(expected) > 0 {
		s.Blocks = append(s.Blocks, p.guessed("we-value", "strengths.guessed"))
	}
	s.Blocks = append(s.Blocks, headed(p.say("amplified.heading"), p.amplified())...)
	return p.withFaceDown(s, "we-bring", "we-value", "they-will-say", "amplify")
}

// brings heads what a side brings, and values what it values in the other.
func (p voice) brings(side workshop.Side) string { return p.say("strengths.brings", p.side(side)) }

func (p voice) values(side workshop.Side) string {
	return p.say("strengths.values", p.side(side), p.side(side.Other()))
}

// priorities are what each side is measured on, and whether the other knew.
func (p paper) priorities() Section {
	s := Section{ID: "priorities", Heading: p.say("priorities.heading")}
	lists := p.lists("priority", func(side workshop.Side) string { return p.say("priorities.of", p.side(side)) }, p.priorityNote)
	if len(lists) > 0 {
		s.Blocks = append(s.Blocks, lists, p.horizons())
		if p.w.Compared("priority") {
			s.Blocks = append(s.Blocks, p.guessed("priority", "priorities.guessed"))
		}
	}
	s.Blocks = append(s.Blocks, headed(p.say("measured.heading"), p.measured())...)
	return p.withFaceDown(s, "priority", "their-priority", "measure")
}

// lists sets both sides' cards to a prompt next to each other, as far as the
// room has seen them.
func (p paper) lists(prompt string, heading func(workshop.Side) string, note func(workshop.Card) string) Sides {
	asked, _ := workshop.PromptOf(prompt)
	return p.twoLists(heading, func(side workshop.Side) (items []Item) {
		for _, c := range p.w.CardsOf(prompt, side) {
			if !p.w.FaceUp(c) {
				continue
			}
			item := Item{Text: c.Text, Note: note(c)}
			if asked.Ranked {
				item.Text = ranked(c.Rank, c.Text)
			}
			items = append(items, item)
		}
		return items
	})
}

// withFaceDown ends a section with how many of its cards are face down.
func (p paper) withFaceDown(s Section, prompts ...string) Section {
	down := 0
	for _, c := range p.w.Cards {
		for _, prompt := range prompts {
			if c.Prompt == prompt && !p.w.FaceUp(c) {
				down++
			}
		}
	}
	if down > 0 {
		s.Blocks = append(s.Blocks, Paragraph{Text: p.say("paper.face-down", down), Tone: Notice})
	}
	return s
}

// valueNote is the example, and whether the side it is about had expected it.
func (p paper) valueNote(c workshop.Card) string {
	note := joinedBy("\n", p.w.DetailOf(c.ID, "example"), p.clarified(c))
	_, known := p.w.GuessOf(c.ID)
	if !p.w.Compared("we-value") || !known && p.w.DetailOf(c.ID, "surprise") != "" {
		return note // where it was a good surprise, that is said already
	}
	key := "strengths.surprise"
	if known {
		key = "strengths.known"
	}
	return joinedBy("\n", note, p.say(key, p.side(c.Side.Other())))
}

// clarified is what was asked to understand a card, with the answer, and
// whether it surprised the other side in a good way.
func (p paper) clarified(c workshop.Card) string {
	good := ""
	if p.w.DetailOf(c.ID, "surprise") != "" {
		good = p.say("strengths.good", p.side(c.Side.Other()))
	}
	return joinedBy("\n", joinedBy(" ", p.w.DetailOf(c.ID, "question"), p.w.DetailOf(c.ID, "answer")), good)
}

func (p paper) expectedNote(c workshop.Card) string {
	if real, ok := p.realOf(c.ID); ok {
		return p.say("strengths.said", real.Text)
	}
	return p.say("strengths.unsaid")
}

// realOf is the answer a guess expected.
func (p paper) realOf(guess workshop.CardID) (workshop.Card, bool) {
	for _, h := range p.w.Hits {
		if h.Guess == guess {
			return p.w.CardByID(h.Real)
		}
	}
	return workshop.Card{}, false
}

// priorityNote is how a priority is judged, why it matters, and whether the
// other side knew.
func (p paper) priorityNote(c workshop.Card) string {
	weight := p.choice("weight", p.w.DetailOf(c.ID, "weight"))
	if weight != "" {
		weight = p.say("priorities.weight", weight)
	}
	how := joined(p.choice("horizon", p.w.DetailOf(c.ID, "horizon")), p.w.DetailOf(c.ID, "measure"), weight, p.w.DetailOf(c.ID, "deadline"))
	knew := ""
	if p.w.Compared("priority") {
		knew = p.say("priorities.unknown", p.side(c.Side.Other()))
		if guess, ok := p.w.GuessOf(c.ID); ok {
			knew = p.say("priorities.known", p.side(c.Side.Other()), guess.Rank)
		}
	}
	return joinedBy("\n", how, p.w.DetailOf(c.ID, "why"), knew)
}

// horizons counts how far ahead each side is judged: the first tension, in
// figures.
func (p paper) horizons() Table {
	t := Table{Head: []string{p.say("field.horizon")}, Widths: []int{3, 2, 2}}
	for _, side := range workshop.Sides {
		t.Head = append(t.Head, p.side(side))
	}
	field, _ := workshop.FieldOf("priority", "horizon")
	for _, horizon := range field.Choices {
		row := []string{p.choice("horizon", horizon)}
		for _, side := range workshop.Sides {
			n := 0
			for _, c := range p.w.CardsOf("priority", side) {
				if p.w.FaceUp(c) && p.w.DetailOf(c.ID, "horizon") == horizon {
					n++
				}
			}
			row = append(row, count(n))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// guessed says how much of the other each side had expected.
func (p paper) guessed(prompt, key string) Paragraph {
	var lines []string
	for _, side := range workshop.Sides {
		hits, of := p.w.Guessed(side, prompt)
		lines = append(lines, p.say(key, p.side(side), hits, of))
	}
	return Paragraph{Text: strings.Join(lines, "\n")}
}
