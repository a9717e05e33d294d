package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// What is to be done is typed; Enter asks who and by when; Enter puts it on
// the plan, and the entry is free for the next.
func TestAnActionIsPlannedByKeyboardAlone(t *testing.T) {
	d := open(t, workshop.ExampleMidway("actions", 0, 0))
	before := d.Window.Canvas().Focused()
	d.type1("Print the plan")
	d.press(fyne.KeyReturn)
	d.type1("A") // Ana Ruiz
	d.press(fyne.KeyTab)
	d.type1("+14")
	d.press(fyne.KeyReturn)

	w := d.room.Workshop()
	if len(w.Actions) != 1 || w.Actions[0].Due != "2026-12-07" || w.Person(w.Actions[0].Owner).Name != "Ana Ruiz" {
		t.Fatalf("the plan is %+v", w.Actions)
	}
	if d.Window.Canvas().Focused() != before || uitest.Entry(t, d.Body(), d.Say("act.hint")).Text() != "" {
		t.Error("the entry is not free for the next action")
	}
	if !uitest.Says(d.Body(), d.Say("act.no-first-step")) {
		t.Error("it is not said that the action has no first step")
	}
}

// Without an owner or a date it is no action: the form says so beside the
// cause, and nothing typed is lost, not even when the form is closed.
func TestAnActionWithoutOwnerOrDateIsRefused(t *testing.T) {
	d := open(t, workshop.ExampleMidway("actions", 0, 0))
	d.press(fyne.KeyReturn)
	if !uitest.Says(d.Body(), d.Say("text.empty")) {
		t.Error("it is not said that the action has no words")
	}
	d.type1("Print the plan")
	d.press(fyne.KeyReturn)
	uitest.Tap(t, d.top(), d.Say("act.save"))
	if !uitest.Says(d.top(), d.Say("action.no-owner")) {
		t.Error("it is not said that the action has no owner")
	}
	d.focusFirstEmpty()
	d.type1("A")
	uitest.Tap(t, d.top(), d.Say("act.save"))
	if !uitest.Says(d.top(), d.Say("action.no-due")) {
		t.Error("it is not said that the action has no date")
	}
	d.press(fyne.KeyEscape)
	if got := uitest.Entry(t, d.Body(), d.Say("act.hint")).Text(); got != "Print the plan" {
		t.Errorf("the entry holds %q", got)
	}
	if len(d.room.Workshop().Actions) != 0 {
		t.Error("there is an action without an owner")
	}
}

// Who acts on a clause is known from its promise, so the next thing to type is
// the date.
func TestTheKeyboardGoesToWhatAnActionStillNeeds(t *testing.T) {
	d := open(t, workshop.ExampleMidway("actions", 0, 0))
	idle := d.room.Workshop().WithoutAction()[0]
	d.Window.Canvas().Focus(uitest.Card(t, d.Body(), idle.Deed))
	d.press(fyne.KeyReturn)
	d.type1("+14")
	d.press(fyne.KeyReturn)
	if got := d.room.Workshop().Actions; len(got) != 1 || got[0].Owner != idle.Owner || got[0].Due == "" {
		t.Errorf("the plan is %+v", got)
	}
}

// A clause that nobody acts on becomes an action with one press and its date,
// in its words and with its owner; then it is no longer listed.
func TestAClauseThatNobodyActsOnBecomesAnActionByMouse(t *testing.T) {
	d := open(t, workshop.ExampleMidway("actions", 0, 0))
	idle := d.room.Workshop().WithoutAction()
	uitest.Card(t, d.Body(), idle[0].Deed).Tapped(&fyne.PointEvent{})
	uitest.Entry(t, d.top(), d.Say("form.day-hint")).SetText("2026-12-01")
	uitest.Tap(t, d.top(), d.Say("act.save"))

	w := d.room.Workshop()
	if len(w.Actions) != 1 || w.Actions[0].Commitment != idle[0].ID || w.Actions[0].Owner != idle[0].Owner {
		t.Fatalf("the plan is %+v", w.Actions)
	}
	if len(w.WithoutAction()) != len(idle)-1 {
		t.Error("the clause is still listed as if nobody acted on it")
	}
	uitest.Card(t, d.Body(), w.Actions[0].Text).Tapped(&fyne.PointEvent{})
	uitest.Tap(t, d.top(), d.Say("form.remove"))
	d.takeBack(t)
	if len(d.room.Workshop().Actions) != 1 {
		t.Error("undo does not bring the action back")
	}
}

// An action is marked as done where it is changed, and its card says so.
func TestAnActionIsMarkedAsDone(t *testing.T) {
	d := open(t, workshop.ExampleMidway("actions", 0, 0.5))
	uitest.Card(t, d.Body(), d.room.Workshop().Plan()[0].Text).Tapped(&fyne.PointEvent{})
	uitest.Find(t, d.top(), "choice of what it is", func(c *ui.Choice) bool { return c.Text() == d.Say("act.open") }).Pick(actionDone)
	uitest.Tap(t, d.top(), d.Say("form.save"))
	if !d.room.Workshop().Plan()[0].Done || !uitest.Says(d.Body(), d.Say("actions.done")) {
		t.Error("the action is not marked as done")
	}
}

// What an action serves stays as it is while other things about it change.
func TestAnActionKeepsWhatItServes(t *testing.T) {
	d := open(t, workshop.ExampleUntil("actions", 0))
	before := d.room.Workshop().Actions
	for _, a := range before {
		d.editAction(a.ID)
		uitest.Tap(t, d.top(), d.Say("form.save"))
	}
	for i, a := range d.room.Workshop().Actions {
		if a != before[i] {
			t.Errorf("%s was %+v and is %+v", a.Label(), before[i], a)
		}
	}
}
