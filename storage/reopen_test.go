package storage_test

import (
	"testing"

	"accord/storage"
	"accord/workshop"
)

// After a kill the app knows what was on the desk; after a proper end it
// asks nobody to go on.
func TestAKilledAppKnowsWhatWasOnTheDesk(t *testing.T) {
	folder := t.TempDir()
	library, err := storage.NewLibrary(folder)
	if err != nil {
		t.Fatal(err)
	}
	id := workshop.New("A", "2026-11-23").ID
	if err := library.Begin(id); err != nil {
		t.Fatal(err)
	}
	again, err := storage.NewLibrary(folder)
	if err != nil {
		t.Fatal(err)
	}
	if got, ok := again.Interrupted(); !ok || got != id {
		t.Errorf("after a kill %q was on the desk (%v), want %q", got, ok, id)
	}
	if err := again.End(); err != nil {
		t.Fatal(err)
	}
	if got, ok := again.Interrupted(); ok {
		t.Errorf("after the end %q is still on the desk", got)
	}
}
