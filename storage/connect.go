package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// settings are what every connection is asked for, and what it must answer
// when asked back: SQLite takes no notice of a name it does not know.
//
// A write-ahead log synced at every commit loses no acknowledged card to a
// kill or a power cut. Exclusive locking keeps a second copy of Accord out
// and needs no shared memory beside the file. Secure delete overwrites what
// is erased. The rest is for files that come from strangers.
var settings = []struct{ pragma, ask, answer string }{
	{"locking_mode", "EXCLUSIVE", "exclusive"},
	{"journal_mode", "WAL", "wal"},
	{"synchronous", "FULL", "2"},
	{"fullfsync", "1", "1"}, // macOS: through the drive's own memory
	{"checkpoint_fullfsync", "1", "1"},
	{"foreign_keys", "1", "1"},
	{"secure_delete", "1", "1"},
	{"cell_size_check", "1", "1"},
	{"trusted_schema", "0", "0"},
	{"wal_autocheckpoint", "200", "200"}, // a short log is soon written over, and to sync that is quicker than to extend it
}

// limits are more than any statement of ours needs, and less than a
// stranger's schema could ask for.
var limits = []struct{ of, most int }{
	{sqlite3.SQLITE_LIMIT_LENGTH, MaxSize},
	{sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000},
	{sqlite3.SQLITE_LIMIT_COLUMN, 100},
	{sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 50},
	{sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 5},
	{sqlite3.SQLITE_LIMIT_VDBE_OP, 25_000},
	{sqlite3.SQLITE_LIMIT_ATTACHED, 1}, // to copy into
	{sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1},
	{sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0},
}

func init() {
	// Locks that survive a stray close of the file. Linux alone has them;
	// elsewhere nobody may open a live file, which [live] sees to.
	_, _ = sqlite.OFDLocking(true)
}

// address returns where SQLite finds a file. It is built as a URL, for a
// path with ? or # or % in it would otherwise name another file.
func address(path string, asked url.Values) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // file:///C:/…
	}
	return (&url.URL{Scheme: "file", Path: path, RawQuery: asked.Encode()}).String(), nil
}

// tries is how often a file is opened that somebody else seems to have.
const tries = 4

// connect opens a file for one connection and makes sure that it is set as
// asked and that nobody else has it. Two copies of Accord that open it at the
// same moment may each find the other reading and both be refused, so it lets
// go of the file and tries again after a pause that differs from the other's.
func connect(ctx context.Context, path string) (db *sql.DB, conn *sql.Conn, err error) {
	for n := range tries {
		if n > 0 {
			time.Sleep(time.Duration(5+rand.IntN(60*n)) * time.Millisecond)
		}
		db, conn, err = connectOnce(ctx, path)
		if !errors.Is(explained(err, "connect"), ErrInUse) {
			break
		}
	}
	return db, conn, err
}

func connectOnce(ctx context.Context, path string) (*sql.DB, *sql.Conn, error) {
	db, conn, err := connectAs(ctx, path, url.Values{
		"mode":          {"rw"}, // never make a file by opening one
		"_txlock":       {"immediate"},
		"_busy_timeout": {"50"},
		"_defensive":    {"1"},
		"_dqs":          {"0"},
		"_error_rc":     {"1"},
	})
	if err != nil {
		return nil, nil, err
	}
	err = set(ctx, conn)
	if err == nil {
		err = ready(ctx, conn)
	}
	if err != nil {
		return nil, nil, errors.Join(err, conn.Close(), db.Close())
	}
	return db, conn, nil
}

// connectStill opens a file that nobody writes to, for one connection that
// writes nothing either and leaves nothing beside it.
func connectStill(ctx context.Context, path string) (*sql.DB, *sql.Conn, error) {
	return connectAs(ctx, path, url.Values{
		"mode":       {"ro"},
		"immutable":  {"1"},
		"_defensive": {"1"},
		"_dqs":       {"0"},
		"_error_rc":  {"1"},
		"_pragma":    {"query_only(1)", "cell_size_check(1)", "trusted_schema(0)"},
	})
}

// connectAs opens a file for one connection.
func connectAs(ctx context.Context, path string, asked url.Values) (*sql.DB, *sql.Conn, error) {
	where, err := address(path, asked)
	if err != nil {
		return nil, nil, err
	}
	db, err := sql.Open("sqlite", where)
	if err != nil {
		return nil, nil, err
	}
	db.SetMaxOpenConns(1)
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, nil, errors.Join(err, db.Close())
	}
	return db, conn, nil
}

// set limits what a connection can be made to do, and asks for the settings.
// The driver would ask for them without a limit of time, and it is they that
// have SQLite read the schema.
func set(ctx context.Context, conn *sql.Conn) error {
	for _, l := range limits {
		if _, err := sqlite.Limit(conn, l.of, l.most); err != nil {
			return err
		}
	}
	for _, s := range settings {
		if _, err := conn.ExecContext(ctx, "PRAGMA "+s.pragma+" = "+s.ask); err != nil {
			return err
		}
	}
	return nil
}

// ready takes the lock and reads every setting back.
func ready(ctx context.Context, conn *sql.Conn) error {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := tx.Rollback(); err != nil { // the lock stays: that is what exclusive means
		return err
	}
	for _, s := range settings {
		var answer string
		if err := conn.QueryRowContext(ctx, "PRAGMA "+s.pragma).Scan(&answer); err != nil {
			return fmt.Errorf("read %s back: %w", s.pragma, err)
		}
		if answer != s.answer {
			return fmt.Errorf("%s is %s, not %s", s.pragma, answer, s.answer)
		}
	}
	return nil
}
