package desk

import (
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

// station saves a station for Sales from a desk, and opens its workshop.
func station(t *testing.T, d *Desk) (path string, file *storage.File, w *workshop.Workshop) {
	t.Helper()
	t.Setenv("HOME", t.TempDir())
	d.commands.Run("station")
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("copy.yes"))
	found, _ := filepath.Glob(filepath.Join(storage.Outbox(), "*.accord"))
	if len(found) != 1 {
		t.Fatalf("%d station files were saved; it says:\n%s", len(found), d.seen())
	}
	file, w, err := storage.Open(found[0])
	if err != nil {
		t.Fatal(err)
	}
	if want := d.Say("station.title", d.room.Workshop().Title, "Sales"); w.Title != want {
		t.Errorf("the station is called %q, want %q", w.Title, want)
	}
	t.Cleanup(func() { _ = file.Close() })
	return found[0], file, w
}

// A side writes on a laptop of its own, and its cards come back once.
func TestWhatAStationWritesComesBackOnce(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0))
	path, file, w := station(t, d)
	room := workshop.NewRoom(w, file)
	if err := room.Change("card.add", func(w *workshop.Workshop) error {
		_, err := w.AddCard(workshop.Sales, "friction", "Written elsewhere")
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		d.commands.Run("merge")
		d.type1(path)
		d.press(fyne.KeyReturn)
	}
	cards := d.room.Workshop().CardsOf("friction", workshop.Sales)
	if len(cards) != 1 || cards[0].Text != "Written elsewhere" {
		t.Fatalf("the cards of Sales are %+v", cards)
	}
	if !strings.Contains(d.seen(), d.Say("station.nothing")) {
		t.Error("nobody says that the second time brought nothing")
	}
	d.undo()
	if d.undo(); len(d.room.Workshop().CardsOf("friction", workshop.Sales)) != 0 {
		t.Error("undo does not take the merge back")
	}
}

// Where both changed a card, the longer version is kept and the other offered.
func TestTheOtherVersionIsOffered(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 1))
	path, file, w := station(t, d)
	card := d.room.Workshop().CardsOf("friction", workshop.Sales)[0]
	edit := func(text string) func(*workshop.Workshop) error {
		return func(w *workshop.Workshop) error { return w.EditCard(card.ID, text) }
	}
	if err := workshop.NewRoom(w, file).Change("card.edit", edit("A shorter one")); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	d.try("card.edit", edit("A longer one than there was at the station"))
	d.commands.Run("merge")
	d.type1(path)
	d.press(fyne.KeyReturn)
	screen := uitest.Screen(d.Window.Canvas())
	uitest.Picture(t, "station-divided", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
	uitest.Tap(t, screen, d.Say("station.instead", "A shorter one"))
	uitest.Tap(t, screen, d.Say("station.merge"))
	if got, _ := d.room.Workshop().CardByID(card.ID); got.Text != "A shorter one" {
		t.Errorf("the card says %q", got.Text)
	}
	d.undo()
	if got, _ := d.room.Workshop().CardByID(card.ID); got.Text != "A longer one than there was at the station" {
		t.Errorf("after one undo the card says %q", got.Text)
	}
}

func TestAStationWritesForItsSideOnly(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0.9))
	w, err := d.room.Workshop().StationFor(workshop.Marketing)
	if err != nil {
		t.Fatal(err)
	}
	d = open(t, w)
	d.type1("Ours")
	d.press(fyne.KeyReturn)
	for _, c := range d.room.Workshop().Cards {
		if c.Side != workshop.Marketing {
			t.Fatalf("%q stands on the station of Marketing", c.Text)
		}
	}
	d.commands.Run("sales")
	if !strings.Contains(d.seen(), d.Say("station.only", "Marketing")) {
		t.Error("the station turns to the other side")
	}
	d.commands.Run("station")
	if !strings.Contains(d.seen(), d.Say("station.again")) {
		t.Error("nobody says why a station makes no station")
	}
	uitest.Picture(t, "station", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
}

// A file that does not belong here is refused beside its path.
func TestAFileOfAnotherWorkshopIsRefused(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0))
	path := filepath.Join(t.TempDir(), "other.accord")
	file, err := storage.Create(path, workshop.New("Another", "2026-11-23"))
	if err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	d.commands.Run("merge")
	d.type1(path)
	d.press(fyne.KeyReturn)
	if !strings.Contains(d.seen(), d.Say("station.not-of-this")) {
		t.Errorf("it says\n%s", d.seen())
	}
	if _, err := os.Stat(path); err != nil {
		t.Error("the file that was refused is gone")
	}
}
