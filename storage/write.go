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
	"time"

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
	return putInPlace(temp.Name(), path)
}

// write makes a new workshop file in one go, refusing to replace any.
func write(path string, w *workshop.Workshop) (err error) {
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
	if err := fill(temp.Name(), w); err != nil {
		return err
	}
	if _, err := os.Lstat(path); err == nil {
		return ErrExists
	}
	return putInPlace(temp.Name(), path)
}

// fill makes a workshop file of an empty one, all of it in the file itself
// and none in a log beside it.
func fill(path string, w *workshop.Workshop) error {
	f, err := attach(context.Background(), path)
	if err != nil {
		return err
	}
	err = migrate(context.Background(), f.conn)
	if err == nil {
		err = f.Save("begin", &workshop.Workshop{}, w)
	}
	return errors.Join(err, f.Close())
}

// tempBeside makes an empty file in the folder of path, for a name in
// another folder might be on another disk, and could not be renamed.
func tempBeside(path string) (*os.File, error) {
	temp, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".tmp-*")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNowhere
	}
	return temp, err
}

// companions are the names SQLite puts behind a file's own.
var companions = []string{"-wal", "-shm", "-journal"}

// discard removes a file and its companions.
func discard(path string) error {
	errs := []error{os.Remove(path)}
	for _, end := range companions {
		if err := os.Remove(path + end); !errors.Is(err, os.ErrNotExist) {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// putInPlace gives a finished file its name, in place of an older one.
func putInPlace(temp, path string) error {
	err := os.Rename(temp, path)
	// On Windows a virus scanner or a cloud client may hold either file for
	// a moment.
	for wait := 10 * time.Millisecond; err != nil && runtime.GOOS == "windows" && wait <= 250*time.Millisecond; wait *= 2 {
		time.Sleep(wait)
		err = os.Rename(temp, path)
	}
	if err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// syncFolder makes names last. Windows does so by itself and cannot be asked.
func syncFolder(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}
