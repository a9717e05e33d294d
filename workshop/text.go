package workshop

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The longest texts, in characters.
const (
	MaxLine = 200  // a name, a label, a title: what must fit on a line or two
	MaxCard = 2000 // a card or another thought; the wall makes long ones small
	MaxNote = 5000 // a text of several paragraphs; entries grow slow beyond it
)

// Problems with any text.
var (
	ErrEmpty   = Problem{Key: "text.empty"}
	ErrTooLong = Problem{Key: "text.too-long"}
)

// tidyLine is tidyText for what stands on one line: line breaks become spaces.
func tidyLine(field, text string, most int) (string, error) {
	return tidyText(field, strings.Join(strings.Fields(text), " "), most)
}

// tidyText returns text without what nobody can see: spaces around it,
// control characters, and signs that turn the direction of reading. Line
// breaks stay. Text longer than most characters is refused, not cut.
func tidyText(field, text string, most int) (string, error) {
	text = strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\r\n", "\n")
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t' || r == '\u2028' || r == '\u2029':
			return ' '
		case r == '\r':
			return '\n'
		case isUnseen(r):
			return -1
		}
		return r
	}, text)
	text = strings.TrimSpace(text)
	if utf8.RuneCountInString(text) > most {
		return "", Problem{Key: ErrTooLong.Key, With: most, Field: field}
	}
	return text, nil
}

// needText is tidyText for what must not be empty.
func needText(field, text string, most int) (string, error) {
	text, err := tidyText(field, text, most)
	if err == nil && strings.IndexFunc(text, isSeen) < 0 {
		return "", Problem{Key: ErrEmpty.Key, Field: field}
	}
	return text, err
}

// needLine is tidyLine for what must not be empty.
func needLine(field, text string, most int) (string, error) {
	return needText(field, strings.Join(strings.Fields(text), " "), most)
}

// isSeen reports whether r leaves something on paper by itself.
func isSeen(r rune) bool { return unicode.IsGraphic(r) && !unicode.IsSpace(r) }

// isUnseen reports whether r is a control character, a space without width,
// or overrides the direction of the text around it. What joins letters and
// pictures stays.
func isUnseen(r rune) bool {
	return unicode.IsControl(r) || r == '\u200B' || r == '\uFEFF' || r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069'
}

// tidyLines tidies several one-line texts in place, each named by its field.
func tidyLines(most int, texts ...*named) error {
	for _, t := range texts {
		tidied, err := tidyLine(t.field, *t.text, most)
		if err != nil {
			return err
		}
		*t.text = tidied
	}
	return nil
}

// named is a text and the field it came from.
type named struct {
	field string
	text  *string
}

// joinWords joins texts so that no two lists of them look alike.
func joinWords(texts ...string) string { return strings.Join(texts, "\n") }
