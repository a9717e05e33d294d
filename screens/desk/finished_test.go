package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
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

// At the close one key gives what is still open its end, with the date of the
// next review, and the keyboard goes on to the next.
func TestOneKeyEndsWhatIsOpen(t *testing.T) {
	w := workshop.ExampleUntil("goals", 0)
	for _, s := range w.Steps {
		if s.Activity == "close" {
			if err := w.Begin(s.ID, noon); err != nil {
				t.Fatal(err)
			}
		}
	}
	d := open(t, w)
	open := len(d.room.Workshop().LooseEnds())
	if open < 2 {
		t.Fatalf("only %d are open", open)
	}
	d.Window.Canvas().Focus(uitest.Card(t, d.Body(), d.Say.LooseEnd(d.room.Workshop().LooseEnds()[0])))
	d.letters("p")
	d.letters("s")
	parked := d.room.Workshop().Parked
	if n := len(d.room.Workshop().LooseEnds()); n != open-2 {
		t.Fatalf("after two keys %d of %d are open", n, open)
	}
	if last := parked[len(parked)-1]; last.Kind != workshop.ToSponsor || last.By == "" {
		t.Errorf("the second is parked as %+v", last)
	}
	uitest.Picture(t, "loose", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
	for range open {
		d.letters("p")
	}
	if n := len(d.room.Workshop().LooseEnds()); n != 0 {
		t.Errorf("%d are open after a key for each", n)
	}
	if ui.FocusGone(d.Window.Canvas()) {
		t.Error("the keyboard is nowhere after the last")
	}
}
