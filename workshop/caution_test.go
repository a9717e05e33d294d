package workshop_test

import (
	"slices"
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
		"before a guess is compared":     {"priorities", 2, "caution.guesses"},
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

// Whoever leaves several lists is told how many the room has not come to,
// whichever way it went through the others; lists without a card are none.
func TestListsTheRoomHasNotComeToAreCautioned(t *testing.T) {
	w := workshop.ExampleMidway("category", 1, 0)
	m, ok := w.CurrentMove().(move.Reveal)
	if !ok || len(m.Prompts) != 4 {
		t.Fatalf("the room is at %v", w.CurrentMove())
	}
	told := func(when, key string, count int) {
		t.Helper()
		if got, want := w.Caution(), (workshop.Caution{Key: key, Count: count}); got != want {
			t.Errorf("%s it is cautioned with %+v, want %+v", when, got, want)
		}
	}
	told("at once", "caution.lists", 3)
	for _, story := range w.Stories() {
		w.Look(string(story.ID))
	}
	told("after the stories", "caution.lists", 3)
	w.Look("we-lack")
	told("at the last, with two jumped over,", "caution.lists", 2)
	w.Look("claim")
	w.Look("we-know")
	told("with all of them seen", "", 0)
	w.Look("claim")
	told("back at one that was seen", "", 0)
	w.Cards = slices.DeleteFunc(slices.Clone(w.Cards), func(c workshop.Card) bool { return c.Prompt == "claim" })
	w.Look("we-know")
	told("without a card in one list", "", 0)
}

// A retailer's story is one page, so that of several none is left out unsaid.
func TestAStoryTheRoomHasNotComeToIsCautioned(t *testing.T) {
	w := workshop.ExampleMidway("category", 1, 0)
	stories := w.Stories()
	for _, prompt := range []string{"claim", "we-know", "we-lack"} {
		w.Look(prompt)
	}
	if got, want := w.Caution(), (workshop.Caution{Key: "caution.stories", Count: len(stories) - 1}); got != want || len(stories) < 2 {
		t.Errorf("with one of %d stories seen it is cautioned with %+v", len(stories), got)
	}
	for turned := true; turned; {
		var err error
		if turned, err = w.Turn(-1); err != nil {
			t.Fatal(err)
		}
	}
	if got := w.Caution(); got.Key != "" {
		t.Errorf("with every story seen it is cautioned with %+v", got)
	}
}

// A card that comes from a station into a list the room has left is not passed
// over, and one that comes into the list before the room is seen.
func TestACardMergedIntoAListIsNotMissed(t *testing.T) {
	for looking, want := range map[string]string{"we-bring": "caution.lists", "we-value": ""} {
		w := workshop.ExampleUntil("mirror-write", 0)
		s := stationOf(t, w, workshop.Sales)
		needed[workshop.CardID](t)(s.AddCard(workshop.Sales, "we-value", "They answer the telephone"))
		need(t, w.Next(noon))
		w.Look("we-value")
		w.Look(looking)
		merged(t, w, s)
		if got := w.Caution(); got.Key != want {
			t.Errorf("at %s it is cautioned with %+v, want %q", looking, got, want)
		}
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

// What would have helped is asked for with every friction, so going on without
// it is cautioned.
func TestAFrictionWithoutWhatWouldHelpIsCautioned(t *testing.T) {
	w := workshop.ExampleUntil("friction", 0)
	id, err := w.AddCard(workshop.Sales, "friction", "The dates came late")
	need(t, err)
	if got := w.Caution(); got != (workshop.Caution{Key: "caution.unfinished", Count: 1}) {
		t.Errorf("going on is cautioned with %+v", got)
	}
	if got := w.LackingFields(); !slices.Equal(got, []string{"helps"}) {
		t.Errorf("what lacks is %q", got)
	}
	need(t, w.SetDetail(id, "helps", "A date on the brief"))
	if got := w.Caution(); got.Key != "" {
		t.Errorf("with everything told it is cautioned with %+v", got)
	}
}

// Of several lists a side writes, those without a card are told by name, which
// a side that has written in another list would not notice.
func TestListsWithoutACardAreCautioned(t *testing.T) {
	w := workshop.ExampleUntil("mirror-write", 0)
	w.Cards = slices.DeleteFunc(slices.Clone(w.Cards), func(c workshop.Card) bool {
		return c.Prompt == "we-value" && c.Side == workshop.Marketing || c.Prompt == "they-will-say"
	})
	if got, want := w.Caution(), (workshop.Caution{Key: "caution.empty-lists", Count: 3}); got != want {
		t.Errorf("with three lists empty it is cautioned with %+v, want %+v", got, want)
	}
	want := []workshop.CardList{
		{Prompt: "we-value", Side: workshop.Marketing},
		{Prompt: "they-will-say", Side: workshop.Sales}, {Prompt: "they-will-say", Side: workshop.Marketing},
	}
	if got := w.EmptyLists(); !slices.Equal(got, want) {
		t.Errorf("%v are empty, want %v", got, want)
	}
}

// A side that wrote nothing hides no empty list of the other.
func TestASilentSideHidesNoListOfTheOther(t *testing.T) {
	w := workshop.ExampleUntil("mirror-write", 0)
	of := func(side workshop.Side, prompts ...string) {
		w.Cards = slices.DeleteFunc(slices.Clone(w.Cards), func(c workshop.Card) bool {
			return c.Side == side && slices.Contains(prompts, c.Prompt)
		})
	}
	of(workshop.Marketing, "we-bring", "we-value", "they-will-say")
	if got := w.Caution(); got != (workshop.Caution{Key: "caution.silent", Count: 1}) {
		t.Errorf("with one side silent it is cautioned with %+v", got)
	}
	of(workshop.Sales, "we-value")
	if got := w.Caution(); got != (workshop.Caution{Key: "caution.empty-lists", Count: 4}) {
		t.Errorf("with a list of the other empty it is cautioned with %+v", got)
	}
}

// What would cost the room a good result is said where it can still be put
// right: dots nobody gave, promises nobody could check, clauses nobody acts on.
func TestWhatIsHalfSettledIsCautioned(t *testing.T) {
	told := func(w *workshop.Workshop, when, key string, count int) {
		t.Helper()
		if got, want := w.Caution(), (workshop.Caution{Key: key, Count: count}); got != want {
			t.Errorf("%s it is cautioned with %+v, want %+v", when, got, want)
		}
	}
	w := workshop.ExampleUntil("ballots", 0)
	need(t, w.SetDots(w.DotsEach()+1))
	told(w, "with a dot more for each", "caution.unspent", len(w.Participants))

	w = workshop.ExampleUntil("asks", 1)
	for _, a := range w.Asks {
		if a.Reply == workshop.Unclear {
			need(t, w.Answer(a.ID, workshop.Yes, ""))
		}
	}
	told(w, "with one yes still to be worded", "caution.unworded", 1)

	w = workshop.ExampleUntil("consent", 0)
	i := slices.IndexFunc(w.Commitments, func(c workshop.Commitment) bool {
		return w.Standing(workshop.ClauseID(c.ID)) == workshop.Agreed
	})
	c := w.Commitments[i]
	c.Within = ""
	need(t, w.EditCommitment(c.ID, c))
	need(t, w.Raise(workshop.ClauseID(c.ID), workshop.Hands{0, 0, 0, 0, 1}, workshop.Hands{0, 0, 0, 0, 1}, workshop.InstantOf(noon)))
	told(w, "with a promise without a time limit", "caution.clauses-lacking", 1)

	w = workshop.ExampleUntil("actions", 0)
	idle := len(w.WithoutAction())
	w.Actions = nil
	if n := len(w.WithoutAction()); n <= idle {
		t.Fatal("nobody acts on any clause in the example")
	}
	told(w, "without an action", "caution.idle", len(w.WithoutAction()))
}
