package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// Pictures of what is turned over, compared and grouped: in the usual window
// and in the smallest, with the guide and without.
func TestPicturesOfReveals(t *testing.T) {
	empty := func(activity string, move int) *workshop.Workshop {
		w := workshop.ExampleMidway(activity, move, 0)
		w.Cards, w.Details, w.Hits, w.Themes = nil, nil, nil, nil
		return w
	}
	small, usual := fyne.NewSize(1280, 720), fyne.NewSize(1366, 768)
	for _, c := range []struct {
		name   string
		w      *workshop.Workshop
		size   fyne.Size
		folded bool
		mode   look.Mode
	}{
		{"priorities", workshop.ExampleUntil("priorities", 1), usual, true, look.Light},
		{"priorities-small", workshop.ExampleUntil("priorities", 1), small, false, look.Dark},
		{"priorities-empty", empty("priorities", 1), usual, true, look.Light},
		{"guesses", workshop.ExampleUntil("priorities", 2), usual, true, look.Light},
		{"guesses-small", workshop.ExampleUntil("priorities", 2), small, false, look.Light},
		{"mirror", workshop.ExampleMidway("mirror-reveal", 0, 0.4), usual, true, look.Light},
		{"mirror-guide", workshop.ExampleUntil("mirror-reveal", 0), usual, false, look.Dark},
		{"expected", workshop.ExampleUntil("mirror-reveal", 1), usual, true, look.Light},
		{"expected-small", workshop.ExampleUntil("mirror-reveal", 1), small, true, look.Dark},
		{"expected-begin", workshop.ExampleMidway("mirror-reveal", 1, 0), usual, false, look.Light},
		{"read-begin", workshop.ExampleMidway("themes", 0, 0), usual, false, look.Light},
		{"read", workshop.ExampleMidway("themes", 0, 0.4), usual, true, look.Light},
		{"read-small", workshop.ExampleMidway("themes", 0, 0.34), small, false, look.Dark},
		{"read-done", workshop.ExampleUntil("themes", 0), usual, false, look.Light},
		{"themes-begin", workshop.ExampleMidway("themes", 1, 0), usual, true, look.Light},
		{"themes", workshop.ExampleMidway("themes", 1, 0.5), usual, true, look.Light},
		{"themes-guide", workshop.ExampleMidway("themes", 1, 0.5), usual, false, look.Light},
		{"themes-small", workshop.ExampleMidway("themes", 1, 0.7), small, false, look.Dark},
		{"themes-done", workshop.ExampleUntil("themes", 1), small, true, look.Light},
		{"themes-empty", empty("themes", 1), usual, false, look.Light},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := open(t, c.w)
			if c.folded {
				d.frame.fold()
			}
			if c.name == "themes" {
				d.press(fyne.KeySpace, fyne.KeyDown, fyne.KeySpace)
			}
			uitest.Picture(t, "reveal-"+c.name, d.Window, c.size, look.Theme{Mode: c.mode})
			if c.folded {
				uitest.Picture(t, "reveal-"+c.name+"-large", d.Window, c.size, look.Theme{Mode: c.mode, Scale: look.MaxScale})
			}
		})
	}
}

// Pictures of what opens over the page.
func TestPicturesOfRevealDialogs(t *testing.T) {
	size := fyne.NewSize(1366, 768)
	d := open(t, workshop.ExampleMidway("priorities", 2, 0.4))
	d.press(fyne.KeyDown, fyne.KeyReturn)
	uitest.Picture(t, "reveal-dialog-guess", d.Window, size, look.Theme{Mode: look.Light})

	d = open(t, workshop.ExampleMidway("themes", 1, 0.5))
	d.press(fyne.KeySpace, fyne.KeyDown, fyne.KeySpace, fyne.KeyG)
	d.type1("How do we fill the quiet summer months?")
	d.press(fyne.KeyReturn)
	uitest.Picture(t, "reveal-dialog-name", d.Window, size, look.Theme{Mode: look.Light})
	d.press(fyne.KeyEscape, fyne.KeyM)
	uitest.Picture(t, "reveal-dialog-move", d.Window, size, look.Theme{Mode: look.Dark})
}
