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

// dotsOn lists what a side has on the themes, in order.
func dotsOn(d *Desk, side workshop.Side) (dots []int) {
	w := d.room.Workshop()
	for _, t := range w.Themes {
		dots = append(dots, w.DotsFor(side, t.ID))
	}
	return dots
}

func equal(a, b []int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func TestAShowOfHandsIsTypedTopToBottomAndThenForTheOtherSide(t *testing.T) {
	d := open(t, byHands(t, 0))
	for range 2 {
		for _, n := range []string{"4", "1", "0", "2", "1", ""} {
			d.letters(n)
			d.press(fyne.KeyReturn)
		}
	}
	want := []int{4, 1, 0, 2, 1, 0}
	for _, side := range workshop.Sides {
		if got := dotsOn(d, side); !equal(got, want) {
			t.Errorf("%s has %v, want %v", side, got, want)
		}
	}
}

func TestANumberOfTwoDigitsCounts(t *testing.T) {
	d := open(t, byHands(t, 0))
	d.letters("12")
	if got := dotsOn(d, workshop.Sales)[0]; got != 12 {
		t.Errorf("counted %d, want 12", got)
	}
	d.press(fyne.KeyBackspace)
	d.press(fyne.KeyDown, fyne.KeyUp)
	d.letters("7") // a new number, not another digit
	if got := dotsOn(d, workshop.Sales)[0]; got != 7 {
		t.Errorf("counted %d, want 7", got)
	}
}

// A number that was refused is typed anew where it was: Enter does not leave it
// behind, unless it is pressed once more.
func TestEnterStaysAtANumberThatWasRefused(t *testing.T) {
	d := open(t, byHands(t, 0))
	for _, n := range []string{"9", "5", "3", "0"} {
		d.letters(n)
		d.press(fyne.KeyReturn)
	}
	if got := dotsOn(d, workshop.Sales); !equal(got, []int{9, 3, 0, 0, 0, 0}) {
		t.Errorf("Sales has %v, want the 5 that was refused typed over", got)
	}
	d.letters("5")
	d.press(fyne.KeyReturn, fyne.KeyReturn)
	d.press(fyne.KeyUp)
	d.letters("0")
	if got := dotsOn(d, workshop.Sales); !equal(got, []int{9, 3, 0, 0, 0, 0}) {
		t.Errorf("Sales has %v", got)
	}
}

func TestMoreDotsThanPeopleHaveAreRefusedBesideTheTheme(t *testing.T) {
	d := open(t, byHands(t, 0))
	d.letters("9")
	d.press(fyne.KeyDown)
	d.letters("4")
	if got := dotsOn(d, workshop.Sales); !equal(got, []int{9, 0, 0, 0, 0, 0}) {
		t.Errorf("Sales has %v after a refusal", got)
	}
	refusal := d.Say("vote.over-budget", 12)
	if !uitest.Says(d.Body(), refusal) {
		t.Errorf("nobody is told why: %q", uitest.Texts(d.Body()))
	}
	d.letters("3")
	if uitest.Says(d.Body(), refusal) {
		t.Error("the problem is still shown after it was put right")
	}
	if got := dotsOn(d, workshop.Sales); !equal(got, []int{9, 3, 0, 0, 0, 0}) {
		t.Errorf("Sales has %v", got)
	}
	d.undo()
	if got := dotsOn(d, workshop.Sales); !equal(got, []int{9, 0, 0, 0, 0, 0}) {
		t.Errorf("after undo Sales has %v", got)
	}
}

func TestHandsAreCountedWithTheMouseAlone(t *testing.T) {
	d := open(t, workshop.ExampleMidway("ballots", 0, 0))
	uitest.Tap(t, d.Body(), d.Say("vote.by-hands"))
	plus, minus := buttons(d, "+"), buttons(d, "–")
	for _, b := range []*ui.Button{plus[0], plus[1], plus[1], plus[4], minus[1]} { // each, then Sales and Marketing by theme
		b.Tapped(&fyne.PointEvent{})
	}
	if got := d.room.Workshop().DotsEach(); got != 3 {
		t.Errorf("everybody has %d dots, want 3", got)
	}
	if got := dotsOn(d, workshop.Sales); !equal(got, []int{1, 0, 0, 0, 0, 0}) {
		t.Errorf("Sales has %v", got)
	}
	if got := dotsOn(d, workshop.Marketing); !equal(got, []int{0, 1, 0, 0, 0, 0}) {
		t.Errorf("Marketing has %v", got)
	}
	uitest.Tap(t, d.Body(), d.Say("vote.by-ballots"))
	uitest.Tap(t, d.Body(), d.Say("vote.by-hands"))
	if got := dotsOn(d, workshop.Sales)[0]; got != 1 {
		t.Errorf("switching there and back left %d dots, want 1", got)
	}
}

// buttons returns all buttons with a label, in reading order.
func buttons(d *Desk, label string) (found []*ui.Button) {
	uitest.Walk(d.Body(), func(o fyne.CanvasObject) bool {
		if b, ok := o.(*ui.Button); ok && b.Text() == label {
			found = append(found, b)
		}
		return true
	})
	return found
}

func TestBallotsAreCastByKeysOneAfterTheOther(t *testing.T) {
	d := open(t, workshop.ExampleMidway("ballots", 0, 0))
	for range 6 {
		d.letters("13")
		d.press(fyne.KeyReturn)
	}
	for range 6 {
		d.letters("22")
		d.press(fyne.KeyBackspace) // took the wrong one
		d.letters("4")
		d.press(fyne.KeyReturn)
	}
	if got := dotsOn(d, workshop.Sales); !equal(got, []int{6, 0, 6, 0, 0, 0}) {
		t.Errorf("Sales has %v", got)
	}
	if got := dotsOn(d, workshop.Marketing); !equal(got, []int{0, 6, 0, 6, 0, 0}) {
		t.Errorf("Marketing has %v", got)
	}
	if !uitest.Says(d.Body(), d.Say("vote.all-ballots")) {
		t.Errorf("nobody is told that all are in: %q", uitest.Texts(d.Body()))
	}
	d.press(fyne.KeyReturn, fyne.KeyReturn)
	if step, _ := d.room.Workshop().CurrentStep(); step.Move != 0 || d.room.Workshop().BallotsCast(workshop.Marketing) != 6 {
		t.Error("one Enter too many did something")
	}
}

func TestTheNextPersonFindsAnEmptyBallotAndNothingOfTheOthers(t *testing.T) {
	d := open(t, workshop.ExampleMidway("ballots", 0, 0))
	d.letters("11")
	if !uitest.Says(d.Body(), d.Say("vote.dots-given", 2)) {
		t.Fatalf("the dots cannot be seen while they are given: %q", uitest.Texts(d.Body()))
	}
	d.press(fyne.KeyReturn)
	for _, words := range uitest.Texts(d.Body()) {
		if strings.Contains(words, "2 dots") && words != d.Say("vote.each", 2) && !strings.HasPrefix(words, "0 of 2 dots") {
			t.Errorf("the next person can read %q", words)
		}
	}
	if !uitest.Says(d.Body(), d.Say("vote.ballot", 2, 6, d.name(workshop.Sales))) {
		t.Errorf("it is not the second ballot: %q", uitest.Texts(d.Body()))
	}
}

func TestAnEmptyOrTooFullBallotIsRefusedAndStaysOpen(t *testing.T) {
	d := open(t, workshop.ExampleMidway("ballots", 0, 0))
	d.press(fyne.KeyReturn)
	if !uitest.Says(d.Body(), d.Say("vote.empty-ballot")) {
		t.Error("an empty ballot is not refused in words")
	}
	d.letters("123")
	if !uitest.Says(d.Body(), d.Say("vote.over-budget", 2)) {
		t.Error("a third dot is not refused in words")
	}
	d.press(fyne.KeyReturn)
	if got := dotsOn(d, workshop.Sales); !equal(got, []int{1, 1, 0, 0, 0, 0}) {
		t.Errorf("Sales has %v", got)
	}
}

func TestTheOtherSideDoesNotReadAnOpenBallot(t *testing.T) {
	d := open(t, workshop.ExampleMidway("ballots", 0, 0))
	d.letters("1")
	d.panel.turn(workshop.Marketing)
	if !uitest.Says(d.Body(), d.Say("vote.finish-first")) || !uitest.Says(d.Body(), d.Say("vote.ballot", 1, 6, d.name(workshop.Sales))) {
		t.Errorf("an open ballot was handed to the other side: %q", uitest.Texts(d.Body()))
	}
	d.press(fyne.KeyReturn)
	d.panel.turn(workshop.Marketing)
	d.letters("5")
	d.press(fyne.KeyReturn)
	if got := dotsOn(d, workshop.Marketing); !equal(got, []int{0, 0, 0, 0, 1, 0}) {
		t.Errorf("Marketing has %v", got)
	}
}

func TestBallotsAreCastAndTakenBackWithTheMouseAlone(t *testing.T) {
	d := open(t, workshop.ExampleMidway("ballots", 0, 0))
	theme := d.room.Workshop().Themes[2].Name
	uitest.Tap(t, d.Body(), theme)
	uitest.Tap(t, d.Body(), theme)
	uitest.Tap(t, d.Body(), d.Say("vote.less"))
	uitest.Tap(t, d.Body(), d.Say("vote.cast"))
	if got := dotsOn(d, workshop.Sales); !equal(got, []int{0, 0, 1, 0, 0, 0}) {
		t.Errorf("Sales has %v", got)
	}
	uitest.Tap(t, d.Body(), d.Say("vote.take-back"))
	if n := d.room.Workshop().BallotsCast(workshop.Sales); n != 0 {
		t.Errorf("%d ballots are in after the only one was taken back", n)
	}
	d.undo()
	if n := d.room.Workshop().BallotsCast(workshop.Sales); n != 1 {
		t.Errorf("%d ballots are in after undo, want 1", n)
	}
}

// A letter that gives a dot must not blank the wall as well.
func TestLettersThatGiveDotsDoNothingElse(t *testing.T) {
	d := open(t, workshop.ExampleMidway("ballots", 0, 0))
	if strings.ContainsAny(ballotKeys, "bf") {
		t.Error("B and F are the wall's")
	}
	for i, r := range ballotKeys {
		if strings.IndexRune(ballotKeys, r) != i {
			t.Errorf("%c stands for two themes", r)
		}
	}
	d.letters("7") // there are six themes
	if uitest.Says(d.Body(), d.Say("vote.dots-given", 1)) {
		t.Error("a key without a theme gave a dot")
	}
}

// With more themes than digits it is said that letters follow, and a tenth
// keyed as its number is not taken for the first without a word.
func TestTheTenthThemeHasALetter(t *testing.T) {
	w := workshop.ExampleMidway("ballots", 0, 0)
	for len(w.Themes) < 10 {
		next := w.Themes[0]
		next.ID, next.Number = workshop.ThemeID(fmt.Sprintf("01a1e4a8-5700-7999-8000-0000000009%02d", len(w.Themes))), len(w.Themes)+1
		w.Themes = append(w.Themes, next)
	}
	w.Voting = workshop.ByBallots
	d := open(t, w)
	letters := d.Say("vote.letters", "K-10")
	if !uitest.Says(d.page(), letters) {
		t.Errorf("nobody says which key is the tenth's: %q", uitest.Texts(d.page()))
	}
	d.letters("10")
	p := 0
	for _, said := range uitest.Texts(d.page()) {
		if strings.Contains(said, letters) {
			p++
		}
	}
	if p < 2 {
		t.Error("a one and a nought give the first theme a dot without a word")
	}
	d.press(fyne.KeyBackspace)
	d.letters("a")
	d.press(fyne.KeyReturn)
	if dots := dotsOn(d, workshop.Sales); dots[0] != 0 || dots[9] != 1 {
		t.Errorf("the dots are %v, want one on the tenth", dots)
	}
}
