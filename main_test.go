package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// arrows says which of our packages may import which. The shorter the list
// to the right, the closer a package is to the heart of the app.
var arrows = map[string][]string{
	".": {"screens", "screens/logbook", "screens/terminal", "storage", "assets"},

	"screens":           {"screens/awake", "screens/chime", "screens/command", "screens/desk", "screens/form", "screens/logbook", "screens/look", "screens/tell", "screens/ui", "storage", "workshop", "workshop/document", "workshop/document/letters", "workshop/document/signed", "assets"},
	"screens/desk":      {"screens/command", "screens/form", "screens/look", "screens/sheet", "screens/tell", "screens/ui", "screens/wall", "storage", "workshop", "workshop/document", "workshop/document/page", "workshop/document/press", "workshop/document/pdf", "workshop/document/signed", "workshop/logo", "workshop/move", "assets"},
	"screens/sheet":     {"screens/look", "workshop/document/page", "assets"},
	"screens/wall":      {"screens/look", "screens/tell", "screens/ui", "workshop", "workshop/document", "workshop/move", "workshop/plot"},
	"screens/terminal":  {"screens/tell", "storage", "workshop", "workshop/document", "workshop/document/letters", "workshop/document/page", "workshop/document/press", "workshop/document/signed", "workshop/record", "assets"},
	"screens/form":      {"screens/look", "screens/tell", "screens/ui", "workshop", "assets"},
	"screens/command":   {"screens/tell"},
	"screens/ui":        {"screens/look", "workshop", "workshop/plot", "assets"},
	"screens/ui/uitest": {"screens/look", "screens/ui"},
	"screens/look":      {"workshop", "assets"},
	"screens/logbook":   {"storage", "workshop", "assets"}, // what the app did and what went wrong, and nothing people wrote
	"screens/awake":     {},                                // no sleep while a workshop runs
	"screens/chime":     {},                                // the sound of a step that has run out
	"screens/tell":      {"workshop", "assets"},

	"storage":         {"storage/disk", "storage/journal", "workshop", "workshop/record"},
	"storage/journal": {"storage/disk"},
	"storage/disk":    {},

	"workshop/record":            {"workshop", "workshop/move"},
	"workshop/document/pdf":      {"workshop/document", "workshop/document/page", "assets"},
	"workshop/document/word":     {"workshop", "workshop/document", "workshop/document/excel", "workshop/document/page"},
	"workshop/document/html":     {"workshop", "workshop/document", "workshop/document/page"},
	"workshop/document/ics":      {"workshop/document"},
	"workshop/document/csv":      {"workshop", "workshop/document"},
	"workshop/document/excel":    {"workshop", "workshop/document", "workshop/document/page"},
	"workshop/document/markdown": {"workshop", "workshop/document"},
	"workshop/document/text":     {"workshop", "workshop/document"},
	"workshop/document/signed":   {"workshop", "workshop/document", "workshop/document/text"}, // what both sides signed
	"workshop/document/letters":  {},                                                          // signs out of the fonts of the computer
	"workshop/document/page":     {"workshop/document", "workshop", "workshop/plot", "assets"},
	"workshop/document/press":    {"workshop", "workshop/document", "workshop/document/csv", "workshop/document/excel", "workshop/document/html", "workshop/document/ics", "workshop/document/markdown", "workshop/document/page", "workshop/document/pdf", "workshop/document/signed", "workshop/document/word", "workshop/record"},
	"workshop/document/trial":    {"workshop", "workshop/document"}, // odd papers for the tests of the writers
	"workshop/document":          {"workshop", "workshop/move"},
	"workshop/plot":              {"workshop"}, // where statements stand in a picture
	"workshop/logo":              {"workshop"}, // the client's picture, fit for papers
	"workshop":                   {"workshop/move"},
	"workshop/move":              {},

	"assets": {},
}

// homes says which package alone may use a library.
var homes = map[string][]string{
	"fyne.io/fyne/v2/app":   {"."}, // so that every screen can be tested without a display
	"fyne.io/":              {".", "screens", "screens/desk", "screens/sheet", "screens/wall", "screens/command", "screens/form", "screens/ui", "screens/ui/uitest", "screens/look"},
	"database/sql":          {"storage"},
	"modernc.org/":          {"storage"},
	"filippo.io/":           {"storage"},
	"github.com/sethvargo/": {"storage"},
	"gopkg.in/natefinch/":   {"screens/logbook"},
	"github.com/godbus/":    {"screens/awake"},
	"github.com/arran4/":    {"workshop/document/ics"},
	"codeberg.org/go-pdf":   {"workshop/document/pdf"},
	"github.com/xuri/":      {"workshop/document/excel"},
	"github.com/go-text/":   {"workshop/document/letters"},
}

// longest is the most lines a file may have. A longer one tells two stories.
const longest = 400

// Whoever breaks the order of the house is told which arrow is missing.
func TestHouseRules(t *testing.T) {
	everySource(t, func(path string, src []byte) {
		if lines := strings.Count(string(src), "\n"); lines > longest {
			t.Errorf("%s has %d lines, more than %d: what is its second story?", path, lines, longest)
		}
		if strings.HasSuffix(path, "_test.go") {
			return // tests may look at anything
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, src, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		from := filepath.ToSlash(filepath.Dir(path))
		if _, known := arrows[from]; !known {
			t.Errorf("%s: the package %s has no place on the list of arrows", path, from)
		}
		for _, spec := range f.Imports {
			to, _ := strconv.Unquote(spec.Path.Value)
			if ours, ok := strings.CutPrefix(to, "accord/"); ok && !slices.Contains(arrows[from], ours) {
				t.Errorf("%s imports %s: there is no arrow from %s to it", path, ours, from)
			}
			for library, home := range homes {
				if strings.HasPrefix(to, library) && !slices.Contains(home, from) {
					t.Errorf("%s imports %s, which only %v may use", path, to, home)
				}
			}
		}
	})
}

// The wall is handed what the room may see and cannot ask for more.
func TestTheWallCannotAskForMore(t *testing.T) {
	everySource(t, func(path string, src []byte) {
		if !strings.HasPrefix(filepath.ToSlash(path), "screens/wall/") || strings.HasSuffix(path, "_test.go") {
			return
		}
		for _, more := range []string{"workshop.Room", "workshop.Workshop"} {
			if strings.Contains(string(src), more) {
				t.Errorf("%s uses %s; give package workshop's Wall what the room may see instead", path, more)
			}
		}
	})
}

// The paper for others is handed what they may read and cannot ask for more.
func TestTheShareablePaperCannotAskForMore(t *testing.T) {
	files := []string{"workshop/document/shareable.go", "workshop/document/voice.go"}
	seen := 0
	everySource(t, func(path string, src []byte) {
		if !slices.Contains(files, filepath.ToSlash(path)) {
			return
		}
		seen++
		for _, more := range []string{"workshop.Room", "workshop.Workshop", "paper{", "newPaper(", "p paper)"} {
			if strings.Contains(string(src), more) {
				t.Errorf("%s uses %s; give package workshop's Shareable what others may read instead", path, more)
			}
		}
	})
	if seen != len(files) {
		t.Errorf("%v have been given other names, and nobody looks at them", files)
	}
}

// everySource calls f with each Go file below the folders the house has.
func everySource(t *testing.T, f func(path string, src []byte)) {
	t.Helper()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != "." && strings.HasPrefix(d.Name(), ".") {
			return fs.SkipDir // set-up stands outside of the house
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") {
			return nil
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		f(path, src)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
