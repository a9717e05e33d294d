package storage_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"accord/storage"
	"accord/workshop"
)

// A disk of a few megabytes becomes full while cards are written. With not a
// byte left, every card that was called saved can be read.
func TestAWorkshopOnADiskWithoutAByteLeftCanBeRead(t *testing.T) {
	small := t.TempDir()
	if err := syscall.Mount("tmpfs", small, "tmpfs", 0, "size=4m"); err != nil {
		t.Skipf("only root can make a small disk: %v", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(small, syscall.MNT_DETACH) })
	l, w := in(t, small), rich(t)
	if err := to("friction")(w); err != nil {
		t.Fatal(err)
	}
	f, err := l.New(w)
	if err != nil {
		t.Fatal(err)
	}
	room := workshop.NewRoom(w, f)
	cards, refused := 0, 0
	for n := 0; n < 5000 && refused < 20; n++ {
		err := addCard(room, fmt.Sprint(n, strings.Repeat(" to the brim", 15)))
		switch {
		case err == nil:
			cards++
		case errors.Is(err, storage.ErrNoRoom):
			refused++
		default:
			t.Fatal(err)
		}
	}
	want := room.Workshop()
	if refused == 0 || cards == 0 {
		t.Fatalf("%d cards fitted in and %d did not, so the test says nothing", cards, refused)
	}
	rest := filepath.Join(small, "rest")
	fill(t, rest)
	if err := f.Close(); err != nil {
		t.Errorf("closing it gives %v", err)
	}
	fill(t, rest)
	var free syscall.Statfs_t
	if err := syscall.Statfs(small, &free); err != nil || free.Bavail > 0 {
		t.Fatalf("%d blocks are free (%v), so the test says nothing", free.Bavail, err)
	}
	f, got, err := l.Open(w.ID)
	if err != nil {
		t.Fatalf("it cannot be opened: %v", err)
	}
	if !same(got, want) {
		t.Errorf("it holds %d cards, want %d", len(got.Cards), len(want.Cards))
	}
	if err := errors.Join(os.Remove(rest), addCard(workshop.NewRoom(got, f), "Room"), f.Close()); err != nil {
		t.Errorf("with room again: %v", err)
	}
	row(t, "opened with 0 bytes free", fmt.Sprint(cards, " cards, ", refused, " refused"), fmt.Sprint(len(want.Cards)-len(got.Cards), " lost"))
}

// fill takes every byte that is left.
func fill(t *testing.T, path string) {
	t.Helper()
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	for size := 64 << 10; size > 0; {
		if _, err := file.Write(make([]byte, size)); err != nil {
			size /= 2
		}
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
}
