package workshop_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"accord/workshop"
)

// late returns a full day that is in a step, so many minutes behind its plan.
func late(t *testing.T, activity string, minutes int) (*workshop.Workshop, time.Time) {
	t.Helper()
	w := workshop.New("Joint plan", "2026-11-23")
	w.StartsAt = "09:00"
	need(t, w.UseAgenda(workshop.FullDay))
	need(t, w.AddParticipant(workshop.Sales, "Tom", ""))
	need(t, w.AddParticipant(workshop.Marketing, "Ana", ""))
	start := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	need(t, w.Start(start))
	at := start
	for _, slot := range w.Slots(time.UTC) {
		if slot.Step.Activity == activity {
			at = slot.Starts.Add(time.Duration(minutes) * time.Minute)
			break
		}
	}
	need(t, w.Begin(step(t, w, activity), at))
	return w, at
}

// toldCuts writes cuts as "skip slack 14, shorten themes 3".
func toldCuts(cuts []workshop.Cut) string {
	var all []string
	for _, c := range cuts {
		did := "shorten"
		switch {
		case c.Skip:
			did = "skip"
		case c.Behind != "":
			did = "move"
		}
		all = append(all, fmt.Sprint(did, " ", c.Step.Activity, " ", c.Minutes))
	}
	return strings.Join(all, ", ")
}

func TestTheTimePlanCutsInTheMethodsOrder(t *testing.T) {
	tests := map[string]struct {
		at    string
		late  int
		cuts  string
		still int
	}{
		"on time":              {"pulse", 0, "", 0},
		"ahead":                {"pulse", -10, "", 0},
		"ten minutes":          {"pulse", 10, "skip slack 14", 0},
		"half an hour":         {"pulse", 30, "skip slack 14, skip slack 14, skip slack 14", 0},
		"fifty minutes":        {"pulse", 50, "skip slack 14, skip slack 14, skip slack 14, skip amplify 12", 0},
		"an hour":              {"pulse", 60, "skip slack 14, skip slack 14, skip slack 14, skip amplify 12, skip pre-mortem 10", 0},
		"then the reveal":      {"pulse", 66, "skip slack 14, skip slack 14, skip slack 14, skip amplify 12, skip pre-mortem 10, shorten pulse-reveal 2", 0},
		"then a lab":           {"pulse", 80, "skip slack 14, skip slack 14, skip slack 14, skip amplify 12, skip pre-mortem 10, shorten pulse-reveal 5, skip category 35", 0},
		"then themes, mirror":  {"pulse", 110, "skip slack 14, skip slack 14, skip slack 14, skip amplify 12, skip pre-mortem 10, shorten pulse-reveal 5, skip category 35, shorten themes 5, shorten mirror-reveal 1", 0},
		"late in the day":      {"asks", 10, "skip slack 14", 0},
		"later":                {"asks", 20, "skip slack 14, skip pre-mortem 10", 0},
		"only what is left":    {"consent", 30, "skip slack 14, skip pre-mortem 10", 6},
		"protected to the end": {"actions", 20, "skip slack 14", 6},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			w, at := late(t, tt.at, tt.late)
			plan := w.TimePlan(at)
			if got := toldCuts(plan.Cuts); got != tt.cuts || plan.Still != tt.still || plan.Late != max(0, tt.late) {
				t.Errorf("%d min late: %q, still %d; want %q, still %d", plan.Late, got, plan.Still, tt.cuts, tt.still)
			}
			need(t, w.MakeCuts(plan.Cuts))
			if after := w.TimePlan(at); after.Late != tt.still && after.Late > 0 {
				t.Errorf("with the cuts made it is %d min late", after.Late)
			}
			for _, s := range w.Steps {
				if s.Does().Locked && (s.Skipped || s.Extra != 0) {
					t.Errorf("%s is protected and was cut", s.Activity)
				}
				if s.Minutes+s.Extra < s.Least() {
					t.Errorf("%s is left %d minutes, and needs %d", s.Activity, s.Minutes+s.Extra, s.Least())
				}
			}
		})
	}
}

// Whatever is late, nothing protected is ever offered.
func TestWhatIsProtectedIsNeverOffered(t *testing.T) {
	for minutes := range 300 {
		w, at := late(t, "pulse", minutes)
		if i := slices.IndexFunc(w.TimePlan(at).Cuts, func(c workshop.Cut) bool { return c.Step.Does().Locked }); i >= 0 {
			t.Fatalf("%d minutes late, %s is offered", minutes, w.TimePlan(at).Cuts[i].Step.Activity)
		}
	}
}

// What is won before a lunch at a fixed time is waited for it, and does not
// end the day sooner.
func TestTheEndOfTheDayWaitsForLunch(t *testing.T) {
	w, _ := late(t, "pulse", 0)
	need(t, w.NameStep(step(t, w, "lunch"), "", "", "12:34"))
	at := time.Date(2026, 11, 23, 11, 55, 0, 0, time.UTC) // the calendar begins 10 minutes late
	need(t, w.Begin(step(t, w, "calendar"), at))
	plan := w.TimePlan(at)
	if got := toldCuts(plan.Cuts); got != "skip slack 14" {
		t.Fatalf("for lunch it offers %q", got)
	}
	for _, tt := range []struct {
		cuts []workshop.Cut
		ends string
		late int
	}{{nil, "16:40", 10}, {plan.Cuts, "16:30", 0}} {
		ends, late, err := w.EndWith(tt.cuts, at)
		need(t, err)
		if got := ends.Format("15:04"); got != tt.ends || late != tt.late {
			t.Errorf("with %q it ends at %s, %d minutes late; want %s and %d", toldCuts(tt.cuts), got, late, tt.ends, tt.late)
		}
	}
}

// What cannot be cut before a lunch at a fixed time is done after it, in the
// same order, and the day ends no sooner by that.
func TestAWholeStepIsMovedBehindLunch(t *testing.T) {
	w, _ := late(t, "pulse", 0)
	need(t, w.NameStep(step(t, w, "lunch"), "", "", "12:34"))
	at := time.Date(2026, 11, 23, 12, 20, 0, 0, time.UTC) // the ballots begin 45 minutes late
	need(t, w.Begin(step(t, w, "ballots"), at))
	plan := w.TimePlan(at)
	if got := toldCuts(plan.Cuts); !strings.HasPrefix(got, "skip slack 14, move calendar 35") {
		t.Fatalf("for lunch it offers %q", got)
	}
	need(t, w.MakeCuts(plan.Cuts[:2]))
	places := map[string]int{}
	for _, s := range w.Steps {
		places[s.Activity] = s.Place
	}
	if places["calendar"] != places["lunch"]+1 || places["measures"] != places["calendar"]+1 {
		t.Errorf("lunch is at %d, the calendar at %d, the measures at %d", places["lunch"], places["calendar"], places["measures"])
	}
	for _, d := range w.TimePlan(at).Cuts {
		if d.Behind != "" {
			t.Errorf("it would move %s as well", d.Step.Activity)
		}
	}
}

func TestLunchIsKeptByCuttingBeforeIt(t *testing.T) {
	w, _ := late(t, "pulse", 0)
	need(t, w.NameStep(step(t, w, "lunch"), "", "", "12:34"))
	at := time.Date(2026, 11, 23, 11, 45, 0, 0, time.UTC).Add(20 * time.Minute) // the calendar begins 20 minutes late
	need(t, w.Begin(step(t, w, "calendar"), at))
	plan := w.TimePlan(at)
	if len(plan.Cuts) == 0 || plan.Cuts[0].Step.Activity != "slack" || plan.Cuts[0].Step.Place > 14 {
		t.Errorf("for lunch it offers %q", toldCuts(plan.Cuts))
	}
	for _, c := range plan.Cuts {
		if c.Step.Activity == "lunch" {
			t.Error("lunch is cut")
		}
	}
	if plan.Still != 6 {
		t.Errorf("lunch begins %d minutes late, want 6 for want of anything else to cut before it", plan.Still)
	}
}
