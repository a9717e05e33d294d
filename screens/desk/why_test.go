package desk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// Why something is done stands where it is worked on: with an action on the
// plan, a clause that is open, and a theme that something came of.
func TestWhySomethingIsDoneStandsBesideIt(t *testing.T) {
	for name, tt := range map[string]struct {
		activity string
		of       func(*workshop.Workshop) string
	}{
		"an action": {"actions", func(w *workshop.Workshop) string { return string(w.Actions[0].ID) }},
		"a clause":  {"consent", func(w *workshop.Workshop) string { return w.Focus }},
		"a theme":   {"themes", func(w *workshop.Workshop) string { return string(w.Themes[0].ID) }},
	} {
		t.Run(name, func(t *testing.T) {
			w := workshop.Example()
			for _, s := range w.Steps {
				if s.Activity == tt.activity {
					w.Step = s.ID
				}
			}
			d := open(t, w)
			if name == "a clause" {
				d.try("consent.look", func(w *workshop.Workshop) error { w.Look(string(w.Commitments[0].ID)); return nil })
			}
			way := d.lines()[tt.of(d.room.Workshop())]
			if !strings.Contains(way, "›") || !uitest.Says(d.Body(), way) {
				t.Errorf("the desk does not say %q", way)
			}
		})
	}
}

// From anywhere one key lists everything with its way, and what is picked is
// said above the page.
func TestWhyIsAnsweredFromAnywhere(t *testing.T) {
	d := open(t, workshop.Example())
	d.goTo(papers)
	d.commands.Run("why")
	first := d.reasons()[0]
	list := uitest.Screen(d.Window.Canvas())
	if !uitest.Says(list, first.Line) {
		t.Fatalf("the list does not say %q", first.Line)
	}
	for _, mode := range []look.Mode{look.Light, look.Dark} {
		uitest.Picture(t, "why-"+string(mode), d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: mode})
	}
	uitest.Picture(t, "why-small", d.Window, smallest, look.Theme{Mode: look.Light})
	d.press(fyne.KeyReturn)
	if said := d.frame.notice.Text(); !strings.Contains(said, first.Line) {
		t.Errorf("above the page it says %q, want %q", said, first.Line)
	}

	empty := open(t, workshop.ExampleUntil("", 0))
	var why string
	for _, l := range empty.commands.Lines() {
		if l.Label == empty.Say("command.why") {
			why = l.Why
		}
	}
	if why != empty.Say("why.not-yet") {
		t.Errorf("before there is anything, it says %q", why)
	}
}

func TestPicturesOfWhy(t *testing.T) {
	w := workshop.Example()
	for _, activity := range []string{"actions", "consent", "themes"} {
		for _, s := range w.Steps {
			if s.Activity == activity {
				w.Step = s.ID
			}
		}
		d := open(t, w)
		if activity == "consent" {
			d.try("consent.look", func(w *workshop.Workshop) error { w.Look(string(w.Commitments[0].ID)); return nil })
		}
		uitest.Picture(t, "why-"+activity, d.Window, smallest, look.Theme{Mode: look.Light})
	}
}
