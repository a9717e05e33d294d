package workshop

import "strings"

// Ways is how the sides work together from one workshop to the next, and how
// their words are meant. Lists are kept as they are typed, one thing a line.
type Ways struct {
	Horizon  string `json:"horizon"`  // how far ahead the agreement looks, such as "12 to 18 months"
	Meetings string `json:"meetings"` // who meets how often
	Channels string `json:"channels"` // what is told where
	Rights   string `json:"rights"`   // see [Ways.DecisionRights]
	Ladder   string `json:"ladder"`   // see [Ways.Rungs]
	Terms    string `json:"terms"`    // see [Ways.Definitions]
}

// A DecisionRight says who decides on a matter, who is asked before, and who
// is told after.
type DecisionRight struct{ Matter, Decides, Consulted, Informed string }

// A Rung is a pair of people who settle what those below them could not.
type Rung struct{ Sales, Marketing, Within string }

// A Definition is what both sides mean by a word.
type Definition struct{ Term, Means string }

// Problems with the ways of working. Each names the line that is wrong.
var (
	ErrNoRight      = Problem{Key: "ways.no-right", Field: "rights"}
	ErrNoPair       = Problem{Key: "ways.no-pair", Field: "ladder"}
	ErrNoDefinition = Problem{Key: "ways.no-definition", Field: "terms"}
)

// SetWays says how the sides work together.
func (w *Workshop) SetWays(ways Ways) (err error) {
	if ways.Horizon, err = tidyLine("horizon", ways.Horizon, MaxLine); err != nil {
		return err
	}
	for _, t := range []*named{
		{"meetings", &ways.Meetings}, {"channels", &ways.Channels}, {"rights", &ways.Rights},
		{"ladder", &ways.Ladder}, {"terms", &ways.Terms},
	} {
		if *t.text, err = tidyText(t.field, *t.text, MaxCard); err != nil {
			return err
		}
	}
	if err := ways.check(); err != nil {
		return err
	}
	w.Ways = ways
	return nil
}

// check refuses a matter nobody decides, a rung without a person of each
// side, and a term without a meaning.
func (s Ways) check() error {
	wrong := func(p Problem, line string) error {
		p.With = line
		return p
	}
	for _, r := range s.DecisionRights() {
		if r.Matter == "" || r.Decides == "" {
			return wrong(ErrNoRight, r.Matter)
		}
	}
	for _, r := range s.Rungs() {
		if r.Sales == "" || r.Marketing == "" {
			return wrong(ErrNoPair, r.Sales)
		}
	}
	for _, d := range s.Definitions() {
		if d.Term == "" || d.Means == "" {
			return wrong(ErrNoDefinition, d.Term)
		}
	}
	return nil
}

// DecisionRights reads lines such as "Price of a promotion: Mei Tan; Dan Cole;
// both teams": who decides, who is consulted, who is informed.
func (s Ways) DecisionRights() (rights []DecisionRight) {
	for _, line := range Lines(s.Rights) {
		matter, who, _ := strings.Cut(line, ":")
		people := parts(who, ";", 3)
		rights = append(rights, DecisionRight{strings.TrimSpace(matter), people[0], people[1], people[2]})
	}
	return rights
}

// Rungs reads lines such as "Mei Tan; Dan Cole; 3 working days", the lowest
// rung first.
func (s Ways) Rungs() (rungs []Rung) {
	for _, line := range Lines(s.Ladder) {
		people := parts(line, ";", 3)
		rungs = append(rungs, Rung{people[0], people[1], people[2]})
	}
	return rungs
}

// Definitions reads lines such as "Cut-off: the last day on which a customer
// takes something".
func (s Ways) Definitions() (definitions []Definition) {
	for _, line := range Lines(s.Terms) {
		term, means, _ := strings.Cut(line, ":")
		definitions = append(definitions, Definition{strings.TrimSpace(term), strings.TrimSpace(means)})
	}
	return definitions
}

// ReadPrivacy notes that who sees what was read out to the room, or not.
func (w *Workshop) ReadPrivacy(read bool) error {
	w.PrivacyRead = read
	return nil
}

// Lines returns the lines of a text that say something.
func Lines(text string) (lines []string) {
	for _, line := range strings.Split(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// parts cuts a text into so many parts, empty where there are fewer. The last
// one has the rest.
func parts(text, at string, n int) []string {
	all := make([]string, n)
	for i, part := range strings.SplitN(text, at, n) {
		all[i] = strings.TrimSpace(part)
	}
	return all
}

// Uses reports whether what the sides agreed on has a word in it, or a longer
// one that begins like it. Words nobody used need no explanation.
func (w *Workshop) Uses(word string) bool {
	texts := []string{w.ScopeIn, w.ScopeOut, w.Freeze, w.Notice}
	for _, clause := range w.Clauses() {
		words, _ := w.WordsOf(clause)
		texts = append(texts, words)
	}
	for _, c := range w.Commitments {
		texts = append(texts, c.Check, c.IfMissed)
	}
	for _, r := range w.RulesInForce() {
		texts = append(texts, r.If, r.Then, r.Limit)
	}
	for _, d := range w.DecidedGaps() {
		texts = append(texts, d.Words)
	}
	for _, c := range w.CutOffs {
		texts = append(texts, c.Needs)
	}
	for _, a := range w.Actions {
		texts = append(texts, a.Text, a.FirstStep)
	}
	return mentions(texts, word)
}

// mentions reports whether one of some texts has a word in it, or a longer one
// that begins like it.
func mentions(texts []string, word string) bool {
	begins := " " + strings.TrimSpace(wordByWord(word))
	for _, text := range texts {
		if strings.Contains(wordByWord(text), begins) {
			return true
		}
	}
	return false
}
