package workshop_test

import (
	"slices"
	"testing"

	"accord/workshop"
)

func TestASheetIsWholeOrNotThere(t *testing.T) {
	w := answering(t, "short-pulse", 1, 1)
	short := sheet(workshop.ShortPulse, "3333333", "")
	refused(t, w.AddSheet(workshop.Sales, short), workshop.ErrUnanswered)
	refused(t, w.AddSheet(workshop.Sales, sheet(workshop.ShortPulse, "33333336", "")), workshop.ErrNoRating)
	refused(t, w.AddSheet(workshop.Sales, sheet(workshop.ShortPulse, "33333333", "0")), workshop.ErrNoRating)
	if len(w.Ratings) != 0 {
		t.Error("half a sheet was kept")
	}
	handIn(t, w, workshop.Sales, [2]string{"33333330", "2"})
	refused(t, w.AddSheet(workshop.Sales, sheet(workshop.ShortPulse, "33333333", "")), workshop.ErrManySheets)
	need(t, w.ClearRatings(workshop.Sales))
	if len(w.Ratings)+len(w.Predictions) != 0 {
		t.Error("something is left of what was thrown away")
	}
	need(t, w.Next(noon))
	refused(t, w.AddSheet(workshop.Sales, sheet(workshop.ShortPulse, "33333333", "")), workshop.ErrNotRating)
}

// Sheets lie in an order of chance, so nobody can tell whose came first.
func TestTheOrderOfSheetsTellsNothing(t *testing.T) {
	first := 0
	for range 40 {
		w := answering(t, "short-pulse", 2, 1)
		handIn(t, w, workshop.Sales, [2]string{"11111111"}, [2]string{"55555555"})
		if w.Ratings[0].Level == 1 {
			first++
		}
		if !slices.IsSortedFunc(w.Ratings, func(a, b workshop.Rating) int {
			if a.Sheet < b.Sheet {
				return -1
			}
			return 0
		}) {
			t.Fatal("the answers of a sheet do not lie together")
		}
	}
	if first == 0 || first == 40 { // by chance once in half a million million
		t.Errorf("the first sheet came first %d times of 40", first)
	}
}

func TestHandsAndSheetsAreNotCountedTwice(t *testing.T) {
	w := answering(t, "short-pulse", 3, 3)
	need(t, w.CountRatings(workshop.Sales, "h2", workshop.Hands{1, 0, 2}))
	refused(t, w.AddSheet(workshop.Sales, sheet(workshop.ShortPulse, "33333333", "")), workshop.ErrCountedByHand)
	refused(t, w.CountRatings(workshop.Sales, "h2", workshop.Hands{4}), workshop.ErrManyHands)
	need(t, w.CountRatings(workshop.Sales, "h2", workshop.Hands{0, 3}))
	if got := w.HandsOn(workshop.Sales, "h2"); got != (workshop.Hands{0, 3}) || w.Answered(workshop.Sales) != 3 {
		t.Errorf("three hands at 1 are counted as %v", got)
	}
	near(t, "the index", score(t, w.StatementScores(), "h2").Sales.Index, 0)
	handIn(t, w, workshop.Marketing, [2]string{"33333333"})
	refused(t, w.CountRatings(workshop.Marketing, "h2", workshop.Hands{1}), workshop.ErrCountedBySide)
}

func TestNoAnswerIsOpenBeforeTheFindings(t *testing.T) {
	w := workshop.ExampleUntil("pulse", 0)
	if w.PulseOpen() {
		t.Error("the answers are open while people still answer")
	}
	if v, ok := w.Wall().View.(workshop.SheetsView); !ok || v.Counts[0].Count != 6 {
		t.Errorf("the wall shows %+v", w.Wall().View)
	}
	need(t, w.Next(noon))
	if !w.PulseOpen() {
		t.Error("the answers are not open at the findings")
	}
	need(t, w.Back(noon))
	if _, ok := w.Wall().View.(workshop.SheetsView); !ok {
		t.Error("the wall shows answers while people answer")
	}
}

func TestTheRoomNotesWhatItFound(t *testing.T) {
	w := workshop.ExampleUntil("pulse-reveal", 0)
	n := len(w.Findings)
	need(t, w.Note("f2", " Briefs arrive\n late ", ""))
	if f, _ := w.FindingOn("f2"); f.Saw != "Briefs arrive late" {
		t.Errorf("it noted %q", f.Saw)
	}
	need(t, w.Note("f2", "", "Two forms"))
	need(t, w.Note("f2", "", ""))
	if len(w.Findings) != n {
		t.Error("an empty finding stays")
	}
	refused(t, w.Note("Z9", "x", ""), workshop.ErrNoFinding)
}
