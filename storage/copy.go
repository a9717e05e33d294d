package storage

import (
	"errors"
	"fmt"
	"reflect"
)

// Copy writes the workshop as it is now into a file of its own, to hand
// over. An older copy of that name is replaced by the finished one only.
//
// It works even when the file was deleted under us: what SQLite still has
// open is then the last there is.
func (f *File) Copy(path string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return explained(f.copy(path), "copy workshop")
}

func (f *File) copy(path string) error {
	return f.vacuum(path, func(temp string) error {
		want, err := f.load(ctx(), tables)
		if err != nil {
			return err
		}
		got, err := look(ctx(), temp)
		if err != nil {
			return fmt.Errorf("check the copy: %w", err)
		}
		if !reflect.DeepEqual(got, want) {
			return errors.New("the copy does not hold what the file holds")
		}
		return nil
	})
}

// vacuum writes a copy that is not there before it passed a check.
func (f *File) vacuum(path string, check func(temp string) error) (err error) {
	if live.find(path) != nil {
		return ErrInUse
	}
	temp, err := tempBeside(path)
	if err != nil {
		return err
	}
	if err := temp.Close(); err != nil {
		return errors.Join(err, discard(temp.Name()))
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, discard(temp.Name()))
		}
	}()
	// VACUUM INTO fills an empty file. What it writes is one file without a
	// log, which can be opened on a medium that cannot be written to.
	if _, err := f.conn.ExecContext(ctx(), "VACUUM INTO ?", temp.Name()); err != nil {
		return err
	}
	if err := check(temp.Name()); err != nil {
		return err
	}
	return finish(temp.Name(), path)
}
