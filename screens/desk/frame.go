package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// frame is what stays around the middle of the desk.
type frame struct {
	d      *Desk
	body   *ui.DragLayer
	middle *fyne.Container
	notice *ui.Notice
	hint   *hintStrip
	rail   *rail
	head   *head
	guide  *guide
	strip  *strip
	right  *fyne.Container // the guide, or nothing while it is folded away
	place  *fyne.Container // where that stands; hidden where the middle needs its room
	folded bool
}

// newFrame lays out the desk.
func newFrame(d *Desk) *frame {
	f := &frame{d: d, middle: stack(), notice: ui.NewNotice()}
	f.rail, f.head, f.guide, f.strip = newRail(d), newHead(d), newGuide(d), newStrip(d)
	f.hint = newHintStrip(d)
	f.right = stack()
	f.place = ui.Give(1, f.right, nil) // what there is to do comes first
	work := ui.Across(0,
		ui.Grow(ui.Pad(look.Gap5, ui.Column(look.Gap3, f.notice, f.hint.body, ui.Grow(f.middle)))),
		f.place,
	)
	f.body = ui.NewDragLayer(ui.Across(0,
		ui.Fixed(look.RailW, 0, f.rail.body),
		ui.Grow(ui.Column(0, f.head.body, ui.Divider(), ui.Grow(work), ui.Divider(), f.strip.body)),
	))
	return f
}

// show draws everything around the middle.
func (f *frame) show(w *workshop.Workshop) {
	f.rail.show(w)
	f.head.show(w)
	f.strip.show(w)
	f.showGuide(w)
}

// fold shows the guide or folds it away. Where the middle needs its room, the
// guide is shown above it.
func (f *frame) fold() {
	if len(f.right.Objects) > 0 && !f.place.Visible() {
		f.guide.open()
		return
	}
	f.folded = !f.folded
	f.show(f.d.room.Workshop())
}

func (f *frame) showGuide(w *workshop.Workshop) {
	shown := f.d.stage == running && w.Step != "" && !f.folded
	var objects []fyne.CanvasObject
	if shown {
		f.guide.show(w)
		objects = []fyne.CanvasObject{f.guide.body}
	}
	if len(objects) != len(f.right.Objects) {
		f.right.Objects = objects
		f.right.Refresh()
		f.body.Refresh()
	}
}
