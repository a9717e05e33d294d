package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

func TestCollisionsAreMarkedInDigits(t *testing.T) {
	d := open(t, workshop.ExampleMidway("measures", 1, 0))
	d.letters("322132111231")
	if got := len(d.room.Workshop().Collisions()); got != 3 {
		t.Errorf("%d collide, want 3", got)
	}
	d.letters("9")
	if !uitest.Says(d.panel.body, d.Say("mark.no-level")) {
		t.Error("a level of 9 is refused without a word")
	}
}

func TestCollisionsAreMarkedByMouse(t *testing.T) {
	d := open(t, workshop.ExampleMidway("measures", 1, 0))
	cell := uitest.Find(t, d.panel.body, "the cell", func(c *ui.SignCell) bool { return c.Text() == "M-01 × M-04" })
	for range 3 {
		cell.Tapped(&fyne.PointEvent{})
	}
	if got := len(d.room.Workshop().Collisions()); got != 1 {
		t.Errorf("after three clicks %d collide", got)
	}
}

func TestCollisionsAreSettledByKeys(t *testing.T) {
	d := open(t, workshop.ExampleMidway("measures", 2, 0))
	d.letters("r")
	for _, text := range []string{"a buyer asks", "we offer a place", "twice a year", "both heads"} {
		d.type1(text)
		d.press(fyne.KeyTab)
	}
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("form.save"))
	d.letters("s")
	d.type1("May we?")
	d.press(fyne.KeyReturn)
	if open := d.room.Workshop().OpenCollisions(); len(open) != 1 {
		t.Fatalf("%d are open", len(open))
	}
	if got := d.panel.note(d.room.Workshop()); got != d.Say("collision.note", 2, 3) {
		t.Errorf("the strip says %q", got)
	}
}

func TestTheRangeIsScoredInDigits(t *testing.T) {
	d := open(t, workshop.ExampleMidway("measures", 3, 0))
	d.type1("Salted nuts")
	d.press(fyne.KeyReturn)
	d.Focus()
	d.letters("52143")
	w := d.room.Workshop()
	if len(w.Segments) != 1 || w.PullOf(w.Segments[0].ID) != workshop.PullsVolume {
		t.Fatalf("%+v pulls %q", w.Segments, w.PullOf(w.Segments[0].ID))
	}
	if !uitest.Says(d.panel.body, d.Say("pull.pulls-volume")) {
		t.Error("it is not said what that means")
	}
}

func TestWhatASideKnowsBecomesAPromise(t *testing.T) {
	d := open(t, workshop.ExampleUntil("category", 1))
	d.try("look", func(w *workshop.Workshop) error { w.Look("we-lack"); return nil })
	before := len(d.room.Workshop().Commitments)
	card := uitest.Card(t, d.panel.body, "What a buyer says in the first five minutes of a talk such as Canary’s")
	card.Tapped(&fyne.PointEvent{})
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("insight.promise", d.name(workshop.Sales)))
	d.press(fyne.KeyReturn)
	w := d.room.Workshop()
	if len(w.Commitments) != before+1 {
		t.Fatalf("there are %d promises", len(w.Commitments))
	}
	if c := w.Commitments[before]; c.From != workshop.Sales || c.Origin != workshop.FromInsight {
		t.Errorf("what Marketing lacks became %+v", c)
	}
}

func TestPicturesOfTheLabs(t *testing.T) {
	take(t, "collisions", workshop.ExampleMidway("measures", 1, 0.7), nil)
	take(t, "rules", workshop.ExampleMidway("measures", 2, 0.5), nil)
	take(t, "ranges", workshop.ExampleUntil("measures", 3), nil)
	take(t, "ranges-empty", workshop.ExampleMidway("measures", 3, 0), nil)
	take(t, "stories", workshop.ExampleUntil("category", 1), nil)
	claims := workshop.ExampleUntil("category", 1)
	claims.Look("claim")
	take(t, "claims", claims, nil)
	take(t, "category-write", workshop.ExampleMidway("category", 0, 0.5), nil)
	take(t, "failures", workshop.ExampleUntil("pre-mortem", 1), nil)
}
