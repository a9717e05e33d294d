package storage_test

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"accord/storage"
	"accord/workshop"
)

// canary stands in texts of a workshop that is erased later.
const canary = "Kanarienvogel-4711"

// found lists the files below a folder that hold a text, or have it in their
// names.
func found(t testing.TB, folder, text string) (files []string, looked int) {
	t.Helper()
	need(t, filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		looked++
		data, err := os.ReadFile(path)
		if bytes.Contains(data, []byte(text)) || bytes.Contains([]byte(path), []byte(text)) {
			files = append(files, path)
		}
		return err
	}))
	return files, looked
}

// Once a workshop is erased, nothing of it is in any file of the folder for
// data: not in its file, what stands beside it, its journal, nor a copy.
func TestNothingOfAnErasedWorkshopIsLeft(t *testing.T) {
	l := library(t)
	other := rich(t)
	keep(t, l, other)
	w := rich(t)
	brief := w.Brief
	brief.Title, brief.Organisation = canary, canary
	need(t, w.Describe(brief, day))
	f, err := l.New(w)
	need(t, err)
	room := workshop.NewRoom(w, f)
	for range 30 {
		need(t, room.Change("park", func(w *workshop.Workshop) error {
			_, err := w.Park(workshop.Parked{Kind: workshop.Later, Text: canary})
			return err
		}))
	}
	need(t, room.Undo())
	need(t, room.Redo())
	need(t, f.Close())
	need(t, l.Rename(w.ID, canary+" renamed"))
	settings := storage.UsualSettings()
	need(t, l.KeepSettings(settings))

	before, _ := found(t, l.Folder(), canary)
	if len(before) < 2 {
		t.Fatalf("before, it is only in %v: the test would not see it", before)
	}
	need(t, l.Delete(w.ID))
	for _, text := range []string{canary, string(w.ID)} {
		if left, looked := found(t, l.Folder(), text); len(left) > 0 || looked == 0 {
			t.Errorf("of %d files, %q is still in %v", looked, text, left)
		}
	}
	g, got, err := l.Open(other.ID)
	need(t, err)
	defer g.Close()
	if !reflect.DeepEqual(got.Cards, other.Cards) {
		t.Error("the other workshop is not as it was")
	}
}

// What is taken off a card is overwritten in the file, and not only no longer
// found.
func TestWhatIsTakenAwayIsGoneFromTheFile(t *testing.T) {
	w := rich(t)
	f, path := create(t, w)
	room := workshop.NewRoom(w, f)
	need(t, room.Change("card.edit", func(w *workshop.Workshop) error { return w.EditCard(w.Cards[0].ID, canary) }))
	need(t, room.Change("card.edit", func(w *workshop.Workshop) error { return w.EditCard(w.Cards[0].ID, "Nothing") }))
	need(t, f.Close())
	if left, _ := found(t, filepath.Dir(path), canary); len(left) > 0 {
		t.Errorf("it is still in %v", left)
	}
}

// Words that are taken out of a card are then in no file: not in the file of
// the workshop, its log or its journal, while it is open and after.
func TestWordsThatAreTakenOutAreInNoFile(t *testing.T) {
	l, w := library(t), rich(t)
	f, err := l.New(w)
	need(t, err)
	room := workshop.NewRoom(w, f)
	id := w.Cards[0].ID
	need(t, room.Change("card.edit", func(w *workshop.Workshop) error { return w.EditCard(id, canary) }))
	need(t, room.Change("card.edit", func(w *workshop.Workshop) error { return w.EditCard(id, canary+" once more") }))
	if before, _ := found(t, l.Folder(), canary); len(before) < 2 {
		t.Fatalf("before, it is only in %v: the test would not see it", before)
	}
	need(t, room.Change("card.redact", func(w *workshop.Workshop) error { return w.Redact(id) }))
	room.Seal()
	need(t, f.KeepDraft(canary))
	aside := filepath.Join(filepath.Dir(f.Path()), "damaged-20261128-120000.000")
	need(t, os.Mkdir(aside, 0o700))
	need(t, os.WriteFile(filepath.Join(aside, "workshop.accord"), []byte(canary), 0o600))
	second := t.TempDir()
	copied := filepath.Join(second, "Accord", string(w.ID))
	need(t, os.MkdirAll(copied, 0o700))
	need(t, os.WriteFile(filepath.Join(copied, "000001.accord"), []byte(canary), 0o600))
	need(t, f.Forget(room.Workshop(), second))
	if left, _ := found(t, second, canary); len(left) > 0 {
		t.Errorf("in the second place it is still in %v", left)
	}
	if left, _ := found(t, l.Folder(), canary); len(left) > 0 {
		t.Errorf("it is still in %v", left)
	}
	need(t, room.Change("card.edit", func(w *workshop.Workshop) error { return w.EditCard(id, "Something else") }))
	need(t, f.Close())
	if left, _ := found(t, l.Folder(), canary); len(left) > 0 {
		t.Errorf("after closing it is still in %v", left)
	}
	f, got, err := l.Open(w.ID)
	need(t, err)
	defer f.Close()
	if f.Found() != nil || !reflect.DeepEqual(got.Cards, room.Workshop().Cards) {
		t.Errorf("opened again it says %v, or holds something else", f.Found())
	}
}
