package wall

import (
	"time"

	"accord/screens/tell"
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

// drawUntil draws below that clock the time of day at which it has run down,
// which is what people in a break want to know. A clock that stands still, or
// has run out, has none.
func (d *drawing) drawUntil(all box, w workshop.Wall, at time.Time) {
	left := w.Clock.Left(at)
	if !holds(w.View) || w.Clock.Whole == 0 || w.Clock.Since == 0 || left <= 0 {
		return
	}
	size := holdingSize(all)
	words := d.para(d.say("wall.until", tell.TimeOfDay(at.Add(left).Round(time.Minute))), style{bold: true, align: fyne.TextAlignCenter})
	d.write(words, box{all.w/2 - 600, holdingClock(all) + size*1.62, 1200, size * 0.24}, max(floor, size*0.17))
}

// holdingClock returns where the clock begins while the room holds: above the
// middle, so that when it has run down stands clear of the foot.
func holdingClock(all box) float32 { return all.h/2 - 140*holdingSize(all)/300 }

// holdingSize returns the size of its digits. They fill the wall at every size
// of text, so that the question finds room above them.
func holdingSize(all box) float32 { return 300 * min(1, all.h/1080) }
