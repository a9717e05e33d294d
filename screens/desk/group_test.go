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

// loose returns a desk on which fifteen cards have been read and none is in a
// theme yet.
func loose(t *testing.T) *Desk {
	t.Helper()
	return open(t, workshop.ExampleMidway("themes", 1, 0))
}

// grouped returns a desk on which every card is in one of six themes.
func grouped(t *testing.T) *Desk {
	t.Helper()
	return open(t, workshop.ExampleUntil("themes", 1))
}

// inTheme returns the labels of a theme's cards; of the loose ones if n is 0.
func inTheme(d *Desk, n int) string {
	w := d.room.Workshop()
	id := workshop.ThemeID("")
	if n > 0 {
		id = w.Themes[n-1].ID
	}
	var labels []string
	for _, c := range w.CardsIn(id) {
		labels = append(labels, c.Label())
	}
	return strings.Join(labels, " ")
}

// Twelve people wait while all cards are grouped: Space, Down, Space, G, the
// question, Enter, and on with the next, without ever reaching for the mouse.
func TestAllCardsAreGroupedByKeyboardAlone(t *testing.T) {
	d := loose(t)
	reads(t, d, "15 of 15", "15 cards in no theme yet", "No themes yet")
	for n := 1; n <= 7; n++ {
		d.press(fyne.KeySpace, fyne.KeyDown, fyne.KeySpace)
		reads(t, d, "Group 2 cards")
		d.press(fyne.KeyG)
		d.type1(fmt.Sprintf("How do we settle %d?", n))
		d.press(fyne.KeyReturn)
		reads(t, d, fmt.Sprintf("How do we settle %d?", n))
	}
	reads(t, d, "1 card in no theme yet")
	d.press(fyne.KeySpace, fyne.KeyG, fyne.KeyReturn)
	reads(t, d, "0 of 15", "Every card has found its theme.", "needs a name")
	if got := len(d.room.Workshop().Themes); got != 8 {
		t.Errorf("there are %d themes", got)
	}
	if got := inTheme(d, 1); got != "F-01 F-02" {
		t.Errorf("the first theme holds %s", got)
	}
	if d.Window.Canvas().Focused() == nil {
		t.Error("nothing has the keyboard any more")
	}
}

// The same with the mouse, with ticks across themes.
func TestCardsAreGroupedByMouseAlone(t *testing.T) {
	d := grouped(t)
	w := d.room.Workshop()
	first, last := w.CardsIn(w.Themes[0].ID)[0], w.CardsIn(w.Themes[3].ID)[0]
	uitest.Tap(t, onTop(d), first.Text)
	uitest.Tap(t, onTop(d), last.Text)
	uitest.Tap(t, onTop(d), "Group 2 cards")
	uitest.Entry(t, onTop(d), "How do we …?").SetText("How do we begin?")
	uitest.Tap(t, onTop(d), d.Say("form.save"))
	if got := inTheme(d, 7); got != "F-01 F-10" {
		t.Errorf("the new theme holds %s", got)
	}
	reads(t, d, "How do we begin?", "K-07")
	if !uitest.Button(t, onTop(d), "Group cards").Disabled() {
		t.Error("cards are still ticked after they were grouped")
	}
}

// Two themes of one name would be one in every paper: the form says so beside
// the name, keeps what was typed, and the ticks stay.
func TestANameThatIsTakenIsRefusedBesideIt(t *testing.T) {
	d := open(t, workshop.ExampleMidway("themes", 1, 0.5))
	d.press(fyne.KeySpace, fyne.KeyG)
	d.type1(d.room.Workshop().Themes[0].Name)
	d.press(fyne.KeyReturn)
	reads(t, d, d.Say("theme.same-name"))
	entry := uitest.Entry(t, onTop(d), "How do we …?")
	if entry.Text() != d.room.Workshop().Themes[0].Name {
		t.Errorf("the entry says %q", entry.Text())
	}
	d.press(fyne.KeyEscape)
	reads(t, d, "Group 1 card")
}

// G without a tick says what to do instead of doing nothing.
func TestGroupingNothingSaysWhatToDo(t *testing.T) {
	d := loose(t)
	d.press(fyne.KeyG)
	reads(t, d, d.Say("theme.nothing-ticked"))
	d.press(fyne.KeySpace, fyne.KeyEscape)
	if !uitest.Button(t, onTop(d), "Group cards").Disabled() {
		t.Error("Escape leaves the card ticked")
	}
}

// A grouping is one step to undo, and the cards are loose again.
func TestUndoTakesAGroupingApart(t *testing.T) {
	d := loose(t)
	d.press(fyne.KeySpace, fyne.KeyG, fyne.KeyReturn)
	reads(t, d, "14 of 15")
	if err := d.room.Undo(); err != nil {
		t.Fatal(err)
	}
	reads(t, d, "15 of 15", "No themes yet")
}

// Delete takes a card out of its theme; M moves it, and M moves all that are
// ticked.
func TestCardsAreTakenOutAndMovedByKeyboard(t *testing.T) {
	d := grouped(t)
	d.Window.Canvas().Focus(uitest.Card(t, onTop(d), d.room.Workshop().CardsIn(d.room.Workshop().Themes[0].ID)[0].Text))
	d.press(fyne.KeyDelete)
	if got := inTheme(d, 0); got != "F-01" {
		t.Fatalf("loose are %q", got)
	}
	if got := focusedCard(d); !strings.HasPrefix(got, "“Something for July”") {
		t.Errorf("after taking a card out the keyboard is at %q", got)
	}
	d.press(fyne.KeyM)
	reads(t, d, "K-02  How do we reward the range the plan needs?")
	d.type1("sell-in")
	d.press(fyne.KeyReturn)
	if got := inTheme(d, 3); got != "F-02 F-04 F-07 F-09" {
		t.Errorf("the theme it was moved to holds %s", got)
	}
	d.press(fyne.KeySpace) // F-03, the last of the first theme
	d.press(fyne.KeyLeft)
	if got := focusedCard(d); !strings.HasPrefix(got, "In July nothing ran") {
		t.Fatalf("left leads to %q, not to the loose cards", got)
	}
	d.press(fyne.KeySpace, fyne.KeyM)
	reads(t, d, "K-01") // the list of themes
	d.type1("forecast")
	d.press(fyne.KeyReturn)
	if got := inTheme(d, 5); got != "F-01 F-03 F-13 F-14" {
		t.Errorf("both ticked cards should have moved; there are %s", got)
	}
	reads(t, d, d.Say("group.empty"))
	if f, ok := d.Window.Canvas().Focused().(fyne.CanvasObject); !ok || !ui.Holds(d.panel.body, f.(fyne.Focusable)) {
		t.Error("the keyboard is nowhere on the page")
	}
}

// A name is pressed to change it, and a theme without one says that it needs it.
func TestAThemeIsRenamed(t *testing.T) {
	d := grouped(t)
	d.press(fyne.KeyReturn) // no card is loose: the first name has the keyboard
	reads(t, d, "Rename K-01")
	uitest.Entry(t, onTop(d), "How do we …?").SetText("")
	d.press(fyne.KeyReturn)
	reads(t, d, "needs a name")
	d.press(fyne.KeyReturn)
	d.type1("How do we plan July?")
	d.press(fyne.KeyReturn)
	reads(t, d, "How do we plan July?")
	hides(t, d, "needs a name")
}

// The rest of what can be done with a theme is in its menu.
func TestAThemeIsJoinedNamedByTensionAndTakenApart(t *testing.T) {
	d := grouped(t)
	menu := func(theme int, choice string) {
		t.Helper()
		box := d.panelOfTheme(t, theme)
		uitest.Tap(t, box, d.Say("group.change"))
		uitest.Tap(t, onTop(d), choice)
	}
	menu(5, d.Say("group.merge"))
	uitest.Tap(t, onTop(d), "K-05  How do we use the forecast, Canary’s too?")
	if got := inTheme(d, 5); got != "F-13 F-14 F-15" || len(d.room.Workshop().Themes) != 5 {
		t.Errorf("after joining the theme holds %s", got)
	}
	menu(0, d.Say("group.tension"))
	uitest.Tap(t, onTop(d), d.Say("tension.category"))
	if got := d.room.Workshop().Themes[0].Tension; got != "category" {
		t.Errorf("the tension is %q", got)
	}
	menu(0, d.Say("group.ungroup"))
	if got := inTheme(d, 0); got != "F-01 F-02 F-03" {
		t.Errorf("loose are %s", got)
	}
}

// panelOfTheme returns the panel of a theme, counted from 0.
func (d *Desk) panelOfTheme(t *testing.T, n int) fyne.CanvasObject {
	t.Helper()
	name := d.room.Workshop().Themes[n].Name
	return uitest.Find(t, d.Body(), "panel of "+name, func(b *ui.Box) bool {
		heads := 0
		uitest.Walk(b, func(o fyne.CanvasObject) bool {
			if h, ok := o.(*ui.PressHeading); ok {
				heads++
				if h.Text() != name {
					heads += 10
				}
			}
			return true
		})
		return heads == 1
	})
}

// A theme that something was agreed under stays, and the desk says why.
func TestAThemeWithPromisesCannotBeTakenApart(t *testing.T) {
	w := workshop.ExampleUntil("asks", 1)
	for _, s := range w.Steps {
		if s.Activity == "themes" {
			if err := w.Begin(s.ID, noon); err != nil {
				t.Fatal(err)
			}
		}
	}
	d := open(t, w)
	uitest.Tap(t, d.panelOfTheme(t, 0), d.Say("group.change"))
	uitest.Tap(t, onTop(d), d.Say("group.ungroup"))
	reads(t, d, d.Say("theme.worked-on"), "How do we fill the quiet summer months?")
}

// Cards that were not read out are not forgotten: the panel says so.
func TestGroupingSaysWhetherEveryCardWasRead(t *testing.T) {
	d := loose(t)
	reads(t, d, "Shown 15 of 15. Every card is read once.")
	w := workshop.ExampleMidway("themes", 0, 0.5)
	if err := w.Next(noon); err != nil {
		t.Fatal(err)
	}
	d = open(t, w)
	reads(t, d, "Shown 7 of 15. Go back to read the others.")
}

func TestCardsAreSortedByWhatTheyAreAbout(t *testing.T) {
	d := open(t, workshop.ExampleMidway("themes", 1, 0))
	d.press(fyne.KeyT)
	w := d.room.Workshop()
	if len(w.Themes) != len(workshop.Tensions) || len(w.CardsIn("")) != 0 {
		t.Fatalf("there are %d themes, and %d cards in none", len(w.Themes), len(w.CardsIn("")))
	}
	for _, theme := range w.Themes {
		for _, c := range w.CardsIn(theme.ID) {
			if about := w.DetailOf(c.ID, "tension"); about != "" && about != theme.Tension {
				t.Errorf("%s, about %s, is in the theme of %s", c.Label(), about, theme.Tension)
			}
		}
	}
	if d.undo(); len(d.room.Workshop().Themes) != 0 {
		t.Error("one undo does not take the sorting back")
	}
}
