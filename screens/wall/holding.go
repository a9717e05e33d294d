package wall

import (
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// drawHolding draws the question over a clock that fills the wall, as during
// a break.
func (d *drawing) drawHolding(all box, w workshop.Wall) {
	question := d.para(d.question(w), style{bold: true, pitch: headingPitch, align: fyne.TextAlignCenter})
	top := float32(130)
	room := box{edge, top, all.w - 2*edge, holdingClock(all) - top}
	if w.Clock.Whole == 0 {
		room.h = foot(all).y - top
	}
	d.writeMiddle(question, room, 110)
}

// holdingClock returns where the clock begins while the room holds.
func holdingClock(all box) float32 { return all.h/2 - 112*holdingSize(all)/300 }

// holdingSize returns the size of its digits. They fill the wall at every size
// of text, so that the question finds room above them.
func holdingSize(all box) float32 { return 300 * min(1, all.h/1080) }
