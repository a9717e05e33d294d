package storage_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"accord/storage"
	"accord/workshop"
)

// quick returns a folder on a disk in memory if there is one, for what is
// recorded need not be synced.
func quick(t testing.TB) string {
	t.Helper()
	folder, err := os.MkdirTemp("/dev/shm", "accord-")
	if err != nil {
		folder = t.TempDir()
	}
	t.Cleanup(func() { _ = os.RemoveAll(folder) })
	t.Setenv("TMPDIR", folder)
	home := filepath.Join(folder, "home")
	if err := os.Mkdir(home, 0o700); err != nil {
		t.Fatal(err)
	}
	return home
}

func in(t testing.TB, home string) *storage.Library {
	t.Helper()
	l, err := storage.NewLibrary(filepath.Join(home, "accord"))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// A tally counts what power cuts left, once it was opened.
type tally struct {
	images  int
	corrupt int // something cannot be opened, or is not whole
	lost    int // something is not what people were told
	first   error
}

func (f *tally) add(err error) {
	f.images++
	if err == nil {
		return
	}
	if errors.Is(err, errLost) {
		f.lost++
	} else {
		f.corrupt++
	}
	if f.first == nil {
		f.first = err
	}
}

var errLost = errors.New("what was acknowledged is not there")

// cutPower tries what a power cut leaves at every so-manieth step, or anywhere
// if anything is not settled there, and counts what is found.
func (r *recording) cutPower(t *testing.T, every int, settle func(*platter, int), look func(l *storage.Library, at int) error) (all tally) {
	t.Helper()
	type image struct {
		at    int
		which cut
		files map[string][]byte
	}
	images := make(chan image)
	var workers sync.WaitGroup
	var mu sync.Mutex
	scratch := quick(t)
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range images {
				err := opened(scratch, i.files, func(l *storage.Library) error { return look(l, i.at) })
				if err != nil {
					err = fmt.Errorf("cut %d after %d of %d steps: %w", i.which, i.at, len(r.steps), err)
				}
				mu.Lock()
				all.add(err)
				mu.Unlock()
			}
		})
	}
	p := newPlatter(r.start)
	for n := range r.steps {
		settle(p, n)
		if n%every != 0 {
			continue
		}
		for c := dropped; c < cuts && (c == dropped || p.unsettled()); c++ {
			images <- image{n + 1, c, p.after(c, rand.New(rand.NewPCG(uint64(n), uint64(c))))}
		}
	}
	close(images)
	workers.Wait()
	return all
}

// honest has the disk do what it says it does.
func (r *recording) honest(p *platter, n int) { p.do(r.steps[n]) }

// opened lays files into a folder of its own and looks at the library there.
func opened(scratch string, files map[string][]byte, look func(*storage.Library) error) error {
	folder, err := os.MkdirTemp(scratch, "image")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	if err := lay(folder, files); err != nil {
		return err
	}
	l, err := storage.NewLibrary(filepath.Join(folder, "accord"))
	if err != nil {
		return err
	}
	return look(l)
}

// keptVows reports whether everything is as people were told after so many steps.
func (r *recording) keptVows(l *storage.Library, at int) error { return r.keptAlike(l, at, same) }

// keptAlone is keptVows without the journals.
func (r *recording) keptAlone(l *storage.Library, at int) error {
	if err := os.RemoveAll(filepath.Join(l.Folder(), "journals")); err != nil {
		return err
	}
	return r.keptVows(l, at)
}

// keptOpenly is keptVows but for what may not be in a journal.
func (r *recording) keptOpenly(l *storage.Library, at int) error {
	return r.keptAlike(l, at, storage.SameInTheOpen)
}

func (r *recording) keptAlike(l *storage.Library, at int, alike func(a, b *workshop.Workshop) bool) error {
	now, next := map[string]*workshop.Workshop{}, map[string]*workshop.Workshop{}
	onItsWay := map[string]bool{}
	for _, v := range r.vows {
		switch {
		case v.after <= at:
			now[v.what] = v.is
		case !onItsWay[v.what]:
			next[v.what], onItsWay[v.what] = v.is, true
		}
	}
	for what := range now {
		may := []*workshop.Workshop{now[what]}
		if onItsWay[what] {
			may = append(may, next[what])
		}
		if err := keptVow(l, what, may, alike); err != nil {
			return err
		}
	}
	return nil
}

// keptVow looks whether a workshop or a copy is like what it may be.
func keptVow(l *storage.Library, what string, may []*workshop.Workshop, alike func(a, b *workshop.Workshop) bool) error {
	got, err := is(l, what)
	if errors.Is(err, storage.ErrNotFound) {
		got, err = nil, nil
	}
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	for _, w := range may {
		if got == nil && w == nil || got != nil && w != nil && alike(got, w) {
			return nil
		}
	}
	return fmt.Errorf("%s: %w", what, errLost)
}

// snapshotOf begins what the newest snapshot of a workshop is called in a vow.
const snapshotOf = "snapshot of "

// is returns what a workshop of the library, its newest snapshot, or a copy
// beside it, is.
func is(l *storage.Library, what string) (*workshop.Workshop, error) {
	if id, of := strings.CutPrefix(what, snapshotOf); of {
		list, err := l.Snapshots(workshop.WorkshopID(id))
		if err != nil || len(list) == 0 {
			return nil, err
		}
		return storage.Read(list[0].Path)
	}
	if strings.HasSuffix(what, ".accord") {
		return storage.Read(filepath.Join(filepath.Dir(l.Folder()), what))
	}
	f, w, err := l.Open(workshop.WorkshopID(what))
	if err != nil {
		return nil, err
	}
	answer := f.Integrity()
	if err := f.Close(); err != nil {
		return nil, err
	}
	if answer != "ok" {
		return nil, errors.New(answer)
	}
	return w, w.Sound()
}
