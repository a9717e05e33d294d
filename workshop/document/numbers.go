package document

import (
	"iter"
	"regexp"
	"strings"
)

// aNumber is what cards, themes, promises and the like are called aloud, such
// as K-03 or Q-S2.
var aNumber = regexp.MustCompile(`\b[A-Z]-[A-Z]?[0-9]+\b`)

// Numbered parts text into the numbers in it, which no line may part, and what
// stands between them. The text itself keeps its plain hyphens, so that a number
// is found and copied as it is typed.
func Numbered(text string) iter.Seq2[string, bool] {
	return func(yield func(piece string, number bool) bool) {
		at := 0
		if !strings.Contains(text, "-") { // which is faster to find out, of thousands of cards
			if text != "" {
				yield(text, false)
			}
			return
		}
		for _, found := range aNumber.FindAllStringIndex(text, -1) {
			if at < found[0] && !yield(text[at:found[0]], false) || !yield(text[found[0]:found[1]], true) {
				return
			}
			at = found[1]
		}
		if at < len(text) {
			yield(text[at:], false)
		}
	}
}
