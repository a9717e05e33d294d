package storage

import (
	"fmt"
	"reflect"
	"time"

	"accord/workshop"
)

// TableNames lists the tables that keep lists.
func TableNames() []string {
	var names []string
	for _, t := range tables {
		if v := reflect.ValueOf(t); v.FieldByName("name").IsValid() {
			names = append(names, v.FieldByName("name").String())
		}
	}
	return names
}

// LimitPages lets the file grow by so many pages and no more, as a full disk
// would.
func (f *File) LimitPages(more int) {
	var now int
	if err := f.conn.QueryRowContext(ctx(), "PRAGMA page_count").Scan(&now); err != nil {
		panic(err)
	}
	if err := f.conn.QueryRowContext(ctx(), fmt.Sprintf("PRAGMA max_page_count = %d", now+more)).Scan(&now); err != nil {
		panic(err)
	}
}

// Integrity returns what SQLite says after looking at every page and index.
func (f *File) Integrity() (answer string) {
	if err := f.conn.QueryRowContext(ctx(), "PRAGMA integrity_check").Scan(&answer); err != nil {
		return err.Error()
	}
	return answer
}

// LoseJournal has the next lines fail at the disk.
func (f *File) LoseJournal() {
	if err := f.journal.Close(); err != nil {
		panic(err)
	}
}

// TooMany returns the snapshots that are no longer kept.
func TooMany(list []Snapshot, now time.Time) []Snapshot { return tooMany(list, now) }

// SpoilSnapshots has the next ones written where none can be.
func (f *File) SpoilSnapshots(folder string) { f.album.folder = folder }

// Wait waits for the snapshots that are being taken.
func (k *Keeping) Wait() {
	k.first.wait(patient)
	k.second.wait(patient)
}

// BareRead reads a file without any check of ours.
func BareRead(path string) (*workshop.Workshop, error) {
	f, err := openStill(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.load(ctx(), tables)
}

// Intact reports whether SQLite finds a file whole.
func Intact(path string) bool {
	f, err := openStill(path)
	if err != nil {
		return false
	}
	defer f.Close()
	return f.Integrity() == "ok"
}

// SameInTheOpen reports whether two workshops differ at most in what is kept
// out of the journal.
func SameInTheOpen(a, b *workshop.Workshop) bool {
	f := &File{spans: make(map[string]span)}
	for _, t := range tables {
		if list, err := t.differs(f, a, b); err != nil || len(list.Was)+len(list.Now) > 0 {
			return false
		}
	}
	return true
}
