package workshop

// A Finding is what the room noticed about one statement of the pulse, and
// why the sides may see it differently.
type Finding struct {
	ID        FindingID `json:"id"`
	Statement string    `json:"statement"`
	Saw       string    `json:"saw"` // what we see
	Why       string    `json:"why"` // why we may see it differently
}

// A FindingID names a finding within its workshop.
type FindingID string

func (f Finding) key() string { return string(f.ID) }

// ErrNoFinding refuses a finding about what was not asked.
var ErrNoFinding = Problem{Key: "finding.no-statement"}

// Note writes down what the room noticed about a statement, in place of what
// was noted before. Without any words the finding goes away.
func (w *Workshop) Note(statement, saw, why string) error {
	if !isStatement(statement) {
		return ErrNoFinding
	}
	if err := tidyLines(MaxCard, &named{"saw", &saw}, &named{"why", &why}); err != nil {
		return err
	}
	if f, ok := w.FindingOn(statement); ok {
		if saw == "" && why == "" {
			remove(&w.Findings, func(f Finding) bool { return f.Statement == statement })
			return nil
		}
		return edit(&w.Findings, string(f.ID), func(f *Finding) error { f.Saw, f.Why = saw, why; return nil })
	}
	if saw != "" || why != "" {
		add(&w.Findings, Finding{FindingID(w.newID()), statement, saw, why})
	}
	return nil
}

// FindingOn returns what was noted about a statement, and false if nothing.
func (w *Workshop) FindingOn(statement string) (Finding, bool) {
	for _, f := range w.Findings {
		if f.Statement == statement {
			return f, true
		}
	}
	return Finding{}, false
}
