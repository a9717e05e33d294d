package storage_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"accord/storage"
)

func TestATitleBecomesANameEverySystemTakes(t *testing.T) {
	for title, want := range map[string]string{
		"Snacks: joint plan 2027":      "Snacks joint plan 2027.pdf",
		"a/b\\c?":                      "a b c.pdf",
		"  Büro  Süd ":                 "Büro Süd.pdf",
		"...":                          "Accord.pdf",
		"":                             "Accord.pdf",
		strings.Repeat("ä", 200):       strings.Repeat("ä", 60) + ".pdf",
		"one\ntwo":                     "one two.pdf",
		strings.Repeat("x", 59) + " y": strings.Repeat("x", 59) + ".pdf",
	} {
		if got := storage.FileName(title, ".pdf"); got != want {
			t.Errorf("%q becomes %q, want %q", title, got, want)
		}
	}
}

func TestANameThatIsTakenIsCountedOn(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "agreement.pdf")
	for _, want := range []string{"agreement.pdf", "agreement 2.pdf", "agreement 3.pdf"} {
		got := storage.FreeName(path)
		if filepath.Base(got) != want {
			t.Fatalf("the free name is %q, want %q", got, want)
		}
		if err := os.WriteFile(got, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// Below a file, or where nobody may look, the search would never end.
func TestWhereNobodyMayLookANameCountsAsFree(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if path := filepath.Join(file, "agreement.pdf"); storage.FreeName(path) != path {
		t.Errorf("the free name is %q", storage.FreeName(path))
	}
}

func TestAFolderIsMadeOrItIsSaidWhyNot(t *testing.T) {
	root := t.TempDir()
	deep := filepath.Join(root, "Jörg's papers", "2027")
	for range 2 { // the second time it is there
		if err := storage.MakeFolder(deep); err != nil {
			t.Fatal(err)
		}
	}
	file := filepath.Join(root, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]error{
		"":                          storage.ErrNoFolder,
		"papers":                    storage.ErrNoFolder,
		file:                        storage.ErrNotFolder,
		filepath.Join(file, "deep"): storage.ErrNotFolder,
	} {
		if err := storage.MakeFolder(path); !errors.Is(err, want) {
			t.Errorf("making %q answers %v, want %v", path, err, want)
		}
	}
}
