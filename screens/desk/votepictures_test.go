package desk

import (
	"os"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// pictureCases are the sizes and lights every panel is looked at in.
var pictureCases = []struct {
	name   string
	mode   look.Mode
	scale  float32
	size   fyne.Size
	folded bool // the guide
}{
	{"light", look.Light, 1, fyne.NewSize(1366, 768), false},
	{"folded", look.Light, 1, fyne.NewSize(1366, 768), true},
	{"dark", look.Dark, 1, fyne.NewSize(1366, 768), true},
	{"small", look.Light, 1, fyne.NewSize(1280, 720), false},
	{"small-folded", look.Light, 1, fyne.NewSize(1280, 720), true},
	{"large-letters", look.Light, 1.5, fyne.NewSize(1280, 720), true},
}

// take pictures a desk in all sizes after something was done on it. Where no
// pictures are wanted, it is only drawn once.
func take(t *testing.T, name string, w *workshop.Workshop, do func(*Desk)) {
	t.Helper()
	cases := pictureCases
	if os.Getenv("PICTURES") == "" {
		cases = cases[:1]
	}
	for _, c := range cases {
		t.Run(name+"-"+c.name, func(t *testing.T) {
			d := open(t, w)
			d.Window.Resize(c.size)
			if c.scale != 1 { // panels are made for the size of the letters
				d.App.Settings().SetTheme(look.Theme{Mode: c.mode, Scale: c.scale})
				d.panel.body = nil
				d.show(w)
			}
			if c.folded {
				d.frame.fold()
			}
			if do != nil {
				do(d)
			}
			uitest.Picture(t, name+"-"+c.name, d.Window, c.size, look.Theme{Mode: c.mode, Scale: c.scale})
		})
	}
}

// letters types to what has the keyboard, asking anew after each letter, for
// the keyboard may move on.
func (d *Desk) letters(text string) {
	for _, r := range text {
		uitest.Letter(d.Window.Canvas(), r)
	}
}

// byHands is a workshop at its ballots, by a show of hands.
func byHands(t *testing.T, share float64) *workshop.Workshop {
	t.Helper()
	w := workshop.ExampleMidway("ballots", 0, 0)
	if err := w.CountBy(workshop.ByHands); err != nil {
		t.Fatal(err)
	}
	for i, theme := range w.Themes {
		if float64(i) >= share*float64(len(w.Themes)) {
			break
		}
		for _, side := range workshop.Sides {
			if err := w.CountHands(side, theme.ID, 2); err != nil {
				t.Fatal(err)
			}
		}
	}
	return w
}

// Pictures of the ballots are made when PICTURES names a folder for them.
func TestPicturesOfTheBallots(t *testing.T) {
	take(t, "vote-hands-empty", byHands(t, 0), nil)
	take(t, "vote-hands", byHands(t, 0.5), func(d *Desk) {
		d.type1("9")
	})
	take(t, "vote-hands-full", byHands(t, 1), nil)
	take(t, "vote-ballots-empty", workshop.ExampleMidway("ballots", 0, 0), nil)
	take(t, "vote-ballots", workshop.ExampleMidway("ballots", 0, 0.4), func(d *Desk) {
		d.letters("114")
	})
	take(t, "vote-ballots-full", workshop.ExampleUntil("ballots", 0), nil)
}

// cardsOf returns all cards with these words, in reading order.
func cardsOf(d *Desk, words string) (found []*ui.Card) {
	uitest.Walk(d.Body(), func(o fyne.CanvasObject) bool {
		if c, ok := o.(*ui.Card); ok && c.Text() == words {
			found = append(found, c)
		}
		return true
	})
	return found
}
