package letters

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/fontscan"
)

// A book is one face of a font file: what it has, and where it is.
type book struct {
	fontscan.Footprint
	signs int // how many it has
	odd   int // how far it is from a plain upright face
}

// shelf puts fonts on a shelf, without those that have no shapes of their own.
func shelf(found []fontscan.Footprint) *Shelf {
	s := &Shelf{known: map[wish][]glyph{}}
	for _, f := range found {
		if !speaksOf(f.Family, "lastresort", "adobeblank", "emoji") {
			s.books = append(s.books, book{f, f.Runes.Len(), odd(f)})
		}
	}
	return s
}

// Of returns a shelf with every face of some files, for those who do not want
// the fonts of the computer.
func Of(files ...string) (*Shelf, error) {
	var found []fontscan.Footprint
	for _, path := range files {
		faces, err := facesOf(path)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		found = append(found, faces...)
	}
	return shelf(found), nil
}

func facesOf(path string) ([]fontscan.Footprint, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	faces, err := font.ParseTTC(file)
	if err != nil {
		return nil, err
	}
	var found []fontscan.Footprint
	for i, face := range faces {
		about := face.Describe()
		f := fontscan.Footprint{Family: font.NormalizeFamily(about.Family), Aspect: about.Aspect}
		f.Location.File, f.Location.Index = path, uint16(i)
		for signs := face.Cmap.Iter(); signs.Next(); {
			sign, _ := signs.Char()
			f.Runes.Add(sign)
		}
		found = append(found, f)
	}
	return found, nil
}

// odd returns how far a face is from the running text of a paper.
func odd(f fontscan.Footprint) int {
	n := int(f.Aspect.Weight - font.WeightNormal)
	n = max(n, -n) / 100
	if f.Aspect.Style != font.StyleNormal && f.Aspect.Style != 0 {
		n += 8
	}
	if f.Aspect.Stretch != font.StretchNormal && f.Aspect.Stretch != 0 {
		n += 2
	}
	if speaksOf(f.Family, "mono", "serif", "mincho", "ming", "song", "batang") && !strings.Contains(f.Family, "sans") {
		n++
	}
	if speaksOf(f.Family, "unifont", "bitmap") {
		n += 4
	}
	return n
}

// ordered returns books with the best first. Where one sign is written
// differently in Chinese and in Japanese, a text with kana wants the latter.
func ordered(books []book, japanese bool) []book {
	far := func(b book) int {
		if japanese && !speaksOf(b.Family, "jp", "japan", "hiragino", "yugothic", "meiryo", "msgothic", "mspgothic", "ipa", "takao", "vlgothic") {
			return b.odd + 3
		}
		return b.odd
	}
	books = slices.Clone(books)
	slices.SortFunc(books, func(a, b book) int {
		return cmp.Or(
			cmp.Compare(far(a), far(b)),
			cmp.Compare(b.signs, a.signs),
			cmp.Compare(a.Location.File, b.Location.File),
			cmp.Compare(a.Location.Index, b.Location.Index),
		)
	})
	return books
}

// anyKana reports whether some of the signs are only written in Japanese.
func anyKana(signs []string) bool {
	return slices.ContainsFunc(signs, func(sign string) bool {
		return strings.ContainsFunc(sign, func(r rune) bool { return unicode.In(r, unicode.Hiragana, unicode.Katakana) })
	})
}

func speaksOf(family string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(family, w) })
}

// has reports whether the book lists all of a sign.
func (b book) has(sign string) bool {
	return !strings.ContainsFunc(sign, func(r rune) bool { return !b.Runes.Contains(r) })
}

// draw returns those of the signs that the book has shapes for. A font that is
// broken has none, and must not stop a paper.
func (b book) draw(signs []string) (drawn map[string][]glyph) {
	if len(signs) == 0 {
		return nil
	}
	defer func() {
		if recover() != nil {
			drawn = nil // the library does not survive all that people install
		}
	}()
	face, err := b.open()
	if err != nil {
		return nil
	}
	drawn = map[string][]glyph{}
	for _, sign := range signs {
		var glyphs []glyph
		for _, r := range sign {
			g, ok := trace(face, r)
			if !ok {
				glyphs = nil
				break
			}
			glyphs = append(glyphs, g)
		}
		if glyphs != nil {
			drawn[sign] = glyphs
		}
	}
	return drawn
}

// open reads the face, and only that one of a collection.
func (b book) open() (*font.Face, error) {
	file, err := os.Open(b.Location.File)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	faces, err := opentype.NewLoaders(file)
	if err != nil {
		return nil, err
	}
	at := int(b.Location.Index)
	if at >= len(faces) {
		return nil, fmt.Errorf("%s has no face %d", b.Location.File, at)
	}
	if !mayEmbed(faces[at]) {
		return nil, fmt.Errorf("%s may not be put into papers", b.Location.File)
	}
	read, err := font.NewFont(faces[at])
	if err != nil {
		return nil, err
	}
	return font.NewFace(read), nil
}

// mayEmbed reports whether the maker of a font lets some of its shapes be put
// into a file.
func mayEmbed(face *opentype.Loader) bool {
	const forbidden, noPart, onlyPixels = 0x0002, 0x0100, 0x0200
	about, err := face.RawTable(opentype.MustNewTag("OS/2"))
	if err != nil || len(about) < 10 {
		return true // an old font, which does not forbid it
	}
	return binary.BigEndian.Uint16(about[8:])&(forbidden|noPart|onlyPixels) == 0
}
