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
	if f := live.find(path); f != nil {
		f.mu.Lock()
		defer f.mu.Unlock()
		return f.load(ctx, tables)
	}
	if err := checkHeader(path); err != nil {
		return nil, err
	}
	if info, err := os.Stat(path); err != nil {
		return nil, err
	} else if info.Size() > MaxSize {
		return nil, ErrTooLarge
	}
	folder, err := os.MkdirTemp("", "accord-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	mine := filepath.Join(folder, "workshop.accord")
	if err := duplicate(path, mine); err != nil {
		return nil, err
	}
	// What was saved last may still be in the log beside the file.
	if err := duplicate(path+"-wal", mine+"-wal"); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	if err := glance(ctx, mine); err != nil {
		return nil, err
	}
	f, w, err := openAndLoad(ctx, mine)
	if err != nil {
		return nil, err
	}
	return w, f.Close()
}

// duplicate copies a file that is not too large.
func duplicate(from, to string) error {
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
