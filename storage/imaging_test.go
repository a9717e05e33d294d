package storage_test

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
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
	images    int
	different int // of these, in what is on them or in what people had been told
	corrupt   int // something cannot be opened, or is not whole
	lost      int // something is not what people were told
	first     error
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

// disks says how many were tried. What is on one of those that are alike is
// looked at once.
func (f *tally) disks() string {
	return fmt.Sprintf("%d disks, %d of them different", f.images, f.different)
}

var errLost = errors.New("what was acknowledged is not there")

// A cutDisk is what a power cut left.
type cutDisk struct {
	at    int // after so many steps
	which cut
	told  int // how many vows had been made by then
	files map[string][]byte
}

// sum returns what two disks have in common only if they are alike.
func (d cutDisk) sum() (sum [sha256.Size]byte) {
	all := sha256.New()
	for _, path := range slices.Sorted(maps.Keys(d.files)) {
		fmt.Fprintf(all, "%q %d %d\n", path, len(d.files[path]), d.told)
		all.Write(d.files[path])
	}
	all.Sum(sum[:0])
	return sum
}

// cutPower tries what a power cut leaves at every so-manieth step, or anywhere
// if anything is not settled there, and counts what is found. Look is told how
// many vows had been made, and may go by nothing else than that and the disk.
func (r *recording) cutPower(t *testing.T, every int, settle func(*platter, int), look func(l *storage.Library, told int) error) (all tally) {
	t.Helper()
	found := map[[sha256.Size]byte]error{}
	disks := make(chan cutDisk)
	var workers sync.WaitGroup
	var mu sync.Mutex
	scratch := quick(t)
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for d := range disks {
				sum := d.sum()
				mu.Lock()
				err, known := found[sum]
				mu.Unlock()
				if !known {
					err = opened(scratch, d.files, func(l *storage.Library) error { return look(l, d.told) })
				}
				mu.Lock()
				found[sum] = err
				if err != nil {
					err = fmt.Errorf("cut %d after %d of %d steps: %w", d.which, d.at, len(r.steps), err)
				}
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
			disks <- cutDisk{n + 1, c, r.told(n + 1), p.after(c, rand.New(rand.NewPCG(uint64(n), uint64(c))))}
		}
	}
	close(disks)
	workers.Wait()
	all.different = len(found)
	return all
}

// told returns how many vows had been made after so many steps.
func (r *recording) told(at int) int {
	n := 0
	for n < len(r.vows) && r.vows[n].after <= at {
		n++
	}
	return n
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

// keptVows reports whether everything is as people were told by so many vows.
func (r *recording) keptVows(l *storage.Library, told int) error { return r.keptAlike(l, told, same) }

// keptAlone is keptVows without the journals.
func (r *recording) keptAlone(l *storage.Library, told int) error {
	if err := os.RemoveAll(filepath.Join(l.Folder(), "journals")); err != nil {
		return err
	}
	return r.keptVows(l, told)
}

// keptOpenly is keptVows but for what may not be in a journal.
func (r *recording) keptOpenly(l *storage.Library, told int) error {
	return r.keptAlike(l, told, storage.SameInTheOpen)
}

func (r *recording) keptAlike(l *storage.Library, told int, alike func(a, b *workshop.Workshop) bool) error {
	now, next := map[string]*workshop.Workshop{}, map[string]*workshop.Workshop{}
	onItsWay := map[string]bool{}
	for _, v := range r.vows[:told] {
		now[v.what] = v.is
	}
	for _, v := range r.vows[told:] {
		if !onItsWay[v.what] {
			next[v.what], onItsWay[v.what] = v.is, true
		}
	}
	for what := range now {
		may := []*workshop.Workshop{now[what]}
		if onItsWay[what] {
			may = append(may, next[what])
		}
		if err := r.keptVow(l, what, may, alike); err != nil {
			return err
		}
	}
	return nil
}

// keptVow looks whether a workshop or a copy is like what it may be.
func (r *recording) keptVow(l *storage.Library, what string, may []*workshop.Workshop, alike func(a, b *workshop.Workshop) bool) error {
	got, err := r.is(l, what)
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
func (r *recording) is(l *storage.Library, what string) (*workshop.Workshop, error) {
	if id, of := strings.CutPrefix(what, snapshotOf); of {
		list, err := l.Snapshots(workshop.WorkshopID(id))
		if err != nil || len(list) == 0 {
			return nil, err
		}
		return r.readOnce(list[0].Path)
	}
	if strings.HasSuffix(what, ".accord") {
		return r.readOnce(filepath.Join(filepath.Dir(l.Folder()), what))
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

// readOnce reads a workshop's file, but not again what was read before: the
// disks differ in few of their files.
func (r *recording) readOnce(path string) (*workshop.Workshop, error) {
	sum := sha256.New()
	for _, part := range []string{path, path + "-wal"} {
		data, err := os.ReadFile(part)
		fmt.Fprintln(sum, len(data), err == nil)
		sum.Write(data)
	}
	type answer struct {
		w   *workshop.Workshop
		err error
	}
	key := string(sum.Sum(nil))
	if known, is := r.read.Load(key); is {
		return known.(answer).w, known.(answer).err
	}
	w, err := storage.Read(path)
	r.read.Store(key, answer{w, err})
	return w, err
}
