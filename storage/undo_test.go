package storage_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"accord/storage"
	"accord/workshop"
)

// Whatever is done, undone and done again, and whenever the app is started
// again in between, file and journal hold what the room shows.
func TestFileAndJournalHoldWhatTheRoomShowsThroughUndoAndRestart(t *testing.T) {
	l, w := in(t, quick(t)), rich(t)
	f, err := l.New(w)
	if err != nil {
		t.Fatal(err)
	}
	room := workshop.NewRoom(w, f)
	chance := rand.New(rand.NewPCG(3, 4))
	steps, undone, starts := long(400, 10_000), 0, 0
	follow := storage.Follow(l, w.ID)
	for n := range steps {
		did, back, err := step(room, chance)
		if _, refused := workshop.AsProblem(err); err != nil && !refused {
			t.Fatalf("step %d, %s: %v", n, did, err)
		}
		if back && err == nil {
			undone++
		}
		now := room.Workshop()
		if got, err := l.Read(w.ID); err != nil || !same(got, now) {
			t.Fatalf("after step %d, %s, the file holds something else than the room shows: %v", n, did, err)
		}
		if got, err := follow(); err != nil || !storage.SameInTheOpen(got, now) {
			t.Fatalf("after step %d, %s, the journal tells something else than the room shows: %v", n, did, err)
		}
		if n%(steps/4) != steps/8 {
			continue
		}
		starts++
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
		var again *workshop.Workshop
		if f, again, err = l.Open(w.ID); err != nil || f.Found() != nil || !same(again, now) {
			t.Fatalf("started again after step %d it is another workshop: %v, %v", n, err, f.Found())
		}
		room = workshop.NewRoom(again, f)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	row(t, "things done, undone and done again at random", fmt.Sprint(steps, " steps, ", undone, " undone or redone, ", starts, " starts"),
		"0 differences in file or journal")
	if undone < steps/4 {
		t.Errorf("only %d steps were undone", undone)
	}
}

// step does anything, or takes back what was done.
func step(room *workshop.Room, chance *rand.Rand) (did string, back bool, err error) {
	switch chance.IntN(5) {
	case 0, 1:
		return "undoing", true, room.Undo()
	case 2:
		return "redoing", true, room.Redo()
	}
	n := chance.IntN(len(anything))
	return anything[n].did, false, room.Change("do", func(w *workshop.Workshop) error { return anything[n].do(w, chance) })
}
