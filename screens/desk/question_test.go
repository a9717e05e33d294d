package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/workshop"
)

// Going on with cards still face down asks once, in the strip; the same key
// again goes on.
func TestGoingOnTooEarlyAsksOnce(t *testing.T) {
	d := open(t, workshop.ExampleMidway("themes", 0, 0.5))
	at := d.placeOf(d.room.Workshop())
	want := d.Say("caution.face-down", d.room.Workshop().Caution().Count)
	d.commands.Run("next")
	if d.placeOf(d.room.Workshop()) != at || !uitest.Says(d.Body(), want) {
		t.Fatalf("nothing asks %q: %q", want, uitest.Texts(d.Body()))
	}
	if d.Window.Canvas().Overlays().Top() != nil {
		t.Error("a box stands in the way")
	}
	d.commands.Run("next")
	if d.placeOf(d.room.Workshop()) == at {
		t.Error("the second time does not go on either")
	}
	if d.question != nil {
		t.Error("the question stays although it was answered")
	}
}

// While the wall asks the room for more minutes, going on asks first, and the
// question is there again for whoever stays.
func TestGoingOnDoesNotDropTheQuestionOnTheWall(t *testing.T) {
	d := open(t, workshop.ExampleMidway("actions", 0, 1))
	d.commands.Run("more")
	at := d.placeOf(d.room.Workshop())
	d.commands.Run("next")
	if w := d.room.Workshop(); d.placeOf(w) != at || w.Asking == 0 {
		t.Fatal("the question on the wall is gone before anybody answered")
	}
	d.Typed(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if d.question == nil || d.question.onward || !uitest.Says(d.Body(), d.Say("more.no")) {
		t.Fatalf("the room cannot be answered for any more: %q", uitest.Texts(d.Body()))
	}
	d.commands.Run("next")
	d.commands.Run("more")
	if w := d.room.Workshop(); w.Asking != 0 || d.placeOf(w) != at {
		t.Error("the key of a yes does not say yes")
	}
	d.commands.Run("more")
	d.commands.Run("next")
	d.commands.Run("next")
	if d.placeOf(d.room.Workshop()) == at {
		t.Error("the second time does not go on either")
	}
}

// Escape and the other button stay; so does everything that was written.
func TestSayingNoStays(t *testing.T) {
	d := open(t, workshop.ExampleMidway("themes", 0, 0.5))
	w := d.room.Workshop()
	d.commands.Run("next")
	d.Typed(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if d.question != nil || d.room.Workshop() != w {
		t.Error("Escape does not stay")
	}
	d.commands.Run("next")
	uitest.Tap(t, d.Body(), d.Say("caution.stay"))
	if d.question != nil || d.room.Workshop() != w {
		t.Error("the button does not stay")
	}
}

// What is put right in the meantime is no longer asked about.
func TestAQuestionGoesWithItsReason(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0))
	d.commands.Run("next")
	if d.question == nil {
		t.Fatal("nothing is asked with no card written")
	}
	for _, side := range workshop.Sides {
		d.try("card.add", func(w *workshop.Workshop) error {
			_, err := w.AddCard(side, "friction", "Nobody told us")
			return err
		})
	}
	if d.question != nil {
		t.Error("it is still asked after both sides have written")
	}
}

// Before the wall shows what was hidden, the desk says how much that is.
func TestTheDeskWarnsBeforeTheWallTurnsCardsOver(t *testing.T) {
	d := open(t, workshop.ExampleUntil("priorities", 0))
	want := d.Say("guide.turns-over", d.room.Workshop().WouldTurnOver())
	if !uitest.Says(d.Body(), want) {
		t.Errorf("nothing says %q: %q", want, uitest.Texts(d.Body()))
	}
	d.commands.Run("next")
	if uitest.Says(d.Body(), want) {
		t.Error("it still warns although the cards are turned over")
	}
}

// Lists without a card are called by name, once, where the way on is asked for.
func TestLeavingEmptyListsNamesThem(t *testing.T) {
	w := workshop.ExampleUntil("mirror-write", 0)
	for _, side := range workshop.Sides {
		for _, c := range w.CardsOf("they-will-say", side) {
			if err := w.RemoveCard(c.ID); err != nil {
				t.Fatal(err)
			}
		}
	}
	d := open(t, w)
	d.commands.Run("next")
	want := d.Say("caution.empty-lists", 2, d.Say("caution.list", d.Say("prompt.they-will-say"), d.name(workshop.Sales)+", "+d.name(workshop.Marketing)))
	if !uitest.Says(d.Body(), want) {
		t.Errorf("nothing says %q: %q", want, uitest.Texts(d.Body()))
	}
}

// What cards lack is called by name too.
func TestLeavingUnfinishedCardsSaysWhatTheyLack(t *testing.T) {
	w := workshop.ExampleUntil("friction", 0)
	if _, err := w.AddCard(workshop.Sales, "friction", "The dates came late"); err != nil {
		t.Fatal(err)
	}
	d := open(t, w)
	d.commands.Run("next")
	if want := d.Say("caution.unfinished", 1, d.Say("field.helps")); !uitest.Says(d.Body(), want) {
		t.Errorf("nothing says %q: %q", want, uitest.Texts(d.Body()))
	}
}
