package storage_test

import (
	"encoding/binary"
	"errors"
	"os"
	"testing"

	"accord/storage"
)

// A file that a later version of Accord brings up to date stays beside it as
// it was, once.
func TestAFileIsKeptAsItWasBeforeItIsBroughtUpToDate(t *testing.T) {
	const version = 12
	w, home := rich(t), t.TempDir()
	need(t, lay(home, aged(t, w, version)))
	l := in(t, home)
	f, got, err := l.Open(w.ID)
	need(t, err)
	need(t, f.Close())
	kept, err := l.Snapshots(w.ID)
	need(t, err)
	var before []storage.Snapshot
	for _, s := range kept {
		if s.Why == storage.WhyUpdate {
			before = append(before, s)
		}
	}
	if len(before) != 1 {
		t.Fatalf("it was kept %d times", len(before))
	}
	data, err := os.ReadFile(before[0].Path)
	need(t, err)
	if is := binary.BigEndian.Uint32(data[60:]); is != version {
		t.Errorf("what was kept is of version %d, not %d", is, version)
	}
	was, err := storage.Read(before[0].Path)
	need(t, err)
	if before[0].Cards != len(w.Cards) || len(was.Cards) != len(w.Cards) || len(was.Cards) != len(got.Cards) || was.Title != w.Title {
		t.Errorf("it was kept with %d cards, of %d", len(was.Cards), len(w.Cards))
	}
	f, _, err = l.Open(w.ID)
	need(t, errors.Join(err, f.Close()))
	again, err := l.Snapshots(w.ID)
	need(t, err)
	if len(again) != len(kept) {
		t.Errorf("opened again, there are %d snapshots, not %d", len(again), len(kept))
	}
}

// One that is of this version is not kept for that.
func TestAFileOfThisVersionIsNotKeptForAnUpdate(t *testing.T) {
	l, w := library(t), rich(t)
	keep(t, l, w)
	f, _, err := l.Open(w.ID)
	need(t, errors.Join(err, f.Close()))
	kept, err := l.Snapshots(w.ID)
	need(t, err)
	for _, s := range kept {
		if s.Why == storage.WhyUpdate {
			t.Errorf("it was kept at %v", s.At)
		}
	}
}
