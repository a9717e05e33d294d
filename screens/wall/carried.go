package wall

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/workshop"
)

// drawCarried draws one promise of the last time, very large, with what became
// of it, and below how all of them stand.
func (d *drawing) drawCarried(b box, v workshop.CarriedView) {
	if v.Of == 0 {
		d.empty(b, "wall.carried.none")
		return
	}
	var counts chips
	for _, c := range v.Counts {
		text, ink, ground := d.say("wall.carried.count", d.say("became."+string(c.Became)), c.Count), look.Muted, look.Neutral
		if c.Became == v.Promise.Became {
			ink, ground = becameColors(c.Became)
		}
		counts = append(counts, d.chip(text, ink, ground, noMark))
	}
	height := counts.height(b.w, 44)
	counts.draw(d, b.foot(height), 44)
	b.h -= height + 24

	p := v.Promise
	d.fill(b, look.SideTint(p.Side), radius)
	inner := b.inside()
	who := d.say("wall.carried.from", d.side(p.Side), p.Was)
	if p.Owner != "" {
		who = d.say("wall.carried.owner", d.side(p.Side), p.Was, p.Owner)
	}
	head := inner.top(56).columns(24, 3, 1)
	d.write(lead{ems: 1.6, first: sign{p.Side}, rest: d.para(who, style{color: look.SideColor(p.Side), bold: true})}, head[0], 40)
	d.write(d.para(d.say("wall.carried.at", v.At, v.Of), style{color: look.Muted, bold: true, align: fyne.TextAlignTrailing}), head[1], 36)
	words := stack{gap: 0.4, blocks: []block{d.para(p.Text, style{bold: true, pitch: headingPitch})}}
	if p.Note != "" {
		words.blocks = append(words.blocks, d.para(p.Note, style{scale: 0.55, color: look.Muted}))
	}
	d.writeWhole(words, inner.below(56+20), 88)
}

// becameColors are the ink and the ground of what became of a promise.
func becameColors(b workshop.Became) (ink, ground fyne.ThemeColorName) {
	switch b {
	case workshop.Kept:
		return look.Joint, look.JointTint
	case workshop.Late:
		return look.Amber, look.AmberTint
	case workshop.Missed:
		return look.Warn, look.WarnTint
	}
	return look.Ink, look.Surface
}
