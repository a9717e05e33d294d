package storage

import (
	"errors"
	"path/filepath"

	"accord/storage/disk"
	"accord/storage/journal"
	"accord/workshop"
)

// Forget erases what the file and all that is kept beside it still knew of the
// past: w is the workshop as it is now. In the file itself, what was taken
// out is overwritten already; its log is emptied, the journal begins anew, and
// the snapshots go, with those in a second folder, what is half typed, and
// damaged files that were set aside.
func (f *File) Forget(w *workshop.Workshop, second string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return explained(f.forgetPast(w, second), "forget what was")
}

func (f *File) forgetPast(w *workshop.Workshop, second string) error {
	if _, err := f.conn.ExecContext(ctx(), "PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		return err
	}
	if f.journal == nil {
		return nil
	}
	aside, err := filepath.Glob(filepath.Join(filepath.Dir(f.path), damaged+"*"))
	if err != nil {
		return err
	}
	path := f.journal.Path()
	errs := []error{f.journal.Close(), eraseIn(path), eraseIn(path + ".damaged"), eraseIn(f.draft), f.album.erase(), forgetSecond(second, w.ID)}
	for _, folder := range aside {
		errs = append(errs, disk.Erase(folder))
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	if f.journal, err = journal.Open(path); err != nil {
		return err
	}
	return f.beginJournal(w)
}
