package ui_test

import (
	"testing"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

// The toolkit loses its place where a space falls on the end of a line.
func TestWhatIsTypedIsKeptAtEveryWidth(t *testing.T) {
	const sentence = "One snacks plan for 2027 that both teams would defend in front of a retailer, and no third summer spent arguing about July"
	for name, entry := range map[string]func() *ui.Entry{
		"notes": func() *ui.Entry { return ui.NewNotes("", 6) },
		"card":  func() *ui.Entry { return ui.NewCardEntry("", "Enter", "add") },
	} {
		t.Run(name, func(t *testing.T) {
			start(t)
			window := test.NewTempWindow(t, nil)
			for width := float32(180); width < 520; width += 13 {
				e := entry()
				window.SetContent(e)
				window.Resize(fyne.NewSize(width, 300))
				window.Canvas().Focus(e.Input())
				for _, r := range sentence {
					e.Input().TypedRune(r)
					e.Input().TypedRune('x')
					uitest.Press(window.Canvas(), fyne.KeyBackspace)
				}
				if e.Text() != sentence {
					t.Errorf("at a width of %.0f it keeps %q", width, e.Text())
				}
			}
		})
	}
}

func TestWhatIsErasedGoesWhereTheCursorStands(t *testing.T) {
	start(t)
	e := ui.NewNotes("", 6)
	w := test.NewTempWindow(t, e)
	w.Resize(fyne.NewSize(300, 200))
	uitest.Type(w.Canvas(), e, "aaab")
	for _, key := range []fyne.KeyName{fyne.KeyHome, fyne.KeyRight, fyne.KeyDelete} {
		uitest.Press(w.Canvas(), key)
	}
	e.Input().TypedRune('c')
	if e.Text() != "acab" {
		t.Errorf("it keeps %q", e.Text())
	}
	uitest.Press(w.Canvas(), fyne.KeyBackspace)
	e.Input().TypedRune('d')
	if e.Text() != "adab" {
		t.Errorf("it keeps %q", e.Text())
	}
	e.Input().TypedShortcut(&fyne.ShortcutSelectAll{})
	e.Input().TypedRune('e')
	e.Input().TypedRune('f')
	if e.Text() != "ef" {
		t.Errorf("over what was selected it keeps %q", e.Text())
	}
}

// What an entry opens with is added to: the cursor stands behind the old words.
func TestTheCursorStandsBehindWhatALineOpensWith(t *testing.T) {
	for name, text := range map[string]string{
		"short": "Fix dates", "umlauts": "Für die Löhne",
		"long": "One snacks plan for 2027 that both teams would defend in front of a retailer, and no third summer",
	} {
		t.Run(name, func(t *testing.T) {
			start(t)
			e := ui.NewEntry("")
			e.SetText(text)
			w := test.NewTempWindow(t, e)
			w.Resize(fyne.NewSize(300, 100))
			w.Canvas().Focus(e.Input())
			for _, r := range " early" {
				e.Input().TypedRune(r)
			}
			if want := text + " early"; e.Text() != want {
				t.Errorf("it keeps %q, want %q", e.Text(), want)
			}
			uitest.Picture(t, "entry-behind-"+name, w, fyne.NewSize(300, 60), look.Theme{})
		})
	}
}

// A long text in one line is read from its beginning, without a bar on its
// words, whenever the cursor is elsewhere.
func TestALongLineShowsItsBeginning(t *testing.T) {
	start(t)
	e, other := ui.NewEntry(""), ui.NewEntry("")
	e.SetText("One snacks plan for 2027 that both teams would defend in front of a retailer, and no third summer")
	w := test.NewTempWindow(t, container.NewVBox(e, other))
	w.Resize(fyne.NewSize(300, 100))
	var scroll *container.Scroll
	for _, o := range test.TempWidgetRenderer(t, e.Input()).Objects() {
		if s, ok := o.(*container.Scroll); ok && s.Content != nil {
			scroll = s
		}
	}
	begins := func(when string) {
		t.Helper()
		if scroll.Offset.X != 0 {
			t.Errorf("%s its first %v px are not seen", when, scroll.Offset.X)
		}
	}
	begins("as it is opened")
	w.Canvas().Focus(e.Input())
	if scroll.Offset.X == 0 {
		t.Error("the cursor behind its words is not seen")
	}
	w.Canvas().Focus(other.Input())
	begins("once it is left")
	e.SetText("The brief for each promotion goes to both teams four weeks before the first day of the promotion")
	begins("with another text")
	uitest.Picture(t, "entry-beginning", w, fyne.NewSize(300, 100), look.Theme{})
	w.Canvas().Focus(e.Input())
	e.Input().TypedKey(&fyne.KeyEvent{Name: fyne.KeyHome})
	w.Canvas().Focus(other.Input())
	w.Canvas().Focus(e.Input())
	if e.Input().TypedRune('!'); e.Text()[0] != '!' {
		t.Errorf("the cursor is not where it was left: %q", e.Text())
	}
}
