package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// A letter that stands for a command of the wall means nothing to a dialog,
// whatever in it has the keyboard. A key typed on the wall still does it.
func TestTheLettersOfTheWallRestWhileADialogIsOpen(t *testing.T) {
	for name, ask := range map[string]func(*Desk){
		"a form":     func(d *Desk) { d.commands.Run("park") },
		"a question": func(d *Desk) { d.commands.Run("timebox") },
		"a list":     func(d *Desk) { d.commands.Run("list") },
		"the lot":    func(d *Desk) { d.commands.Run("lot") },
	} {
		t.Run(name, func(t *testing.T) {
			d := open(t, workshop.ExampleMidway("friction", 0, 0.5))
			d.commands.Run("wall")
			ask(d)
			if !d.isAsking() {
				t.Fatal("no dialog is open")
			}
			for range 8 {
				d.press(fyne.KeyB)
				if d.wall.blanked {
					t.Fatalf("B blanks the wall from %T", d.Window.Canvas().Focused())
				}
				d.press(fyne.KeyF)
				if d.wall.frozen {
					t.Fatalf("F freezes the wall from %T", d.Window.Canvas().Focused())
				}
				d.press(fyne.KeyTab)
			}
			d.Window.Canvas().Unfocus()
			d.press(fyne.KeyB)
			if d.wall.blanked {
				t.Fatal("B blanks the wall when nothing has the keyboard")
			}
			d.typedOnWall(&fyne.KeyEvent{Name: fyne.KeyB})
			if !d.wall.blanked {
				t.Error("B typed on the wall does not blank it")
			}
		})
	}
}

// Enter breaks the line in a field of several, so the form says which key
// saves; where Enter saves it says nothing.
func TestAFormWithSeveralLinesShowsTheKeyThatSaves(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0.5))
	key := d.Say("key.ctrl") + "+" + d.Say("key.enter")
	d.commands.Run("park")
	if uitest.Says(d.screen(), key) {
		t.Errorf("a form of single lines names %s", key)
	}
	d.press(fyne.KeyEscape)
	d.editCard(d.room.Workshop().Cards[0].ID)
	if !uitest.Says(d.screen(), key) {
		t.Errorf("nobody is told which key saves: %q", uitest.Texts(d.screen()))
	}
	uitest.Picture(t, "form-lines-key", d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: look.Light})
}
