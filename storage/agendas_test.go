package storage_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"accord/storage"
	"accord/workshop"
)

func TestAnAgendaIsKeptUnderItsNameAndOfferedAgain(t *testing.T) {
	l, err := storage.NewLibrary(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if kept, err := l.Agendas(); err != nil || len(kept) != 0 {
		t.Fatalf("a new library has %d agendas, %v", len(kept), err)
	}
	w := workshop.New("Spring", day)
	for _, name := range []string{"Two hours", " Ours ", "two hours"} {
		if err := l.KeepAgenda(w.Agenda(name)); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := l.Agendas()
	if err != nil || len(kept) != 2 || kept[0].Name != "Ours" || kept[1].Name != "two hours" {
		t.Fatalf("kept are %d, %v", len(kept), err)
	}
	if len(kept[0].Steps) != len(w.Steps) {
		t.Errorf("it has %d steps of %d", len(kept[0].Steps), len(w.Steps))
	}
	if err := l.ForgetAgenda("Ours"); err != nil {
		t.Fatal(err)
	}
	if err := l.ForgetAgenda("Ours"); !errors.Is(err, storage.ErrNoSuchAgenda) {
		t.Errorf("forgetting it twice is %v", err)
	}
	if err := l.KeepAgenda(w.Agenda(" ")); !errors.Is(err, workshop.ErrNoAgendaName) {
		t.Errorf("an agenda without a name is %v", err)
	}
}

// A file that somebody has spoilt is said to be so, and stays as it is.
func TestAgendasThatCannotBeReadAreLeftAlone(t *testing.T) {
	for name, text := range map[string]string{
		"no JSON":             "Monday: open",
		"an unknown activity": `[{"name": "x", "budget": 90, "steps": [{"activity": "juggling"}]}]`,
		"no steps":            `[{"name": "x", "budget": 90, "steps": []}]`,
		"no time":             `[{"name": "x", "budget": -1, "steps": [{"activity": "open"}]}]`,
		"a step of a week":    `[{"name": "x", "budget": 90, "steps": [{"activity": "open", "minutes": 9999}]}]`,
		"far too many":        "[" + strings.Repeat(`{"name": "x", "budget": 90, "steps": [{"activity": "open"}]},`, 60) + "{}]",
	} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			l, err := storage.NewLibrary(folder)
			if err != nil {
				t.Fatal(err)
			}
			path := filepath.Join(folder, "agendas.json")
			if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
			if _, err := l.Agendas(); !errors.Is(err, storage.ErrAgendaFile) {
				t.Errorf("reading it is %v", err)
			}
			if err := l.KeepAgenda(workshop.New("Spring", day).Agenda("Ours")); !errors.Is(err, storage.ErrAgendaFile) {
				t.Errorf("keeping another is %v", err)
			}
			if after, err := os.ReadFile(path); err != nil || string(after) != text {
				t.Error("it was changed")
			}
		})
	}
}
