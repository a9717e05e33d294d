package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/workshop"
)

// Before everyone goes, the hands and the words of both sides are typed in one
// go, and the pulse is dated again.
func TestEveryoneSaysWhatItWasWorth(t *testing.T) {
	d := open(t, workshop.ExampleMidway("close", 0, 0))
	uitest.Card(t, d.Body(), d.Say("leaving.worth")).Tapped(&fyne.PointEvent{})
	worth := uitest.Entry(t, d.top(), d.Say("hands.hint"))
	worth.SetText("0")
	d.press(fyne.KeyReturn)
	if !uitest.Says(d.top(), d.Say("parting.no-worth")) {
		t.Error("a hand without a finger is counted")
	}
	worth.SetText("5443")
	uitest.Entry(t, d.top(), d.Say("leaving.words.hint")).SetText("clear, glad")
	d.press(fyne.KeyReturn)
	if p := d.room.Workshop().PartingOf(workshop.Sales); p.Worth != (workshop.Hands{0, 0, 0, 1, 2, 1}) || p.Words != "clear, glad" {
		t.Errorf("Sales said %+v", p)
	}
	if !uitest.Says(d.Body(), "clear, glad") || !uitest.Says(d.Body(), d.Say("leaving.hands", 4, 6)) {
		t.Error("what was said is not shown")
	}
	uitest.Card(t, d.Body(), d.Say("leaving.pulse")).Tapped(&fyne.PointEvent{})
	uitest.Entry(t, d.top(), d.Say("form.day-hint")).SetText("2027-03-01")
	d.press(fyne.KeyReturn)
	if on := d.room.Workshop().PulseAgain; on != "2027-03-01" {
		t.Errorf("the pulse is taken again on %s", on)
	}
}

// How the sides work together is written down from wherever the room is; half
// a rung is refused beside its entry.
func TestTheWaysOfWorkingAreWrittenDown(t *testing.T) {
	w := workshop.ExampleUntil("open", 0)
	w.Ways = workshop.Ways{}
	d := open(t, w)
	uitest.Tap(t, d.Body(), d.Say("ways.heading"))
	ladder := uitest.Entry(t, d.top(), d.Say("ways.ladder.hint"))
	ladder.SetText("Tom")
	uitest.Tap(t, d.top(), d.Say("form.save"))
	if !uitest.Says(d.top(), d.Say("ways.no-pair", "Tom")) {
		t.Error("half a rung is kept")
	}
	ladder.SetText("Tom; Ana; 2 days")
	uitest.Tap(t, d.top(), d.Say("form.save"))
	if got := d.room.Workshop().Rungs(); len(got) != 1 || got[0].Marketing != "Ana" {
		t.Errorf("the rungs are %+v", got)
	}
}

func TestItIsNotedThatTheRoomWasToldWhoSeesWhat(t *testing.T) {
	d := open(t, workshop.ExampleMidway("open", 0, 0))
	uitest.Tap(t, d.Body(), d.Say("talk.data-read"))
	if !d.room.Workshop().PrivacyRead {
		t.Error("it was ticked and is not noted")
	}
	d.takeBack(t)
	if d.room.Workshop().PrivacyRead {
		t.Error("undo does not take it back")
	}
}
