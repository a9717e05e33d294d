package desk

import (
	"time"

	"accord/screens/form"
	"accord/workshop"
)

// timekeeping is what the desk does by itself once a second: it notices that
// a step has run out, and that time has passed which nobody was there for.
type timekeeping struct {
	d      *Desk
	seen   time.Time     // the time at the last tick; zero: none yet
	awake  time.Duration // how long the computer had been awake then
	out    bool          // the clock had run out at the last tick
	ran    bool          // it was running then
	keeps  func()        // lets the computer sleep again; nil: it may
	refuse bool          // it does not let itself be kept awake
}

// slept is how much time has to be missing before it is worth a question. A
// busy computer may be late by seconds.
const slept = time.Minute

// tick looks at the clock.
func (k *timekeeping) tick() {
	w, now := k.d.room.Workshop(), k.d.Host.Now()
	k.stayAwake(w)
	k.missing(now)
	out := w.Step != "" && k.d.stage == running && shownClock(w).Left(k.d.Now()) <= 0
	runs := w.Since != 0
	if out && !k.out && runs && k.ran {
		k.ring()
	}
	k.out, k.ran = out, runs
}

// shownClock is the clock that the room sees.
func shownClock(w *workshop.Workshop) workshop.Clock {
	if c, ok := w.PartClock(); ok {
		return c
	}
	return w.Clock()
}

// ring plays the sound, beside the goroutine that draws.
func (k *timekeeping) ring() {
	if k.d.Ring == nil || k.d.Settings.Silent {
		return
	}
	var err error
	k.d.Go(func() { err = k.d.Ring() }, func() {
		if err != nil {
			k.d.Say.Problem(err) // the room sees the clock all the same
		}
	})
}

// missing asks what to do with time that passed while the computer was not
// awake. A clock that was set back is corrected without a question, for no
// time has passed.
func (k *timekeeping) missing(now time.Time) {
	awake := k.d.Uptime()
	before, wasAwake := k.seen, k.awake
	k.seen, k.awake = now, awake
	if before.IsZero() || k.d.room.Workshop().Since == 0 || k.d.room.Workshop().Rehearsal {
		return
	}
	// Round drops the computer's own stopwatch and leaves what its clock says.
	gone := now.Round(0).Sub(before.Round(0)) - (awake - wasAwake)
	switch {
	case gone <= -slept:
		k.d.try("clock.skip", func(w *workshop.Workshop) error { return w.SkipTime(gone) })
	case gone >= slept:
		since := k.d.room.Workshop().Since
		k.d.put(question{
			sentence: k.d.Say("clock.slept", max(1, int(gone.Round(time.Minute)/time.Minute))),
			yes:      k.d.Say("clock.skip"), no: k.d.Say("clock.count"),
			do: func() {
				k.d.try("clock.skip", func(w *workshop.Workshop) error { return w.SkipTime(gone) })
			},
			still: func(w *workshop.Workshop) bool { return w.Since == since },
		})
	}
}

// stayAwake keeps the computer awake while a step runs.
func (k *timekeeping) stayAwake(w *workshop.Workshop) {
	if k.d.StayAwake == nil || (w.Step != "") == (k.keeps != nil || k.refuse) {
		return
	}
	if w.Step == "" {
		k.rest()
		return
	}
	release, err := k.d.StayAwake()
	k.keeps, k.refuse = release, err != nil
	if err != nil {
		k.d.Say.Problem(err) // the log has why; the guide says that it is so
		k.d.frame.guide.show(w)
	}
}

// rest lets the computer sleep again.
func (k *timekeeping) rest() {
	if k.keeps != nil {
		k.keeps()
	}
	k.keeps, k.refuse = nil, false
}

// askForMore shows the room the question whether it wants more minutes, and
// waits in the strip for what it answers. Asked a second time, it is a yes.
func (d *Desk) askForMore() {
	if d.room.Workshop().Asking != 0 {
		d.answerMore(true)
		return
	}
	d.try("clock.ask-more", (*workshop.Workshop).AskForMore)
}

func (d *Desk) answerMore(yes bool) {
	d.try("clock.answer-more", func(w *workshop.Workshop) error { return w.AnswerMore(yes) })
}

// asked puts the question that the room sees, also after a kill.
func (d *Desk) asked(w *workshop.Workshop) {
	if w.Asking == 0 || d.question != nil {
		return
	}
	answer := func(yes bool) func() { return func() { d.answerMore(yes) } }
	d.question = &question{
		sentence: d.Say("more.ask", w.Asking), yes: d.Say("more.yes", w.Asking), no: d.Say("more.no"), key: d.commands.Hint("more"),
		do: answer(true), not: answer(false), still: func(w *workshop.Workshop) bool { return w.Asking != 0 },
	}
}

// timeboxes are the minutes that a part of a step can be given at once.
var timeboxes = []int{1, 2, 3, 4, 5, 8, 10, 15}

// chooseTimebox gives what the room does now a time of its own.
func (d *Desk) chooseTimebox() {
	set := func(minutes int) func() {
		return func() {
			d.try("clock.timebox", func(w *workshop.Workshop) error { return w.SetTimebox(minutes, d.Now()) })
		}
	}
	var picks []form.Pick
	for _, n := range timeboxes {
		picks = append(picks, form.Pick{Label: d.Say("minutes", n), Do: set(n)})
	}
	if d.room.Workshop().Timebox != 0 {
		picks = append(picks, form.Pick{Label: d.Say("timebox.none"), Do: set(0)})
	}
	d.ask.Choose(d.Say("command.timebox"), picks)
}
