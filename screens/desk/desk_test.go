package desk

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"accord/assets"
	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/storage"
	"accord/workshop"
)

// noon is the time on every desk in tests: the day of the example.
var noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// open returns a desk on w in a window of the usual size, kept in a real file.
func open(t testing.TB, w *workshop.Workshop) *Desk {
	t.Helper()
	return openIn(t, w, look.Theme{Mode: look.Light})
}

// openIn is open in a theme.
func openIn(t testing.TB, w *workshop.Workshop, th look.Theme) *Desk {
	t.Helper()
	return openSpeaking(t, w, th, uitest.Language())
}

// openSpeaking is openIn in a language.
func openSpeaking(t testing.TB, w *workshop.Workshop, th look.Theme, language string) *Desk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(th)
	say, err := assets.Words(language)
	if err != nil {
		t.Fatal(err)
	}
	file, err := storage.Create(filepath.Join(t.TempDir(), "a.accord"), w)
	if err != nil {
		t.Fatal(err)
	}
	window := test.NewTempWindow(t, nil)
	window.SetPadded(false)
	d := New(Host{
		App: app, Window: window, Say: say,
		Now: func() time.Time { return noon }, Home: func() {}, Settings: storage.UsualSettings(),
	}, file, w)
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	window.SetContent(d.Body())
	window.Canvas().SetOnTypedKey(func(ev *fyne.KeyEvent) { d.Typed(ev) })
	window.Resize(fyne.NewSize(1366, 768))
	d.Focus()
	return d
}

// press gives keys to what has the keyboard.
func (d *Desk) press(keys ...fyne.KeyName) { uitest.Press(d.Window.Canvas(), keys...) }

// type1 types into what has the keyboard.
func (d *Desk) type1(text string) {
	for _, r := range text {
		d.Window.Canvas().Focused().TypedRune(r)
	}
}

// The window knows Ctrl+Z by a name of its own, and so with the other keys of
// the clipboard: a menu that names them otherwise is never asked.
func TestTheMenuIsAskedForItsKeys(t *testing.T) {
	d := friction(t)
	undo := (&fyne.ShortcutUndo{}).ShortcutName()
	found := false
	for _, m := range d.Menu().Items {
		for _, item := range m.Items {
			if item.Shortcut == nil {
				continue
			}
			k, custom := item.Shortcut.(*desktop.CustomShortcut)
			if custom && k.Modifier == fyne.KeyModifierShortcutDefault && strings.Contains("ZYVCXA", string(k.KeyName)) {
				t.Errorf("%s is on a key that the window keeps for itself", item.Label)
			}
			if item.Shortcut.ShortcutName() == undo {
				found = true
				d.type1("One")
				d.press(fyne.KeyReturn)
				item.Action()
			}
		}
	}
	if n := len(d.cardsOf(workshop.Sales)); !found || n != 0 {
		t.Errorf("Ctrl+Z leaves %d cards of one", n)
	}
}

// Pictures of every screen are made when PICTURES names a folder for them.
func TestPicturesOfTheDesk(t *testing.T) {
	for name, w := range map[string]*workshop.Workshop{
		"prepare":       workshop.ExampleUntil("", 0),
		"prepare-empty": workshop.New("New workshop", "2026-11-23"),
		"open":          workshop.ExampleUntil("open", 0),
		"priorities":    workshop.ExampleMidway("priorities", 0, 0.9),
		"friction":      workshop.ExampleMidway("friction", 0, 0.9),
	} {
		for _, mode := range []look.Mode{look.Light, look.Dark} {
			t.Run(name+"-"+string(mode), func(t *testing.T) {
				d := open(t, w)
				uitest.Picture(t, "desk-"+name+"-"+string(mode), d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: mode})
			})
		}
	}
}

func TestTheRailShowsWhereTheDayIs(t *testing.T) {
	d := open(t, workshop.ExampleUntil("consent", 0))
	d.show(d.room.Workshop())
	if d.frame.rail.page.Offset() == 0 {
		t.Error("the current step is below what can be seen of the rail")
	}
}

// While a form asks for something, the keys of the desk do not move the room
// or lead away behind it. What is typed can be undone, and the wall goes on.
func TestADialogKeepsTheKeysOfTheDeskFromTheRoom(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0.5))
	left := false
	d.Home = func() { left = true }
	before := d.room.Workshop()
	d.commands.Run("park")
	for _, name := range []string{"next", "back", "home", "papers", "undo", "redo", "steps", "booth", "station"} {
		d.commands.Run(name)
	}
	if left || d.stage != running || d.InBooth() || d.room.Workshop() != before {
		t.Error("the room went on behind a dialog")
	}
	if n := len(d.Window.Canvas().Overlays().List()); n != 1 {
		t.Errorf("%d dialogs lie on each other", n)
	}
	d.commands.Run("minute")
	if d.room.Workshop() == before {
		t.Error("the clock cannot be given a minute while a dialog is open")
	}
}
