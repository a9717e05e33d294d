package workshop_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	"accord/workshop"
)

// saver is a file whose disk can be full.
type saver struct{ full error }

func (s *saver) Save(_ string, _, _ *workshop.Workshop) error { return s.full }

// Snapshots share their rows, and none of them ever changes: not when
// something is added after an undo, and not when saving failed.
func TestWhatWasUndoneStaysAsItWas(t *testing.T) {
	disk := &saver{}
	room := workshop.NewRoom(workshop.New("Spring", "2026-09-14"), disk)
	park := func(text string) error {
		return room.Change("park", func(w *workshop.Workshop) error {
			_, err := w.Park(workshop.Parked{Kind: workshop.Later, Text: text})
			return err
		})
	}
	var seen []*workshop.Workshop
	var were []workshop.Workshop
	look := func() {
		w := room.Workshop()
		were = append(were, *w)
		were[len(were)-1].Parked = slices.Clone(w.Parked)
		seen = append(seen, w)
	}
	for _, text := range []string{"one", "two", "three", "four", "five"} {
		if err := park(text); err != nil {
			t.Fatal(err)
		}
		look()
	}
	for range 3 {
		if err := room.Undo(); err != nil {
			t.Fatal(err)
		}
	}
	disk.full = errors.New("disk full")
	if err := park("not kept"); !errors.Is(err, disk.full) {
		t.Fatalf("error is %v, want %v", err, disk.full)
	}
	disk.full = nil
	if err := room.Redo(); err != nil {
		t.Fatal(err)
	}
	look()
	if err := park("another four"); err != nil {
		t.Fatal(err)
	}
	look()
	for i, w := range seen {
		if !reflect.DeepEqual(w.Parked, were[i].Parked) {
			t.Errorf("snapshot %d holds\n%v\nand held\n%v", i, w.Parked, were[i].Parked)
		}
	}
}
