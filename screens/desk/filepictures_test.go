package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/workshop"
	"accord/workshop/document/trial"
)

// What is asked for in files: pre-work that came back, and the client's logo.
func TestPicturesOfWhatIsAskedInFiles(t *testing.T) {
	w := workshop.ExampleUntil("", 0)
	branded := workshop.ExampleUntil("", 0)
	if err := branded.SetLogo(trial.Logo(300, 60)); err != nil {
		t.Fatal(err)
	}
	for name, ask := range map[string]struct {
		of      *workshop.Workshop
		command string
	}{
		"prework": {w, "prework"}, "logo-none": {w, "logo"}, "logo": {branded, "logo"},
	} {
		for _, mode := range []look.Mode{look.Light, look.Dark} {
			t.Run(name+"-"+string(mode), func(t *testing.T) {
				d := open(t, ask.of)
				d.commands.Run(ask.command)
				uitest.Picture(t, "files-"+name+"-"+string(mode), d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: mode})
				d.type1("a-file-that-is-not-there")
				d.press(fyne.KeyReturn)
				uitest.Picture(t, "files-"+name+"-wrong-"+string(mode), d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: mode, Scale: 1.5})
				d.press(fyne.KeyEscape)
			})
		}
	}
	asked := open(t, w)
	asked.askWhosePulse(workshop.PreWork{})
	uitest.Tap(t, asked.top(), asked.Say("prework.take"))
	uitest.Picture(t, "files-pulse", asked.Window, fyne.NewSize(1280, 720), look.Theme{Mode: look.Light, Scale: 1.5})
	lacking := workshop.Example()
	lacking.Title = "李明 and 한국어 🚀 نص"
	d := atPapers(t, lacking)
	uitest.Picture(t, "papers-signs", d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: look.Light})
	d = atPapers(t, branded)
	uitest.Picture(t, "papers-logo", d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: look.Light})
}
