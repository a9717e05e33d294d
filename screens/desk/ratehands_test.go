package desk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// byHands opens the pulse on a show of hands.
func pulseByHands(t *testing.T) *Desk {
	t.Helper()
	d := open(t, workshop.ExampleMidway("pulse", 0, 0))
	uitest.Tap(t, d.Window.Canvas().Content(), d.Say("vote.by-hands"))
	return d
}

// A room answers the pulse with its fingers, typed as they are called out.
func TestThePulseIsAnsweredByAShowOfHands(t *testing.T) {
	d := pulseByHands(t)
	for range 2 {
		d.type1("554430")
		d.press(fyne.KeyReturn)
		d.type1("22")
		d.press(fyne.KeyReturn)
	}
	w := d.room.Workshop()
	for _, statement := range w.PulseAsked()[:2] {
		if got := w.HandsOn(workshop.Sales, statement); got != (workshop.Hands{1, 0, 0, 1, 2, 2}) {
			t.Errorf("hands of Sales on %s are %v", statement, got)
		}
		if got := w.HandsOn(workshop.Marketing, statement); got != (workshop.Hands{0, 0, 2}) {
			t.Errorf("hands of Marketing on %s are %v", statement, got)
		}
	}
	if !strings.Contains(d.seen(), d.Say("rate.hands-at", 3, len(w.PulseAsked()))) {
		t.Error("it does not go on to the third statement")
	}
	d.undo()
	uitest.Tap(t, d.Window.Canvas().Content(), d.Say("rate.back"))
	if got := d.room.Workshop().HandsOn(workshop.Sales, w.PulseAsked()[1]); got.Count() != 0 {
		t.Errorf("after undo there are still %d hands", got.Count())
	}
	uitest.Picture(t, "pulse-hands", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
}

// More hands than people are refused beside the entry, and nothing is lost.
func TestTooManyHandsAreRefusedWhereTheyWereTyped(t *testing.T) {
	d := pulseByHands(t)
	many := strings.Repeat("5", 1+len(d.room.Workshop().People(workshop.Sales)))
	d.type1(many)
	d.press(fyne.KeyReturn, fyne.KeyReturn)
	if d.room.Workshop().Answered(workshop.Sales) != 0 {
		t.Error("more hands are counted than there are people")
	}
	if !strings.Contains(d.seen(), many) || !strings.Contains(d.seen(), d.Say("consent.too-many-hands", len(many)-1)) {
		t.Errorf("what was typed is gone, or nobody says what is wrong:\n%s", d.seen())
	}
}

// After the statements each side may say what it expects of the other.
func TestAShowOfHandsPredictsWhatTheOtherSideAnswers(t *testing.T) {
	d := pulseByHands(t)
	asked := d.room.Workshop().PulseAsked()
	for range asked {
		d.press(fyne.KeyReturn, fyne.KeyReturn)
	}
	if !strings.Contains(d.seen(), d.Say("rate.predict-both", d.Say("dimension.h"))) {
		t.Fatalf("nobody is asked for a prediction:\n%s", d.seen())
	}
	d.type1("344")
	if !strings.Contains(d.seen(), d.Say("rate.reading-mean", 3, 6, 11.0/3)) {
		t.Errorf("it does not say what the hands come to:\n%s", d.seen())
	}
	d.press(fyne.KeyReturn)
	d.type1("0")
	d.press(fyne.KeyReturn)
	if !strings.Contains(d.seen(), d.Say("rating.no-prediction")) {
		t.Errorf("can’t say counts as a prediction:\n%s", d.seen())
	}
	d.press(fyne.KeyBackspace)
	d.type1("2")
	d.press(fyne.KeyReturn)
	w := d.room.Workshop()
	if got := w.PredictedBy(workshop.Sales, workshop.Horizon); got != (workshop.Hands{0, 0, 0, 1, 2}) {
		t.Errorf("Sales predicts %v", got)
	}
	if got := w.PredictedBy(workshop.Marketing, workshop.Horizon); got != (workshop.Hands{0, 0, 1}) {
		t.Errorf("Marketing predicts %v", got)
	}
	uitest.Picture(t, "pulse-hands-predict", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
}
