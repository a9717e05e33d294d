package wall_test

import (
	"testing"
	"time"

	"accord/assets"
	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui/uitest"
	"accord/workshop"

	"fyne.io/fyne/v2/test"
)

// begin starts an app with our theme, whose fonts the wall measures with.
func begin(t testing.TB) tell.Say {
	app := test.NewApp()
	t.Cleanup(app.Quit)
	app.Settings().SetTheme(look.Theme{Mode: look.Light})
	say, err := assets.Words(uitest.Language())
	if err != nil {
		t.Fatal(err)
	}
	return say
}

// A scene is a wall at a moment.
type scene struct {
	wall workshop.Wall
	at   time.Time
}

// scenes returns the walls of the example, one at least of every view, by
// name.
func scenes(t testing.TB) map[string]scene {
	t.Helper()
	all := map[string]scene{
		"before": at(workshop.ExampleUntil("", 0), 0),
		"after":  at(workshop.Example(), 0),
	}
	for _, s := range []struct {
		name, activity string
		move           int
		done           float64 // of the deeds of the move
		spent          float64 // of the time of the step
	}{
		{"contract", "open", 0, 1, 0.1},
		{"carried", "before", 0, 0.6, 0.4},
		{"calendar-midway", "calendar", 0, 0.6, 0.3},
		{"calendar", "calendar", 0, 1, 0.6},
		{"calendar-deciding", "calendar", 1, 0.4, 0.7},
		{"calendar-decided", "calendar", 1, 1, 0.9},
		{"collisions", "measures", 1, 0.7, 0.4},
		{"rules", "measures", 2, 0.6, 0.6},
		{"ranges", "measures", 3, 1, 0.8},
		{"story", "category", 1, 1, 0.8},
		{"amplify", "amplify", 1, 1, 0.5},
		{"failures", "pre-mortem", 1, 1, 0.5},
		{"sheets", "pulse", 0, 0.7, 0.6},
		{"pulse", "pulse-reveal", 0, 1, 0.4},
		{"statement", "pulse-reveal", 0, 0.7, 0.4},
		{"hidden", "friction", 0, 0.8, 0.3},
		{"hidden-three", "mirror-write", 0, 0.9, 0.5},
		{"lists", "priorities", 1, 1, 0.85},
		{"lists-mirror", "mirror-reveal", 0, 1, 0.5},
		{"pairs", "priorities", 2, 1, 0.97},
		{"pairs-mirror", "mirror-reveal", 1, 1, 1.02},
		{"holding", "break", 0, 1, 0.6},
		{"onecard-before", "themes", 0, 0, 0.1},
		{"onecard", "themes", 0, 0.4, 0.3},
		{"themes", "themes", 1, 1, 0.9},
		{"themes-first", "themes", 1, 0, 0.5},
		{"themes-midway", "themes", 1, 0.4, 0.6},
		{"voting", "ballots", 0, 0.7, 0.4},
		{"order", "ballots", 1, 1, 0.7},
		{"asks", "asks", 0, 1, 0.3},
		{"asks-answered", "asks", 1, 1, 0.9},
		{"goals", "goals", 0, 1, 0.2},
		{"goals-midway", "goals", 0, 0.5, 0.2},
		{"clause-before", "consent", 0, 0, 0.4},
		{"clause", "consent", 0, 0.4, 0.5},
		{"clause-objected", "consent", 0, 0.5, 0.5},
		{"clause-after", "consent", 0, 1, 0.5},
		{"actions", "actions", 0, 1, 0.5},
		{"closing", "close", 0, 1, 0.5},
	} {
		all[s.name] = at(workshop.ExampleMidway(s.activity, s.move, s.done), s.spent)
	}
	for _, focus := range []string{string(workshop.ByLowest), string(workshop.ByDimension), workshop.TheQuarters, "r2"} {
		w := workshop.ExampleUntil("pulse-reveal", 0)
		w.Look(focus)
		all["pulse-"+focus] = at(w, 0.5)
	}
	asked := workshop.ExampleMidway("mirror-reveal", 0, 1)
	asked.Look("we-bring")
	all["lists-asked"] = at(asked, 0.5)
	return all
}

// at returns the wall of a workshop when a share of the time of its step is
// spent.
func at(w *workshop.Workshop, spent float64) scene {
	s := scene{wall: w.Wall()}
	c := s.wall.Clock
	s.at = c.Since.Time(time.UTC).Add(time.Duration(float64(c.Whole)*spent)*time.Millisecond - time.Duration(c.Spent)*time.Millisecond)
	return s
}
