package storage_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// doors lists who may open, make, rename or remove files without package disk,
// and why. Whoever closes a live workshop file behind SQLite's back takes the
// lock off it.
var doors = map[string]string{
	"storage/check.go checkHeader":             "openQuickly and look have asked whether it is live",
	"storage/import.go startOf":                "asks whether it is live",
	"storage/import.go ReadAny":                "of a live file startOf gives nothing, so it goes to Read",
	"storage/read.go lookMarked":               "a folder for a copy of a file that is not live",
	"storage/read.go duplicate":                "look has asked whether it is live",
	"storage/glance.go openPages":              "a copy of ours, which nobody has open",
	"storage/reserve.go hold":                  "the reserve, which is in nobody's way",
	"storage/reserve.go release":               "the same",
	"storage/rescue.go setAside":               "an empty folder",
	"storage/draft.go Draft":                   "what is half typed",
	"storage/claim.go Knock":                   "the knock of a second copy",
	"storage/claim.go Knocked":                 "the same",
	"storage/place_linux.go":                   "which disks there are",
	"storage/salvage.go":                       "a copy of ours, of a file that rebuild has found to be not live",
	"storage/second.go write":                  "a snapshot, which is never live",
	"storage/second.go secondWritten":          "a note of when the second place was there",
	"storage/sealed.go Unseal":                 "a sealed copy, which ReadAny has told from a workshop",
	"storage/settings.go Settings":             "the settings",
	"storage/agendas.go Agendas":               "agendas of people's own",
	"storage/reopen.go Interrupted":            "the note of what is on the desk",
	"storage/outbox.go MakeFolder":             "a folder for papers",
	"storage/journal/journal.go read":          "a journal, which SQLite knows nothing of",
	"workshop/logo/logo.go":                    "a picture",
	"workshop/document/letters/book.go":        "fonts of the computer",
	"workshop/document/press/sheet.go startOf": "a sheet people filled in, or a table",
	"screens/terminal/export.go":               "a folder for papers",
	"screens/logbook/logbook.go Last":          "the log",
	"screens/chime/play.go":                    "a sound",
}

// touching are the functions that open or change files.
var touching = []string{
	"Open", "OpenFile", "OpenRoot", "Create", "CreateTemp", "ReadFile", "WriteFile", "Rename", "Remove", "RemoveAll",
	"Mkdir", "MkdirAll", "MkdirTemp", "Truncate", "Link", "Symlink",
}

func TestFilesAreTouchedOnlyWhereItIsSafe(t *testing.T) {
	met := map[string]bool{}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (strings.HasPrefix(d.Name(), ".") && path != ".." || path == filepath.Join("..", "storage", "disk")):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.Contains(path, "uitest"):
			return nil
		}
		for _, place := range touches(t, path) {
			file, _, _ := strings.Cut(place, " ")
			switch {
			case doors[place] != "":
				met[place] = true
			case doors[file] != "":
				met[file] = true
			default:
				t.Errorf("%s touches files without package disk, and is not on the list of those who may", place)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for place := range doors {
		if !met[place] {
			t.Errorf("%s is on the list and touches no files", place)
		}
	}
}

// touches returns the functions of a source that touch files.
func touches(t *testing.T, path string) (places []string) {
	t.Helper()
	source, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range source.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok {
			continue
		}
		ast.Inspect(f, func(n ast.Node) bool {
			s, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			if from, ok := s.X.(*ast.Ident); ok && from.Name == "os" && slices.Contains(touching, s.Sel.Name) {
				places = append(places, strings.TrimPrefix(filepath.ToSlash(path), "../")+" "+f.Name.Name)
			}
			return true
		})
	}
	return places
}
