package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// comparing returns a desk on which the guesses about priorities lie open and
// none has been compared.
func comparing(t *testing.T) *Desk {
	t.Helper()
	return open(t, workshop.ExampleMidway("priorities", 2, 0))
}

// Enter on an answer offers the other side's guesses; Enter again takes the
// first. The figures follow, and the keyboard stays at the answer.
func TestAGuessIsComparedByKeyboard(t *testing.T) {
	d := comparing(t)
	reads(t, d, "not compared yet", "0 of 4", "0 of 8 guessed")
	hides(t, d, "did not guess") // which nobody can know yet
	d.press(fyne.KeyReturn)
	reads(t, d, "E-04", "Making the quarter", "Nobody expected it")
	hides(t, d, "Being known by young shoppers") // Sales' own guess
	d.press(fyne.KeyReturn)
	reads(t, d, "Marketing guessed 1st", "Marketing did not guess", "1 of 4", "1 of 8 guessed")
	if got := focusedCard(d); got != "Close the fourth quarter at 102 % of plan" {
		t.Errorf("the keyboard is at %q", got)
	}
	d.press(fyne.KeyDelete)
	reads(t, d, "0 of 8 guessed")
	if err := d.room.Undo(); err != nil {
		t.Fatal(err)
	}
	reads(t, d, "Marketing guessed 1st")
}

// The same with the mouse, and the other way round.
func TestAGuessIsComparedByMouse(t *testing.T) {
	d := comparing(t)
	uitest.Tap(t, onTop(d), "Land the seed bars in every priority store in spring")
	uitest.Tap(t, onTop(d), "E-02  A spring launch that is seen everywhere")
	reads(t, d, "Sales guessed 2nd", "1 of 4")
	uitest.Tap(t, onTop(d), "Land the seed bars in every priority store in spring")
	uitest.Tap(t, onTop(d), "Nobody expected it")
	reads(t, d, "0 of 8 guessed")
}

// A guess belongs to one answer: it is offered last once it is used, says
// where, and moves when it is chosen again.
func TestAGuessComesTrueOnce(t *testing.T) {
	d := comparing(t)
	d.press(fyne.KeyReturn, fyne.KeyReturn)           // the first guess, in the first answer
	d.press(fyne.KeyDown, fyne.KeyReturn)             // the second answer
	reads(t, d, "came true in P-01")                  // the first guess is taken
	d.press(fyne.KeyUp, fyne.KeyUp)                   // the mark stays at the top: a free guess
	d.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyDown) // past the free ones and "nobody"
	d.press(fyne.KeyReturn)
	w := d.room.Workshop()
	cards := w.CardsOf("priority", workshop.Sales)
	if _, still := w.GuessOf(cards[0].ID); still {
		t.Error("the guess stands with both answers")
	}
	if guess, _ := w.GuessOf(cards[1].ID); guess.Label() != "E-04" {
		t.Errorf("the second answer goes with %q", guess.Label())
	}
}

// The wrong guesses are what the room came for: they stand below the answers.
func TestGuessesThatDidNotComeTrueAreShown(t *testing.T) {
	d := open(t, workshop.ExampleUntil("mirror-reveal", 1))
	reads(t, d, "a surprise to Marketing", "Sales expected this", "Other guesses by Sales:", "That we always want a lower price")
	hides(t, d, "That we are close to the buyers") // it came true
	for side, want := range map[workshop.Side]string{workshop.Sales: "50 %, 2 of 4", workshop.Marketing: "33 %, 1 of 3"} {
		figure := uitest.Find(t, onTop(d), "figure "+want, func(text *ui.Text) bool { return text.Text() == want })
		if figure == nil {
			t.Errorf("%s did not guess %s", side, want)
		}
	}
}

// A guess that was taken away on the other laptop, so to say, is refused in
// the notice and nothing else changes.
func TestAGuessThatIsGoneIsRefusedInWords(t *testing.T) {
	d := comparing(t)
	d.press(fyne.KeyReturn)
	guess := d.room.Workshop().CardsOf("their-priority", workshop.Marketing)[0]
	if err := d.change("card.remove", func(w *workshop.Workshop) error { return w.RemoveCard(guess.ID) }); err != nil {
		t.Fatal(err)
	}
	d.press(fyne.KeyReturn)
	reads(t, d, d.Say("gone"), "0 of 8 guessed")
}

// Where a side wrote nothing there was nothing to guess, and no figure says so.
func TestNothingIsSaidOfGuessesAboutAnEmptyList(t *testing.T) {
	w := workshop.ExampleMidway("priorities", 2, 0)
	for _, side := range workshop.Sides {
		for _, c := range w.CardsOf("priority", side) {
			if err := w.RemoveCard(c.ID); err != nil {
				t.Fatal(err)
			}
		}
	}
	d := open(t, w)
	hides(t, d, d.Say("match.guessed", d.name(workshop.Sales)), d.Say("match.of", 0, 0, 0), d.Say("match.note", 0, 0))
}
