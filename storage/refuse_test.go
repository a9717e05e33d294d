package storage_test

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"testing"

	"accord/storage"
	"accord/workshop"
)

// closed makes a file of a rich workshop and closes it.
func closed(t testing.TB) (path string) {
	t.Helper()
	f, path := create(t, rich(t))
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// meddle changes a file as another program would.
func meddle(t testing.TB, path, script string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(script); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

// contents reads every file of a folder.
func contents(t testing.TB, folder string) map[string]string {
	t.Helper()
	files, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string]string)
	for _, f := range files {
		data, err := os.ReadFile(filepath.Join(folder, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		all[f.Name()] = string(data)
	}
	return all
}

// TestWhatIsRefusedStaysAsItIs opens and reads files that are not as they
// should be: each gives its problem, and not a byte of its folder changes.
func TestWhatIsRefusedStaysAsItIs(t *testing.T) {
	edit := func(change func([]byte) []byte) func(*testing.T, string) {
		return func(t *testing.T, path string) {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, change(data), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	script := func(text string) func(*testing.T, string) {
		return func(t *testing.T, path string) { meddle(t, path, text) }
	}
	tests := map[string]struct {
		spoil func(t *testing.T, path string)
		err   error
	}{
		"a letter":         {edit(func([]byte) []byte { return []byte("Dear all, this is a letter and not a database.") }), storage.ErrNotWorkshop},
		"no bytes":         {edit(func([]byte) []byte { return nil }), storage.ErrDamaged},
		"half of it":       {edit(func(d []byte) []byte { return d[:len(d)/2] }), storage.ErrDamaged},
		"one page of it":   {edit(func(d []byte) []byte { return d[:4096] }), storage.ErrDamaged},
		"fifty bytes":      {edit(func(d []byte) []byte { return d[:50] }), storage.ErrNotWorkshop},
		"a page of zeros":  {edit(func(d []byte) []byte { return append(append(d[:4096:4096], make([]byte, 4096)...), d[8192:]...) }), storage.ErrDamaged},
		"another database": {script("PRAGMA application_id = 7"), storage.ErrNotWorkshop},
		"a newer version":  {script("PRAGMA user_version = 999"), storage.ErrTooNew},
		"a view in it":     {script("CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i FROM n"), storage.ErrNotWorkshop},
		"a trigger in it":  {script("CREATE TRIGGER t AFTER INSERT ON cards BEGIN DELETE FROM cards; END"), storage.ErrNotWorkshop},
		"a virtual table":  {script("CREATE VIRTUAL TABLE v USING fts5(a)"), storage.ErrNotWorkshop},
		"a table too many": {script("CREATE TABLE diary (text)"), storage.ErrNotWorkshop},
		"a table too few":  {script("DROP TABLE reviews"), storage.ErrNotWorkshop},
		"a folder": {func(t *testing.T, path string) {
			if err := errors.Join(os.Remove(path), os.Mkdir(path, 0o700)); err != nil {
				t.Fatal(err)
			}
		}, storage.ErrNotWorkshop},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			path := closed(t)
			tt.spoil(t, path)
			var before map[string]string
			if name != "a folder" {
				before = contents(t, filepath.Dir(path))
			}
			if _, _, err := storage.Open(path); !errors.Is(err, tt.err) {
				t.Errorf("opening gives %v, want %v", err, tt.err)
			}
			if _, err := storage.Read(path); !errors.Is(err, tt.err) {
				t.Errorf("reading gives %v, want %v", err, tt.err)
			}
			if name != "a folder" && !maps.Equal(contents(t, filepath.Dir(path)), before) {
				t.Error("the file or its folder was changed")
			}
		})
	}
}

func TestAFileThatIsNotThereIsNotMade(t *testing.T) {
	folder := t.TempDir()
	if _, _, err := storage.Open(filepath.Join(folder, "none.accord")); !errors.Is(err, storage.ErrNotFound) {
		t.Errorf("error is %v, want %v", err, storage.ErrNotFound)
	}
	if len(contents(t, folder)) != 0 {
		t.Error("opening a file that is not there made one")
	}
}

func TestReadRefusesWhatIsNotSound(t *testing.T) {
	path := closed(t)
	meddle(t, path, "UPDATE asks SET theme = 'nowhere'")
	if _, err := storage.Read(path); !errors.Is(err, workshop.ErrUnsoundReference) {
		t.Errorf("error is %v, want %v", err, workshop.ErrUnsoundReference)
	}
}

func TestAFileTooLargeIsNotEvenCopied(t *testing.T) {
	path := closed(t)
	if err := os.Truncate(path, storage.MaxSize+1); err != nil {
		t.Fatal(err)
	}
	if _, err := storage.Read(path); !errors.Is(err, storage.ErrTooLarge) {
		t.Errorf("error is %v, want %v", err, storage.ErrTooLarge)
	}
}

// In a folder or on a medium where nothing can be written, a workshop cannot
// be opened for work, but it can be read.
func TestAReadOnlyFolderIsSaid(t *testing.T) {
	path := closed(t)
	folder := filepath.Dir(path)
	if err := os.Chmod(folder, 0o500); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(folder, 0o700)
	if probe, err := os.Create(filepath.Join(folder, "probe")); err == nil {
		t.Log(probe.Close(), os.Remove(probe.Name()))
		t.Skip("whoever runs this may write everywhere")
	}
	before := contents(t, folder)
	if _, _, err := storage.Open(path); !errors.Is(err, storage.ErrReadOnly) {
		t.Errorf("opening gives %v, want %v", err, storage.ErrReadOnly)
	}
	if _, err := storage.Read(path); err != nil {
		t.Errorf("reading gives %v", err)
	}
	if _, err := storage.Create(filepath.Join(folder, "new.accord"), rich(t)); !errors.Is(err, storage.ErrNoRights) {
		t.Errorf("creating gives %v, want %v", err, storage.ErrNoRights)
	}
	if !maps.Equal(contents(t, folder), before) {
		t.Error("the folder was changed")
	}
}

func TestASecondOpenOfTheSameFileIsRefused(t *testing.T) {
	w := rich(t)
	_, path := create(t, w)
	link := filepath.Join(t.TempDir(), "by another name.accord")
	if err := os.Symlink(path, link); err != nil {
		link = path // Windows allows links to few
	}
	for _, p := range []string{path, link} {
		if _, _, err := storage.Open(p); !errors.Is(err, storage.ErrInUse) {
			t.Errorf("a second open gives %v, want %v", err, storage.ErrInUse)
		}
	}
	if err := storage.WriteFile(path, nil); !errors.Is(err, storage.ErrInUse) {
		t.Errorf("writing over an open workshop gives %v, want %v", err, storage.ErrInUse)
	}
	if got, err := storage.Read(link); err != nil || !same(got, w) {
		t.Errorf("an open workshop cannot be read: %v", err)
	}
}

// A file deleted or replaced while it is open takes no more changes, and
// can still be rescued.
func TestAFileTakenAwayWhileOpenIsNoticedAndRescued(t *testing.T) {
	w := rich(t)
	f, path := create(t, w)
	if err := os.Remove(path); err != nil {
		t.Skip("this system does not let go of open files")
	}
	room := workshop.NewRoom(w, f)
	err := room.Change("park", func(w *workshop.Workshop) error {
		_, err := w.Park(workshop.Parked{Kind: workshop.Later, Text: "Later"})
		return err
	})
	if !errors.Is(err, storage.ErrMoved) {
		t.Errorf("saving into nothing gives %v, want %v", err, storage.ErrMoved)
	}
	rescued := filepath.Join(t.TempDir(), "rescued.accord")
	if err := f.Copy(rescued); err != nil {
		t.Fatal(err)
	}
	if got, err := storage.Read(rescued); err != nil || !same(got, w) {
		t.Errorf("the rescued file does not hold everything: %v", err)
	}
}

// A full disk refuses a change and loses nothing, and capture goes on when
// there is room again.
func TestAFullDiskLosesNothing(t *testing.T) {
	w := rich(t)
	f, path := create(t, w)
	room := workshop.NewRoom(w, f)
	park := func(n int) error {
		return room.Change("park", func(w *workshop.Workshop) error {
			_, err := w.Park(workshop.Parked{Kind: workshop.Later, Text: fmt.Sprint(n, string(bytes.Repeat([]byte("x"), 1500)))})
			return err
		})
	}
	f.LimitPages(4)
	var full error
	n := 0
	for ; full == nil && n < workshop.MaxParked; n++ {
		full = park(n)
	}
	if !errors.Is(full, storage.ErrNoRoom) {
		t.Fatalf("with no room left the error is %v, want %v", full, storage.ErrNoRoom)
	}
	if got, err := storage.Read(path); err != nil || !same(got, room.Workshop()) {
		t.Fatalf("the file does not hold what the room shows: %v", err)
	}
	f.LimitPages(1000)
	if err := park(n); err != nil {
		t.Fatalf("with room again the error is %v", err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if got, err := storage.Read(path); err != nil || !same(got, room.Workshop()) {
		t.Errorf("after closing, the file does not hold what the room showed: %v", err)
	}
}
