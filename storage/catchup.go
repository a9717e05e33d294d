package storage

import (
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"accord/storage/disk"
	"accord/storage/journal"
	"accord/workshop"
)

// ErrMended is what people are told when a file had lost changes and has them
// again.
var ErrMended = workshop.Problem{Key: "file.mended"}

// Found says what was wrong with the file when it was opened and what was done
// about it: [ErrMended] or a [Recovered]. Nil: it was as it should be.
func (f *File) Found() error { return f.found }

// journalOf returns where the journal of a workshop is: in another folder
// than its file, so that what befalls one need not befall the other.
func (l *Library) journalOf(id workshop.WorkshopID) string {
	return filepath.Join(l.folder, "journals", string(id)+".journal")
}

// forget erases what is kept of a workshop beside its file.
func (l *Library) forget(id workshop.WorkshopID) error {
	journal := l.journalOf(id)
	for _, path := range []string{journal, journal + ".damaged", l.draftOf(id)} {
		if err := eraseIn(path); err != nil {
			return err
		}
	}
	return nil
}

// eraseIn erases a file, and its folder if it was the last in it.
func eraseIn(path string) error {
	if err := disk.Erase(path); err != nil {
		return err
	}
	folder := filepath.Dir(path)
	others, err := os.ReadDir(folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil // there never was one
	case err != nil:
		return err
	case len(others) == 0:
		return disk.Erase(folder)
	}
	return disk.LastingNames(folder)
}

// openKept opens a workshop with its journal, and mends it if that knows more
// than the file.
func (l *Library) openKept(id workshop.WorkshopID) (*File, *workshop.Workshop, error) {
	f, w, err := l.openOnce(id)
	if !errors.As(err, &broken{}) {
		return f, w, err
	}
	found, err := l.rebuild(id, err)
	if err != nil {
		return nil, nil, err
	}
	if f, w, err = l.openOnce(id); err == nil {
		f.found = found
	}
	return f, w, err
}

// openOnce opens a workshop with its journal, if what is in its file is not
// [broken].
func (l *Library) openOnce(id workshop.WorkshopID) (*File, *workshop.Workshop, error) {
	f, w, err := openAndLoad(ctx(), l.file(id), l.albumOf(id))
	if isBroken(explained(err, "open workshop file")) || errors.Is(err, ErrTooNew) && isMisnumbered(l.file(id)) {
		err = broken{err}
	}
	if err != nil {
		return nil, nil, err
	}
	f.reserve.path, f.draft = filepath.Join(l.folder, "reserve"), l.draftOf(id)
	f.album = l.albumOf(id)
	if w, err = f.checkSecrets(w); err == nil {
		w, err = f.keepJournal(l.journalOf(id), w)
	}
	if err != nil {
		return nil, nil, errors.Join(err, f.Close())
	}
	return f, w, nil
}

// broken is why a file has to be made anew.
type broken struct{ error }

func (b broken) Unwrap() error { return b.error }

// isBroken reports whether a file cannot be opened for what is, or is no more,
// in it. What is no problem of people's is such a fault: text, say, where a
// number should be.
func isBroken(err error) bool {
	_, known := workshop.AsProblem(err)
	return err != nil && !known || errors.Is(err, ErrDamaged) || errors.Is(err, ErrNotWorkshop) || errors.Is(err, ErrNotFound)
}

// told returns what a journal tells.
func told(j *journal.Journal) (*workshop.Workshop, error) {
	lines, ok := j.Whole()
	if !ok {
		return nil, errors.New("the journal does not begin")
	}
	w := &workshop.Workshop{}
	return w, replay(w, lines)
}

// replay does to a workshop what lines say was done.
func replay(w *workshop.Workshop, lines []journal.Line) error {
	for _, line := range lines {
		if line.Whole {
			*w = workshop.Workshop{}
		}
		for _, list := range line.Lists {
			if err := replayList(w, list); err != nil {
				return fmt.Errorf("%s: %w", line.Did, err)
			}
		}
	}
	return nil
}

func replayList(w *workshop.Workshop, list journal.List) error {
	for _, t := range tables {
		if t.called() == list.Name {
			return t.replay(w, list)
		}
	}
	return fmt.Errorf("no list is called %s", list.Name)
}

// keepJournal has the file keep a journal from now on. If that knows of
// changes the file does not have, the file lost them and gets them back. If
// the two do not belong together, the journal begins anew with all that is in
// the file; its older lines stay.
func (f *File) keepJournal(path string, w *workshop.Workshop) (*workshop.Workshop, error) {
	j, err := journal.Open(path)
	if err != nil {
		return nil, err
	}
	f.journal = j
	defer j.Forget()
	at, err := f.marked()
	if err != nil {
		return nil, err
	}
	if j.Sum(at.line) == at.sum { // which holds for a file as it was before its journal began
		// A line that is there says more than an identity, which may be damaged.
		if full, err := told(j); err == nil && (full.ID == w.ID || at.line > 0) {
			return f.catchUp(at, w, full)
		}
	}
	return w, f.beginJournal(w)
}

// catchUp does to the file what only the journal says was done. Where the file
// ends is not enough to know that: an old file with a newer log beside it ends
// as it should and has a hole before.
func (f *File) catchUp(at mark, w, full *workshop.Workshop) (*workshop.Workshop, error) {
	whole := true
	for _, t := range tables {
		whole = t.complete(full, w) && whole
	}
	last := mark{f.journal.Last(), f.journal.Sum(f.journal.Last())}
	if whole && at == last {
		return w, nil
	}
	if err := full.Sound(); err != nil {
		return w, f.beginJournal(w)
	}
	if err := f.mend(&last, w, full); err != nil {
		return nil, err
	}
	// One change may have been on its way to both when the app was killed.
	// Nobody was told that it is saved, so nobody is told that it is mended.
	if last.line-at.line != 1 {
		f.found = ErrMended
	}
	return full, nil
}

// mend writes into the file what it should hold, and looks whether it holds
// that. If it does not, or does not take it, it is [broken]; any other error is
// the disk's, and nothing must be forgotten for that.
func (f *File) mend(at *mark, is, should *workshop.Workshop) error {
	if err := f.commit(at, is, should); isMisfit(err) {
		return broken{err}
	} else if err != nil {
		return err
	}
	now, err := f.load(ctx(), tables)
	if err != nil {
		return broken{err}
	}
	for _, t := range tables {
		if !t.equal(now, should) {
			return broken{fmt.Errorf("%s: not what was written: %w", t.called(), ErrDamaged)}
		}
	}
	return nil
}

// isMisfit reports whether rows were refused for what is in them, or for what
// is in the file.
func isMisfit(err error) bool {
	e := (*sqlite.Error)(nil)
	return errors.Is(err, sql.ErrNoRows) || errors.As(err, &e) && (e.Code()&0xff == sqlite3.SQLITE_CONSTRAINT || e.Code()&0xff == sqlite3.SQLITE_CORRUPT)
}

// beginJournal writes everything there is into the journal.
func (f *File) beginJournal(w *workshop.Workshop) error {
	line, err := f.note("begin", &workshop.Workshop{}, w)
	if err != nil {
		return err
	}
	if err := errors.Join(f.journal.Write(*line), f.journal.Sync()); err != nil {
		return err
	}
	at := mark{f.journal.Last() + 1, line.Sum()}
	f.journal.Keep(*line)
	return f.setMark(at)
}
