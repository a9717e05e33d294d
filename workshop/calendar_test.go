package workshop_test

import (
	"slices"
	"testing"

	"accord/workshop"
)

// painted returns a workshop in the calendar lab with levels from its month on.
func painted(t *testing.T, need, support string) *workshop.Workshop {
	t.Helper()
	w := workshop.ExampleMidway("calendar", 0, 0)
	for i, side := range workshop.Sides {
		for month, level := range []string{need, support}[i] {
			if level != '.' {
				need := w.PaintMonth(side, w.Months()[month], int(level-'0'))
				if need != nil {
					t.Fatal(need)
				}
			}
		}
	}
	return w
}

func TestTheYearBeginsWithTheMonthOfTheWorkshop(t *testing.T) {
	w := workshop.New("Joint plan", "2026-11-30")
	months := w.Months()
	if len(months) != 12 || months[0] != "2026-11" || months[2] != "2027-01" || months[11] != "2027-10" {
		t.Errorf("the months are %v", months)
	}
	if w.HeldOn = ""; len(w.Months()) != 0 {
		t.Error("a workshop without a date has months")
	}
}

func TestAGapIsTwoLevelsOfNeedAboveSupport(t *testing.T) {
	tests := map[string]struct {
		need, support string
		gap, over     bool
	}{
		"alike":               {"2", "2", false, false},
		"one level":           {"3", "2", false, false},
		"two levels":          {"3", "1", true, false},
		"three levels":        {"3", "0", true, false},
		"one level too much":  {"1", "2", false, false},
		"two levels too much": {"1", "3", false, true},
		"support not painted": {"3", ".", false, false},
		"need not painted":    {".", "3", false, false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			w := painted(t, tt.need, tt.support)
			month := w.Months()[0]
			if w.IsGap(month) != tt.gap || w.IsOverServed(month) != tt.over {
				t.Errorf("gap: %v, more than needed: %v", w.IsGap(month), w.IsOverServed(month))
			}
		})
	}
}

func TestWhatIsNotOnTheCalendarIsRefused(t *testing.T) {
	w := painted(t, "", "")
	refused(t, w.PaintMonth(workshop.Sales, "2025-01", 1), workshop.ErrNoMonth)
	refused(t, w.PaintMonth(workshop.Both, w.Months()[0], 1), workshop.ErrNoMonth)
	refused(t, w.PaintMonth(workshop.Sales, w.Months()[0], 4), workshop.ErrNoLevel)
	refused(t, w.PaintMonth(workshop.Sales, w.Months()[0], -1), workshop.ErrNoLevel)
}

func TestNoGapStaysWithoutAnEnd(t *testing.T) {
	w := painted(t, "3.3", "0.1")
	first, third := w.Months()[0], w.Months()[2]
	if open := w.OpenGaps(); !slices.Equal(open, []workshop.Month{first, third}) {
		t.Fatalf("open are %v", open)
	}
	refused(t, w.DecideMonth(workshop.MonthDecision{Month: w.Months()[1], End: workshop.Filled, Words: "x"}), workshop.ErrNoGap)
	refused(t, w.DecideMonth(workshop.MonthDecision{Month: first, End: "ignored", Words: "x"}), workshop.ErrNoMonthEnd)
	if err := w.DecideMonth(workshop.MonthDecision{Month: first, End: workshop.Accepted}); err == nil {
		t.Error("a gap was accepted without a reason")
	}
	need(t, w.DecideMonth(workshop.MonthDecision{Month: first, End: workshop.Accepted, Words: "Shoppers are away", Cost: workshop.LowCost}))
	if d, _ := w.DecisionOn(first); d.Cost != workshop.NoCost {
		t.Error("a gap that is accepted costs something")
	}
	if loose := w.LooseEnds(); !slices.ContainsFunc(loose, func(e workshop.LooseEnd) bool { return e.Month == third }) {
		t.Errorf("the third month is no loose end: %v", loose)
	}
	need(t, w.DecideMonth(workshop.MonthDecision{Month: third, End: workshop.Escalate, Words: "May we?"}))
	if len(w.OpenGaps()) != 0 {
		t.Errorf("open are %v", w.OpenGaps())
	}
	need(t, w.ReopenMonth(third))
	need(t, w.PaintMonth(workshop.Marketing, third, 3))
	if len(w.OpenGaps()) != 0 {
		t.Error("a month that is no gap any more needs an end")
	}
}

func TestACutOffThatCannotBeMetSaysWhy(t *testing.T) {
	w := painted(t, "..3", "..0")
	month := w.Months()[2] // January 2027, seen from 23 November 2026
	cutOff := func(day workshop.Day, weeks int) workshop.CutOff {
		return workshop.CutOff{Customer: "Tarn", Month: month, Day: day, LeadWeeks: weeks}
	}
	need(t, w.DecideMonth(workshop.MonthDecision{Month: month, End: workshop.Filled, Words: "A kit", By: "2027-01-10"}))
	for _, tt := range []struct {
		cutOff workshop.CutOff
		start  workshop.Day
		clash  workshop.Clash
	}{
		{cutOff("2027-01-15", 4), "2026-12-18", workshop.NoClash},
		{cutOff("2026-12-21", 4), "2026-11-23", workshop.LeverLate}, // begun today it could be met, were the kit there
		{cutOff("2026-12-20", 4), "2026-11-22", workshop.TooLate},
		{cutOff("2027-01-10", 0), "2027-01-10", workshop.NoClash},
		{cutOff("2027-01-09", 0), "2027-01-09", workshop.LeverLate},
	} {
		if got := tt.cutOff.StartBy(); got != tt.start {
			t.Errorf("for %s work begins on %s, want %s", tt.cutOff.Day, got, tt.start)
		}
		if got := w.ClashOf(tt.cutOff); got != tt.clash {
			t.Errorf("for %s the clash is %q, want %q", tt.cutOff.Day, got, tt.clash)
		}
	}
	_, err := w.AddCutOff(cutOff("", 1))
	refused(t, err, workshop.ErrNoCutOffDay)
	_, err = w.AddCutOff(cutOff("2027-01-15", 53))
	refused(t, err, workshop.ErrLeadWeeks)
	_, err = w.AddCutOff(workshop.CutOff{Customer: "Tarn", Month: "2020-01", Day: "2027-01-15"})
	refused(t, err, workshop.ErrNoMonth)
}
