package desk

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/workshop"
	"accord/workshop/document/trial"
)

// The logo comes from a file, can be taken off again, and one undo brings it
// back.
func TestTheLogoOfTheClientIsPutOnThePapers(t *testing.T) {
	d := open(t, workshop.Example())
	path := filepath.Join(t.TempDir(), "logo.png")
	if err := os.WriteFile(path, trial.Logo(300, 60), 0o600); err != nil {
		t.Fatal(err)
	}
	d.commands.Run("logo")
	d.type1(path)
	d.press(fyne.KeyReturn)
	logo := d.room.Workshop().Logo()
	if logo == nil || d.isAsking() {
		t.Fatalf("there is no logo; it says:\n%s", d.seen())
	}
	d.commands.Run("logo")
	uitest.Tap(t, d.top(), d.Say("form.remove"))
	if d.room.Workshop().Logo() != nil || d.isAsking() {
		t.Fatal("the logo is still there")
	}
	d.undo()
	if !bytes.Equal(d.room.Workshop().Logo(), logo) {
		t.Error("one undo does not bring the logo back")
	}
}

func TestAFileThatIsNoLogoStaysInItsDialog(t *testing.T) {
	d := open(t, workshop.Example())
	path := filepath.Join(t.TempDir(), "logo.svg")
	if err := os.WriteFile(path, []byte("<svg/>"), 0o600); err != nil {
		t.Fatal(err)
	}
	d.commands.Run("logo")
	d.type1(path)
	d.press(fyne.KeyReturn)
	if !strings.Contains(d.seen(), d.Say("logo.no-picture")) || !d.isAsking() || d.room.Workshop().Logo() != nil {
		t.Errorf("it says:\n%s", d.seen())
	}
}
