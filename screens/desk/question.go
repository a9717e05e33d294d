package desk

import (
	"strings"

	"fyne.io/fyne/v2"

	"accord/workshop"
)

// A question is asked in the strip at the bottom, in the place of the time,
// and never in a box that the room would have to wait for. The work goes on
// beside it; Escape says no.
type question struct {
	sentence string
	yes, no  string                        // what the buttons say; without a no it only goes away
	key      string                        // that says yes; empty: only the button does
	do       func()                        // on yes
	not      func()                        // on no; nil: nothing
	still    func(*workshop.Workshop) bool // whether it is still to be asked
	onward   bool                          // the way on says yes
}

// put asks a question, in the place of one that nobody has answered.
func (d *Desk) put(q question) {
	d.question = &q
	d.frame.strip.show(d.room.Workshop())
}

// answer takes the question away and does what was answered.
func (d *Desk) answer(yes bool) {
	q := d.question
	d.question = nil
	switch {
	case yes:
		q.do()
	case q.not != nil:
		q.not()
	}
	d.asked(d.room.Workshop())
	d.frame.strip.show(d.room.Workshop())
	d.Focus()
}

// drop forgets a question that a change has answered.
func (d *Desk) drop(w *workshop.Workshop) {
	if d.question != nil && d.question.still != nil && !d.question.still(w) {
		d.question = nil
	}
}

// forget takes a question away that is answered without a change: what was
// half typed is on the table, or gone from its entry.
func (d *Desk) forget() {
	if asked := d.question; asked != nil {
		if d.drop(d.room.Workshop()); d.question != asked {
			d.frame.strip.show(d.room.Workshop())
		}
	}
}

// escaped says no to the question on Escape, if there is one.
func (d *Desk) escaped(ev *fyne.KeyEvent) bool {
	if d.question == nil || ev.Name != fyne.KeyEscape {
		return false
	}
	d.answer(false)
	return true
}

// leave goes on to the next move, and asks first if something would be left
// undone. It asks once: going on a second time goes on.
func (d *Desk) leave() {
	w := d.room.Workshop()
	at, c, half := d.placeOf(w), w.Caution(), d.halfDone()
	if c.Key == "" && !half || d.question != nil && d.question.onward {
		d.question = nil
		d.goOn()
		return
	}
	var undone []string
	if c.Key != "" {
		undone = append(undone, d.cautionOf(w, c))
	}
	if half {
		undone = append(undone, d.Say("caution.half-done"))
	}
	d.askOnward(strings.Join(undone, " "), d.Say("caution.go-on"), func(w *workshop.Workshop) bool {
		return d.placeOf(w) == at && w.Caution() == c && d.halfDone() == half
	})
}

// askOnward asks whether the room goes on, as long as the question still holds.
func (d *Desk) askOnward(sentence, yes string, still func(*workshop.Workshop) bool) {
	d.put(question{sentence: sentence, yes: yes, no: d.Say("caution.stay"), do: d.goOn, onward: true, still: still})
}

// goOn takes the room to the next move.
func (d *Desk) goOn() {
	d.try("step.next", func(w *workshop.Workshop) error { return w.Next(d.Now()) })
}

// ask puts a question and its answers into the strip.
func (s *strip) ask(q *question) {
	s.question.SetText(q.sentence)
	s.yes.WithKey(q.key).SetText(q.yes)
	s.no.SetText(q.no)
}
