package form_test

import (
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui/uitest"
)

// Whoever types paths types ~ for their home, for files and for folders.
func TestAPathMayBeginWithTheSignForHome(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	test.NewTempApp(t).Settings().SetTheme(look.Theme{})
	w := test.NewTempWindow(t, nil)
	a := form.Asker{Window: w, Say: tell.In("en"), Now: time.Now}
	for typed, want := range map[string]string{
		"~/cards.csv": filepath.Join(home, "cards.csv"), " ~ ": home, "~cards": "~cards", "/a/~/b": "/a/~/b",
	} {
		var file, folder string
		a.File(form.Form{Title: "Open"}, form.Field{Label: "File"}, func(path string) error { file = path; return nil })
		write(w, typed)
		a.Fill(form.Form{Title: "Save", Fields: []form.Field{{Key: "to", Label: "Folder", Kind: form.Folder}}}, func(v map[string]string) error {
			folder = v["to"]
			return nil
		})
		write(w, typed)
		if file != want || folder != want {
			t.Errorf("%q is the file %q and the folder %q, want %q", typed, file, folder, want)
		}
	}
}

// write types into the form that is open, and saves it.
func write(w fyne.Window, text string) {
	for _, r := range text {
		w.Canvas().Focused().TypedRune(r)
	}
	uitest.Press(w.Canvas(), fyne.KeyReturn)
}
