package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/workshop"
)

// Whoever cannot see the desk is told what every thing on it is.
func TestEverythingThatCanBePressedHasALabel(t *testing.T) {
	for _, step := range workshop.Example().Steps {
		for move := range step.Does().Moves {
			if step.Started == 0 {
				continue
			}
			d := open(t, workshop.ExampleMidway(step.Activity, move, 0.6))
			d.speaks(t, step.Activity)
		}
	}
	for _, s := range []stage{preparing, papers} {
		d := open(t, workshop.Example())
		d.goTo(s)
		d.speaks(t, string(s))
	}
	d := open(t, workshop.Example())
	for _, list := range []string{"list", "time-plan"} {
		d.commands.Run(list)
		d.speaks(t, list)
	}
}

// speaks looks at everything on the desk that takes clicks or keys.
func (d *Desk) speaks(t *testing.T, where string) {
	t.Helper()
	ui.Walk(d.page(), func(o fyne.CanvasObject) bool {
		_, taps := o.(fyne.Tappable)
		_, keys := o.(fyne.Focusable)
		if _, floats := o.(ui.KeyCatcher); floats || !taps && !keys {
			return true // a dialog is pressed only to give it the keyboard back
		}
		if a, ok := o.(fyne.Accessible); !ok || a.AccessibilityLabel() == "" {
			t.Errorf("%s: a %T says nothing to a screen reader", where, o)
		}
		return true
	})
}
