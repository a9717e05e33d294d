package storage

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"time"

	"accord/workshop"
)

// patience is how long reading a stranger's file may take. The largest
// workshop takes a tenth of it.
const patience = 10 * time.Second

// Read returns the workshop in a file from anywhere, without changing it,
// once it is found to be whole and sound.
func Read(path string) (*workshop.Workshop, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	w, err := look(ctx, path)
	if err == nil {
		w.Compose()
		err = w.Sound()
	}
	if err != nil {
		return nil, explained(err, "read workshop file")
	}
	return w, nil
}

// look reads the workshop in a file from a copy of it, so that the file and
// its folder may be read-only, open elsewhere, or hostile.
func look(ctx context.Context, path string) (*workshop.Workshop, error) {
	w, _, err := lookMarked(ctx, path)
	return w, err
}

// lookMarked is look with the line of the journal that the file goes with.
func lookMarked(ctx context.Context, path string) (w *workshop.Workshop, at mark, err error) {
	if f := live.find(path); f != nil {
		f.mu.Lock()
		defer f.mu.Unlock()
		return f.loadMarked(ctx)
	}
	if err := checkHeader(path); err != nil {
		return nil, at, err
	}
	if info, err := os.Stat(path); err != nil {
		return nil, at, err
	} else if info.Size() > MaxSize {
		return nil, at, ErrTooLarge
	}
	folder, err := os.MkdirTemp("", "accord-")
	if err != nil {
		return nil, at, err
	}
	defer os.RemoveAll(folder)
	mine := filepath.Join(folder, "workshop.accord")
	if err := duplicate(path, mine); err != nil {
		return nil, at, err
	}
	// What was saved last may still be in the log beside the file.
	if err := duplicate(path+"-wal", mine+"-wal"); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, at, err
	}
	if err := glance(ctx, mine); err != nil {
		return nil, at, err
	}
	f, err := openQuickly(ctx, mine, album{}) // every page has been looked at
	if err != nil {
		return nil, at, err
	}
	if err = allowReading(ctx, f.conn); err == nil {
		w, at, err = f.loadMarked(ctx)
	}
	return w, at, errors.Join(err, f.Close())
}

// duplicate copies a file that is not too large.
func duplicate(from, to string) error {
	if info, err := os.Stat(from); err != nil {
		return err
	} else if !info.Mode().IsRegular() {
		return ErrNotWorkshop // a folder, or a pipe nobody writes to
	}
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	n, err := io.Copy(out, io.LimitReader(in, MaxSize+1))
	if err == nil && n > MaxSize {
		err = ErrTooLarge
	}
	return errors.Join(err, out.Close())
}
