package page

import "unicode"

// clusters parts text into what must not be parted: a sign with the marks on
// it, or an emoji with all that is joined to it. What has no shape of its
// own, such as a joiner or a direction mark, is left out, as nobody sees it.
func clusters(text string) [][]rune {
	var all [][]rune
	joined := false // the last rune asked for the next one
	for _, r := range text {
		last := len(all) - 1
		switch {
		case shapeless(r):
			joined = r == zeroWidthJoiner
			continue
		case last >= 0 && regional(r) && len(all[last]) == 1 && regional(all[last][0]):
			all[last] = append(all[last], r)
		case last >= 0 && (unicode.IsMark(r) || skinTone(r) || joined && pictorial(r)):
			all[last] = append(all[last], r)
		default:
			all = append(all, []rune{r})
		}
		joined = false
	}
	return all
}

const zeroWidthJoiner = '\u200D'

// shapeless reports whether r only says how its neighbours are shown.
func shapeless(r rune) bool {
	switch {
	case r == '\u00AD', r == '\uFEFF',
		r >= '\u200B' && r <= '\u200F',
		r >= '\u202A' && r <= '\u202E',
		r >= '\u2060' && r <= '\u206F',
		r >= '\uFE00' && r <= '\uFE0F',
		r >= 0xE0000 && r <= 0xE0FFF:
		return true
	}
	return false
}

// skinTone reports whether r colours the emoji before it.
func skinTone(r rune) bool { return r >= 0x1F3FB && r <= 0x1F3FF }

// pictorial reports whether r may be the second half of an emoji: a man and a
// laptop make one sign. Letters joined in other scripts stay themselves.
func pictorial(r rune) bool { return r >= 0x1F000 || unicode.Is(unicode.So, r) }
