package wall

import (
	"strings"
	"time"

	"accord/screens/look"
	"accord/screens/tell"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// drawClock draws the time left in the step, and nothing when no step has
// begun. In most views it stands at the top right. It is drawn as at the
// moment that its digits show, so while they stand still nothing moves.
func (d *drawing) drawClock(all box, w workshop.Wall, at time.Time) {
	if w.Clock.Whole == 0 {
		return
	}
	c := clockFace{clock: w.Clock, part: w.Part, at: w.Clock.Shown(at), size: 120}
	if holds(w.View) {
		c.size, c.middle = holdingSize(all), true
		c.right, c.y = all.w/2, holdingClock(all)
	} else {
		c.right, c.y = all.w-edge, 60
	}
	d.clockFace(c)
}

// A clockFace is a clock at a place. It ends at right, or has its middle
// there.
type clockFace struct {
	clock  workshop.Clock
	part   bool // of what the room does now, not of the step
	at     time.Time
	size   float32
	right  float32
	y      float32
	middle bool
}

// digits returns the time left as it is read, with a minus when it is over.
func (c clockFace) digits() string { return tell.Clock(c.clock.Left(c.at)) }

// urgency returns the colour of the clock, how thick the bar below it is, and
// the key of a word for it. Colour never stands alone.
func (c clockFace) urgency() (color fyne.ThemeColorName, bar float32, word string) {
	color, bar, word = look.Ink, 0.05, "wall.clock.left" // without a word it reads like the time of day
	if c.part {
		word = "wall.clock.part"
	}
	switch c.clock.Urgency(c.at) {
	case workshop.Soon:
		color, bar, word = look.Amber, 0.09, "wall.clock.soon"
	case workshop.Last:
		color, bar, word = look.Warn, 0.13, "wall.clock.last"
		if c.clock.Left(c.at) < time.Second/2 {
			word = "wall.clock.over"
		}
	}
	if c.clock.Since == 0 {
		word = "wall.clock.paused"
	}
	return color, bar, word
}

// clockFace draws the digits in slots of one width each, so that they do not
// move while they change, and a bar that grows shorter below them.
func (d *drawing) clockFace(c clockFace) {
	digits := c.digits()
	slot := func(r rune) float32 {
		if r == ':' {
			return d.ruler.width(":", true) * c.size
		}
		return d.ruler.width("0", true) * c.size
	}
	var width float32
	for _, r := range digits {
		width += slot(r)
	}
	x := c.right - width
	if c.middle {
		x = c.right - width/2
	}
	color, thick, word := c.urgency()
	left, whole := x, width
	for _, r := range digits {
		w := slot(r)
		if r == '−' { // no font of ours has it
			d.fill(box{x + 0.16*w, c.y + c.size*0.66, 0.68 * w, c.size * 0.1}, color, 0)
			x += w
			continue
		}
		d.pieces = append(d.pieces, piece{
			kind: line, box: box{x, c.y, w, c.size * pitch}, text: string(r),
			fill: color, size: c.size, bold: true, align: fyne.TextAlignCenter,
		})
		x += w
	}
	if minus := "−"; strings.HasPrefix(digits, minus) {
		left, whole = left+slot('0'), whole-slot('0')
	}
	bar := box{left, c.y + c.size*1.26, whole, thick * c.size}
	d.fill(bar, look.Track, bar.h/2)
	if share := 1 - c.clock.Share(c.at); share > 0 {
		d.fill(box{bar.x, bar.y, max(bar.h, bar.w*share), bar.h}, color, bar.h/2)
	}
	if word != "" {
		size := max(floor, c.size*0.14)
		text := d.para(d.say(word), style{color: color, bold: true, align: fyne.TextAlignTrailing})
		at := box{left + whole - clockW, bar.bottom() + 4, clockW, size * pitch}
		if c.middle {
			text.align = fyne.TextAlignCenter
			at = box{c.right - 600, bar.bottom() + size*0.4, 1200, size * pitch}
		}
		d.write(text, at, size)
	}
}
