package assets

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Stretched is English with every word two fifths longer, about as German or
// Finnish would be. Whoever draws a screen looks at it in this language to see
// what is cut.
const Stretched = "en-XA"

// stretchable finds the words of a sentence, and the verbs between them, which
// stay as they are.
var stretchable = regexp.MustCompile(`%(\[\d+\])?[-+# 0]*[\d.]*[a-z%]|\p{L}+`)

// stretch makes every word of the sentences longer.
func stretch(sentences map[string]sentence) {
	for _, s := range sentences {
		for form, text := range s.forms {
			s.forms[form] = stretchable.ReplaceAllStringFunc(text, longer)
		}
	}
}

// longer repeats the beginning of a word at its end.
func longer(word string) string {
	if strings.HasPrefix(word, "%") {
		return word
	}
	more := (utf8.RuneCountInString(word)*2 + 4) / 5
	return word + strings.ToLower(string([]rune(word)[:more]))
}
