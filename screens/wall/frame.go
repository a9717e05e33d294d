package wall

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// The parts of the wall that stay where they are, in its points.
const (
	edge      = 80  // around everything
	gap       = 48  // between panels
	titleY    = 58  // where the title of the activity begins
	bodyY     = 284 // where the middle begins
	footH     = 84  // how tall the foot is
	footLine  = 40  // and where the wall is low
	footEdge  = 44  // below the foot
	clockW    = 470 // what the clock may take of the head
	radius    = 28  // of panels
	small     = 30  // the size of what supports
	questionY = 98
)

// foot returns where the hint and what comes next stand: two lines, or one
// where the text is so large that the middle needs the room.
func foot(all box) box {
	h, below := float32(footH), float32(footEdge)
	if all.h < 1000 {
		h, below = footLine, footEdge/2
	}
	return box{edge, all.h - below - h, all.w - 2*edge, h}
}

// body returns the middle of the wall: what a view may draw on.
func body(all box) box {
	return box{edge, bodyY, all.w - 2*edge, foot(all).y - bodyY - 16}
}

// drawWall draws everything but the clock.
func (d *drawing) drawWall(all box, w workshop.Wall) {
	if holds(w.View) {
		d.drawTitle(all, w)
		d.drawHolding(all, w)
		d.drawFoot(foot(all), w)
		return
	}
	d.drawTitle(all, w)
	question := box{edge, questionY, all.w - 2*edge, bodyY - questionY - 16}
	if w.Clock.Whole != 0 {
		question.w -= clockW
	}
	d.write(d.para(d.question(w), style{bold: true, pitch: headingPitch}), question, 64)
	d.drawView(body(all), w.View)
	d.drawFoot(foot(all), w)
}

// question returns what the room is asked now. Before the first step and
// after the last it is the name of the day.
func (d *drawing) question(w workshop.Wall) string {
	if w.Activity == "" {
		return w.Title
	}
	if asks, is := w.View.(workshop.AsksView); is && asks.Answering {
		return d.called(w.Question, "wall.asks.answering")
	}
	return d.called(w.Question, "activity."+doing(w)+".question")
}

// doing is the activity whose sentences fit what the room does now. Joint
// goals ask for the same, whether they stand alone or before the consent.
func doing(w workshop.Wall) string {
	if _, goals := w.View.(workshop.GoalsView); goals {
		return "goals"
	}
	return w.Activity
}

// called is what something is called here, or else its sentence.
func (d *drawing) called(own, key string) string {
	if own != "" {
		return own
	}
	return d.say(key)
}

func (d *drawing) drawTitle(all box, w workshop.Wall) {
	var title string
	switch {
	case w.Activity != "":
		title = d.called(w.Called, "activity."+w.Activity)
	case over(w):
		title = d.say("wall.after")
	default:
		title = d.say("wall.before")
	}
	color := look.Muted
	if w.Trial {
		title, color = d.say("wall.rehearsal", title), look.Warn
	}
	d.write(d.para(title, style{color: color, bold: w.Trial}), box{edge, titleY, all.w - 2*edge - clockW, small * pitch}, small)
}

// over reports whether the last step has ended.
func over(w workshop.Wall) bool {
	_, closing := w.View.(workshop.ClosingView)
	return closing && w.Activity == ""
}

// drawFoot draws the hint and what comes next. The hint may take a second
// line, so that long words need no small type. Both can be done without.
func (d *drawing) drawFoot(foot box, w workshop.Wall) {
	if w.Next != "" && !over(w) {
		next := d.para(d.say("wall.next", d.called(w.NextOne, "activity."+w.Next)), style{color: look.Muted, align: fyne.TextAlignTrailing})
		width := min(next.natural(small)+2, foot.w*0.4)
		d.writeSpare(next, box{foot.right() - width, foot.y, width, foot.h}, small)
		foot.w -= width + gap
	}
	if w.Activity != "" {
		hint := d.para(d.say("activity."+doing(w)+".hint"), style{color: look.Muted})
		d.writeSpare(hint, foot, small)
	}
}

// drawBlank draws the wall while the room should look at each other. One
// quiet word says that nothing is broken.
func (d *drawing) drawBlank(all box) {
	word := d.para(d.say("wall.blank"), style{color: look.RailMuted})
	d.writeMiddle(word, foot(all), small)
}

// empty says why there is nothing to see yet.
func (d *drawing) empty(b box, key string) {
	d.fill(b, look.Neutral, radius)
	text := d.para(d.say(key), style{color: look.Muted, align: fyne.TextAlignCenter})
	d.writeMiddle(text, b.inset(gap, gap), 56)
}
