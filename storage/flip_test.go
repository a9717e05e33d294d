package storage_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"accord/storage"
	"accord/workshop"
)

// One bit of a file that changed is mended or said, wherever it is, and it is
// mended for good: who opens the file again finds it the same. What SQLite
// finds by itself is counted beside it: it finds only some.
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
	flips, changed, missed, mended := long(50, 1000), 0, 0, 0
	for n := range flips {
		bit := chance.IntN(len(file) * 8)
		if n < len(identities) {
			bit = bitOf(t, file, identities[n](want))
		}
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
		got, found := reopened(t, l, want.ID)
		switch again, _ := reopened(t, l, want.ID); {
		case got == nil || again == nil:
			t.Errorf("bit %d: it cannot be opened: %v", bit, found)
		case !same(got, again):
			t.Errorf("bit %d: when opened again it is another workshop", bit)
		case same(got, want):
			mended++
		case found == nil:
			t.Errorf("bit %d changed something and nobody noticed", bit)
		}
		file[bit/8] ^= 1 << (bit % 8)
		p.clear()
	}
	row(t, "R12 single bits changed", fmt.Sprintf("%d, of which %d changed what is read; SQLite alone missed %d of these", flips, changed, missed),
		fmt.Sprintf("%d not mended, all of them said", flips-mended))
	if missed == 0 {
		t.Error("SQLite notices everything by itself, so the test says nothing")
	}
}

// identities are where a wrong bit did the most harm: rows that no longer know
// who they are, or whose they are.
var identities = []func(*workshop.Workshop) string{
	func(w *workshop.Workshop) string { return string(w.ID) },
	func(w *workshop.Workshop) string { return string(w.Steps[len(w.Steps)/2].ID) },
	func(w *workshop.Workshop) string { return string(w.Cards[len(w.Cards)/2].ID) },
	func(w *workshop.Workshop) string { return string(w.Details[0].Card) },
	func(w *workshop.Workshop) string { return string(w.Details[0].ID) },
	func(w *workshop.Workshop) string { return string(w.Ratings[0].ID) },
	func(w *workshop.Workshop) string { return string(w.Ratings[0].Sheet) },
}

// bitOf returns a bit in the middle of the first place where a file has a text.
func bitOf(t *testing.T, file []byte, text string) int {
	t.Helper()
	at := bytes.Index(file, []byte(text))
	if at < 0 {
		t.Fatalf("%s is not in the file", text)
	}
	return (at+len(text)/2)*8 + 1
}

// reopened opens a workshop of a library and closes it: nil if that fails. It
// returns what was found wrong.
func reopened(t *testing.T, l *storage.Library, id workshop.WorkshopID) (*workshop.Workshop, error) {
	t.Helper()
	f, w, err := l.Open(id)
	if err != nil {
		return nil, err
	}
	found := f.Found()
	if err := f.Close(); err != nil {
		t.Error(err)
	}
	return w, found
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
