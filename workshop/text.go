package workshop

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The longest texts, in characters.
const (
	MaxLine = 200  // a name, a label, a title: what must fit on a line or two
	MaxCard = 2000 // a card or another thought; the wall makes long ones small
	MaxNote = 5000 // a text of several paragraphs; entries grow slow beyond it
)

// longestLook is the longest text, in bytes, that is looked at sign by sign
// to see how much of it is left. No text may be that long.
const longestLook = 256 << 10

// maxMarks is how many marks may stand above and below one letter. The
// scripts of the world need half of that; a pile of them covers the lines around.
const maxMarks = 8

// Problems with any text.
var (
	ErrEmpty   = Problem{Key: "text.empty"}
	ErrTooLong = Problem{Key: "text.too-long"}
)

// tidyLine is tidyText for what stands on one line: line breaks become spaces.
func tidyLine(field, text string, most int) (string, error) {
	if len(text) <= longestLook {
		text = strings.Join(strings.Fields(text), " ")
	}
	return tidyText(field, text, most)
}

// tidyText returns text as [Clean] leaves it, without spaces around it. Text
// longer than most characters is refused, not cut.
func tidyText(field, text string, most int) (string, error) {
	if len(text) > longestLook {
		return "", Problem{Key: ErrTooLong.Key, With: most, Field: field}
	}
	text = strings.TrimSpace(Clean(text))
	if utf8.RuneCountInString(text) > most {
		return "", Problem{Key: ErrTooLong.Key, With: most, Field: field}
	}
	return text, nil
}

// Clean returns text composed, so that é is one sign wherever it was typed,
// and without what nobody can see: control characters, and signs that turn
// the direction of reading. Line breaks stay.
func Clean(text string) string {
	text = strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\r\n", "\n")
	return composed(strings.Map(func(r rune) rune {
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
	}, text))
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
	text, err := tidyLine(field, text, most)
	if err != nil {
		return "", err
	}
	return needText(field, text, most)
}

// composed returns text in the form C of Unicode, without the marks that are
// too many.
func composed(text string) string {
	if isASCII(text) {
		return text
	}
	marks := 0
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if !unicode.Is(unicode.Mn, r) {
			marks = 0
			return r
		}
		if marks++; marks > maxMarks {
			return -1
		}
		return r
	}, text))
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
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
