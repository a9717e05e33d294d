package desk

import (
	"fmt"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// rehearsing opens a rehearsal of the full day at its pulse.
func rehearsing(t *testing.T) *Desk {
	t.Helper()
	w := workshop.New("Joint plan", "2026-11-23")
	r, err := w.RehearsalOf("Rehearsal: Joint plan", func(side workshop.Side, n int) string { return fmt.Sprint(side, " ", n) })
	if err == nil {
		err = r.Start(noon)
	}
	if err == nil {
		err = r.Next(noon)
	}
	if err != nil {
		t.Fatal(err)
	}
	return open(t, r)
}

// The facilitator watches the teams answer while the clock runs.
func TestTheMadeUpTeamsAnswerByThemselves(t *testing.T) {
	d := rehearsing(t)
	for range 5 {
		d.Tick()
	}
	w := d.room.Workshop()
	if n := w.Answered(workshop.Sales) + w.Answered(workshop.Marketing); n != 5 {
		t.Errorf("after five seconds %d people have answered", n)
	}
	if !uitest.Says(d.Body(), d.Say("rehearsal.mark")) {
		t.Error("the desk does not say that this is a rehearsal")
	}
	d.pause()
	if d.Tick(); d.room.Workshop().Answered(workshop.Sales)+d.room.Workshop().Answered(workshop.Marketing) != 5 {
		t.Error("the teams go on while the clock is stopped")
	}
	uitest.Picture(t, "rehearsal", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
}

func TestTimeGoesByTenTimesAsFastInARehearsal(t *testing.T) {
	now := noon
	clock := faster(func() time.Time { return now }, &workshop.Workshop{})
	now = now.Add(time.Minute)
	if got := clock().Sub(noon); got != 10*time.Minute {
		t.Errorf("in a minute %s went by", got)
	}
	ahead := &workshop.Workshop{}
	ahead.Since = workshop.InstantOf(noon.Add(time.Hour))
	if got := faster(func() time.Time { return noon }, ahead)(); !got.Equal(noon.Add(time.Hour)) {
		t.Errorf("a rehearsal that is ahead goes on at %s", got)
	}
}

// A rehearsal is made from the desk and thrown away in one go, and the
// workshop it was made of stays as it was.
func TestARehearsalIsMadeAndThrownAway(t *testing.T) {
	d := open(t, workshop.ExampleUntil("", 0))
	var made *workshop.Workshop
	d.Host.Switch = func(w *workshop.Workshop) error { made = w; return nil }
	d.commands.Run("rehearse")
	d.press(fyne.KeyReturn)
	if made == nil || !made.Rehearsal || len(made.Steps) != len(d.room.Workshop().Steps) || len(made.Participants) != 2*workshop.RehearsalTeam {
		t.Fatalf("the rehearsal is %+v", made)
	}
	if made.Person(made.Participants[0].ID).Name != "Sales 1" {
		t.Error("the made-up people have names of real ones")
	}
	d = rehearsing(t)
	var gone workshop.WorkshopID
	d.Host.Erase = func(id workshop.WorkshopID) { gone = id }
	d.commands.Run("end-rehearsal")
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("rehearsal.throw"))
	if gone != d.room.Workshop().ID {
		t.Error("the rehearsal was not erased")
	}
	d = open(t, workshop.Example())
	d.Host.Erase = func(workshop.WorkshopID) { t.Error("a real workshop was erased") }
	d.commands.Run("end-rehearsal")
	if !uitest.Says(d.Body(), d.Say("rehearsal.none")) {
		t.Error("nobody says that this is no rehearsal")
	}
}
