// Package storage keeps each workshop in a file of its own, a SQLite
// database that can be copied to a stick like any other document, and a
// library of them in a folder.
//
// Start with [File], then [Library]. A new kind of row needs a table in
// migrations, a value like the ones in cards.go, and a place in the list in
// table.go.
package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"sync"
	"time"

	"accord/storage/journal"
	"accord/workshop"
)

// A File is one workshop on disk, open and locked. It may be used from
// several goroutines, such as a room that saves and an export that copies.
type File struct {
	path  string
	info  fs.FileInfo // to notice that somebody put another file in its place
	mu    sync.Mutex  // held from the beginning of a transaction to its end
	db    *sql.DB
	conn  *sql.Conn // the only one
	stmts map[string]*sql.Stmt
	spans map[string]span // by table, of the last change

	journal  *journal.Journal // nil: the file is not one of the library
	album    album            // where its snapshots are; zero: it has none
	unmarked bool             // it is noted that it was changed without one
	found    error            // what was wrong when it was opened
	news     error            // what happened to it since that people should know of; nil: nothing
	reserve  reserve          // room for when the disk is full
	draft    string           // where what is half typed is kept; empty: nowhere
}

// Create writes a new file holding w and opens it. It never overwrites one,
// and a kill leaves either the whole file or none.
func Create(path string, w *workshop.Workshop) (*File, error) {
	if err := write(path, w); err != nil {
		return nil, explained(err, "create workshop file")
	}
	f, err := open(ctx(), path, album{})
	return f, explained(err, "open new workshop file")
}

// Open opens a workshop's file, bringing an older one up to date, and
// returns the workshop in it.
func Open(path string) (*File, *workshop.Workshop, error) {
	f, w, err := openAndLoad(ctx(), path, album{})
	return f, w, explained(err, "open workshop file")
}

func openAndLoad(ctx context.Context, path string, before album) (*File, *workshop.Workshop, error) {
	f, err := open(ctx, path, before)
	if err != nil {
		return nil, nil, err
	}
	w, err := f.load(ctx, tables)
	if err != nil {
		return nil, nil, errors.Join(err, f.Close())
	}
	return f, w, nil
}

// open connects to a file, looks whether it is whole, and brings its tables
// up to date. How it was before is kept in an album, if there is one.
func open(ctx context.Context, path string, before album) (*File, error) {
	f, err := openQuickly(ctx, path, before)
	if err != nil {
		return nil, err
	}
	if err := checkPages(ctx, f.conn); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// openQuickly is open without looking at every page, for summaries.
func openQuickly(ctx context.Context, path string, before album) (*File, error) {
	if live.find(path) != nil {
		return nil, ErrInUse
	}
	if err := checkHeader(path); err != nil {
		return nil, err
	}
	f, err := attach(ctx, path)
	if err != nil {
		return nil, err
	}
	err = checkSchema(ctx, f.conn)
	if err == nil {
		err = before.keepOld(ctx, f)
	}
	if err == nil {
		err = migrate(ctx, f.conn)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// attach connects to a file whatever is in it.
func attach(ctx context.Context, path string) (*File, error) {
	db, conn, err := connect(ctx, path)
	if err != nil {
		return nil, err
	}
	f := &File{path: path, db: db, conn: conn, stmts: make(map[string]*sql.Stmt), spans: make(map[string]span)}
	if f.info, err = os.Stat(path); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	live.add(f)
	return f, nil
}

// Path returns where the file is.
func (f *File) Path() string { return f.path }

// Close lets go of the file. What was saved is in it already.
func (f *File) Close() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return explained(f.letGo(), "close workshop file")
}

// letGo closes the file and its journal.
func (f *File) letGo() error {
	live.remove(f)
	var errs []error
	for _, stmt := range f.stmts {
		errs = append(errs, stmt.Close())
	}
	f.stmts = nil
	if f.journal != nil {
		errs = append(errs, f.journal.Close())
	}
	return errors.Join(append(errs, f.conn.Close(), f.db.Close())...)
}

// Save writes what changed between before and after: all of it or nothing.
// When it returns nil, the change is on disk, and so is the line about it in
// the journal. Did names the deed.
func (f *File) Save(did string, before, after *workshop.Workshop) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	start := time.Now()
	err := f.saveOrRescue(did, before, after)
	slog.Debug("saved", "deed", did, "workshop", string(after.ID), "took", time.Since(start), "err", err)
	return err
}

// saveOrRescue saves, and once more when what stood in the way could be put
// right.
func (f *File) saveOrRescue(did string, before, after *workshop.Workshop) error {
	err := f.save(did, before, after)
	switch problem := explained(err, "save workshop"); {
	case f.journal == nil:
		return problem
	case errors.Is(problem, ErrMoved) && f.rescue(before) == nil,
		errors.Is(problem, ErrDamaged) && f.anew(before) == nil:
		err = f.save(did, before, after)
	case errors.Is(problem, ErrNoRoom) && f.reserve.release():
		f.news = ErrReserve
		err = f.save(did, before, after)
	}
	return explained(err, "save workshop")
}

func (f *File) save(did string, before, after *workshop.Workshop) error {
	if err := f.there(); err != nil {
		return err
	}
	line, err := f.note(did, before, after)
	if err != nil {
		return err
	}
	if line == nil {
		return f.commit(nil, before, after)
	}
	// The two disks, or two places on one, are written to at the same time.
	if err := f.journal.Write(*line); err != nil {
		return err
	}
	synced := make(chan error, 1)
	go func() { synced <- f.journal.Sync() }()
	err = f.commit(&mark{f.journal.Last() + 1, line.Sum()}, before, after)
	if lost := <-synced; lost != nil {
		if err == nil {
			// The room is told that nothing happened.
			last := f.journal.Last()
			err = f.commit(&mark{last, f.journal.Sum(last)}, after, before)
		}
		err = errors.Join(lost, err)
	}
	if err != nil {
		return errors.Join(err, f.journal.Drop(*line))
	}
	f.journal.Keep(*line)
	return nil
}

// commit writes what changed into the file, and with which line of the
// journal it goes, if with another than before.
func (f *File) commit(at *mark, before, after *workshop.Workshop) error {
	// A commit has no time limit: it is given up only if the disk gives up.
	tx, err := f.conn.BeginTx(ctx(), nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing once committed

	// The statements belong to the only connection there is, so they run
	// within the transaction.
	for _, t := range tables {
		if err := t.save(f, before, after); err != nil {
			return err
		}
	}
	if err := f.noteSecrets(before, after); err != nil {
		return err
	}
	if f.journal == nil && !f.unmarked && before.ID != "" {
		at = &onItsOwn
	}
	if at != nil {
		if err := f.setMark(*at); err != nil {
			return err
		}
	}
	if err := tx.Commit(); err != nil {
		return err
	}
	f.unmarked = f.unmarked || f.journal == nil
	return nil
}

// there makes sure that the file is still where it was opened. On most
// systems it can be deleted or replaced while open, and everything written
// later would be lost with it.
func (f *File) there() error {
	now, err := os.Stat(f.path)
	if err != nil || !os.SameFile(now, f.info) || f.journal != nil && !f.journal.There() {
		return ErrMoved
	}
	return nil
}

// load reads some of the tables.
func (f *File) load(ctx context.Context, some []keeper) (*workshop.Workshop, error) {
	w := &workshop.Workshop{}
	for _, t := range some {
		if err := t.load(ctx, f, w); err != nil {
			return nil, err
		}
	}
	return w, nil
}

// loadMarked reads everything, and with which line of the journal it goes.
func (f *File) loadMarked(ctx context.Context) (w *workshop.Workshop, at mark, err error) {
	if w, err = f.load(ctx, tables); err == nil {
		at, err = f.marked()
	}
	return w, at, err
}

// exec runs a statement that must touch a row. If it touches none, the file
// does not hold what the room believes it to.
func (f *File) exec(query string, with ...any) error {
	stmt, err := f.prepared(query)
	if err != nil {
		return err
	}
	done, err := stmt.Exec(with...)
	if err != nil {
		return err
	}
	if n, err := done.RowsAffected(); err != nil || n == 0 {
		return fmt.Errorf("no such row: %w", errors.Join(err, sql.ErrNoRows))
	}
	return nil
}

// prepared returns a statement, kept until the file is closed.
func (f *File) prepared(query string) (*sql.Stmt, error) {
	if stmt, ok := f.stmts[query]; ok {
		return stmt, nil
	}
	stmt, err := f.conn.PrepareContext(ctx(), query)
	if err != nil {
		return nil, err
	}
	f.stmts[query] = stmt
	return stmt, nil
}
