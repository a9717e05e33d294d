package page

import (
	"strings"
	"unicode/utf8"

	"accord/workshop/document"
)

// table sets a table: a head repeated on every page and a hairline under each
// row, with no frame and no stripes.
func (s *setter) table(t document.Table) []part {
	columns := columnsOf(t)
	if columns == 0 {
		return nil
	}
	widths := s.widths(t, columns)
	var head []strip
	if len(t.Head) > 0 {
		head = padded(s.row(t.Head, headStyle, widths), s.air(2), s.air(4))
		s.underline(head, ink, 0.8)
	}
	units := make([]unit, 0, len(t.Rows))
	for _, row := range t.Rows {
		strips := padded(s.row(row, bodyStyle, widths), s.air(4.5), s.air(4.5))
		s.underline(strips, hairline, 0.5)
		units = append(units, unit{strips: strips})
	}
	if len(units) == 0 {
		return []part{{gap: s.pt(10), before: head}}
	}
	whole := column{units: units}.height()+height(head) < s.tall*smallTable
	return []part{{gap: s.air(10), head: head, columns: []column{{units: units, rows: true}}, whole: whole}}
}

// smallTable is the part of a page up to which a table is rather moved to the
// next one than parted.
const smallTable = 0.3

// Columns returns how wide the columns of a table are, in points, if its text
// is so wide, for formats that lay out pages themselves. Each but the last has
// its gutter.
func Columns(t document.Table, wide float64) ([]float64, error) {
	columns := columnsOf(t)
	if columns == 0 {
		return nil, nil
	}
	f, err := newFonts(nil)
	if err != nil {
		return nil, err
	}
	s := setter{fonts: f, width: wide, scale: 1}
	widths := s.widths(t, columns)
	widths[columns-1] -= gutter
	return widths, nil
}

// columnsOf counts the cells of the longest row.
func columnsOf(t document.Table) int {
	columns := len(t.Head)
	for _, row := range t.Rows {
		columns = max(columns, len(row))
	}
	return columns
}

// gutter is the room between two columns of a table.
const gutter = 12

// row sets the cells of one row next to each other. A row with too few cells
// ends early; one with too many was counted before.
func (s *setter) row(cells []string, st style, widths []float64) []strip {
	set := make([][]strip, len(cells))
	x := s.left
	for i, cell := range cells {
		set[i] = s.lines(cell, st, x, widths[i]-s.pt(gutter))
		x += widths[i]
	}
	if len(cells) == 0 {
		return s.lines("", st, x, s.width)
	}
	return beside(set...)
}

// underline draws a line along the foot of the last strip.
func (s *setter) underline(strips []strip, i Ink, thick float64) {
	last := &strips[len(strips)-1]
	line := Line{s.left, last.height, s.left + s.width, last.height, thick, i}
	last.cells = append(last.cells, []Op{line})
}

// widths returns how wide each column of a table is, with its gutter. What a
// table does not say, or says wrongly, is shared out evenly.
func (s *setter) widths(t document.Table, columns int) []float64 {
	shares := make([]float64, columns)
	sum := 0.0
	for i := range shares {
		shares[i] = 1
		if len(t.Widths) == columns && t.Widths[i] > 0 {
			shares[i] = float64(t.Widths[i])
		}
		sum += shares[i]
	}
	for i := range shares {
		shares[i] *= (s.width + s.pt(gutter)) / sum // the last column needs no gutter
	}
	return atLeast(shares, s.leasts(t, columns))
}

// longWord is how wide a word may be, in points, for its column to be widened
// so that it need not be broken, and longDate how wide a date may be.
const (
	longWord = 66
	longDate = 125 // "30 de septiembre de 2027"
)

// leasts returns how wide each column has to be: as its longest word that is
// no longer than [longWord], in whatever language that is, and its longest
// date.
func (s *setter) leasts(t document.Table, columns int) []float64 {
	leasts, seen := make([]float64, columns), make([]map[string]bool, columns)
	widen := func(i int, cell string, st style) {
		for word := range strings.FieldsFuncSeq(cell, func(r rune) bool { return r == '\n' || breakingSpace(r) }) {
			if seen[i][word] { // people write the same words again and again
				continue
			}
			seen[i][word] = true
			for _, p := range pieces(word) {
				most := s.pt(longWord)
				if strings.ContainsRune(p.text, '\u00A0') {
					most = s.pt(longDate)
				}
				if w := s.fonts.wordWide(p.text, st.bold) * s.pt(st.size); !p.space && w <= most {
					leasts[i] = max(leasts[i], w+s.pt(gutter+1))
				}
			}
		}
	}
	for i := range leasts {
		leasts[i], seen[i] = s.pt(gutter+18), map[string]bool{}
	}
	for i, cell := range t.Head {
		widen(i, cell, headStyle)
		clear(seen[i]) // the rows are in another style
	}
	for _, row := range t.Rows {
		for i, cell := range row {
			widen(i, cell, bodyStyle)
			if whole := "\n" + cell; !seen[i][whole] { // which is no word
				seen[i][whole] = true
				leasts[i] = max(leasts[i], s.dates(cell)+s.pt(gutter+1))
			}
		}
	}
	return leasts
}

// dates returns how wide the lines of a cell are that have a number in them and
// the length of a date.
func (s *setter) dates(cell string) float64 {
	const longest = 14 // "30. Sept. 2026"
	wide := 0.0
	for line := range strings.SplitSeq(cell, "\n") {
		if utf8.RuneCountInString(line) <= longest && strings.ContainsAny(line, "0123456789") && strings.ContainsRune(line, ' ') {
			wide = max(wide, s.measure(line, bodyStyle))
		}
	}
	return wide
}

// atLeast widens columns narrower than their least, each time at the cost of
// the one with most to spare, as far as there is room at all.
func atLeast(widths, leasts []float64) []float64 {
	for range 2 * len(widths) {
		needy, rich := 0, 0
		spare := func(i int) float64 { return widths[i] - leasts[i] }
		for i := range widths {
			if spare(i) < spare(needy) {
				needy = i
			}
			if spare(i) > spare(rich) {
				rich = i
			}
		}
		lent := min(-spare(needy), spare(rich))
		if lent <= 0 {
			break
		}
		widths[needy] += lent
		widths[rich] -= lent
	}
	return widths
}
