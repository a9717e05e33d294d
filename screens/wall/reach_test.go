package wall_test

import (
	"fmt"
	"strings"
	"testing"

	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// smallest is the smallest text that is read from the last row, where the
// wall is 1080 points high.
const smallest = 28

func TestTextIsLargeEnoughForTheLastRow(t *testing.T) {
	say := begin(t)
	for name, s := range scenes(t) {
		checkReach(t, name, drawn(t, say, s, full, look.Light))
	}
}

// A crowded wall shows less, and says how much less; it does not write what
// only the first row can read.
func TestACrowdedWallIsReadFromTheLastRow(t *testing.T) {
	say := stretched(t)
	for name, view := range crowded() {
		if name == "onecard, long" {
			continue // the longest card there may be, which is shown whole
		}
		checkReach(t, name, drawn(t, say, crowdedScene(view), full, look.Light))
	}
}

// checkReach fails where a text is too small. The letter in a badge is no
// text: its shape and its colour say the same.
func checkReach(t *testing.T, name string, objects []fyne.CanvasObject) {
	t.Helper()
	for _, o := range objects {
		if text, ok := o.(*canvas.Text); ok && text.TextSize < smallest && len(text.Text) > 1 {
			t.Errorf("%s: %q is written in %v", name, text.Text, text.TextSize)
		}
	}
}

// In the crowded walls every card, theme, ask or promise begins with the same
// word, so those below one another can be counted.
func TestAtMostEightThingsStandBelowOneAnother(t *testing.T) {
	say := begin(t)
	for name, view := range crowded() {
		below := map[float32]int{}
		for _, o := range drawn(t, say, crowdedScene(view), full, look.Light) {
			if text, ok := o.(*canvas.Text); ok && strings.HasPrefix(text.Text, "Die ") {
				below[text.Position().X]++
			}
		}
		for x, n := range below {
			if n > 8 {
				t.Errorf("%s: %d things stand below one another at %v", name, n, x)
			}
		}
	}
}

// What is decided on is read first.
func TestTheMainFigureIsLarge(t *testing.T) {
	say := begin(t)
	for _, name := range []string{"hidden", "hidden-three", "sheets", "pairs", "pairs-mirror", "voting", "clause", "clause-before"} {
		s := scenes(t)[name]
		s.wall.Clock = workshop.Clock{}
		var largest float32
		for _, o := range drawn(t, say, s, full, look.Light) {
			if text, ok := o.(*canvas.Text); ok && strings.ContainsAny(text.Text, "0123456789") {
				largest = max(largest, text.TextSize)
			}
		}
		if largest < 120 {
			t.Errorf("%s: the largest figure is written in %v", name, largest)
		}
	}
}

func TestWhatFindsNoRoomIsCounted(t *testing.T) {
	say := begin(t)
	more, _, _ := strings.Cut(say("wall.more", 1), "1")
	for _, name := range []string{"actions", "lists of 20", "pairs of 20", "asks", "themes", "rules", "quarters", "order"} {
		words := wordsOf(drawn(t, say, crowdedScene(crowded()[name]), full, look.Light))
		if !strings.Contains(words, more) {
			t.Errorf("%s: not all of it is shown, and the wall does not say so: %s", name, words)
		}
	}
}

// Where not everything finds room, what the room talks about does: the first
// ask without an answer, and the newest action and theme.
func TestWhatIsTalkedAboutIsAlwaysShown(t *testing.T) {
	say := begin(t)
	asks := crowded()["asks"].(workshop.AsksView)
	asks.Answering = true
	for i := range asks.Asks {
		asks.Asks[i].Reply, asks.Asks[i].Reason = workshop.Yes, ""
		if i >= 14 {
			asks.Asks[i].Reply = workshop.NoReply
		}
	}
	tests := map[string]workshop.View{"Q-S8": asks, "the newest": crowdedActions(40), "K-14": crowded()["themes"]}
	actions := tests["the newest"].(workshop.ActionsView)
	actions.Actions[39].Text = "the newest"
	themes := tests["K-14"].(workshop.ThemesView)
	themes.Themes[13].Name = ""
	for want, view := range tests {
		if words := wordsOf(drawn(t, say, crowdedScene(view), full, look.Light)); !strings.Contains(words, want) {
			t.Errorf("%s is talked about, and the wall shows %s", want, fmt.Sprint(words))
		}
	}
}
