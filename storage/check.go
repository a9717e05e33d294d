package storage

import (
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"strings"
	"sync"

	"accord/workshop"
)

// checkHeader looks at the first bytes of a file that is not open, before
// SQLite touches it: it would turn somebody else's database into one of its
// own liking, and take an empty file for a new one.
func checkHeader(path string) error {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return err
	case !info.Mode().IsRegular():
		return ErrNotWorkshop
	case info.Size() == 0:
		return ErrDamaged // a copy that was never finished
	}
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	header := make([]byte, 100)
	if _, err := io.ReadFull(file, header); errors.Is(err, io.ErrUnexpectedEOF) {
		return ErrNotWorkshop
	} else if err != nil {
		return err
	}
	switch {
	case string(header[:16]) != "SQLite format 3\x00", binary.BigEndian.Uint16(header[16:]) != pageSize:
		return ErrNotWorkshop
	case header[18] == 0 || header[18] > 2 || header[19] == 0 || header[19] > 2: // how it is written and read
		return ErrDamaged
	case binary.BigEndian.Uint32(header[68:]) != applicationID:
		return ErrNotWorkshop
	case int(binary.BigEndian.Uint32(header[60:])) > len(scriptNames()):
		return ErrTooNew
	}
	return nil
}

// checkSchema makes sure that a file has our tables and nothing else: a view
// or a trigger in a stranger's file would run with ours.
func checkSchema(ctx context.Context, conn *sql.Conn) error {
	version, err := versionOf(ctx, conn)
	if err != nil {
		return err
	}
	if version > len(scriptNames()) {
		return ErrTooNew
	}
	want, err := schemaOf(version)
	if err != nil {
		return err
	}
	got, err := readSchema(ctx, conn)
	if err != nil {
		return err
	}
	if got != want {
		return ErrNotWorkshop
	}
	return nil
}

// schemas remembers what [schemaOf] found, by version.
var schemas sync.Map

// schemaOf returns the schema our scripts make, up to a version.
func schemaOf(version int) (string, error) {
	if known, ok := schemas.Load(version); ok {
		return known.(string), nil
	}
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return "", err
	}
	defer db.Close()
	conn, err := db.Conn(context.Background())
	if err != nil {
		return "", err
	}
	defer conn.Close()
	for _, name := range scriptNames()[:version] {
		script, err := scripts.ReadFile(name)
		if err != nil {
			return "", err
		}
		if _, err := conn.ExecContext(context.Background(), string(script)); err != nil {
			return "", err
		}
	}
	schema, err := readSchema(context.Background(), conn)
	if err == nil {
		schemas.Store(version, schema)
	}
	return schema, err
}

// readSchema returns everything a file declares, in order of name.
func readSchema(ctx context.Context, conn *sql.Conn) (string, error) {
	found, err := conn.QueryContext(ctx, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name")
	if err != nil {
		return "", err
	}
	defer found.Close()
	var schema strings.Builder
	for found.Next() {
		var kind, name, of, text string
		if err := found.Scan(&kind, &name, &of, &text); err != nil {
			return "", err
		}
		schema.WriteString(kind + "\x00" + name + "\x00" + of + "\x00" + text + "\n")
	}
	return schema.String(), found.Err()
}

// checkRows counts the rows of all tables, and stops where there are too many:
// in a file made for that, a few pages lead to one row millions of times.
func checkRows(ctx context.Context, conn *sql.Conn) error {
	var tables, rows int
	err := conn.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'").Scan(&tables)
	for at := 0; at < tables && err == nil; at++ {
		var name string
		var n int
		if err = conn.QueryRowContext(ctx, "SELECT name FROM sqlite_schema WHERE type = 'table' LIMIT 1 OFFSET ?", at).Scan(&name); err != nil {
			return err
		}
		most := workshop.MostRows(name)
		err = conn.QueryRowContext(ctx, `SELECT count(*) FROM (SELECT 1 FROM "`+name+`" LIMIT ?)`, most+1).Scan(&n) // the name is one of ours
		if rows += n; rows > workshop.MaxRows || n > most {
			return workshop.Problem{Key: workshop.ErrUnsoundMany.Key, With: name}
		}
	}
	return err
}

// checkPages looks at every page of a file.
func checkPages(ctx context.Context, conn *sql.Conn) error {
	var answer string
	if err := conn.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&answer); err != nil {
		return err
	}
	if answer != "ok" {
		return ErrDamaged
	}
	return nil
}
