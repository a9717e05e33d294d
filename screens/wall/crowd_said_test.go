package wall_test

import (
	"strings"
	"testing"

	"accord/screens/look"
	"accord/workshop"
)

// clarifying has somebody ask about every card, and somebody answer.
func clarifying(lists []workshop.WallList) []workshop.WallList {
	long := strings.ReplaceAll(sentence, "Redaktionsschluss", "Abgabetermin")
	for _, l := range lists {
		for i := range l.Cards {
			l.Cards[i].Asked, l.Cards[i].Answered = "When was that? "+long, "Last summer. "+long
		}
	}
	return lists
}

// What was asked to understand a line was said aloud, and stands below it with
// its answer.
func TestWhatWasAskedStandsBelowItsLine(t *testing.T) {
	say := begin(t)
	w := workshop.ExampleMidway("mirror-reveal", 0, 1)
	w.Look("we-bring")
	words := wordsOf(drawn(t, say, at(w, 0.5), full, look.Light))
	for _, c := range w.Wall().View.(workshop.ListsView).Columns[0].Cards {
		for _, said := range []string{c.Asked, c.Answered} {
			if first, _, _ := strings.Cut(said, " "); !strings.Contains(words, first) {
				t.Errorf("the wall does not say %q:\n%s", said, words)
			}
		}
	}
}

// Where there is no room for both, the cards stay.
func TestWhatWasAskedPushesNoCardOffTheWall(t *testing.T) {
	say := begin(t)
	for name, view := range crowded() {
		v, ok := view.(workshop.ListsView)
		if !ok {
			continue
		}
		before := wordsOf(drawn(t, say, crowdedScene(v), full, look.Light))
		v.Columns = clarifying(v.Columns)
		after := wordsOf(drawn(t, say, crowdedScene(v), full, look.Light))
		if was, is := strings.Count(before, "Redaktionsschluss"), strings.Count(after, "Redaktionsschluss"); is < was {
			t.Errorf("%s: of %d cards %d are left", name, was, is)
		}
	}
}
