package desk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// inWay chooses a way to give input from the list of all.
func (d *Desk) inWay(t *testing.T, name string) {
	t.Helper()
	d.commands.Run("way")
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("way."+name))
}

// paste pastes a text into what has the keyboard.
func (d *Desk) paste(text string) {
	d.App.Clipboard().SetContent(text)
	d.Window.Canvas().Focused().(*ui.Input).TypedShortcut(&fyne.ShortcutPaste{Clipboard: d.App.Clipboard()})
}

// Cards on paper are keyed in under the numbers they carry, one by one or many
// lines at once, and undone as one.
func TestCardsFromPaperKeepTheirNumbers(t *testing.T) {
	d := friction(t)
	d.inWay(t, "paper")
	d.type1("12 The dates came late")
	d.press(fyne.KeyReturn)
	d.type1("July was empty")
	d.press(fyne.KeyReturn)
	d.paste("F-03: One\n\n4. Two\nThree\n")
	d.press(fyne.KeyReturn)
	var labels []string
	for _, c := range d.cardsOf(workshop.Sales) {
		labels = append(labels, c.Label()+" "+c.Text)
	}
	if got, want := strings.Join(labels, ", "), "F-12 The dates came late, F-13 July was empty, F-03 One, F-04 Two, F-14 Three"; got != want {
		t.Fatalf("the cards are\n%s, want\n%s", got, want)
	}
	uitest.Picture(t, "write-paper", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
	uitest.Picture(t, "write-paper-small-dark", d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: look.Dark})
	d.undo()
	if n := len(d.cardsOf(workshop.Sales)); n != 2 {
		t.Errorf("undo leaves %d cards, want the two that were typed", n)
	}
	d.type1("12 Another")
	d.press(fyne.KeyReturn)
	if says := d.Say("card.number-taken", "F-12"); !strings.Contains(d.seen(), says) || len(d.cardsOf(workshop.Sales)) != 2 {
		t.Error("two cards have one number")
	}
	d.press(fyne.KeyReturn) // it is another card after all
	reads(t, d, d.Say("write.on-paper", "F-37", "Another", "F-12"))
	d.paste("12 A second pile\n13 Of the same numbers")
	d.press(fyne.KeyReturn)
	reads(t, d, d.Say("write.paste-line", "12 A second pile", d.Say("card.number-taken", "F-12")))
	d.press(fyne.KeyReturn)
	reads(t, d, d.Say("write.on-paper", "F-38", "A second pile", "F-12")+" "+d.Say("write.on-paper", "F-39", "Of the same numbers", "F-13"))
	if n := len(d.cardsOf(workshop.Sales)); n != 5 {
		t.Errorf("%d cards are on the table, want all five papers", n)
	}
}

// A card that was said has its number from the desk. A paper with the same is
// not refused: it gets another, past those that the pile may still hold.
func TestAPaperWithTheNumberOfATypedCardGetsAnother(t *testing.T) {
	d := friction(t)
	d.type1("Said aloud")
	d.press(fyne.KeyReturn)
	d.inWay(t, "paper")
	for _, line := range []string{"1 On the first paper", "2 On the second"} {
		d.type1(line)
		d.press(fyne.KeyReturn)
		if line[0] == '1' {
			reads(t, d, d.Say("write.on-paper", "F-37", "On the first paper", "F-01"))
			uitest.Picture(t, "write-paper-told", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
			uitest.Picture(t, "write-paper-told-dark", d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: look.Dark})
		}
	}
	var labels []string
	for _, c := range d.cardsOf(workshop.Sales) {
		labels = append(labels, c.Label()+" "+c.Text)
	}
	if got, want := strings.Join(labels, ", "), "F-01 Said aloud, F-37 On the first paper, F-02 On the second"; got != want {
		t.Errorf("the cards are\n%s, want\n%s", got, want)
	}
}

// A pasted line that cannot be a card is named, and no other one is added.
func TestAPastedLineThatIsNoCardIsNamed(t *testing.T) {
	d := friction(t)
	long := strings.Repeat("long ", workshop.MaxCard)
	d.paste("One\n" + long + "\nThree")
	d.press(fyne.KeyReturn)
	if !strings.Contains(d.seen(), "long long long long long long …") {
		t.Errorf("it says\n%s", d.seen())
	}
	if n := len(d.cardsOf(workshop.Sales)); n != 0 {
		t.Errorf("%d of the lines were added", n)
	}
}

func TestCardsAreFoundByTheirNumbers(t *testing.T) {
	d := loose(t)
	d.press(fyne.KeyN)
	d.type1("2, 3 and 99")
	d.press(fyne.KeyReturn)
	if !strings.Contains(d.seen(), d.Say("numbers.nobody", 99)) {
		t.Error("nobody says that there is no card 99")
	}
	d.Window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	d.press(fyne.KeyBackspace, fyne.KeyBackspace, fyne.KeyReturn)
	d.press(fyne.KeyG)
	d.type1("How do we plan?")
	d.press(fyne.KeyReturn)
	if got := inTheme(d, 1); got != "F-02 F-03" {
		t.Errorf("in the theme are %s", got)
	}
	d = open(t, workshop.ExampleMidway("themes", 0, 0))
	d.press(fyne.KeyN)
	d.type1("4")
	d.press(fyne.KeyReturn)
	if c, _ := d.room.Workshop().CardByID(workshop.CardID(d.room.Workshop().Focus)); c.Number != 4 || !c.Shown {
		t.Errorf("the room looks at %+v", c)
	}
}

// Every way of a step is in one list, and is changed at any moment.
func TestEveryWayToGiveInputIsInOneList(t *testing.T) {
	tests := map[string]struct {
		w    *workshop.Workshop
		ways []string
	}{
		"pulse":    {workshop.ExampleMidway("pulse", 0, 0), []string{"sheets", "hands", "booth"}},
		"friction": {workshop.ExampleMidway("friction", 0, 0), []string{"saying", "paper", "booth", "station", "merge"}},
		"ballots":  {workshop.ExampleMidway("ballots", 0, 0), []string{"hands", "ballots", "booth"}},
		"calendar": {workshop.ExampleMidway("calendar", 0, 0), []string{"station", "merge"}},
		"asks":     {workshop.ExampleMidway("asks", 0, 0), nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d := open(t, tt.w)
			var names []string
			for _, way := range d.ways() {
				names = append(names, way.name)
				if says := d.Say("way." + way.name); says == "way."+way.name {
					t.Errorf("%s has no sentence", way.name)
				}
			}
			if strings.Join(names, " ") != strings.Join(tt.ways, " ") {
				t.Errorf("the ways are %v, want %v", names, tt.ways)
			}
		})
	}
	d := open(t, workshop.ExampleMidway("ballots", 0, 0))
	d.inWay(t, "ballots")
	if d.room.Workshop().Voting != workshop.ByBallots {
		t.Error("the ballots are still counted by hands")
	}
	uitest.Picture(t, "ways", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
}

// What is noted at a station and would not come back cannot be noted there.
func TestAStationTakesNothingThatWouldNotComeBack(t *testing.T) {
	for _, activity := range []string{"pulse", "ballots", "asks", "actions"} {
		w, err := workshop.ExampleMidway(activity, 0, 0).StationFor(workshop.Sales)
		if err != nil {
			t.Fatal(err)
		}
		d := open(t, w)
		if !strings.Contains(d.seen(), d.Say("station.elsewhere")) {
			t.Errorf("a station takes in the %s", activity)
		}
		d.commands.Run("booth")
		if d.InBooth() || len(d.Window.Canvas().Overlays().List()) > 0 {
			t.Errorf("a station has a booth for the %s", activity)
		}
		at := d.at
		d.press(fyne.KeyReturn)
		if d.at == at {
			t.Error("it does not go on")
		}
		uitest.Picture(t, "station-elsewhere", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
	}
}
