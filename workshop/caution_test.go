package workshop_test

import (
	"testing"

	"accord/workshop"
	"accord/workshop/move"
)

// Whoever goes on too early is told what would be left undone, and how much
// of it; with everything done nothing is said.
func TestGoingOnTooEarlyIsCautioned(t *testing.T) {
	tests := map[string]struct {
		activity string
		move     int
		want     string // key; empty: nothing
	}{
		"before anyone has written":      {"friction", 0, "caution.silent"},
		"before a card is read":          {"themes", 0, "caution.face-down"},
		"before a card is sorted":        {"themes", 1, "caution.loose"},
		"before a ballot is in":          {"ballots", 0, "caution.ballots"},
		"before a sheet is in":           {"pulse", 0, "caution.sheets"},
		"before a gap month has its end": {"calendar", 1, "caution.gap-months"},
		"before a collision has a rule":  {"measures", 2, "caution.collisions"},
		"before a reply":                 {"asks", 1, "caution.unanswered"},
		"before a hand is up":            {"consent", 0, "caution.consent"},
		"before anyone has signed":       {"close", 0, "caution.unsigned"},
		"in a talk":                      {"open", 0, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			early := workshop.ExampleMidway(tt.activity, tt.move, 0)
			if got := early.Caution(); got.Key != tt.want || tt.want != "" && got.Count < 1 {
				t.Errorf("going on at once is cautioned with %+v, want %q", got, tt.want)
			}
			if got := workshop.ExampleUntil(tt.activity, tt.move).Caution(); got.Key != "" && got.Key != "caution.unclear" {
				t.Errorf("with everything done it is cautioned with %+v", got)
			}
		})
	}
}

// The desk warns before the wall shows what was hidden, and says how much.
func TestTheDeskKnowsWhatGoingOnTurnsOver(t *testing.T) {
	w := workshop.ExampleUntil("priorities", 0)
	if got, want := w.WouldTurnOver(), len(w.CardsOf("priority", workshop.Sales))+len(w.CardsOf("priority", workshop.Marketing)); got != want || want == 0 {
		t.Errorf("%d cards would be turned over, want %d", got, want)
	}
	if got := workshop.ExampleUntil("friction", 0).WouldTurnOver(); got != 0 {
		t.Errorf("%d frictions would be turned over at once, and they are read one by one", got)
	}
}

// A show of hands answers the pulse as sheets do.
func TestNoSheetsAreMissedAfterAShowOfHands(t *testing.T) {
	w := answering(t, "short-pulse", 3, 3)
	for _, side := range workshop.Sides {
		for _, statement := range w.PulseAsked() {
			need(t, w.CountRatings(side, statement, workshop.Hands{0, 0, 0, 1, 2}))
		}
	}
	if c := w.Caution(); c.Key != "" {
		t.Errorf("%s is said of %d", c.Key, c.Count)
	}
}

// A station has one side, and misses nothing of the other.
func TestAStationIsNotCautioned(t *testing.T) {
	for _, activity := range []string{"pulse", "friction", "ballots", "asks"} {
		s := stationOf(t, workshop.ExampleMidway(activity, 0, 0), workshop.Sales)
		if c := s.Caution(); c.Key != "" {
			t.Errorf("before leaving the %s it says %s", activity, c.Key)
		}
	}
}

// Whoever leaves the first of several lists is told how many the room has not
// come to; lists without a card are none.
func TestListsTheRoomHasNotComeToAreCautioned(t *testing.T) {
	w := workshop.ExampleMidway("mirror-reveal", 0, 0)
	m, ok := w.CurrentMove().(move.Reveal)
	if !ok || len(m.Prompts) < 2 {
		t.Fatalf("the room is at %v", w.CurrentMove())
	}
	filled := 0
	for _, prompt := range m.Prompts[1:] {
		if len(w.CardsOf(prompt, workshop.Sales))+len(w.CardsOf(prompt, workshop.Marketing)) > 0 {
			filled++
		}
	}
	if got, want := w.Caution(), (workshop.Caution{Key: "caution.lists", Count: filled}); got != want || filled == 0 {
		t.Errorf("leaving at once is cautioned with %+v, want %+v", got, want)
	}
	w.Look(m.Prompts[len(m.Prompts)-1])
	if got := w.Caution(); got.Key != "" {
		t.Errorf("at the last list it is cautioned with %+v", got)
	}
}

// An ask that was not clear waits for other words.
func TestAnUnclearAskIsCautioned(t *testing.T) {
	w := workshop.ExampleUntil("asks", 1)
	if got, want := w.Caution(), (workshop.Caution{Key: "caution.unclear", Count: 1}); got != want {
		t.Fatalf("one ask is not clear, and it is cautioned with %+v", got)
	}
	for _, a := range w.Asks {
		if a.Reply == workshop.Unclear {
			need(t, w.Answer(a.ID, workshop.No, "There is no budget"))
		}
	}
	if got := w.Caution(); got.Key != "" {
		t.Errorf("with every ask clear it is cautioned with %+v", got)
	}
}
