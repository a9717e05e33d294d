package desk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/workshop"
)

// order lists the labels of what is worked on.
func order(d *Desk) (labels string) {
	for _, t := range d.room.Workshop().WorkedOn() {
		labels += t.Label() + " "
	}
	return labels
}

// wantOrder checks the order of work as people would read it.
func wantOrder(t *testing.T, d *Desk, want string) {
	t.Helper()
	if got := order(d); got != want {
		t.Fatalf("the order of work is %s, want %s", got, want)
	}
}

func TestTheOrderOfWorkIsChangedByKeysAlone(t *testing.T) {
	d := open(t, workshop.ExampleUntil("ballots", 1))
	wantOrder(t, d, "K-01 K-02 K-03 K-04 ")
	d.letters("+")
	wantOrder(t, d, "K-02 K-01 K-03 K-04 ")
	d.letters("+-") // the keyboard went along
	wantOrder(t, d, "K-02 K-01 K-03 K-04 ")
	d.press(fyne.KeyDelete)
	wantOrder(t, d, "K-02 K-03 K-04 ")
	d.press(fyne.KeyDelete)
	wantOrder(t, d, "K-02 K-04 ")
	d.undo()
	wantOrder(t, d, "K-02 K-03 K-04 ")
}

func TestAThemeIsPutInAndLeftOutWhereItsDotsAre(t *testing.T) {
	d := open(t, workshop.ExampleUntil("ballots", 1))
	w := d.room.Workshop()
	for range 90 { // to the first theme that is cold for both
		d.press(fyne.KeyTab)
		if c, ok := d.Window.Canvas().Focused().(interface{ Text() string }); ok && c.Text() == w.Themes[4].Name {
			break
		}
	}
	d.press(fyne.KeyReturn)
	wantOrder(t, d, "K-01 K-02 K-03 K-04 K-05 ")
	d.press(fyne.KeyReturn)
	wantOrder(t, d, "K-01 K-02 K-03 K-04 ")
}

func TestTheOrderOfWorkIsChangedByTheMouseAlone(t *testing.T) {
	d := open(t, workshop.ExampleUntil("ballots", 1))
	if b := uitest.Button(t, d.Body(), "↓"); b.Reason() == "" {
		t.Error("a button is offered before anything is marked")
	}
	p := d.room.Workshop().Themes
	tapLast := func(words string) { // a theme stands in a quadrant and in the order, which comes last
		cards := cardsOf(d, words)
		cards[len(cards)-1].Tapped(&fyne.PointEvent{})
	}
	tapLast(p[0].Name)
	uitest.Tap(t, d.Body(), "↓")
	uitest.Tap(t, d.Body(), "↓")
	wantOrder(t, d, "K-02 K-03 K-01 K-04 ")
	uitest.Tap(t, d.Body(), "↑")
	wantOrder(t, d, "K-02 K-01 K-03 K-04 ")
	uitest.Tap(t, d.Body(), d.Say("settle.leave-out"))
	wantOrder(t, d, "K-02 K-03 K-04 ")
	uitest.Tap(t, d.Body(), p[0].Name) // only in its quadrant now
	wantOrder(t, d, "K-02 K-03 K-04 K-01 ")
}

func TestWithoutDotsThePageSaysWhatToDo(t *testing.T) {
	w := workshop.ExampleMidway("ballots", 0, 0)
	if err := w.Next(noon); err != nil {
		t.Fatal(err)
	}
	d := open(t, w)
	if !uitest.Says(d.Body(), d.Say("settle.none")) {
		t.Errorf("nobody is told what to do: %q", uitest.Texts(d.Body()))
	}
	d.press(fyne.KeyReturn) // on the first theme
	wantOrder(t, d, "K-01 ")
}

// What the room cannot decide is named before hours of work are voted onto it.
func TestAThemeAboveTheRoomIsNamed(t *testing.T) {
	d := open(t, workshop.ExampleUntil("ballots", 1))
	if n := strings.Count(strings.Join(uitest.Texts(d.Body()), "\n"), d.Say("control.above")); n != 1 {
		t.Errorf("%d themes are named as above the room, want K-02", n)
	}
}

// Pictures of the order of work are made when PICTURES names a folder.
func TestPicturesOfTheOrder(t *testing.T) {
	take(t, "settle", workshop.ExampleUntil("ballots", 1), nil)
	w := workshop.ExampleMidway("ballots", 0, 0)
	if err := w.Next(noon); err != nil {
		t.Fatal(err)
	}
	take(t, "settle-empty", w, nil)
}
