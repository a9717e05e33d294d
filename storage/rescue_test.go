package storage_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"accord/storage"
	"accord/workshop"
)

// Whatever befalls the files of a workshop while it is open, a tidy colleague
// or a cloud client, the room goes on and nothing it wrote is lost.
func TestAWorkshopWhoseFilesVanishWhileOpenIsMadeAnew(t *testing.T) {
	harms := map[string]func(l *storage.Library, path, older string) error{
		"deleted": func(_ *storage.Library, path, _ string) error { return os.Remove(path) },
		"replaced by an older copy": func(_ *storage.Library, path, older string) error {
			return os.Rename(older, path)
		},
		"folder deleted": func(_ *storage.Library, path, _ string) error { return os.RemoveAll(filepath.Dir(path)) },
		"journal deleted": func(l *storage.Library, _, _ string) error {
			return os.RemoveAll(filepath.Join(l.Folder(), "journals"))
		},
		"everything deleted": func(l *storage.Library, _, _ string) error { return os.RemoveAll(l.Folder()) },
	}
	for name, harm := range harms {
		for _, noticed := range []string{"at a look", "at the next change"} {
			t.Run(name+", noticed "+noticed, func(t *testing.T) {
				l, f, room := frictionRoom(t)
				older := filepath.Join(t.TempDir(), "older.accord")
				if err := f.Copy(older); err != nil {
					t.Fatal(err)
				}
				if err := addCard(room, "before"); err != nil {
					t.Fatal(err)
				}
				if err := harm(l, f.Path(), older); err != nil {
					if runtime.GOOS == "windows" {
						t.Skip("this system lets nobody do that:", err)
					}
					t.Fatal(err)
				}
				if noticed == "at a look" {
					if err := f.Look(room.Workshop()); err != nil && !errors.Is(err, storage.ErrRescued) {
						t.Fatal(err)
					}
				}
				if err := addCard(room, "after"); err != nil {
					t.Fatal(err)
				}
				if err := f.Close(); err != nil {
					t.Fatal(err)
				}
				again, got, err := l.Open(room.Workshop().ID)
				if err != nil {
					t.Fatal(err)
				}
				defer again.Close()
				if !same(got, room.Workshop()) {
					t.Error("the file does not hold what the room does")
				}
				if err := again.Found(); err != nil {
					t.Error("on opening, it is said to be damaged:", err)
				}
			})
		}
	}
}

// A page that went bad while the workshop is open is found when something is
// written to it. The room goes on, and what it knew is in the file again.
func TestAFileThatTurnsOutDamagedWhileOpenIsMadeAnew(t *testing.T) {
	l, f, room := frictionRoom(t)
	id, path := room.Workshop().ID, f.Path()
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	detail := room.Workshop().Details[0]
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(file, []byte(string(detail.Card)+string(detail.ID))) // in the index, which opening does not compare
	if at < 0 {
		t.Fatal("the index has no such entry")
	}
	file[at+40] ^= 1
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	f, w, err := l.Open(id)
	if err != nil {
		t.Fatal(err)
	}
	room = workshop.NewRoom(w, f)
	if err := room.Change("card.remove", func(w *workshop.Workshop) error { return w.RemoveCard(detail.Card) }); err != nil {
		t.Fatal("the card cannot be taken away:", err)
	}
	if err := f.Look(room.Workshop()); !errors.Is(err, storage.ErrRescued) {
		t.Errorf("nobody is told: %v", err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	again, got, err := l.Open(id)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if !same(got, room.Workshop()) {
		t.Error("the file does not hold what the room does")
	}
}

// The room is told once that a file was made anew, not every other second.
func TestARescueIsToldOnce(t *testing.T) {
	_, f, room := frictionRoom(t)
	if err := f.Look(room.Workshop()); err != nil {
		t.Error("with nothing wrong:", err)
	}
	if err := os.Remove(f.Path()); err != nil {
		t.Skip("this system lets nobody do that:", err)
	}
	if err := f.Look(room.Workshop()); !errors.Is(err, storage.ErrRescued) {
		t.Errorf("a deleted file: %v", err)
	}
	if err := f.Look(room.Workshop()); err != nil {
		t.Error("told twice:", err)
	}
}

// On a full disk the reserve is given up and the room writes on; when that is
// used up too, a change is refused and all before it are kept.
func TestOnAFullDiskTheRoomWritesOnFromTheReserve(t *testing.T) {
	l, err := storage.NewLibrary(smallDisk(t))
	if err != nil {
		t.Fatal(err)
	}
	f, room := frictionRoomIn(t, l)
	if err := f.Look(room.Workshop()); err != nil { // which makes the reserve
		t.Fatal(err)
	}
	fillUp(t, l.Folder())
	cards, long := len(room.Workshop().Cards), strings.Repeat("late again ", 150)
	for err == nil && len(room.Workshop().Cards) < cards+20_000 {
		err = addCard(room, long)
	}
	if !errors.Is(err, storage.ErrNoRoom) {
		t.Fatalf("the disk is not full, or says so in another way: %v", err)
	}
	more := len(room.Workshop().Cards) - cards
	t.Log("cards after the disk was full:", more)
	if more < 1_000 {
		t.Errorf("the reserve took %d cards, want a thousand", more)
	}
	if err := f.Look(room.Workshop()); !errors.Is(err, storage.ErrReserve) {
		t.Errorf("the room was not told that it writes on the reserve: %v", err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	again, got, err := l.Open(room.Workshop().ID)
	if err != nil {
		t.Fatal("at no room at all it cannot be opened:", err)
	}
	defer again.Close()
	if !same(got, room.Workshop()) {
		t.Error("the file does not hold what the room does")
	}
}

// smallDisk returns a folder on a disk of its own that is soon full.
func smallDisk(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	if runtime.GOOS != "linux" || os.Getuid() != 0 {
		t.Skip("only the superuser of a Linux machine can make a small disk")
	}
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=24m", "accord", folder).CombinedOutput(); err != nil {
		t.Skipf("no small disk here: %v: %s", err, out)
	}
	t.Cleanup(func() {
		if out, err := exec.Command("umount", folder).CombinedOutput(); err != nil {
			t.Errorf("%v: %s", err, out)
		}
	})
	return folder
}

// fillUp leaves no room on a disk.
func fillUp(t *testing.T, folder string) {
	t.Helper()
	file, err := os.Create(filepath.Join(folder, "something else"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for size := 1 << 20; size > 0; size /= 2 {
		for err = nil; err == nil; {
			_, err = file.Write(make([]byte, size))
		}
	}
}
