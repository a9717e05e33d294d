package desk

import (
	"fmt"
	"path"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/storage"
	"accord/workshop"
)

// asking names the commands that open something over the desk, and where they
// are tried.
var asking = []struct {
	activity string // empty: before the day
	move     int
	commands []string
}{
	{"", 0, []string{"details", "agenda", "add-step", "keep-agenda", "history", "ways", "copy", "rehearse", "prework", "sheet", "logo", "station", "merge"}},
	{"friction", 0, []string{"redact", "steps", "timebox", "time-plan", "way", "booth", "park", "lot"}},
	{"calendar", 0, []string{"guide", "why"}},
	{"asks", 0, []string{"starters"}},
	{"close", 0, []string{"amend", "list"}},
}

// No dialog lies beyond the smallest window or breaks a word, however large the
// text, and whatever takes keys in it is reached with Tab.
func TestDialogsFitTheSmallestWindowAtTwiceTheSize(t *testing.T) {
	for _, at := range asking {
		t.Run(fmt.Sprint(at.activity, at.move), func(t *testing.T) {
			d := largeIn(t, workshop.ExampleUntil(at.activity, at.move), look.MaxScale, "de")
			library, err := storage.NewLibrary(t.TempDir())
			if err != nil {
				t.Fatal(err)
			}
			d.Library = library
			began := d.stage
			for _, name := range at.commands {
				d.goTo(began) // some lead to the preparation first
				d.commands.Run(name)
				dialogFits(t, d, name)
			}
		})
	}
}

// The forms that remove something have three buttons in a row.
func TestFormsFitTheSmallestWindowAtTwiceTheSize(t *testing.T) {
	d := largeIn(t, workshop.Example(), look.MaxScale, "de")
	w := d.room.Workshop()
	for name, open := range map[string]func(){
		"goal":       func() { d.editGoal(w.Goals[0].ID) },
		"commitment": func() { d.editCommitment(w.Commitments[0].ID) },
		"card":       func() { d.editCard(w.Cards[0].ID) },
		"ask":        func() { (&asks{d: d}).edit(w.Asks[0].ID) },
		"parked":     func() { d.editParked(w.Parked[0]) },
		"clause":     func() { d.addClause(w.Commitments[0]) },
		"person":     func() { (&peoplePanel{d: d}).edit(w.Participants[0]) },
		"action":     func() { d.editAction(w.Actions[0].ID) },
		"step":       func() { d.editStep(w.Steps[2].ID) },
		"cut-off":    func() { (&calendar{d: d, grid: newCalendarGrid(d, w.Months())}).edit(w.CutOffs[0]) },
		"review":     func() { d.editReview(w.Reviews[0]) },
	} {
		open()
		dialogFits(t, d, name)
	}
}

// dialogFits complains of what is cut in the dialog that is open, or out of
// reach of the keyboard, and closes it.
func dialogFits(t *testing.T, d *Desk, name string) {
	t.Helper()
	top := d.top()
	if !d.isAsking() {
		t.Errorf("%s opens nothing: %q", name, uitest.Texts(d.frame.notice))
		return
	}
	t.Run(name, func(t *testing.T) {
		uitest.Settle(top)
		fits(t, top, fyne.Position{}, false)
		lieApart(t, top)
		uitest.Picture(t, "large-dialog-"+path.Base(path.Dir(t.Name()))+"-"+name, d.Window, smallest, nil)
		reached := make(map[fyne.Focusable]bool)
		for c := d.Window.Canvas(); c.Focused() != nil && !reached[c.Focused()]; c.FocusNext() {
			reached[c.Focused()] = true
		}
		uitest.Walk(top, func(o fyne.CanvasObject) bool {
			if f, ok := o.(fyne.Focusable); ok && !reached[f] {
				t.Errorf("%T %q is not reached with Tab", o, uitest.Texts(o))
			}
			return true
		})
	})
	for d.isAsking() {
		d.press(fyne.KeyEscape)
	}
}

// lieApart complains of buttons that lie on each other.
func lieApart(t *testing.T, o fyne.CanvasObject) {
	t.Helper()
	var buttons []*ui.Button
	uitest.Walk(o, func(o fyne.CanvasObject) bool {
		if b, ok := o.(*ui.Button); ok {
			buttons = append(buttons, b)
		}
		return true
	})
	drawn := fyne.CurrentApp().Driver()
	for i, a := range buttons {
		for _, b := range buttons[i+1:] {
			from, other := drawn.AbsolutePositionForObject(a), drawn.AbsolutePositionForObject(b)
			if from.X < other.X+b.Size().Width && other.X < from.X+a.Size().Width &&
				from.Y < other.Y+b.Size().Height && other.Y < from.Y+a.Size().Height {
				t.Errorf("the button %q lies on %q", a.Text(), b.Text())
			}
		}
	}
}
