package storage_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"accord/storage"
	"accord/workshop"
)

// One bit of a file that changed is mended or said, wherever it is but in what
// was given without names, which nothing beside the file may know. What
// SQLite finds by itself is counted beside it: it finds only some.
func TestNoBitOfAFileChangesUnnoticed(t *testing.T) {
	l, f, room := frictionRoom(t)
	for n := range 40 {
		if err := addCard(room, fmt.Sprint("The leaflet came late for the ", n, "th time")); err != nil {
			t.Fatal(err)
		}
	}
	f.Keep(room, "", time.Now).Close()
	want, path := room.Workshop(), f.Path()
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	p := patient{t: t, path: path, journal: journalOf(l, want.ID)}
	file, journal := p.get(path), p.get(p.journal)
	chance := rand.New(rand.NewPCG(5, 12))
	flips, changed, missed, mended, secret := long(50, 1000), 0, 0, 0, 0
	for range flips {
		bit := chance.IntN(len(file) * 8)
		file[bit/8] ^= 1 << (bit % 8)
		p.put(path, file)
		p.put(p.journal, journal)
		alone, bare := bareRead(p)
		if bare == nil && !same(alone, want) {
			changed++
		}
		if bare == nil && !same(alone, want) && intact(p) {
			missed++
		}
		f, got, err := l.Open(want.ID)
		if err != nil {
			t.Errorf("bit %d: it cannot be opened: %v", bit, err)
		} else if err := f.Close(); err != nil {
			t.Error(err)
		}
		switch {
		case err == nil && same(got, want):
			mended++
		case err == nil && f.Found() == nil && storage.SameInTheOpen(got, want):
			secret++
		case err == nil && f.Found() == nil:
			t.Errorf("bit %d changed something and nobody noticed", bit)
		}
		file[bit/8] ^= 1 << (bit % 8)
		p.clear()
	}
	row(t, "R12 single bits changed", fmt.Sprintf("%d, of which %d changed what is read; SQLite alone missed %d of these", flips, changed, missed),
		fmt.Sprintf("%d not mended, %d of them without a word: ballots and answers, which the journal may not know", flips-mended, secret))
	if missed == 0 {
		t.Error("SQLite notices everything by itself, so the test says nothing")
	}
}

// clear empties the folder of the patient.
func (p patient) clear() {
	p.t.Helper()
	all, err := filepath.Glob(filepath.Join(filepath.Dir(p.path), "*"))
	if err != nil {
		p.t.Fatal(err)
	}
	for _, path := range all {
		p.removeAll(path)
	}
}

// bareRead reads the file as it is, from a copy and without its journal.
func bareRead(p patient) (*workshop.Workshop, error) {
	copied := filepath.Join(p.t.TempDir(), "copy.accord")
	p.put(copied, p.get(p.path))
	return storage.BareRead(copied)
}

// intact reports whether SQLite calls the file whole.
func intact(p patient) bool {
	copied := filepath.Join(p.t.TempDir(), "copy.accord")
	p.put(copied, p.get(p.path))
	defer os.Remove(copied)
	return storage.Intact(copied)
}
