package storage_test

import (
	"slices"
	"testing"
	"time"

	"accord/storage"
)

// Of two years with a snapshot every five hours, all of today and yesterday
// are kept, then one of each day, week and month, the newest of each.
func TestOlderSnapshotsAreThinnedOut(t *testing.T) {
	now := time.Date(2026, 11, 28, 18, 0, 0, 0, time.UTC)
	ago := func(hours int) time.Time { return now.Add(-time.Duration(hours) * time.Hour) }
	every := func(hours, n int) (list []storage.Snapshot) {
		for i := range n {
			list = append(list, storage.Snapshot{Seq: n - i, At: ago(i * hours)})
		}
		return list
	}
	tests := map[string]struct {
		list []storage.Snapshot
		kept []int // where in the list
	}{
		"none":                           {nil, nil},
		"all of today and yesterday":     {every(1, 43), upTo(43)},
		"of each day before, the newest": {every(8, 12), []int{0, 1, 2, 3, 4, 5, 6, 9}},
		"at least three":                 {every(24*400, 3), upTo(3)},
		"the clock was a year ahead":     {[]storage.Snapshot{{Seq: 4, At: ago(1)}, {Seq: 3, At: ago(-9000)}, {Seq: 2, At: ago(-9000)}, {Seq: 1, At: ago(-9000)}}, upTo(4)},
		"from before an update": {[]storage.Snapshot{
			{Seq: 5, At: ago(100)}, {Seq: 4, At: ago(100)}, {Seq: 3, At: ago(100)}, {Seq: 2, At: ago(100)}, {Seq: 1, At: ago(100), Why: storage.WhyUpdate},
		}, []int{0, 1, 2, 3, 4}},
		"from long before an update": {[]storage.Snapshot{
			{Seq: 5, At: ago(3000)}, {Seq: 4, At: ago(3000)}, {Seq: 3, At: ago(3000)}, {Seq: 2, At: ago(3000)}, {Seq: 1, At: ago(3000), Why: storage.WhyUpdate},
		}, []int{0, 1, 2, 3}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if kept := keptOf(tt.list, now); !slices.Equal(kept, tt.kept) {
				t.Errorf("kept are %v, want %v", kept, tt.kept)
			}
		})
	}
}

// However long a workshop is worked on, there is an end to its snapshots, and
// thinning out a second time changes nothing.
func TestTwoYearsOfSnapshotsComeToSome(t *testing.T) {
	now := time.Date(2026, 11, 28, 18, 0, 0, 0, time.UTC)
	var list []storage.Snapshot
	for at := now.AddDate(-2, 0, 0); !at.After(now); at = at.Add(time.Hour) {
		list = slices.Insert(list, 0, storage.Snapshot{Seq: len(list) + 1, At: at})
		gone := storage.TooMany(list, at)
		list = slices.DeleteFunc(list, func(s storage.Snapshot) bool { return slices.Contains(gone, s) })
	}
	if again := storage.TooMany(list, now); len(again) > 0 {
		t.Errorf("%d more go when nothing was added", len(again))
	}
	if most := 43 + 12 + 10 + 9; len(list) > most || len(list) < most-12 {
		t.Errorf("%d are kept, want some %d", len(list), most)
	}
	if oldest := list[len(list)-1].At; now.Sub(oldest) < 300*24*time.Hour {
		t.Errorf("the oldest is of %v", oldest)
	}
}

func upTo(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}

func keptOf(list []storage.Snapshot, now time.Time) (kept []int) {
	gone := storage.TooMany(list, now)
	for i, s := range list {
		if !slices.Contains(gone, s) {
			kept = append(kept, i)
		}
	}
	return kept
}
