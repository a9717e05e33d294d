package screens

import (
	"os"
	"testing"

	"fyne.io/fyne/v2/test"

	"accord/screens/desk"
	"accord/screens/logbook"
	"accord/screens/ui/uitest"
	"accord/storage"
	"accord/workshop"
)

// A colleague who tidies up deletes the file: within a second it is made anew,
// the desk says so, and the room writes on.
func TestAFileDeletedWhileOpenIsMadeAnewWithinASecond(t *testing.T) {
	a := start(t)
	if err := a.openNew(workshop.New("Tidied away", "2026-11-28")); err != nil {
		t.Fatal(err)
	}
	list, err := a.library.List()
	if err != nil || len(list) != 1 {
		t.Fatalf("%d workshops (%v), want one", len(list), err)
	}
	if err := os.Remove(list[0].Path); err != nil {
		t.Skip("this system lets nobody do that:", err)
	}
	a.screen.(*desk.Desk).Tick()
	if _, err := os.Stat(list[0].Path); err != nil {
		t.Error("the file is not there again:", err)
	}
	if !uitest.Says(a.page(), a.say("file.rescued")) {
		t.Errorf("the desk does not say it: %q", uitest.Texts(a.page()))
	}
}

// A second copy of Accord that goes on all the same, to open another
// workshop, says that it is the second.
func TestASecondCopySaysSo(t *testing.T) {
	a := start(t)
	if !a.library.Claim() {
		t.Fatal("the first copy is not the first")
	}
	library, err := storage.NewLibrary(a.library.Folder())
	if err != nil {
		t.Fatal(err)
	}
	library.Claim()
	b, err := New(test.NewTempApp(t), library, Build{Version: "0", Book: logbook.Open(library.Folder())})
	if err != nil {
		t.Fatal(err)
	}
	defer b.window.Close()
	if !uitest.Says(b.page(), b.say("home.second")) {
		t.Errorf("the second window says %q", uitest.Texts(b.page()))
	}
}
