package screens

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"accord/assets"
	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

func TestAboutSaysWhatAccordIsMadeOf(t *testing.T) {
	a := start(t)
	a.about()
	uitest.Picture(t, "about", a.window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
	uitest.Picture(t, "about-dark", a.window, fyne.NewSize(1280, 720), look.Theme{Mode: look.Dark})
	for _, part := range []string{"fyne.io/fyne/v2 v2.8.1", "modernc.org/sqlite v1.61.1", "Noto Sans"} {
		if !uitest.Says(a.page(), part) {
			t.Errorf("it does not name %s", part)
		}
	}
	uitest.Tap(t, a.page(), a.say("about.licences"))
	text, err := os.ReadFile(filepath.Join(a.library.Folder(), "licences.txt"))
	if err != nil || string(text) != assets.Licences {
		t.Errorf("the licences are not in the file: %v", err)
	}
}

// What is saved is what stands in the window, and nothing anybody wrote.
func TestAReportIsReadBeforeItIsSaved(t *testing.T) {
	a := start(t)
	w := workshop.Example()
	if err := a.openNew(w); err != nil {
		t.Fatal(err)
	}
	a.say.Problem(os.ErrPermission)
	a.about()
	uitest.Tap(t, a.page(), a.say("about.report"))
	uitest.Picture(t, "report", a.window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
	shown := strings.Join(uitest.Texts(a.page()), "\n")
	folder := t.TempDir()
	text := a.build.Book.Report(a.facts())
	if !strings.Contains(shown, "commitments") {
		t.Errorf("the window shows %q", shown)
	}
	secrets := []string{w.Title, w.Organisation, w.Cards[0].Text, w.Participants[0].Name, a.library.Folder(), folder}
	for _, s := range secrets {
		if strings.Contains(text, s) {
			t.Errorf("the report says %q", s)
		}
	}
}
