package desk

import (
	"fyne.io/fyne/v2"

	"accord/workshop"
	"accord/workshop/move"
)

// forward shows the room the next thing there is to look at. Past the last
// one it leads on to the next move, and asks before that: a clicker is
// pressed by hands that are busy.
func (d *Desk) forward() {
	if d.stage != running || d.turned(1) {
		return
	}
	w := d.room.Workshop()
	if d.question != nil && d.question.onward || w.Step == "" || w.Caution().Key != "" {
		d.next()
		return
	}
	// Whatever changes takes the question away: what is written after it was
	// asked must not be turned over by its answer.
	d.askOnward(d.Say("clicker.on", d.nextLabel(w)), d.nextLabel(w), func(now *workshop.Workshop) bool { return now == w })
}

// backward shows the room what it looked at before. It never leaves the move.
func (d *Desk) backward() {
	if d.stage == running && !d.turned(-1) {
		d.tell(d.Say("clicker.first"))
	}
}

// turned takes the room's eyes forth or back within the move, and reports
// whether there was something to look at.
func (d *Desk) turned(by int) bool {
	w := d.room.Workshop()
	did := "reveal.look"
	if m, ok := w.CurrentMove().(move.Reveal); ok && m.OneByOne {
		did = "card.show"
	}
	turned := true
	err := d.change(did, func(w *workshop.Workshop) (err error) {
		if turned, err = w.Turn(by); err == nil && !turned {
			return workshop.ErrGone // nothing changed, so there is nothing to undo
		}
		return err
	})
	if turned {
		d.tell(d.Say.Problem(err))
	}
	return turned
}

// clicked does what Page Up and Page Down stand for.
func (d *Desk) clicked(ev *fyne.KeyEvent) bool {
	switch ev.Name {
	case fyne.KeyPageDown:
		d.commands.Run("forward")
	case fyne.KeyPageUp:
		d.commands.Run("backward")
	default:
		return false
	}
	return true
}

// typedOnWall does what a key typed on the wall stands for. There is nothing
// to type into, so arrows and Space turn pages there too, and the full stop
// blanks the wall as it does in other programs.
func (d *Desk) typedOnWall(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyRight, fyne.KeyDown, fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		ev = &fyne.KeyEvent{Name: fyne.KeyPageDown}
	case fyne.KeyLeft, fyne.KeyUp, fyne.KeyBackspace:
		ev = &fyne.KeyEvent{Name: fyne.KeyPageUp}
	case fyne.KeyPeriod:
		ev = &fyne.KeyEvent{Name: fyne.KeyB}
	}
	d.keyed(ev)
}
