package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
	"accord/workshop/move"
)

// unread returns a desk on which fifteen friction cards wait to be read out.
func unread(t *testing.T) (*Desk, []workshop.Card) {
	t.Helper()
	d := open(t, workshop.ExampleMidway("themes", 0, 0))
	m := d.room.Workshop().CurrentMove().(move.Reveal)
	return d, d.room.Workshop().ReadingOrder(m)
}

// Space and nothing else reads every card once; then it leads to the themes.
func TestSpaceReadsEveryCardOnce(t *testing.T) {
	d, order := unread(t)
	reads(t, d, "Shown 0 of 15", "S  8 face down", "M  7 face down")
	for i, c := range order {
		hides(t, d, c.Text)
		d.press(fyne.KeySpace)
		reads(t, d, c.Text, c.Label())
		if i > 0 {
			hides(t, d, order[i-1].Text)
		}
	}
	count := uitest.Find(t, d.Body(), "the count", func(x *ui.Text) bool { return x.Text() == "Shown 15 of 15" })
	if count.Size().Width < ui.Width(count) {
		t.Error("the longer count is cut")
	}
	reads(t, d, "Shown 15 of 15", "Every card has been read.", "S  0 face down")
	d.press(fyne.KeySpace)
	if _, grouping := d.room.Workshop().CurrentMove().(move.Group); !grouping {
		t.Errorf("after the last card the room is at %#v", d.room.Workshop().CurrentMove())
	}
}

// A card nobody has heard yet cannot be read on the desk either: the room
// looks at the laptop too.
func TestCardsStayFaceDownUntilTheirTurn(t *testing.T) {
	d, order := unread(t)
	d.press(fyne.KeySpace)
	for _, c := range order[1:] {
		hides(t, d, c.Text)
	}
	if v, ok := d.room.Workshop().Wall().View.(workshop.OneCardView); !ok || v.Card.Text != order[0].Text {
		t.Errorf("the wall shows %+v", v)
	}
}

// Left and right look at what was read before, without turning anything over;
// right at the end turns the next one over.
func TestArrowsLeafThroughWhatWasRead(t *testing.T) {
	d, order := unread(t)
	d.press(fyne.KeyRight, fyne.KeyRight, fyne.KeyRight)
	reads(t, d, order[2].Text, "Shown 3 of 15")
	d.press(fyne.KeyLeft, fyne.KeyLeft)
	reads(t, d, order[0].Text, "Shown 3 of 15")
	d.press(fyne.KeyLeft)
	reads(t, d, order[0].Text)
	d.press(fyne.KeyRight)
	reads(t, d, order[1].Text, "Shown 3 of 15")
	d.press(fyne.KeySpace) // the next card nobody has heard
	reads(t, d, order[3].Text, "Shown 4 of 15")
}

// The reading works with the mouse alone, and a slip is undone.
func TestTheReadingByMouse(t *testing.T) {
	d, order := unread(t)
	uitest.Tap(t, onTop(d), "Show the first card")
	uitest.Tap(t, onTop(d), "Show the next card")
	uitest.Tap(t, onTop(d), "The one before")
	reads(t, d, order[0].Text)
	uitest.Tap(t, onTop(d), "Show the next card")
	reads(t, d, order[2].Text)
	uitest.Tap(t, onTop(d), d.Say("command.undo"))
	reads(t, d, "Shown 2 of 15")
	hides(t, d, order[2].Text)
	uitest.Tap(t, onTop(d), "Show the next card")
	reads(t, d, order[2].Text)
}

// Whoever comes back to the reading is told that it is done, and finds the
// cards again.
func TestComingBackToTheReading(t *testing.T) {
	d := open(t, workshop.ExampleMidway("themes", 1, 0))
	d.commands.Run("back")
	reads(t, d, "Shown 15 of 15", "Every card has been read.")
	d.press(fyne.KeyLeft)
	order := d.room.Workshop().ReadingOrder(d.room.Workshop().CurrentMove().(move.Reveal))
	reads(t, d, order[14].Text)
}

// A name that slipped into a card is taken out before the card is read on.
func TestACardIsChangedWhileItIsRead(t *testing.T) {
	d, order := unread(t)
	d.press(fyne.KeySpace)
	uitest.Tap(t, onTop(d), d.Say("readout.edit"))
	reads(t, d, "Card "+order[0].Label())
	d.press(fyne.KeyEscape)
	reads(t, d, order[0].Text)
}
