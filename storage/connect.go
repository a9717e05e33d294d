package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"

	"modernc.org/sqlite"
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

func init() {
	// Locks that survive a stray close of the file. Linux alone has them;
	// elsewhere nobody may open a live file, which [live] sees to.
	_, _ = sqlite.OFDLocking(true)
}

// address returns where SQLite finds a file. It is built as a URL, for a
// path with ? or # or % in it would otherwise name another file.
func address(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // file:///C:/…
	}
	asked := url.Values{
		"mode":          {"rw"}, // never make a file by opening one
		"_txlock":       {"immediate"},
		"_busy_timeout": {"250"},
		"_defensive":    {"1"},
		"_dqs":          {"0"},
		"_error_rc":     {"1"},
	}
	for _, s := range settings {
		if s.pragma == "journal_mode" {
			// The driver sorts the others by name and asks for this one
			// last: after the locking, or there would be shared memory.
			asked.Set("_journal_mode", s.ask)
			continue
		}
		asked.Add("_pragma", s.pragma+"("+s.ask+")")
	}
	return (&url.URL{Scheme: "file", Path: path, RawQuery: asked.Encode()}).String(), nil
}

// connect opens a file for one connection and makes sure that it is set as
// asked and that nobody else has it.
func connect(ctx context.Context, path string) (*sql.DB, *sql.Conn, error) {
	where, err := address(path)
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
	if err := ready(ctx, conn); err != nil {
		return nil, nil, errors.Join(err, conn.Close(), db.Close())
	}
	return db, conn, nil
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
