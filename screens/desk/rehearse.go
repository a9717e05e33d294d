package desk

import (
	"time"

	"accord/screens/ui"
	"accord/workshop"
)

// faster is a clock that runs at the speed of a rehearsal. It goes on from
// where the rehearsal was left, which may be ahead of the time.
func faster(now func() time.Time, w *workshop.Workshop) func() time.Time {
	opened := now()
	start := opened
	if left := w.Since.Time(opened.Location()); w.Since != 0 && left.After(start) {
		start = left
	}
	return func() time.Time { return start.Add(workshop.RehearsalSpeed * now().Sub(opened)) }
}

func (d *Desk) whyNoRehearsal() string {
	return refusal(!d.room.Workshop().Rehearsal, d.Say("rehearsal.again"))
}

// rehearse makes a rehearsal of this workshop's agenda and opens it.
func (d *Desk) rehearse() {
	w := d.room.Workshop()
	how := ui.NewText(d.Say("rehearsal.how", workshop.RehearsalSpeed), ui.Body)
	ui.NewDialog(d.Window.Canvas(), d.Say("command.rehearse"), how, d.Say("rehearsal.begin"), d.Say("form.cancel"), func() bool {
		r, err := w.RehearsalOf(d.Say("rehearsal.title", w.Title), func(side workshop.Side, n int) string {
			return d.Say("rehearsal.person", d.name(side), n)
		})
		if err == nil {
			err = d.Switch(r)
		}
		d.tell(d.Say.Problem(err))
		return true
	}).ShowReady()
}

func (d *Desk) whyNoEnd() string {
	return refusal(d.room.Workshop().Rehearsal, d.Say("rehearsal.none"))
}

// endRehearsal throws a rehearsal away, with all that is in it.
func (d *Desk) endRehearsal() {
	w := d.room.Workshop()
	ui.Ask(d.Window.Canvas(), d.Say("command.end-rehearsal"), d.Say("rehearsal.gone"), d.Say("rehearsal.throw"), d.Say("form.cancel"), func() {
		d.Erase(w.ID)
	}).Warn()
}

// play has the made-up teams do the next thing, once a second.
func (d *Desk) play() {
	w := d.room.Workshop()
	if !w.Rehearsal || d.stage != running || w.Since == 0 || d.isAsking() {
		return
	}
	at := workshop.InstantOf(d.Now())
	did := true
	err := d.room.Change("rehearsal.play", func(w *workshop.Workshop) error {
		if did = w.Rehearse(at); !did {
			return workshop.ErrGone // nothing left to do, so nothing to undo
		}
		return nil
	})
	if did {
		d.tell(d.Say.Problem(err))
	}
}
