package desk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// A paper sheet is twenty digits and Enter, without a look at the keyboard.
func TestASheetIsTypedInDigits(t *testing.T) {
	d := open(t, workshop.ExampleMidway("pulse", 0, 0))
	d.letters("21223422452133234534")
	d.press(fyne.KeyReturn)
	w := d.room.Workshop()
	if w.SheetsOf(workshop.Sales) != 1 || w.Ratings[1].Level != 1 {
		t.Fatalf("%d sheets are in", w.SheetsOf(workshop.Sales))
	}
	if len(w.Predictions) != 0 {
		t.Error("predictions were made by nobody")
	}
	if text := strings.Join(ui.Texts(d.panel.body), "\n"); !strings.Contains(text, d.Say("statement.h1")) {
		t.Error("the next sheet does not begin at the first statement")
	}
}

func TestPredictionsAreOptional(t *testing.T) {
	d := open(t, workshop.ExampleMidway("pulse", 0, 0))
	d.letters("21223422452133234534" + "3303")
	d.press(fyne.KeyReturn)
	w := d.room.Workshop()
	if len(w.Predictions) != 3 {
		t.Errorf("%d dimensions are predicted, want 3 of the 4 that were answered", len(w.Predictions))
	}
}

func TestAHalfSheetIsNotHandedInAndNotLost(t *testing.T) {
	d := open(t, workshop.ExampleMidway("pulse", 0, 0))
	d.letters("212")
	d.press(fyne.KeyReturn)
	if len(d.room.Workshop().Ratings) != 0 {
		t.Fatal("half a sheet was handed in")
	}
	if !uitest.Says(d.panel.body, d.Say("rating.unanswered")) || !uitest.Says(d.panel.body, d.Say("statement.h4")) {
		t.Error("it is not said which statement lacks an answer")
	}
	d.panel.turn(workshop.Marketing)
	if !uitest.Says(d.panel.body, d.Say("rate.finish-first")) {
		t.Error("a sheet that is begun was given to the other side")
	}
	d.press(fyne.KeyBackspace)
	d.letters("5")
	d.letters("23422452133234534")
	d.press(fyne.KeyReturn)
	if d.room.Workshop().SheetsOf(workshop.Sales) != 1 {
		t.Error("the sheet could not be finished")
	}
}

func TestASheetIsFilledInByMouse(t *testing.T) {
	d := open(t, workshop.ExampleMidway("pulse", 0, 0))
	for range workshop.PulseStatements {
		uitest.Tap(t, d.panel.body, "4  "+d.Say("level.4"))
	}
	uitest.Tap(t, d.panel.body, d.Say("rate.hand-in"))
	if d.room.Workshop().SheetsOf(workshop.Sales) != 1 {
		t.Error("the sheet was not handed in")
	}
}

func TestNoSheetCanBeSeenOnceItIsIn(t *testing.T) {
	d := open(t, workshop.ExampleUntil("pulse", 0))
	text := strings.Join(ui.Texts(d.Window.Canvas().Content()), "\n")
	for _, key := range workshop.PulseStatements {
		if strings.Contains(text, d.Say("statement."+key)) {
			t.Errorf("%s is on the desk when all sheets are in", key)
		}
	}
	if !strings.Contains(text, d.Say("rate.closed")) {
		t.Error("it is not said that all are in")
	}
}

func TestFindingsAreLookedAtAndNotedByKeys(t *testing.T) {
	d := open(t, workshop.ExampleMidway("pulse-reveal", 0, 0))
	d.press(fyne.KeyReturn)
	if got := d.room.Workshop().Focus; got != "h2" {
		t.Fatalf("the room looks at %q, want the largest gap", got)
	}
	if _, ok := d.room.Workshop().Wall().View.(workshop.StatementView); !ok {
		t.Error("the wall does not show the statement")
	}
	d.letters("n")
	d.type1("They see the plan first")
	d.press(fyne.KeyReturn)
	if f, ok := d.room.Workshop().FindingOn("h2"); !ok || f.Saw != "They see the plan first" {
		t.Errorf("it noted %q", f.Saw)
	}
	if row := d.panel.first(); d.Window.Canvas().Focused() != row {
		t.Error("the keyboard did not come back to the statement")
	}
	d.press(fyne.KeyEscape)
	if got := d.room.Workshop().Wall().View; got == nil || d.room.Workshop().Focus != string(workshop.ByGap) {
		t.Errorf("Escape leads to %q", d.room.Workshop().Focus)
	}
}

// How the answers of each side lie is said in words, and not in a row of
// figures of which most are nothing.
func TestItIsSaidHowTheAnswersOfASideLie(t *testing.T) {
	d := open(t, workshop.ExampleMidway("pulse-reveal", 0, 0))
	d.press(fyne.KeyReturn)
	if !uitest.Says(d.Body(), "4 said 1 · 2 said 2") {
		t.Errorf("the desk says\n%v", uitest.Texts(d.Body()))
	}
}

// With the guide open there is no room beside the list. What to ask about a
// statement, and where to note what was found, is in sight all the same.
func TestWhatToAskAboutAStatementIsInSight(t *testing.T) {
	d := open(t, workshop.ExampleMidway("pulse-reveal", 0, 0))
	d.Window.Resize(fyne.NewSize(1366, 768))
	d.press(fyne.KeyReturn)
	note := uitest.Button(t, d.Body(), d.Say("finding.note"))
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(note)
	if bottom := at.Y + note.Size().Height; !note.Visible() || bottom > 768-look.StripH {
		t.Errorf("the way to a note ends at %v of 768", bottom)
	}
	d.keyboardInSight(t)
}

func TestTheOrderOfFindingsIsChosenByMouse(t *testing.T) {
	d := open(t, workshop.ExampleMidway("pulse-reveal", 0, 0))
	uitest.Tap(t, d.panel.body, d.Say("pulse.by-lowest"))
	if v, ok := d.room.Workshop().Wall().View.(workshop.PulseView); !ok || v.Order != workshop.ByLowest {
		t.Errorf("the wall shows %+v", d.room.Workshop().Wall().View)
	}
	uitest.Tap(t, d.panel.body, d.Say("pulse.quarters"))
	if _, ok := d.room.Workshop().Wall().View.(workshop.QuartersView); !ok {
		t.Error("the wall does not show which talk")
	}
	places, _ := d.room.Workshop().PulsePlaces()
	for _, p := range places {
		reads(t, d, strings.ToUpper(p.Statement))
	}
	reads(t, d, d.Say("quarter.split", d.room.Workshop().SplitFrom()))
}

func TestPicturesOfThePulse(t *testing.T) {
	take(t, "rate", workshop.ExampleMidway("pulse", 0, 0.3), func(d *Desk) { d.letters("2122340") })
	take(t, "rate-full", workshop.ExampleUntil("pulse", 0), nil)
	take(t, "findings", workshop.ExampleUntil("pulse-reveal", 0), nil)
	take(t, "findings-one", workshop.ExampleMidway("pulse-reveal", 0, 0.7), nil)
	dimension := workshop.ExampleUntil("pulse-reveal", 0)
	dimension.Look(string(workshop.ByDimension))
	take(t, "findings-dimension", dimension, nil)
	quarters := workshop.ExampleUntil("pulse-reveal", 0)
	quarters.Look(workshop.TheQuarters)
	take(t, "findings-quarters", quarters, nil)
	take(t, "findings-none", func() *workshop.Workshop {
		w := workshop.ExampleMidway("pulse", 0, 0)
		if err := w.Next(noon); err != nil {
			t.Fatal(err)
		}
		return w
	}(), nil)
}
