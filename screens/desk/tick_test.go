package desk

import (
	"testing"
	"time"

	"fyne.io/fyne/v2/canvas"

	"accord/screens/ui/uitest"
	"accord/workshop"
)

// ticking returns a desk with its wall and a clock that runs, and what sets
// the time.
func ticking(t testing.TB) (d *Desk, at func(time.Time)) {
	d = friction(t)
	now := noon
	d.Host.Now = func() time.Time { return now }
	d.Now = d.Host.Now
	err := d.change("clock.pause", func(w *workshop.Workshop) error {
		w.Since = workshop.InstantOf(noon)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	d.wall.toggle()
	d.Tick()
	return d, func(to time.Time) { now = to }
}

// The toolkit draws a whole window again when anything in it changed, so a
// tick that shows nothing new must touch nothing.
func TestATickThatChangesNoDigitRepaintsNothing(t *testing.T) {
	d, at := ticking(t)
	at(noon.Add(19 * time.Second))
	if all := uitest.Repaints(t, d.Tick); len(all) > 0 {
		t.Errorf("%d objects are painted again, the first a %T", len(all), all[0])
	}
}

func TestATickRepaintsNothingWhileTheClockStandsStill(t *testing.T) {
	d, at := ticking(t)
	if err := d.change("clock.pause", func(w *workshop.Workshop) error { return w.PauseClock(noon) }); err != nil {
		t.Fatal(err)
	}
	at(noon.Add(time.Second))
	d.Tick()
	at(noon.Add(10 * time.Second))
	if all := uitest.Repaints(t, d.Tick); len(all) > 0 {
		t.Errorf("%d objects are painted again, the first a %T", len(all), all[0])
	}
}

// Twenty seconds later, the digits on the desk and on both walls change, with the
// bar below those on the walls, and no more.
func TestATickRepaintsOnlyTheClock(t *testing.T) {
	d, at := ticking(t)
	at(noon.Add(20 * time.Second))
	all := uitest.Repaints(t, d.Tick)
	if len(all) == 0 {
		t.Fatal("the clock stands still")
	}
	for _, o := range all {
		switch o.(type) {
		case *canvas.Text, *canvas.Rectangle:
		default:
			t.Errorf("a %T is painted again", o)
		}
	}
	if most := 3 * len("00:00 with its two bars"); len(all) > most {
		t.Errorf("%d objects are painted again, want no more than %d", len(all), most)
	}
}
