package workshop

import "slices"

// Sections are the parts of an agreement, in its order, that go on after it is
// signed without a show of hands, by the names its papers give them. Goals and
// promises are not among them: those are amended clause by clause.
var Sections = []ClauseID{
	"context", "start-line", "strengths", "priorities", "definitions", "calendar", "trade-offs", "category", "ways",
	"actions", "not-agreed", "parked", "safeguards", "reviews",
}

// IsSection reports whether a clause is a section of the agreement.
func (c ClauseID) IsSection() bool { return slices.Contains(Sections, c) }

// CellMark parts the cells of a table where a row of it stands on a line.
const CellMark = " | "

// A Rewording is how a section reads otherwise than both sides have agreed.
type Rewording struct {
	Section ClauseID
	Was     string // the lines that are no longer there, some of them if they are many
	Now     string // the lines that are new, as far
	Words   string // all that it says now, on which hands are raised
}

// AmendSection makes what a section says by now part of what is agreed, and
// keeps in the log what it said. If the hands do not pass, it stays as it is:
// changed, and not agreed.
func (w *Workshop) AmendSection(r Rewording, m Motion) (err error) {
	if !r.Section.IsSection() {
		return ErrGone
	}
	for _, t := range []struct {
		text *string
		most int
	}{{&r.Was, MaxCard}, {&r.Now, MaxCard}, {&r.Words, MaxPaper}} {
		if *t.text = Clean(*t.text); len([]rune(*t.text)) > t.most {
			return Problem{Key: ErrTooLong.Key, With: t.most}
		}
	}
	var changed []Amendment
	inForce, _ := w.InForce()
	m.At = max(m.At, inForce.At) // whatever the clock says, what is amended was signed before
	if agreed, amended := w.AgreedWords(r.Section, inForce.At); !amended || agreed != r.Words {
		changed = []Amendment{{Field: "text", Was: r.Was, Now: r.Now}}
	}
	return w.carry(w.clone(), r.Section, r.Words, changed, m)
}

// AgreedWords returns what a section said when both sides last agreed to it by
// an amendment since a moment, and false if they have not.
func (w *Workshop) AgreedWords(section ClauseID, since Instant) (string, bool) {
	for _, a := range slices.Backward(w.Amendments) {
		if a.Clause != section || a.At < since {
			continue
		}
		round, ok := find(w.Rounds, string(a.Round))
		return round.Words, ok
	}
	return "", false
}
