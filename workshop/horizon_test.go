package workshop

import (
	"slices"
	"testing"
)

// The room sees at a glance how far ahead each side is judged.
func TestHorizonsTellHowFarAheadEachSideLooks(t *testing.T) {
	w := ExampleUntil("priorities", 1)
	if got := w.Horizons(Sales); !slices.Equal(got, []int{2, 2, 0}) {
		t.Errorf("the priorities of Sales lie at %v", got)
	}
	if got := w.Horizons(Marketing); !slices.Equal(got, []int{1, 2, 1}) {
		t.Errorf("the priorities of Marketing lie at %v", got)
	}
	if got := w.MostlyLooksAt(Marketing); got != "12-months" {
		t.Errorf("Marketing looks mostly %q out", got)
	}
	if got := w.MostlyLooksAt(Sales); got != "" {
		t.Errorf("Sales is split between two horizons, and is said to look mostly %q out", got)
	}
	if got := New("", "").MostlyLooksAt(Sales); got != "" {
		t.Errorf("nobody has written anything, and Sales is said to look mostly %q out", got)
	}
}
