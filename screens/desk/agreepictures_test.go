package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// Pictures of the goals, the consent, the actions and the close: empty, half
// way and full, by day and by night, with and without the guide.
func TestPicturesOfTheAgreement(t *testing.T) {
	large, small := fyne.NewSize(1366, 768), fyne.NewSize(1280, 720)
	for _, shot := range []struct {
		name     string
		activity string
		move     int
		share    float64
		size     fyne.Size
		mode     look.Mode
		folded   bool
		do       func(*Desk)
	}{
		{"aim-empty", "goals", 0, 0, large, look.Light, false, nil},
		{"aim-full", "goals", 0, 1, small, look.Light, false, nil},
		{"aim-dark", "goals", 0, 1, large, look.Dark, true, nil},
		{"aim-form", "goals", 0, 0.4, small, look.Light, false, func(d *Desk) {
			d.type1("Fewer empty shelves")
			d.press(fyne.KeyReturn)
		}},
		{"consent-empty", "consent", 0, 0, small, look.Light, false, func(d *Desk) { d.type1("54434") }},
		{"consent-error", "consent", 0, 0.3, large, look.Light, true, func(d *Desk) {
			d.press(fyne.KeyReturn)
			d.type1("57434")
		}},
		{"consent-half", "consent", 0, 0.48, large, look.Light, true, nil},
		{"consent-half-small", "consent", 0, 0.48, small, look.Light, false, nil},
		{"consent-agreed", "consent", 0, 0.4, small, look.Light, true, func(d *Desk) {
			d.press(fyne.KeyReturn)
			d.type1("44444")
			d.press(fyne.KeyReturn)
			d.type1("44445")
			d.press(fyne.KeyReturn)
		}},
		{"consent-full", "consent", 0, 1, large, look.Dark, true, nil},
		{"consent-full-small", "consent", 0, 1, small, look.Dark, false, nil},
		{"act-empty", "actions", 0, 0, large, look.Light, false, nil},
		{"act-half", "actions", 0, 0.5, small, look.Light, false, nil},
		{"act-wide", "actions", 0, 0.5, large, look.Light, true, nil},
		{"act-full", "actions", 0, 1, large, look.Dark, true, nil},
		{"act-form", "actions", 0, 0.5, small, look.Light, false, func(d *Desk) {
			d.type1("Print the plan")
			d.press(fyne.KeyReturn)
		}},
		{"sign-empty", "close", 0, 0, large, look.Light, false, nil},
		{"sign-half", "close", 0, 0.6, small, look.Light, false, nil},
		{"sign-wide", "close", 0, 0.6, large, look.Light, true, nil},
		{"sign-full", "close", 0, 1, small, look.Dark, true, nil},
	} {
		t.Run(shot.name, func(t *testing.T) {
			d := open(t, workshop.ExampleMidway(shot.activity, shot.move, shot.share))
			d.Window.Resize(shot.size)
			if shot.folded {
				d.commands.Run("guide")
			}
			uitest.Settle(d.Body())
			d.Focus()
			if shot.do != nil {
				shot.do(d)
			}
			uitest.Picture(t, "desk-"+shot.name, d.Window, shot.size, look.Theme{Mode: shot.mode})
		})
	}
}
