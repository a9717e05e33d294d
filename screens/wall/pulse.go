package wall

import (
	"math"
	"strconv"

	"accord/screens/look"
	"accord/workshop"
)

// drawSheets draws how many people have answered, and nothing of what.
func (d *drawing) drawSheets(b box, v workshop.SheetsView) {
	for i, each := range b.columns(gap, 1, 1) {
		if i >= len(v.Counts) {
			return
		}
		c := v.Counts[i]
		d.fill(each, look.SideTint(c.Side), radius)
		color := look.SideColor(c.Side)
		d.writeMiddle(stack{blocks: []block{
			lead{ems: 1.85, first: scaled{1.25, sign{c.Side}}, rest: d.para(d.side(c.Side), style{scale: 1.25, color: color, bold: true})},
			d.para(strconv.Itoa(c.Count), style{scale: 5.5, color: color, bold: true, pitch: 1.08}),
			d.para(d.say("wall.sheets", c.Of), style{color: color}),
		}}, each.inset(gap, 40), 36)
	}
}

// drawPulse draws the scores as dumbbells, in the order they are looked at,
// and how all of them together stand.
func (d *drawing) drawPulse(b box, v workshop.PulseView) {
	if len(v.Scores) == 0 {
		d.empty(b, "wall.pulse.none")
		return
	}
	head := b.top(60)
	d.write(cells{
		d.para(d.say("pulse."+string(v.Order)), style{color: look.Muted, bold: true}),
		ends{d.para(d.say("pulse.lowest-level"), style{color: look.Muted}), d.para(d.say("pulse.highest-level"), style{color: look.Muted})},
		d.para(d.say("pulse.gap"), style{color: look.Muted, bold: true}),
	}, box{head.x + padX*32, head.y, head.w - 2*padX*32, head.h}, 30)
	b = b.below(head.h)
	if whole := d.whole(v.Whole); len(whole) > 0 {
		b = d.writeFoot(whole, b, 70, 36)
	}
	var rows []block
	for _, s := range v.Scores {
		rows = append(rows, d.scoreRow(s))
	}
	l := list{b, rows}
	size, ok := largest(40, floor, func(s float32) bool { return l.flows(1, s, false) })
	if !ok {
		size, _ = largest(floor, bottom, func(s float32) bool { return l.flows(1, s, false) })
	}
	d.list(l, 1, size)
}

// whole returns how everything together stands, and nothing where there is no
// figure.
func (d *drawing) whole(s workshop.Score) chips {
	var c chips
	for _, side := range workshop.Sides {
		if part := s.Of(side); part.Shown {
			c = append(c, d.chip(side.Letter()+" "+workshop.Points(part.Index), look.SideColor(side), look.SideTint(side), noMark))
		}
	}
	if s.Pooled {
		band := d.say("band." + string(workshop.BandOf(s.Together)))
		c = append(c, d.chip(d.say("pulse.together", workshop.Points(s.Together), band), look.Joint, look.JointTint, noMark))
	}
	return c
}

// scoreRow is a statement, its dumbbell, and the gap.
func (d *drawing) scoreRow(s workshop.Score) block {
	key := "statement." + s.Key + ".short"
	if len(s.Key) == 1 {
		key = "dimension." + s.Key
	}
	var apart block = d.para(d.say("pulse.too-few"), style{color: look.Muted, scale: 0.8})
	if gap, ok := s.Gap(); ok {
		apart = d.gap(gap)
	}
	return row{fill: look.Surface, cells: cells{d.para(d.say(key), style{}), dumbbell{s}, apart}}
}

// gap is a gap in points with what it calls for.
func (d *drawing) gap(gap float64) chips {
	band := workshop.GapBandOf(gap)
	text := d.say("gap.chip", workshop.Points(math.Abs(gap)), d.say("gap."+string(band)))
	switch band {
	case workshop.TalkFirst:
		return chips{d.chip(text, look.Warn, look.WarnTint, noMark)}
	case workshop.Close:
		return chips{d.chip(text, look.Joint, look.JointTint, noMark)}
	}
	return chips{d.chip(text, look.Ink, look.Neutral, noMark)}
}

// drawStatement draws one statement large, to be looked at in silence, and
// below it what the room found.
func (d *drawing) drawStatement(b box, v workshop.StatementView) {
	rows := []box{b.top(b.h * 0.5), b.below(b.h*0.5 + 24)}
	d.fill(rows[0], look.Surface, radius)
	inner := rows[0].inset(gap, 36)
	blocks := []block{
		d.para(d.say("statement."+v.Score.Key), style{bold: true, pitch: headingPitch}),
		dumbbell{v.Score},
	}
	if gap, ok := v.Score.Gap(); ok {
		blocks = append(blocks, d.gap(gap))
	} else {
		blocks = append(blocks, d.para(d.say("pulse.too-few"), style{color: look.Muted, scale: 0.7}))
	}
	d.writeMiddle(stack{gap: 0.5, blocks: blocks}, inner, 60)

	if v.Saw == "" && v.Why == "" {
		d.fill(rows[1], look.Neutral, radius)
		text := d.para(d.say("wall.statement.silence"), style{color: look.Muted})
		d.writeMiddle(text, rows[1].inset(gap, gap), 44)
		return
	}
	d.fill(rows[1], look.JointTint, radius)
	var found []block
	for _, line := range []struct{ key, text string }{{"finding.saw", v.Saw}, {"finding.why", v.Why}} {
		if line.text != "" {
			found = append(found, d.para(d.say(line.key), style{scale: 0.8, color: look.Muted}), d.para(line.text, style{}))
		}
	}
	d.writeMiddle(stack{gap: 0.15, blocks: found}, rows[1].inset(gap, 32), 44)
}

// quarterLines is how many statements of a quarter can be read from the back
// row; the desk has them all.
const quarterLines = 3

// drawQuarters draws which statements call for which kind of talk.
func (d *drawing) drawQuarters(b box, v workshop.QuartersView) {
	rows := b.rows(20, 2)
	boxes := append(rows[0].columns(20, 1, 1), rows[1].columns(20, 1, 1)...)
	var lists []list
	for i, q := range v.Quarters {
		if i == len(boxes) {
			break // too few answers to say where they belong
		}
		d.fill(boxes[i], quarterTint(q.Quarter), 20)
		inner := boxes[i].inset(24, 18)
		h := d.write(stack{blocks: []block{
			d.para(d.say("quarter."+string(q.Quarter)), style{bold: true}),
			d.para(d.say("quarter."+string(q.Quarter)+".do"), style{scale: 0.85, color: look.Muted}),
		}}, inner.top(boxes[i].h*0.5), 32)
		l := list{in: inner.below(h + 10)}
		if rest := len(q.Statements) - quarterLines; rest > 0 {
			d.more(l.in.foot(40), rest)
			l.in.h -= 48
		}
		for _, s := range q.Statements[:min(quarterLines, len(q.Statements))] {
			l.blocks = append(l.blocks, d.para(d.say("statement."+s+".short"), style{}))
		}
		lists = append(lists, l)
	}
	size, _ := largest(34, bottom, func(s float32) bool {
		for _, l := range lists {
			if !l.flows(1, s, true) {
				return false
			}
		}
		return true
	})
	for _, l := range lists {
		d.list(l, 1, size)
	}
}
