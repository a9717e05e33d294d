package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// rateHands takes in the pulse by a show of hands: one statement after the
// other, and the levels that a side's hands show typed one digit a hand.
type rateHands struct {
	d     *Desk
	asked []string
	at    int
	known map[workshop.Side]workshop.Hands // what was counted on it when it was shown

	where *ui.Text
	words *ui.Text
	hands map[workshop.Side]*sideHands
	back  *ui.Button
	next  *ui.Button
	body  fyne.CanvasObject
}

func (d *Desk) newRateHands(asked []string) *rateHands {
	p := &rateHands{
		d: d, asked: asked,
		where: ui.NewText("", ui.Note), words: ui.NewText("", ui.Style{Size: 24, Bold: true}),
	}
	p.hands = map[workshop.Side]*sideHands{
		workshop.Sales:     d.newSideHands(workshop.Sales, func() { p.hands[workshop.Marketing].focus() }),
		workshop.Marketing: d.newSideHands(workshop.Marketing, func() { p.step(1) }),
	}
	p.back = ui.NewButton(d.Say("rate.back"), ui.Plain, func() { p.step(-1) })
	p.next = ui.NewButton(d.Say("rate.count"), ui.Primary, func() { p.step(1) }).WithKey(d.Say("key.enter"))
	p.body = ui.Panel(ui.Column(look.Gap4,
		ui.Column(look.Gap2, p.where, p.words),
		bothHands(p.hands),
		ui.Flow(look.Gap2, p.back, p.next)))
	for _, h := range p.hands {
		h.reads = func(raised workshop.Hands, of int) string { return d.Say("rate.reading", raised.Count(), of) }
		h.show()
	}
	p.load()
	return p
}

// step counts what is typed and goes on by so many statements. Hands that
// cannot be counted stay where they are, with what is wrong beside them.
func (p *rateHands) step(by int) {
	if !p.count() {
		return
	}
	p.at = max(0, min(p.at+by, len(p.asked)-1))
	p.load()
	p.hands[workshop.Sales].focus()
}

// count counts the hands of both sides on the statement, as one change.
func (p *rateHands) count() bool {
	raised := make(map[workshop.Side]workshop.Hands)
	for _, side := range workshop.Sides {
		h, err := p.hands[side].read()
		if err != nil {
			p.hands[side].focus()
			return false
		}
		raised[side] = h
	}
	w := p.d.room.Workshop()
	same := true
	for _, side := range workshop.Sides {
		same = same && w.HandsOn(side, p.asked[p.at]) == raised[side]
	}
	if same {
		return true
	}
	var whose workshop.Side
	err := p.d.change("rating.hands", func(w *workshop.Workshop) error {
		for _, side := range workshop.Sides {
			whose = side
			if w.HandsOn(side, p.asked[p.at]) == raised[side] {
				continue
			}
			if err := w.CountRatings(side, p.asked[p.at], raised[side]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		p.hands[whose].fail(err)
		p.hands[whose].focus()
	}
	return err == nil
}

// show draws the statement again if its count changed, as by undo.
func (p *rateHands) show(w *workshop.Workshop) {
	for _, side := range workshop.Sides {
		if w.HandsOn(side, p.asked[p.at]) != p.known[side] {
			p.load()
			return
		}
	}
}

// load shows the statement with the hands that were counted on it before.
func (p *rateHands) load() {
	w, statement := p.d.room.Workshop(), p.asked[p.at]
	p.where.SetText(p.d.Say("rate.hands-at", p.at+1, len(p.asked)))
	p.words.SetText(p.d.Say("statement." + statement))
	p.back.Refuse(refusal(p.at > 0, p.d.Say("rate.at-start")))
	p.known = make(map[workshop.Side]workshop.Hands)
	for _, side := range workshop.Sides {
		p.known[side] = w.HandsOn(side, statement)
		p.hands[side].entry.SetText(p.known[side].Typed())
		p.hands[side].read()
	}
	p.body.Refresh()
}
