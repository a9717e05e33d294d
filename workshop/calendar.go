package workshop

import (
	"slices"
	"time"

	"accord/workshop/move"
)

// A Month is a calendar month written as 2026-09. The empty one is none.
type Month string

// MonthsAhead is how far the calendar reaches from the month of the workshop.
const MonthsAhead = 12

// MostSupport is the highest level of need and of support.
const MostSupport = 3

// gapFrom is the difference between need and support, in levels, from which a
// month is a gap month, or one with more than is needed.
const gapFrom = 2

// CalendarRow names the row of the calendar that a side paints: Sales what
// customers need, Marketing what support there is.
func CalendarRow(side Side) string {
	if side == Sales {
		return "need"
	}
	return "support"
}

// Months lists the twelve months from that of the workshop.
func (w *Workshop) Months() []Month {
	first, ok := w.HeldOn.Time()
	if !ok {
		return nil
	}
	first = time.Date(first.Year(), first.Month(), 1, 0, 0, 0, 0, time.UTC)
	months := make([]Month, MonthsAhead)
	for i := range months {
		months[i] = monthOf(first.AddDate(0, i, 0))
	}
	return months
}

func monthOf(at time.Time) Month { return Month(at.Format("2006-01")) }

// Number is the month's place in its year, from 1, and zero for none.
func (m Month) Number() int {
	at, err := time.Parse("2006-01", string(m))
	if err != nil {
		return 0
	}
	return int(at.Month())
}

// Year is the year of the month, and zero for none.
func (m Month) Year() int {
	at, err := time.Parse("2006-01", string(m))
	if err != nil {
		return 0
	}
	return at.Year()
}

// ErrNoMonth refuses a month that is not on the calendar.
var ErrNoMonth = Problem{Key: "calendar.no-month"}

// PaintMonth says how much a month needs or gets, from 0, nothing, to 3.
func (w *Workshop) PaintMonth(side Side, month Month, level int) error {
	if err := w.writesFor(side); err != nil {
		return err
	}
	if !side.isSide() || !slices.Contains(w.Months(), month) {
		return ErrNoMonth
	}
	if m, ok := w.markAt(move.Calendar, CalendarRow(side), string(month)); ok {
		w.remember(m.cell(), m.saying())
	}
	return w.mark(move.Calendar, CalendarRow(side), string(month), level)
}

// MonthLevel returns what a side painted, and false if it has not yet.
func (w *Workshop) MonthLevel(side Side, month Month) (int, bool) {
	m, ok := w.markAt(move.Calendar, CalendarRow(side), string(month))
	return m.Level, ok
}

// balance is need − support of a month, and false unless both are painted.
func (w *Workshop) balance(month Month) (int, bool) {
	need, ok := w.MonthLevel(Sales, month)
	support, both := w.MonthLevel(Marketing, month)
	return need - support, ok && both
}

// IsGap reports whether a month has far less support than need.
func (w *Workshop) IsGap(month Month) bool {
	lack, ok := w.balance(month)
	return ok && lack >= gapFrom
}

// IsOverServed reports whether a month has far more support than need.
func (w *Workshop) IsOverServed(month Month) bool {
	lack, ok := w.balance(month)
	return ok && lack <= -gapFrom
}

// GapMonths lists the gap months in order.
func (w *Workshop) GapMonths() []Month {
	return slices.DeleteFunc(w.Months(), func(m Month) bool { return !w.IsGap(m) })
}

// OverServed lists the months from which support could be moved.
func (w *Workshop) OverServed() []Month {
	return slices.DeleteFunc(w.Months(), func(m Month) bool { return !w.IsOverServed(m) })
}

// OpenGaps lists the gap months nobody has decided on.
func (w *Workshop) OpenGaps() []Month {
	return slices.DeleteFunc(w.GapMonths(), func(m Month) bool {
		_, decided := w.DecisionOn(m)
		return decided
	})
}

// SetPact notes the two rules of the calendar: how long before a start nothing
// is changed any more, and how far ahead a change is told.
func (w *Workshop) SetPact(freeze, notice string) error {
	if err := tidyLines(MaxCard, &named{"freeze", &freeze}, &named{"notice", &notice}); err != nil {
		return err
	}
	for _, p := range w.pact() {
		w.remember(p.row, p.saying())
	}
	w.Freeze, w.Notice = freeze, notice
	return nil
}

// A pactLine is one of the two rules of the calendar.
type pactLine struct {
	row  string
	text *string
}

// saying writes a rule down as it is compared, also where it is empty.
func (p pactLine) saying() string { return saying(*p.text, nil) }

// The names of the rules of the calendar.
const (
	freezeRow = "freeze"
	noticeRow = "notice"
)

// pact lists the rules of the calendar.
func (w *Workshop) pact() []pactLine {
	return []pactLine{{freezeRow, &w.Freeze}, {noticeRow, &w.Notice}}
}
