package workshop_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"accord/workshop"
)

// However the room wanders through its day, the wall never holds a word of a
// card that has not been turned over.
func TestTheWallNeverHoldsWhatIsFaceDown(t *testing.T) {
	at := time.Date(2026, 11, 23, 9, 30, 0, 0, time.UTC)
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 1))
		w := workshop.ExampleMidway("friction", 0, 0.8)
		for step := range 60 {
			wander(r, w, at.Add(time.Duration(step)*time.Minute))
			shown := fmt.Sprintf("%+v", w.Wall())
			for _, c := range w.Cards {
				if !w.FaceUp(c) && strings.Contains(shown, c.Text) {
					t.Fatalf("seed %d, step %d: the wall holds %q, which is face down", seed, step, c.Text)
				}
			}
		}
	}
}

// wander does one of the things a facilitator may do on the way, allowed or
// not. What is refused changes nothing.
func wander(r *rand.Rand, w *workshop.Workshop, at time.Time) {
	step := w.Steps[r.IntN(len(w.Steps))]
	switch r.IntN(8) {
	case 0, 1:
		_ = w.Next(at)
	case 2, 3:
		_ = w.Back(at)
	case 4:
		_ = w.Begin(step.ID, at)
	case 5:
		_ = w.SkipStep(step.ID, r.IntN(2) == 0)
	case 6:
		_ = w.MoveStep(step.ID, r.IntN(5)-2)
	case 7:
		if len(w.Cards) > 0 {
			w.Look(string(w.Cards[r.IntN(len(w.Cards))].ID))
		}
	}
}

// The room reads the way through the day in one glance, to its end.
func TestTheWallShowsTheWholeDayInEightLines(t *testing.T) {
	for _, agenda := range workshop.Agendas {
		w := workshop.New("Joint plan", "2026-11-23")
		if err := w.UseAgenda(agenda); err != nil {
			t.Fatal(err)
		}
		lines := w.Wall().View.(workshop.ContractView).Agenda
		if len(lines) == 0 || len(lines) > 8 {
			t.Errorf("%s: the way through the day has %d lines", agenda.Key, len(lines))
			continue
		}
		if end := lines[len(lines)-1].Key; end != "part.agree" && end != "activity.close" {
			t.Errorf("%s: the way through the day ends with %s", agenda.Key, end)
		}
	}
}

// On a day that begins late the room reads when things will be, and not when
// they would have been; within a few minutes, the times it was told before.
func TestTheWallTellsTheTimesOfADayThatBeganLate(t *testing.T) {
	for late, want := range map[time.Duration]workshop.TimeOfDay{
		0: "09:00", 2 * time.Minute: "09:00", 17 * time.Minute: "09:17", 26 * time.Hour: "11:00",
	} {
		w := workshop.New("Joint plan", "2026-11-23")
		need(t, w.UseAgenda(workshop.Essentials))
		w.StartsAt = "09:00"
		planned := w.Wall().View.(workshop.ContractView).Agenda
		need(t, w.Begin(w.Steps[0].ID, time.Date(2026, 11, 23, 9, 0, 0, 0, time.Local).Add(late)))
		lines := w.Wall().View.(workshop.ContractView).Agenda
		if lines[0].At != want {
			t.Errorf("%v late the first step is at %s, want %s", late, lines[0].At, want)
		}
		if moved := lines[len(lines)-1].At != planned[len(planned)-1].At; moved != (want != "09:00") {
			t.Errorf("%v late the last is at %s, planned at %s", late, lines[len(lines)-1].At, planned[len(planned)-1].At)
		}
	}
}

// While the room sorts cards it reads the one that is sorted next, and how
// many there are still.
func TestTheWallShowsTheCardThatIsSortedNext(t *testing.T) {
	w := workshop.ExampleMidway("themes", 1, 0)
	loose := w.CardsIn("")
	v := w.Wall().View.(workshop.ThemesView)
	if v.Next.Text != loose[0].Text || v.Loose != len(loose) {
		t.Errorf("the wall shows %q and %d cards, not %q and %d", v.Next.Text, v.Loose, loose[0].Text, len(loose))
	}
	if _, err := w.AddTheme("How do we answer faster?", loose[0].ID); err != nil {
		t.Fatal(err)
	}
	if v = w.Wall().View.(workshop.ThemesView); v.Next.Text != loose[1].Text || v.Loose != len(loose)-1 {
		t.Errorf("after the first is sorted, the wall shows %q and %d cards", v.Next.Text, v.Loose)
	}
}

// Hands are raised on words that the whole room can read: on what a promise
// leaves out, too, and on the new words once an objection has changed them.
func TestTheWallShowsTheWordsThatHandsAreRaisedOn(t *testing.T) {
	w := workshop.ExampleMidway("consent", 0, 0)
	c := w.Commitments[0]
	w.Look(string(c.ID))
	low := workshop.Hands{0, 0, 1}
	need(t, w.Raise(workshop.ClauseID(c.ID), low, low, 1))
	need(t, w.Object(workshop.ClauseID(c.ID), workshop.Sales, "it holds from March on"))
	c.Exceptions = "before March"
	need(t, w.EditCommitment(c.ID, c))
	v := w.Wall().View.(workshop.ClauseView)
	if v.Standing != workshop.Reworded || v.Would != "" {
		t.Errorf("%s, the objection %q stands where the new words belong", v.Standing, v.Would)
	}
	if !slices.Contains(v.Lines, workshop.WallLine{Field: "exceptions", Text: "before March"}) {
		t.Errorf("nobody reads when it does not hold: %v", v.Lines)
	}
}

// An objection is said aloud, so it can be read as well, until hands are
// raised again.
func TestTheWallShowsAnObjectionUntilTheNextRound(t *testing.T) {
	w := workshop.ExampleUntil("consent", 0)
	clause := w.LooksAtClause()
	one := workshop.Hands{0, 0, 1}
	raise := func() {
		t.Helper()
		if err := w.Raise(clause, one, one, 1); err != nil {
			t.Fatal(err)
		}
	}
	raise()
	if err := w.Object(clause, workshop.Marketing, "the date may move"); err != nil {
		t.Fatal(err)
	}
	if v := w.Wall().View.(workshop.ClauseView); v.Objector != workshop.Marketing || v.Would != "the date may move" {
		t.Errorf("the wall shows the objection %q of %q", v.Would, v.Objector)
	}
	raise()
	if v := w.Wall().View.(workshop.ClauseView); v.Would != "" {
		t.Errorf("after another round the wall still shows %q", v.Would)
	}
}

// What lets a side live with a promise is often its exception, so hands are
// raised on that too.
func TestTheWallShowsWhenAPromiseDoesNotHold(t *testing.T) {
	w := workshop.ExampleUntil("consent", 0)
	c := labelled(t, w.Commitments, "C-04")
	w.Look(string(c.ID))
	v := w.Wall().View.(workshop.ClauseView)
	if !slices.Contains(v.Lines, workshop.WallLine{Field: "exceptions", Text: c.Exceptions}) {
		t.Errorf("the room raises hands on %v and does not see: %s", v.Lines, c.Exceptions)
	}
}

// A room that was to agree on no goals is not told that it agreed on none.
func TestTheClosingWallSpeaksOfGoalsOnlyWhereTheyAreOnTheAgenda(t *testing.T) {
	for _, agenda := range workshop.Agendas {
		w := workshop.ExampleUntil("", 0)
		w.Steps = nil
		need(t, w.UseAgenda(agenda))
		need(t, w.Start(noon))
		for w.Closed == 0 {
			need(t, w.Next(noon))
		}
		aimed := w.Wall().View.(workshop.ClosingView).Aimed
		if want := agenda.Key != workshop.Essentials.Key; aimed != want {
			t.Errorf("%s: the wall speaks of goals: %v", agenda.Key, aimed)
		}
	}
}

// A goal is agreed with its date, so hands are raised on that too.
func TestTheWallShowsByWhenAGoalIsMeant(t *testing.T) {
	w := workshop.ExampleUntil("consent", 0)
	goal := w.Goals[0]
	w.Look(string(goal.ID))
	v := w.Wall().View.(workshop.ClauseView)
	if !slices.Contains(v.Lines, workshop.WallLine{Field: "due", Text: string(goal.Due)}) {
		t.Errorf("the room raises hands on %v and does not see %s", v.Lines, goal.Due)
	}
}
