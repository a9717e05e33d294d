package workshop

import "slices"

// An End is what became of a theme the room chose.
type End struct {
	Kind       EndKind
	Commitment Commitment // for [EndCommitment]
	Action     Action     // for [EndAction]
	Parked     Parked     // for [EndParked] and [EndSponsor], when parked
	Ask        Ask        // for [EndSponsor], when asked
}

// An EndKind is where a theme can end.
type EndKind string

// The ends.
const (
	EndCommitment EndKind = "commitment"
	EndAction     EndKind = "action"
	EndSponsor    EndKind = "sponsor"
	EndParked     EndKind = "parked"
)

// Ends lists what became of a theme: commitments that were not set aside,
// actions, points for the sponsor, and points parked.
func (w *Workshop) Ends(id ThemeID) []End {
	var ends []End
	mine := make(map[CommitmentID]bool)
	for _, c := range w.Commitments {
		if c.Theme == id && !c.SetAside {
			mine[c.ID] = true
			ends = append(ends, End{Kind: EndCommitment, Commitment: c})
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
	About string // its number and words, such as "K-03 How do we …"; empty: it is about a month
	Month Month
}

// LooseEnds lists what is still open, in the order of the agreement.
func (w *Workshop) LooseEnds() []LooseEnd {
	var loose []LooseEnd
	note := func(key, number, words string) {
		loose = append(loose, LooseEnd{Key: key, About: number + " " + words})
	}
	for _, t := range w.WorkedOn() {
		if len(w.Ends(t.ID)) == 0 {
			note("loose.theme", t.Label(), t.Name)
		}
	}
	for _, m := range w.OpenGaps() {
		loose = append(loose, LooseEnd{Key: "loose.gap", Month: m})
	}
	for _, c := range w.OpenCollisions() {
		note("loose.collision", c.Sales.Label()+" × "+c.Marketing.Label(), c.Sales.Text)
	}
	for _, a := range w.Asks {
		switch {
		case a.Reply == NoReply:
			note("loose.ask-unanswered", a.Label(), a.Text)
		case a.Reply == Unclear:
			note("loose.ask-unclear", a.Label(), a.Text)
		}
	}
	for _, g := range w.Goals {
		switch {
		case len(g.Missing()) > 0 && !w.findsBaseline(g):
			note("loose.goal", g.Label(), g.Text)
		case w.Standing(ClauseID(g.ID)) != Agreed:
			note("loose.consent-goal", g.Label(), g.Text)
		}
	}
	for _, c := range w.Commitments {
		switch w.Standing(ClauseID(c.ID)) {
		case Dropped:
		case Agreed:
			if len(c.Missing()) > 0 {
				note("loose.commitment", c.Label(), c.Deed)
			}
		default:
			note("loose.consent", c.Label(), c.Deed)
		}
	}
	for _, p := range w.Parked {
		if p.By == "" && p.Kind != NotAgreedOn {
			note("loose.parked", p.Label(), p.Text)
		}
	}
	return loose
}

// findsBaseline reports whether a goal lacks nothing but where it stands
// today, and an action is on its way to find out.
func (w *Workshop) findsBaseline(g Goal) bool {
	return slices.Equal(g.Missing(), []string{"baseline"}) &&
		slices.ContainsFunc(w.Actions, func(a Action) bool { return a.Goal == g.ID })
}
