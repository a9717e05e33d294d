package wall_test

import (
	"slices"
	"testing"
	"time"

	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui/uitest"
	"accord/screens/wall"
	"accord/workshop"

	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// In a break people read at what time of day it goes on, and on the calendar
// which years it is about.
func TestABreakSaysWhenItEndsAndTheCalendarItsYears(t *testing.T) {
	say := begin(t)
	texts := func(s scene) []string {
		v := wall.New(say)
		window := test.NewTempWindow(t, v)
		window.Resize(full)
		v.Set(s.wall)
		v.Tick(s.at)
		return uitest.Texts(v)
	}
	pause := at(workshop.ExampleMidway("break", 0, 1), 0.5)
	end := say("wall.until", tell.TimeOfDay(pause.at.Add(pause.wall.Clock.Left(pause.at)).Round(time.Minute)))
	if all := texts(pause); !slices.Contains(all, end) {
		t.Errorf("nothing says %q: %q", end, all)
	}
	if all := texts(at(workshop.ExampleMidway("calendar", 0, 1), 0.5)); !slices.Contains(all, "2026–2027") {
		t.Errorf("the years are missing: %q", all)
	}
}

// When a break ends is large, and the foot is small: they keep apart, or they
// read as one line.
func TestTheEndOfABreakStandsClearOfTheFoot(t *testing.T) {
	say := begin(t)
	pause := at(workshop.ExampleMidway("break", 0, 1), 0.5)
	end := say("wall.until", tell.TimeOfDay(pause.at.Add(pause.wall.Clock.Left(pause.at)).Round(time.Minute)))
	var last, foot spot
	for _, o := range drawn(t, say, pause, full, look.Light) {
		if text, ok := o.(*canvas.Text); ok && text.Visible() {
			switch spot := inkOf(t, text); {
			case text.Text == end:
				last = spot
			case spot.bottom > foot.bottom:
				foot = spot
			}
		}
	}
	if apart := foot.top - last.bottom; apart < 24 {
		t.Errorf("between %v and %v there are %v points", last, foot, apart)
	}
}
