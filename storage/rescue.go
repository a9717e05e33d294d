package storage

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"modernc.org/sqlite"

	"accord/storage/disk"
	"accord/workshop"
)

// What people are told of what happened to a file while it was open.
var (
	ErrRescued = workshop.Problem{Key: "file.rescued"} // it was deleted, replaced or damaged, and made anew
	ErrReserve = workshop.Problem{Key: "file.reserve"} // the disk is full, and the reserve is in use
	ErrRefill  = workshop.Problem{Key: "file.refill"}  // there is room for a reserve again
)

// Look makes sure that what the room knows is still on disk: that the file
// and its journal were not deleted or replaced, and that there is a reserve.
// It mends what it can, and returns what people should know of, each thing
// once. The desk calls it every second, so it waits for nobody: while the file
// is copied, it is there.
func (f *File) Look(w *workshop.Workshop) error {
	if !f.mu.TryLock() {
		return nil
	}
	defer f.mu.Unlock()
	if f.journal == nil {
		return nil
	}
	if f.there() != nil {
		if err := f.rescue(w); err != nil {
			return explained(err, "rescue workshop")
		}
	}
	if f.reserve.due(time.Now()) && f.reserve.hold() {
		f.news = ErrRefill
	}
	news := f.news
	f.news = nil
	return news
}

// rescue makes the file anew from the workshop as the room knows it. On most
// systems a file can be deleted or replaced while it is open, and what is
// written from then on is in a file that nobody can open again. What stands in
// its place is set aside.
func (f *File) rescue(w *workshop.Workshop) error {
	journal := f.journal.Path()
	if now, err := os.Stat(f.path); err == nil && os.SameFile(now, f.info) { // then it is the journal that is gone
		if err := f.journal.Close(); err != nil {
			return err
		}
		_, err := f.keepJournal(journal, w)
		return err
	}
	return f.anew(w)
}

// anew sets aside what is in the place of the file and writes it again.
func (f *File) anew(w *workshop.Workshop) error {
	journal := f.journal.Path()
	if err := f.keepLog(); err != nil {
		return err
	}
	_ = f.letGo() // whatever it says: the file is lost already
	if err := disk.Folder(filepath.Dir(f.path)); err != nil {
		return err
	}
	if _, err := setAside(f.path); err != nil {
		return err
	}
	if err := write(f.path, w); err != nil {
		return err
	}
	again, err := openQuickly(ctx(), f.path, album{})
	if err != nil {
		return err
	}
	live.remove(again)
	f.info, f.db, f.conn, f.stmts, f.spans = again.info, again.db, again.conn, again.stmts, again.spans
	live.add(f)
	if _, err := f.keepJournal(journal, w); err != nil {
		return err
	}
	f.news = ErrRescued
	return nil
}

// keepLog has SQLite leave the log where it is when the file is closed. It
// goes by the name, and under that name there may be another by now.
func (f *File) keepLog() error {
	return f.conn.Raw(func(driver any) error {
		_, err := driver.(sqlite.FileControl).FileControlPersistWAL("main", 1)
		return err
	})
}

// damaged begins the names of folders with files that were set aside.
const damaged = "damaged-"

// setAside moves a file that is of no use, with its companions, into a folder
// beside it, which it returns. Where there is none, nothing is moved.
func setAside(path string) (aside string, err error) {
	aside = filepath.Join(filepath.Dir(path), damaged+time.Now().UTC().Format("20060102-150405.000"))
	if err := disk.Folder(aside); err != nil {
		return "", err
	}
	for _, end := range append([]string{""}, companions...) {
		err := disk.Move(path+end, filepath.Join(aside, filepath.Base(path)+end))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", err
		}
	}
	if os.Remove(aside) == nil { // it is empty
		return "", nil
	}
	return aside, nil
}
