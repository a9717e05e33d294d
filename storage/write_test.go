package storage_test

import (
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"testing"

	"accord/storage"
	"accord/workshop"
)

func TestAnExportThatFailsLeavesTheOldOne(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "agreement.pdf")
	write := func(text string, err error) error {
		return storage.WriteFile(path, func(to io.Writer) error {
			if _, err := io.WriteString(to, text); err != nil {
				return err
			}
			return err
		})
	}
	if err := write("the old one", nil); err != nil {
		t.Fatal(err)
	}
	torn := errors.New("torn")
	if err := write("half of the n", torn); !errors.Is(err, torn) {
		t.Errorf("error is %v, want %v", err, torn)
	}
	if got := contents(t, folder); !maps.Equal(got, map[string]string{"agreement.pdf": "the old one"}) {
		t.Errorf("the folder holds %q", got)
	}
	if err := write("the new one", nil); err != nil {
		t.Fatal(err)
	}
	if got := contents(t, folder); !maps.Equal(got, map[string]string{"agreement.pdf": "the new one"}) {
		t.Errorf("the folder holds %q", got)
	}
}

func TestAnExportIntoNoFolderIsAProblem(t *testing.T) {
	err := storage.WriteFile(filepath.Join(t.TempDir(), "none", "a.pdf"), nil)
	if !errors.Is(err, storage.ErrNowhere) {
		t.Errorf("error is %v, want %v", err, storage.ErrNowhere)
	}
}

func TestACopyReplacesOnlyWhenItIsFinished(t *testing.T) {
	w := rich(t)
	f, path := create(t, w)
	folder := t.TempDir()
	target := filepath.Join(folder, "handed over.accord")
	if err := os.WriteFile(target, []byte("an older copy"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := f.Copy(filepath.Join(folder, "none", "a.accord")); !errors.Is(err, storage.ErrNowhere) {
		t.Errorf("copying into no folder gives %v, want %v", err, storage.ErrNowhere)
	}
	if err := f.Copy(path); !errors.Is(err, storage.ErrInUse) {
		t.Errorf("copying onto itself gives %v, want %v", err, storage.ErrInUse)
	}
	if got := contents(t, folder); !maps.Equal(got, map[string]string{"handed over.accord": "an older copy"}) {
		t.Errorf("the folder holds %q", got)
	}
	if err := f.Copy(target); err != nil {
		t.Fatal(err)
	}
	data := contents(t, folder)
	if len(data) != 1 {
		t.Errorf("the folder holds %d files, want one", len(data))
	}
	if data["handed over.accord"][18] != 1 {
		t.Error("the copy needs a log beside it, and so cannot be opened on a medium that is read-only")
	}
	if got, err := storage.Read(target); err != nil || !same(got, w) {
		t.Errorf("the copy does not hold what the workshop holds: %v", err)
	}
}

// A copy may be made, and the list be shown, while the room goes on writing.
func TestTheRoomGoesOnWhileACopyIsMade(t *testing.T) {
	l, w := library(t), rich(t)
	f, err := l.New(w)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	done := make(chan error)
	target := filepath.Join(t.TempDir(), "copy.accord")
	go func() {
		var errs []error
		for range 5 {
			_, err := l.List()
			errs = append(errs, err, f.Copy(target))
		}
		done <- errors.Join(errs...)
	}()
	room := workshop.NewRoom(w, f)
	for range 50 {
		err := room.Change("park", func(w *workshop.Workshop) error {
			_, err := w.Park(workshop.Parked{Kind: workshop.Later, Text: "Later"})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if _, err := storage.Read(target); err != nil {
		t.Error(err)
	}
}
