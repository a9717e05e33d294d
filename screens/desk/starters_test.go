package desk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/workshop"
)

// A side that does not know what to ask for starts from what rooms often
// promise, and fills in the figure.
func TestAnAskStartsFromACommonPromise(t *testing.T) {
	d := open(t, workshop.ExampleMidway("asks", 0, 0))
	d.commands.Run("starters")
	d.type1("sell-in kit")
	d.press(fyne.KeyReturn)
	d.press(fyne.KeyDelete)
	d.type1("6")
	d.press(fyne.KeyReturn)
	asks := d.room.Workshop().AsksFrom(workshop.Sales)
	if len(asks) != 1 || !strings.Contains(asks[0].Text, "ready 6 weeks") {
		t.Fatalf("the asks of Sales are %+v", asks)
	}
}

func TestAPromiseStartsFromACommonOne(t *testing.T) {
	d := open(t, workshop.ExampleMidway("consent", 0, 0))
	c := d.room.Workshop().Commitments[0]
	d.editCommitment(c.ID)
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("starter.choose"))
	d.type1("surprises")
	d.press(fyne.KeyReturn)
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("form.save"))
	if got := d.room.Workshop().CommitmentByID(c.ID).Deed; got != d.Say("starter.both.2") {
		t.Errorf("the promise says %q", got)
	}
}

// Whoever promises, every starter is a sentence and none is a bare key.
func TestEveryStarterHasItsSentence(t *testing.T) {
	d := open(t, workshop.ExampleMidway("asks", 0, 0))
	for _, side := range []workshop.Side{"", workshop.Sales, workshop.Marketing} {
		for _, text := range d.starters(side) {
			if strings.Contains(text, "starter.") {
				t.Errorf("for %q there is no sentence %s", side, text)
			}
		}
	}
}
