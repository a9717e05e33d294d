package desk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/storage"
	"accord/workshop"
)

// preparing returns a desk on a new workshop, with a library of its own.
func agendaDesk(t *testing.T) *Desk {
	t.Helper()
	d := open(t, workshop.New("Spring", "2026-11-23"))
	library, err := storage.NewLibrary(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	d.Library = library
	return d
}

func TestAnotherAgendaIsChosen(t *testing.T) {
	d := agendaDesk(t)
	uitest.Tap(t, d.panel.body, d.Say("agenda.other"))
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("agenda.essentials"))
	w := d.room.Workshop()
	if w.Budget != 90 || len(w.Steps) != len(workshop.Essentials.Steps) {
		t.Errorf("there are %d steps in %d minutes", len(w.Steps), w.Budget)
	}
}

func TestAStepIsAddedBeforeTheProtectedEndAndRenamed(t *testing.T) {
	d := agendaDesk(t)
	uitest.Tap(t, d.panel.body, d.Say("agenda.add"))
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("activity.amplify"))
	w := d.room.Workshop()
	var at workshop.Step
	for _, s := range w.Steps {
		if s.Activity == "amplify" {
			at = s
		}
	}
	if next := w.Steps[at.Place]; next.Activity != "asks" {
		t.Fatalf("it stands before %q", next.Activity)
	}
	uitest.Tap(t, d.panel.body, d.Say("activity.amplify"))
	d.type1("Twice as much")
	d.press(fyne.KeyReturn)
	if s := d.room.Workshop().Steps[at.Place-1]; s.Title != "Twice as much" {
		t.Fatalf("it is called %q", s.Title)
	}
	if text := strings.Join(ui.Texts(d.frame.rail.body), "\n"); !strings.Contains(text, "Twice as much") {
		t.Error("the rail has the old name")
	}
}

func TestAnAgendaOfOnesOwnIsKeptAndUsedAgain(t *testing.T) {
	d := agendaDesk(t)
	uitest.Tap(t, d.panel.body, d.Say("agenda.keep"))
	d.type1("Two hours")
	d.press(fyne.KeyReturn)
	if kept, err := d.Library.Agendas(); err != nil || len(kept) != 1 {
		t.Fatalf("kept are %v, %v", kept, err)
	}
	uitest.Tap(t, d.panel.body, d.Say("agenda.other"))
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), "Two hours")
	if got := len(d.room.Workshop().Steps); got != len(workshop.HalfDay.Steps) {
		t.Errorf("there are %d steps", got)
	}
}

func TestTheLabAfterTheBallotsIsChosen(t *testing.T) {
	w := workshop.ExampleUntil("ballots", 1)
	for _, s := range w.Steps {
		if s.Activity == "measures" || s.Activity == "category" {
			if err := w.SkipStep(s.ID, true); err != nil {
				t.Fatal(err)
			}
		}
	}
	d := open(t, w)
	if !uitest.Says(d.panel.body, d.Say("settle.lab-suggested", d.Say("activity.calendar"))) {
		t.Error("no lab is suggested")
	}
	uitest.Tap(t, d.panel.body, d.Say("activity.category"))
	for _, s := range d.room.Workshop().Steps {
		if s.Activity == "calendar" && !s.Skipped || s.Activity == "category" && s.Skipped {
			t.Errorf("%s is skipped: %v", s.Activity, s.Skipped)
		}
	}
}
