package workshop

import "slices"

// A MonthDecision is how a gap month ends, so that both sides say the same
// when a customer asks.
type MonthDecision struct {
	ID    DecisionID    `json:"id"`
	Month Month         `json:"month"`
	End   MonthEnd      `json:"end"`
	Words string        `json:"words"` // the lever, the reason both can say to a customer, or the question to the sponsor
	Cost  CostBand      `json:"cost"`  // of a lever; empty: not said
	Owner ParticipantID `json:"owner"` // of a lever; empty: nobody yet
	By    Day           `json:"by"`    // from when a lever works, or until when the sponsor answers; empty: no date
}

// A DecisionID names a decision within its workshop.
type DecisionID string

func (d MonthDecision) key() string { return string(d.ID) }

// A MonthEnd is where a gap month can end.
type MonthEnd string

// The ends.
const (
	Filled   MonthEnd = "filled"   // with a lever
	Accepted MonthEnd = "accepted" // with a reason both can say to a customer
	Escalate MonthEnd = "sponsor"  // the sponsor is asked
)

// MonthEnds lists them in the order they are offered.
var MonthEnds = []MonthEnd{Filled, Accepted, Escalate}

// A CostBand is what a lever costs, never in money: amounts stay out of the
// room.
type CostBand string

// The bands.
const (
	NoCost     CostBand = ""
	LowCost    CostBand = "low"
	MiddleCost CostBand = "middle"
	HighCost   CostBand = "high"
)

// CostBands lists them in the order they are offered.
var CostBands = []CostBand{NoCost, LowCost, MiddleCost, HighCost}

// Problems with decisions on months.
var (
	ErrNoGap      = Problem{Key: "calendar.no-gap"}
	ErrNoMonthEnd = Problem{Key: "calendar.no-end"}
)

// DecideMonth ends a gap month, in place of what was decided before.
func (w *Workshop) DecideMonth(d MonthDecision) (err error) {
	if !w.IsGap(d.Month) {
		return ErrNoGap
	}
	if !slices.Contains(MonthEnds, d.End) {
		return Problem{Key: ErrNoMonthEnd.Key, Field: "end"}
	}
	if d.Words, err = needLine("words", d.Words, MaxCard); err != nil {
		return err
	}
	if d.End != Filled {
		d.Cost, d.Owner = NoCost, ""
	}
	if !slices.Contains(CostBands, d.Cost) {
		return Problem{Key: ErrNoMonthEnd.Key, Field: "cost"}
	}
	if d.Owner != "" && index(w.Participants, string(d.Owner)) < 0 {
		return ErrGone
	}
	if d.End == Accepted {
		d.By = ""
	}
	if err := d.By.check("by"); err != nil {
		return err
	}
	if old, ok := w.DecisionOn(d.Month); ok {
		d.ID = old.ID
		return edit(&w.Decisions, string(old.ID), func(old *MonthDecision) error { *old = d; return nil })
	}
	d.ID = DecisionID(w.newID())
	add(&w.Decisions, d)
	return nil
}

// ReopenMonth takes a decision back.
func (w *Workshop) ReopenMonth(month Month) error {
	remove(&w.Decisions, func(d MonthDecision) bool { return d.Month == month })
	return nil
}

// DecisionOn returns how a month ends, and false if that is open.
func (w *Workshop) DecisionOn(month Month) (MonthDecision, bool) {
	for _, d := range w.Decisions {
		if d.Month == month {
			return d, true
		}
	}
	return MonthDecision{}, false
}

// DecidedGaps lists the decisions on the gap months, in the order of the
// year. A decision on a month that is no gap any more rests.
func (w *Workshop) DecidedGaps() []MonthDecision {
	var decided []MonthDecision
	for _, m := range w.GapMonths() {
		if d, ok := w.DecisionOn(m); ok {
			decided = append(decided, d)
		}
	}
	return decided
}
