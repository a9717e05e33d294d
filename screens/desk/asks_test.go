package desk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/workshop"
)

// asked lists what a side asks for, with what it comes from.
func asked(d *Desk, side workshop.Side) (list []string) {
	w := d.room.Workshop()
	for _, a := range w.AsksFrom(side) {
		source := "idea"
		if a.Theme != "" {
			source = w.ThemeByID(a.Theme).Label()
		}
		list = append(list, source+" "+a.Text)
	}
	return list
}

func wantAsked(t *testing.T, d *Desk, side workshop.Side, want ...string) {
	t.Helper()
	if got := asked(d, side); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Fatalf("%s asks for\n%s\nwant\n%s", side, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestBothSidesAskByKeysAloneOneThemeAfterTheOther(t *testing.T) {
	d := open(t, workshop.ExampleMidway("asks", 0, 0))
	for _, text := range []string{"One offer a month", "One kit"} {
		d.type1(text)
		d.press(fyne.KeyReturn)
	}
	d.panel.turn(workshop.Marketing)
	d.type1("The cut-off dates")
	d.press(fyne.KeyReturn)
	wantAsked(t, d, workshop.Sales, "K-01 One offer a month", "K-02 One kit")
	wantAsked(t, d, workshop.Marketing, "K-01 The cut-off dates")
	d.undo()
	wantAsked(t, d, workshop.Marketing)
}

func TestAnAskComesFromWhatIsPicked(t *testing.T) {
	d := open(t, workshop.ExampleMidway("asks", 0, 0))
	w := d.room.Workshop()
	d.panel.turn(workshop.Marketing)
	uitest.Tap(t, d.Body(), d.Say("ask.from", w.Themes[0].Name))
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("ask.new-idea"))
	d.type1("Take one of us along")
	d.press(fyne.KeyReturn)
	d.type1("The dates")
	d.press(fyne.KeyReturn)
	wantAsked(t, d, workshop.Marketing, "idea Take one of us along", "K-01 The dates")
}

func TestAnEmptyAskIsRefusedBelowItAndTheEntryStays(t *testing.T) {
	d := open(t, workshop.ExampleMidway("asks", 0, 0))
	d.press(fyne.KeyReturn)
	if !uitest.Says(d.Body(), d.Say("text.empty")) {
		t.Errorf("nobody is told what is wrong: %q", uitest.Texts(d.Body()))
	}
	d.type1("One kit")
	d.panel.turn(workshop.Marketing)
	if !uitest.Says(d.Body(), d.Say("ask.finish-first")) {
		t.Error("a half typed ask was handed to the other side")
	}
	d.press(fyne.KeyReturn)
	wantAsked(t, d, workshop.Sales, "K-01 One kit")
	if uitest.Says(d.Body(), d.Say("ask.finish-first")) {
		t.Error("the problem is still shown after it was put right")
	}
}

func TestMoreAsksThanCanBeAnsweredAreRefusedAndNothingIsLost(t *testing.T) {
	d := open(t, workshop.ExampleUntil("asks", 0))
	most := len(d.room.Workshop().AsksFrom(workshop.Sales))
	for range 9 {
		d.type1("One more")
		d.press(fyne.KeyReturn)
	}
	if got := len(d.room.Workshop().AsksFrom(workshop.Sales)); got <= most {
		t.Fatalf("%d asks, want a few more than %d", got, most)
	}
	if entry := uitest.Entry(t, d.Body(), d.Say("ask.hint")); !strings.HasPrefix(entry.Text(), "One more") {
		t.Errorf("the entry holds %q, although that was refused", entry.Text())
	}
}

func TestAnAskIsChangedAndRemovedWithTheMouseAlone(t *testing.T) {
	d := open(t, workshop.ExampleUntil("asks", 0))
	w := d.room.Workshop()
	first, second := w.AsksFrom(workshop.Sales)[0], w.AsksFrom(workshop.Sales)[1]
	before := len(w.Asks)
	uitest.Tap(t, d.Body(), first.Text)
	uitest.Type(d.Window.Canvas(), uitest.Entry(t, uitest.Screen(d.Window.Canvas()), d.Say("ask.hint")), "! ")
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("form.save"))
	if got := d.room.Workshop().AskByID(first.ID).Text; got == first.Text {
		t.Error("the words did not change")
	}
	uitest.Tap(t, d.Body(), second.Text)
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("form.remove"))
	if got := len(d.room.Workshop().Asks); got != before-1 {
		t.Errorf("%d asks are left, want %d", got, before-1)
	}
}

// Nobody replies while the sides are asking.
func TestThereIsNoReplyWhileAsking(t *testing.T) {
	d := open(t, workshop.ExampleUntil("asks", 0))
	for _, reply := range workshop.Replies {
		if uitest.Says(d.Body(), d.Say("reply."+string(reply))) {
			t.Errorf("%q is offered already", d.Say("reply."+string(reply)))
		}
	}
}

// Pictures of the asks are made when PICTURES names a folder for them.
func TestPicturesOfTheAsks(t *testing.T) {
	take(t, "ask-empty", workshop.ExampleMidway("asks", 0, 0), nil)
	take(t, "ask", workshop.ExampleMidway("asks", 0, 0.6), func(d *Desk) {
		d.panel.turn(workshop.Marketing)
		d.type1("The cut-off dates of Tarn, Meridor and Okavi")
	})
	take(t, "ask-full", workshop.ExampleUntil("asks", 0), func(d *Desk) {
		d.press(fyne.KeyReturn)
	})
}
