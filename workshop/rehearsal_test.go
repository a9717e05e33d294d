package workshop_test

import (
	"fmt"
	"testing"
	"time"

	"accord/workshop"
	"accord/workshop/move"
)

// rehearsal is a rehearsal of an agenda, begun.
func rehearsal(t *testing.T, a workshop.Agenda) *workshop.Workshop {
	t.Helper()
	w := workshop.New("Joint plan", "2031-05-05") // long after the example
	need(t, w.UseAgenda(a))
	r, err := w.RehearsalOf("Rehearsal: Joint plan", func(side workshop.Side, n int) string { return fmt.Sprint(side, n) })
	need(t, err)
	need(t, r.Start(noon))
	return r
}

// Every agenda is rehearsed to its end: the teams do what people do, the
// facilitator reads out, sorts and goes on, and there is an agreement.
func TestEveryAgendaIsRehearsedToItsEnd(t *testing.T) {
	for _, a := range workshop.Agendas {
		t.Run(a.Key, func(t *testing.T) {
			w, at := rehearsal(t, a), noon
			for w.CurrentMove() != nil {
				at = at.Add(time.Minute)
				deeds := 0
				for w.Rehearse(workshop.InstantOf(at)) {
					if deeds++; deeds > 500 {
						t.Fatalf("the teams never end with %T", w.CurrentMove())
					}
					need(t, w.Sound())
				}
				lead(t, w)
				need(t, w.Next(at))
			}
			if len(w.Goals) == 0 && a.Key != workshop.Essentials.Key {
				t.Error("the teams aim at nothing")
			}
			if agreed, of := w.AgreedCount(); agreed == 0 || agreed != of {
				t.Errorf("%d of %d clauses are agreed", agreed, of)
			}
			if !w.SignedByBoth() || len(w.Actions) == 0 || len(w.Cards) == 0 || len(w.Ratings) == 0 {
				t.Errorf("signed: %v; %d actions, %d cards, %d answers", w.SignedByBoth(), len(w.Actions), len(w.Cards), len(w.Ratings))
			}
		})
	}
}

// lead does what is the facilitator's: reading out and sorting.
func lead(t *testing.T, w *workshop.Workshop) {
	t.Helper()
	switch m := w.CurrentMove().(type) {
	case move.Reveal:
		for m.OneByOne {
			c, more := w.NextToShow(m)
			if !more {
				break
			}
			need(t, w.ShowCard(c.ID))
		}
	case move.Group:
		for i, c := range w.Cards {
			if c.Prompt == m.Prompt && c.Theme == "" && i%2 == 0 {
				needed[workshop.ThemeID](t)(w.AddTheme("How do we solve "+c.Label()+"?", c.ID))
			}
		}
	}
}

// The made-up teams belong to a rehearsal, and to nothing else.
func TestNobodyPlaysInARealWorkshop(t *testing.T) {
	w := workshop.ExampleMidway("friction", 0, 0)
	if w.Rehearse(workshop.InstantOf(noon)) {
		t.Error("a made-up team writes in a real workshop")
	}
	r := rehearsal(t, workshop.Essentials)
	_, err := r.RehearsalOf("again", func(workshop.Side, int) string { return "x" })
	refused(t, err, workshop.ErrRehearsed)
	if !r.Wall().Trial {
		t.Error("the wall is not told that it is a rehearsal")
	}
}
