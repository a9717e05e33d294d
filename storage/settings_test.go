package storage_test

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"accord/storage"
)

// What was chosen once is so the next time, and a reset forgets it.
func TestSettingsAreKept(t *testing.T) {
	folder := t.TempDir()
	l, err := storage.NewLibrary(folder)
	if err != nil {
		t.Fatal(err)
	}
	begin, err := l.Settings()
	if err != nil || begin.Text != 100 || begin.Appearance != "light" {
		t.Fatalf("Accord begins with %+v (%v)", begin, err)
	}
	want := storage.Settings{
		Language: "de", Appearance: "contrast", Text: 150, Wall: "dark", WallText: 120, Silent: true, Still: true,
		Hints: []string{"wall"},
		Papers: storage.Papers{
			Edition: "shareable", PaperSize: "letter", Unwanted: []string{"csv"},
			Own: []storage.OwnPapers{{Workshop: "w1", Folder: "/home/mei/papers", Language: "fr"}},
		},
	}
	if err := l.KeepSettings(want); err != nil {
		t.Fatal(err)
	}
	again, err := storage.NewLibrary(folder)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := again.Settings(); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("kept %+v, came back as %+v (%v)", want, got, err)
	}
	if err := again.KeepSettings(storage.UsualSettings()); err != nil {
		t.Fatal(err)
	}
	if got, err := again.Settings(); err != nil || !reflect.DeepEqual(got, begin) {
		t.Errorf("after a reset it is %+v (%v), want %+v", got, err, begin)
	}
}

// A broken or foreign file of settings costs the settings and no more.
func TestBrokenSettingsAreTheUsual(t *testing.T) {
	tests := map[string]struct {
		file string
		err  error
	}{
		"not JSON":         {"colour = red", storage.ErrSettingsFile},
		"cut off":          {`{"language": "de", "te`, storage.ErrSettingsFile},
		"impossible":       {`{"appearance": "pink", "text": 9000, "wall_text": -1, "edition": "secret", "paper_size": "a9"}`, nil},
		"of later version": {`{"appearance": "light", "smell": "roses"}`, nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			l, err := storage.NewLibrary(t.TempDir())
			if err != nil {
				t.Fatal(err)
			}
			usual, err := l.Settings()
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(l.Folder(), "settings.json"), []byte(tt.file), 0o600); err != nil {
				t.Fatal(err)
			}
			got, err := l.Settings()
			if !errors.Is(err, tt.err) {
				t.Errorf("error is %v, want %v", err, tt.err)
			}
			if !reflect.DeepEqual(got, usual) {
				t.Errorf("it goes on with %+v, want the usual %+v", got, usual)
			}
		})
	}
}
