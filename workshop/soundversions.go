package workshop

import (
	"regexp"
	"slices"
)

// digestForm is a SHA-256 in hexadecimal digits.
var digestForm = regexp.MustCompile("^[0-9a-f]{64}$")

// versions checks what was signed, and what was amended since. Whether a paper
// says what its digest is of is seen when it is printed.
func (s *sounding) versions() {
	for i, v := range s.w.Versions {
		at := spot{"versions", i}
		s.number(at, "number", v.Number, i+1, i+1)
		s.instant(at, "at", v.At)
		if !digestForm.MatchString(v.Digest) {
			s.wrong(ErrUnsoundText, at, "digest")
		}
		s.line(at, "paper", v.Paper, MaxPaper, needed)
	}
	for i, a := range s.w.Amendments {
		at := spot{"amendments", i}
		s.count(at, "number", a.Number)
		s.clause(at, a.Clause)
		s.choice(at, "field", a.Field, amendable...)
		says := s.line
		if a.Clause.IsSection() {
			says = s.text // of which several lines changed
		}
		says(at, "was", a.Was, MaxCard, optional)
		says(at, "now", a.Now, MaxCard, optional)
		s.line(at, "why", a.Why, MaxCard, needed)
		s.line(at, "by", a.By, MaxLine, needed)
		s.reference(at, "round", string(a.Round), needed, "rounds")
		s.instant(at, "at", a.At)
	}
}

// clause checks what hands were raised on.
func (s *sounding) clause(at spot, c ClauseID) {
	if !c.IsSection() {
		s.reference(at, "clause", string(c), needed, "goals", "commitments")
	}
}

// amendable are the fields an amendment can be about.
var amendable = func() []string {
	fields := []string{Stands}
	w := &Workshop{}
	for _, t := range slices.Concat(w.commitmentFields(Commitment{}), w.goalFields(Goal{})) {
		fields = append(fields, t.field)
	}
	return fields
}()
