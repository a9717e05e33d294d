package ui

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ellipsis ends a text that was cut.
const ellipsis = "…"

// wrap breaks text into lines no wider than width. It breaks between words,
// within a word only where the word alone is too wide, and always at a
// newline. When most is above 0 and there are more lines, the last of the
// most lines ends in an ellipsis.
func wrap(text string, width float32, most int, measure func(string) float32) []string {
	var lines []string
	for paragraph := range strings.SplitSeq(text, "\n") {
		lines = append(lines, wrapParagraph(paragraph, width, measure)...)
	}
	if most > 0 && len(lines) > most {
		last := lines[most-1]
		lines = append(lines[:most-1:most-1], shorten(last+" "+ellipsis, width, measure))
	}
	return lines
}

// Words yields the parts of a text that a line may end between. A space made
// to hold two signs together, as French has before a question mark, parts
// nothing.
func Words(text string) iter.Seq[string] { return strings.FieldsFuncSeq(text, breaks) }

func breaks(r rune) bool {
	return unicode.IsSpace(r) && r != '\u00A0' && r != '\u202F' && r != '\u2007'
}

func wrapParagraph(text string, width float32, measure func(string) float32) []string {
	space := measure(" ")
	var lines []string
	line, used := "", float32(0)
	for word := range Words(text) {
		w := measure(word)
		if line != "" && used+space+w <= width {
			line, used = line+" "+word, used+space+w
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for w > width {
			head := fitting(word, width, measure)
			if head == len(word) {
				break
			}
			lines = append(lines, word[:head])
			word = word[head:]
			w = measure(word)
		}
		line, used = word, w
	}
	return append(lines, line)
}

// fitting returns how many bytes of text fit into width: at least one
// character, so that something is always shown.
func fitting(text string, width float32, measure func(string) float32) int {
	_, end := utf8.DecodeRuneInString(text)
	for end < len(text) {
		_, size := utf8.DecodeRuneInString(text[end:])
		if measure(text[:end+size]) > width {
			break
		}
		end += size
	}
	return end
}

// shorten cuts text until it fits into width, and ends it in an ellipsis.
func shorten(text string, width float32, measure func(string) float32) string {
	text = strings.TrimRight(strings.TrimSuffix(text, ellipsis), " ")
	for text != "" && measure(text+ellipsis) > width {
		_, size := utf8.DecodeLastRuneInString(text)
		text = strings.TrimRight(text[:len(text)-size], " ")
	}
	return text + ellipsis
}
