package desk

import (
	"fyne.io/fyne/v2"

	"accord/workshop"
)

// A panel is what fills the middle of the desk during a move.
//
// It is made when the room comes to the move, drawn once at once, and drawn
// again after every change with the workshop as it then is. It keeps no
// state but what is being typed or ticked, so that undo, a wall and a second
// look all tell the same.
type panel struct {
	body  fyne.CanvasObject
	show  func(*workshop.Workshop)        // draws the workshop; costs little where nothing changed
	first func() fyne.Focusable           // where the next key belongs; nil: the first thing that takes keys
	rests func() bool                     // whether no key belongs anywhere yet, as what takes them is further down a page that is to be read from its top; nil: never
	note  func(*workshop.Workshop) string // what the strip says, such as "2 of 3 clauses agreed"; nil: the pace
	typed func(*fyne.KeyEvent) bool       // keys of its own, such as G; nil: none
	turn  func(workshop.Side)             // gives the entry to a side; nil: the sides do not take turns
	ask   func(by int)                    // goes on to the next question, or back; nil: there is one
	steps func() fyne.Focusable           // the first step of the agenda; nil: it is not shown
	ways  func() []way                    // the ways in which the room gives its input here; nil: there is one
	start func()                          // offers texts to start from; nil: there are none

	halfDone func() bool // whether something is begun here that is not kept yet; nil: nothing is

	half   func() half // what is chosen for what is half typed; nil: nothing is
	resume func(half)  // goes on with it, on a desk in another language

	wrote  func() bool // in the booth: whether this person has written something; nil: nothing is kept before the end
	finish func() bool // in the booth: adds what is typed still, and reports whether the turn can end; nil: the panel ends it itself
}
