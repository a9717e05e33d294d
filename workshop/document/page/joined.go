package page

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/unicode/runenames"
)

// Where a letter stands within a word of Arabic.
const (
	formAlone = iota
	formLast
	formFirst
	formWithin
	formCount
)

// endings are what Unicode ends the names of the shapes of a letter with.
var endings = [formCount]string{" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM"}

// shaping are the scripts whose letters change their shape or place with their
// neighbours, in ways that we do not know. Arabic is not among them.
var shaping = []*unicode.RangeTable{
	unicode.Balinese, unicode.Bengali, unicode.Devanagari, unicode.Gujarati, unicode.Gurmukhi, unicode.Javanese, unicode.Kannada,
	unicode.Khmer, unicode.Malayalam, unicode.Mongolian, unicode.Myanmar, unicode.Nko, unicode.Oriya, unicode.Sinhala, unicode.Syriac,
	unicode.Tamil, unicode.Telugu, unicode.Tibetan,
}

// shaped reports whether r is a letter of such a script.
func shaped(r rune) bool { return r >= 0x0700 && r < 0x2E80 && unicode.In(r, shaping...) }

// shapes are the shapes of Arabic letters, by letter and by place; 0: there is
// none. Of the letters that melt into one, only lam with alef must.
var shapes = sync.OnceValue(func() map[string][formCount]rune {
	all := map[string][formCount]rune{}
	for r := rune(0xFB50); r <= 0xFEFC; r++ {
		letters := []rune(norm.NFC.String(norm.NFKD.String(string(r))))
		if len(letters) > 1 && (len(letters) > 2 || letters[0] != lam || r < 0xFEF5) {
			continue
		}
		for place, ending := range endings {
			if strings.HasSuffix(runenames.Name(r), ending) {
				forms := all[string(letters)]
				forms[place] = r
				all[string(letters)] = forms
			}
		}
	}
	return all
})

// joined returns text with its Arabic letters in the shapes they have next to
// each other, as far as has says that there is a font for them.
func joined(text string, has func(rune) bool) string {
	if !strings.ContainsFunc(text, func(r rune) bool { return r >= 0x0600 && unicode.Is(unicode.Arabic, r) }) {
		return text
	}
	var out []rune
	letters := []rune(text)
	before := false // the letter before reaches out for this one
	for i := 0; i < len(letters); i++ {
		if unicode.IsMark(letters[i]) {
			out = append(out, letters[i])
			continue
		}
		letter := string(letters[i])
		if i+1 < len(letters) && letters[i] == lam {
			if pair := letter + string(letters[i+1]); shapes()[pair][formAlone] != 0 {
				letter = pair
				i++
			}
		}
		forms := shapes()[letter]
		after := reaches(letters[i+1:]) && (forms[formFirst] != 0 || letters[i] == tatweel)
		place := formAlone
		switch taken := before && (forms[formLast] != 0 || letters[i] == tatweel); {
		case taken && after:
			place = formWithin
		case taken:
			place = formLast
		case after:
			place = formFirst
		}
		if shape := forms[place]; shape != 0 && has(shape) {
			out = append(out, shape)
		} else {
			out = append(out, []rune(letter)...)
		}
		before = after
	}
	return string(out)
}

const (
	lam     = 'ل'
	tatweel = 'ـ' // the stroke that makes words longer, which joins on both sides
)

// reaches reports whether the next letter joins the one before it.
func reaches(rest []rune) bool {
	for _, r := range rest {
		if !unicode.IsMark(r) {
			return shapes()[string(r)][formLast] != 0 || r == tatweel
		}
	}
	return false
}
