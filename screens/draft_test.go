package screens

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/desk"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// writing returns the app on a desk at which people write priorities.
func writing(t *testing.T) (*Accord, *desk.Desk) {
	t.Helper()
	a := start(t)
	if err := a.openNew(workshop.ExampleMidway("priorities", 0, 0)); err != nil {
		t.Fatal(err)
	}
	d := a.screen.(*desk.Desk)
	d.Go = func(work, done func()) { work(); done() }
	return a, d
}

// typed returns what stands where the keyboard is.
func (a *Accord) typed() string { return a.window.Canvas().Focused().(*ui.Input).Text }

// killed returns the app as it is started again after it was killed: nothing
// was closed.
func killed(t *testing.T, a *Accord) *Accord {
	t.Helper()
	id, ok := a.library.Interrupted()
	if !ok {
		t.Fatal("nothing was on the desk")
	}
	// A kill takes the lock on the file with it, which this process cannot
	// lose in another way. The draft stays as it is.
	if err := a.screen.Close(); err != nil {
		t.Fatal(err)
	}
	if err := a.open(id); err != nil {
		t.Fatal(err)
	}
	return a
}

// Who was typing when the battery died finds the text where it was, for the
// side it was typed for, with at most the last half second missing.
func TestWhatIsHalfTypedSurvivesAKill(t *testing.T) {
	a, d := writing(t)
	typeOn(a, "The leaflet ca")
	d.KeepDraft()
	a = killed(t, a)
	if got := a.typed(); got != "The leaflet ca" {
		t.Errorf("after a kill %q is typed", got)
	}
}

// What was added a moment before the kill is not offered a second time.
func TestWhatWasAddedIsNotTypedAgain(t *testing.T) {
	a, d := writing(t)
	typeOn(a, "The leaflet came late")
	d.KeepDraft()
	uitest.Press(a.window.Canvas(), fyne.KeyReturn)
	a = killed(t, a)
	if got := a.typed(); got != "" {
		t.Errorf("after a kill %q is typed, though it is a card", got)
	}
}
