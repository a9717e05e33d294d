package screens

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/storage"
	"accord/workshop"
)

// closedOnce returns the app with a workshop that was open and closed again.
func closedOnce(t *testing.T) (*Accord, homeRow) {
	t.Helper()
	a := start(t)
	w := workshop.ExampleMidway("friction", 0, 0.9)
	if err := a.openNew(w); err != nil {
		t.Fatal(err)
	}
	a.Home()
	list, err := a.library.List()
	if err != nil || len(list) != 1 {
		t.Fatalf("the library holds %v (%v)", list, err)
	}
	return a, a.screen.(*home).rowOf(list[0], workshop.DayOf(noon))
}

// From the list, a workshop is opened as it was at a moment, by keyboard alone.
// It is another workshop, and the present one stays as it is.
func TestAWorkshopIsOpenedAsItWas(t *testing.T) {
	a, row := closedOnce(t)
	before, err := a.library.Read(row.ID)
	if err != nil {
		t.Fatal(err)
	}
	a.screen.(*home).more(row)
	typeOn(a, strings.Fields(a.say("command.go-back"))[0])
	uitest.Press(a.window.Canvas(), fyne.KeyReturn)
	for _, want := range []string{a.say("activity.friction"), a.say("snapshot.cards", len(before.Cards)), a.say("snapshot.why.closed")} {
		if !strings.Contains(strings.Join(uitest.Texts(a.page()), "\n"), want) {
			t.Errorf("no line of the list says %q: %q", want, uitest.Texts(a.page()))
		}
	}
	uitest.Press(a.window.Canvas(), fyne.KeyReturn)
	if !uitest.Says(a.page(), a.say("prompt.friction.question")) {
		t.Errorf("it is not open: %q", uitest.Texts(a.page()))
	}
	a.Home()
	list, err := a.library.List()
	if err != nil || len(list) != 2 {
		t.Fatalf("the library holds %d workshops (%v), want 2", len(list), err)
	}
	after, err := a.library.Read(row.ID)
	if err != nil || after.Title != before.Title || len(after.Cards) != len(before.Cards) {
		t.Errorf("the present workshop is not as it was: %v", err)
	}
	for _, s := range list {
		if s.ID != row.ID && !strings.HasPrefix(s.Title, before.Title) {
			t.Errorf("the copy is called %q", s.Title)
		}
	}
}

// A workshop without snapshots says why nobody can go back.
func TestWithoutSnapshotsItIsSaidWhyNobodyCanGoBack(t *testing.T) {
	a := start(t)
	if pick := a.screen.(*home).goBackPick(homeRow{ID: workshop.Example().ID}); pick.Why != a.say("snapshot.none") {
		t.Errorf("it says %q", pick.Why)
	}
}

// What befell a file, and what it was made anew of, is said in the room.
func TestADamagedFileIsSaidInTheRoom(t *testing.T) {
	spoil := func(a *Accord, row homeRow, journal bool) error {
		file := filepath.Join(a.library.Folder(), "workshops", string(row.ID), "workshop.accord")
		err := os.WriteFile(file, []byte("Dear all"), 0o600)
		if journal {
			err = errors.Join(err, os.RemoveAll(filepath.Join(a.library.Folder(), "journals")))
		}
		return err
	}
	for want, journal := range map[storage.Source]bool{storage.FromBoth: false, storage.FromSnapshot: true} {
		a, row := closedOnce(t)
		if err := errors.Join(spoil(a, row, journal), a.open(row.ID)); err != nil {
			t.Fatal(err)
		}
		start, _, _ := strings.Cut(a.say("recovered."+string(want)), "%s")
		said := strings.Join(uitest.Texts(a.page()), "\n")
		if !strings.Contains(said, start) || !strings.Contains(said, a.library.Folder()) {
			t.Errorf("nothing says %q and where the file is: %q", start, said)
		}
		uitest.Picture(t, "recovered-"+string(want), a.window, fyne.NewSize(1280, 720), look.Theme{Mode: look.Light})
	}
}

// A second place that is not there is refused beside its field.
func TestASecondPlaceForSnapshotsHasToBeThere(t *testing.T) {
	a := start(t)
	a.editSettings()
	entry := uitest.Entry(t, a.page(), a.say("settings.second-hint"))
	entry.SetText(filepath.Join(t.TempDir(), "no-stick"))
	uitest.Tap(t, a.page(), a.say("form.save"))
	if want := a.say("file.nowhere"); !uitest.Says(a.page(), want) {
		t.Errorf("nothing says %q: %q", want, uitest.Texts(a.page()))
	}
	stick := t.TempDir()
	entry.SetText(stick)
	uitest.Tap(t, a.page(), a.say("form.save"))
	if a.settings.Second != stick {
		t.Errorf("the second place is %q", a.settings.Second)
	}
	if err := a.openNew(workshop.New("Home care", "2026-12-03")); err != nil {
		t.Fatal(err)
	}
	a.Home()
	if copies, err := filepath.Glob(filepath.Join(stick, "Accord", "*", "*.accord")); err != nil || len(copies) != 1 {
		t.Errorf("the second place holds %v (%v)", copies, err)
	}
}

// Pictures of the list of snapshots are made when PICTURES names a folder.
func TestPicturesOfGoingBack(t *testing.T) {
	for name, th := range map[string]look.Theme{"light": {Mode: look.Light}, "dark": {Mode: look.Dark}, "large": {Mode: look.Light, Scale: 1.5}} {
		a, row := closedOnce(t)
		s := a.settings
		s.Language = uitest.Language()
		if err := a.change(s); err != nil {
			t.Fatal(err)
		}
		size := fyne.NewSize(1366, 768)
		if name == "large" {
			size = fyne.NewSize(1280, 720)
		}
		a.screen.(*home).more(row)
		uitest.Picture(t, "go-back-menu-"+name, a.window, size, th)
		uitest.Press(a.window.Canvas(), fyne.KeyEscape)
		folder := filepath.Join(a.library.Folder(), "snapshots", string(row.ID))
		kept, err := a.library.Snapshots(row.ID)
		if err != nil {
			t.Fatal(err)
		}
		all, err := os.ReadFile(kept[0].Path)
		if err != nil {
			t.Fatal(err)
		}
		for i, why := range storage.Whys {
			where := []string{"friction", "calendar", storage.BeforeStart}[i%3]
			file := filepath.Join(folder, strings.Join([]string{"00000" + string(rune('2'+i)), "20261123T1" + string(rune('0'+i)) + "0500Z", "7", "34", string(why), where}, "-")+".accord")
			if err := os.WriteFile(file, all, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		a.screen.(*home).goBackPick(row).Do()
		uitest.Picture(t, "go-back-"+name, a.window, size, th)
		uitest.Press(a.window.Canvas(), fyne.KeyEscape)
		a.editSettings()
		uitest.Picture(t, "go-back-settings-"+name, a.window, size, th)
	}
}
