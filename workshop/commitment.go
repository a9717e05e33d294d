package workshop

// A Commitment is something one side promises the other, in words that let
// anyone notice whether it happened.
type Commitment struct {
	ID         CommitmentID  `json:"id"`
	Number     int           `json:"number"` // printed as C-04
	From       Side          `json:"from"`   // who promises
	Ask        AskID         `json:"ask"`    // the ask it answers; empty: none
	Theme      ThemeID       `json:"theme"`
	Origin     Origin        `json:"origin"`     // where it comes from if not from a theme
	Deed       string        `json:"deed"`       // what is promised, in a line
	Trigger    string        `json:"trigger"`    // when the clock starts: "the launch date is fixed"
	Delivers   string        `json:"delivers"`   // what there is to see: "one kit: deck, price sheet, samples"
	Within     string        `json:"within"`     // when the clock stops: "6 weeks before the cut-off"
	Quality    string        `json:"quality"`    // what good means: "usable without edits"
	Exceptions string        `json:"exceptions"` // when it does not hold
	Owner      ParticipantID `json:"owner"`
	Check      string        `json:"check"`     // how anyone can see whether it is kept
	IfMissed   string        `json:"if_missed"` // what happens then
	Review     Day           `json:"review"`
	SetAside   bool          `json:"set_aside"` // not agreed; kept in the record
}

// A CommitmentID names a commitment within its workshop.
type CommitmentID string

func (c Commitment) key() string { return string(c.ID) }

// An Origin says where a commitment comes from when no theme led to it.
type Origin string

// The origins. The empty one is a theme.
const (
	FromTheme    Origin = ""
	FromStrength Origin = "strength"
	FromIdea     Origin = "idea"
	FromInsight  Origin = "insight" // what one side knows and the other lacks
)

// MaxCommitments is how many commitments a workshop may draft.
const MaxCommitments = 40

// Problems with commitments.
var (
	ErrManyCommitments = Problem{Key: "commitment.too-many"}
	ErrNoOrigin        = Problem{Key: "commitment.no-origin"}
)

// AddCommitment drafts a promise. What is missing may follow, but for the
// deed.
func (w *Workshop) AddCommitment(c Commitment) (CommitmentID, error) {
	if err := w.unsigned(); err != nil {
		return "", err
	}
	return w.draft(&c)
}

func (w *Workshop) draft(c *Commitment) (CommitmentID, error) {
	if len(w.Commitments) >= MaxCommitments {
		return "", Problem{Key: ErrManyCommitments.Key, With: MaxCommitments, Field: "deed"}
	}
	c.ID = CommitmentID(w.newID())
	c.Number = nextNumber(w.Commitments, func(c Commitment) int { return c.Number })
	if err := w.checkCommitment(c); err != nil {
		return "", err
	}
	add(&w.Commitments, *c)
	return c.ID, nil
}

// EditCommitment replaces what a commitment says. Hands raised on earlier
// words stay in the record, but count no longer: see [Workshop.Standing].
func (w *Workshop) EditCommitment(id CommitmentID, c Commitment) error {
	if err := w.unsigned(); err != nil {
		return err
	}
	return edit(&w.Commitments, string(id), func(old *Commitment) error {
		c.ID, c.Number, c.Ask = old.ID, old.Number, old.Ask
		if err := w.checkCommitment(&c); err != nil {
			return err
		}
		*old = c
		return nil
	})
}

// RemoveCommitment takes a draft away, with the hands raised on it.
func (w *Workshop) RemoveCommitment(id CommitmentID) error {
	if err := w.unsigned(); err != nil {
		return err
	}
	remove(&w.Commitments, func(c Commitment) bool { return c.ID == id })
	remove(&w.Rounds, func(r ConsentRound) bool { return r.Clause == ClauseID(id) })
	for _, a := range w.Actions {
		if a.Commitment == id {
			must(edit(&w.Actions, string(a.ID), func(a *Action) error { a.Commitment = ""; return nil }))
		}
	}
	return nil
}

// CommitmentFrom returns the commitment an ask led to.
func (w *Workshop) CommitmentFrom(id AskID) (Commitment, bool) {
	for _, c := range w.Commitments {
		if c.Ask == id {
			return c, true
		}
	}
	return Commitment{}, false
}

// CommitmentByID returns a commitment, or an empty one if there is none.
func (w *Workshop) CommitmentByID(id CommitmentID) Commitment {
	c, _ := find(w.Commitments, string(id))
	return c
}

// Missing lists the fields without which nobody could check the promise.
func (c Commitment) Missing() []string {
	var missing []string
	for _, f := range []struct {
		key   string
		empty bool
	}{
		{"trigger", c.Trigger == ""},
		{"delivers", c.Delivers == ""},
		{"within", c.Within == ""},
		{"quality", c.Quality == ""},
		{"owner", c.Owner == ""},
	} {
		if f.empty {
			missing = append(missing, f.key)
		}
	}
	return missing
}

func (w *Workshop) checkCommitment(c *Commitment) (err error) {
	if !c.From.isSide() {
		return ErrNoSide
	}
	if c.Deed, err = needLine("deed", c.Deed, MaxCard); err != nil {
		return err
	}
	if err := tidyLines(MaxCard,
		&named{"trigger", &c.Trigger}, &named{"delivers", &c.Delivers}, &named{"within", &c.Within},
		&named{"quality", &c.Quality}, &named{"exceptions", &c.Exceptions},
		&named{"check", &c.Check}, &named{"if-missed", &c.IfMissed},
	); err != nil {
		return err
	}
	if c.Theme != "" && index(w.Themes, string(c.Theme)) < 0 {
		return ErrGone
	}
	switch c.Origin {
	case FromTheme, FromStrength, FromIdea, FromInsight:
	default:
		return Problem{Key: ErrNoOrigin.Key, Field: "origin"}
	}
	if c.Theme != "" {
		c.Origin = FromTheme
	}
	if err := w.checkDue("review", c.Review); err != nil {
		return err
	}
	return w.checkPerson("owner", c.Owner)
}
