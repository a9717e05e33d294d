package workshop_test

import (
	"testing"

	"accord/workshop"
)

// Whatever is open, one key gives it an end: it is in the lot with a date,
// and no loose end any more.
func TestEveryLooseEndCanBeParked(t *testing.T) {
	kinds := make(map[string]bool)
	for _, w := range []*workshop.Workshop{
		workshop.ExampleUntil("asks", 1), workshop.ExampleUntil("goals", 0), workshop.ExampleMidway("calendar", 1, 0.1),
		workshop.ExampleMidway("measures", 2, 0.1), workshop.Example(), unwatched(t),
	} {
		for len(w.LooseEnds()) > 0 {
			before := w.LooseEnds()
			e := before[0]
			kinds[e.Key] = true
			refused(t, w.ParkLooseEnd(e, workshop.Later, "", "words"), workshop.ErrParkedWithoutDay)
			words := e.Words
			if e.Month != "" {
				words = string(e.Month)
			}
			need(t, w.ParkLooseEnd(e, workshop.ToSponsor, "2026-12-23", words))
			need(t, w.Sound())
			if after := w.LooseEnds(); len(after) != len(before)-1 {
				t.Fatalf("%+v was parked, and %d of %d loose ends are left", e, len(after), len(before))
			}
		}
	}
	for _, key := range []string{"loose.theme", "loose.gap", "loose.collision", "loose.ask-unclear", "loose.goal", "loose.consent", "loose.safeguard", "loose.amplify", "loose.parked"} {
		if !kinds[key] {
			t.Errorf("no %s was tried", key)
		}
	}
}

// unwatched is the example with one of each kind that the others lack.
func unwatched(t *testing.T) *workshop.Workshop {
	t.Helper()
	w := workshop.Example()
	for _, prompt := range []string{"failure", "amplify"} {
		need(t, w.SetDetail(w.CardsOf(prompt, workshop.Sales)[0].ID, "who", ""))
	}
	_, err := w.Park(workshop.Parked{Kind: workshop.Later, Text: "Who pays?"})
	need(t, err)
	for _, p := range w.Parked {
		if p.Theme != "" {
			need(t, w.Unpark(p.ID))
		}
	}
	return w
}

// A gap month that goes to the sponsor at the close ends like one that went
// there in the lab, and so stands on every paper.
func TestAGapMonthSentToTheSponsorAtTheCloseHasItsEnd(t *testing.T) {
	w := workshop.ExampleMidway("calendar", 1, 0.1)
	for _, e := range w.LooseEnds() {
		if e.Month == "" {
			continue
		}
		need(t, w.ParkLooseEnd(e, workshop.ToSponsor, "2026-12-23", "What do we say in this month?"))
		if d, ok := w.DecisionOn(e.Month); !ok || d.End != workshop.Escalate || d.By != "2026-12-23" {
			t.Errorf("%s ends with %+v", e.Month, d)
		}
		return
	}
	t.Fatal("there is no open gap month")
}
