package ui_test

import (
	"testing"

	"accord/screens/ui"
	"accord/screens/ui/uitest"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// A cursor that blinks draws its window again many times a second, for hours
// while people talk.
func TestTheCursorStandsStillUntilSomebodyTypesAgain(t *testing.T) {
	start(t)
	app := &animated{App: fyne.CurrentApp(), running: make(map[*fyne.Animation]bool)}
	fyne.SetCurrentApp(app)
	t.Cleanup(func() { fyne.SetCurrentApp(app.App) })

	for name, entry := range map[string]*ui.Entry{
		"line": ui.NewEntry("a"), "card": ui.NewCardEntry("b", "Enter", "add"), "notes": ui.NewNotes("c", 4),
	} {
		t.Run(name, func(t *testing.T) {
			w := test.NewTempWindow(t, ui.Column(0, entry))
			uitest.Type(w.Canvas(), entry, "One")
			if len(app.running) != 1 {
				t.Fatalf("%d cursors blink while somebody types, want 1", len(app.running))
			}
			wait(w.Canvas())
			if len(app.running) != 0 {
				t.Error("the cursor blinks for ever")
			}
			uitest.Type(w.Canvas(), entry, " two")
			if len(app.running) != 1 || entry.Text() != "One two" {
				t.Errorf("after more was typed %d cursors blink in %q, want 1", len(app.running), entry.Text())
			}
			wait(w.Canvas())
			uitest.Press(w.Canvas(), fyne.KeyBackspace)
			if entry.Text() != "One tw" {
				t.Errorf("after the last letter was deleted it says %q", entry.Text())
			}
			w.Canvas().Unfocus()
			if len(app.running) != 0 {
				t.Error("the cursor blinks where the keyboard is not")
			}
		})
	}
}

// wait lets a minute pass.
func wait(c fyne.Canvas) {
	for range 60 {
		ui.RestCursor(c)
	}
}

// animated is an app that knows which animations run.
type animated struct {
	fyne.App
	running map[*fyne.Animation]bool
}

func (a *animated) Driver() fyne.Driver { return animatedDriver{a.App.Driver(), a} }

type animatedDriver struct {
	fyne.Driver
	app *animated
}

func (d animatedDriver) StartAnimation(a *fyne.Animation) { d.app.running[a] = true }
func (d animatedDriver) StopAnimation(a *fyne.Animation)  { delete(d.app.running, a) }
