package wall_test

import (
	"strings"
	"testing"

	"accord/screens/look"
	"accord/workshop"
)

// Nobody in the last row has to be told what a cross or a dot stands for.
func TestTheSignsOfTheGridHaveTheirWords(t *testing.T) {
	say := begin(t)
	words := wordsOf(drawn(t, say, at(workshop.ExampleMidway("measures", 1, 0.7), 0.5), full, look.Light))
	for _, sign := range []string{"collision.1", "collision.2", "collision.3"} {
		if !strings.Contains(words, say(sign)) {
			t.Errorf("the wall does not say %q:\n%s", say(sign), words)
		}
	}
}
