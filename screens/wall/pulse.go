package wall

import (
	"math"

	"accord/screens/look"
	"accord/workshop"
)

// drawSheets draws how many people have answered, and nothing of what.
func (d *drawing) drawSheets(b box, v workshop.SheetsView) {
	d.drawCounts(b, v.Counts, func(c workshop.SideCount) string { return d.say("wall.sheets", c.Of) })
}

// drawPulse draws the scores as dumbbells, in the order they are looked at,
// and how all of them together stand.
func (d *drawing) drawPulse(b box, v workshop.PulseView) {
	if len(v.Scores) == 0 {
		d.empty(b, "wall.pulse.none")
		return
	}
	head := cells{
		d.para(d.say("pulse."+string(v.Order)), style{color: look.Muted, bold: true}),
		d.levelEnds(style{color: look.Muted}),
		d.para(d.say("pulse.gap"), style{color: look.Muted, bold: true}),
	}
	b = d.tableHead(b, head)
	if whole := d.whole(v.Whole); len(whole) > 0 {
		b = d.writeFoot(whole, b, 70, 36)
		b.h -= 8
	}
	var rows []block
	for _, s := range v.Scores {
		rows = append(rows, d.scoreRow(s))
	}
	d.lists(40, 1, list{in: b, blocks: rows})
}

// levelEnds says what a mark at either end of a dumbbell means.
func (d *drawing) levelEnds(s style) ends {
	return ends{d.para(d.say("pulse.lowest-level"), s), d.para(d.say("pulse.highest-level"), s)}
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
		apart = d.gap("gap.chip", gap)
	}
	return row{fill: look.Surface, cells: cells{d.para(d.say(key), style{}), dumbbell{s}, apart}}
}

// gap is a gap in points with what it calls for, in a sentence with room for
// both.
func (d *drawing) gap(sentence string, gap float64) chips {
	band := workshop.GapBandOf(gap)
	text := d.say(sentence, workshop.Points(math.Abs(gap)), d.say("gap."+string(band)))
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
	inner := rows[0].inside()
	blocks := []block{
		d.para(d.say("statement."+v.Score.Key), style{bold: true, pitch: headingPitch}),
		stack{blocks: []block{dumbbell{v.Score}, d.levelEnds(style{color: look.Muted, scale: 0.6})}},
	}
	if gap, ok := v.Score.Gap(); ok {
		blocks = append(blocks, d.gap("gap.large", gap))
	} else {
		blocks = append(blocks, d.para(d.say("pulse.too-few"), style{color: look.Muted, scale: 0.7}))
	}
	d.writeMiddle(stack{gap: 0.5, blocks: blocks}, inner, 60)

	if v.Saw == "" && v.Why == "" {
		d.fill(rows[1], look.Neutral, radius)
		text := d.para(d.say("wall.statement.silence"), style{color: look.Muted})
		d.writeMiddle(text, rows[1].inside(), 44)
		return
	}
	d.fill(rows[1], look.JointTint, radius)
	var found []block
	for _, line := range []struct{ key, text string }{{"finding.saw", v.Saw}, {"finding.why", v.Why}} {
		if line.text != "" {
			title := d.para(d.say(line.key), style{scale: 0.8, color: look.Muted})
			found = append(found, stack{titled: true, gap: 0.15, blocks: []block{title, d.para(line.text, style{})}})
		}
	}
	d.writeWhole(stack{gap: 0.15, blocks: found}, rows[1].inside(), 44)
}
