package desk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// onTop returns everything that can be read and pressed now: the window, or
// the dialog over it.
func onTop(d *Desk) fyne.CanvasObject { return uitest.Screen(d.Window.Canvas()) }

// reads fails unless the screen says all of these.
func reads(t *testing.T, d *Desk, words ...string) {
	t.Helper()
	for _, w := range words {
		if !uitest.Says(onTop(d), w) {
			t.Errorf("the screen does not say %q; it says %q", w, uitest.Texts(onTop(d)))
		}
	}
}

// hides fails if the screen says any of these.
func hides(t *testing.T, d *Desk, words ...string) {
	t.Helper()
	for _, w := range words {
		if uitest.Says(onTop(d), w) {
			t.Errorf("the screen says %q", w)
		}
	}
}

// focusedCard returns the words of the card that has the keyboard.
func focusedCard(d *Desk) string {
	if c, ok := d.Window.Canvas().Focused().(*ui.Card); ok {
		return c.Text()
	}
	return ""
}

// No sentence is filled in with more or less than it has room for.
func TestRevealsSayWholeSentences(t *testing.T) {
	for _, at := range []struct {
		activity string
		move     int
	}{{"priorities", 1}, {"priorities", 2}, {"mirror-reveal", 0}, {"mirror-reveal", 1}, {"themes", 0}, {"themes", 1}} {
		for _, share := range []float64{0, 1} {
			d := open(t, workshop.ExampleMidway(at.activity, at.move, share))
			for _, words := range uitest.Texts(onTop(d)) {
				if strings.Contains(words, "%!") {
					t.Errorf("%s says %q", at.activity, words)
				}
			}
		}
	}
}

// What each side is measured on lies side by side, in order, with how far
// ahead it looks.
func TestPrioritiesLieSideBySide(t *testing.T) {
	d := open(t, workshop.ExampleUntil("priorities", 1))
	reads(t, d, "Sales: what gets us praised", "Marketing: what gets us praised",
		"Close the fourth quarter at 102 % of plan", "Lift the margin of snacks with the oven-baked range",
		"over a year", "measured: net sales, read every Monday, over half",
		"Marketing looks mostly 12 months out, Sales at several distances.", "Clarify only")
	hides(t, d, "Making the quarter") // a guess, which is compared later
}

// The room is shown one list after the other, and who says it of whom.
func TestTheFacilitatorChoosesTheListByKeyboard(t *testing.T) {
	d := open(t, workshop.ExampleMidway("mirror-reveal", 0, 0))
	reads(t, d, "What Sales brings", "We give the price a reason.")
	d.press(fyne.KeyRight)
	reads(t, d, "What Sales values in Marketing", "What Marketing values in Sales", "They get a yes in rooms we never enter.")
	hides(t, d, "We give the price a reason.", "That we always want a lower price")
	if got := d.room.Workshop().Focus; got != "we-value" {
		t.Errorf("the wall looks at %q", got)
	}
	if err := d.room.Undo(); err != nil {
		t.Fatal(err)
	}
	reads(t, d, "What Sales brings")
	d.commands.Run("question")
	reads(t, d, "What Sales values in Marketing")
}

// The same with the mouse.
func TestTheFacilitatorChoosesTheListByMouse(t *testing.T) {
	d := open(t, workshop.ExampleMidway("mirror-reveal", 0, 0))
	asks := uitest.Find(t, onTop(d), "choice of a list", func(*ui.Segments) bool { return true })
	asks.Pick("we-value")
	reads(t, d, "What Sales values in Marketing")
	uitest.Tap(t, onTop(d), "They get a yes in rooms we never enter.")
	reads(t, d, "Card V-02")
}

// A word that hurts is put right in the middle of the reading; a card without
// words is refused beside its entry, and nothing is lost.
func TestACardIsPutRightDuringTheReveal(t *testing.T) {
	d := open(t, workshop.ExampleUntil("priorities", 1))
	d.press(fyne.KeyReturn)
	reads(t, d, "Card P-01")
	entry := uitest.Find(t, onTop(d), "entry for the card", func(e *ui.Entry) bool { return strings.HasPrefix(e.Text(), "Close the fourth") })
	entry.SetText("")
	uitest.Tap(t, onTop(d), d.Say("form.save"))
	reads(t, d, d.Say("text.empty"))
	entry.SetText("Close the year at plan")
	uitest.Tap(t, onTop(d), d.Say("form.save"))
	reads(t, d, "Close the year at plan")
	if got := focusedCard(d); got != "Close the year at plan" {
		t.Errorf("after the form the keyboard is at %q, not at the card", got)
	}
}

// Down walks through a list, right goes over to the other side.
func TestArrowsWalkThroughBothLists(t *testing.T) {
	d := open(t, workshop.ExampleUntil("priorities", 1))
	d.press(fyne.KeyDown)
	if got := focusedCard(d); !strings.HasPrefix(got, "Sign the 2027 plan") {
		t.Errorf("down leads to %q", got)
	}
	d.press(fyne.KeyRight)
	if got := focusedCard(d); !strings.HasPrefix(got, "Lift the margin") {
		t.Errorf("right leads to %q, not to the list of the other side", got)
	}
	d.press(fyne.KeyLeft)
	if got := focusedCard(d); !strings.HasPrefix(got, "Close the fourth") {
		t.Errorf("left leads to %q", got)
	}
}

// A side that wrote nothing is told what to do, and the other is shown.
func TestAnEmptyListSaysWhatToDo(t *testing.T) {
	w := workshop.ExampleMidway("priorities", 1, 0)
	for _, c := range w.CardsOf("priority", workshop.Sales) {
		if err := w.RemoveCard(c.ID); err != nil {
			t.Fatal(err)
		}
	}
	d := open(t, w)
	reads(t, d, "Sales wrote nothing here.", "Lift the margin of snacks with the oven-baked range")
}

// What was asked to understand a line, and that it was a good surprise, are
// noted on the line while it is read.
func TestALineOfTheMirrorIsClarifiedAndMarkedAsASurprise(t *testing.T) {
	d := open(t, workshop.ExampleMidway("mirror-reveal", 0, 0))
	d.press(fyne.KeyRight)
	uitest.Tap(t, onTop(d), "They get a yes in rooms we never enter.")
	card := d.room.Workshop().CardsOf("we-value", workshop.Marketing)[1]
	reads(t, d, d.Say("field.question"), d.Say("field.answer"), d.Say("field.surprise"))
	for i, words := range []string{"When was the last time?", "In August"} {
		nth := 0
		entry := uitest.Find(t, onTop(d), "entry of the form", func(*ui.Entry) bool { nth++; return nth == 3+i })
		entry.SetText(words)
	}
	uitest.Tap(t, onTop(d), d.Say("form.save"))
	if got := d.room.Workshop().DetailOf(card.ID, "answer"); got != "In August" {
		t.Errorf("the answer kept is %q", got)
	}
	reads(t, d, "When was the last time?", "In August")
}

func TestNobodyIsAskedForASurpriseWhileWriting(t *testing.T) {
	d := open(t, workshop.ExampleMidway("mirror-write", 0, 0.5))
	hides(t, d, d.Say("field.surprise"), d.Say("field.question"))
}
