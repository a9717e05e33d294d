package wall

import (
	"accord/screens/look"
	"accord/workshop"
)

// closingShares gives goals more of the width, for they say most.
func closingShares(v workshop.ClosingView) []float32 {
	if v.Aimed {
		return []float32{1.3, 1, 1}
	}
	return equal(3)
}

// drawClosing draws what was agreed: goals, promises, reviews and who has
// signed. Where the room was to agree on no goals, the reviews stand in their
// place, larger than at the foot.
func (d *drawing) drawClosing(b box, v workshop.ClosingView) {
	foot := b.foot(126)
	b.h -= foot.h + 12
	columns := b.columns(24, closingShares(v)...)
	sides := []workshop.Side{workshop.Both, workshop.Sales, workshop.Marketing}
	var heads []block
	for i, side := range sides {
		d.fill(columns[i], look.SideTint(side), radius)
		columns[i] = columns[i].inset(24, 16)
		heads = append(heads, d.columnHead(side, d.closingHead(v, side)))
	}
	columns = d.columnHeads(columns, heads)
	var lists []list
	for i, side := range sides {
		lists = append(lists, list{in: columns[i], blocks: d.agreed(v, side)})
	}
	d.lists(40, 1, lists...)
	d.drawSigned(foot, v)
}

// closingHead is what stands above a column.
func (d *drawing) closingHead(v workshop.ClosingView, side workshop.Side) string {
	switch {
	case side != workshop.Both:
		return d.say("wall.closing.will", d.side(side))
	case v.Aimed:
		return d.say("wall.closing.goals")
	}
	return d.say("wall.closing.reviews")
}

// agreed returns the joint goals or the reviews, or what a side has promised.
func (d *drawing) agreed(v workshop.ClosingView, side workshop.Side) []block {
	var blocks []block
	if side == workshop.Both && !v.Aimed {
		for _, r := range v.Reviews {
			blocks = append(blocks, d.para(d.day(r), style{}))
		}
		if v.Expires != "" {
			blocks = append(blocks, d.para(d.say("wall.closing.expires", d.day(v.Expires)), style{bold: true}))
		}
		return blocks
	}
	if side == workshop.Both {
		for _, g := range v.Goals {
			blocks = append(blocks, d.closingGoal(g))
		}
	}
	for _, p := range v.Promises {
		if p.From == side {
			blocks = append(blocks, d.agreedLine(p.Label, side, d.para(p.Text, style{})))
		}
	}
	if len(blocks) == 0 {
		blocks = []block{d.para(d.say("wall.closing.none"), style{color: look.Muted})}
	}
	return blocks
}

func (d *drawing) agreedLine(label string, side workshop.Side, text block) block {
	return lead{ems: 2.4, first: d.para(label, style{scale: 0.75, color: look.SideColor(side), bold: true}), rest: text}
}

// closingGoal is a goal, and below it from where to where and by when.
func (d *drawing) closingGoal(g workshop.WallGoal) block {
	way := ""
	switch {
	case g.Baseline != "" && g.Target != "":
		way = d.say("goal.from-to", g.Baseline, g.Target)
	case g.Target != "":
		way = d.say("goal.to", g.Target)
	}
	if day := d.day(g.Due); day != "" {
		by := d.say("wall.closing.by", day)
		if way != "" {
			by = d.say("sign.and", way, by)
		}
		way = by
	}
	lines := stack{blocks: []block{d.para(g.Text, style{bold: true})}}
	if way != "" {
		lines.blocks = append(lines.blocks, d.para(way, style{scale: 0.85}))
	}
	return d.agreedLine(g.Label, workshop.Both, lines)
}

// drawSigned draws when both sides look at it again, and how many have
// signed on each side.
func (d *drawing) drawSigned(b box, v workshop.ClosingView) {
	columns := b.columns(24, closingShares(v)...)
	var days chips
	for _, r := range v.Reviews {
		days = append(days, d.chip(d.day(r), look.Ink, look.Neutral, noMark))
	}
	title := d.para(d.say("wall.closing.reviews"), style{scale: 0.75, color: look.Muted, bold: true})
	if v.Expires != "" {
		days = append(days, d.chip(d.say("wall.closing.expires", d.day(v.Expires)), look.Joint, look.JointTint, noMark))
	}
	if len(days) > 0 && v.Aimed {
		d.writeMiddle(stack{gap: 0.1, blocks: []block{title, days}}, columns[0], 38)
	}
	for i, c := range v.Signed {
		if i+1 < len(columns) {
			text := d.para(d.say("wall.closing.signed", c.Count, c.Of), style{color: look.SideColor(c.Side), bold: true})
			d.writeMiddle(lead{ems: 1.6, first: sign{c.Side}, rest: text}, columns[i+1].inset(28, 0), 48)
		}
	}
}
