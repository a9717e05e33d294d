package ui_test

import (
	"slices"
	"strings"
	"testing"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// below returns a window with an entry that has the keyboard.
func below(t *testing.T) (fyne.Window, *ui.Entry) {
	start(t)
	entry := ui.NewEntry("Card")
	w := test.NewTempWindow(t, ui.Column(0, entry))
	w.Resize(fyne.NewSize(800, 600))
	w.Canvas().Focus(entry.Input())
	return w, entry
}

func TestEscapeClosesADialogAndGivesFocusBack(t *testing.T) {
	w, entry := below(t)
	cancelled := false
	name := ui.NewEntry("Name")
	d := ui.NewDialog(w.Canvas(), "Rename", name, "Rename", "Cancel", func() bool { t.Error("it was confirmed"); return true })
	d.OnCancel = func() { cancelled = true }
	d.Show()
	if w.Canvas().Focused() != name.Input() {
		t.Error("the first field does not have the keyboard")
	}
	uitest.Press(w.Canvas(), fyne.KeyEscape)
	if d.Visible() || w.Canvas().Overlays().Top() != nil || !cancelled {
		t.Error("the dialog is still there")
	}
	if w.Canvas().Focused() != entry.Input() {
		t.Error("the keyboard did not come back")
	}
}

func TestEnterConfirmsADialogAndAProblemKeepsItOpen(t *testing.T) {
	w, _ := below(t)
	name, tries := ui.NewEntry("Name"), 0
	var d *ui.Dialog
	d = ui.NewDialog(w.Canvas(), "Rename", ui.Column(8, name), "Rename", "Cancel", func() bool {
		tries++
		if name.Text() == "" {
			d.Fail("A workshop needs a name.")
			return false
		}
		return true
	})
	d.Show()
	uitest.Press(w.Canvas(), fyne.KeyReturn)
	if !d.Visible() || !uitest.Says(uitest.Screen(w.Canvas()), "A workshop needs a name.") {
		t.Errorf("after an empty name the screen says %q", uitest.Texts(uitest.Screen(w.Canvas())))
	}
	uitest.Type(w.Canvas(), name, "Snacks")
	uitest.Press(w.Canvas(), fyne.KeyReturn)
	if d.Visible() || tries != 2 {
		t.Errorf("after %d tries the dialog is open: %v", tries, d.Visible())
	}
}

func TestTabStaysWithinADialogAndItsKeysDoTheirOwnThing(t *testing.T) {
	w, _ := below(t)
	w.Canvas().SetOnTypedKey(func(key *fyne.KeyEvent) { t.Errorf("the window below heard %s", key.Name) })
	w.Canvas().SetOnTypedRune(func(r rune) { t.Errorf("the window below heard %q", r) })
	d := ui.Ask(w.Canvas(), "Remove the card?", "It can be brought back with undo.", "Remove", "Keep", func() {})
	for range 5 {
		uitest.Press(w.Canvas(), fyne.KeyTab)
		uitest.Press(w.Canvas(), fyne.KeyF5)
		uitest.Letter(w.Canvas(), 'g')
		if w.Canvas().Focused() == nil {
			t.Fatal("nothing has the keyboard")
		}
	}
	uitest.Tap(t, uitest.Screen(w.Canvas()), "Keep")
	if d.Visible() {
		t.Error("the dialog is still there")
	}
}

func TestALongDialogScrollsAndItsButtonsStayInSight(t *testing.T) {
	w, _ := below(t)
	column := ui.Column(8)
	for range 60 {
		column.Objects = append(column.Objects, ui.NewField("Name", ui.NewEntry("Name")))
	}
	d := ui.NewDialog(w.Canvas(), "People", column, "Save", "Cancel", nil)
	d.Show()
	save := uitest.Button(t, uitest.Screen(w.Canvas()), "Save")
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(save)
	if at.Y+save.Size().Height > 600 || at.Y < 300 {
		t.Errorf("the button is at %v in a window of 600", at.Y)
	}
}

// A text that takes no keys is read to its end without a mouse, too.
func TestALongTextInADialogIsReadByKeys(t *testing.T) {
	w, _ := below(t)
	c := w.Canvas()
	long := ui.NewText(strings.Repeat("What to say, to ask and to look for. ", 200), ui.Body)
	d := ui.NewDialog(c, "The guide", ui.Column(0, long), "", "Close", nil)
	d.Show()
	body := uitest.Find(t, c.Overlays().Top(), "scroller", func(*ui.Scroll) bool { return true })
	uitest.Press(c, fyne.KeyPageDown)
	if body.Offset() == 0 {
		t.Error("Page Down leaves the text where it is")
	}
	uitest.Press(c, fyne.KeyPageUp)
	if body.Offset() != 0 {
		t.Error("Page Up does not lead back")
	}
}

func TestAClickBesideAFieldKeepsTheKeyboardInTheDialog(t *testing.T) {
	w, _ := below(t)
	name := ui.NewEntry("Name")
	d := ui.NewDialog(w.Canvas(), "Rename", name, "Rename", "Cancel", nil)
	d.Show()
	test.TapCanvas(w.Canvas(), fyne.NewPos(5, 5))
	test.TapCanvas(w.Canvas(), fyne.NewPos(400, 235))
	if !d.Visible() || w.Canvas().Focused() == nil {
		t.Errorf("open: %v, keyboard: %v", d.Visible(), w.Canvas().Focused())
	}
}

func TestAPaletteNarrowsAsPeopleTypeAndSaysWhyNot(t *testing.T) {
	w, entry := below(t)
	var picked []string
	p := ui.NewPalette(w.Canvas(), "What to do", "Nothing is called that.", []ui.Option{
		{Key: "group", Label: "Group ticked cards", Hint: "G", Reason: "No card is ticked."},
		{Key: "wall", Label: "Open the wall", Hint: "F5"},
		{Key: "freeze", Label: "Freeze the wall", Hint: "F"},
	}, func(key string) { picked = append(picked, key) })
	p.Show()
	find := uitest.Entry(t, uitest.Screen(w.Canvas()), "What to do")
	if !uitest.Says(uitest.Screen(w.Canvas()), "No card is ticked.") || !uitest.Says(uitest.Screen(w.Canvas()), "F5") {
		t.Errorf("the list says %q", uitest.Texts(uitest.Screen(w.Canvas())))
	}
	uitest.Type(w.Canvas(), find, "wall fr")
	if shown := p.Shown(); len(shown) != 1 || shown[0].Key != "freeze" {
		t.Errorf("the list shows %v", shown)
	}
	uitest.Type(w.Canvas(), find, "xx")
	if !uitest.Says(uitest.Screen(w.Canvas()), "Nothing is called that.") {
		t.Error("an empty list says nothing")
	}
	find.SetText("ticked wall")
	if shown := p.Shown(); len(shown) != 0 {
		t.Errorf("the list shows %v", shown)
	}
	find.SetText("f5")
	if shown := p.Shown(); len(shown) != 1 || shown[0].Key != "wall" {
		t.Errorf("what stands beside a command does not find it: %v", shown)
	}
	find.SetText("f")
	if shown := p.Shown(); len(shown) != 2 || shown[0].Key != "freeze" {
		t.Errorf("what is called so does not come before what is only keyed so: %v", shown)
	}
	find.SetText("group")
	uitest.Press(w.Canvas(), fyne.KeyReturn) // refused
	find.SetText("wall")
	uitest.Press(w.Canvas(), fyne.KeyDown, fyne.KeyReturn)
	if !slices.Equal(picked, []string{"freeze"}) || p.Visible() {
		t.Errorf("picked %q", picked)
	}
	if w.Canvas().Focused() != entry.Input() {
		t.Error("the keyboard did not come back")
	}
}

func TestDialogsLookLikeTheRest(t *testing.T) {
	w, _ := below(t)
	d := ui.NewDialog(w.Canvas(), "New workshop", ui.Column(look.Gap3,
		ui.NewField("Title", ui.NewEntry("Snacks: joint plan 2027")), ui.NewField("Length", ui.NewChoice("", []ui.Option{{Key: "h", Label: "Half day"}}, "h", nil))),
		"Create", "Cancel", nil)
	d.Show()
	d.Fail("A workshop with this name is there already.")
	uitest.Picture(t, "dialog", w, fyne.NewSize(1000, 600), look.Theme{Mode: look.Light})
	d.Hide()
	var options []ui.Option
	for _, label := range []string{"Group ticked cards", "Open the wall", "Blank the wall", "Freeze the wall", "Park a point", "Go on", "Go back"} {
		options = append(options, ui.Option{Key: label, Label: label, Hint: "Ctrl+P"})
	}
	options[0].Reason = "No card is ticked."
	ui.NewPalette(w.Canvas(), "What to do", "", options, nil).Show()
	uitest.Picture(t, "palette", w, fyne.NewSize(1000, 600), look.Theme{Mode: look.Dark})
	if !uitest.Says(uitest.Screen(w.Canvas()), "Blank the wall") {
		t.Error("a command is missing")
	}
}

// Ctrl+Enter confirms from wherever the keyboard is, and Tab comes to what
// removes only after what saves.
func TestAFormIsSavedFromAChoiceAndRemovedOnlyOnPurpose(t *testing.T) {
	w, _ := below(t)
	choice := ui.NewChoice("Choose", []ui.Option{{Key: "a", Label: "A"}}, "", nil)
	saved := 0
	d := ui.NewDialog(w.Canvas(), "Card", ui.Column(8, choice), "Save", "Cancel", func() bool { saved++; return false })
	d.PutLast(ui.NewButton("Remove", ui.Danger, func() { t.Error("it was removed") }))
	d.Show()
	w.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(ctrlEnter)
	if saved != 1 {
		t.Errorf("Ctrl+Enter on a choice saved %d times", saved)
	}
	for range 2 { // past the button that cancels
		w.Canvas().(interface{ FocusNext() }).FocusNext()
	}
	uitest.Press(w.Canvas(), fyne.KeyReturn)
	if saved != 2 {
		t.Errorf("Enter behind the fields saved %d times", saved)
	}
}
