package desk

import (
	"errors"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/workshop"
)

// timed is a desk whose time a test can turn.
type timed struct {
	*Desk
	now   time.Time
	awake time.Duration
	rang  int
}

// openTimed opens a desk on the example in the middle of writing.
func openTimed(t *testing.T, host func(*Host)) *timed {
	t.Helper()
	d := open(t, workshop.ExampleUntil("friction", 0))
	o := &timed{now: d.room.Workshop().Since.Time(time.UTC)}
	h := d.Host
	h.Now = func() time.Time { return o.now }
	h.Uptime = func() time.Duration { return o.awake }
	h.Ring = func() error { o.rang++; return nil }
	h.Go = func(work, done func()) { work(); done() }
	if host != nil {
		host(&h)
	}
	o.Desk = d.again(t, h)
	o.Tick()
	return o
}

// pass lets time pass, of which the computer was awake for some.
func (o *timed) pass(time, awake time.Duration) {
	o.now, o.awake = o.now.Add(time), o.awake+awake
	o.Tick()
}

func (o *timed) left() time.Duration { return o.room.Workshop().Clock().Left(o.now) }

// When the lid was closed, the facilitator is asked once whether that time
// counts; nobody loses a minute in silence.
func TestTimeTheComputerSleptCanBeLeftOut(t *testing.T) {
	for _, count := range []bool{true, false} {
		o := openTimed(t, nil)
		before := o.left()
		o.pass(time.Second, time.Second)
		o.pass(20*time.Minute, time.Second)
		if !uitest.Says(o.Body(), o.Say("clock.slept", 20)) {
			t.Fatalf("nothing asks about the time: %q", uitest.Texts(o.Body()))
		}
		if count {
			o.Typed(&fyne.KeyEvent{Name: fyne.KeyEscape})
		} else {
			uitest.Tap(t, o.Body(), o.Say("clock.skip"))
		}
		want := 20*time.Minute + time.Second
		if !count {
			want = 2 * time.Second
		}
		if gone := before - o.left(); gone != want {
			t.Errorf("counted %v: the clock has gone on by %v, want %v", count, gone, want)
		}
		o.pass(time.Second, time.Second)
		if o.question != nil {
			t.Error("it is asked again")
		}
	}
}

// A clock that is set back gives no time and takes none.
func TestAClockSetBackIsPutRight(t *testing.T) {
	o := openTimed(t, nil)
	before := o.left()
	o.pass(time.Second, time.Second)
	o.pass(-2*time.Hour+time.Second, time.Second)
	if gone := before - o.left(); gone != 2*time.Second {
		t.Errorf("the clock has gone on by %v, want two seconds", gone)
	}
	if o.question != nil {
		t.Error("the facilitator is asked about it")
	}
}

// A busy computer is no sleeping one: time that passed has passed.
func TestASlowComputerAsksNothing(t *testing.T) {
	o := openTimed(t, nil)
	o.pass(5*time.Minute, 5*time.Minute)
	if o.question != nil {
		t.Errorf("it asks %q", o.question.sentence)
	}
}

// The sound comes once, when the time runs out, and not to whoever wants none.
func TestTheSoundComesOnceWhenTimeRunsOut(t *testing.T) {
	o := openTimed(t, nil)
	rest := o.left()
	o.pass(rest-time.Second, rest-time.Second)
	if o.rang != 0 {
		t.Error("it rings before the time has run out")
	}
	for range 5 {
		o.pass(time.Second, time.Second)
	}
	if o.rang != 1 {
		t.Errorf("it rings %d times, want once", o.rang)
	}
	o.commands.Run("minutes")
	o.pass(time.Second, time.Second)
	o.pass(5*time.Minute, 5*time.Minute)
	if o.rang != 2 {
		t.Errorf("with five minutes more it has rung %d times, want twice", o.rang)
	}
	silent := openTimed(t, func(h *Host) { h.Settings.Silent = true })
	silent.pass(time.Second, time.Second)
	silent.pass(time.Hour, time.Hour)
	if silent.rang != 0 {
		t.Error("it rings although it was told not to")
	}
}

// A computer that refuses to stay awake is no secret, and one that obeys may
// sleep again when the workshop is left.
func TestTheComputerStaysAwakeWhileAStepRuns(t *testing.T) {
	kept, rested := 0, 0
	o := openTimed(t, func(h *Host) {
		h.StayAwake = func() (func(), error) { kept++; return func() { rested++ }, nil }
	})
	o.pass(time.Second, time.Second)
	if kept != 1 || rested != 0 {
		t.Errorf("while a step runs it was asked to stay awake %d times and let go %d times", kept, rested)
	}
	o.time.rest()
	if rested != 1 {
		t.Error("it is not let go")
	}

	o = openTimed(t, func(h *Host) {
		h.StayAwake = func() (func(), error) { return nil, errors.New("no") }
	})
	if !uitest.Says(o.Body(), o.Say("awake.refused")) {
		t.Errorf("nothing says that it may fall asleep: %q", uitest.Texts(o.Body()))
	}
}

// The room is asked for more time on the wall, and its answer is one key.
func TestTheRoomVotesOnMoreTime(t *testing.T) {
	o := openTimed(t, nil)
	before := o.left()
	o.commands.Run("more")
	if _, asks := o.room.Workshop().Wall().View.(workshop.MoreView); !asks {
		t.Fatalf("the wall shows %T", o.room.Workshop().Wall().View)
	}
	uitest.Tap(t, o.Body(), o.Say("more.no"))
	if o.left() != before || o.room.Workshop().Asking != 0 {
		t.Error("a no changes the time, or leaves the question on the wall")
	}
	o.commands.Run("more")
	if hint := o.commands.Hint("more"); !uitest.Says(o.Body(), hint) {
		t.Errorf("nothing says that %s is a yes", hint)
	}
	o.commands.Run("more")
	if got := o.left() - before; got != 5*time.Minute {
		t.Errorf("a yes gives %v, want five minutes", got)
	}
	if o.question != nil {
		t.Error("the question stays")
	}
}

// A part of a step has a time of its own on the desk and on the wall, and it
// stands still with the step's.
func TestAPartHasATimeOfItsOwn(t *testing.T) {
	o := openTimed(t, nil)
	o.pass(time.Minute, time.Minute)
	o.try("clock.timebox", func(w *workshop.Workshop) error { return w.SetTimebox(4, o.now) })
	o.pass(time.Minute, time.Minute)
	if !uitest.Says(o.Body(), "03:00") {
		t.Errorf("after a minute of four the desk shows %q", uitest.Texts(o.Body()))
	}
	w := o.room.Workshop().Wall()
	if left := w.Clock.Left(o.now); !w.Part || left != 3*time.Minute {
		t.Errorf("the wall has %v left, want three minutes of this part", left)
	}
	o.commands.Run("pause")
	o.pass(time.Minute, time.Minute)
	if left := o.room.Workshop().Wall().Clock.Left(o.now); left != 3*time.Minute {
		t.Errorf("paused, the part goes on to %v", left)
	}
	o.goOn()
	if o.room.Workshop().Timebox != 0 {
		t.Error("the next move has the time of the one before")
	}
}
