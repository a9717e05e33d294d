package workshop_test

import (
	"testing"

	"accord/workshop"
)

// People are told of the next review that is not over yet, in whichever order
// the reviews were dated.
func TestNextReview(t *testing.T) {
	w := workshop.Example()
	tests := map[string]struct {
		today workshop.Day
		next  workshop.Day
	}{
		"before the first":  {today: "2026-11-23", next: "2026-12-17"},
		"on the day itself": {today: "2026-12-17", next: "2026-12-17"},
		"in between":        {today: "2027-01-23", next: "2027-02-22"},
		"after the last":    {today: "2027-11-24"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, ok := w.NextReview(tt.today)
			if got.On != tt.next || ok != (tt.next != "") {
				t.Errorf("the next review is on %q, %v", got.On, ok)
			}
		})
	}
}
