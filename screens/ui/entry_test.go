package ui_test

import (
	"reflect"
	"slices"
	"testing"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func TestEnterSubmitsAndShiftEnterBreaksTheLine(t *testing.T) {
	start(t)
	var sent []string
	entry := ui.NewCardEntry("What happened?", "Enter", "add")
	entry.OnSubmitted = func(text string) { sent = append(sent, text); entry.SetText("") }
	w := test.NewTempWindow(t, ui.Column(0, entry))
	w.Resize(fyne.NewSize(600, 300))
	uitest.Type(w.Canvas(), entry, "One")
	uitest.PressShift(w.Canvas(), fyne.KeyReturn)
	uitest.Type(w.Canvas(), entry, "two")
	uitest.Press(w.Canvas(), fyne.KeyReturn)
	if !slices.Equal(sent, []string{"One\ntwo"}) || entry.Text() != "" {
		t.Errorf("submitted %q, left %q", sent, entry.Text())
	}
	if w.Canvas().Focused() != entry.Input() {
		t.Error("the keyboard is elsewhere after Enter")
	}
}

func TestNotesBreakTheLineWithEnterAndSubmitWithCtrlEnter(t *testing.T) {
	start(t)
	sent := ""
	entry := ui.NewNotes("Notes", 6)
	entry.OnSubmitted = func(text string) { sent = text }
	w := test.NewTempWindow(t, ui.Column(0, entry))
	uitest.Type(w.Canvas(), entry, "One")
	uitest.Press(w.Canvas(), fyne.KeyReturn)
	uitest.Type(w.Canvas(), entry, "two")
	if sent != "" {
		t.Errorf("Enter submitted %q", sent)
	}
	entry.Input().TypedShortcut(ctrlEnter)
	if sent != "One\ntwo" {
		t.Errorf("Ctrl+Enter submitted %q", sent)
	}
}

func TestTabLeavesEveryEntry(t *testing.T) {
	start(t)
	for _, entry := range []*ui.Entry{ui.NewEntry("a"), ui.NewCardEntry("b", "", ""), ui.NewNotes("c", 4)} {
		if entry.Input().AcceptsTab() {
			t.Errorf("Tab is typed into %q", entry.PlaceHolder())
		}
	}
}

func TestPastedLinesAreOfferedWithoutTheirBullets(t *testing.T) {
	start(t)
	var offered []string
	entry := ui.NewCardEntry("What happened?", "", "")
	entry.OnPasteLines = func(lines []string) bool { offered = lines; return true }
	w := test.NewTempWindow(t, ui.Column(0, entry))
	w.Canvas().Focus(entry.Input())
	paste(w.Canvas(), "• First\r\n\r\n2. Second\n- Third\n2027 was late\n-5 % margin")
	want := []string{"First", "Second", "Third", "2027 was late", "-5 % margin"}
	if !slices.Equal(offered, want) || entry.Text() != "" {
		t.Errorf("offered %q, typed %q", offered, entry.Text())
	}
	paste(w.Canvas(), "only one line")
	if entry.Text() != "only one line" {
		t.Errorf("one line is pasted as %q", entry.Text())
	}
}

func TestAnEntryGrowsWithItsTextUpToAPoint(t *testing.T) {
	start(t)
	entry := ui.NewCardEntry("What happened?", "Enter", "add")
	one := entry.HeightFor(400)
	entry.Resize(fyne.NewSize(400, one))
	entry.SetText(sentence)
	if got := entry.HeightFor(400); got <= one {
		t.Errorf("with a long sentence it is %v tall, was %v", got, one)
	}
	entry.SetText(sentence + sentence + sentence + sentence + sentence + sentence + sentence + sentence)
	if got := entry.HeightFor(400); got > 5*one {
		t.Errorf("with a very long text it is %v tall", got)
	}
}

func TestAKeyCanBeTakenBeforeTheEntryHasIt(t *testing.T) {
	start(t)
	entry := ui.NewEntry("Name")
	entry.OnKey = func(key *fyne.KeyEvent) bool { return key.Name == fyne.KeyBackspace }
	w := test.NewTempWindow(t, ui.Column(0, entry))
	uitest.Type(w.Canvas(), entry, "Ann")
	uitest.Press(w.Canvas(), fyne.KeyBackspace)
	if entry.Text() != "Ann" {
		t.Errorf("the entry has %q", entry.Text())
	}
}

func TestAFieldSaysWhatIsWrongBelowIt(t *testing.T) {
	start(t)
	field := ui.NewField("Date", ui.NewEntry("Day")).WithHint("The day of the workshop.")
	w := test.NewTempWindow(t, ui.Column(0, field))
	field.Fail("This date is before the workshop.")
	if !uitest.Says(w.Content(), "This date is before the workshop.") {
		t.Error("nothing is said")
	}
	field.Fail("")
	if uitest.Says(w.Content(), "before the workshop") || !uitest.Says(w.Content(), "The day of the workshop.") {
		t.Errorf("the field says %q", uitest.Texts(w.Content()))
	}
}

// A hand on the mouse adds a card by clicking on what the key would do.
func TestTheHintOfAnEntryCanBeClicked(t *testing.T) {
	start(t)
	sent := ""
	entry := ui.NewAddEntry("Name", "Enter", "add")
	entry.OnSubmitted = func(text string) { sent = text }
	w := test.NewTempWindow(t, ui.Column(0, entry))
	w.SetPadded(false)
	w.Resize(fyne.NewSize(400, 100))
	uitest.Type(w.Canvas(), entry, "Ann")
	test.TapCanvas(w.Canvas(), fyne.NewPos(380, entry.Size().Height/2))
	if sent != "Ann" {
		t.Errorf("a click on the hint submitted %q", sent)
	}
}

// The line around an entry that has the keyboard changes with the side whose
// turn it is, before anything is typed.
func TestTheColorOfAnEntryChangesAtOnce(t *testing.T) {
	start(t)
	entry := ui.NewCardEntry("One thought", "Enter", "add")
	w := test.NewTempWindow(t, ui.Column(0, entry))
	w.Resize(fyne.NewSize(400, 80))
	w.Canvas().Focus(entry.Input())
	entry.SetColor(look.Sales)
	sales := w.Canvas().Capture()
	entry.SetColor(look.Marketing)
	if reflect.DeepEqual(sales, w.Canvas().Capture()) {
		t.Error("the line keeps the colour of the other side")
	}
}
