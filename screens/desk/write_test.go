package desk

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// friction returns a desk on which nobody has written a friction card yet.
func friction(t testing.TB) *Desk {
	t.Helper()
	return open(t, workshop.ExampleMidway("friction", 0, 0))
}

// cardsOf returns what a side wrote in the friction step.
func (d *Desk) cardsOf(side workshop.Side) []workshop.Card {
	return d.room.Workshop().CardsOf("friction", side)
}

// page returns everything the desk's window shows.
func (d *Desk) page() fyne.CanvasObject { return uitest.Screen(d.Window.Canvas()) }

// A thought and Enter make a card, and the entry waits for the next.
func TestEnterPutsACardOnTheTable(t *testing.T) {
	d := friction(t)
	d.type1("The dates came late")
	d.press(fyne.KeyReturn)
	d.type1("July was empty")
	d.press(fyne.KeyReturn)
	cards := d.cardsOf(workshop.Sales)
	if len(cards) != 2 || cards[1].Text != "July was empty" {
		t.Fatalf("the table holds %+v, want two cards", cards)
	}
	if !uitest.Says(d.page(), "The dates came late") {
		t.Error("the side that writes does not see its card")
	}
}

// What would help is asked for under each card, and kept with it.
func TestWhatWouldHelpIsAskedFor(t *testing.T) {
	d := friction(t)
	d.type1("The dates came late")
	d.press(fyne.KeyTab)
	d.type1("A date on the brief")
	d.press(fyne.KeyReturn)
	card := d.cardsOf(workshop.Sales)[0]
	if got := d.room.Workshop().DetailOf(card.ID, "helps"); got != "A date on the brief" {
		t.Errorf("the card says %q would help", got)
	}
	d.type1("A second card")
	d.press(fyne.KeyReturn)
	if want := d.Say("field.needs", d.Say("field.helps")); !uitest.Says(d.page(), want) {
		t.Errorf("a card without it does not say %q", want)
	}
}

// While one side writes, the other's cards are not on the desk either.
func TestTheOtherSidesCardsLieFaceDown(t *testing.T) {
	d := friction(t)
	d.type1("A secret of Sales")
	d.press(fyne.KeyReturn)
	d.commands.Run("marketing")
	if uitest.Says(d.page(), "A secret of Sales") {
		t.Error("Marketing reads what Sales wrote")
	}
	d.type1("A secret of Marketing")
	d.press(fyne.KeyReturn)
	if n := len(d.cardsOf(workshop.Marketing)); n != 1 {
		t.Errorf("Marketing has %d cards, want 1", n)
	}
	for _, words := range uitest.Texts(d.wall.small) {
		if strings.Contains(words, "secret") {
			t.Errorf("the wall shows %q", words)
		}
	}
}

// Half a thought is not handed to the other side with the laptop.
func TestAHalfTypedCardKeepsTheTurn(t *testing.T) {
	d := friction(t)
	d.type1("Half a")
	d.commands.Run("marketing")
	if !uitest.Says(d.page(), d.Say("write.finish-first")) {
		t.Error("nothing says what to do with the half-typed card")
	}
	d.type1(" thought")
	d.press(fyne.KeyReturn)
	if n := len(d.cardsOf(workshop.Sales)); n != 1 {
		t.Errorf("Sales has %d cards, want the one that was being typed", n)
	}
}

// Nor is half a remedy, nor what was chosen for a card that was not added.
func TestNothingOfACardIsLeftForTheOtherSide(t *testing.T) {
	d := friction(t)
	d.press(fyne.KeyTab)
	d.type1("A date on the brief")
	d.commands.Run("marketing")
	if !uitest.Says(d.page(), d.Say("write.typing", d.name(workshop.Sales))) {
		t.Error("the laptop is handed over with what Sales typed in it")
	}
	uitest.Entry(t, d.page(), d.Say("field.helps.hint")).SetText("")
	uitest.Find(t, d.page(), "the tension", func(c *ui.PressChip) bool { return c.Text() == d.Say("field.tension") }).Tapped(nil)
	d.type1("calen")
	d.press(fyne.KeyReturn)
	d.commands.Run("marketing")
	if !uitest.Says(d.page(), d.Say("write.typing", d.name(workshop.Marketing))) {
		t.Fatal("the laptop cannot be handed over")
	}
	if chosen := d.Say("field.filled", d.Say("field.tension"), d.Say("tension.calendar")); uitest.Says(d.page(), chosen) {
		t.Errorf("Marketing sees %q, which Sales chose", chosen)
	}
}

// A card that is too long stays in the entry, and a sentence says why.
func TestALongCardIsExplainedAndNotLost(t *testing.T) {
	d := friction(t)
	long := strings.Repeat("x", workshop.MaxCard+1)
	entry := d.Window.Canvas().Focused().(interface {
		fyne.Focusable
		SetText(string)
	})
	entry.SetText(long)
	d.press(fyne.KeyReturn)
	if want := d.Say("text.too-long", workshop.MaxCard); !uitest.Says(d.page(), want) {
		t.Errorf("nothing says %q", want)
	}
	if !uitest.Says(d.page(), long) {
		t.Error("the text is gone")
	}
}

// Undo takes the card back from the table and from the file, redo brings it.
func TestACardIsUndoneAndRedone(t *testing.T) {
	d := friction(t)
	d.type1("The dates came late")
	d.press(fyne.KeyReturn)
	d.commands.Run("undo")
	if n := len(d.cardsOf(workshop.Sales)); n != 0 {
		t.Errorf("after undo Sales has %d cards", n)
	}
	d.commands.Run("redo")
	if n := len(d.cardsOf(workshop.Sales)); n != 1 {
		t.Errorf("after redo Sales has %d cards", n)
	}
}

// Several pasted lines become several cards after one question, and one undo
// takes them back.
func TestPastedLinesBecomeCards(t *testing.T) {
	d := friction(t)
	entry := uitest.Entry(t, d.page(), d.Say("prompt.friction.hint"))
	if !entry.OnPasteLines([]string{"One", "Two", "Three"}) {
		t.Fatal("the lines were pasted as one text")
	}
	uitest.Tap(t, d.page(), d.Say("write.paste-yes", 3))
	if n := len(d.cardsOf(workshop.Sales)); n != 3 {
		t.Fatalf("Sales has %d cards, want 3", n)
	}
	d.commands.Run("undo")
	if n := len(d.cardsOf(workshop.Sales)); n != 0 {
		t.Errorf("after one undo Sales has %d cards", n)
	}
}

// What a card tells is chosen by keys before it is added, and shown on it.
func TestAFieldIsChosenByKeyboard(t *testing.T) {
	d := friction(t)
	d.type1("The dates came late")
	d.press(fyne.KeyTab, fyne.KeyTab, fyne.KeyReturn) // past what would help, to the tension
	d.type1("calen")
	d.press(fyne.KeyReturn, fyne.KeyReturn) // picks, and the entry has the keyboard again
	cards := d.cardsOf(workshop.Sales)
	if len(cards) != 1 {
		t.Fatalf("Sales has %d cards, want 1", len(cards))
	}
	if got := d.room.Workshop().DetailOf(cards[0].ID, "tension"); got != "calendar" {
		t.Errorf("the tension is %q, want calendar", got)
	}
}

// The key of a side leads back from its fields to what that side types.
func TestTheKeyOfASideLeadsBackToItsCard(t *testing.T) {
	d := friction(t)
	d.press(fyne.KeyTab, fyne.KeyTab)
	d.commands.Run("sales")
	d.type1("The dates came late")
	d.press(fyne.KeyReturn)
	if n := len(d.cardsOf(workshop.Sales)); n != 1 {
		t.Errorf("Sales has %d cards, want 1", n)
	}
}

// A card is opened, changed and taken away.
func TestACardIsChangedAndRemoved(t *testing.T) {
	d := friction(t)
	d.type1("The dats came late")
	d.press(fyne.KeyReturn)
	uitest.Card(t, d.page(), "The dats came late").Tapped(&fyne.PointEvent{})
	uitest.Tap(t, d.page(), d.Say("form.remove"))
	if n := len(d.cardsOf(workshop.Sales)); n != 0 {
		t.Errorf("Sales still has %d cards", n)
	}
}

// The next question is a key away, and the entry waits for its answer.
func TestTheNextQuestionIsAKeyAway(t *testing.T) {
	d := open(t, workshop.ExampleMidway("priorities", 0, 0))
	d.commands.Run("question")
	d.type1("They want the summer filled")
	d.press(fyne.KeyReturn)
	if n := len(d.room.Workshop().CardsOf("their-priority", workshop.Sales)); n != 1 {
		t.Errorf("Sales guessed %d priorities, want 1", n)
	}
	d.commands.Run("question")
	if !uitest.Says(d.page(), d.Say("prompt.priority.question")) {
		t.Error("after the last question the first does not come back")
	}
}

// That something has to be written is said until something is.
func TestACardThatIsBegunIsNotAskedFor(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0))
	d.press(fyne.KeyReturn)
	said := d.Say.Problem(workshop.ErrEmpty)
	if !uitest.Says(d.page(), said) {
		t.Fatal("nothing says that a card has to have words")
	}
	d.type1("T")
	if uitest.Says(d.page(), said) {
		t.Error("it is still said while the card is written")
	}
}

// A side whose turn it is begins with the first question it has not answered,
// so that its priorities are not taken for guesses. Where it has, it stays with
// the other at the same question.
func TestASideBeginsWithWhatItHasNotAnswered(t *testing.T) {
	d := open(t, workshop.ExampleMidway("priorities", 0, 0))
	d.type1("Fill the summer")
	d.press(fyne.KeyReturn)
	d.commands.Run("question")
	d.type1("They want the launch earlier")
	d.press(fyne.KeyReturn)
	d.commands.Run("marketing")
	d.type1("One story for the autumn")
	d.press(fyne.KeyReturn)
	if n := len(d.room.Workshop().CardsOf("priority", workshop.Marketing)); n != 1 {
		t.Fatalf("Marketing has %d priorities, want 1", n)
	}
	d.commands.Run("question")
	d.commands.Run("sales")
	if !uitest.Says(d.page(), d.Say("prompt.their-priority.question")) {
		t.Error("who has answered the first question is led back to it")
	}
}

// What was said about a card that was half typed does not stand above the
// next question.
func TestTheNextQuestionBeginsClean(t *testing.T) {
	d := open(t, workshop.ExampleMidway("priorities", 0, 0))
	d.type1("Half a priority")
	d.commands.Run("question")
	if !uitest.Says(d.page(), d.Say("write.finish-first")) {
		t.Fatal("nothing says what to do with the half-typed card")
	}
	uitest.Entry(t, d.page(), d.Say("prompt.priority.hint")).SetText("")
	d.commands.Run("question")
	if uitest.Says(d.page(), d.Say("write.finish-first")) || !uitest.Says(d.page(), d.Say("prompt.their-priority.question")) {
		t.Error("the old complaint stands above the next question")
	}
}

// When one side's cards would drown the other's, the facilitator is told in
// time to give the other another minute.
func TestUnevenSidesAreNoticedWhileWriting(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0))
	for range 3 {
		d.type1("One event")
		d.press(fyne.KeyReturn)
	}
	if !uitest.Says(d.Body(), d.Say("write.uneven", "Sales", "Marketing")) {
		t.Error("three cards against none, and nobody is told")
	}
	caution := uitest.Find(t, d.Body(), "the caution", func(o *ui.Text) bool {
		return o.Text() == d.Say("write.uneven", "Sales", "Marketing")
	})
	if end := uitest.Corner(caution).Y + caution.Size().Height; end > uitest.Corner(uitest.Card(t, d.Body(), "One event")).Y {
		t.Error("the cards do not make room for what is said")
	}
}

// A question of the facilitator's own stands above the entry, on the desk and
// before the person in the booth.
func TestTheFacilitatorsOwnQuestionIsAsked(t *testing.T) {
	const own = "What went wrong at Okavi, and when?"
	w := workshop.ExampleMidway("friction", 0, 0)
	step, _ := w.CurrentStep()
	if err := w.NameStep(step.ID, "", own, ""); err != nil {
		t.Fatal(err)
	}
	d := open(t, w)
	if !uitest.Says(d.panel.body, own) || uitest.Says(d.panel.body, d.Say("prompt.friction.question")) {
		t.Error("the desk asks another question")
	}
	d = inBooth(t, w, "")
	d.letters("s")
	if !strings.Contains(d.seen(), own) {
		t.Error("the booth asks another question")
	}
}

// After the booth the facilitator types for the room again, and sees that.
func TestAfterTheBoothTheScribeSeesWhatTheScribeTypes(t *testing.T) {
	d := inBooth(t, workshop.ExampleMidway("friction", 0, 0), "")
	d.letters("s")
	d.type1(secret)
	d.press(fyne.KeyReturn, fyne.KeyReturn, fyne.KeyReturn, fyne.KeyEscape)
	d.type1("Typed for the room")
	d.press(fyne.KeyReturn)
	if seen := d.seen(); !strings.Contains(seen, "Typed for the room") || strings.Contains(seen, secret) {
		t.Errorf("the desk shows\n%s", seen)
	}
}

// Whoever types sees the card land, however many there are.
func TestTheNewestCardIsInSight(t *testing.T) {
	d := friction(t)
	d.Window.Resize(fyne.NewSize(1280, 720))
	for i := range 9 {
		text := fmt.Sprintf("The dates reached us after the retailer had planned the range, for the %d. time", i+1)
		d.type1(text)
		d.press(fyne.KeyReturn)
		d.inSight(t, text, uitest.Card(t, d.page(), text))
	}
}

// Nobody knows the number of a strength: it is chosen from what the mirror has
// shown, by its words.
func TestAStrengthIsChosenByItsWords(t *testing.T) {
	d := open(t, workshop.ExampleMidway("amplify", 0, 0))
	strength := d.room.Workshop().CardsOf("we-value", workshop.Marketing)[0]
	d.type1("The call from the car park")
	uitest.Find(t, d.page(), "the strength", func(c *ui.PressChip) bool { return c.Text() == d.Say("field.strength") }).Tapped(nil)
	d.type1(strength.Text)
	d.press(fyne.KeyReturn)
	d.press(fyne.KeyReturn)
	w := d.room.Workshop()
	card := w.CardsOf("amplify", workshop.Sales)[0]
	if got := w.DetailOf(card.ID, "strength"); got != strength.Label() {
		t.Errorf("it is about %q, want %s", got, strength.Label())
	}
	d.editCard(card.ID)
	if !uitest.Says(d.top(), strength.Text) {
		t.Error("the card does not say which strength it is about")
	}
}
