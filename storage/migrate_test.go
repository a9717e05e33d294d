package storage_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"testing"

	"accord/storage"
)

// A workshop kept by the first version is opened by this one with everything
// in it, and keeps what is added.
func TestAFileOfTheFirstVersionIsOpened(t *testing.T) {
	path := filepath.Join(t.TempDir(), "old.accord")
	script, err := os.ReadFile("migrations/0001_start.sql")
	if err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{
		string(script),
		`INSERT INTO facts VALUES (1, '01980000-0000-7000-8000-000000000001', 'Spring', '', '2026-09-14', '09:30', '', '', '',
			'', '', '', '', '', '', '', 'en', 210, '', 0, 0, 0, '', 0, '', '')`,
		`INSERT INTO steps VALUES (1, '01980000-0000-7000-8000-000000000002', 1, 'open', 10, 0, 0, 0, 0, 0, 0)`,
		`INSERT INTO commitments VALUES (1, '01980000-0000-7000-8000-000000000003', 1, 'sales', '', '', 'idea', 'We call first',
			'', '', '', '', '', '', '', '', '', 0)`,
		`PRAGMA application_id = 1633907300; PRAGMA user_version = 1`,
	} {
		if _, err := db.Exec(statement); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}

	f, w, err := storage.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if w.Title != "Spring" || len(w.Steps) != 1 || len(w.Commitments) != 1 || w.Commitments[0].Deed != "We call first" {
		t.Errorf("it has come as %+v", w)
	}
	if s := w.Steps[0]; s.Least() != 8 || s.Title != "" {
		t.Errorf("its step has come as %+v", s)
	}
}
