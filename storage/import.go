package storage

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"time"

	"accord/storage/disk"
	"accord/workshop"
	"accord/workshop/record"
)

// Import puts a workshop from outside into the library: one that was handed
// over, or a workshop.json. See [ReadAny] and [Unseal].
//
// If the workshop is in the library already, Import returns [ErrInLibrary];
// it is then for people to choose between [Library.Replace] and
// [Library.ImportAsNew].
func (l *Library) Import(w *workshop.Workshop) error {
	if _, err := os.Lstat(l.home(w.ID)); err == nil {
		there := ErrInLibrary
		there.With = l.titleOf(w)
		return there
	}
	return explained(l.put(w), "import workshop")
}

// titleOf returns the title a workshop has in the library, which may have
// changed since the file was handed over.
func (l *Library) titleOf(w *workshop.Workshop) string {
	if s := l.summary(w.ID); s.Title != "" {
		return s.Title
	}
	return w.Title
}

// Replace puts a workshop from outside in place of the one in the library that
// has the same identity. What was there stays as a snapshot.
func (l *Library) Replace(w *workshop.Workshop) error {
	return explained(l.replace(w), "replace workshop")
}

func (l *Library) replace(w *workshop.Workshop) error {
	old := l.file(w.ID)
	// Opened and closed, the old file has no log any more, which SQLite
	// would take for the new one's. A damaged one is erased as it is.
	f, was, err := openAndLoad(ctx(), old, l.albumOf(w.ID))
	switch {
	case err == nil:
		_, err = l.albumOf(w.ID).take(was, onItsOwn, WhyReplace, time.Now())
		if err := errors.Join(err, f.Close()); err != nil {
			return err
		}
	case errors.Is(explained(err, "look whether it is open"), ErrInUse):
		return ErrInUse
	}
	temp := filepath.Join(l.home(w.ID), unfinished+fileName)
	if err := discard(temp); err != nil {
		return err
	}
	if err := write(temp, w); err != nil {
		return err
	}
	if err := l.forget(w.ID); err != nil {
		return errors.Join(err, discard(temp))
	}
	for _, end := range companions {
		if err := disk.Erase(old + end); err != nil {
			return errors.Join(err, discard(temp))
		}
	}
	return disk.Move(temp, old)
}

// ImportAsNew puts a workshop from outside into the library beside the one it
// came from, under another title, and returns its new identity.
func (l *Library) ImportAsNew(w *workshop.Workshop, title string) (workshop.WorkshopID, error) {
	return l.putAs(w, title)
}

// ReadAny returns the workshop in a file from anywhere: one of ours, or a
// workshop.json. The file stays as it is. Of a sealed copy it returns
// [ErrSealed].
func ReadAny(path string) (*workshop.Workshop, error) {
	start, err := startOf(path)
	switch {
	case err != nil:
		return nil, explained(err, "read "+path)
	case bytes.HasPrefix(start, []byte(sealMark)):
		return nil, ErrSealed
	case !bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(start, []byte("\uFEFF"))), []byte("{")):
		return Read(path)
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, explained(err, "read "+path)
	}
	defer file.Close()
	w, err := record.Read(file)
	return w, explained(err, "read "+path)
}

// startOf returns how a file begins; nothing of one that is open here, or that
// cannot be read as a file.
func startOf(path string) ([]byte, error) {
	if live.find(path) != nil {
		return nil, nil
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return nil, nil // a folder, or a pipe nobody writes to; reading it will say so
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	start := make([]byte, 64)
	n, err := io.ReadFull(file, start)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, ErrDamaged // the disk cannot read it
	}
	return start[:n], nil
}
