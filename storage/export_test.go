package storage

import (
	"database/sql"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"time"

	"accord/storage/journal"
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

// Set has every connection be set otherwise from now on, and returns what
// puts it back.
func Set(pragma, ask, answer string) (back func()) {
	for i := range settings {
		if s := &settings[i]; s.pragma == pragma {
			was := *s
			s.ask, s.answer = ask, answer
			return func() { *s = was }
		}
	}
	panic(pragma)
}

// Version is how many scripts there are.
func Version() int { return len(scriptNames()) }

// Age makes a file of an earlier version, with everything of a new file that
// it had columns for.
func Age(from, to string, version int) error {
	db, err := sql.Open("sqlite", to)
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	for _, name := range scriptNames()[:version] {
		script, err := scripts.ReadFile(name)
		if err != nil {
			return err
		}
		if _, err := db.Exec(string(script)); err != nil {
			return err
		}
	}
	if _, err := db.Exec("ATTACH ? AS new", from); err != nil {
		return err
	}
	names, err := db.Query("SELECT m.name, group_concat(quote(c.name)) FROM main.sqlite_schema m, pragma_table_info(m.name, 'main') c" +
		" WHERE m.type = 'table' AND c.name IN (SELECT name FROM pragma_table_info(m.name, 'new')) GROUP BY m.name")
	if err != nil {
		return err
	}
	var copies []string
	for names.Next() {
		var table, columns string
		if err := names.Scan(&table, &columns); err != nil {
			return err
		}
		columns = strings.ReplaceAll(columns, "'", `"`)
		copies = append(copies, fmt.Sprintf("INSERT OR IGNORE INTO main.%s (%s) SELECT %s FROM new.%s", table, columns, columns, table))
	}
	if err := names.Err(); err != nil {
		return err
	}
	for _, do := range append(copies, "DETACH new", fmt.Sprintf("PRAGMA application_id = %d", applicationID),
		fmt.Sprintf("PRAGMA user_version = %d", version), "PRAGMA journal_mode = WAL") {
		if _, err := db.Exec(do); err != nil {
			return fmt.Errorf("%s: %w", do, err)
		}
	}
	return nil
}

// MigrateInParts is migrate without a transaction around it.
func MigrateInParts(path string) error {
	f, err := attach(ctx(), path)
	if err != nil {
		return err
	}
	version, err := versionOf(ctx(), f.conn)
	for _, name := range scriptNames()[version:] {
		script, failed := scripts.ReadFile(name)
		if failed == nil {
			_, failed = f.conn.ExecContext(ctx(), string(script))
		}
		err = errors.Join(err, failed)
	}
	_, last := f.conn.ExecContext(ctx(), fmt.Sprintf("PRAGMA user_version = %d", Version()))
	return errors.Join(err, last, f.Close())
}

// Follow returns what reads the lines of a journal that are new, and returns
// the workshop as the journal tells it.
func Follow(l *Library, id workshop.WorkshopID) func() (*workshop.Workshop, error) {
	w, read := &workshop.Workshop{}, 0
	return func() (*workshop.Workshop, error) {
		j, err := journal.Read(l.journalOf(id))
		if err != nil {
			return nil, err
		}
		lines, err := j.Lines(read + 1)
		if err != nil {
			return nil, err
		}
		read = j.Last()
		return w, replay(w, lines)
	}
}

// SetClock has the computer's clock tell another time, and returns what puts
// it right.
func SetClock(by time.Duration) (right func()) {
	clock = func() time.Time { return time.Now().Add(by) }
	return func() { clock = time.Now }
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

// Scripts are those that make the tables.
func Scripts() (all []string) {
	for _, name := range scriptNames() {
		script, err := scripts.ReadFile(name)
		if err != nil {
			panic(err)
		}
		all = append(all, string(script))
	}
	return all
}

// Try runs a statement as if a stranger's file asked for it: where it may only
// be read, or as we do with our own.
func Try(path, statement string, stranger bool) error {
	db, conn, err := connect(ctx(), path)
	if err != nil {
		return err
	}
	defer db.Close()
	defer conn.Close()
	if stranger {
		if err := allowReading(ctx(), conn); err != nil {
			return err
		}
	}
	rows, err := conn.QueryContext(ctx(), statement)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
	}
	return rows.Err()
}
