package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/workshop"
)

// A card before its Enter is nowhere but in its entry. Going on says so once,
// and stops asking once it is on the table.
func TestGoingOnSaysThatACardIsHalfTyped(t *testing.T) {
	d := open(t, workshop.ExampleUntil("friction", 0))
	at := d.at
	d.type1("The dates came late")
	d.commands.Run("next")
	if d.at != at || !uitest.Says(d.Body(), d.Say("caution.half-done")) {
		t.Fatalf("nothing says that a card is half typed: %q", uitest.Texts(d.Body()))
	}
	d.press(fyne.KeyTab)
	d.type1("A date on the brief")
	d.press(fyne.KeyReturn)
	d.Tick()
	if d.question != nil {
		t.Error("it is still asked although the card is on the table")
	}
	d.commands.Run("next")
	if d.at == at {
		t.Error("the room does not go on")
	}
}

// Whoever goes on all the same, back, or to the papers finds what was half
// typed where it was, with its fields.
func TestWhatIsHalfTypedWaitsWhereItIs(t *testing.T) {
	d := open(t, workshop.ExampleUntil("friction", 0))
	d.commands.Run("marketing")
	d.type1("The dates came late")
	d.press(fyne.KeyTab)
	d.type1("A date on the brief")
	for _, way := range [][]string{{"next", "next", "back"}, {"back", "next"}, {"papers", "next"}} {
		for _, command := range way {
			d.commands.Run(command)
		}
		if got := uitest.Texts(d.page()); !contains(got, "The dates came late") || !contains(got, "A date on the brief") {
			t.Fatalf("after %q what was half typed is gone: %q", way, got)
		}
	}
	n := len(d.cardsOf(workshop.Marketing))
	d.press(fyne.KeyReturn)
	if len(d.cardsOf(workshop.Marketing)) != n+1 {
		t.Error("it cannot be finished any more, or is another side's now")
	}
}

// Half a sheet of the pulse waits, too.
func TestHalfASheetWaits(t *testing.T) {
	d := open(t, workshop.ExampleMidway("pulse", 0, 0.5))
	d.type1("4321")
	d.commands.Run("papers")
	d.commands.Run("next")
	if got := d.Say("rate.at", 5, 20); !contains(uitest.Texts(d.page()), got) {
		t.Errorf("nothing says %q: %q", got, uitest.Texts(d.page()))
	}
}

// Coming back to where cards are written, the same side writes, in the same
// way, although nothing was half typed.
func TestWhoseTurnItWasIsKnownOnComingBack(t *testing.T) {
	d := open(t, workshop.ExampleUntil("friction", 0))
	d.commands.Run("marketing")
	d.inWay(t, "paper")
	for _, way := range [][]string{{"next", "back"}, {"back", "next"}, {"papers", "next"}} {
		for _, command := range way {
			d.commands.Run(command)
		}
		if h := d.chosen(); h.Side != workshop.Marketing || h.Way != paperWay {
			t.Fatalf("after %q the side is %q, and the cards come by %q", way, h.Side, h.Way)
		}
	}
	n := len(d.cardsOf(workshop.Marketing))
	d.type1("41 The dates came late")
	d.press(fyne.KeyReturn)
	cards := d.cardsOf(workshop.Marketing)
	if len(cards) != n+1 || cards[n].Label() != "F-41" {
		t.Error("the card is another side's, or lost the number on its paper")
	}
}
