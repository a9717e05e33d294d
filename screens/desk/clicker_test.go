package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/workshop"
	"accord/workshop/move"
)

// A clicker does the same whichever window has the keyboard: it turns cards
// over, and past the last one it asks before it leads on.
func TestAClickerWorksInBothWindows(t *testing.T) {
	for _, window := range []string{"desk", "wall"} {
		t.Run(window, func(t *testing.T) {
			d := open(t, workshop.ExampleMidway("themes", 0, 0))
			press := func(name fyne.KeyName) { d.press(name) }
			if window == "wall" {
				press = func(name fyne.KeyName) { d.typedOnWall(&fyne.KeyEvent{Name: name}) }
			}
			at := d.placeOf(d.room.Workshop())
			for range d.room.Workshop().Caution().Count {
				press(fyne.KeyPageDown)
			}
			if n := d.room.Workshop().Caution().Count; n != 0 {
				t.Fatalf("%d cards are still face down", n)
			}
			press(fyne.KeyPageDown)
			if d.placeOf(d.room.Workshop()) != at || d.question == nil {
				t.Fatal("past the last card it leads on without asking")
			}
			press(fyne.KeyPageUp)
			press(fyne.KeyPageDown)
			press(fyne.KeyPageDown)
			press(fyne.KeyPageDown)
			if d.placeOf(d.room.Workshop()) == at {
				t.Error("pressed once more, it does not lead on")
			}
		})
	}
}

// One press too many does not show the room what the sides wrote.
func TestAClickerDoesNotTurnOverWhatIsHidden(t *testing.T) {
	d := open(t, workshop.ExampleUntil("priorities", 0))
	d.typedOnWall(&fyne.KeyEvent{Name: fyne.KeySpace})
	if _, writing := d.room.Workshop().CurrentMove().(move.Write); !writing {
		t.Fatal("one press turned the cards over")
	}
	if want := d.Say("clicker.on", d.nextLabel(d.room.Workshop())); !uitest.Says(d.Body(), want) {
		t.Errorf("nothing says %q: %q", want, uitest.Texts(d.Body()))
	}
}

// On a long page the clicker turns statements and does not scroll past them.
func TestAClickerTurnsStatementsOnALongPage(t *testing.T) {
	d := open(t, workshop.ExampleUntil("pulse-reveal", 0))
	d.try("pulse.look", func(w *workshop.Workshop) error { w.Look(string(workshop.ByGap)); return nil })
	d.press(fyne.KeyPageDown)
	if _, one := d.room.Workshop().Wall().View.(workshop.StatementView); !one {
		t.Errorf("the wall shows %T, want one statement", d.room.Workshop().Wall().View)
	}
	d.press(fyne.KeyPageUp)
	if _, all := d.room.Workshop().Wall().View.(workshop.PulseView); !all {
		t.Errorf("the wall shows %T, want the list again", d.room.Workshop().Wall().View)
	}
}

// F freezes the wall: the desk goes on, the room sees what it saw, and with F
// again it sees what is.
func TestAFrozenWallStaysWhileTheDeskGoesOn(t *testing.T) {
	d := open(t, workshop.ExampleUntil("priorities", 0))
	d.wall.toggle()
	d.commands.Run("freeze")
	if !uitest.Says(d.Body(), d.Say("head.wall-frozen")) {
		t.Error("the desk does not say that the wall is frozen")
	}
	d.goOn()
	for name, v := range map[string]interface{ Wall() workshop.Wall }{"wall": d.wall.window.View(), "small picture": d.wall.small} {
		if _, hidden := v.Wall().View.(workshop.HiddenView); !hidden {
			t.Errorf("the %s shows %T while it is frozen", name, v.Wall().View)
		}
	}
	d.commands.Run("freeze")
	if _, lists := d.wall.window.View().Wall().View.(workshop.ListsView); !lists {
		t.Errorf("let go, the wall shows %T", d.wall.window.View().Wall().View)
	}
}

// The wall's text grows by a key, and stops where it is largest.
func TestTheWallsTextGrowsByKey(t *testing.T) {
	d := open(t, workshop.ExampleUntil("friction", 0))
	for range 10 {
		d.commands.Run("wall-larger")
	}
	if d.wall.text != 140 {
		t.Errorf("the text is at %d %%, want 140", d.wall.text)
	}
	d.commands.Run("wall-smaller")
	if d.wall.text != 120 {
		t.Errorf("the text is at %d %%, want 120", d.wall.text)
	}
}

// A question asked before the cards were written is no leave to turn them
// over: what was written since is asked about anew.
func TestAnOldQuestionDoesNotTurnCardsOver(t *testing.T) {
	d := open(t, workshop.ExampleUntil("priorities", 0))
	press := func() { d.typedOnWall(&fyne.KeyEvent{Name: fyne.KeyPageDown}) }
	press()
	if !d.try("card.edit", func(w *workshop.Workshop) error {
		return w.EditCard(w.CardsOf("priority", workshop.Sales)[0].ID, "Another priority")
	}) {
		t.Fatal("the change was refused")
	}
	press()
	if _, writing := d.room.Workshop().CurrentMove().(move.Write); !writing {
		t.Fatal("the press after the change turned the cards over")
	}
	press()
	if _, writing := d.room.Workshop().CurrentMove().(move.Write); writing {
		t.Error("asked anew, the next press does not go on")
	}
}
