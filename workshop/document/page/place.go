package page

// A pager places parts on pages, from the top down.
type pager struct {
	top, bottom float64 // of what may be printed on
	y           float64 // where the next part goes
	opened      bool    // something stands on this page already
	pages       []Page
	marks       []Mark
}

func newPager(sheet Sheet, m margins) *pager {
	return &pager{
		top:    m.above,
		bottom: sheet.Height - m.below,
		y:      m.above,
		pages:  make([]Page, 1),
	}
}

// fork returns a pager that goes on from here without leaving a trace.
func (p *pager) fork() *pager {
	trial := *p
	trial.pages = append([]Page(nil), p.pages...)
	trial.marks = append([]Mark(nil), p.marks...)
	last := len(trial.pages) - 1
	trial.pages[last].Ops = append([]Op(nil), p.pages[last].Ops...)
	return &trial
}

func (p *pager) newPage() {
	p.pages = append(p.pages, Page{})
	p.y, p.opened = p.top, false
}

// place puts a part below what is there and goes on over as many pages as it
// needs.
func (p *pager) place(t part) {
	t = p.tame(t)
	if p.opened {
		p.y += t.gap
	}
	if p.opened && p.y+p.least(t) > p.bottom {
		p.newPage()
	}
	fresh := !p.opened
	p.draw(t.before)
	left := t.columns
	for !done(left) {
		p.draw(t.head)
		p.fill(left, fresh)
		if !done(left) {
			p.newPage()
			fresh = true
		}
	}
}

// tame has heads too high to be repeated, or to be kept with anything, go over
// the pages like all other text.
func (p *pager) tame(t part) part {
	high := (p.bottom - p.top) / 4
	if height(t.before) > high {
		p.place(part{gap: t.gap, columns: []column{{units: paragraph(t.before)}}})
		t.before, t.gap = nil, 0
	}
	if height(t.head) > high {
		p.place(part{gap: t.gap, before: t.before, columns: []column{{units: []unit{{strips: t.head}}}}})
		t.before, t.head, t.gap = nil, nil, 0
	}
	t.columns = append([]column(nil), t.columns...)
	for i, c := range t.columns {
		if height(c.head) > high {
			t.columns[i].head, t.columns[i].units = nil, append(paragraph(c.head), c.units...)
		}
	}
	return t
}

// least returns how much of a part has to fit below what is there for it to
// begin here rather than on a new page.
func (p *pager) least(t part) float64 {
	before := height(t.before) + height(t.head)
	all, first := 0.0, 0.0
	for _, c := range t.columns {
		all = max(all, c.height())
		if len(c.units) > 0 {
			first = max(first, 2*c.padding()+height(c.head)+p.beginning(c))
		}
	}
	if t.whole && before+all <= p.bottom-p.top {
		return before + all
	}
	return before + first
}

// beginning returns how much of a column has to be together on the page it
// begins on: a unit, or three rows of a table as long as they are no third of
// a page.
func (p *pager) beginning(c column) float64 {
	least := p.begin(c.units[0].strips)
	for i := 1; c.rows && i < min(3, len(c.units)); i++ {
		more := c.units[i].gap + height(c.units[i].strips)
		if least+more > (p.bottom-p.top)/3 {
			break
		}
		least += more
	}
	return least
}

// begin returns how much of a unit has to be together on the page it begins
// on: all of it, or three lines of what is split anyway.
func (p *pager) begin(strips []strip) float64 {
	if p.splits(strips) {
		return height(strips[:min(3, len(strips))])
	}
	return height(strips)
}

// draw puts strips below what is there, column by column, so that a cell of
// several lines is read to its end before the next one.
func (p *pager) draw(strips []strip) {
	columns := 0
	for _, s := range strips {
		columns = max(columns, len(s.cells))
	}
	for c := range columns {
		y := p.y
		for _, s := range strips {
			if c < len(s.cells) {
				for _, op := range s.cells[c] {
					p.add(op.down(y))
				}
			}
			y += s.height
		}
	}
	for _, s := range strips {
		if s.mark != nil {
			p.marks = append(p.marks, Mark{s.mark.Title, s.mark.Level, len(p.pages) - 1, p.y})
		}
		p.y += s.height
		p.opened = true
	}
}

func (p *pager) add(op Op) {
	last := len(p.pages) - 1
	p.pages[last].Ops = append(p.pages[last].Ops, op)
}
