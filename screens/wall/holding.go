package wall

import (
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// drawHolding draws the question over a clock that fills the wall, as during
// a break.
func (d *drawing) drawHolding(all box, w workshop.Wall) {
	question := d.para(d.question(w), style{bold: true, pitch: headingPitch, align: fyne.TextAlignCenter})
	room := box{edge, 130, all.w - 2*edge, holdingClock(all) - 130}
	if w.Clock.Whole == 0 {
		room.h = all.h - 130 - footH - footEdge
	}
	d.writeMiddle(question, room, 110)
}

// holdingClock returns where the clock begins while the room holds.
func holdingClock(all box) float32 { return all.h/2 - 112 }
