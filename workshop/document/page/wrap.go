package page

import (
	"strings"
	"unicode"

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
	said := ""
	for _, r := range line {
		said += r.text
	}
	if f.asRead || !leftward(said) {
		return line
	}
	var runs []run
	for _, c := range turn(clusters(said), rightward) {
		runs = join(runs, f.cluster(c, bold)...)
	}
	return runs
}

func (f *fonts) wrapLine(text string, bold bool, most float64) [][]run {
	var lines [][]run
	var line []run
	var wide, gap float64 // of the line so far, and of the spaces after it
	var spaces string
	for _, piece := range pieces(text) {
		if piece.space {
			spaces = strings.Repeat(" ", len([]rune(piece.text)))
			gap = width(f.shape(spaces, bold))
			continue
		}
		runs := f.shape(piece.text, bold)
		if len(line) > 0 && wide+gap+width(runs) > most {
			lines = append(lines, line)
			line, wide, gap, spaces = nil, 0, 0, ""
		}
		if spaces != "" && gap < most/2 {
			line = join(line, f.shape(spaces, bold)...)
			wide += gap
		}
		gap, spaces = 0, ""
		if wide+width(runs) > most {
			whole, rest := f.breakWord(piece.text, bold, most, line)
			lines = append(lines, whole...)
			line, wide = rest, width(rest)
			continue
		}
		line = join(line, runs...)
		wide += width(runs)
	}
	return append(lines, line)
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
	var all []piece
	start := 0
	runes := []rune(text)
	cut := func(end int, space bool) {
		if end > start {
			all = append(all, piece{string(runes[start:end]), space})
			start = end
		}
	}
	for i, r := range runes {
		switch {
		case breakingSpace(r) && i > 0 && !breakingSpace(runes[i-1]):
			cut(i, false)
		case !breakingSpace(r) && i > 0 && breakingSpace(runes[i-1]):
			cut(i, true)
		case i > start+1 && breaksAfter(runes[i-1]) && unicode.IsLetter(r),
			i > start && breaksBetween(runes[i-1], r):
			cut(i, false)
		}
	}
	cut(len(runes), len(runes) > 0 && breakingSpace(runes[len(runes)-1]))
	return all
}

// breakingSpace reports whether a line may end at r. Spaces made to hold a
// number and its unit together do not count.
func breakingSpace(r rune) bool {
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
