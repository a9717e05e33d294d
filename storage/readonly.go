package storage

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"strings"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// strangersLimits are those of [limits] that are lower still where a file is
// only read.
var strangersLimits = []struct{ of, most int }{
	{sqlite3.SQLITE_LIMIT_ATTACHED, 0},
	{sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 10},
	{sqlite3.SQLITE_LIMIT_FUNCTION_ARG, 8},
	{sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
}

// functions are what our statements and the checks of our tables call.
var functions = []string{"count", "coalesce", "glob", "length"}

// allowReading has a connection refuse whatever is not reading one of our
// tables, whoever asks: a declaration that got past every other look would
// still be given nothing to do. It stays so until the connection is closed.
func allowReading(ctx context.Context, conn *sql.Conn) error {
	version, err := versionOf(ctx, conn)
	if err != nil {
		return err
	}
	known, err := tablesOf(version)
	if err != nil {
		return err
	}
	for _, l := range strangersLimits {
		if _, err := sqlite.Limit(conn, l.of, l.most); err != nil {
			return err
		}
	}
	return conn.Raw(func(driver any) error {
		to, ok := driver.(sqlite.AuthorizerRegisterer)
		if !ok {
			return errors.New("the driver lets nobody say what may be read")
		}
		return to.RegisterAuthorizer(func(action sqlite.AuthorizerActionCode, first, second, _, within string) sqlite.AuthorizerReturnCode {
			if within == "" && isReading(known, action, first, second) {
				return sqlite.AuthorizerOK
			}
			return sqlite.AuthorizerDeny
		})
	})
}

// isReading reports whether an action reads one of the tables, or looks
// whether the file is whole.
func isReading(known map[string]bool, action sqlite.AuthorizerActionCode, first, second string) bool {
	switch action {
	case sqlite.AuthSelect, sqlite.AuthTransaction:
		return true
	case sqlite.AuthRead:
		return known[first]
	case sqlite.AuthFunction:
		return slices.Contains(functions, second)
	case sqlite.AuthPragma:
		return first == "user_version" && second == "" || first == "quick_check"
	}
	return false
}

// tablesOf returns the names of our tables in a version, and of the one in
// which SQLite keeps them.
func tablesOf(version int) (map[string]bool, error) {
	if version < 0 || version > len(scriptNames()) {
		return nil, ErrTooNew
	}
	schema, err := schemaOf(version)
	if err != nil {
		return nil, err
	}
	known := map[string]bool{"sqlite_master": true}
	for line := range strings.Lines(schema) {
		if parts := strings.Split(line, "\x00"); parts[0] == "table" && len(parts) > 1 {
			known[parts[1]] = true
		}
	}
	return known, nil
}
