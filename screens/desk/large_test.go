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
	return largeIn(t, w, scale, uitest.Language())
}

// largeIn is large in a language.
func largeIn(t testing.TB, w *workshop.Workshop, scale float32, language string) *Desk {
	t.Helper()
	d := openSpeaking(t, w, look.Theme{Mode: look.Light, Scale: scale}, language)
	d.Window.Resize(smallest)
	uitest.Settle(d.Body())
	return d
}

// everywhere tries something on the desk at each place of the example: before
// the day, at each move, and on the papers.
func everywhere(t *testing.T, scale float32, language string, try func(t *testing.T, d *Desk)) {
	at := func(name string, w *workshop.Workshop, s stage) {
		t.Run(fmt.Sprintf("%s in %s at %v", name, language, scale), func(t *testing.T) {
			d := largeIn(t, w, scale, language)
			if d.stage != s {
				d.goTo(s)
				uitest.Settle(d.Body())
			}
			try(t, d)
		})
	}
	at("prepare", workshop.ExampleUntil("", 0), preparing)
	seen := make(map[string]bool) // breaks come more than once
	for _, s := range workshop.Example().Steps {
		if seen[s.Activity] {
			continue
		}
		seen[s.Activity] = true
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
		everywhere(t, scale, uitest.Language(), func(t *testing.T, d *Desk) {
			if least := d.Body().MinSize(); least.Width > smallest.Width || least.Height > smallest.Height {
				t.Errorf("the desk needs a window of %v", least)
			}
			fits(t, d.Body(), fyne.Position{}, false)
			if d.stage == running && d.frame.strip.box.Objects[0] == d.frame.strip.running {
				if !seen(d.Body(), d.frame.strip.clock) {
					t.Error("the time is not to be seen")
				}
				if !seen(d.Body(), d.frame.strip.next) && !seen(d.Body(), d.frame.strip.on) {
					t.Error("the way on is not to be seen")
				}
			}
			uitest.Picture(t, fmt.Sprintf("large-%v-%s", scale, strings.ReplaceAll(path.Base(t.Name()), " ", "-")), d.Window, smallest, nil)
		})
	}
}

// German has the longest words of the languages there are.
func TestGermanFitsTheSmallestWindowAtTwiceTheSize(t *testing.T) {
	everywhere(t, look.MaxScale, "de", func(t *testing.T, d *Desk) {
		if least := d.Body().MinSize(); least.Width > smallest.Width || least.Height > smallest.Height {
			t.Errorf("the desk needs a window of %v", least)
		}
		fits(t, d.Body(), fyne.Position{}, false)
	})
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
	case *ui.Button:
		if tall := o.HeightFor(o.Size().Width); o.Size().Height+0.5 < tall {
			t.Errorf("the button %q is cut at %v of %v", o.Text(), o.Size().Height, tall)
		}
		for _, part := range test.WidgetRenderer(o).Objects() {
			if text, ok := part.(*ui.Text); ok {
				fits(t, text, at, scrolled)
			}
		}
	case *ui.Text:
		if tall := o.HeightFor(o.Size().Width); o.Size().Height+0.5 < tall {
			t.Errorf("%q is cut at %v of %v", o.Text(), o.Size().Height, tall)
		}
		if o.Size().Width+0.5 < o.LeastWidth() {
			t.Errorf("%q breaks, for it has %v and needs %v", o.Text(), o.Size().Width, o.LeastWidth())
		}
	case *ui.Entry: // a long line scrolls within it
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

// seen reports whether an object is visible in another.
func seen(in, o fyne.CanvasObject) bool {
	found := false
	uitest.Walk(in, func(other fyne.CanvasObject) bool {
		found = found || other == o
		return !found
	})
	return found
}

// What the strip leaves out for want of room is back as soon as there is some.
func TestWhatGaveWayComesBack(t *testing.T) {
	d := large(t, workshop.ExampleUntil("friction", 0), look.MaxScale)
	minute := d.frame.strip.minute
	if seen(d.Body(), minute) {
		t.Error("there is room for a minute more")
	}
	d.Window.Resize(fyne.NewSize(2560, 1440))
	if !seen(d.Body(), minute) || !seen(d.Body(), d.frame.strip.next) {
		t.Error("what gave way in a small window is missing in a large one")
	}
}

// Where large letters leave the guide no room, its key shows it above the desk.
func TestTheGuideIsReadWhereThereIsNoRoomBesideTheMiddle(t *testing.T) {
	d := large(t, workshop.ExampleUntil("measures", 1), look.MaxScale)
	say := d.Say("guide.measures.say")
	if uitest.Says(d.page(), say) {
		t.Fatal("the guide has room, so nothing is tried")
	}
	d.commands.Run("guide")
	if !uitest.Says(d.page(), say) {
		t.Fatalf("its key shows no guide: %q", uitest.Texts(d.page()))
	}
	uitest.Picture(t, "large-guide", d.Window, smallest, nil)
	d.press(fyne.KeyEscape)
	if uitest.Says(d.page(), say) {
		t.Error("Escape does not put the guide away")
	}
}

// When the day ends is read to its end, however long the sentence before it.
func TestTheStripSaysWhenTheDayEnds(t *testing.T) {
	for _, scale := range []float32{1, 1.15, 1.3, 1.5, 1.75, look.MaxScale} {
		d := large(t, workshop.ExampleMidway("friction", 0, 0.5), scale)
		for _, words := range []string{
			"12 min late · ends 16:30",
			d.Say("pace.behind", 112, "16:30"), d.Say("pace.ahead", 112, "16:30"),
			d.Say("pace.part", "–112:30", "16:30"), d.Say("pace.paused", "16:30"),
		} {
			d.frame.strip.pace.SetText(words)
			d.frame.strip.box.Refresh()
			uitest.Settle(d.Body())
			if !seen(d.Body(), d.frame.strip.pace) {
				continue
			}
			var drawn []string
			for _, line := range test.WidgetRenderer(d.frame.strip.pace).Objects() {
				drawn = append(drawn, line.(*canvas.Text).Text)
			}
			if got := strings.Join(drawn, " "); !strings.HasSuffix(got, words[len(words)-5:]) {
				t.Errorf("at %v the strip says %q of %q", scale, got, words)
			}
		}
	}
}

// The minutes of a step stand below its name where they would break it.
func TestTheRailBreaksNoWord(t *testing.T) {
	row := ui.NewRailRow(ui.RailStep{Number: "2", Label: "Promises before", Minutes: "6 min"}, nil)
	d := large(t, workshop.New("New", "2026-11-23"), look.MaxScale)
	d.Window.SetContent(ui.Fixed(look.RailW, 0, row))
	d.Window.Resize(fyne.NewSize(look.RailW, 300))
	fits(t, row, fyne.Position{}, true)
}
