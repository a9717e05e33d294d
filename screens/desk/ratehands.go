package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// rateHands takes in the pulse by a show of hands: one statement after the
// other, and the levels that a side's hands show typed one digit a hand. What
// each side expects of the other follows, a dimension at a time, for those who
// like to.
type rateHands struct {
	d     *Desk
	asked []string
	at    int                              // the statement it is at, and after the last the dimensions
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
	entries, keys := bothHands(p.hands)
	p.body = ui.Panel(ui.Column(look.Gap4,
		ui.Column(look.Gap2, p.where, p.words),
		entries, keys,
		ui.Flow(look.Gap2, p.back, p.next)))
	for _, h := range p.hands {
		h.reads = func(raised workshop.Hands, of int) string {
			if statement, _ := p.item(); statement != "" {
				return d.Say("rate.reading", raised.Count(), of)
			}
			return d.Say("rate.reading-mean", raised.Count(), of, raised.Mean())
		}
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
	p.at = max(0, min(p.at+by, len(p.asked)+len(dimensionsOf(p.asked))-1))
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
		same = same && p.counted(w, side) == raised[side]
	}
	if same {
		return true
	}
	var whose workshop.Side
	err := p.d.change("rating.hands", func(w *workshop.Workshop) error {
		for _, side := range workshop.Sides {
			whose = side
			if p.counted(w, side) == raised[side] {
				continue
			}
			if err := p.keep(w, side, raised[side]); err != nil {
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

// item is the statement it is at or, after the last, the dimension.
func (p *rateHands) item() (statement string, dimension workshop.Dimension) {
	if p.at < len(p.asked) {
		return p.asked[p.at], ""
	}
	return "", dimensionsOf(p.asked)[p.at-len(p.asked)]
}

// counted returns what was counted of a side before.
func (p *rateHands) counted(w *workshop.Workshop, side workshop.Side) workshop.Hands {
	statement, dimension := p.item()
	if statement != "" {
		return w.HandsOn(side, statement)
	}
	return w.PredictedBy(side, dimension)
}

// keep keeps what is counted of a side.
func (p *rateHands) keep(w *workshop.Workshop, side workshop.Side, raised workshop.Hands) error {
	statement, dimension := p.item()
	if statement != "" {
		return w.CountRatings(side, statement, raised)
	}
	return w.CountPredictions(side, dimension, raised)
}

// show draws the statement again if its count changed, as by undo.
func (p *rateHands) show(w *workshop.Workshop) {
	for _, side := range workshop.Sides {
		if p.counted(w, side) != p.known[side] {
			p.load()
			return
		}
	}
}

// load shows the statement with the hands that were counted on it before.
func (p *rateHands) load() {
	w := p.d.room.Workshop()
	if statement, dimension := p.item(); statement != "" {
		p.where.SetText(p.d.Say("rate.hands-at", p.at+1, len(p.asked)))
		p.words.SetText(p.d.Say("statement." + statement))
	} else {
		p.where.SetText(p.d.Say("rate.hands-predict"))
		p.words.SetText(p.d.Say("rate.predict-both", p.d.Say("dimension."+string(dimension))))
	}
	p.back.Refuse(refusal(p.at > 0, p.d.Say("rate.at-start")))
	p.known = make(map[workshop.Side]workshop.Hands)
	for _, side := range workshop.Sides {
		p.known[side] = p.counted(w, side)
		p.hands[side].entry.SetText(p.known[side].Typed())
		p.hands[side].read()
	}
	p.body.Refresh()
}
