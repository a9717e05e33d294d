package page

// A strip is the least that moves to the next page as one: a line of text,
// or a line of several columns.
type strip struct {
	height float64
	cells  [][]Op // by column; y counts from the top of the strip
	mark   *Mark  // the outline leads here
}

// A unit is strips that stay on one page if a page can hold them, such as a
// row of a table. The gap above it is dropped at the top of a page.
type unit struct {
	gap    float64
	strips []strip
}

// A part is what is placed at a time: columns of units that go over the pages
// together, with what stands before them.
type part struct {
	gap     float64 // above, dropped at the top of a page
	before  []strip // headings, which stay with what follows
	head    []strip // repeated on every page the part reaches
	columns []column
	whole   bool // goes to the next page rather than over two
}

// A column is units one under the other, on a tint if it has a panel. Its head
// says on every page whose words these are.
type column struct {
	head  []strip
	units []unit
	panel *panel
	rows  bool // of a table: some stay together where it begins, and where it ends
}

// A panel is the rounded tint behind a column. Its padding is above and below.
type panel struct {
	x, width     float64
	fill         Ink
	radius, room float64
}

// padding returns what the panel needs above or below its text.
func (c column) padding() float64 {
	if c.panel == nil {
		return 0
	}
	return c.panel.room
}

func height(strips []strip) float64 {
	sum := 0.0
	for _, s := range strips {
		sum += s.height
	}
	return sum
}

// height returns how high a column is on one page.
func (c column) height() float64 {
	sum := 2*c.padding() + height(c.head)
	for i, u := range c.units {
		if i > 0 {
			sum += u.gap
		}
		sum += height(u.strips)
	}
	return sum
}

// beside sets columns of strips next to each other.
func beside(columns ...[]strip) []strip {
	most := 0
	for _, c := range columns {
		most = max(most, len(c))
	}
	all := make([]strip, most)
	for i := range all {
		for _, c := range columns {
			var ops []Op
			if i < len(c) {
				all[i].height = max(all[i].height, c[i].height)
				for _, cell := range c[i].cells {
					ops = append(ops, cell...)
				}
			}
			all[i].cells = append(all[i].cells, ops)
		}
	}
	return all
}

// paragraph parts the lines of a text into units so that no single line of it
// stands alone at the foot or the head of a page.
func paragraph(lines []strip) []unit {
	if len(lines) < 4 {
		return []unit{{strips: lines}}
	}
	last := len(lines) - 2
	units := []unit{{strips: lines[:2]}}
	for i := 2; i < last; i++ {
		units = append(units, unit{strips: lines[i : i+1]})
	}
	return append(units, unit{strips: lines[last:]})
}

// padded adds room above the first strip and below the last.
func padded(strips []strip, above, below float64) []strip {
	if len(strips) == 0 {
		return nil
	}
	all := append([]strip(nil), strips...)
	all[0] = all[0].lowered(above)
	all[len(all)-1].height += below
	return all
}

// lowered returns the strip with room above it.
func (s strip) lowered(by float64) strip {
	s.height += by
	cells := make([][]Op, len(s.cells))
	for i, cell := range s.cells {
		for _, op := range cell {
			cells[i] = append(cells[i], op.down(by))
		}
	}
	s.cells = cells
	return s
}
