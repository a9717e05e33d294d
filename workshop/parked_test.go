package workshop_test

import (
	"testing"

	"accord/workshop"
)

func TestAPointIsParkedSomewhere(t *testing.T) {
	for name, tt := range map[string]struct {
		point workshop.Parked
		err   error
	}{
		"later":                 {workshop.Parked{Kind: workshop.Later, Text: "Packs", By: "2027-01-22"}, nil},
		"without a date yet":    {workshop.Parked{Kind: workshop.ToSponsor, Text: "Packs"}, nil},
		"nowhere":               {workshop.Parked{Text: "Packs"}, workshop.ErrNoLot},
		"nothing":               {workshop.Parked{Kind: workshop.Later}, workshop.ErrEmpty},
		"until yesterday":       {workshop.Parked{Kind: workshop.Later, Text: "Packs", By: "2026-11-22"}, workshop.ErrDayIsPast},
		"under a theme gone":    {workshop.Parked{Kind: workshop.Later, Text: "Packs", Theme: "gone"}, workshop.ErrGone},
		"with each side's view": {workshop.Parked{Kind: workshop.NotAgreedOn, Text: "Packs", SalesView: "Yes", MarketingView: "No"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			w := workshop.ExampleUntil("open", 0)
			_, err := w.Park(tt.point)
			refused(t, err, tt.err)
		})
	}
}

func TestAParkedPointIsTakenUpAgain(t *testing.T) {
	w := workshop.Example()
	p := labelled(t, w.Parked, "L-01")
	p.By = "2027-03-01"
	need(t, w.EditParked(p.ID, p))
	if got := labelled(t, w.Parked, "L-01"); got.By != "2027-03-01" {
		t.Errorf("it is taken up on %s", got.By)
	}
	need(t, w.Unpark(p.ID))
	refused(t, w.EditParked(p.ID, p), workshop.ErrGone)
}

func TestThatNothingWasLeftOpenIsTyped(t *testing.T) {
	w := workshop.Example()
	need(t, w.SetNotAgreed(" Nothing,\nas far as we know. "))
	if w.NotAgreed != "Nothing, as far as we know." {
		t.Errorf("kept %q", w.NotAgreed)
	}
}
