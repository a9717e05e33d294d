package workshop_test

import (
	"strings"
	"testing"

	"accord/workshop"
)

func TestDescribe(t *testing.T) {
	for name, tt := range map[string]struct {
		change func(*workshop.Brief)
		err    error
		field  string
	}{
		"as it was":           {func(*workshop.Brief) {}, nil, ""},
		"no title":            {func(b *workshop.Brief) { b.Title = " " }, workshop.ErrEmpty, "title"},
		"no date":             {func(b *workshop.Brief) { b.HeldOn = "" }, workshop.ErrNoDay, "held-on"},
		"no such date":        {func(b *workshop.Brief) { b.HeldOn = "31.12.2026" }, workshop.ErrNoDay, "held-on"},
		"yesterday":           {func(b *workshop.Brief) { b.HeldOn = "2026-11-15" }, workshop.ErrDayIsPast, "held-on"},
		"today":               {func(b *workshop.Brief) { b.HeldOn = "2026-11-16" }, nil, ""},
		"no time":             {func(b *workshop.Brief) { b.StartsAt = "half nine" }, workshop.ErrNoTime, "starts-at"},
		"sides named alike":   {func(b *workshop.Brief) { b.SalesName, b.MarketingName = "Us", "Us" }, workshop.ErrSameNames, "marketing-name"},
		"shorter than a talk": {func(b *workshop.Brief) { b.Budget = 29 }, workshop.ErrBudget, "budget"},
		"longer than a day":   {func(b *workshop.Brief) { b.Budget = workshop.MaxBudget + 1 }, workshop.ErrBudget, "budget"},
		"a purpose too long":  {func(b *workshop.Brief) { b.Purpose = strings.Repeat("x", workshop.MaxCard+1) }, workshop.ErrTooLong, "purpose"},
	} {
		t.Run(name, func(t *testing.T) {
			w := workshop.ExampleUntil("", 0)
			b := w.Brief
			tt.change(&b)
			err := w.Describe(b, "2026-11-16")
			refused(t, err, tt.err)
			if p, _ := workshop.AsProblem(err); p.Field != tt.field {
				t.Errorf("the problem is shown beside %q, want %q", p.Field, tt.field)
			}
			if tt.err == nil && w.Brief != b {
				t.Error("the brief was not kept")
			}
		})
	}
}

func TestAWorkshopOfLastWeekCanStillBeDescribed(t *testing.T) {
	w := workshop.Example()
	b := w.Brief
	b.Place = "Harbour House, first floor"
	need(t, w.Describe(b, "2026-12-01"))
	b.HeldOn = "2026-11-20" // it has begun, so this corrects the record
	need(t, w.Describe(b, "2026-12-01"))
}

func TestASideMayHaveAnotherName(t *testing.T) {
	w := workshop.ExampleUntil("", 0)
	b := w.Brief
	b.SalesName = " Key\taccounts "
	need(t, w.Describe(b, "2026-11-16"))
	if w.NameOf(workshop.Sales) != "Key accounts" || w.NameOf(workshop.Marketing) != "" || w.NameOf(workshop.Both) != "" {
		t.Errorf("the sides are called %q and %q", w.NameOf(workshop.Sales), w.NameOf(workshop.Marketing))
	}
}
