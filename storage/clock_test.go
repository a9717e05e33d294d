package storage_test

import (
	"fmt"
	"os"
	"testing"
	"time"

	"accord/storage"
	"accord/storage/journal"
	"accord/workshop"
)

// The clock is put forward and back by an hour and by a day, the app is
// started again each time, and once the file is lost: everything is there, in
// the order in which it was done.
func TestAClockThatJumpsChangesNoOrder(t *testing.T) {
	l, f, room := frictionRoom(t)
	id, path := room.Workshop().ID, f.Path()
	begun := len(room.Workshop().Cards)
	rounds := long(2, 20)
	var jumps int
	for round := range rounds {
		for _, by := range []time.Duration{24 * time.Hour, -24 * time.Hour, time.Hour, -time.Hour} {
			right := storage.SetClock(by)
			jumps++
			for n := range 3 {
				if err := addCard(room, fmt.Sprint("card ", begun+(jumps-1)*3+n)); err != nil {
					t.Fatal(err)
				}
			}
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
			if lost := round == rounds-1 && by == -time.Hour; lost {
				if err := os.Remove(path); err != nil {
					t.Fatal(err)
				}
			}
			var w *workshop.Workshop
			var err error
			if f, w, err = l.Open(id); err != nil {
				t.Fatal(err)
			}
			right()
			if !storage.SameInTheOpen(w, room.Workshop()) {
				t.Fatalf("with the clock put by %v it is another workshop", by)
			}
			room = workshop.NewRoom(w, f)
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	j, err := journal.Read(journalOf(l, id))
	if err != nil {
		t.Fatal(err)
	}
	lines, err := j.Lines(1)
	if err != nil {
		t.Fatal(err)
	}
	back := 0
	for n := 1; n < len(lines); n++ {
		if lines[n].At < lines[n-1].At {
			back++
		}
	}
	if back == 0 {
		t.Error("the clock never went back, so the test says nothing")
	}
	for n, c := range room.Workshop().Cards[begun:] {
		if want := fmt.Sprint("card ", begun+n); c.Text != want {
			t.Errorf("where %q should be is %q", want, c.Text)
		}
	}
	row(t, "the clock put forward and back by an hour and a day", fmt.Sprint(jumps, " jumps, ", jumps*3, " cards"), "0 lost, 0 out of order")
}
