package desk

import (
	"slices"
	"unicode"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/document"
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
	keys  *ui.Text // what ends a loose end at once
}

func newLooseList(d *Desk) *looseList {
	l := &looseList{d: d, count: ui.NewTinted(ui.Tag{}), none: ui.NewText(d.Say("loose.none"), ui.Soft), keys: ui.NewText("", ui.Note)}
	l.ends = ui.NewKeyed(ui.Column(look.Gap2), func(e workshop.LooseEnd) string { return e.Key + e.Row }, l.draw)
	l.body = ui.Titled(nil, d.Say("loose.title"), l.count, l.none, l.keys, l.ends)
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
	whisper(l.keys, refusal(len(ends) == 0, l.d.Say("loose.keys", document.ShortDay(l.d.nextReview(), document.Say(l.d.Say)))))
	l.ends.Set(ends)
	l.body.Refresh()
}

func (l *looseList) draw(e workshop.LooseEnd) fyne.CanvasObject {
	card := ui.NewCard(ui.CardFace{Text: l.d.Say.LooseEnd(e)})
	card.OnTapped = func() { l.d.mend(e) }
	card.OnRune = func(r rune) bool { return l.end(e, r) }
	return card
}

// end gives a loose end a place in the lot by one key, P or S, until the next
// review. The keyboard goes on to the next one.
func (l *looseList) end(e workshop.LooseEnd, key rune) bool {
	lot := workshop.Later
	switch unicode.ToLower(key) {
	case 'p':
	case 's':
		lot = workshop.ToSponsor
	default:
		return false
	}
	words := e.Words
	if e.Month != "" {
		words = l.d.Say("loose.month", l.d.Say.Month(e.Month))
	}
	by := l.d.nextReview()
	if l.d.try("loose.end", func(w *workshop.Workshop) error { return w.ParkLooseEnd(e, lot, by, words) }) {
		if next := ui.FirstFocusable(l.ends); next != nil {
			l.d.Window.Canvas().Focus(next)
		}
	}
	return true
}

// nextReview is when what is left open is taken up again: at the next review,
// or in thirty days while none is planned.
func (d *Desk) nextReview() workshop.Day {
	w := d.room.Workshop()
	if r, ok := w.NextReview(workshop.DayOf(d.Now())); ok {
		return r.On
	}
	return w.HeldOn.Add(30)
}

// mend leads to where a loose end can be brought to one: a parked point to
// its form, the rest to the step that is about it.
func (d *Desk) mend(e workshop.LooseEnd) {
	leads := looseLeads["loose.consent"]
	if e.Key == "loose.parked" {
		for _, p := range d.room.Workshop().Parked {
			if string(p.ID) == e.Row {
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
	"loose.theme":          func(m move.Move) bool { return is[move.Ask](m) },
	"loose.goal":           func(m move.Move) bool { return is[move.Aim](m) },
	"loose.ask-unanswered": func(m move.Move) bool { return is[move.Answer](m) },
	"loose.ask-unclear":    func(m move.Move) bool { return is[move.Answer](m) },
	"loose.gap":            func(m move.Move) bool { return m == move.Settle{Matter: move.GapMonths} },
	"loose.amplify":        func(m move.Move) bool { return writesTo(m, "amplify") },
	"loose.safeguard":      func(m move.Move) bool { return writesTo(m, "failure") },
	"loose.collision":      func(m move.Move) bool { return m == move.Settle{Matter: move.Clashes} },
}

func is[Kind move.Move](m move.Move) bool {
	_, ok := m.(Kind)
	return ok
}

// writesTo reports whether people write to a prompt in a move.
func writesTo(m move.Move, prompt string) bool {
	write, ok := m.(move.Write)
	return ok && slices.ContainsFunc(write.Prompts, func(p move.Prompt) bool { return p.Key == prompt })
}
