package storage_test

import (
	"os"
	"testing"
)

// The usual run tries a little of everything in seconds. With ACCORD_LONG set
// it is tried as often as it takes to trust it; "go run ./.ci/dev long" does
// that and prints the rows as a table.

// long returns how often something is tried.
func long(short, full int) int {
	if os.Getenv("ACCORD_LONG") != "" {
		return full
	}
	return short
}

// row adds to the table what was tried, how often, and what was lost.
func row(t testing.TB, what, tried, lost string) {
	t.Helper()
	t.Logf("row: %s | %s | %s", what, tried, lost)
}
