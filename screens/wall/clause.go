package wall

import (
	"strconv"

	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// drawClause draws the clause the room raises hands on, very large, and its
// tally once all hands are up.
func (d *drawing) drawClause(b box, v workshop.ClauseView) {
	if v.Label == "" {
		d.empty(b, "wall.clause.none")
		return
	}
	cells := b.columns(36, 2.3, 1)
	d.drawWords(cells[0], v)
	d.drawHands(cells[1], v)
}

// drawWords draws who promises what.
func (d *drawing) drawWords(b box, v workshop.ClauseView) {
	d.fill(b, look.SideTint(v.Side), radius)
	inner := b.inside()
	color := look.SideColor(v.Side)
	title := d.say("wall.clause.goal", v.Label)
	if v.Side != workshop.Both {
		title = d.say("wall.clause.will", d.side(v.Side), v.Label)
	}
	d.write(lead{ems: 1.6, first: sign{v.Side}, rest: d.para(title, style{color: color, bold: true})}, inner.top(56), 40)
	room := inner.below(56 + 20)
	if v.Would != "" {
		room = d.drawObjection(room, v)
	}

	lines := stack{gap: 0.15}
	for _, l := range v.Lines {
		if l.Text != "" {
			lines.blocks = append(lines.blocks, d.para(d.line(l), style{scale: 0.5, color: look.Muted}))
		}
	}
	text := d.para(v.Text, style{bold: true, pitch: headingPitch})
	words := stack{gap: 0.35, blocks: []block{text, lines}}
	if size, _, _ := d.sizeIn(words, room, 88); size < cardSize && v.Would != "" {
		words.blocks = []block{text} // what is objected to is read with the objection
	}
	d.writeWhole(words, room, 88)
}

// line is a field and what it says, with a date as people write it.
func (d *drawing) line(l workshop.WallLine) string {
	if l.Field == "due" {
		l.Text = d.day(workshop.Day(l.Text))
	}
	return d.say("wall.pair", d.say("field."+l.Field), l.Text)
}

// drawObjection draws at the foot of a box what would let a side live with the
// clause, which was said aloud to everyone, and returns what is left above.
func (d *drawing) drawObjection(b box, v workshop.ClauseView) box {
	const most = 44
	words := tile{fill: look.Surface, block: lead{ems: 1.6, first: sign{v.Objector}, rest: stack{blocks: []block{
		d.para(d.say("clause.objection"), style{color: look.SideColor(v.Objector), bold: true}),
		d.para(v.Would, style{}),
	}}}}
	b = d.writeFoot(words, b, b.h*0.45, most)
	b.h -= 20
	return b
}

// drawHands draws the lowest hand of each side, where the clause stands with
// them, and how many clauses stand in all. Before a round it says how hands
// are raised.
func (d *drawing) drawHands(b box, v workshop.ClauseView) {
	done := d.para(d.say("wall.clause.agreed", v.Agreed, v.Of), style{color: look.Muted, bold: true, align: fyne.TextAlignCenter})
	b = d.writeFoot(done, b, 90, 36)
	b.h -= 16
	if v.Round == 0 {
		d.fill(b, look.Neutral, radius)
		d.writeMiddle(stack{gap: 0.5, blocks: []block{
			d.para(d.say("wall.clause.range"), style{scale: 3, bold: true, align: fyne.TextAlignCenter, pitch: figurePitch}),
			d.para(d.say("wall.clause.hands"), style{align: fyne.TextAlignCenter}),
		}}, b.inset(36, 36), 40)
		return
	}
	ground := b.foot(min(96, b.h*0.2))
	b.h -= ground.h + 20
	d.drawStanding(ground, v.Standing)
	d.lowestHands(b.rows(20, 2), v.Lowest)
}

// lowestHands draws the lowest hand of each side, both named in one size.
func (d *drawing) lowestHands(rows []box, lowest []workshop.SideCount) {
	var names []block
	var in []box
	for i, c := range lowest[:min(len(lowest), len(rows))] {
		d.fill(rows[i], look.SideTint(c.Side), radius)
		color := look.SideColor(c.Side)
		cells := rows[i].inset(32, min(16, rows[i].h*0.08)).columns(16, 2, 1)
		names = append(names, stack{blocks: []block{
			lead{ems: 1.6, first: sign{c.Side}, rest: d.para(d.side(c.Side), style{color: color, bold: true})},
			d.para(d.say("wall.clause.lowest"), style{color: color}),
		}})
		in = append(in, cells[0])
		figure := style{color: color, bold: true, align: fyne.TextAlignTrailing, pitch: figurePitch}
		d.writeMiddle(d.para(strconv.Itoa(c.Count), figure), cells[1], 160)
	}
	d.writeAlike(names, in, 36)
}

func (d *drawing) drawStanding(b box, s workshop.Standing) {
	color, fill, m := look.Warn, look.WarnTint, open
	switch s {
	case workshop.Agreed:
		color, fill, m = look.Joint, look.JointTint, checked
	case workshop.Draft, workshop.Dropped:
		color, fill = look.Muted, look.Neutral
	case workshop.Reworded:
		color, fill = look.Amber, look.AmberTint
	}
	d.fill(b, fill, 20)
	side := min(52, b.h*0.7)
	at := b.inset(24, min(10, b.h*0.08))
	disc := box{at.x, b.y + (b.h-side)/2, side, side}
	if m == checked {
		d.check(disc, color, fill)
	} else {
		d.ring(disc, color)
	}
	at.x, at.w = at.x+side+18, at.w-side-18
	d.writeMiddle(d.para(d.say("standing."+string(s)), style{color: color, bold: true}), at, 40)
}
