// Package disk is how the storage changes the disk, but for SQLite, which has
// a way of its own.
//
// Whoever sets [Watch] sees each step and may have it fail. So a test can try
// what a full disk does, and what a power cut at any moment leaves.
package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"time"
)

// A Step is one change to the disk.
type Step struct {
	Kind Kind
	Path string
	To   string // a new path, of what is renamed
	At   int64  // where Data is written; the new size of what is cut
	Data []byte
}

// A Kind says what a step does.
type Kind int

// The kinds of steps.
const (
	Make       Kind = iota // an empty file
	MakeFolder             // an empty folder
	Write                  // to a file
	Cut                    // a file to a size
	Sync                   // what is in a file
	SyncFolder             // which names are in a folder, and of what
	Rename                 // a file or a folder
	Remove                 // a file, or a folder with all that is in it
)

// Watch, if set, is shown each step before it is taken. What it returns is
// the disk's answer. Only tests set it.
var Watch func(Step) error

func (s Step) allowed() error {
	if Watch == nil {
		return nil
	}
	return Watch(s)
}

// Folder makes a folder that nobody else may look into, and those around it,
// unless it is there, and makes their names last.
func Folder(path string) error {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return nil
	}
	above := filepath.Dir(path)
	if above != path {
		if err := Folder(above); err != nil {
			return err
		}
	}
	if err := (Step{Kind: MakeFolder, Path: path}).allowed(); err != nil {
		return err
	}
	if err := os.Mkdir(path, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return LastingNames(above)
}

// TempFolder makes a folder with a name that begins in a certain way.
func TempFolder(in, begin string) (path string, err error) {
	if path, err = os.MkdirTemp(in, begin+"*"); err != nil {
		return "", err
	}
	if err := (Step{Kind: MakeFolder, Path: path}).allowed(); err != nil {
		return "", errors.Join(err, os.Remove(path))
	}
	return path, nil
}

// Move gives a file or a folder another name, in place of an older file of
// that name, and makes the name last.
func Move(from, to string) error {
	if err := (Step{Kind: Rename, Path: from, To: to}).allowed(); err != nil {
		return err
	}
	err := os.Rename(from, to)
	// On Windows a virus scanner or a cloud client may hold either file for
	// a moment.
	for wait := 10 * time.Millisecond; err != nil && runtime.GOOS == "windows" && wait <= 250*time.Millisecond; wait *= 2 {
		time.Sleep(wait)
		err = os.Rename(from, to)
	}
	if err != nil {
		return err
	}
	if a, b := filepath.Dir(from), filepath.Dir(to); a != b {
		return errors.Join(LastingNames(b), LastingNames(a))
	}
	return LastingNames(filepath.Dir(to))
}

// Erase removes a file, or a folder with all that is in it. What is not there
// is no error.
func Erase(path string) error {
	if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err := (Step{Kind: Remove, Path: path}).allowed(); err != nil {
		return err
	}
	return os.RemoveAll(path)
}

// LastingNames waits until the names in a folder are on disk. Windows sees to
// that by itself and cannot be asked.
func LastingNames(folder string) error {
	if err := (Step{Kind: SyncFolder, Path: folder}).allowed(); err != nil {
		return err
	}
	if runtime.GOOS == "windows" {
		return nil
	}
	dir, err := os.Open(folder)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}
