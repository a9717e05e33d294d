package storage_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"accord/storage"
	"accord/workshop"
	"accord/workshop/record"
)

func library(t testing.TB) *storage.Library {
	t.Helper()
	l, err := storage.NewLibrary(filepath.Join(t.TempDir(), "accord"))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// keep puts a workshop into the library and closes it.
func keep(t testing.TB, l *storage.Library, w *workshop.Workshop) {
	t.Helper()
	f, err := l.New(w)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// only returns the one workshop in the library.
func only(t testing.TB, l *storage.Library) storage.Summary {
	t.Helper()
	list, err := l.List()
	if err != nil || len(list) != 1 {
		t.Fatalf("the library has %d workshops (%v), want one", len(list), err)
	}
	return list[0]
}

func TestASummarySaysWhatAWorkshopHasComeTo(t *testing.T) {
	l, w := library(t), rich(t)
	keep(t, l, w)
	s := only(t, l)
	if s.Problem != nil {
		t.Fatal(s.Problem)
	}
	if s.ID != w.ID || s.Title != "Spring plan" || s.Organisation != "Nordwind" || s.HeldOn != day || s.StartsAt != "09:30" {
		t.Errorf("the brief is %+v", s)
	}
	if s.State != workshop.Running || s.Activity != "close" || s.People != 4 || s.Signatures != 1 || s.Names.SalesName != "Verkauf" {
		t.Errorf("the progress is %+v", s)
	}
	if done, of := w.StepsDone(); s.StepsDone != done || s.StepsOf != of {
		t.Errorf("steps are %d of %d, want %d of %d", s.StepsDone, s.StepsOf, done, of)
	}
	if s.Agreed != 1 || s.AgreedOf != 2 {
		t.Errorf("agreed are %d of %d, want 1 of 2", s.Agreed, s.AgreedOf)
	}
	want := storage.Due{Label: "A-01", Text: "Make the calendar", Owner: "Zoë 🙂", Side: workshop.Sales, On: "2026-09-30"}
	if !slices.Equal(s.Due, []storage.Due{want}) {
		t.Errorf("due are %+v, want %+v", s.Due, want)
	}
	if s.Overdue("2026-09-30") != 0 || s.Overdue("2026-10-01") != 1 {
		t.Error("an action is overdue the day after it is due")
	}
	if time.Since(s.Changed) > time.Hour {
		t.Errorf("it is said to have changed at %v", s.Changed)
	}
}

func TestLookingAtAWorkshopDoesNotMakeItTheLastChanged(t *testing.T) {
	l := library(t)
	w := workshop.New("Older", day)
	keep(t, l, w)
	keep(t, l, workshop.New("Newer", day))
	past := time.Now().Add(-time.Hour)
	path := filepath.Join(l.Folder(), "workshops", string(w.ID), "workshop.accord")
	if err := os.Chtimes(path, past, past); err != nil {
		t.Fatal(err)
	}
	f, _, err := l.Open(w.ID)
	if err != nil {
		t.Fatal(err)
	}
	list, err := l.List() // with the older one open
	if err != nil || list[0].Title != "Newer" || list[1].Problem != nil {
		t.Errorf("the list is %+v (%v)", list, err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if list, err = l.List(); err != nil || list[0].Title != "Newer" {
		t.Errorf("after closing it the list is %+v (%v)", list, err)
	}
}

func TestOneBadFileDoesNotSpoilTheList(t *testing.T) {
	l := library(t)
	bad, good := rich(t), workshop.New("Good", day)
	keep(t, l, bad)
	keep(t, l, good)
	shelf := filepath.Join(l.Folder(), "workshops")
	if err := os.WriteFile(filepath.Join(shelf, string(bad.ID), "workshop.accord"), []byte("Dear all"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(l.Folder(), "journals")); err != nil {
		t.Fatal(err) // with its journal it would not be bad for long
	}
	if err := os.WriteFile(filepath.Join(shelf, "notes.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	list, err := l.List()
	if err != nil || len(list) != 2 {
		t.Fatalf("the list has %d workshops (%v), want 2", len(list), err)
	}
	for _, s := range list {
		if s.ID == good.ID && s.Problem != nil {
			t.Errorf("the good one has the problem %v", s.Problem)
		}
		if s.ID == bad.ID && !errors.Is(s.Problem, storage.ErrNotWorkshop) {
			t.Errorf("the bad one has the problem %v", s.Problem)
		}
	}
	if err := l.Delete(bad.ID); err != nil {
		t.Errorf("a bad file cannot be deleted: %v", err)
	}
	if s := only(t, l); s.ID != good.ID {
		t.Error("the wrong one was deleted")
	}
}

func TestDuplicateAndRenameChangeOnlyTheTitle(t *testing.T) {
	l, w := library(t), rich(t)
	keep(t, l, w)
	id, err := l.Duplicate(w.ID, "Autumn plan")
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Rename(w.ID, " Summer\n plan "); err != nil {
		t.Fatal(err)
	}
	for id, title := range map[workshop.WorkshopID]string{id: "Autumn plan", w.ID: "Summer plan"} {
		f, got, err := l.Open(id)
		if err != nil {
			t.Fatal(err)
		}
		want := *w
		want.ID, want.Title = id, title
		if !same(got, &want) {
			t.Errorf("%s holds\n%+v\nwant\n%+v", title, got, want)
		}
		if err := l.Rename(id, "Another"); !errors.Is(err, storage.ErrInUse) {
			t.Errorf("renaming an open workshop gives %v, want %v", err, storage.ErrInUse)
		}
		if err := l.Delete(id); !errors.Is(err, storage.ErrInUse) {
			t.Errorf("deleting an open workshop gives %v, want %v", err, storage.ErrInUse)
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Rename(w.ID, ""); !errors.Is(err, workshop.ErrEmpty) {
		t.Errorf("renaming to nothing gives %v, want %v", err, workshop.ErrEmpty)
	}
}

func TestDeletingLeavesNothingBehind(t *testing.T) {
	l, w := library(t), rich(t)
	w.Purpose = "Canary"
	keep(t, l, w)
	if err := l.Delete(w.ID); err != nil {
		t.Fatal(err)
	}
	err := filepath.WalkDir(l.Folder(), func(path string, d fs.DirEntry, err error) error {
		if err == nil && path != l.Folder() && path != filepath.Join(l.Folder(), "workshops") {
			t.Errorf("%s is left", path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Delete(w.ID); !errors.Is(err, storage.ErrNotFound) {
		t.Errorf("deleting it again gives %v, want %v", err, storage.ErrNotFound)
	}
	if err := l.Delete("../.."); !errors.Is(err, storage.ErrNotFound) {
		t.Errorf("deleting what is no workshop gives %v, want %v", err, storage.ErrNotFound)
	}
}

// readAny reads a file from outside, as people open one.
func readAny(t *testing.T, path string) *workshop.Workshop {
	t.Helper()
	w, err := storage.ReadAny(path)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestAWorkshopHandedOverComesBackChanged(t *testing.T) {
	l, w := library(t), rich(t)
	f, err := l.New(w)
	if err != nil {
		t.Fatal(err)
	}
	handed := filepath.Join(t.TempDir(), "handed over.accord")
	if err := f.Copy(handed); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	other := library(t)
	if err := other.Import(readAny(t, handed)); err != nil {
		t.Fatalf("importing gives %v", err)
	}
	id := w.ID
	if err := other.Rename(id, "Changed elsewhere"); err != nil {
		t.Fatal(err)
	}
	g, changed, err := other.Open(id)
	if err != nil {
		t.Fatal(err)
	}
	if err := g.Close(); err != nil {
		t.Fatal(err)
	}
	var data bytes.Buffer
	if err := record.Write(&data, changed); err != nil {
		t.Fatal(err)
	}
	back := filepath.Join(t.TempDir(), "workshop.json")
	if err := os.WriteFile(back, data.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}

	err = l.Import(readAny(t, back))
	if p, _ := workshop.AsProblem(err); !errors.Is(err, storage.ErrInLibrary) || p.With != "Spring plan" {
		t.Errorf("importing what is there gives %v with %v", err, p.With)
	}
	if s := only(t, l); s.Title != "Spring plan" {
		t.Errorf("the refused import changed the title to %q", s.Title)
	}
	if err := l.Replace(readAny(t, back)); err != nil {
		t.Fatalf("replacing gives %v", err)
	}
	if s := only(t, l); s.Title != "Changed elsewhere" {
		t.Errorf("after replacing the title is %q", s.Title)
	}
	id, err = l.ImportAsNew(readAny(t, back), "Spring plan (2)")
	if err != nil || id == w.ID {
		t.Fatalf("importing as new gives %s and %v", id, err)
	}
	if list, err := l.List(); err != nil || len(list) != 2 {
		t.Errorf("the library has %d workshops (%v), want 2", len(list), err)
	}
}

func TestADamagedWorkshopCanBeReplacedByAGoodCopy(t *testing.T) {
	l, w := library(t), rich(t)
	f, err := l.New(w)
	if err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(t.TempDir(), "copy.accord")
	if err := errors.Join(f.Copy(copied), f.Close()); err != nil {
		t.Fatal(err)
	}
	home := filepath.Join(l.Folder(), "workshops", string(w.ID))
	for _, name := range []string{"workshop.accord", "workshop.accord-wal"} {
		if err := os.WriteFile(filepath.Join(home, name), []byte("Dear all"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Import(readAny(t, copied)); !errors.Is(err, storage.ErrInLibrary) {
		t.Errorf("importing over a damaged one gives %v", err)
	}
	if err := l.Replace(readAny(t, copied)); err != nil {
		t.Fatal(err)
	}
	if s := only(t, l); s.Problem != nil || s.Title != w.Title {
		t.Errorf("after replacing it the list says %+v", s)
	}
	if files := contents(t, home); len(files) != 1 {
		t.Errorf("beside the workshop there are %d files", len(files)-1)
	}
}

func TestWhatAKillLeftUnfinishedIsSweptAwayLater(t *testing.T) {
	l, w := library(t), rich(t)
	keep(t, l, w)
	shelf := filepath.Join(l.Folder(), "workshops")
	old := []string{filepath.Join(shelf, ".unfinished-1"), filepath.Join(shelf, string(w.ID), ".workshop.accord.tmp-1")}
	young := filepath.Join(shelf, ".unfinished-2")
	for _, path := range append(old, young) {
		if err := os.Mkdir(path, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	past := time.Now().Add(-2 * time.Hour)
	for _, path := range old {
		if err := os.Chtimes(path, past, past); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := storage.NewLibrary(l.Folder()); err != nil {
		t.Fatal(err)
	}
	for _, path := range old {
		if _, err := os.Stat(path); err == nil {
			t.Errorf("%s is still there", path)
		}
	}
	if _, err := os.Stat(young); err != nil {
		t.Error("what another copy of Accord may be making was swept away")
	}
	if s := only(t, l); s.Problem != nil {
		t.Errorf("the workshop itself now has the problem %v", s.Problem)
	}
}

func TestTheFolderCanBeChosen(t *testing.T) {
	t.Setenv("ACCORD_HOME", t.TempDir())
	l, err := storage.NewLibrary("")
	if err != nil || l.Folder() != os.Getenv("ACCORD_HOME") {
		t.Errorf("the folder is %v (%v), want %s", l, err, os.Getenv("ACCORD_HOME"))
	}
	t.Setenv("ACCORD_HOME", "")
	if folder, err := storage.DefaultFolder(); err != nil || !strings.Contains(strings.ToLower(folder), "accord") {
		t.Errorf("the default folder is %q (%v)", folder, err)
	}
}
