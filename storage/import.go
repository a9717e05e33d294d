package storage

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"

	"accord/workshop"
	"accord/workshop/record"
)

// Import puts the workshop of a file into the library: one that was handed
// over, or a workshop.json. The file is read and stays as it is.
//
// If the workshop is in the library already, Import returns its identity
// and [ErrInLibrary]; it is then for people to choose between
// [Library.Replace] and [Library.ImportAsNew].
func (l *Library) Import(path string) (workshop.WorkshopID, error) {
	w, err := ReadAny(path)
	if err != nil {
		return "", err
	}
	if _, err := os.Lstat(l.home(w.ID)); err == nil {
		there := ErrInLibrary
		there.With = l.titleOf(w)
		return w.ID, there
	}
	return w.ID, explained(l.put(w), "import workshop")
}

// titleOf returns the title a workshop has in the library, which may have
// changed since the file was handed over.
func (l *Library) titleOf(w *workshop.Workshop) string {
	if s := l.summary(w.ID); s.Title != "" {
		return s.Title
	}
	return w.Title
}

// Replace puts the workshop of a file in place of the one in the library
// that has the same identity. What was there is erased.
func (l *Library) Replace(path string) (workshop.WorkshopID, error) {
	w, err := ReadAny(path)
	if err != nil {
		return "", err
	}
	return w.ID, explained(l.replace(w), "replace workshop")
}

func (l *Library) replace(w *workshop.Workshop) error {
	old := l.file(w.ID)
	// Opened and closed, the old file has no log any more, which SQLite
	// would take for the new one's. A damaged one is erased as it is.
	f, err := openQuickly(ctx(), old)
	if err == nil {
		err = f.Close()
	}
	if errors.Is(explained(err, "look whether it is open"), ErrInUse) {
		return ErrInUse
	}
	temp := filepath.Join(l.home(w.ID), unfinished+fileName)
	if err := discard(temp); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if err := write(temp, w); err != nil {
		return err
	}
	for _, end := range companions {
		if err := os.Remove(old + end); err != nil && !errors.Is(err, os.ErrNotExist) {
			return errors.Join(err, discard(temp))
		}
	}
	return putInPlace(temp, old)
}

// ImportAsNew puts the workshop of a file into the library beside the one it
// came from, under another title, and returns its new identity.
func (l *Library) ImportAsNew(path, title string) (workshop.WorkshopID, error) {
	w, err := ReadAny(path)
	if err != nil {
		return "", err
	}
	return l.putAs(w, title)
}

// ReadAny returns the workshop in a file from anywhere: one of ours, or a
// workshop.json. The file stays as it is.
func ReadAny(path string) (*workshop.Workshop, error) {
	isRecord, err := looksLikeRecord(path)
	if err != nil {
		return nil, explained(err, "read "+path)
	}
	if !isRecord {
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

// looksLikeRecord reports whether a file begins like JSON.
func looksLikeRecord(path string) (bool, error) {
	if live.find(path) != nil {
		return false, nil
	}
	file, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer file.Close()
	start := make([]byte, 64)
	n, err := io.ReadFull(file, start)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return false, nil // a folder, perhaps; reading it will say what it is
	}
	return bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(start[:n], []byte("\uFEFF"))), []byte("{")), nil
}
