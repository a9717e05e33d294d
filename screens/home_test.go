package screens

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"accord/screens/logbook"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/storage"
	"accord/workshop"
)

// noon is the time in tests: half a year before the example is due.
var noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// start returns the app with a library of its own.
func start(t testing.TB) *Accord {
	t.Helper()
	app := test.NewTempApp(t)
	library, err := storage.NewLibrary(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	a, err := New(app, library, Build{Version: "0", Book: logbook.Open(library.Folder())})
	if err != nil {
		t.Fatal(err)
	}
	a.now = func() time.Time { return noon }
	app.Settings().SetTheme(look.Theme{Mode: look.Light})
	t.Cleanup(a.window.Close)
	return a
}

// page returns everything the window shows.
func (a *Accord) page() fyne.CanvasObject { return uitest.Screen(a.window.Canvas()) }

// A newcomer makes a workshop with the keyboard alone and lands in it.
func TestANewWorkshopIsMadeByKeyboard(t *testing.T) {
	a := start(t)
	a.screen.Focus()
	uitest.Press(a.window.Canvas(), fyne.KeyReturn)
	uitest.Letter(a.window.Canvas(), 'X')
	uitest.Press(a.window.Canvas(), fyne.KeyReturn)
	if !uitest.Says(a.page(), "Start the workshop →") {
		t.Errorf("after typing a title and Enter the window shows %q", uitest.Texts(a.page()))
	}
	list, err := a.library.List()
	if err != nil || len(list) != 1 || list[0].Title != "X" {
		t.Errorf("the list holds %+v (%v), want the workshop X", list, err)
	}
}

// An empty title is explained where it is missing.
func TestAWorkshopNeedsATitle(t *testing.T) {
	a := start(t)
	uitest.Tap(t, a.page(), "New workshop")
	uitest.Tap(t, a.page(), "Make it")
	if want := a.say("text.empty"); !uitest.Says(a.page(), want) {
		t.Errorf("nothing says %q: %q", want, uitest.Texts(a.page()))
	}
}

// Deleting asks, and names what it deletes.
func TestDeletingAsksAndNamesTheWorkshop(t *testing.T) {
	a := start(t)
	w := workshop.Example()
	file, err := a.library.New(w)
	if err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	h := a.screen.(*home)
	h.show()
	list, _ := a.library.List()
	h.delete(h.rowOf(list[0], "2026-11-23"))
	if want := a.say("home.delete-title", w.Title); !uitest.Says(a.page(), want) {
		t.Fatalf("nothing asks %q: %q", want, uitest.Texts(a.page()))
	}
	uitest.Tap(t, a.page(), a.say("home.delete-yes"))
	if list, _ := a.library.List(); len(list) != 0 {
		t.Errorf("the list still holds %d workshops", len(list))
	}
}

// A file whose workshop is in the list already is not taken twice in silence.
func TestAKnownFileIsForPeopleToDecideOn(t *testing.T) {
	a := start(t)
	a.screen.(*home).openSample()
	a.Home()
	list, _ := a.library.List()
	file, _, err := a.library.Open(list[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	path, err := file.CopyInto(t.TempDir(), "copy")
	if err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	a.openFile(path)
	if !uitest.Says(a.page(), a.say("home.known-both")) {
		t.Fatalf("nobody is asked: %q", uitest.Texts(a.page()))
	}
}

// A sealed copy is made from the list, its words are shown once, and they open
// it again, after a mistake in spelling too.
func TestASealedCopyOpensWithItsWords(t *testing.T) {
	a := start(t)
	a.screen.(*home).openSample()
	a.Home()
	list, _ := a.library.List()
	folder := t.TempDir()
	a.screen.(*home).handOver(homeRow{ID: list[0].ID, Title: list[0].Title})
	entry := uitest.Find(t, a.page(), "folder", func(e *ui.Entry) bool { return e.Text() == storage.Outbox() })
	entry.SetText(folder)
	uitest.Find(t, a.page(), "who can open it", func(c *ui.Choice) bool { return len(c.Options()) == 2 }).Pick("yes")
	uitest.Tap(t, a.page(), a.say("copy.yes"))
	uitest.Picture(t, "home-words", a.window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
	words := ""
	for _, text := range uitest.Texts(a.page()) {
		if len(strings.Fields(text)) == 6 && strings.ToLower(text) == text {
			words = text
		}
	}
	if words == "" {
		t.Fatalf("no six words are shown: %q", uitest.Texts(a.page()))
	}
	uitest.Tap(t, a.page(), a.say("copy.words-noted"))
	if uitest.Says(a.page(), words) {
		t.Error("the words are still to be read")
	}
	a.openFile(filepath.Join(folder, "Accord.age"))
	typed := uitest.Entry(t, a.page(), a.say("home.words-hint"))
	typed.SetText("these are not the right words")
	uitest.Tap(t, a.page(), a.say("home.open-yes"))
	if !uitest.Says(a.page(), a.say.Problem(storage.ErrWrongWords)) {
		t.Fatal("nobody says that the words are wrong")
	}
	uitest.Picture(t, "home-sealed-dark", a.window, fyne.NewSize(1280, 720), look.Theme{Mode: look.Dark})
	typed.SetText(words)
	uitest.Tap(t, a.page(), a.say("home.open-yes"))
	if !uitest.Says(a.page(), a.say("home.known-both")) {
		t.Errorf("it is not opened: %q", uitest.Texts(a.page()))
	}
}

// Pictures of the list are made when PICTURES names a folder for them.
func TestPicturesOfHome(t *testing.T) {
	for name, look := range map[string]struct {
		size fyne.Size
		look.Theme
	}{
		"light": {fyne.NewSize(1366, 768), look.Theme{Mode: look.Light}},
		"dark":  {fyne.NewSize(1366, 768), look.Theme{Mode: look.Dark}},
		"large": {fyne.NewSize(1280, 720), look.Theme{Mode: look.Light, Scale: look.MaxScale}},
	} {
		a := start(t)
		s := a.settings
		s.Language = uitest.Language()
		if err := a.change(s); err != nil {
			t.Fatal(err)
		}
		picture := func(what string) { uitest.Picture(t, "home-"+what+"-"+name, a.window, look.size, look.Theme) }
		picture("empty")
		a.screen.(*home).openSample()
		a.Home()
		for _, w := range []*workshop.Workshop{workshop.ExampleUntil("friction", 0), workshop.New("Home care: kick-off", "2026-12-03")} {
			w.ID = workshop.WorkshopID("0193" + string(w.ID)[4:])
			if w.Title == workshop.Example().Title {
				w.ID = "01935b5e-0000-7000-8000-000000000001"
				w.Title = "Beverages: one calendar"
			}
			file, err := a.library.New(w)
			if err != nil {
				t.Fatal(err)
			}
			file.Close()
		}
		a.now = func() time.Time { return noon.AddDate(0, 2, 0) }
		a.screen.(*home).show()
		picture("full")
		a.editSettings()
		picture("settings")
	}
}

// After a kill the app opens what was on the desk, at the same step.
func TestAKilledAppLeadsBackToTheWorkshop(t *testing.T) {
	a := start(t)
	w := workshop.ExampleUntil("friction", 0)
	file, err := a.library.New(w)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(file.Close(), a.library.Begin(w.ID)); err != nil {
		t.Fatal(err)
	}
	a.resume()
	if !uitest.Says(a.page(), a.say("prompt.friction.question")) {
		t.Errorf("the window shows %q", uitest.Texts(a.page()))
	}
}

// A newcomer gets into a rehearsal with one press, and it is marked as one.
func TestARehearsalIsOnePressAway(t *testing.T) {
	a := start(t)
	uitest.Tap(t, a.page(), a.say("command.tour"))
	if !uitest.Says(a.page(), a.say("rehearsal.mark")) {
		t.Errorf("the window shows %q", uitest.Texts(a.page()))
	}
}

// Whatever a rehearsal is called, the list does not take it for the real thing.
func TestARehearsalIsMarkedInTheList(t *testing.T) {
	a := start(t)
	a.screen.(*home).rehearse()
	a.Home()
	list, err := a.library.List()
	if err != nil || len(list) != 1 {
		t.Fatalf("the library lists %d workshops: %v", len(list), err)
	}
	list[0].Title = "Joint plan"
	row := a.screen.(*home).rowOf(list[0], workshop.DayOf(noon))
	if !strings.Contains(row.About, a.say("rehearsal.mark")) {
		t.Errorf("the list says %q of a rehearsal", row.About)
	}
}

// Whoever has a German desk begins with a German wall and German papers, in a
// rehearsal too.
func TestANewWorkshopSpeaksAsTheDeskDoes(t *testing.T) {
	a := start(t)
	s := a.settings
	s.Language = "de"
	if err := a.change(s); err != nil {
		t.Fatal(err)
	}
	uitest.Tap(t, a.page(), a.say("command.tour"))
	list, err := a.library.List()
	if err != nil || len(list) != 1 {
		t.Fatalf("the list holds %v (%v)", list, err)
	}
	a.Home()
	w, err := a.library.Read(list[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	if w.Language != "de" || !w.Rehearsal {
		t.Errorf("it speaks %q, rehearsal %v", w.Language, w.Rehearsal)
	}
}
