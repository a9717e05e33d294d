package workshop

import (
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf8"
)

// TakenOut stands on a card in place of words that were taken out.
const TakenOut = "[…]"

// leastRedacted is how long words are, in characters, that are looked for
// within longer texts of a signed paper. A shorter card is taken out only
// where it stands alone, for its words may stand in anything.
const leastRedacted = 8

// Redact takes what a card says out of everything the workshop holds: the
// card, what it tells beside that, what is kept of it for a merge, the papers
// of signed versions, and what was amended in their sections. The card keeps
// its place and number, and what the room did with it.
//
// Nobody must be able to undo it: see [Room.Seal].
func (w *Workshop) Redact(id CardID) error {
	c, ok := find(w.Cards, string(id))
	if !ok {
		return ErrGone
	}
	words := []string{c.Text}
	for _, d := range w.Details {
		if f, ok := FieldOf(c.Prompt, d.Field); d.Card == id && (!ok || f.Choices == nil) {
			words = append(words, d.Text)
		}
	}
	remove(&w.Details, func(d CardDetail) bool {
		f, ok := FieldOf(c.Prompt, d.Field)
		return d.Card == id && (!ok || f.Choices == nil)
	})
	w.rememberCard(id)
	if err := edit(&w.Cards, string(id), func(c *Card) error { c.Text = TakenOut; return nil }); err != nil {
		return err
	}
	w.forgetSayings(string(id))
	w.redactPapers(words)
	w.redactSections(words)
	return nil
}

// forgetSayings keeps the prints of what a row said, by which a station that
// knows no better is told from one that does, and none of the words.
func (w *Workshop) forgetSayings(row string) {
	var all []Lent
	for _, l := range w.Lent {
		if l.Row == row && l.Says != "" {
			l.Says, l.State = "", LentPast
		}
		all = append(all, l)
	}
	w.Lent = all
}

// redactPapers takes words out of the papers of signed versions, line by line
// as they stand there.
func (w *Workshop) redactPapers(words []string) {
	var papers []SignedVersion
	for _, v := range w.Versions {
		for _, text := range words {
			for line := range strings.SplitSeq(text, "\n") {
				v.Paper = redacted(v.Paper, strings.TrimSpace(line))
			}
			v.Paper = redacted(v.Paper, text)
		}
		papers = append(papers, v)
	}
	w.Versions = papers
}

// redactSections takes words out of what the log keeps of sections, which are
// copies of what the papers said.
func (w *Workshop) redactSections(words []string) {
	amendments, rounds := slices.Clone(w.Amendments), slices.Clone(w.Rounds)
	for _, text := range words {
		for line := range strings.SplitSeq(text, "\n") {
			for i := range amendments {
				if a := &amendments[i]; a.Clause.IsSection() {
					a.Was, a.Now = withoutWords(a.Was, line), withoutWords(a.Now, line)
				}
			}
			for i := range rounds {
				if r := &rounds[i]; r.Clause.IsSection() {
					r.Words = withoutWords(r.Words, line)
				}
			}
		}
	}
	w.Amendments, w.Rounds = amendments, rounds
}

// withoutWords takes words out of lines: a few of them only where they are a
// line of their own, or a cell of one.
func withoutWords(lines, words string) string {
	words = strings.TrimSpace(words)
	if utf8.RuneCountInString(words) >= leastRedacted {
		return strings.ReplaceAll(lines, words, TakenOut)
	}
	all := strings.Split(lines, "\n")
	for i := range all {
		cells := strings.Split(all[i], CellMark)
		for c := range cells {
			if words != "" && cells[c] == words {
				cells[c] = TakenOut
			}
		}
		all[i] = strings.Join(cells, CellMark)
	}
	return strings.Join(all, "\n")
}

// redacted takes a text out of another that is JSON.
func redacted(paper, text string) string {
	quoted, err := json.Marshal(text)
	if err != nil || text == "" {
		return paper
	}
	paper = strings.ReplaceAll(paper, string(quoted), `"`+TakenOut+`"`)
	if utf8.RuneCountInString(text) >= leastRedacted {
		paper = strings.ReplaceAll(paper, string(quoted[1:len(quoted)-1]), TakenOut)
	}
	return paper
}
