package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
	"accord/workshop/move"
)

// offsets are how far each page of the panel is scrolled.
func (d *Desk) offsets() (offsets []float32) {
	uitest.Walk(d.panel.body, func(o fyne.CanvasObject) bool {
		if s, ok := o.(*ui.Scroll); ok {
			offsets = append(offsets, s.Offset())
		}
		return true
	})
	return offsets
}

// What is revealed is read from its top, however large the text; an arrow gives
// the keyboard to the first card.
func TestWhatIsRevealedOpensAtItsTop(t *testing.T) {
	for _, scale := range scales {
		for activity, moves := range map[string][]int{"priorities": {1, 2}, "mirror-reveal": {0, 1}, "amplify": {1}} {
			for _, at := range moves {
				d := large(t, workshop.ExampleUntil(activity, at), scale)
				d.goTo(papers)
				d.goTo(running)
				for _, y := range d.offsets() {
					if y > 0 {
						t.Errorf("%s %d at %v opens scrolled by %v", activity, at, scale, y)
					}
				}
				d.keyed(&fyne.KeyEvent{Name: fyne.KeyDown})
				if d.Window.Canvas().Focused() == nil {
					t.Errorf("%s %d at %v: an arrow gives the keyboard to nothing", activity, at, scale)
				}
			}
		}
	}
}

// On themes a clicker pages down and, at the end of the page, asks to go on.
func TestAClickerGoesOnFromTheEndOfThemes(t *testing.T) {
	d := large(t, workshop.ExampleUntil("themes", 1), 1)
	at := d.placeOf(d.room.Workshop())
	for range 20 {
		d.press(fyne.KeyPageDown)
		if d.question != nil {
			break
		}
	}
	if d.question == nil {
		t.Fatal("at the end of the page nothing leads on")
	}
	d.press(fyne.KeyPageDown)
	if d.placeOf(d.room.Workshop()) == at {
		t.Error("pressed once more, it does not lead on")
	}
	if _, grouping := d.room.Workshop().CurrentMove().(move.Group); grouping {
		t.Error("the room still groups")
	}
}

// Before the day there is nothing to go on to, and a page ends in silence.
func TestTheEndOfAPageBeforeTheDayLeadsNowhere(t *testing.T) {
	d := open(t, workshop.ExampleUntil("", 0))
	for range 20 {
		d.press(fyne.KeyPageDown)
	}
	if uitest.Says(d.Body(), d.Say("rail.not-begun")) {
		t.Error("the end of the page complains that the day has not begun")
	}
}
