package wall

import (
	"strconv"

	"accord/screens/look"
	"accord/workshop"
)

// drawOrder draws what matters to whom after the ballots, and the order of
// work that follows from it.
func (d *drawing) drawOrder(b box, v workshop.OrderView) {
	cells := b.columns(36, 2.5, 1)
	rows := cells[0].rows(20, 2)
	upper, lower := rows[0].columns(20, 1, 1), rows[1].columns(20, 1, 1)
	quadrants := []struct {
		side workshop.Side
		in   box
	}{
		{workshop.Sales, upper[0]}, {workshop.Both, upper[1]},
		{"", lower[0]}, {workshop.Marketing, lower[1]},
	}
	var lists []list
	for _, q := range quadrants {
		lists = append(lists, d.quadrant(q.in, q.side, v.Themes))
	}
	d.lists(38, 1, lists...)
	d.drawWork(cells[1], v.Order)
}

// quadrant draws the ground and the heading of a quadrant, and returns its
// themes.
func (d *drawing) quadrant(b box, side workshop.Side, themes []workshop.WallTheme) list {
	d.fill(b, look.SideTint(side), 20)
	title, line := d.matters(side)
	inner := b.inset(24, 18)
	var head block = d.para(title, style{bold: true})
	if side != "" {
		head = lead{ems: 1.6, first: sign{side}, rest: head}
	}
	rest := d.heading(inner, head, d.para(line, style{scale: 0.85, color: look.Muted}))
	l := list{in: rest}
	for _, t := range themes {
		if t.Matters != side {
			continue
		}
		dots := chips{d.count(workshop.Sales, t.Sales), d.count(workshop.Marketing, t.Marketing)}
		l.blocks = append(l.blocks, tile{fill: look.Surface, block: pair{chips: dots, text: d.themeName(t, false), behind: true}})
	}
	return l
}

// matters returns the heading of a quadrant and what is done with it.
func (d *drawing) matters(side workshop.Side) (title, line string) {
	switch side {
	case workshop.Both:
		return d.say("matters.both"), d.say("wall.order.start")
	case "":
		return d.say("matters.none"), d.say("wall.order.rest")
	}
	return d.say("wall.order.side", d.side(side)), d.say("wall.order.pick")
}

// drawWork draws the themes that are worked on, in their order.
func (d *drawing) drawWork(b box, order []workshop.WallTheme) {
	h := d.write(d.para(d.say("wall.order"), style{bold: true}), b.top(150), 38)
	b = b.below(h + 16)
	if len(order) == 0 {
		d.empty(b, "wall.order.none")
		return
	}
	var tiles []block
	for i, t := range order {
		number := d.para(strconv.Itoa(i+1), style{bold: true, color: look.SideColor(t.Matters)})
		tiles = append(tiles, tile{fill: look.SideTint(t.Matters), block: lead{ems: 1.1, first: number, rest: d.themeName(t, false)}})
	}
	d.lists(40, 1, list{in: b, blocks: tiles})
}
