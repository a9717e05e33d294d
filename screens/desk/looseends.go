package desk

import (
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// looseList names what the room chose or promised and did not bring to an
// end, and leads to where that can be done.
type looseList struct {
	d     *Desk
	body  *ui.Box
	count *ui.Chip
	ends  *ui.Keyed[workshop.LooseEnd]
	none  *ui.Text
}

func newLooseList(d *Desk) *looseList {
	l := &looseList{d: d, count: ui.NewTinted(ui.Tag{}), none: ui.NewText(d.Say("loose.none"), ui.Soft)}
	l.ends = ui.NewKeyed(ui.Column(look.Gap2), func(e workshop.LooseEnd) string { return e.Key + e.About + string(e.Month) }, l.draw)
	l.body = ui.Titled(nil, d.Say("loose.title"), l.count, l.none, l.ends)
	return l
}

// show lists the loose ends.
func (l *looseList) show(w *workshop.Workshop) {
	ends := w.LooseEnds()
	l.none.Hidden = len(ends) > 0
	tag := ui.Tag{Text: l.d.Say("loose.count", len(ends)), Tone: ui.ToneAmber}
	if len(ends) == 0 {
		tag = ui.Tag{Text: l.d.Say("loose.count-none"), Tone: ui.ToneGood}
	}
	l.count.Set(tag)
	l.ends.Set(ends)
	l.body.Refresh()
}

func (l *looseList) draw(e workshop.LooseEnd) fyne.CanvasObject {
	card := ui.NewCard(ui.CardFace{Text: l.d.Say.LooseEnd(e)})
	card.OnTapped = func() { l.d.mend(e) }
	return card
}

// mend leads to where a loose end can be brought to one: a parked point to
// its form, the rest to the step that is about it.
func (d *Desk) mend(e workshop.LooseEnd) {
	activity := "agree"
	switch {
	case e.Key == "loose.parked":
		for _, p := range d.room.Workshop().Parked {
			if strings.HasPrefix(e.About, p.Label()+" ") {
				d.editParked(p)
			}
		}
		return
	case e.Key == "loose.gap":
		activity = "calendar"
	case strings.HasPrefix(e.Key, "loose.ask"):
		activity = "asks"
	}
	for _, s := range d.room.Workshop().Steps {
		if s.Activity == activity && !s.Skipped {
			d.toStep(s.ID)
			return
		}
	}
}
