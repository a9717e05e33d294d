package storage

import (
	"errors"

	"accord/storage/journal"
	"accord/workshop"
)

// Forget erases what the file and all that is kept beside it still knew of the
// past: w is the workshop as it is now. In the file itself, what was taken
// out is overwritten already; its log is emptied, the journal begins anew, and the snapshots go.
func (f *File) Forget(w *workshop.Workshop) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return explained(f.forgetPast(w), "forget what was")
}

func (f *File) forgetPast(w *workshop.Workshop) error {
	if _, err := f.conn.ExecContext(ctx(), "PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		return err
	}
	if f.journal == nil {
		return nil
	}
	path := f.journal.Path()
	if err := errors.Join(f.journal.Close(), eraseIn(path), eraseIn(path+".damaged"), f.album.erase()); err != nil {
		return err
	}
	var err error
	if f.journal, err = journal.Open(path); err != nil {
		return err
	}
	return f.beginJournal(w)
}
