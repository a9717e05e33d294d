package workshop_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"accord/workshop"
)

// Whatever is done, refused, not kept by the disk, undone, merged or taken
// out, the room has counted its cards right: as if it had never counted any.
func TestTheRoomNeverMiscountsItsCards(t *testing.T) {
	disk, full := &saver{}, errors.New("disk full")
	looks, ahead := 0, 0
	for seed := range uint64(40) {
		chance := rand.New(rand.NewPCG(seed, 5))
		w := byChance(t, one(chance, []string{"friction", "priorities"}), chance)
		var stations []*workshop.Workshop
		for range 3 {
			s := stationOf(t, w, someSide(chance))
			for range 8 {
				meanwhile(t, s, chance)
			}
			stations = append(stations, s)
		}
		room := workshop.NewRoom(w, disk)
		for range 120 {
			disk.full = nil
			if chance.IntN(8) == 0 {
				disk.full = full
			}
			did, err := anyDeed(room, stations, chance)
			if _, problem := workshop.AsProblem(err); err != nil && !problem && !errors.Is(err, full) {
				t.Fatalf("seed %d: %s gives the fault %v", seed, did, err)
			}
			wrong, known := room.Miscounted()
			if wrong != "" {
				t.Fatalf("seed %d: after %s the room counted %s", seed, did, wrong)
			}
			looks++
			if known {
				ahead++
			}
		}
	}
	if ahead < looks/4 {
		t.Errorf("only %d times of %d did the room know what it had counted, so the test says little", ahead, looks)
	}
}

// anyDeed does to a room what can be done to its cards, mostly writing.
func anyDeed(room *workshop.Room, stations []*workshop.Workshop, chance *rand.Rand) (did string, err error) {
	change := func(did string, do func(w *workshop.Workshop) error) (string, error) {
		return did, room.Change(did, do)
	}
	switch act := chance.IntN(20); {
	case act < 9:
		return change("adding", func(w *workshop.Workshop) error {
			return only(w.AddCard(someSide(chance), one(chance, []string{"friction", "priority"}), "The kit came late"))
		})
	case act == 9:
		return change("adding two, and refusing it", func(w *workshop.Workshop) error {
			for range 2 {
				if _, err := w.AddCard(workshop.Sales, "friction", "Not kept"); err != nil {
					return err
				}
			}
			return workshop.ErrGone
		})
	case act < 12:
		return "undoing", room.Undo()
	case act == 12:
		return "redoing", room.Redo()
	case act == 13:
		return change("merging", func(w *workshop.Workshop) error { return only(w.Merge(one(chance, stations))) })
	case act == 14:
		return change("redacting", func(w *workshop.Workshop) error { return w.Redact(one(chance, w.Cards).ID) })
	case act == 15:
		return change("numbering", func(w *workshop.Workshop) error {
			return w.NumberCard(one(chance, w.Cards).ID, 1+chance.IntN(40))
		})
	default:
		d := one(chance, deeds)
		return change(d.name, func(w *workshop.Workshop) error { return d.do(w, chance) })
	}
}
