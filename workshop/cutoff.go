package workshop

import (
	"slices"
	"strconv"
	"strings"
)

// A CutOff is the last day on which a customer takes something for a month,
// such as material for a promotion.
type CutOff struct {
	ID        CutOffID `json:"id"`
	Customer  string   `json:"customer"`
	Month     Month    `json:"month"`      // what it is for
	Needs     string   `json:"needs"`      // what the customer needs by then; empty: not said
	Day       Day      `json:"day"`        // the last day
	LeadWeeks int      `json:"lead_weeks"` // how long it takes to make what is needed
}

// A CutOffID names a cut-off within its workshop.
type CutOffID string

func (c CutOff) key() string { return string(c.ID) }

// saying writes a cut-off down as it is compared.
func (c CutOff) saying() string {
	return strings.Join([]string{c.Customer, string(c.Month), c.Needs, string(c.Day), strconv.Itoa(c.LeadWeeks)}, "\x1e")
}

// StartBy is the day on which work has to begin to be ready in time.
func (c CutOff) StartBy() Day { return c.Day.Add(-7 * c.LeadWeeks) }

// The limits of cut-offs.
const (
	MaxCutOffs   = 200
	MaxLeadWeeks = 52
)

// Problems with cut-offs.
var (
	ErrManyCutOffs = Problem{Key: "cut-off.too-many"}
	ErrNoCutOffDay = Problem{Key: "cut-off.no-day"}
	ErrLeadWeeks   = Problem{Key: "cut-off.lead-weeks"}
)

// AddCutOff notes when a customer needs what.
func (w *Workshop) AddCutOff(c CutOff) (CutOffID, error) {
	if len(w.CutOffs) >= MaxCutOffs {
		return "", Problem{Key: ErrManyCutOffs.Key, With: MaxCutOffs, Field: "customer"}
	}
	c.ID = CutOffID(w.newID())
	if err := w.checkCutOff(&c); err != nil {
		return "", err
	}
	add(&w.CutOffs, c)
	return c.ID, nil
}

// EditCutOff replaces what is known of a cut-off.
func (w *Workshop) EditCutOff(id CutOffID, c CutOff) error {
	return edit(&w.CutOffs, string(id), func(old *CutOff) error {
		c.ID = old.ID
		if err := w.checkCutOff(&c); err != nil {
			return err
		}
		w.remember(string(id), old.saying())
		*old = c
		return nil
	})
}

// RemoveCutOff takes a cut-off away.
func (w *Workshop) RemoveCutOff(id CutOffID) error {
	if c, ok := find(w.CutOffs, string(id)); ok {
		w.remember(string(id), c.saying())
	}
	remove(&w.CutOffs, func(c CutOff) bool { return c.ID == id })
	return nil
}

func (w *Workshop) checkCutOff(c *CutOff) (err error) {
	if c.Customer, err = needLine("customer", c.Customer, MaxLine); err != nil {
		return err
	}
	if err := tidyLines(MaxLine, &named{"needs", &c.Needs}); err != nil {
		return err
	}
	switch {
	case !slices.Contains(w.Months(), c.Month):
		return Problem{Key: ErrNoMonth.Key, Field: "month"}
	case c.Day == "":
		return Problem{Key: ErrNoCutOffDay.Key, Field: "day"}
	case c.LeadWeeks < 0 || c.LeadWeeks > MaxLeadWeeks:
		return Problem{Key: ErrLeadWeeks.Key, With: MaxLeadWeeks, Field: "lead-weeks"}
	}
	return c.Day.check("day")
}

// CutOffsOf lists the cut-offs for a month.
func (w *Workshop) CutOffsOf(month Month) []CutOff {
	var of []CutOff
	for _, c := range w.CutOffs {
		if c.Month == month {
			of = append(of, c)
		}
	}
	return of
}

// A Clash is a reason why a cut-off cannot be met as things stand.
type Clash string

// The clashes.
const (
	NoClash   Clash = ""
	TooLate   Clash = "too-late"   // work would have had to begin before today's workshop
	LeverLate Clash = "lever-late" // what fills the month works only after the customer's last day
)

// ClashOf says why a cut-off cannot be met, or that it can.
func (w *Workshop) ClashOf(c CutOff) Clash {
	if c.StartBy() < w.HeldOn {
		return TooLate
	}
	if d, ok := w.DecisionOn(c.Month); ok && d.End == Filled && w.IsGap(c.Month) && d.By > c.Day {
		return LeverLate
	}
	return NoClash
}
