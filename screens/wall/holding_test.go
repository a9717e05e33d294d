package wall_test

import (
	"slices"
	"testing"
	"time"

	"accord/screens/tell"
	"accord/screens/ui/uitest"
	"accord/screens/wall"
	"accord/workshop"

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
