package workshop

// An Amendment is a dated change to one thing in a signed agreement. None is
// ever changed or taken away: what was amended in error is amended again.
type Amendment struct {
	ID     AmendmentID `json:"id"`
	Number int         `json:"number"` // of the motion; fields that changed together share it
	Clause ClauseID    `json:"clause"` // or one of the [Sections]
	Field  string      `json:"field"`  // key of what changed, such as "within"; see [Stands]
	Was    string      `json:"was"`    // an owner by name, a date as 2026-11-23; of a section, the lines that changed
	Now    string      `json:"now"`
	Why    string      `json:"why"`
	By     string      `json:"by"`    // who asked for it, by the name of that day
	Round  RoundID     `json:"round"` // how hands were raised on it
	At     Instant     `json:"at"`
}

// An AmendmentID names an amendment within its workshop.
type AmendmentID string

func (a Amendment) key() string { return string(a.ID) }

// Stands is the field of an amendment that adds a clause or sets one aside:
// it was, or is now, empty.
const Stands = "stands"

// MaxAmendments is how many things can be amended.
const MaxAmendments = 2000

// Problems with amendments.
var (
	ErrNothingAmended = Problem{Key: "amendment.nothing"}
	ErrNotCarried     = Problem{Key: "amendment.not-carried"}
	ErrManyAmendments = Problem{Key: "amendment.too-many"}
)

// A Motion is what it takes to amend: somebody who asks for it, a reason, and
// hands on both sides that pass.
type Motion struct {
	By               ParticipantID
	Why              string
	Sales, Marketing Hands
	At               Instant
}

// AmendCommitment changes what a signed promise says, and keeps both in the
// log. If the hands do not pass, nothing changes.
func (w *Workshop) AmendCommitment(id CommitmentID, to Commitment, m Motion) error {
	was, ok := find(w.Commitments, string(id))
	if !ok {
		return ErrGone
	}
	to.ID, to.Number, to.Ask, to.SetAside = was.ID, was.Number, was.Ask, was.SetAside
	if err := w.checkCommitment(&to); err != nil {
		return err
	}
	return w.amend(ClauseID(id), changes(w.commitmentFields(was), w.commitmentFields(to)), m, func(amended *Workshop) error {
		return edit(&amended.Commitments, string(id), func(c *Commitment) error { *c = to; return nil })
	})
}

// AmendGoal changes what a signed goal says, and keeps both in the log. If
// the hands do not pass, nothing changes.
func (w *Workshop) AmendGoal(id GoalID, to Goal, m Motion) error {
	was, ok := find(w.Goals, string(id))
	if !ok {
		return ErrGone
	}
	to.ID, to.Number = was.ID, was.Number
	if err := w.checkGoal(&to); err != nil {
		return err
	}
	return w.amend(ClauseID(id), changes(w.goalFields(was), w.goalFields(to)), m, func(amended *Workshop) error {
		return edit(&amended.Goals, string(id), func(g *Goal) error { *g = to; return nil })
	})
}

// AmendAside takes a signed promise out of the agreement.
func (w *Workshop) AmendAside(id CommitmentID, m Motion) error {
	was, ok := find(w.Commitments, string(id))
	if !ok || was.SetAside {
		return ErrGone
	}
	return w.amend(ClauseID(id), []Amendment{{Field: Stands, Was: was.Deed}}, m, func(amended *Workshop) error {
		return edit(&amended.Commitments, string(id), func(c *Commitment) error { c.SetAside = true; return nil })
	})
}

// AmendWith adds a promise to a signed agreement.
func (w *Workshop) AmendWith(c Commitment, m Motion) (CommitmentID, error) {
	with := w.clone()
	id, err := with.draft(&c)
	if err != nil {
		return "", err
	}
	added := []Amendment{{Field: Stands, Now: c.Deed}}
	return id, w.amend(ClauseID(id), added, m, func(amended *Workshop) error {
		amended.Commitments = with.Commitments
		return nil
	})
}

// AmendWithGoal adds a goal to a signed agreement.
func (w *Workshop) AmendWithGoal(g Goal, m Motion) (GoalID, error) {
	with := w.clone()
	id, err := with.draftGoal(&g)
	if err != nil {
		return "", err
	}
	added := []Amendment{{Field: Stands, Now: g.Text}}
	return id, w.amend(ClauseID(id), added, m, func(amended *Workshop) error {
		amended.Goals = with.Goals
		return nil
	})
}

// amend makes a change if both sides consent to what it leads to, and logs it.
func (w *Workshop) amend(clause ClauseID, changed []Amendment, m Motion, change func(amended *Workshop) error) error {
	amended := w.clone()
	if err := change(amended); err != nil {
		return err
	}
	words, ok := amended.WordsOf(clause)
	if !ok {
		return ErrGone
	}
	return w.carry(amended, clause, words, changed, m)
}

// carry becomes an amended workshop if both sides consent to the words a
// clause has in it, and logs what changed.
func (w *Workshop) carry(amended *Workshop, clause ClauseID, words string, changed []Amendment, m Motion) (err error) {
	by, known := find(w.Participants, string(m.By))
	switch {
	case !w.SignedByBoth():
		return ErrNotSigned
	case len(changed) == 0:
		return ErrNothingAmended
	case len(w.Amendments)+len(changed) > MaxAmendments:
		return Problem{Key: ErrManyAmendments.Key, With: MaxAmendments}
	case !known:
		return Problem{Key: ErrEmpty.Key, Field: "by"}
	}
	if m.Why, err = needLine("why", m.Why, MaxCard); err != nil {
		return err
	}
	if err := amended.raise(clause, words, m.Sales, m.Marketing, m.At); err != nil {
		return err
	}
	round := amended.Rounds[len(amended.Rounds)-1]
	if !round.Passed() {
		return ErrNotCarried
	}
	number := nextNumber(w.Amendments, func(a Amendment) int { return a.Number })
	for _, a := range changed {
		a.ID, a.Number, a.Clause = AmendmentID(amended.newID()), number, clause
		a.Why, a.By, a.Round, a.At = m.Why, by.Name, round.ID, m.At
		add(&amended.Amendments, a)
	}
	*w = *amended
	return nil
}

// AmendedSince counts the motions that were carried since a moment.
func (w *Workshop) AmendedSince(at Instant) int {
	motions := map[int]bool{}
	for _, a := range w.Amendments {
		if a.At >= at {
			motions[a.Number] = true
		}
	}
	return len(motions)
}

// a worded field is what a clause says under one of its keys.
type worded struct{ field, text string }

func (w *Workshop) commitmentFields(c Commitment) []worded {
	return []worded{
		{"deed", c.Deed}, {"trigger", c.Trigger}, {"delivers", c.Delivers}, {"within", c.Within}, {"quality", c.Quality},
		{"exceptions", c.Exceptions}, {"owner", w.Person(c.Owner).Name}, {"check", c.Check}, {"if-missed", c.IfMissed},
		{"review", string(c.Review)},
	}
}

func (w *Workshop) goalFields(g Goal) []worded {
	return []worded{
		{"text", g.Text}, {"measure", g.Measure}, {"baseline", g.Baseline}, {"target", g.Target}, {"due", string(g.Due)},
		{"source", g.Source}, {"sales-owner", w.Person(g.SalesOwner).Name}, {"marketing-owner", w.Person(g.MarketingOwner).Name},
		{"rhythm", g.Rhythm},
	}
}

// changes lists the fields that say something else than before.
func changes(was, now []worded) (changed []Amendment) {
	for i := range was {
		if was[i] != now[i] {
			changed = append(changed, Amendment{Field: was[i].field, Was: was[i].text, Now: now[i].text})
		}
	}
	return changed
}
