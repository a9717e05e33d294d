package storage

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
)

// Each script brings the tables from one version to the next. A script that
// has reached users is never edited; a new one is added after it.
//
//go:embed migrations/*.sql
var scripts embed.FS

// applicationID marks a file as ours, so that no other database is opened by
// mistake. It spells "acrd".
const applicationID = 0x61637264

// migrate runs the scripts a file has not seen yet, all of them or none.
func migrate(ctx context.Context, conn *sql.Conn) error {
	version, err := versionOf(ctx, conn)
	if err != nil {
		return err
	}
	names := scriptNames()
	switch {
	case version > len(names):
		return ErrTooNew
	case version == len(names):
		return nil
	}
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing once committed

	for _, name := range names[version:] {
		script, err := scripts.ReadFile(name)
		if err != nil {
			return err
		}
		if _, err := tx.Exec(string(script)); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	// Both numbers are part of the transaction, so a file is never between
	// two versions, wherever the power was cut.
	if _, err := tx.Exec(fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", applicationID, len(names))); err != nil {
		return err
	}
	return tx.Commit()
}

// versionOf returns how many scripts a file has seen.
func versionOf(ctx context.Context, conn *sql.Conn) (version int, err error) {
	err = conn.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version)
	return version, err
}

// scriptNames lists the scripts in the order they run.
func scriptNames() []string {
	names, err := fs.Glob(scripts, "migrations/*.sql")
	if err != nil {
		panic(err) // the pattern is written wrongly
	}
	return names
}
