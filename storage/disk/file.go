package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// A File is written to.
type File struct {
	file *os.File
	end  int64 // where Write goes on
}

// Temp makes an empty file with a name that begins in a certain way.
func Temp(folder, begin string) (*File, error) {
	file, err := os.CreateTemp(folder, begin+"*")
	if err != nil {
		return nil, err
	}
	if err := (Step{Kind: Make, Path: file.Name()}).allowed(); err != nil {
		return nil, errors.Join(err, file.Close(), os.Remove(file.Name()))
	}
	return &File{file: file}, nil
}

// Open opens a file to write into. If there is none, it makes an empty one
// whose name lasts, and that nobody else may look into.
func Open(path string) (*File, error) {
	file, err := os.OpenFile(path, os.O_RDWR, 0)
	if err == nil {
		return &File{file: file}, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if err := (Step{Kind: Make, Path: path}).allowed(); err != nil {
		return nil, err
	}
	if file, err = os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600); err != nil {
		return nil, err
	}
	if err := LastingNames(filepath.Dir(path)); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return &File{file: file}, nil
}

// Name returns the path of the file.
func (f *File) Name() string { return f.file.Name() }

// Write writes after what was written before.
func (f *File) Write(data []byte) (int, error) {
	n, err := f.WriteAt(data, f.end)
	f.end += int64(n)
	return n, err
}

// WriteAt writes at a place.
func (f *File) WriteAt(data []byte, at int64) (int, error) {
	if err := (Step{Kind: Write, Path: f.Name(), At: at, Data: data}).allowed(); err != nil {
		return 0, err
	}
	return f.file.WriteAt(data, at)
}

// Truncate cuts the file to a size.
func (f *File) Truncate(size int64) error {
	if err := (Step{Kind: Cut, Path: f.Name(), At: size}).allowed(); err != nil {
		return err
	}
	return f.file.Truncate(size)
}

// Chmod says who may read the file.
func (f *File) Chmod(mode fs.FileMode) error { return f.file.Chmod(mode) }

// Sync waits until what was written is on disk.
func (f *File) Sync() error {
	if err := (Step{Kind: Sync, Path: f.Name()}).allowed(); err != nil {
		return err
	}
	return f.file.Sync()
}

// SyncData is Sync for a file that has not grown. When it was written, which
// a full sync would note as well, is of no use to anybody.
func (f *File) SyncData() error {
	if err := (Step{Kind: Sync, Path: f.Name()}).allowed(); err != nil {
		return err
	}
	return syncData(f.file)
}

// There reports whether the file still has its name: nobody deleted it or put
// another in its place.
func (f *File) There() bool {
	here, err := f.file.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(f.Name())
	return err == nil && os.SameFile(here, there)
}

// Close lets go of the file.
func (f *File) Close() error { return f.file.Close() }
