package storage_test

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"

	"accord/storage"
	"accord/storage/disk"
	"accord/workshop"
)

// A fullDisk takes so much and no more.
type fullDisk struct {
	t       testing.TB
	mu      sync.Mutex
	left    int  // how many steps it takes yet
	growing bool // only what makes a file longer needs room; otherwise every write, and every new file
	refused int
}

func (d *fullDisk) answer(s disk.Step) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	switch s.Kind {
	case disk.Make, disk.MakeFolder:
		if d.growing {
			return nil // an empty one fits in
		}
	case disk.Write:
		info, err := os.Stat(s.Path)
		if d.growing && err == nil && s.At+int64(len(s.Data)) <= info.Size() {
			return nil
		}
	default:
		return nil
	}
	if d.left--; d.left >= 0 {
		return nil
	}
	d.refused++
	return syscall.ENOSPC
}

// noRoom is what there was before the disk was full.
type noRoom struct {
	home  string
	l     *storage.Library
	known *workshop.Workshop   // what people were told is kept
	made  string               // the path of another file that was made meanwhile; empty: none was
	is    *workshop.Workshop   // what should be in it
	tried []*workshop.Workshop // what they were told since is not
}

// write writes cards, and tells what of it people take for kept.
func (n *noRoom) write(t *testing.T, room *workshop.Room, cards int) {
	t.Helper()
	for i := range cards {
		var tried *workshop.Workshop
		err := room.Change("card.add", func(w *workshop.Workshop) error {
			tried = w
			_, err := w.AddCard(workshop.Sales, "friction", fmt.Sprint(i, strings.Repeat(" full", 50)))
			return err
		})
		switch {
		case err == nil:
			n.known, n.tried = tried, nil
		case !errors.Is(err, storage.ErrNoRoom):
			t.Fatalf("a full disk gives %v", err)
		case room.Workshop() != n.known:
			t.Fatal("the room shows what is not saved")
		default:
			n.tried = append(n.tried, tried)
		}
	}
}

// export writes over an older paper and an older copy.
func (n *noRoom) export(t *testing.T, f *storage.File) {
	t.Helper()
	folder := filepath.Join(n.home, "out")
	paper, handed := filepath.Join(folder, "paper.html"), filepath.Join(folder, "copy.accord")
	err := storage.WriteFile(paper, func(to io.Writer) error {
		_, err := io.WriteString(to, strings.Repeat("new ", 10_000))
		return err
	})
	if got := contents(t, folder)["paper.html"]; err != nil && got != "old" || err == nil && !strings.HasPrefix(got, "new") {
		t.Fatalf("after %v the paper is %.10q", err, got)
	}
	before := contents(t, folder)["copy.accord"]
	if err := f.Copy(handed); err != nil && contents(t, folder)["copy.accord"] != before {
		t.Fatalf("after %v the old copy is gone", err)
	}
	made := filepath.Join(folder, "made.accord")
	another, err := storage.Create(made, n.known)
	if err == nil {
		err = another.Close()
	}
	if got := contents(t, folder); len(got) > 3 || err == nil && len(got) != 3 {
		t.Fatalf("after %v the folder holds %q", err, slices.Collect(maps.Keys(got)))
	}
	if _, none := os.Stat(made); none != nil {
		return
	}
	n.made, n.is = made, n.known
}

// again opens the workshop and looks whether everything is there.
func (n *noRoom) again(t *testing.T, do func(room *workshop.Room)) {
	t.Helper()
	f, w, err := n.l.Open(n.known.ID)
	if err != nil {
		t.Fatalf("it cannot be opened: %v", err)
	}
	// A disk that takes nothing at all does not let us take back what we told
	// the journal either, so what was refused may be there.
	if !slices.ContainsFunc(append(n.tried, n.known), func(may *workshop.Workshop) bool { return same(w, may) }) {
		t.Fatalf("it holds %d cards, want %d: acknowledged ones are lost", len(w.Cards), len(n.known.Cards))
	}
	if answer := f.Integrity(); answer != "ok" {
		t.Fatal(answer)
	}
	n.known, n.tried = w, nil
	do(workshop.NewRoom(w, f))
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestNothingAcknowledgedIsLostWhenTheDiskIsFull(t *testing.T) {
	for _, growing := range []bool{true, false} {
		name := map[bool]string{true: "only what grows needs room", false: "nothing can be written"}[growing]
		t.Run(name, func(t *testing.T) {
			home := quick(t)
			w := rich(t)
			if err := to("friction")(w); err != nil {
				t.Fatal(err)
			}
			keep(t, in(t, home), w)
			start := tree(t, home)
			tries, refused := 0, 0
			for n := 0; ; n += long(41, 1) {
				d := &fullDisk{t: t, left: n, growing: growing}
				tryFull(t, start, w, d)
				tries++
				refused += d.refused
				if d.refused == 0 {
					break
				}
			}
			row(t, "disk full at the n-th write: "+name, fmt.Sprint(tries, " places, ", refused, " refusals"), "0 lost")
		})
	}
}

// tryFull has the disk become full while cards are written, exported, closed
// and opened again; then there is room again.
func tryFull(t *testing.T, start map[string][]byte, w *workshop.Workshop, d *fullDisk) {
	t.Helper()
	home, err := os.MkdirTemp(os.TempDir(), "full")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(home)
	start["out/paper.html"], start["out/copy.accord"] = []byte("old"), []byte("old")
	if err := lay(home, start); err != nil {
		t.Fatal(err)
	}
	n := &noRoom{home: home, l: in(t, home)}
	f, got, err := n.l.Open(w.ID)
	if err != nil {
		t.Fatal(err)
	}
	n.known = got
	room := workshop.NewRoom(got, f)
	stop := watch(t, d.answer)
	n.write(t, room, 6)
	n.export(t, f)
	if err := f.Close(); err != nil && !errors.Is(err, storage.ErrNoRoom) {
		t.Fatal(err)
	}
	if d.growing {
		n.again(t, func(*workshop.Room) {}) // at no room at all
	} else if f, _, err := n.l.Open(n.known.ID); err == nil {
		err = f.Close()
	} else if !errors.Is(err, storage.ErrNoRoom) {
		t.Fatal(err)
	}
	stop()
	if n.made != "" {
		if w, err := storage.Read(n.made); err != nil || !same(w, n.is) {
			t.Fatalf("the file that was made is not whole: %v", err)
		}
	}
	n.again(t, func(room *workshop.Room) {
		n.write(t, room, 1)
		if len(n.tried) > 0 {
			t.Fatal("with room again no card can be written")
		}
	})
	n.again(t, func(*workshop.Room) {})
}

// A file that lost cards gets them back from its journal. If there is no room
// for that, the journal still has them when there is.
func TestAFullDiskDoesNotMakeTheJournalForget(t *testing.T) {
	home := quick(t)
	l, w := in(t, home), rich(t)
	if err := to("friction")(w); err != nil {
		t.Fatal(err)
	}
	keep(t, l, w)
	old := tree(t, filepath.Join(l.Folder(), "workshops"))
	f, w, err := l.Open(w.ID)
	if err != nil {
		t.Fatal(err)
	}
	room := workshop.NewRoom(w, f)
	if err := errors.Join(addCard(room, "Kept"), f.Close()); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.RemoveAll(filepath.Join(l.Folder(), "workshops")), lay(filepath.Join(l.Folder(), "workshops"), old)); err != nil {
		t.Fatal(err)
	}
	stop := watch(t, func(s disk.Step) error {
		if s.Kind == disk.Write && !strings.HasSuffix(s.Path, ".journal") {
			return syscall.ENOSPC
		}
		return nil
	})
	if _, _, err := l.Open(w.ID); !errors.Is(err, storage.ErrNoRoom) {
		t.Errorf("opening it on a full disk gives %v", err)
	}
	stop()
	f, got, err := l.Open(w.ID)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if !storage.SameInTheOpen(got, room.Workshop()) {
		t.Error("a card that was acknowledged is lost")
	}
}

// tree returns every file in a folder and below.
func tree(t testing.TB, folder string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	err := filepath.WalkDir(folder, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		in, err := filepath.Rel(folder, path)
		files[in] = data
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
