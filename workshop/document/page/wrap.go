package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"accord/workshop/document"
)

// wrap breaks text into lines no wider than most, in ems. Line ends in the
// text are kept; a word wider than a line is broken where it must be.
func (f *fonts) wrap(text string, bold bool, most float64) [][]run {
	var lines [][]run
	text = strings.ReplaceAll(document.Visible(text), "\t", "    ")
	for paragraph := range strings.SplitSeq(text, "\n") {
		for _, line := range f.wrapLine(f.joined(paragraph), bold, most) {
			lines = append(lines, f.turned(line, bold, rightward(paragraph)))
		}
	}
	return lines
}

// widest returns how wide text is on one line, in ems: of several, the widest.
func (f *fonts) widest(text string, bold bool) float64 {
	widest := 0.0
	for _, line := range f.wrap(text, bold, 1e6) {
		widest = max(widest, width(line))
	}
	return widest
}

// wordWide returns how wide a word is, in ems. One of plain letters, as most
// are, needs none of the care that other text does.
func (f *fonts) wordWide(text string, bold bool) float64 {
	for i := range len(text) {
		if text[i] <= ' ' || text[i] >= unicode.MaxASCII {
			return f.widest(text, bold)
		}
	}
	return width(f.shape(text, bold))
}

// joined returns text with Arabic letters in the shapes our faces have.
func (f *fonts) joined(text string) string {
	if f.asRead {
		return text
	}
	return joined(text, func(r rune) bool {
		for face := range f.faces {
			if face := Face(face); face != Regular && face != Bold && f.advance(face, r) != lacking {
				return true
			}
		}
		return false
	})
}

// turned returns a line as it stands on paper.
func (f *fonts) turned(line []run, bold, rightward bool) []run {
	if f.asRead || !slices.ContainsFunc(line, func(r run) bool { return leftward(r.text) }) {
		return line
	}
	said := ""
	for _, r := range line {
		said += r.text
	}
	var runs []run
	for _, c := range turn(clusters(said), rightward) {
		runs = join(runs, f.cluster(c, bold)...)
	}
	return runs
}

func (f *fonts) wrapLine(text string, bold bool, most float64) [][]run {
	var lines [][]run
	var wide, gap float64 // of the line so far, and of the spaces after it
	var spaces string
	all := pieces(text)
	line := make([]run, 0, len(all)) // not merged before it is full
	for _, piece := range all {
		if piece.space {
			spaces = blanks(utf8.RuneCountInString(piece.text))
			gap = width(f.shape(spaces, bold))
			continue
		}
		runs := f.shape(piece.text, bold)
		if len(line) > 0 && wide+gap+width(runs) > most {
			lines = append(lines, merged(line))
			line, wide, gap, spaces = line[:0], 0, 0, ""
		}
		if spaces != "" && gap < most/2 {
			line = append(line, f.shape(spaces, bold)...)
			wide += gap
		}
		gap, spaces = 0, ""
		if wide+width(runs) > most {
			whole, rest := f.breakWord(piece.text, bold, most, merged(line))
			lines = append(lines, whole...)
			line, wide = rest, width(rest)
			continue
		}
		line = append(line, runs...)
		wide += width(runs)
	}
	return append(lines, merged(line))
}

// blanks returns so many spaces.
func blanks(count int) string {
	const some = "        "
	if count <= len(some) {
		return some[:count]
	}
	return strings.Repeat(" ", count)
}

// breakWord breaks a word that is wider than a line. It returns the full
// lines and what begins the next.
func (f *fonts) breakWord(text string, bold bool, most float64, line []run) (whole [][]run, rest []run) {
	wide := width(line)
	for _, c := range clusters(text) {
		runs := f.cluster(c, bold)
		if w := width(runs); wide+w > most && wide > 0 {
			whole = append(whole, line)
			line, wide = nil, 0
		}
		line = join(line, runs...)
		wide += width(runs)
	}
	return whole, line
}

// A piece is a stretch of text with no place to break a line within.
type piece struct {
	text  string
	space bool
}

// pieces parts a line of text into words and the spaces between them. Long
// compounds may break after a hyphen or a slash.
func pieces(text string) []piece {
	const usual = 3 // bytes of a piece, at least: words are longer, and the spaces shorter
	all := make([]piece, 0, len(text)/usual+1)
	start, since := 0, 0 // where a piece begins, and how many runes it has
	var before rune      // the one before
	cut := func(end int, space bool) {
		all = append(all, piece{text[start:end], space})
		start, since = end, 0
	}
	for i, r := range text {
		if since > 0 {
			switch was, is := breakingSpace(before), breakingSpace(r); {
			case is != was:
				cut(i, was)
			case since > 1 && breaksAfter(before) && unicode.IsLetter(r), breaksBetween(before, r):
				cut(i, false)
			}
		}
		before = r
		since++
	}
	if since > 0 {
		cut(len(text), breakingSpace(before))
	}
	return all
}

// breakingSpace reports whether a line may end at r. Spaces made to hold a
// number and its unit together do not count.
func breakingSpace(r rune) bool {
	if r < unicode.MaxASCII {
		return r == ' '
	}
	return unicode.Is(unicode.Zs, r) && r != '\u00A0' && r != '\u202F' && r != '\u2007'
}

// breaksAfter reports whether a line may end between r and a letter.
func breaksAfter(r rune) bool {
	switch r {
	case '-', '/', '–', '—', '\u00AD', '\u200B':
		return true
	}
	return false
}

// cutShort returns text on one line no wider than most, in ems, with an
// ellipsis if some of it had to go. It is for running heads, never for what
// people wrote.
func (f *fonts) cutShort(text string, bold bool, most float64) []run {
	text = f.joined(f.plain(text))
	runs := f.shape(text, bold)
	if width(runs) > most {
		dots := f.shape("…", bold)
		runs = join(f.wrapLine(text, bold, most-width(dots))[0], dots...)
	}
	return f.turned(runs, bold, rightward(text))
}
