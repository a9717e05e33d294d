package desk

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// secret is what somebody writes in the booth.
const secret = "Nobody listens to us"

// booth opens the booth on a desk that stands at an activity.
func inBooth(t *testing.T, w *workshop.Workshop, pin string) *Desk {
	t.Helper()
	d := open(t, w)
	d.commands.Run("booth")
	d.type1(pin)
	d.press(fyne.KeyReturn)
	if !d.InBooth() {
		t.Fatal("the booth did not open")
	}
	return d
}

// seen is everything that can be read in the window now.
func (d *Desk) seen() string {
	all := uitest.Texts(d.Window.Canvas().Content())
	for _, o := range d.Window.Canvas().Overlays().List() {
		all = append(all, uitest.Texts(o)...)
	}
	ui.Walk(d.Window.Canvas().Content(), func(o fyne.CanvasObject) bool {
		if e, ok := o.(*ui.Entry); ok {
			all = append(all, e.Text())
		}
		return true
	})
	return strings.Join(all, "\n")
}

// After a person's turn nothing of theirs can be reached: whatever key or
// button is pressed next, their words are not on the screen, and undo does not
// take away what would show whose it was.
func TestNothingOfThePreviousPersonIsReachedInTheBooth(t *testing.T) {
	d := inBooth(t, workshop.ExampleMidway("friction", 0, 0), "")
	d.letters("s")
	d.type1(secret)
	d.Window.Canvas().Focused().(*ui.Input).TypedShortcut(&fyne.ShortcutSelectAll{})
	d.Window.Canvas().Focused().(*ui.Input).TypedShortcut(&fyne.ShortcutCopy{Clipboard: d.App.Clipboard()})
	d.press(fyne.KeyReturn)
	if !strings.Contains(d.seen(), secret) {
		t.Fatal("people do not see what they wrote themselves")
	}
	d.press(fyne.KeyReturn, fyne.KeyReturn) // without a card: to Done, and on
	if len(d.room.Workshop().CardsOf("friction", workshop.Sales)) != 1 {
		t.Fatal("the card was not kept")
	}
	if d.App.Clipboard().Content() != "" {
		t.Error("the next person can paste what was copied")
	}
	look := func(after string) {
		t.Helper()
		if strings.Contains(d.seen(), secret) {
			t.Errorf("after %s the words of the person before can be read", after)
		}
		if n := len(d.room.Workshop().CardsOf("friction", workshop.Sales)); n != 1 {
			t.Errorf("after %s there are %d cards", after, n)
		}
	}
	look("handing in")
	for _, key := range []fyne.KeyName{
		fyne.KeyBackspace, fyne.KeyDelete, fyne.KeyLeft, fyne.KeyUp, fyne.KeyF5, fyne.KeyHome, fyne.KeyPageUp, fyne.KeyF1, fyne.KeySpace,
	} {
		d.press(key)
		look(string(key))
	}
	if d.room.Workshop(); d.booth.side == "" {
		d.letters("s")
	}
	look("the next person sat down")
	input := d.Window.Canvas().Focused().(*ui.Input)
	input.TypedShortcut(&fyne.ShortcutUndo{})
	look("undo in the entry")
	input.TypedShortcut(&fyne.ShortcutPaste{Clipboard: d.App.Clipboard()})
	look("pasting")
	for _, l := range d.commands.Lines() {
		l.Do()
		look(l.Label)
	}
	d.Typed(&fyne.KeyEvent{Name: fyne.KeyF5})
	look("a key without a widget")
	if wall := d.room.Workshop().Wall(); strings.Contains(strings.Join(textsOf(wall), "\n"), secret) {
		t.Error("the wall shows what is face down")
	}
}

// textsOf is everything a wall says.
func textsOf(w workshop.Wall) []string { return []string{fmt.Sprintf("%+v", w)} }

// Back at the desk the cards of the booth lie face down there too, and undo
// does not show whose was the last.
func TestTheDeskDoesNotShowWhatWasWrittenInTheBooth(t *testing.T) {
	d := inBooth(t, workshop.ExampleMidway("friction", 0, 0), "")
	d.letters("s")
	d.type1(secret)
	d.press(fyne.KeyReturn, fyne.KeyReturn, fyne.KeyReturn, fyne.KeyEscape)
	if d.InBooth() {
		t.Fatal("Escape does not lead out")
	}
	if strings.Contains(d.seen(), secret) {
		t.Error("the desk shows what was written in the booth")
	}
	if _, can := d.room.CanUndo(); can {
		t.Error("undo would show what the last person wrote")
	}
	d.commands.Run("marketing")
	d.commands.Run("sales")
	if strings.Contains(d.seen(), secret) {
		t.Error("the desk shows what was written in the booth once the side changes")
	}
	d.commands.Run("next")
	if w := d.room.Workshop(); len(w.CardsOf("friction", workshop.Sales)) != 1 {
		t.Error("the card is not there to be read out")
	}
}

// A key goes from one question to the next and back, and nowhere between two
// people.
func TestAPersonInTheBoothGoesFromQuestionToQuestion(t *testing.T) {
	d := inBooth(t, workshop.ExampleMidway("priorities", 0, 0), "")
	d.booth.ask(1) // nobody is there yet
	d.letters("s")
	first, second := d.Say("prompt.priority.question"), d.Say("prompt.their-priority.question")
	d.booth.ask(1)
	if seen := d.seen(); !strings.Contains(seen, second) || strings.Contains(seen, first) {
		t.Error("the next question is not asked")
	}
	d.booth.ask(-1)
	if !strings.Contains(d.seen(), first) {
		t.Error("there is no way back to the first")
	}
}

func TestOnlyThePINLeadsOutOfTheBooth(t *testing.T) {
	d := inBooth(t, workshop.ExampleMidway("friction", 0, 0), "4711")
	d.press(fyne.KeyEscape)
	d.type1("1234")
	d.press(fyne.KeyReturn)
	if !d.InBooth() || !strings.Contains(d.seen(), d.Say("booth.wrong-pin")) {
		t.Error("a wrong PIN leads out, or nobody says that it is wrong")
	}
	d.press(fyne.KeyEscape)
	if !d.InBooth() {
		t.Error("Escape leads past the PIN")
	}
	d.press(fyne.KeyEscape)
	d.type1("4711")
	d.press(fyne.KeyReturn)
	if d.InBooth() {
		t.Error("the PIN does not lead out")
	}
	d.commands.Run("next") // commands work again
}

// Six people vote one after the other by keys, and their ballots are counted.
func TestTheBoothTakesBallotsAndSheets(t *testing.T) {
	w := workshop.ExampleMidway("ballots", 0, 0)
	d := inBooth(t, w, "")
	for _, side := range workshop.Sides {
		for range w.People(side) {
			d.letters(strings.ToLower(side.Letter()) + "1")
			d.press(fyne.KeyReturn)
		}
		if n := d.room.Workshop().BallotsCast(side); n != len(w.People(side)) {
			t.Errorf("%s cast %d ballots, %d people are there", side, n, len(w.People(side)))
		}
	}
	if !strings.Contains(d.seen(), d.Say("booth.all")) {
		t.Error("nobody is asked to give the laptop back")
	}

	w = workshop.ExampleMidway("pulse", 0, 0)
	d = inBooth(t, w, "")
	d.letters("m" + strings.Repeat("3", len(w.PulseAsked())))
	d.press(fyne.KeyReturn)
	if n := d.room.Workshop().Answered(workshop.Marketing); n != 1 || d.booth.side != "" {
		t.Errorf("%d sheets are in after one was handed in", n)
	}
}

// A turn that was only opened by mistake is given back.
func TestAWrongSideIsGivenBack(t *testing.T) {
	d := inBooth(t, workshop.ExampleMidway("friction", 0, 0), "")
	d.letters("m")
	uitest.Tap(t, d.Window.Canvas().Content(), d.Say("booth.away"))
	if d.booth.side != "" || d.booth.taken[workshop.Marketing] != 0 {
		t.Error("the turn counts although nobody took it")
	}
	d.letters("s")
	d.type1("half a thought")
	d.press(fyne.KeyEscape)
	if !d.InBooth() {
		t.Error("Escape throws away what is half typed")
	}
}

func TestPicturesOfTheBooth(t *testing.T) {
	for name, do := range map[string]func(*Desk){
		"next": func(*Desk) {},
		"mine": func(d *Desk) { d.letters("s"); d.type1(secret); d.press(fyne.KeyReturn) },
		"out":  func(d *Desk) { d.press(fyne.KeyEscape) },
	} {
		for _, mode := range []look.Mode{look.Light, look.Dark} {
			d := inBooth(t, workshop.ExampleMidway("friction", 0, 0), "1")
			do(d)
			uitest.Picture(t, "booth-"+name+"-"+string(mode), d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: mode})
		}
	}
	d := inBooth(t, workshop.ExampleMidway("ballots", 0, 0), "1")
	d.letters("m1")
	uitest.Picture(t, "booth-ballot", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
	d = inBooth(t, workshop.ExampleMidway("pulse", 0, 0), "1")
	d.letters("m1")
	uitest.Picture(t, "booth-pulse", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
}

// Somebody who began to type gives nothing back by mistake.
func TestHalfAThoughtIsNotGivenBack(t *testing.T) {
	d := inBooth(t, workshop.ExampleMidway("friction", 0, 0), "")
	d.letters("s")
	d.type1("Half a thought")
	uitest.Tap(t, d.Window.Canvas().Content(), d.Say("booth.away"))
	if !strings.Contains(d.seen(), "Half a thought") {
		t.Error("what was typed is lost")
	}
}

// Whoever sees only their own cards is not asked to take away another's.
func TestNobodyInTheBoothIsToldToTakeAwayWhatTheyCannotSee(t *testing.T) {
	d := inBooth(t, workshop.ExampleMidway("priorities", 0, 0), "")
	d.letters("s")
	for _, text := range []string{"One", "Two", "Three", "Four", "Five", "Six"} {
		d.type1(text)
		d.press(fyne.KeyReturn)
		if len(d.room.Workshop().CardsOf("priority", workshop.Sales)) == 0 {
			t.Fatal("the card was not kept")
		}
	}
	n := len(d.room.Workshop().CardsOf("priority", workshop.Sales))
	if !uitest.Says(d.screen(), d.Say("booth.enough", n)) {
		t.Errorf("at %d cards it says %q", n, uitest.Texts(d.screen()))
	}
}
