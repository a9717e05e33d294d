package wall

import (
	"accord/screens/look"
	"accord/workshop"
)

// drawClosing draws what was agreed: goals, promises, reviews and who has
// signed.
func (d *drawing) drawClosing(b box, v workshop.ClosingView) {
	foot := b.foot(126)
	b.h -= foot.h + 12
	columns := b.columns(24, 1, 1, 1)
	goals := d.agreed(columns[0], workshop.Both, d.say("wall.closing.goals"))
	for _, g := range v.Goals {
		goals.blocks = append(goals.blocks, d.closingGoal(g))
	}
	lists := []list{goals}
	for i, side := range workshop.Sides {
		l := d.agreed(columns[i+1], side, d.say("wall.closing.will", d.side(side)))
		for _, p := range v.Promises {
			if p.From == side {
				l.blocks = append(l.blocks, d.agreedLine(p.Label, side, d.para(p.Text, style{})))
			}
		}
		lists = append(lists, l)
	}
	for i := range lists {
		if len(lists[i].blocks) == 0 {
			lists[i].blocks = []block{d.para(d.say("wall.closing.none"), style{color: look.Muted})}
		}
	}
	d.lists(40, lists...)
	d.drawSigned(foot, v)
}

// agreed draws the ground and the heading of a column, and returns the room
// below as an empty list.
func (d *drawing) agreed(b box, side workshop.Side, title string) list {
	d.fill(b, look.SideTint(side), radius)
	inner := b.inset(24, 16)
	return list{in: d.columnHead(inner, side, title)}
}

func (d *drawing) agreedLine(label string, side workshop.Side, text block) block {
	return lead{ems: 2.4, first: d.para(label, style{scale: 0.75, color: look.SideColor(side), bold: true}), rest: text}
}

func (d *drawing) closingGoal(g workshop.WallGoal) block {
	lines := stack{blocks: []block{d.para(g.Text, style{bold: true})}}
	if g.Baseline != "" && g.Target != "" {
		lines.blocks = append(lines.blocks, d.para(d.say("wall.closing.from-to", g.Baseline, g.Target), style{scale: 0.85}))
	}
	if day := d.day(g.Due); day != "" {
		lines.blocks = append(lines.blocks, d.para(d.say("wall.closing.by", day), style{scale: 0.85}))
	}
	return d.agreedLine(g.Label, workshop.Both, lines)
}

// drawSigned draws when both sides look at it again, and how many have
// signed on each side.
func (d *drawing) drawSigned(b box, v workshop.ClosingView) {
	columns := b.columns(24, 1, 1, 1)
	var days chips
	for _, r := range v.Reviews {
		days = append(days, d.chip(d.day(r), look.Ink, look.Neutral, noMark))
	}
	title := d.para(d.say("wall.closing.reviews"), style{scale: 0.75, color: look.Muted, bold: true})
	if len(days) > 0 {
		d.writeMiddle(stack{gap: 0.1, blocks: []block{title, days}}, columns[0], 38)
	}
	for i, c := range v.Signed {
		if i+1 < len(columns) {
			text := d.para(d.say("wall.closing.signed", c.Count, c.Of), style{color: look.SideColor(c.Side), bold: true})
			d.writeMiddle(lead{ems: 1.6, first: sign{c.Side}, rest: text}, columns[i+1].inset(28, 0), 48)
		}
	}
}
