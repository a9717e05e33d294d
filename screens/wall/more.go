package wall

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// drawMore asks the room, large, whether it wants more minutes, and how to
// answer: a thumb is seen from the front and needs no counting device.
func (d *drawing) drawMore(b box, v workshop.MoreView) {
	d.fill(b, look.JointTint, radius)
	inner := b.inset(gap, gap)
	how := inner.foot(120)
	d.writeMiddle(d.para(d.say("wall.more.how"), style{color: look.Muted, align: fyne.TextAlignCenter}), how, 44)
	inner.h -= 140
	d.writeMiddle(d.para(d.say("wall.more.ask", v.Minutes), style{bold: true, pitch: headingPitch, align: fyne.TextAlignCenter}), inner, 120)
}
