package wall

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// drawOneCard draws the card that is read out now over the whole middle.
// Before the first there is only how many will come.
func (d *drawing) drawOneCard(b box, v workshop.OneCardView) {
	shown := d.para(d.say("wall.shown", v.Shown, v.Of), style{color: look.Muted, bold: true, align: fyne.TextAlignTrailing})
	if v.Card.Text == "" {
		d.fill(b, look.Neutral, radius)
		inner := b.inside()
		d.write(shown, inner.top(50), 36)
		text := d.para(d.say("wall.shown.soon"), style{bold: true, pitch: headingPitch})
		d.writeMiddle(text, inner.below(60), 100)
		return
	}
	d.of(cardPart(v.Card), func() { d.drawCard(b, v.Card, shown) })
}

// drawCard draws a card over a box, with how many have been shown.
func (d *drawing) drawCard(b box, c workshop.WallCard, shown block) {
	d.fill(b, look.SideTint(c.Side), radius)
	inner := b.inside()
	head := inner.top(56).columns(24, 3, 2)
	who := lead{ems: 1.6, first: sign{c.Side}, rest: d.para(d.say("wall.card", d.side(c.Side), c.Label), style{color: look.SideColor(c.Side), bold: true})}
	d.write(who, head[0], 40)
	d.write(shown, head[1], 36)
	room := inner.below(56 + 24)
	if c.Note != "" {
		note := chips{d.chip(d.say(c.Note), look.Ink, look.Surface, noMark)}
		h := note.height(room.w, 44)
		note.draw(d, room.foot(h), 44)
		room.h -= h + 16
	}
	d.writeWhole(d.para(c.Text, style{}), room, 104)
}
