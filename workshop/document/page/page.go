// Package page lays a document out on pages: it decides where each line of
// text, each tint and each hairline goes, in points, with the real widths of
// the fonts.
//
// Start with [Layout]. What it returns is plain data, drawn by the PDF
// writer and by the preview on the screen alike, so that what people see is
// what they get. The package knows no file format, no window and no
// language: every word on a page comes from the document.
package page

import (
	"maps"
	"slices"
	"time"

	"accord/workshop/document"
)

// A Sheet is a size of paper, in points (1/72 inch).
type Sheet struct{ Width, Height float64 }

// The sheets of the world's offices.
var (
	A4     = Sheet{Width: 595.28, Height: 841.89}
	A3     = Sheet{Width: 841.89, Height: 1190.55} // for a wall
	Letter = Sheet{Width: 612, Height: 792}
)

// Sheets are the sheets by the keys they have in settings and commands.
var Sheets = map[string]Sheet{"a4": A4, "letter": Letter}

// Pages is a document laid out.
type Pages struct {
	Sheet    Sheet
	Title    string // of the document, with nothing in it a file could stumble on
	Language string // BCP 47
	Made     time.Time
	Pages    []Page
	Marks    []Mark  // the outline, in the order of the pages
	Missing  []rune  // signs no font has, printed as a box or by name, each once, sorted
	Scale    float64 // of all but the margins: 1, or less of a paper that is to fill a few pages only
	Loose    []rune  // signs printed without the shape their neighbours ask for, each once, sorted
	Lent     []byte  // the font of the face of that name; nil: none was needed or found
}

// A Page is what to draw on one sheet, in this order. The list is in reading
// order, so that text copied out of a file makes sense.
type Page struct{ Ops []Op }

// A Mark is a place the outline leads to.
type Mark struct {
	Title string
	Level int     // 0 for a section, 1 for a heading within
	Page  int     // counted from 0
	Y     float64 // of its upper edge, in points from the top of the sheet
}

// A Lender returns a font, as TrueType, with those of the signs it can find,
// or nil. A sign comes with its marks, and none is above U+FFFF.
type Lender func(signs []string) []byte

// Layout lays d out on sheets of one size, in our own fonts. It fails when a
// document holds a block it does not know, which is a mistake in this package.
func Layout(d document.Document, sheet Sheet) (Pages, error) {
	return LayoutWith(d, sheet, nil)
}

// LayoutWith lays d out like [Layout], with signs from a lender where our
// fonts lack them. A paper that lacks none is the same with any lender.
func LayoutWith(d document.Document, sheet Sheet, lend Lender) (Pages, error) {
	f, err := newFonts(nil)
	if err != nil {
		return Pages{}, err
	}
	pages, err := f.layout(d, sheet)
	if err != nil || lend == nil || len(f.lacks) == 0 {
		return pages, err
	}
	lent := lend(slices.Sorted(maps.Keys(f.lacks)))
	if lent == nil {
		return pages, nil
	}
	if f, err = newFonts(lent); err != nil {
		return pages, nil // better a box than no paper
	}
	pages, err = f.layout(d, sheet)
	pages.Lent = lent
	return pages, err
}

// smallest is how small a paper is set that is to fill a few pages only. Its
// text is then seven points high, as that of a contract.
const smallest = 0.74

// layout lays d out as large as usual, or just so much smaller that it fills
// the pages it is to fill. What is too much for them is as large as usual and
// goes on.
func (f *fonts) layout(d document.Document, sheet Sheet) (Pages, error) {
	usual, err := f.layoutAt(1, d, sheet)
	if err != nil || d.Pages == 0 {
		return usual, err
	}
	pages, least, most := usual, smallest, 1.0
	for scale := least; len(usual.Pages) > d.Pages && most-least > 0.01; scale = (least + most) / 2 {
		smaller, err := f.layoutAt(scale, d, sheet)
		switch {
		case err != nil:
			return smaller, err
		case len(smaller.Pages) <= d.Pages:
			pages, least = smaller, scale
		case scale == smallest:
			return usual, nil
		default:
			most = scale
		}
	}
	return pages, nil
}

func (f *fonts) layoutAt(scale float64, d document.Document, sheet Sheet) (Pages, error) {
	m, space := usualMargins, spacious
	if d.Pages > 0 {
		m, space = narrowMargins, dense
	}
	p := newPager(sheet, m)
	s := setter{fonts: f, left: m.side, width: sheet.Width - 2*m.side, tall: p.bottom - p.top, scale: scale, spacing: space}
	s.cover(p, d)
	for i, section := range d.Sections {
		if p.opened && breaks(d, i) {
			p.newPage()
		}
		if err := s.section(p, section, i == len(d.Sections)-1 || breaks(d, i+1)); err != nil {
			return Pages{}, err
		}
	}
	s.scale = 1
	s.margins(p, d)
	return Pages{
		Sheet:    sheet,
		Title:    s.fonts.plain(d.Title),
		Language: d.Language,
		Made:     d.Made,
		Pages:    p.pages,
		Marks:    p.marks,
		Scale:    scale,
		Missing:  slices.Sorted(maps.Keys(f.missing)),
		Loose:    slices.Sorted(maps.Keys(f.loose)),
	}, nil
}

// breaks reports whether a section begins on a new page.
func breaks(d document.Document, at int) bool {
	section := d.Sections[at]
	return section.NewPage || at > 0 && (section.OnePage || d.Sections[at-1].OnePage)
}
