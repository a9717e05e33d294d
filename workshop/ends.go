package workshop

// An End is what became of a theme the room chose.
type End struct {
	Kind       EndKind
	Commitment Commitment // for [EndCommitment]
	Action     Action     // for [EndAction]
	Parked     Parked     // for [EndParked] and [EndSponsor], when parked
	Ask        Ask        // for [EndSponsor], when asked
	Rule       Rule       // for [EndRule], and for [EndSponsor] when a collision was sent there
}

// An EndKind is where a theme can end.
type EndKind string

// The ends.
const (
	EndCommitment EndKind = "commitment"
	EndRule       EndKind = "rule"
	EndAction     EndKind = "action"
	EndSponsor    EndKind = "sponsor"
	EndParked     EndKind = "parked"
)

// Ends lists what became of a theme: commitments that were not set aside,
// rules for what collides, actions, points for the sponsor, and points parked.
func (w *Workshop) Ends(id ThemeID) []End {
	var ends []End
	mine := make(map[CommitmentID]bool)
	for _, c := range w.Commitments {
		if c.Theme == id && !c.SetAside {
			mine[c.ID] = true
			ends = append(ends, End{Kind: EndCommitment, Commitment: c})
		}
	}
	for _, r := range w.RulesInForce() {
		switch {
		case r.Theme != id:
		case r.Sponsor:
			ends = append(ends, End{Kind: EndSponsor, Rule: r})
		default:
			ends = append(ends, End{Kind: EndRule, Rule: r})
		}
	}
	for _, a := range w.Actions {
		if a.Theme == id || mine[a.Commitment] {
			ends = append(ends, End{Kind: EndAction, Action: a})
		}
	}
	for _, a := range w.Asks {
		if a.Theme == id && a.Sponsor {
			ends = append(ends, End{Kind: EndSponsor, Ask: a})
		}
	}
	for _, p := range w.Parked {
		switch {
		case p.Theme != id:
		case p.Kind == ToSponsor:
			ends = append(ends, End{Kind: EndSponsor, Parked: p})
		default:
			ends = append(ends, End{Kind: EndParked, Parked: p})
		}
	}
	return ends
}

// A LooseEnd is something the room chose or promised that does not end
// anywhere yet. Its key names the sentence that says so.
type LooseEnd struct {
	Key   string
	Row   string // identity of what it is about, or the month
	About string // its number and words, such as "K-03 How do we …"; empty: it is about a month
	Words string // its words alone
	Month Month
}

// LooseEnds lists what is still open, in the order of the agreement. What is
// parked with a date is not.
func (w *Workshop) LooseEnds() []LooseEnd {
	l := &loose{w: w, parked: make(map[string]bool)}
	for _, p := range w.Parked {
		if p.By != "" {
			l.parked[p.About] = true
		}
	}
	l.chosen()
	l.asked()
	l.promised()
	l.setAside()
	return l.ends
}

// loose collects loose ends.
type loose struct {
	w      *Workshop
	parked map[string]bool // rows that have an end in the lot
	ends   []LooseEnd
}

func (l *loose) note(e LooseEnd) {
	if !l.parked[e.Row] {
		l.ends = append(l.ends, e)
	}
}

func (l *loose) about(key, row, number, words string) {
	l.note(LooseEnd{Key: key, Row: row, About: number + " " + words, Words: words})
}

// chosen looks at the themes, the months and the measures. What matters to
// both sides was chosen by both, also if it was left out of the order of work.
func (l *loose) chosen() {
	for _, t := range l.w.Themes {
		if chosen := t.Order > 0 || l.w.Quadrant(t.ID) == Both; chosen && len(l.w.Ends(t.ID)) == 0 {
			l.about("loose.theme", t.key(), t.Label(), t.Name)
		}
	}
	for _, m := range l.w.OpenGaps() {
		l.note(LooseEnd{Key: "loose.gap", Row: string(m), Month: m})
	}
	for _, c := range l.w.OpenCollisions() {
		l.about("loose.collision", c.Sales.key()+" "+c.Marketing.key(), c.Sales.Label()+" × "+c.Marketing.Label(), c.Sales.Text)
	}
}

// asked looks at the asks.
func (l *loose) asked() {
	for _, a := range l.w.Asks {
		switch {
		case a.Sponsor:
		case a.Reply == NoReply:
			l.about("loose.ask-unanswered", a.key(), a.Label(), a.Text)
		case a.Reply == Unclear:
			l.about("loose.ask-unclear", a.key(), a.Label(), a.Text)
		}
	}
}

// promised looks at the goals, the commitments and the safeguards.
func (l *loose) promised() {
	for _, g := range l.w.Goals {
		switch {
		case len(l.w.Lacks(g)) > 0:
			l.about("loose.goal", g.key(), g.Label(), g.Text)
		case l.w.Standing(ClauseID(g.ID)) != Agreed:
			l.about("loose.consent-goal", g.key(), g.Label(), g.Text)
		}
	}
	for _, c := range l.w.Commitments {
		switch l.w.Standing(ClauseID(c.ID)) {
		case Dropped:
		case Agreed:
			if len(c.Missing()) > 0 {
				l.about("loose.commitment", c.key(), c.Label(), c.Deed)
			}
		default:
			l.about("loose.consent", c.key(), c.Label(), c.Deed)
		}
	}
	for _, c := range l.w.Cards {
		key, taken := needsWho[c.Prompt]
		if taken && l.w.FaceUp(c) && l.w.DetailOf(c.ID, "who") == "" {
			l.about(key, c.key(), c.Label(), c.Text)
		}
	}
}

// needsWho names the loose end of a card that nobody takes on, by its prompt.
var needsWho = map[string]string{"failure": "loose.safeguard", "amplify": "loose.amplify"}

// setAside looks at what is parked without a date.
func (l *loose) setAside() {
	for _, p := range l.w.Parked {
		if p.By == "" && p.Kind != NotAgreedOn {
			l.about("loose.parked", p.key(), p.Label(), p.Text)
		}
	}
}

// ParkLooseEnd gives a loose end a place in the lot: taken up again, or asked
// of the sponsor, by a day. Words is what the lot says of it.
func (w *Workshop) ParkLooseEnd(e LooseEnd, lot Lot, by Day, words string) error {
	if by == "" {
		return ErrParkedWithoutDay
	}
	if p, ok := find(w.Parked, e.Row); ok {
		p.By = by
		return w.EditParked(p.ID, p)
	}
	if e.Month != "" && lot == ToSponsor { // it is then the end of the month, and printed as one
		return w.DecideMonth(MonthDecision{Month: e.Month, End: Escalate, Words: words, By: by})
	}
	p := Parked{Kind: lot, Text: words, About: e.Row, By: by}
	if index(w.Themes, e.Row) >= 0 {
		p.Theme = ThemeID(e.Row)
	}
	_, err := w.Park(p)
	return err
}
