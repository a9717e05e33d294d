package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// The year is painted in twenty-four digits, without a look at the keyboard.
func TestTheYearIsPaintedInDigits(t *testing.T) {
	d := open(t, workshop.ExampleMidway("calendar", 0, 0))
	d.letters("331122133221")
	d.letters("000000000000") // goes on in the row below
	d.press(fyne.KeyHome)
	d.letters("313123110131")
	w := d.room.Workshop()
	if got := len(w.GapMonths()); got != 3 {
		t.Errorf("there are %d gap months, want 3", got)
	}
	if !uitest.Says(d.panel.body, d.Say("calendar.decide")) {
		t.Error("the gap months are not marked")
	}
	d.letters("7")
	if !uitest.Says(d.panel.body, d.Say("mark.no-level")) {
		t.Error("a level of 7 is refused without a word")
	}
}

func TestTheYearIsPaintedByMouse(t *testing.T) {
	d := open(t, workshop.ExampleMidway("calendar", 0, 0))
	name := d.Say("calendar.cell", d.Say("calendar.support"), d.Say.Month(d.room.Workshop().Months()[1]))
	cell := uitest.Find(t, d.panel.body, name, func(c *ui.LevelCell) bool { return c.Text() == name })
	for range 3 {
		cell.Tapped(&fyne.PointEvent{})
	}
	w := d.room.Workshop()
	if level, _ := w.MonthLevel(workshop.Marketing, w.Months()[1]); level != 3 {
		t.Errorf("three clicks paint %d", level)
	}
	cell.Tapped(&fyne.PointEvent{})
	w = d.room.Workshop()
	if level, ok := w.MonthLevel(workshop.Marketing, w.Months()[1]); level != 0 || !ok {
		t.Errorf("a fourth click paints %d", level)
	}
}

func TestGapMonthsEndByKeys(t *testing.T) {
	d := open(t, workshop.ExampleMidway("calendar", 1, 0))
	if got := d.panel.note(d.room.Workshop()); got != d.Say("calendar.note", 0, 3) {
		t.Errorf("the strip says %q", got)
	}
	d.letters("a")
	d.type1("Shoppers are away")
	d.press(fyne.KeyReturn)
	d.letters("s")
	d.type1("May we move the budget?")
	d.press(fyne.KeyReturn)
	d.letters("l")
	d.press(fyne.KeyReturn) // without words it is refused
	d.type1("A kit")
	d.press(fyne.KeyReturn)
	w := d.room.Workshop()
	if len(w.OpenGaps()) != 0 || len(w.Decisions) != 3 {
		t.Fatalf("%v are open", w.OpenGaps())
	}
	if d.undo(); len(d.room.Workshop().OpenGaps()) != 1 {
		t.Error("undo does not reopen the month")
	}
}

func TestACutOffIsNotedByKeys(t *testing.T) {
	d := open(t, workshop.ExampleMidway("calendar", 0, 0))
	n := len(d.room.Workshop().CutOffs)
	d.letters("c")
	d.type1("Tarn Markets")
	d.press(fyne.KeyReturn) // without a day it is refused, and says so
	if len(d.room.Workshop().CutOffs) != n {
		t.Fatal("a cut-off without a day was kept")
	}
	if !uitest.Says(uitest.Screen(d.Window.Canvas()), d.Say("cut-off.no-day")) {
		t.Error("it is not said what is missing")
	}
}

func TestPicturesOfTheCalendar(t *testing.T) {
	take(t, "calendar-empty", workshop.ExampleMidway("calendar", 0, 0), nil)
	take(t, "calendar-midway", workshop.ExampleMidway("calendar", 0, 0.6), nil)
	take(t, "calendar", workshop.ExampleUntil("calendar", 0), nil)
	take(t, "gaps", workshop.ExampleMidway("calendar", 1, 0.4), nil)
	take(t, "gaps-done", workshop.ExampleUntil("calendar", 1), nil)
}
