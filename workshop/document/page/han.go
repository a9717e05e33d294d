package page

import (
	"strings"
	"unicode"
)

// breaksBetween reports whether a line may end between two signs because one
// of them is of a script that writes no spaces between its words. A line does
// not begin with what closes, nor end with what opens.
func breaksBetween(before, after rune) bool {
	if !unspaced(before) && !unspaced(after) {
		return false
	}
	return !strings.ContainsRune(closing, after) && !strings.ContainsRune(opening, before) && !unicode.IsMark(after)
}

// What must not begin a line, and what must not end one.
const (
	closing = "、。，．・：；！？）］｝〉》」』】〕〗ーゝゞ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ.,:;!?)]}»”’%…"
	opening = "（［｛〈《「『【〔〖([{«“‘"
)

// unspaced reports whether r is of such a script. Korean has spaces, but may
// break within a word all the same.
func unspaced(r rune) bool {
	return r >= 0x2E80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) ||
		r >= 0x3000 && r <= 0x303F || r >= 0xFF01 && r <= 0xFF60
}
