package workshop

import "github.com/google/uuid"

func (s *sounding) pulse() {
	for i, r := range s.w.Ratings {
		at := spot{"ratings", i}
		s.sheet(at, r.Sheet)
		s.side(at, "side", r.Side)
		s.choice(at, "statement", r.Statement, PulseStatements...)
		s.number(at, "level", r.Level, CantSay, MaxLevel)
	}
	for i, p := range s.w.Predictions {
		at := spot{"predictions", i}
		s.sheet(at, p.Sheet)
		s.side(at, "side", p.Side)
		s.choice(at, "dimension", string(p.Dimension), dimensionKeys()...)
		s.number(at, "level", p.Level, 1, MaxLevel)
	}
	for i, f := range s.w.Findings {
		at := spot{"findings", i}
		s.choice(at, "statement", f.Statement, PulseStatements...)
		s.line(at, "saw", f.Saw, MaxCard, need(f.Why == ""))
		s.line(at, "why", f.Why, MaxCard, optional)
	}
}

// sheet checks what holds a person's answers together. It is no row of its
// own, so nothing else may have its identity.
func (s *sounding) sheet(at spot, id SheetID) {
	if id == "" {
		return // a show of hands
	}
	if _, err := uuid.Parse(string(id)); err != nil || s.ids[string(id)] != "" {
		s.wrong(ErrUnsoundIdentity, at, "sheet")
	}
}

func dimensionKeys() []string {
	var keys []string
	for _, d := range Dimensions {
		keys = append(keys, string(d))
	}
	return keys
}
