package page

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"accord/workshop/document"
)

// A run is text in one face. Its width is in ems: times the size it is in
// points.
type run struct {
	face  Face
	text  string
	width float64
}

// fonts measures text. What it has measured it remembers, as papers say the
// same words over and over.
type fonts struct {
	faces    []*sfnt.Font
	buffer   sfnt.Buffer
	advances []map[rune]float64
	words    map[word][]run
	asRead   bool            // text keeps the order of reading, for programs that turn it themselves
	missing  map[rune]bool   // what will not print
	loose    map[rune]bool   // what prints, but not in the shape its neighbours ask for
	lacks    map[string]bool // the signs, with their marks, that another font may have
}

// A word is the key of what has been measured.
type word struct {
	text string
	bold bool
}

// lacking is the advance of a rune that a face does not have.
const lacking = -1

// newFonts returns our fonts and the one that was lent; nil: none was.
func newFonts(lent []byte) (*fonts, error) {
	f := &fonts{words: map[word][]run{}, missing: map[rune]bool{}, loose: map[rune]bool{}, lacks: map[string]bool{}}
	for i, font := range (Pages{Lent: lent}).Fonts() {
		parsed, err := sfnt.Parse(font)
		if err != nil {
			return nil, fmt.Errorf("font %d: %w", i, err)
		}
		f.faces = append(f.faces, parsed)
		f.advances = append(f.advances, map[rune]float64{})
	}
	return f, nil
}

// advance returns how far r moves the pen, in ems, or [lacking].
func (f *fonts) advance(face Face, r rune) float64 {
	if a, known := f.advances[face][r]; known {
		return a
	}
	a := f.measure(f.faces[face], r)
	f.advances[face][r] = a
	return a
}

func (f *fonts) measure(face *sfnt.Font, r rune) float64 {
	if tooHigh(r) {
		return lacking
	}
	glyph, err := face.GlyphIndex(&f.buffer, r)
	if err != nil || glyph == 0 {
		return lacking
	}
	em := fixed.Int26_6(face.UnitsPerEm())
	a, err := face.GlyphAdvance(&f.buffer, glyph, em, font.HintingNone)
	if err != nil {
		return lacking
	}
	return float64(a) / float64(em)
}

// tooHigh reports whether the PDF library cannot write r.
func tooHigh(r rune) bool { return r > 0xFFFF }

// shape returns text, which has no line ends, as runs.
func (f *fonts) shape(text string, bold bool) []run {
	key := word{text, bold}
	if runs, known := f.words[key]; known {
		return runs
	}
	var runs []run
	for _, c := range clusters(text) {
		runs = join(runs, f.cluster(c, bold)...)
	}
	f.words[key] = runs
	return runs
}

// cluster returns a sign with its marks in the first face that has all of it.
// What no face has is remembered as missing. It is printed as an empty box
// that can still be copied and searched; what the PDF library cannot write at
// all is named or replaced.
func (f *fonts) cluster(c []rune, bold bool) []run {
	order := []Face{Regular, Signs, Lent}
	if bold {
		order[0] = Bold
	}
	for _, face := range order[:min(len(order), len(f.faces)-1)] {
		if r, ok := f.whole(face, c); ok {
			if shaped(c[0]) {
				f.loose[c[0]] = true
			}
			return []run{r}
		}
	}
	f.missing[c[0]] = true
	if !slices.ContainsFunc(c, tooHigh) {
		f.lacks[string(c)] = true
	}
	if (tooHigh(c[0]) || unicode.Is(unicode.So, c[0])) && !unicode.IsMark(c[0]) {
		return f.shape(named(c), bold)
	}
	if boxes, ok := f.boxes(c); ok {
		return []run{boxes}
	}
	if len(c) == 1 || !unicode.IsMark(c[1]) || f.advance(order[0], c[0]) == lacking {
		return f.shape(string(document.Missing), bold)
	}
	// The sign itself can be printed, its marks cannot.
	delete(f.missing, c[0])
	f.missing[c[1]] = true
	return join(f.shape(string(c[0]), bold), f.shape(string(document.Missing), bold)...)
}

// boxWidth is how wide an empty box is, in ems: that of the face of signs.
const boxWidth = 0.6

// boxes returns c as empty boxes of the face of signs, and false if the PDF
// library cannot write all of it or if it has marks, which need no box.
func (f *fonts) boxes(c []rune) (run, bool) {
	for _, sign := range c {
		if tooHigh(sign) || unicode.IsMark(sign) {
			return run{}, false
		}
	}
	return run{face: Signs, text: string(c), width: boxWidth * float64(len(c))}, true
}

// whole returns c in one face, if that has every rune of it.
func (f *fonts) whole(face Face, c []rune) (run, bool) {
	r := run{face: face, text: string(c)}
	for _, sign := range c {
		a := f.advance(face, sign)
		if a == lacking {
			return run{}, false
		}
		r.width += a
	}
	return r, true
}

// plain returns text as it can be printed, for titles that are not drawn.
func (f *fonts) plain(text string) string {
	var b strings.Builder
	for _, r := range f.shape(strings.ReplaceAll(document.Visible(text), "\n", " "), false) {
		b.WriteString(r.text)
	}
	return b.String()
}

// join appends more to runs, merging neighbours of one face, and leaves runs
// as it was.
func join(runs []run, more ...run) []run {
	runs = runs[:len(runs):len(runs)]
	for _, m := range more {
		if last := len(runs) - 1; last >= 0 && runs[last].face == m.face {
			merged := runs[last]
			merged.text += m.text
			merged.width += m.width
			runs = append(runs[:last:last], merged)
			continue
		}
		runs = append(runs, m)
	}
	return runs
}

// merged returns runs with neighbours of one face made one, and leaves runs as
// it was.
func merged(runs []run) []run {
	var all []run
	for len(runs) > 0 {
		same, long := 1, len(runs[0].text)
		for same < len(runs) && runs[same].face == runs[0].face {
			long += len(runs[same].text)
			same++
		}
		var text strings.Builder
		text.Grow(long)
		one := run{face: runs[0].face}
		for _, r := range runs[:same] {
			text.WriteString(r.text)
			one.width += r.width
		}
		one.text = text.String()
		all, runs = append(all, one), runs[same:]
	}
	return all
}

// width returns how wide runs are together, in ems.
func width(runs []run) float64 {
	sum := 0.0
	for _, r := range runs {
		sum += r.width
	}
	return sum
}
