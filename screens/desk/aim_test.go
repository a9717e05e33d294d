package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/workshop"
)

// A goal is typed, Enter opens its numbers, Enter keeps them. What is missing
// is said on its card.
func TestAGoalIsSetByKeyboardAlone(t *testing.T) {
	d := open(t, workshop.ExampleMidway("goals", 0, 0))
	before := d.Window.Canvas().Focused()
	d.type1("Fewer empty shelves")
	d.press(fyne.KeyReturn)
	d.type1("gaps per store")
	d.press(fyne.KeyTab)
	d.type1("9")
	d.press(fyne.KeyTab)
	d.type1("4")
	d.press(fyne.KeyTab)
	d.type1("+90")
	d.press(fyne.KeyTab)
	d.type1("T") // Tom Becker, of Sales
	d.press(fyne.KeyTab, fyne.KeyTab, fyne.KeyReturn)

	g := d.room.Workshop().Goals[0]
	if g.Text != "Fewer empty shelves" || g.Measure != "gaps per store" || g.Baseline != "9" || g.Target != "4" || g.Due != "2027-02-21" {
		t.Errorf("the goal is %+v", g)
	}
	if d.room.Workshop().Person(g.SalesOwner).Name != "Tom Becker" {
		t.Error("the owner in Sales is not the one that was typed")
	}
	if d.Window.Canvas().Focused() != before {
		t.Error("the keyboard is not back in the entry for the next goal")
	}
	if !uitest.Says(d.Body(), d.Say("goal.needs.owner", "Marketing")) {
		t.Error("the card does not say that Marketing has no owner yet")
	}
}

// Where nobody knows the number of today, one press begins the action that
// finds it, linked to its goal.
func TestAGoalWithoutABaselineBeginsTheActionToFindIt(t *testing.T) {
	d := open(t, workshop.ExampleUntil("goals", 0))
	uitest.Tap(t, d.Body(), d.Say("aim.find"))
	uitest.Type(d.Window.Canvas(), uitest.Entry(t, d.top(), d.Say("form.day-hint")), "+21")
	uitest.Tap(t, d.top(), d.Say("act.save"))
	w := d.room.Workshop()
	if len(w.Actions) != 1 || w.Actions[0].Goal != w.Goals[2].ID || w.Actions[0].Due != "2026-12-14" {
		t.Fatalf("the actions are %+v", w.Actions)
	}
	if uitest.Says(d.Body(), d.Say("aim.find")) || !uitest.Says(d.Body(), "A-01 finds out by 14 Dec 2026") {
		t.Error("the card does not say that someone finds out")
	}
}

// A goal too many, and a goal without words, are refused beside the entry, and
// what was typed is still there.
func TestAGoalTooManyIsRefusedBesideTheEntry(t *testing.T) {
	d := open(t, workshop.ExampleUntil("goals", 0))
	d.press(fyne.KeyReturn)
	if !uitest.Says(d.Body(), d.Say("text.empty")) {
		t.Error("it is not said that the goal has no words")
	}
	for _, text := range []string{"One more", "And another"} {
		d.type1(text)
		d.press(fyne.KeyReturn, fyne.KeyEscape)
	}
	if !uitest.Says(d.Body(), d.Say("goal.too-many", workshop.MaxGoals)) {
		t.Error("it is not said that there are too many goals")
	}
	if got := uitest.Entry(t, d.Body(), d.Say("goal.hint")).Text(); got != "And another" {
		t.Errorf("the entry holds %q", got)
	}
}

// A goal is opened, removed and brought back with the mouse.
func TestAGoalIsRemovedAndBroughtBack(t *testing.T) {
	d := open(t, workshop.ExampleUntil("goals", 0))
	uitest.Card(t, d.Body(), "No quiet month without an offer").Tapped(&fyne.PointEvent{})
	uitest.Tap(t, d.top(), d.Say("form.remove"))
	if len(d.room.Workshop().Goals) != 2 {
		t.Fatal("the goal is still there")
	}
	d.takeBack(t)
	if !uitest.Says(d.Body(), "No quiet month without an offer") {
		t.Error("undo does not bring the goal back")
	}
}

// A goal is complete once an action finds out where it stands today: the strip
// says no other than its card.
func TestAGoalWhoseBaselineIsBeingFoundIsNotIncomplete(t *testing.T) {
	d := open(t, workshop.ExampleMidway("goals", 0, 1))
	goals := d.room.Workshop().Goals
	if got, want := d.panel.note(d.room.Workshop()), d.Say("aim.note-missing", len(goals), 1); got != want {
		t.Fatalf("the strip says %q, want %q", got, want)
	}
	if err := d.change("action.add", func(w *workshop.Workshop) error {
		_, err := w.AddAction(workshop.Action{Text: "Find where it stands", Goal: goals[2].ID, Owner: w.Participants[0].ID, Due: w.HeldOn.Add(7)})
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if got, want := d.panel.note(d.room.Workshop()), d.Say("aim.note", len(goals)); got != want {
		t.Errorf("the strip says %q, want %q", got, want)
	}
}
