// Package wall draws what everyone in the room sees, ten metres away. It is
// handed a [workshop.Wall] and nothing else, so it has nothing to leak.
//
// Start with [View]. A new view of the workshop needs a line in views.go and
// a file that draws it, out of the blocks in block.go.
package wall

import (
	"reflect"
	"time"

	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// A View shows a wall, as large as it is made: over a whole display, or as a
// small picture on the desk. It takes neither taps nor the keyboard.
type View struct {
	widget.BaseWidget
	say   tell.Say
	ruler *ruler

	wall  workshop.Wall
	at    time.Time
	blank bool
	mode  look.Mode
	text  float32 // size of everything, 1 as designed

	ground *ui.Area
	still  layer // everything but the clock
	clock  layer

	drawn  []piece         // the still layer, once nothing moves
	lively bool            // it may move
	moving *fyne.Animation // nil while everything stands still
}

// New returns a view of a wall with nothing on it, in light colours.
func New(say tell.Say) *View {
	v := &View{
		say: say, ruler: newRuler(), at: time.Now(), mode: look.Light, text: 1,
		ground: ui.NewArea(),
	}
	v.ExtendBaseWidget(v)
	return v
}

// Set shows a wall. What is the same as before is not painted again.
func (v *View) Set(w workshop.Wall) {
	if reflect.DeepEqual(v.wall, w) {
		return
	}
	before, drawn := v.wall, v.drawn
	v.wall = w
	v.redraw()
	if _, all := v.unit(); v.explains(before) {
		v.move(motionBetween(drawn, v.drawn, looseCards(body(all))))
	}
}

// Wall returns what the view shows.
func (v *View) Wall() workshop.Wall { return v.wall }

// Speak gives the view the words of another language.
func (v *View) Speak(say tell.Say) {
	v.say = say
	v.redraw()
}

// Tick tells the view what time it is. Only the clock is drawn again.
func (v *View) Tick(at time.Time) {
	v.at = at
	if v.drawClock() {
		canvas.Refresh(v)
	}
}

// SetBlank empties the wall, or fills it again.
func (v *View) SetBlank(blank bool) {
	if v.blank != blank {
		v.blank = blank
		v.redraw()
	}
}

// Blank reports whether the wall is empty on purpose.
func (v *View) Blank() bool { return v.blank }

// SetMode gives the wall light or dark colours, whatever the desk has.
func (v *View) SetMode(mode look.Mode) {
	if v.mode != mode {
		v.mode = mode
		v.redraw()
	}
}

// SetText makes everything on the wall larger or smaller, in percent of its
// designed size. Less of what is long finds room then.
func (v *View) SetText(percent int) {
	if text := float32(percent) / 100; v.text != text {
		v.text = text
		v.redraw()
	}
}

// unit returns how many points of the window a point of the wall is, and the
// box of the wall.
func (v *View) unit() (float32, box) {
	size := v.Size()
	unit := min(size.Width/1920, size.Height/1080) * v.text
	if unit <= 0 {
		return 0, box{}
	}
	return unit, box{0, 0, size.Width / unit, size.Height / unit}
}

// redraw draws everything anew.
func (v *View) redraw() {
	unit, all := v.unit()
	if unit == 0 {
		return
	}
	v.stop()
	v.ground.Resize(v.Size())
	mode, role := v.mode, look.Surface
	d := v.drawing()
	if v.blank {
		mode, role = look.Dark, look.Rail
		d.drawBlank(all)
	} else {
		d.drawWall(all, v.wall)
	}
	v.drawn = d.pieces
	changed := v.still.show(d.pieces, unit, mode)
	v.ground.Paint(v.still.paint(role), 0)
	if v.drawClock() || changed {
		canvas.Refresh(v)
	}
}

// drawClock draws the clock anew and reports whether there are other objects
// than before.
func (v *View) drawClock() bool {
	unit, all := v.unit()
	if unit == 0 {
		return false
	}
	d := v.drawing()
	if !v.blank {
		d.drawClock(all, v.wall, v.at)
		d.drawUntil(all, v.wall, v.at)
	}
	return v.clock.show(d.pieces, unit, v.mode)
}

func (v *View) drawing() *drawing {
	return &drawing{say: v.say, names: v.wall.Names, ruler: v.ruler, least: floor / max(1, v.text)}
}

// CreateRenderer is part of the toolkit.
func (v *View) CreateRenderer() fyne.WidgetRenderer { return renderer{v} }

// A renderer hands the toolkit what the layers hold.
type renderer struct{ view *View }

func (r renderer) Destroy()           {}
func (r renderer) Layout(fyne.Size)   { r.view.redraw() }
func (r renderer) Refresh()           { r.view.redraw() }
func (r renderer) MinSize() fyne.Size { return fyne.NewSize(160, 90) }

func (r renderer) Objects() []fyne.CanvasObject {
	objects := []fyne.CanvasObject{r.view.ground}
	objects = append(objects, r.view.still.objects...)
	return append(objects, r.view.clock.objects...)
}
