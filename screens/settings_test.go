package screens

import (
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/storage"
	"accord/workshop"
)

// What somebody chose is so at once, and still so when Accord is started
// again.
func TestSettingsHoldAtOnceAndNextTime(t *testing.T) {
	a := start(t)
	s := a.settings
	s.Appearance, s.Text = "contrast", 150
	if err := a.change(s); err != nil {
		t.Fatal(err)
	}
	a.host().Printed(storage.Papers{Edition: "shareable", PaperSize: "letter"})
	want := look.Theme{Mode: look.Contrast, Scale: 1.5}
	if got := a.app.Settings().Theme(); got != want {
		t.Errorf("the desk looks like %+v, want %+v", got, want)
	}
	again, err := New(a.app, a.library, a.build)
	if err != nil {
		t.Fatal(err)
	}
	defer again.window.Close()
	if again.settings.Text != 150 || again.settings.Appearance != "contrast" {
		t.Errorf("started again with %+v", again.settings)
	}
	if again.settings.Edition != "shareable" || again.settings.PaperSize != "letter" {
		t.Errorf("started again, papers are %s on %s", again.settings.Edition, again.settings.PaperSize)
	}
}

// Whoever saves the dialog as it stands changes nothing, and one button
// brings back how Accord began.
func TestSettingsAreAskedForAndReset(t *testing.T) {
	a := start(t)
	a.editSettings()
	if !uitest.Says(a.page(), a.library.Folder()) {
		t.Errorf("nothing says where the workshops are: %q", uitest.Texts(a.page()))
	}
	before := a.settings
	uitest.Tap(t, a.page(), a.say("form.save"))
	if a.settings.Text != before.Text || a.settings.Appearance != before.Appearance || a.settings.Language != before.Language {
		t.Errorf("saved as it stood, the settings went from %+v to %+v", before, a.settings)
	}
	s := a.settings
	s.Text, s.Silent = 200, true
	if err := a.change(s); err != nil {
		t.Fatal(err)
	}
	a.editSettings()
	uitest.Tap(t, a.page(), a.say("settings.reset"))
	if got := a.settings; got.Text != 100 || got.Silent {
		t.Errorf("after a reset the settings are %+v", got)
	}
}

// Settings that cannot be read are said; the work goes on without them.
func TestBrokenSettingsAreSaid(t *testing.T) {
	folder := t.TempDir()
	library, err := storage.NewLibrary(folder)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "settings.json")
	if err := os.WriteFile(path, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	a, err := New(test.NewTempApp(t), library, Build{})
	if err != nil {
		t.Fatal(err)
	}
	defer a.window.Close()
	if want := a.say("settings.file", path); !uitest.Says(a.page(), want) {
		t.Errorf("nothing says %q: %q", want, uitest.Texts(a.page()))
	}
}

// Whoever makes the text larger or chooses another language in the middle of
// a card goes on with the card where the cursor stood, and the room sees the
// same wall.
func TestOtherSettingsLoseNothingThatIsHalfTyped(t *testing.T) {
	for name, language := range map[string]string{"another size": "", "another language": "fr"} {
		t.Run(name, func(t *testing.T) {
			a := start(t)
			if err := a.openNew(workshop.ExampleMidway("friction", 0, 0.5)); err != nil {
				t.Fatal(err)
			}
			uitest.Press(a.window.Canvas(), fyne.KeyF5)
			walls := len(a.app.Driver().AllWindows())
			uitest.Press(a.window.Canvas(), fyne.KeyTab) // the field that each card needs
			typeOn(a, "half of what helps")
			uitest.PressShift(a.window.Canvas(), fyne.KeyTab)
			typeOn(a, "Half a thght")
			for range 3 {
				uitest.Press(a.window.Canvas(), fyne.KeyLeft)
			}
			opened := a.app.Driver().AllWindows()[walls-1]

			s := a.settings
			s.Appearance, s.Text, s.Language = "dark", 150, language
			if err := a.change(s); err != nil {
				t.Fatal(err)
			}
			if now := a.app.Driver().AllWindows(); len(now) != walls || now[walls-1] != opened {
				t.Error("the room sees the wall close and another one open")
			}
			a.screen.Focus() // as the dialog does that closes
			typeOn(a, "ou")
			for _, text := range []string{"Half a thought", "half of what helps"} {
				if !uitest.Says(a.page(), text) {
					t.Errorf("%q has gone: %q", text, uitest.Texts(a.page()))
				}
			}
		})
	}
}

func typeOn(a *Accord, text string) {
	for _, r := range text {
		a.window.Canvas().Focused().TypedRune(r)
	}
}
