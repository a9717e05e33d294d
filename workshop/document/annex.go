package document

import (
	"slices"
	"strconv"
	"strings"

	"accord/workshop"
	"accord/workshop/move"
)

// cards is the annex of every card the room has seen, by question, with its
// number and all it tells.
func (p paper) cards() Section {
	s := Section{ID: "cards", Heading: p.say("cards.heading"), NewPage: true}
	details := p.w.DetailsByCard()
	var prompts []string
	for _, prompt := range askedPrompts() {
		prompts = append(prompts, prompt.Key)
		t := Table{Head: []string{p.say("cards.number"), p.say("cards.side"), p.say("cards.card"), p.say("cards.details")}}
		for _, c := range p.w.Cards {
			if c.Prompt == prompt.Key && p.w.FaceUp(c) {
				t.Rows = append(t.Rows, []string{c.Label(), c.Side.Letter(), c.Text, p.tells(prompt, c, details[c.ID])})
			}
		}
		if len(t.Rows) > 0 {
			t.Widths = cardWidths(t.Rows)
			s.Blocks = append(s.Blocks, Heading(p.say("prompt."+prompt.Key)), t)
		}
	}
	return p.withFaceDown(s, prompts...)
}

// cardWidths gives what cards tell the larger half of a row, and the cards most
// of it where nearly all of them tell nothing more, which would leave that half
// empty for pages.
func cardWidths(rows [][]string) []int {
	said, told := 0, 0
	for _, row := range rows {
		said, told = said+len(row[2]), told+len(row[3])
	}
	if 3*told < said {
		return []int{3, 2, 17, 13}
	}
	return []int{3, 2, 13, 17}
}

// askedPrompts lists every prompt there is, in the order they are asked.
func askedPrompts() []move.Prompt {
	var prompts []move.Prompt
	for _, a := range workshop.Activities {
		for _, m := range a.Moves {
			write, ok := m.(move.Write)
			if !ok {
				continue
			}
			for _, p := range write.Prompts { // a short step asks some of them again
				if !slices.ContainsFunc(prompts, func(other move.Prompt) bool { return other.Key == p.Key }) {
					prompts = append(prompts, p)
				}
			}
		}
	}
	return prompts
}

// tells is everything a card says beside its text.
func (p paper) tells(prompt move.Prompt, c workshop.Card, details map[string]string) string {
	return joined(append(p.detailsOf(prompt, c, details), p.filled("cards.theme", p.labelOf(c.Theme)))...)
}

// detailsOf is what was written beside a card, and the guess it was or came
// from.
func (p paper) detailsOf(prompt move.Prompt, c workshop.Card, details map[string]string) []string {
	var lines []string
	for _, f := range prompt.Fields {
		text := details[f.Key]
		if f.Key == "top" && text != "" && !p.chose(c) {
			continue // more were marked than there is room for
		}
		if f.Choices != nil {
			text = p.choice(f.Key, text)
		}
		if text != "" {
			lines = append(lines, p.say("cards.detail", p.say("field."+f.Key), text))
		}
	}
	if guess, ok := p.w.GuessOf(c.ID); ok {
		lines = append(lines, p.say("cards.guessed", guess.Label()))
	}
	if real, ok := p.realOf(c.ID); ok {
		lines = append(lines, p.say("cards.came-true", real.Label()))
	}
	return lines
}

// labelOf is a theme's number, or nothing for none.
func (p paper) labelOf(id workshop.ThemeID) string {
	if id == "" {
		return ""
	}
	return p.w.ThemeByID(id).Label()
}

// ballots is the annex of how the room chose, and of every show of hands.
func (p paper) ballots() Section {
	s := Section{ID: "ballots", Heading: p.say("ballots.heading")}
	if len(p.w.Votes) > 0 {
		s.Blocks = append(s.Blocks, Paragraph{Text: p.howCounted()}, p.dots())
	}
	if len(p.w.Rounds) > 0 {
		s.Blocks = append(s.Blocks, Heading(p.say("ballots.hands")), Paragraph{Text: p.say("ballots.hands.text"), Tone: Muted}, p.hands())
	}
	return s
}

// howCounted says how many dots there were and how they were counted.
func (p paper) howCounted() string {
	key := "voting.hands"
	if p.w.Voting == workshop.ByBallots {
		key = "voting.ballots"
	}
	return p.say("ballots.text", p.w.DotsEach(), p.say(key))
}

func (p paper) dots() Table {
	t := Table{
		Head: []string{
			p.say("ballots.theme"), p.side(workshop.Sales), p.side(workshop.Marketing), p.say("ballots.matters"), p.say("ballots.order"),
		},
		Widths: []int{12, 3, 4, 7, 3},
	}
	for _, theme := range p.w.Themes {
		t.Rows = append(t.Rows, []string{
			theme.Label() + " " + theme.Name,
			count(p.w.DotsFor(workshop.Sales, theme.ID)), count(p.w.DotsFor(workshop.Marketing, theme.ID)),
			joinedBy("\n", p.matters(theme.ID), p.choice("control", p.w.ControlOf(theme.ID))), count(theme.Order),
		})
	}
	return t
}

// matters says to whom a theme matters.
func (p paper) matters(id workshop.ThemeID) string {
	switch side := p.w.Quadrant(id); side {
	case workshop.Both:
		return p.say("matters.both")
	case "":
		return p.say("matters.none")
	default:
		return p.say("matters.one", p.side(side))
	}
}

// hands lists every round of consent, also those that did not pass, with the
// words they were about where those changed later.
func (p paper) hands() Table {
	t := Table{
		Head: []string{
			p.say("ballots.clause"), p.say("ballots.round"), p.side(workshop.Sales), p.side(workshop.Marketing), p.say("ballots.result"),
		},
		Widths: []int{3, 3, 5, 5, 12},
	}
	for _, id := range p.w.Clauses() {
		for _, r := range p.w.RoundsOf(id) {
			t.Rows = append(t.Rows, []string{
				p.clauseLabel(id), strconv.Itoa(r.Round), fingers(r.Sales), fingers(r.Marketing), p.result(r),
			})
		}
	}
	return t
}

func (p paper) clauseLabel(id workshop.ClauseID) string {
	if g := p.goalByID(workshop.GoalID(id)); g.ID != "" {
		return g.Label()
	}
	return p.w.CommitmentByID(workshop.CommitmentID(id)).Label()
}

// result is whether a round passed, the objection heard, and the words hands
// were raised on, as far as they say otherwise now.
func (p paper) result(r workshop.ConsentRound) string {
	key := "ballots.failed"
	if r.Passed() {
		key = "ballots.passed"
	}
	objection, changed := "", ""
	if r.Objection != "" {
		objection = p.say("clause.objected", p.side(r.Objector), r.Objection)
	}
	now, _ := p.w.WordsOf(r.Clause)
	kept := strings.Split(now, "\n")
	for _, words := range strings.Split(r.Words, "\n") {
		if slices.Contains(kept, words) {
			continue
		}
		if day := workshop.Day(words); LongDay(day, p.say) != "" {
			words = LongDay(day, p.say)
		}
		changed = joined(changed, words)
	}
	return joinedBy("\n", p.say(key), objection, p.filled("ballots.words", changed))
}

// fingers lists the hands of a side, the highest first.
func fingers(h workshop.Hands) string {
	var hands []string
	for n := len(h) - 1; n >= 0; n-- {
		for range h[n] {
			hands = append(hands, strconv.Itoa(n))
		}
	}
	return joinedBy(" ", hands...)
}

// count is a number, with a dash for none.
func count(n int) string {
	if n == 0 {
		return "–"
	}
	return strconv.Itoa(n)
}
