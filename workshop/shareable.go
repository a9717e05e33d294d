package workshop

// A Shareable is what a retailer or the wider business may read of a
// workshop: what both sides agreed to do, by when, and who answers for it.
//
// The paper for outsiders is handed a Shareable and never a Workshop, so it
// has nothing to leak: what stays between the two sides is not in it, and no
// part of it leads back to where it is. What it leaves out, and why:
//
//   - Friction cards, the themes and asks that came of them, and the purpose:
//     they tell what went wrong, and that is told in one room only.
//   - What each side is measured on and paid for, the figures of goals, the
//     trade-off rules and the scores of the range: they are pay and margin.
//   - The pulse, the guesses, the findings, and what was said on leaving.
//   - Rounds of consent and signatures: an empty line names who held back.
//     Only what was agreed is here, and the state says whether it was signed.
//   - What was not agreed, what the sponsor decides, what is parked, what
//     could make it fail, what is done if a promise is missed: the rule that
//     the agreement never leaves this out binds the paper both sides sign,
//     and not the copy for those who were not there.
//   - The stories of retailers, the claims about rivals, what each side knows,
//     cut-off dates, examples: what one customer told us is not for the next.
//   - Who decides on what, the ladder, the channels, the rules of the room,
//     notes for reviews, and how the day went: they are for the two teams, and
//     a buyer who knows who may lower a price goes there.
//
// The texts that are here stand as they were typed, and whoever hands the
// paper over reads it first.
type Shareable struct {
	Title         string
	Language      string // of the paper, such as "en"
	SalesName     string // what this workshop calls Sales; empty: Sales
	MarketingName string // what this workshop calls Marketing; empty: Marketing
	Organisation  string
	Logo          []byte // of the client, a plain PNG; nil: none
	HeldOn        Day
	Place         string
	Facilitator   string
	ScopeIn       string
	Horizon       string
	DecisionRule  string
	Meetings      string
	State         State
	Rehearsal     bool

	People      []Participant
	Strengths   []SharedStrength
	Goals       []SharedGoal       // agreed
	Commitments []SharedCommitment // agreed
	Terms       []Definition       // of words that are used here
	Months      []SharedMonth      // filled or accepted; what the sponsor is asked is not told
	Freeze      string             // how long before a start nothing on the calendar is changed
	Notice      string             // how far ahead a change of the calendar is told
	Actions     []SharedAction     // for the commitments here
	Reviews     []SharedReview
}

// A SharedStrength is what a side brings, or what it values in the other.
type SharedStrength struct {
	Prompt string // "we-bring" or "we-value"
	Side   Side   // who said it
	Text   string
}

// A SharedGoal is a goal without its figures.
type SharedGoal struct {
	Label, Text                string
	Due                        Day
	SalesOwner, MarketingOwner string // names
}

// A SharedCommitment is what is promised, and not where it comes from, how
// hands were raised on it, or what happens if it is missed.
type SharedCommitment struct {
	Label                               string
	From                                Side
	Deed, Trigger, Delivers, Within     string
	Quality, Exceptions, Owner, Checked string // the owner by name
	Review                              Day
}

// A SharedMonth is how a gap month ends, without what it costs.
type SharedMonth struct {
	Month Month
	End   MonthEnd
	Words string
	Owner string // by name
	By    Day
}

// A SharedAction is something done for a commitment.
type SharedAction struct {
	ID          ActionID
	Label, Text string
	Owner       string // by name
	Due         Day
	Done        bool
	Serves      SharedCommitment
}

// A SharedReview is a date to look at what was kept.
type SharedReview struct {
	ID   ReviewID
	Days int // after the workshop, or [Expiry]
	On   Day
}

// Shareable returns what others may read of w.
func (w *Workshop) Shareable() Shareable {
	s := Shareable{
		Title: w.Title, Language: w.Language, SalesName: w.SalesName, MarketingName: w.MarketingName,
		Organisation: w.Organisation, Logo: w.Logo(), HeldOn: w.HeldOn, Place: w.Place, Facilitator: w.Facilitator,
		ScopeIn: w.ScopeIn, Horizon: w.Horizon, DecisionRule: w.DecisionRule, Meetings: w.Meetings,
		State: w.State(), Rehearsal: w.Rehearsal,
		People: w.Participants, Freeze: w.Freeze, Notice: w.Notice, Reviews: w.ShareReviews(),
	}
	for _, c := range w.Cards {
		if (c.Prompt == "we-bring" || c.Prompt == "we-value") && w.FaceUp(c) {
			s.Strengths = append(s.Strengths, SharedStrength{c.Prompt, c.Side, c.Text})
		}
	}
	for _, g := range w.Goals {
		if w.Standing(ClauseID(g.ID)) == Agreed {
			s.Goals = append(s.Goals, SharedGoal{g.Label(), g.Text, g.Due, w.Person(g.SalesOwner).Name, w.Person(g.MarketingOwner).Name})
		}
	}
	for _, c := range w.Commitments {
		if w.Standing(ClauseID(c.ID)) == Agreed {
			s.Commitments = append(s.Commitments, w.ShareCommitment(c))
		}
	}
	for _, d := range w.DecidedGaps() {
		if d.End != Escalate {
			s.Months = append(s.Months, w.ShareMonth(d))
		}
	}
	for _, a := range w.Actions {
		if a.Commitment != "" && a.SponsorNeed == "" && w.Standing(ClauseID(a.Commitment)) == Agreed {
			s.Actions = append(s.Actions, w.ShareAction(a))
		}
	}
	texts := s.texts()
	for _, d := range w.Definitions() {
		if mentions(texts, d.Term) {
			s.Terms = append(s.Terms, d)
		}
	}
	return s
}

// ShareCommitment returns what others may read of a commitment.
func (w *Workshop) ShareCommitment(c Commitment) SharedCommitment {
	return SharedCommitment{
		Label: c.Label(), From: c.From, Deed: c.Deed, Trigger: c.Trigger, Delivers: c.Delivers, Within: c.Within,
		Quality: c.Quality, Exceptions: c.Exceptions, Owner: w.Person(c.Owner).Name, Checked: c.Check, Review: c.Review,
	}
}

// ShareMonth returns what others may read of how a gap month ends.
func (w *Workshop) ShareMonth(d MonthDecision) SharedMonth {
	return SharedMonth{d.Month, d.End, d.Words, w.Person(d.Owner).Name, d.By}
}

// ShareAction returns what others may read of an action.
func (w *Workshop) ShareAction(a Action) SharedAction {
	shared := SharedAction{ID: a.ID, Label: a.Label(), Text: a.Text, Owner: w.Person(a.Owner).Name, Due: a.Due, Done: a.Done}
	if a.Commitment != "" {
		shared.Serves = w.ShareCommitment(w.CommitmentByID(a.Commitment))
	}
	return shared
}

// ShareReviews returns what others may read of the reviews: their dates.
func (w *Workshop) ShareReviews() []SharedReview {
	var reviews []SharedReview
	for _, r := range w.Reviews {
		reviews = append(reviews, SharedReview{r.ID, r.Days, r.On})
	}
	return reviews
}

// texts lists where s may use a word that has to be explained.
func (s Shareable) texts() []string {
	texts := []string{s.ScopeIn, s.Freeze, s.Notice}
	for _, g := range s.Goals {
		texts = append(texts, g.Text)
	}
	for _, c := range s.Commitments {
		texts = append(texts, c.Deed, c.Trigger, c.Delivers, c.Within, c.Quality, c.Exceptions, c.Checked)
	}
	for _, m := range s.Months {
		texts = append(texts, m.Words)
	}
	for _, a := range s.Actions {
		texts = append(texts, a.Text)
	}
	return texts
}
