package workshop

import (
	"fmt"
	"slices"

	"accord/workshop/move"
)

// A Carried is a promise or an action of an earlier workshop, brought here to
// ask first what became of it.
type Carried struct {
	ID     CarriedID `json:"id"`
	Number int       `json:"number"` // printed as B-02, from 1
	Was    string    `json:"was"`    // what it was called there: C-04, A-09, or B-02 if it was brought there too
	Side   Side      `json:"side"`   // who promised
	Text   string    `json:"text"`
	Owner  string    `json:"owner"` // the name there; empty: nobody
	Due    Day       `json:"due"`   // empty: no date
	Became Became    `json:"became"`
	Note   string    `json:"note"`
}

// A CarriedID names a carried promise within its workshop.
type CarriedID string

func (c Carried) key() string { return string(c.ID) }

// Label is how it is printed, such as B-02.
func (c Carried) Label() string { return fmt.Sprintf("B-%02d", c.Number) }

// Became is what became of a promise.
type Became string

// What can become of one.
const (
	NotSaid  Became = ""
	Kept     Became = "kept"
	Late     Became = "late"
	Missed   Became = "missed"
	NoLonger Became = "dropped" // not needed any more
)

// AllBecame lists them in the order they are offered.
var AllBecame = []Became{Kept, Late, Missed, NoLonger}

// Problems with saying what became of a promise.
var (
	ErrNotReviewing = Problem{Key: "carried.not-now"}
	ErrNoBecame     = Problem{Key: "carried.no-word"}
)

// SetBecame says what became of a promise. The room then looks at the next one that
// nobody has spoken of.
func (w *Workshop) SetBecame(id CarriedID, became Became) error {
	if _, ok := w.CurrentMove().(move.Review); !ok {
		return ErrNotReviewing
	}
	if became != NotSaid && !slices.Contains(AllBecame, became) {
		return ErrNoBecame
	}
	if err := edit(&w.Carried, string(id), func(c *Carried) error { c.Became = became; return nil }); err != nil {
		return err
	}
	if became != NotSaid {
		w.Focus = string(w.nextCarried(id))
	}
	return nil
}

// NoteCarried notes a sentence on what became of a promise.
func (w *Workshop) NoteCarried(id CarriedID, note string) error {
	note, err := tidyLine("note", note, MaxCard)
	if err != nil {
		return err
	}
	return edit(&w.Carried, string(id), func(c *Carried) error { c.Note = note; return nil })
}

// LooksAtCarried returns the promise the room looks at: the one it was turned
// to, or else the first nobody has spoken of.
func (w *Workshop) LooksAtCarried() Carried {
	if c, ok := find(w.Carried, w.Focus); ok {
		return c
	}
	for _, c := range w.Carried {
		if c.Became == NotSaid {
			return c
		}
	}
	if n := len(w.Carried); n > 0 {
		return w.Carried[n-1]
	}
	return Carried{}
}

// nextCarried returns the first promise after another that nobody has spoken
// of, going round, and that one itself if there is none.
func (w *Workshop) nextCarried(id CarriedID) CarriedID {
	at := index(w.Carried, string(id))
	for i := range w.Carried {
		if c := w.Carried[(at+1+i)%len(w.Carried)]; c.Became == NotSaid {
			return c.ID
		}
	}
	return id
}

// CountBecame counts what became of all promises, and how many were carried.
func (w *Workshop) CountBecame() (counts map[Became]int, of int) {
	counts = make(map[Became]int)
	for _, c := range w.Carried {
		counts[c.Became]++
	}
	return counts, len(w.Carried)
}
