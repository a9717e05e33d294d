package desk

import (
	"fmt"
	"path"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// smallest is the smallest window that every screen is made for.
var smallest = fyne.NewSize(1280, 720)

// large returns a desk in the smallest window, with text so many times larger.
func large(t testing.TB, w *workshop.Workshop, scale float32) *Desk {
	t.Helper()
	d := openIn(t, w, look.Theme{Mode: look.Light, Scale: scale})
	d.Window.Resize(smallest)
	uitest.Settle(d.Body())
	return d
}

// everywhere tries something on the desk at each place of the example: before
// the day, at each move, and on the papers.
func everywhere(t *testing.T, scale float32, try func(t *testing.T, d *Desk)) {
	at := func(name string, w *workshop.Workshop, s stage) {
		t.Run(fmt.Sprintf("%s at %v", name, scale), func(t *testing.T) {
			d := large(t, w, scale)
			if d.stage != s {
				d.goTo(s)
				uitest.Settle(d.Body())
			}
			try(t, d)
		})
	}
	at("prepare", workshop.ExampleUntil("", 0), preparing)
	for _, s := range workshop.Example().Steps {
		for move := range s.Does().Moves {
			at(fmt.Sprintf("%s %d", s.Activity, move), workshop.ExampleUntil(s.Activity, move), running)
		}
	}
	at("finished", workshop.Example(), running)
	at("papers", workshop.Example(), papers)
}

// scales are the sizes of text that every screen is tried at.
var scales = []float32{1, 1.5, look.MaxScale}

// The window is never made wider than its display by what is in it, nothing
// lies outside of it, and no word is broken, however large the text.
func TestTheDeskFitsTheSmallestWindow(t *testing.T) {
	for _, scale := range scales {
		everywhere(t, scale, func(t *testing.T, d *Desk) {
			if least := d.Body().MinSize(); least.Width > smallest.Width || least.Height > smallest.Height {
				t.Errorf("the desk needs a window of %v", least)
			}
			fits(t, d.Body(), fyne.Position{}, false)
			uitest.Picture(t, fmt.Sprintf("large-%v-%s", scale, strings.ReplaceAll(path.Base(t.Name()), " ", "-")), d.Window, smallest, nil)
		})
	}
}

// fits complains of what ends beyond an edge of the window, and of words that
// have no room. What is scrolled may go on below.
func fits(t *testing.T, o fyne.CanvasObject, at fyne.Position, scrolled bool) {
	t.Helper()
	if !o.Visible() {
		return
	}
	at = at.Add(o.Position())
	end := at.Add(o.Size())
	if at.X < -0.5 || end.X > smallest.Width+0.5 || !scrolled && end.Y > smallest.Height+0.5 {
		t.Errorf("%T %q lies from %v to %v", o, uitest.Texts(o), at, end)
		return
	}
	switch o := o.(type) {
	case *ui.Text:
		if o.Size().Width+0.5 < o.LeastWidth() {
			t.Errorf("%q breaks, for it has %v and needs %v", o.Text(), o.Size().Width, o.LeastWidth())
		}
	case *fyne.Container:
		for _, part := range o.Objects {
			fits(t, part, at, scrolled)
		}
	case *container.Scroll:
		fits(t, o.Content, at, true)
	case fyne.Widget:
		for _, part := range test.WidgetRenderer(o).Objects() {
			if _, drawing := part.(*canvas.Rectangle); !drawing {
				fits(t, part, at, scrolled)
			}
		}
	}
}
