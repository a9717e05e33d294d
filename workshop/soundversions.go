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
		s.reference(at, "clause", string(a.Clause), needed, "goals", "commitments")
		s.choice(at, "field", a.Field, amendable...)
		s.line(at, "was", a.Was, MaxCard, optional)
		s.line(at, "now", a.Now, MaxCard, optional)
		s.line(at, "why", a.Why, MaxCard, needed)
		s.line(at, "by", a.By, MaxLine, needed)
		s.reference(at, "round", string(a.Round), needed, "rounds")
		s.instant(at, "at", a.At)
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
