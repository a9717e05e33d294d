// Package letters lends papers the signs their own fonts lack, out of the
// fonts of the computer they are made on.
//
// Start with [Lend]. What it lends is a small font of its own that holds the
// signs asked for and nothing else, drawn after the outlines of whichever
// fonts have them. So it does not matter to a paper whether a sign came from a
// plain file or from a collection, and in which of the two ways its outline
// was written down.
package letters

import (
	"sync"

	"github.com/go-text/typesetting/fontscan"
)

// A Shelf is a set of fonts to take signs from.
type Shelf struct {
	books []book

	lock  sync.Mutex
	known map[wish][]glyph // what was looked for before; nil: no font has it
}

// A wish is a sign as it is looked for.
type wish struct {
	sign     string
	japanese bool
}

// computer holds the fonts that are installed. They are listed when the first
// sign is asked for.
var computer = sync.OnceValue(func() *Shelf {
	found, err := fontscan.SystemFonts(silent{}, "")
	if err != nil {
		return shelf(nil) // no fonts, or nowhere to keep their list
	}
	return shelf(found)
})

// silent keeps the library from writing into the log which folders it reads.
type silent struct{}

func (silent) Printf(string, ...any) {}

// Lend returns a font with those of the signs that a font of this computer
// has, and nil if there are none. A sign may come with its marks, and then all
// of it is from one font. The same signs always give the same bytes here.
func Lend(signs []string) []byte { return computer().Lend(signs) }

// Lend returns a font with those of the signs that the shelf has, and nil if
// there are none.
func (s *Shelf) Lend(signs []string) []byte {
	s.lock.Lock()
	defer s.lock.Unlock()
	japanese := anyKana(signs)
	s.look(signs, japanese)
	glyphs := map[rune]glyph{}
	for _, sign := range signs {
		for _, g := range s.known[wish{sign, japanese}] {
			if _, had := glyphs[g.sign]; !had {
				glyphs[g.sign] = g
			}
		}
	}
	if len(glyphs) == 0 {
		return nil
	}
	return write(glyphs)
}

// look finds the signs that were not looked for yet. A sign is from the first
// book that can draw it, whatever else is looked for, or the same paper would
// look different the second time.
func (s *Shelf) look(signs []string, japanese bool) {
	wanted := map[string]bool{}
	for _, sign := range signs {
		if _, known := s.known[wish{sign, japanese}]; !known {
			wanted[sign] = true
		}
	}
	if len(wanted) == 0 {
		return
	}
	for _, b := range ordered(s.books, japanese) {
		var here []string
		for sign := range wanted {
			if b.has(sign) {
				here = append(here, sign)
			}
		}
		for sign, glyphs := range b.draw(here) {
			s.known[wish{sign, japanese}] = glyphs
			delete(wanted, sign)
		}
		if len(wanted) == 0 {
			return
		}
	}
	for sign := range wanted {
		s.known[wish{sign, japanese}] = nil
	}
}
