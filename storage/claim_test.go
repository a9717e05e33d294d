package storage_test

import (
	"runtime"
	"testing"

	"accord/storage"
	"accord/workshop"
)

// claimed returns two copies' views of one library, the first and the second.
func claimed(t *testing.T) (first, second *storage.Library) {
	t.Helper()
	folder := t.TempDir()
	var both []*storage.Library
	for range 2 {
		l, err := storage.NewLibrary(folder)
		if err != nil {
			t.Fatal(err)
		}
		both = append(both, l)
	}
	if !both[0].Claim() || both[1].Claim() {
		t.Fatal("of two copies not just one is the first")
	}
	return both[0], both[1]
}

// Somebody who starts Accord twice is led to the window that is open.
func TestASecondCopyCallsTheFirst(t *testing.T) {
	first, second := claimed(t)
	heard := make(chan bool)
	go func() { heard <- second.Knock() }()
	for !first.Knocked() {
		runtime.Gosched()
	}
	if !<-heard {
		t.Error("the first came, but the second does not know")
	}
	if first.Knocked() {
		t.Error("it knocks although nobody did")
	}
}

// A first copy that hangs is not waited for, and hears no old knock later.
func TestASecondCopyDoesNotWaitForOneThatHangs(t *testing.T) {
	first, second := claimed(t)
	if second.Knock() {
		t.Error("somebody heard, though nobody listens")
	}
	if first.Knocked() {
		t.Error("the knock is still there when nobody waits any more")
	}
}

// What is on the first copy's desk is its own: the second neither opens it
// nor clears its note.
func TestASecondCopyLeavesTheFirstOnesDeskAlone(t *testing.T) {
	first, second := claimed(t)
	id := workshop.New("A", "2026-11-28").ID
	if err := first.Begin(id); err != nil {
		t.Fatal(err)
	}
	if _, ok := second.Interrupted(); ok {
		t.Error("the second copy takes the workshop for one that was killed")
	}
	if err := second.End(); err != nil {
		t.Fatal(err)
	}
	if got, ok := first.Interrupted(); !ok || got != id {
		t.Error("the note of the first is gone")
	}
}
