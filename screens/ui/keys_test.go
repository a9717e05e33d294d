package ui_test

import (
	"slices"
	"testing"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

func TestEnterAndSpacePressAButton(t *testing.T) {
	start(t)
	pressed := 0
	button := ui.NewButton("Reveal", ui.Primary, func() { pressed++ })
	w := test.NewTempWindow(t, ui.Column(0, button))
	w.Canvas().Focus(button)
	uitest.Press(w.Canvas(), fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace)
	if pressed != 3 {
		t.Errorf("three keys pressed it %d times", pressed)
	}
}

// The toolkit sends Space twice, as a key and as a character. Where the key
// opens a form, the character must not be the first in it.
func TestTheSpaceThatPressesIsNotTyped(t *testing.T) {
	start(t)
	entry := ui.NewEntry("Why today?")
	var w fyne.Window
	open := func() { w.Canvas().Focus(entry.Input()) }
	card := ui.NewCard(ui.CardFace{Text: "July 2027"})
	card.OnTapped = open
	button := ui.NewButton("Edit", ui.Plain, open)
	segments := ui.NewSegments([]ui.Segment{{Key: "s", Label: "Sales"}, {Key: "m", Label: "Marketing"}}, "s", func(string) { open() })
	w = test.NewTempWindow(t, ui.Column(0, button, card, segments, entry))
	for name, pressed := range map[string]fyne.Focusable{"button": button, "card": card, "segments": segments} {
		w.Canvas().Focus(pressed)
		uitest.Later(func() {
			uitest.Press(w.Canvas(), fyne.KeySpace)
			uitest.Letter(w.Canvas(), ' ')
		})
		if w.Canvas().Focused() != entry.Input() || entry.Text() != "" {
			t.Errorf("after Space on the %s, the entry has %q", name, entry.Text())
		}
		entry.SetText("")
	}
}

func TestARefusedButtonSaysWhyAndCannotBePressed(t *testing.T) {
	start(t)
	button := ui.NewButton("Reveal", ui.Primary, func() { t.Error("it was pressed") })
	w := test.NewTempWindow(t, ui.Column(0, button))
	button.Refuse("Marketing has not written yet.")
	button.Tapped(&fyne.PointEvent{})
	w.Canvas().FocusNext()
	if w.Canvas().Focused() == button {
		t.Error("Tab stops at a button that cannot be pressed")
	}
	if button.Reason() != "Marketing has not written yet." {
		t.Errorf("it says %q", button.Reason())
	}
	button.Refuse("")
	if button.Disabled() {
		t.Error("it still cannot be pressed")
	}
}

func TestAKeyOfTheWindowWorksWhileAButtonHasTheKeyboard(t *testing.T) {
	start(t)
	button, entry := ui.NewButton("Undo", ui.Plain, nil), ui.NewEntry("Name")
	w := test.NewTempWindow(t, ui.Column(0, button, entry))
	var keys []fyne.KeyName
	var letters []rune
	w.Canvas().SetOnTypedKey(func(key *fyne.KeyEvent) { keys = append(keys, key.Name) })
	w.Canvas().SetOnTypedRune(func(r rune) { letters = append(letters, r) })
	w.Canvas().Focus(button)
	uitest.Press(w.Canvas(), fyne.KeyF5)
	uitest.Letter(w.Canvas(), 'g')
	w.Canvas().Focus(entry.Input())
	uitest.Press(w.Canvas(), fyne.KeyF5, fyne.KeyEscape)
	uitest.Letter(w.Canvas(), 'g')
	if !slices.Equal(keys, []fyne.KeyName{fyne.KeyF5, fyne.KeyF5, fyne.KeyEscape}) || string(letters) != "g" {
		t.Errorf("the window heard %v and %q", keys, string(letters))
	}
	if entry.Text() != "g" {
		t.Errorf("the entry has %q", entry.Text())
	}
}

func TestAClickFindsItsOwnWindow(t *testing.T) {
	start(t)
	button := ui.NewButton("Undo", ui.Plain, nil)
	desk := test.NewTempWindow(t, ui.Column(0, button))
	wall := test.NewTempWindow(t, ui.NewText("The wall", ui.Body))
	uitest.Tap(t, desk.Content(), "Undo")
	if desk.Canvas().Focused() != button || wall.Canvas().Focused() != nil {
		t.Error("the keyboard went to the window that was opened last")
	}
}

func TestArrowsMoveBetweenSegments(t *testing.T) {
	start(t)
	var told []string
	segments := ui.NewSegments([]ui.Segment{
		{Key: "s", Label: "Sales", Side: workshop.Sales}, {Key: "m", Label: "Marketing", Side: workshop.Marketing},
	}, "s", func(key string) { told = append(told, key) })
	w := test.NewTempWindow(t, ui.Column(0, segments))
	w.Canvas().Focus(segments)
	uitest.Press(w.Canvas(), fyne.KeyRight, fyne.KeySpace, fyne.KeyLeft)
	uitest.Tap(t, w.Content(), "Sales")
	if !slices.Equal(told, []string{"m", "s", "m", "s"}) {
		t.Errorf("the screen was told %q", told)
	}
	segments.Set("m")
	if len(told) != 4 {
		t.Error("the screen was told of its own choice")
	}
}

func TestSpaceTicks(t *testing.T) {
	start(t)
	var told []bool
	tick := ui.NewTick("Large letters", false, func(on bool) { told = append(told, on) })
	w := test.NewTempWindow(t, ui.Column(0, tick))
	w.Canvas().Focus(tick)
	uitest.Press(w.Canvas(), fyne.KeySpace, fyne.KeySpace)
	tick.Set(true)
	if !slices.Equal(told, []bool{true, false}) || !tick.On() {
		t.Errorf("the screen was told %v", told)
	}
}

func TestARefusedTickSaysWhyAndStaysAsItIs(t *testing.T) {
	start(t)
	tick := ui.NewTick("All data", false, func(bool) { t.Error("the screen was told") })
	test.NewTempWindow(t, ui.Column(0, tick))
	tick.Refuse("Only for both teams.")
	tick.Tapped(&fyne.PointEvent{})
	if tick.On() || !uitest.Says(tick, "Only for both teams.") || tick.Text() != "All data" {
		t.Errorf("it is ticked: %v, and says %q", tick.On(), uitest.Texts(tick))
	}
	if tick.Refuse(""); tick.Disabled() || uitest.Says(tick, "Only for both teams.") {
		t.Error("it still cannot be ticked")
	}
}

func TestAListIsWalkedWithArrowsAndLetters(t *testing.T) {
	start(t)
	var told []string
	choice := ui.NewChoice("Length", []ui.Option{
		{Key: "half", Label: "Half day"}, {Key: "full", Label: "Full day"}, {Key: "two", Label: "Two days", Reason: "Not yet"}, {Key: "hour", Label: "Hour"},
	}, "half", func(key string) { told = append(told, key) })
	w := test.NewTempWindow(t, ui.Column(0, choice))
	w.Resize(fyne.NewSize(400, 400))
	w.Canvas().Focus(choice)
	uitest.Press(w.Canvas(), fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn)
	uitest.Press(w.Canvas(), fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn) // cannot be chosen
	uitest.Letter(w.Canvas(), 'h')
	uitest.Press(w.Canvas(), fyne.KeyReturn)
	if !slices.Equal(told, []string{"full", "hour"}) {
		t.Errorf("the screen was told %q", told)
	}
	if w.Canvas().Focused() != choice {
		t.Error("the keyboard did not come back")
	}
	uitest.Press(w.Canvas(), fyne.KeyReturn, fyne.KeyDown, fyne.KeyEscape)
	if w.Canvas().Overlays().Top() != nil || choice.Chosen() != "hour" {
		t.Errorf("after Escape %q is chosen", choice.Chosen())
	}
}

// paste sends Ctrl+V with some text to what has the keyboard.
func paste(c fyne.Canvas, text string) {
	clipboard := test.NewClipboard()
	clipboard.SetContent(text)
	c.Focused().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutPaste{Clipboard: clipboard})
}

var ctrlEnter = &desktop.CustomShortcut{KeyName: fyne.KeyReturn, Modifier: fyne.KeyModifierControl}

func TestASegmentWithLongerWordsTakesMoreRoom(t *testing.T) {
	start(t)
	widths := func(relabel func(*ui.Segments), labels ...string) (wide []float32) {
		segments := ui.NewSegments([]ui.Segment{{Key: "s", Label: labels[0]}, {Key: "m", Label: labels[1]}}, "s", nil)
		test.NewTempWindow(t, ui.Column(0, segments)).Resize(fyne.NewSize(600, 200))
		relabel(segments)
		uitest.Walk(segments, func(o fyne.CanvasObject) bool {
			if _, ok := o.(fyne.Tappable); ok {
				wide = append(wide, o.Size().Width)
			}
			return true
		})
		return wide
	}
	want := widths(func(*ui.Segments) {}, "Sales is typing", "Marketing")
	got := widths(func(s *ui.Segments) {
		s.SetLabel("s", "Sales is typing")
		s.SetLabel("m", "Marketing")
	}, "Sales", "Marketing is typing")
	if !slices.Equal(got, want) {
		t.Errorf("with other words the segments are %v wide, want %v", got, want)
	}
}

// A name is typed as it is called out, closed or open: the first letter alone
// would put another person in its place.
func TestANameIsTypedToChooseIt(t *testing.T) {
	people := []ui.Option{{Label: "Nobody yet"}, {Key: "mei", Label: "Mei Tan"}, {Key: "mia", Label: "Mia Sol"}, {Key: "felix", Label: "Felix Braun"}, {Key: "lars", Label: "Lars Holm"}, {Key: "ivo", Label: "Ivo Petrov"}}
	tests := map[string]struct{ typed, chosen string }{
		"a whole name":           {"felix", "felix"},
		"a letter":               {"l", "lars"},
		"the same letter again":  {"mm", "mia"},
		"as much as it needs":    {"mi", "mia"},
		"a name after a name":    {"larsmei", "mei"},
		"a name nobody here has": {"zoe", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			start(t)
			for _, open := range []bool{false, true} {
				choice := ui.NewChoice("Owner", people, "", nil)
				w := test.NewTempWindow(t, ui.Column(0, choice))
				w.Resize(fyne.NewSize(400, 400))
				w.Canvas().Focus(choice)
				if open {
					uitest.Press(w.Canvas(), fyne.KeyReturn)
				}
				for _, r := range tt.typed {
					uitest.Letter(w.Canvas(), r)
				}
				if open && tt.chosen != "" {
					uitest.Press(w.Canvas(), fyne.KeyReturn)
				}
				if choice.Chosen() != tt.chosen {
					t.Errorf("open: %v: %q was chosen, want %q", open, choice.Chosen(), tt.chosen)
				}
			}
		})
	}
}
