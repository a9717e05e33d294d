package desk

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
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
	leads := looseLeads["loose.consent"]
	if e.Key == "loose.parked" {
		for _, p := range d.room.Workshop().Parked {
			if strings.HasPrefix(e.About, p.Label()+" ") {
				d.editParked(p)
			}
		}
		return
	}
	if to, ok := looseLeads[e.Key]; ok {
		leads = to
	}
	for _, s := range d.room.Workshop().Steps {
		if !s.Skipped && slices.ContainsFunc(s.Does().Moves, leads) {
			d.toStep(s.ID)
			return
		}
	}
}

// looseLeads says which move brings a loose end to one, where that is not
// consent.
var looseLeads = map[string]func(move.Move) bool{
	"loose.consent":        func(m move.Move) bool { return is[move.Consent](m) },
	"loose.goal":           func(m move.Move) bool { return is[move.Aim](m) },
	"loose.ask-unanswered": func(m move.Move) bool { return is[move.Answer](m) },
	"loose.ask-unclear":    func(m move.Move) bool { return is[move.Answer](m) },
	"loose.gap":            func(m move.Move) bool { return m == move.Settle{Matter: move.GapMonths} },
	"loose.collision":      func(m move.Move) bool { return m == move.Settle{Matter: move.Clashes} },
}

func is[Kind move.Move](m move.Move) bool {
	_, ok := m.(Kind)
	return ok
}
