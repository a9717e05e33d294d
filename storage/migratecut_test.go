package storage_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"accord/storage"
	"accord/workshop"
)

// aged returns the files of a library whose workshop was kept by an earlier
// version, with all that it could keep.
func aged(t *testing.T, w *workshop.Workshop, version int) map[string][]byte {
	t.Helper()
	f, path := create(t, w)
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	old := filepath.Join(home, "accord", "workshops", string(w.ID), "workshop.accord")
	if err := os.MkdirAll(filepath.Dir(old), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := storage.Age(path, old, version); err != nil {
		t.Fatal(err)
	}
	return tree(t, home)
}

// migrated records how a workshop of an earlier version is opened.
func migrated(t *testing.T, w *workshop.Workshop, version int, open func(l *storage.Library) error) *recording {
	t.Helper()
	home := quick(t)
	files := aged(t, w, version)
	if err := lay(home, files); err != nil {
		t.Fatal(err)
	}
	r := recordIn(t, home)
	r.start = files
	if err := open(in(t, home)); err != nil {
		t.Fatal(err)
	}
	r.stop()
	got, err := in(t, home).Read(w.ID)
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Steps) != len(w.Steps) || len(got.Cards) != len(w.Cards) || len(got.Commitments) != len(w.Commitments) {
		t.Fatalf("of version %d it has come with %d steps, %d cards, %d commitments", version, len(got.Steps), len(got.Cards), len(got.Commitments))
	}
	r.vows = []vow{{0, string(w.ID), got}}
	return r
}

func TestAPowerCutLeavesNoFileBetweenTwoVersions(t *testing.T) {
	w := rich(t)
	var all tally
	latest := storage.Version()
	for version := 1; version < latest; version += long(6, 1) {
		r := migrated(t, w, version, func(l *storage.Library) error {
			f, _, err := l.Open(w.ID)
			return errors.Join(err, f.Close())
		})
		one := r.cutPower(t, long(71, 2), r.honest, r.keptVows)
		all.images, all.different = all.images+one.images, all.different+one.different
		all.corrupt, all.lost = all.corrupt+one.corrupt, all.lost+one.lost
		if one.first != nil {
			t.Errorf("from version %d: %v", version, one.first)
		}
	}
	row(t, fmt.Sprint("power cut while a file of any of ", latest-1, " earlier versions is brought up to date"),
		all.disks(), fmt.Sprint(all.corrupt, " between two versions, ", all.lost, " lost"))
}

func TestAPowerCutIsFoundToHarmAMigrationInParts(t *testing.T) {
	w := rich(t)
	r := migrated(t, w, storage.Version()-5, func(l *storage.Library) error {
		return storage.MigrateInParts(filepath.Join(l.Folder(), "workshops", string(w.ID), "workshop.accord"))
	})
	all := r.cutPower(t, long(17, 2), r.honest, r.keptVows)
	row(t, "control: brought up to date one statement at a time", all.disks(),
		fmt.Sprint(all.corrupt, " between two versions, ", all.lost, " lost"))
	if all.corrupt+all.lost == 0 { // some are made anew of their rows
		t.Error("no file is between two versions, so the test says nothing")
	}
}
