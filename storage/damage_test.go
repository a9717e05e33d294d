package storage_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"accord/storage"
	"accord/workshop"
)

// A patient is a workshop that was killed while cards were written, before
// something else befell it.
type patient struct {
	t       *testing.T
	path    string // its file
	old     []byte // the file before the cards
	journal string
	album   string // the folder of its snapshots
}

// damages are what has been seen to befall files.
var damages = map[string]func(p patient){
	"nothing":                   func(patient) {},
	"the file emptied":          func(p patient) { p.put(p.path, nil) },
	"the file deleted":          func(p patient) { p.remove(p.path) },
	"the file and log deleted":  func(p patient) { p.remove(p.path); p.remove(p.path + "-wal") },
	"the log deleted":           func(p patient) { p.remove(p.path + "-wal") },
	"the log cut":               func(p patient) { all := p.get(p.path + "-wal"); p.put(p.path+"-wal", all[:len(all)/2]) },
	"a bit of the log changed":  func(p patient) { all := p.get(p.path + "-wal"); all[len(all)/2] ^= 1; p.put(p.path+"-wal", all) },
	"another file in its place": func(p patient) { p.put(p.path, []byte("Dear all")) },
	"the file cut":              func(p patient) { all := p.get(p.path); p.put(p.path, all[:len(all)/2]); p.remove(p.path + "-wal") },
	"its pages zeroed": func(p patient) {
		all := p.get(p.path)
		clear(all[4096:])
		p.put(p.path, all)
		p.remove(p.path + "-wal")
	},
	"an old copy put back":         func(p patient) { p.put(p.path, p.old); p.remove(p.path + "-wal") },
	"an old copy under a new log":  func(p patient) { p.put(p.path, p.old) },
	"the journal deleted":          func(p patient) { p.remove(p.journal) },
	"the journal cut":              func(p patient) { all := p.get(p.journal); p.put(p.journal, all[:len(all)/3]) },
	"a bit of the journal changed": func(p patient) { all := p.get(p.journal); all[1000] ^= 1; p.put(p.journal, all) },
	"its first bytes written over": func(p patient) { all := p.get(p.path); copy(all, "Dear all, please"); p.put(p.path, all) },
	"the newest snapshot broken":   func(p patient) { p.breakSnapshot() },
	"the file and the newest snapshot broken": func(p patient) {
		p.breakSnapshot()
		p.put(p.path, []byte("Dear all"))
	},
	"the file cut and no snapshot": func(p patient) {
		p.removeAll(p.album)
		all := p.get(p.path)
		p.put(p.path, all[:len(all)/2])
	},
	onlyASnapshot: func(p patient) {
		p.remove(p.path)
		p.remove(p.path + "-wal")
		p.remove(p.journal)
		for _, s := range p.snapshots()[1:] {
			p.remove(s)
		}
	},
}

// onlyASnapshot is the damage after which nothing knows what came later.
const onlyASnapshot = "everything but one snapshot gone"

// snapshots returns the paths of the snapshots, the newest first.
func (p patient) snapshots() []string {
	p.t.Helper()
	all, err := filepath.Glob(filepath.Join(p.album, "*.accord"))
	if err != nil || len(all) == 0 {
		p.t.Fatalf("there is no snapshot: %v", err)
	}
	slices.Reverse(all)
	return all
}

// breakSnapshot spoils the newest snapshot where its cards are.
func (p patient) breakSnapshot() {
	p.t.Helper()
	newest := p.snapshots()[0]
	all := p.get(newest)
	clear(all[4096:])
	p.put(newest, all)
}

func (p patient) removeAll(path string) {
	p.t.Helper()
	if err := os.RemoveAll(path); err != nil {
		p.t.Fatal(err)
	}
}

func (p patient) get(path string) []byte {
	p.t.Helper()
	all, err := os.ReadFile(path)
	if err != nil {
		p.t.Fatal(err)
	}
	return all
}

func (p patient) put(path string, all []byte) {
	p.t.Helper()
	if err := os.WriteFile(path, all, 0o600); err != nil {
		p.t.Fatal(err)
	}
}

func (p patient) remove(path string) {
	p.t.Helper()
	if err := os.Remove(path); err != nil {
		p.t.Fatal(err)
	}
}

// befall has something befall a workshop that was killed after some cards, and
// opens it again, with what stands beside its file or alone.
func befall(t *testing.T, cards int, damage string, alone bool) (acknowledged int, lost int, found error) {
	t.Helper()
	l, w := library(t), rich(t)
	if err := to("friction")(w); err != nil {
		t.Fatal(err)
	}
	keep(t, l, w)
	p := patient{
		t: t, path: filepath.Join(l.Folder(), "workshops", string(w.ID), "workshop.accord"),
		journal: journalOf(l, w.ID), album: filepath.Join(l.Folder(), "snapshots", string(w.ID)),
	}
	p.old = p.get(p.path)
	f, w, err := l.Open(w.ID)
	if err != nil {
		t.Fatal(err)
	}
	f.Keep(workshop.NewRoom(w, f), "", time.Now).Close()
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	child, said := startChild(t, p.path)
	known := make(map[workshop.CardID]bool)
	for len(known) < cards && said.Scan() {
		known[workshop.CardID(said.Text())] = true
	}
	_ = child.Process.Kill()
	for said.Scan() {
		known[workshop.CardID(said.Text())] = true
	}
	_ = child.Wait()
	damages[damage](p)
	if damage == onlyASnapshot {
		known = cardsIn(t, p.snapshots()[0], known)
	}
	if alone {
		_ = os.Remove(p.journal)
		p.removeAll(p.album)
	}
	began := time.Now()
	f, got, err := l.Open(w.ID)
	if err != nil {
		if !alone {
			t.Fatalf("it cannot be opened: %v", err)
		}
		return len(known), len(known), nil
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("opening it took %v", took)
	}
	for _, c := range got.Cards {
		delete(known, c.ID)
	}
	acknowledged, lost, found = len(got.Cards), len(known), f.Found()
	if answer := f.Integrity(); answer != "ok" {
		t.Errorf("the file is not whole: %s", answer)
	}
	// It goes on from there, and is as it should be the next time.
	if err := errors.Join(addCard(workshop.NewRoom(got, f), "One more"), got.Sound(), f.Close()); err != nil {
		t.Error(err)
	}
	again, _, err := l.Open(w.ID)
	if err != nil {
		t.Fatalf("it cannot be opened again: %v", err)
	}
	if err := errors.Join(again.Found(), again.Close()); err != nil {
		t.Errorf("it is found damaged twice: %v", err)
	}
	return acknowledged, lost, found
}

func TestNoAcknowledgedCardIsLostWhateverBefallsTheFile(t *testing.T) {
	rounds, cards, gone := long(2, 25), 0, 0
	for name := range damages {
		t.Run(name, func(t *testing.T) {
			lost, told := 0, 0
			for n := range rounds {
				acknowledged, missing, found := befall(t, 30+9*n, name, false)
				cards += acknowledged
				lost += missing
				if found != nil {
					told++
				}
			}
			gone += lost
			if lost > 0 {
				t.Errorf("%d cards were acknowledged and are lost", lost)
			}
			if name == "nothing" && told > 0 {
				t.Error("a sound file is called damaged")
			}
		})
	}
	row(t, "R5 damaged starts", fmt.Sprintf("%d of %d kinds, %d cards", rounds*len(damages), len(damages), cards), fmt.Sprintf("%d cards", gone))
}

// cardsIn returns which cards a file holds of those that are known.
func cardsIn(t *testing.T, path string, known map[workshop.CardID]bool) map[workshop.CardID]bool {
	t.Helper()
	w, err := storage.Read(path)
	if err != nil {
		t.Fatal(err)
	}
	there := make(map[workshop.CardID]bool)
	for _, c := range w.Cards {
		if known[c.ID] {
			there[c.ID] = true
		}
	}
	return there
}

// Without the journal and snapshots the same would cost cards, so the test
// above can fail.
func TestAloneADamagedFileLosesCards(t *testing.T) {
	for _, name := range []string{"the file deleted", "the log deleted", "an old copy put back"} {
		if _, lost, _ := befall(t, 30, name, true); lost == 0 {
			t.Errorf("%s: no card was lost", name)
		}
	}
}

// The list does not call a workshop unreadable that can be rebuilt.
func TestADamagedFileIsSetAsideAndSaidSo(t *testing.T) {
	l, f, room := frictionRoom(t)
	if err := errors.Join(addCard(room, "Kept"), f.Close()); err != nil {
		t.Fatal(err)
	}
	id, path := room.Workshop().ID, f.Path()
	if err := os.WriteFile(path, []byte("Dear all"), 0o600); err != nil {
		t.Fatal(err)
	}
	if s := only(t, l); s.Problem != nil || s.Title != room.Workshop().Title {
		t.Errorf("the list says %q, %v", s.Title, s.Problem)
	}
	back, _, err := l.Open(id)
	if err != nil {
		t.Fatal(err)
	}
	defer back.Close()
	var r storage.Recovered
	if !errors.As(back.Found(), &r) || r.From != storage.FromJournal || r.Cards != len(room.Workshop().Cards) {
		t.Fatalf("people are told %v", back.Found())
	}
	aside, err := os.ReadFile(filepath.Join(r.Aside, "workshop.accord"))
	if err != nil || string(aside) != "Dear all" {
		t.Errorf("the damaged file is not where people are told: %q, %v", aside, err)
	}
}
