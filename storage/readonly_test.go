package storage_test

import (
	"path/filepath"
	"testing"

	"accord/storage"
)

// A stranger's file is read and nothing more, whatever in it asks for more.
// Each of these would be done to a file of ours, so the test can fail.
func TestNothingButReadingIsDoneWithAStrangersFile(t *testing.T) {
	for _, statement := range []string{
		"INSERT INTO themes (seq, id, number, name, tension, \"order\") VALUES (99, 'x', 99, 'x', '', 0)",
		"UPDATE facts SET title = 'x'",
		"DELETE FROM details",
		"DROP TABLE reviews",
		"CREATE TABLE diary (text)",
		"CREATE TEMP TABLE diary (text)",
		"CREATE VIEW v AS SELECT text FROM cards",
		"CREATE TEMP TRIGGER t AFTER INSERT ON cards BEGIN SELECT 1; END",
		"CREATE VIRTUAL TABLE v USING rtree(id, a, b)",
		"ALTER TABLE reviews ADD COLUMN more TEXT",
		"ATTACH ':memory:' AS other",
		"REINDEX",
		"ANALYZE",
		"SAVEPOINT s",
		"PRAGMA user_version = 7",
		"PRAGMA synchronous = OFF",
		"PRAGMA trusted_schema = 1",
		"SELECT * FROM pragma_table_info('cards')",
		"SELECT count(*) FROM dbstat",
		"SELECT value FROM json_each('[1]')",
		"SELECT hex(zeroblob(1000))",
		"SELECT randomblob(10)",
		"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n LIMIT 9) SELECT i FROM n",
	} {
		path := filepath.Join(t.TempDir(), "whole.accord")
		whole(t, path)
		if err := storage.Try(path, statement, true); err == nil {
			t.Errorf("done with a stranger's file: %s", statement)
		}
		if err := storage.Try(path, statement, false); err != nil {
			t.Errorf("not even done with a file of ours: %s: %v", statement, err)
		}
	}
	path := filepath.Join(t.TempDir(), "whole.accord")
	whole(t, path)
	for _, statement := range []string{
		"SELECT count(*) FROM cards", "SELECT title FROM facts", "SELECT coalesce(sql, '') FROM sqlite_schema", "PRAGMA quick_check(1)", "PRAGMA user_version", "SELECT line, sum FROM journal",
	} {
		if err := storage.Try(path, statement, true); err != nil {
			t.Errorf("not read: %s: %v", statement, err)
		}
	}
}
