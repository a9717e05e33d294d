package page

// fill draws as much of the columns as this page holds and takes it away from
// them. On a fresh page it takes something of each in any case, so that even
// what no page can hold comes to an end.
func (p *pager) fill(left []column, fresh bool) {
	filled := make([]filling, len(left))
	deepest := 0.0
	for i := range left {
		filled[i] = p.take(&left[i], fresh)
		deepest = max(deepest, filled[i].height)
	}
	y := p.y
	for i, f := range filled {
		if panel := left[i].panel; panel != nil && len(f.units) > 0 {
			p.add(Box{panel.x, y, panel.width, deepest, panel.radius, panel.fill})
		}
		for _, u := range f.units {
			p.y = y + u.y
			p.draw(u.strips)
		}
	}
	p.y = y + deepest
}

// A filling is what one page takes of a column. Its units know how far below
// the top of the column they stand.
type filling struct {
	height float64
	units  []placed
}

type placed struct {
	y      float64
	strips []strip
}

// take cuts off the top of a column what fits on this page.
func (p *pager) take(c *column, fresh bool) filling {
	var f filling
	y, bottom := c.padding()+height(c.head), p.bottom-p.y-c.padding()
	for len(c.units) > 0 {
		u := c.units[0]
		first := len(f.units) == 0
		if !first {
			y += u.gap
		}
		count := p.count(u.strips, bottom-y)
		if count == 0 && first && fresh {
			count = max(1, within(u.strips, bottom-y))
		}
		if count == 0 {
			c.takeBack(&f)
			break
		}
		if first && len(c.head) > 0 {
			f.units = append(f.units, placed{c.padding(), c.head})
		}
		f.units = append(f.units, placed{y, u.strips[:count]})
		y += height(u.strips[:count])
		f.height = y + c.padding()
		if count < len(u.strips) {
			c.units = append([]unit{{u.gap, u.strips[count:]}}, c.units[1:]...)
			break
		}
		c.units = c.units[1:]
	}
	return f
}

// takeBack has the last row of a table take the one before it along to the next
// page, where it would be alone.
func (c *column) takeBack(f *filling) {
	const enough = 4 // that are left here
	n := len(f.units) - 1
	if !c.rows || len(c.units) != 1 || n < enough {
		return
	}
	last := f.units[n]
	f.units, f.height = f.units[:n], last.y
	c.units = append([]unit{{strips: last.strips}}, c.units...)
}

// count returns how many of the strips of a unit go into room: all or none,
// but for a unit so high that waiting for a page of its own would leave a
// hole.
func (p *pager) count(strips []strip, room float64) int {
	count := within(strips, room)
	if count < len(strips) && !p.splits(strips) {
		return 0
	}
	return count
}

// splits reports whether a unit may go over two pages.
func (p *pager) splits(strips []strip) bool {
	return height(strips) > (p.bottom-p.top)*0.6
}

// within returns how many of strips fit in room. A thousandth of a point is
// forgiven, as sums of fractions are never exact.
func within(strips []strip, room float64) int {
	for i, s := range strips {
		if room -= s.height; room < -0.001 {
			return i
		}
	}
	return len(strips)
}

func done(columns []column) bool {
	for _, c := range columns {
		if len(c.units) > 0 {
			return false
		}
	}
	return true
}
