package wall

import (
	"strconv"

	"accord/screens/look"
	"accord/workshop"
)

// drawHidden draws how many cards each side has written, and none of them.
func (d *drawing) drawHidden(b box, v workshop.HiddenView) {
	if len(v.Prompts) > 1 {
		b = d.drawPrompts(b, v.Prompts)
	}
	d.drawCounts(b, v.Counts, func(c workshop.SideCount) string { return d.say("wall.hidden", c.Count) })
}

// drawCounts draws a large figure for each side, with what it counts.
func (d *drawing) drawCounts(b box, counts []workshop.SideCount, of func(workshop.SideCount) string) {
	var blocks []block
	var in []box
	for i, each := range b.columns(gap, 1, 1) {
		if i == len(counts) {
			break
		}
		c := counts[i]
		d.fill(each, look.SideTint(c.Side), radius)
		color := look.SideColor(c.Side)
		blocks = append(blocks, stack{blocks: []block{
			lead{ems: 1.85, first: scaled{1.25, sign{c.Side}}, rest: d.para(d.side(c.Side), style{scale: 1.25, color: color, bold: true})},
			d.para(strconv.Itoa(c.Count), style{scale: 5.5, color: color, bold: true, pitch: 1.08}),
			d.para(of(c), style{color: color}),
		}})
		in = append(in, each.inside())
	}
	d.writeAlike(blocks, in, 36)
}

// drawPrompts draws the lists a side writes, where there are several, and
// returns the room that is left above.
func (d *drawing) drawPrompts(b box, prompts []string) box {
	var names chips
	for _, p := range prompts {
		names = append(names, d.chip(d.say("prompt."+p), look.Ink, look.Neutral, noMark))
	}
	most := b.foot(b.h * 0.3)
	size, _ := d.sized(40, func(s float32, whole bool) bool { return stands(names, most, s, whole) })
	h := names.height(b.w, size)
	names.draw(d, b.foot(h), size)
	b.h -= h + 28
	return b
}
