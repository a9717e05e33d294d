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

// Of a list without cards nothing could be guessed, and no share of it is told.
func TestNoShareIsToldOfAListWithoutCards(t *testing.T) {
	say := begin(t)
	w := workshop.ExampleMidway("mirror-reveal", 1, 1)
	v := w.Wall().View.(workshop.PairsView)
	v.Columns[0].Cards = nil
	v.Guessed[1].Count, v.Guessed[1].Of = 0, 0
	s := at(w, 0.5)
	s.wall.View = v
	words := wordsOf(drawn(t, say, s, full, look.Light))
	if not := say("wall.of", 0, 0); strings.Contains(words, not) || strings.Contains(words, " 0 %") {
		t.Errorf("the wall tells a share of nothing:\n%s", words)
	}
	if want := say("wall.list.none"); !strings.Contains(words, want) {
		t.Errorf("nothing says %q:\n%s", want, words)
	}
}

// Before the room has compared anything, no guess is called right or wrong, and
// no share of them is told.
func TestNothingIsSaidOfGuessesBeforeTheyAreCompared(t *testing.T) {
	say := begin(t)
	s := at(workshop.ExampleMidway("priorities", 2, 0), 0.5)
	v, is := s.wall.View.(workshop.PairsView)
	if !is || len(v.Guessed) == 0 || v.Guessed[0].Of == 0 {
		t.Fatalf("nothing is there to be guessed: %+v", s.wall.View)
	}
	words := wordsOf(drawn(t, say, s, full, look.Light))
	for _, not := range []string{say("wall.of", 0, v.Guessed[0].Of), say("wall.surprise")} {
		if strings.Contains(words, not) {
			t.Errorf("the wall says %q:\n%s", not, words)
		}
	}
}
