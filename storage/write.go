package storage

import (
	"bufio"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"accord/storage/disk"
	"accord/workshop"
)

// WriteFile makes a file of what content writes. Until that is finished and
// on disk, an older file of the same name stays as it is; if anything fails,
// it stays for good and nothing else is left behind.
func WriteFile(path string, content func(io.Writer) error) error {
	return explained(writeFile(path, content), "write "+path)
}

func writeFile(path string, content func(io.Writer) error) (err error) {
	if live.find(path) != nil {
		return ErrInUse
	}
	temp, err := tempBeside(path)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, temp.Close(), discard(temp.Name()))
		}
	}()
	buffered := bufio.NewWriter(temp)
	if err := content(buffered); err != nil {
		return err
	}
	if err := buffered.Flush(); err != nil {
		return err
	}
	if err := temp.Chmod(0o644); err != nil && runtime.GOOS != "windows" {
		return err
	}
	if err := temp.Sync(); err != nil {
		return err
	}
	if err := temp.Close(); err != nil {
		return err
	}
	return disk.Move(temp.Name(), path)
}

// write makes a new workshop file in one go, refusing to replace any.
func write(path string, w *workshop.Workshop) error { return writeMarked(path, w, mark{}) }

// writeMarked is write with the line of the journal that the workshop goes
// with.
func writeMarked(path string, w *workshop.Workshop, at mark) (err error) {
	if _, err := os.Lstat(path); err == nil {
		return ErrExists
	}
	temp, err := tempBeside(path)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, discard(temp.Name()))
		}
	}()
	if err := temp.Close(); err != nil {
		return err
	}
	if err := fill(temp.Name(), w, at); err != nil {
		return err
	}
	if _, err := os.Lstat(path); err == nil {
		return ErrExists
	}
	return finish(temp.Name(), path)
}

// fill makes a workshop file of an empty one, all of it in the file itself
// and none in a log beside it.
func fill(path string, w *workshop.Workshop, at mark) error {
	f, err := attach(context.Background(), path)
	if err != nil {
		return err
	}
	err = migrate(context.Background(), f.conn)
	if err == nil {
		err = f.Save("begin", &workshop.Workshop{}, w)
	}
	if err == nil && at != (mark{}) {
		err = f.setMark(at)
	}
	if err == nil {
		err = f.settle()
	}
	return errors.Join(err, f.Close())
}

// settle writes all of the log into the file itself. Closing a file does the
// same, and says nothing if the disk is too full for it.
func (f *File) settle() error {
	var busy, pages, done int
	err := f.conn.QueryRowContext(ctx(), "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &pages, &done)
	if err == nil && busy != 0 {
		return ErrInUse
	}
	return err
}

// tempBeside makes an empty file in the folder of path, for a name in
// another folder might be on another disk, and could not be renamed.
func tempBeside(path string) (*disk.File, error) {
	temp, err := disk.Temp(filepath.Dir(path), "."+filepath.Base(path)+".tmp-")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNowhere
	}
	return temp, err
}

// companions are the names SQLite puts behind a file's own.
var companions = []string{"-wal", "-shm", "-journal"}

// discard removes a file and its companions.
func discard(path string) error { return errors.Join(disk.Erase(path), discardCompanions(path)) }

func discardCompanions(path string) (err error) {
	for _, end := range companions {
		err = errors.Join(err, disk.Erase(path+end))
	}
	return err
}

// finish gives a workshop file that is whole its name. What SQLite could not
// take away beside it goes now, for nobody would look for it later.
func finish(temp, path string) error {
	if err := discardCompanions(temp); err != nil {
		return err
	}
	return disk.Move(temp, path)
}
