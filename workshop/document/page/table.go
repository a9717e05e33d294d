package page

import "accord/workshop/document"

// table sets a table: a head repeated on every page and a hairline under each
// row, with no frame and no stripes.
func (s *setter) table(t document.Table) []part {
	columns := len(t.Head)
	for _, row := range t.Rows {
		columns = max(columns, len(row))
	}
	if columns == 0 {
		return nil
	}
	widths := s.widths(t, columns)
	var head []strip
	if len(t.Head) > 0 {
		head = padded(s.row(t.Head, headStyle, widths), s.pt(2), s.pt(4))
		s.underline(head, ink, 0.8)
	}
	units := make([]unit, 0, len(t.Rows))
	for _, row := range t.Rows {
		strips := padded(s.row(row, bodyStyle, widths), s.pt(4.5), s.pt(4.5))
		s.underline(strips, hairline, 0.5)
		units = append(units, unit{strips: strips})
	}
	if len(units) == 0 {
		return []part{{gap: s.pt(10), before: head}}
	}
	return []part{{gap: s.pt(10), head: head, columns: []column{{units: units}}}}
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
	return s.atLeast(shares)
}

// atLeast widens columns too narrow for a few letters, at the cost of the
// widest, as far as there is room at all.
func (s *setter) atLeast(widths []float64) []float64 {
	least := min(s.pt(gutter+18), (s.width+s.pt(gutter))/float64(len(widths)))
	for range widths {
		narrow, wide := 0, 0
		for i, w := range widths {
			if w < widths[narrow] {
				narrow = i
			}
			if w > widths[wide] {
				wide = i
			}
		}
		if lack := least - widths[narrow]; lack > 0 {
			widths[narrow] += lack
			widths[wide] -= lack
		}
	}
	return widths
}
