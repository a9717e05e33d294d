package desk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
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

// The whole agenda is found under Ctrl+K and changed without the mouse.
func TestTheAgendaIsChangedByKeys(t *testing.T) {
	d := agendaDesk(t)
	d.commands.Run("agenda-steps")
	d.press(fyne.KeyDown)
	second := d.room.Workshop().Steps[1]
	d.type1("+")
	if got := d.room.Workshop().Steps[1].Minutes; got != second.Minutes+1 {
		t.Errorf("plus makes the step %d minutes long, it was %d", got, second.Minutes)
	}
	d.press(fyne.KeyPageDown)
	if got := d.room.Workshop().Steps[2].ID; got != second.ID {
		t.Fatal("Page Down does not move the step")
	}
	d.press(fyne.KeyPageUp, fyne.KeyDelete)
	if s := d.room.Workshop().Steps[1]; s.ID != second.ID || !s.Skipped {
		t.Errorf("the second step is %+v", s)
	}
	d.press(fyne.KeyUp, fyne.KeyReturn)
	d.type1("Welcome")
	d.press(fyne.KeyReturn)
	if s := d.room.Workshop().Steps[0]; s.Title != "Welcome" {
		t.Errorf("the first step is called %q", s.Title)
	}
	d.commands.Run("agenda")
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("agenda.essentials"))
	if d.room.Workshop().Budget != 90 {
		t.Error("another agenda cannot be chosen")
	}
}

// An agenda of one's own may have the name and the length of one of ours.
func TestTwoAgendasOfOneNameAreToldApart(t *testing.T) {
	d := agendaDesk(t)
	if err := d.room.Change("agenda.use", func(w *workshop.Workshop) error { return w.UseAgenda(workshop.FullDay) }); err != nil {
		t.Fatal(err)
	}
	ours := d.room.Workshop().Agenda(d.Say("agenda.half-day"))
	ours.Budget = workshop.HalfDay.Budget
	if err := d.Library.KeepAgenda(ours); err != nil {
		t.Fatal(err)
	}
	d.chooseAgenda()
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("agenda.half-day"))
	if got := len(d.room.Workshop().Steps); got != len(workshop.HalfDay.Steps) {
		t.Errorf("the first of the two has %d steps", got)
	}
}

// A step that waits for its time takes the time of the day too.
func TestTheAgendaSaysWhatWaitingCosts(t *testing.T) {
	d := agendaDesk(t)
	late := d.room.Workshop().Steps[3].ID
	d.try("step.edit", func(w *workshop.Workshop) error { return w.NameStep(late, "", "", "10:30") })
	for _, says := range []string{d.Say("agenda.over", 210, 30), d.Say("agenda.waits", 30)} {
		if !uitest.Says(d.panel.body, says) {
			t.Errorf("nobody says %q", says)
		}
	}
	d.try("step.edit", func(w *workshop.Workshop) error { return w.NameStep(late, "", "", "09:45") })
	if !uitest.Says(d.panel.body, d.Say("agenda.late", 15)) {
		t.Error("nobody says that the time of the step is past by then")
	}
	uitest.Picture(t, "agenda-late", d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: look.Light})
}
