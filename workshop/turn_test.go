package workshop_test

import (
	"reflect"
	"testing"

	"accord/workshop"
)

// A clicker goes through everything there is to look at in a move, forth and
// back, shows something else each time, and stops at either end.
func TestAClickerGoesThroughAMove(t *testing.T) {
	tests := map[string]struct {
		activity string
		move     int
		pages    int // how many views there are
	}{
		"frictions":  {"themes", 0, 0},
		"findings":   {"pulse-reveal", 0, 21},
		"lists":      {"mirror-reveal", 0, 2},
		"stories":    {"category", 1, 0},
		"gap months": {"calendar", 1, 0},
		"clauses":    {"consent", 0, 0},
		"promises":   {"before", 0, 0},
		"a ballot":   {"ballots", 0, 1},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			w := workshop.ExampleUntil(tt.activity, tt.move)
			for turned := true; turned; {
				turned = turn(t, w, -1)
			}
			seen := []workshop.View{w.Wall().View}
			for turn(t, w, 1) {
				view := w.Wall().View
				if reflect.DeepEqual(view, seen[len(seen)-1]) {
					t.Fatalf("view %d is the same as the one before: %+v", len(seen), view)
				}
				if seen = append(seen, view); len(seen) > 200 {
					t.Fatal("it never ends")
				}
			}
			if tt.pages == 0 && len(seen) < 3 || tt.pages != 0 && len(seen) != tt.pages {
				t.Errorf("the clicker shows %d views, want %d (0: several)", len(seen), tt.pages)
			}
			for n := len(seen) - 2; n >= 0; n-- {
				if !turn(t, w, -1) {
					t.Fatalf("it does not lead back to view %d", n)
				}
			}
			if turn(t, w, -1) {
				t.Error("it goes back past the first view")
			}
		})
	}
}

// The clicker turns over what is face down, one card a press.
func TestAClickerTurnsCardsOver(t *testing.T) {
	w := workshop.ExampleMidway("themes", 0, 0)
	before := w.Caution().Count
	if !turn(t, w, 1) || w.Caution().Count != before-1 {
		t.Errorf("after one press %d of %d cards are face down", w.Caution().Count, before)
	}
}

func turn(t *testing.T, w *workshop.Workshop, by int) bool {
	t.Helper()
	turned, err := w.Turn(by)
	if err != nil {
		t.Fatal(err)
	}
	return turned
}
