package screens

import (
	"os"
	"testing"

	"accord/screens/desk"
	"accord/screens/ui/uitest"
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
