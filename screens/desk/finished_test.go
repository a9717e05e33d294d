package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/workshop"
)

// After the last step the desk says how far the agreement has come, when both
// sides meet again, and where to go on.
func TestTheEndSaysWhatStandsAndWhenTheNextReviewIs(t *testing.T) {
	d := open(t, workshop.Example())
	for _, words := range []string{"Signed by 10 of 12", "17 December 2026", "Tom and Ana lead"} {
		if !uitest.Says(d.Body(), words) {
			t.Errorf("the page does not say %q", words)
		}
	}
	uitest.Tap(t, d.Body(), d.Say("finished.back"))
	if s, on := d.room.Workshop().CurrentStep(); !on || s.Activity != "close" {
		t.Errorf("back leads to %q", s.Activity)
	}
}

// The way to the papers has the keyboard.
func TestThePapersAreOneKeyAwayAtTheEnd(t *testing.T) {
	d := open(t, workshop.Example())
	if b := uitest.Button(t, d.Body(), d.Say("finished.papers")); d.Window.Canvas().Focused() != fyne.Focusable(b) {
		t.Error("the keyboard is not on the way to the papers")
	}
}

// A loose end leads to the step where it can be tied.
func TestALooseEndLeadsToItsStep(t *testing.T) {
	d := open(t, workshop.Example())
	ends := d.room.Workshop().LooseEnds()
	if len(ends) == 0 {
		t.Fatal("the example has no loose end to press")
	}
	for _, e := range ends {
		t.Run(e.Key, func(t *testing.T) {
			d.stage = running
			d.mend(e)
			d.press(fyne.KeyEscape)
		})
	}
	if _, on := d.room.Workshop().CurrentStep(); !on {
		t.Error("no loose end led into the room")
	}
}
