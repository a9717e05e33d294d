package workshop_test

import (
	"errors"
	"testing"

	"accord/workshop"
)

// saverFunc is a disk that does what a test wants of it.
type saverFunc func(before, after *workshop.Workshop) error

func (f saverFunc) Save(_ string, before, after *workshop.Workshop) error { return f(before, after) }

// keeps is a disk with nothing wrong.
var keeps = saverFunc(func(_, _ *workshop.Workshop) error { return nil })

func addCard(text string) func(*workshop.Workshop) error {
	return func(w *workshop.Workshop) error {
		_, err := w.AddCard(workshop.Sales, "friction", text)
		return err
	}
}

func TestNothingHappensWhenTheDiskIsFull(t *testing.T) {
	full := errors.New("disk full")
	room := workshop.NewRoom(workshop.ExampleMidway("friction", 0, 0), saverFunc(func(_, _ *workshop.Workshop) error { return full }))
	was, told := room.Workshop(), false
	room.Watch(func(_, _ *workshop.Workshop) { told = true })

	if err := room.Change("card.add", addCard("The buyer's ear")); !errors.Is(err, full) {
		t.Errorf("error is %v, want %v", err, full)
	}
	if _, ok := room.CanUndo(); told || ok || room.Workshop() != was || len(was.CardsOf("friction", workshop.Sales)) != 0 {
		t.Error("the room went on as if the card had been kept")
	}
}

func TestUndoThatCannotBeSavedDoesNothing(t *testing.T) {
	disk := error(nil)
	room := workshop.NewRoom(workshop.ExampleMidway("friction", 0, 0), saverFunc(func(_, _ *workshop.Workshop) error { return disk }))
	need(t, room.Change("card.add", addCard("The buyer's ear")))
	now := room.Workshop()
	disk = errors.New("disk full")
	if err := room.Undo(); !errors.Is(err, disk) || room.Workshop() != now {
		t.Errorf("error is %v", err)
	}
	disk = nil
	need(t, room.Undo())
	if len(room.Workshop().CardsOf("friction", workshop.Sales)) != 0 {
		t.Error("the card is still there")
	}
}

func TestARefusedChangeIsNotSaved(t *testing.T) {
	saved := 0
	room := workshop.NewRoom(workshop.ExampleMidway("friction", 0, 0), saverFunc(func(_, _ *workshop.Workshop) error { saved++; return nil }))
	refused(t, room.Change("card.add", addCard(" ")), workshop.ErrEmpty)
	if saved != 0 {
		t.Error("a change that was refused reached the disk")
	}
}

func TestUndoAndRedo(t *testing.T) {
	room := workshop.NewRoom(workshop.ExampleMidway("friction", 0, 0), keeps)
	states := []*workshop.Workshop{room.Workshop()}
	for _, text := range []string{"One", "Two", "Three"} {
		need(t, room.Change("card.add", addCard(text)))
		states = append(states, room.Workshop())
	}
	for i := 2; i >= 0; i-- {
		need(t, room.Undo())
		if room.Workshop() != states[i] {
			t.Fatalf("undo does not lead back to %d cards", i)
		}
	}
	need(t, room.Undo()) // there is nothing left to undo
	need(t, room.Redo())
	if did, ok := room.CanRedo(); room.Workshop() != states[1] || !ok || did != "card.add" {
		t.Error("redo does not lead on to one card")
	}
	need(t, room.Change("card.add", addCard("Four")))
	if _, ok := room.CanRedo(); ok {
		t.Error("what was undone can be done again after something else was done")
	}
}

func TestUndoGoesBackSoManyChanges(t *testing.T) {
	room := workshop.NewRoom(workshop.ExampleMidway("friction", 0, 0), keeps)
	for range 250 {
		need(t, room.Change("card.add", addCard("Again")))
	}
	undone := 0
	for _, ok := room.CanUndo(); ok; _, ok = room.CanUndo() {
		need(t, room.Undo())
		undone++
	}
	if undone != 200 || len(room.Workshop().CardsOf("friction", workshop.Sales)) != 50 {
		t.Errorf("%d of 250 changes were undone", undone)
	}
}

func TestAWatcherIsToldUntilItStops(t *testing.T) {
	room := workshop.NewRoom(workshop.ExampleMidway("friction", 0, 0), keeps)
	first, second := 0, 0
	var stop func()
	stop = room.Watch(func(before, after *workshop.Workshop) {
		first++
		if len(after.Cards) != len(before.Cards)+1 {
			t.Error("the watcher was not handed what changed")
		}
		stop() // while it is being told
	})
	room.Watch(func(_, _ *workshop.Workshop) { second++ })
	need(t, room.Change("card.add", addCard("One")))
	need(t, room.Change("card.add", addCard("Two")))
	if first != 1 || second != 2 {
		t.Errorf("told %d and %d times", first, second)
	}
}

func TestAWatcherMustNotChangeTheWorkshop(t *testing.T) {
	room := workshop.NewRoom(workshop.ExampleMidway("friction", 0, 0), keeps)
	room.Watch(func(_, _ *workshop.Workshop) {
		defer func() {
			if recover() == nil {
				t.Error("a watcher changed the workshop while others still draw the last change")
			}
		}()
		_ = room.Change("card.add", addCard("Two"))
	})
	need(t, room.Change("card.add", addCard("One")))
}
