package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// vote is where the dots of both sides are taken in, each from a budget of its
// own: counted from a show of hands, or given on one ballot after the other.
type vote struct {
	d       *Desk
	way     *ui.Segments
	each    *ui.Text
	why     *ui.Text // why so many
	fewer   *ui.Button
	more    *ui.Button
	error   *ui.Text
	empty   *ui.Text
	hands   *hands
	ballots *ballots
	middle  *fyne.Container // what belongs to the way that is chosen
	body    fyne.CanvasObject
}

// newVote returns the panel of a [move.Vote].
func (d *Desk) newVote() panel {
	p := &vote{
		d:     d,
		each:  ui.NewLine("", ui.Strong),
		why:   ui.NewText("", ui.Note),
		error: ui.NewText("", ui.Alert),
		empty: ui.NewText("", ui.Soft),
	}
	p.way = ui.NewSegments([]ui.Segment{
		{Key: string(workshop.ByHands), Label: d.Say("vote.by-hands")},
		{Key: string(workshop.ByBallots), Label: d.Say("vote.by-ballots")},
	}, string(d.room.Workshop().Voting), p.countBy)
	p.error.Hide()
	p.fewer = ui.NewButton("–", ui.Plain, func() { p.dots(-1) })
	p.more = ui.NewButton("+", ui.Plain, func() { p.dots(1) })
	p.hands, p.ballots = newHands(d), newBallots(d, nil)
	p.middle = stack()
	p.body = ui.Column(look.Gap3,
		ui.Flow(look.Gap4, p.way, ui.Row(look.Gap2, p.each, p.fewer, p.more, p.why)),
		p.error, p.empty, ui.Grow(p.middle),
	)
	return panel{body: p.body, show: p.show, first: p.first, note: p.note, turn: p.turn,
		ways: func() []way {
			return []way{wayOf(p.way, string(workshop.ByHands), "hands"), wayOf(p.way, string(workshop.ByBallots), "ballots")}
		}}
}

// countBy changes how dots are counted. What was counted the other way stays.
func (p *vote) countBy(way string) {
	err := p.d.change("vote.way", func(w *workshop.Workshop) error { return w.CountBy(workshop.Voting(way)) })
	whisper(p.error, p.d.Say.Problem(err))
	if err != nil {
		p.way.Set(string(p.d.room.Workshop().Voting))
		return
	}
	p.d.Focus()
}

// dots gives every person more or fewer dots.
func (p *vote) dots(by int) {
	err := p.d.change("vote.dots", func(w *workshop.Workshop) error { return w.SetDots(w.DotsEach() + by) })
	whisper(p.error, p.d.Say.Problem(err))
}

func (p *vote) show(w *workshop.Workshop) {
	p.way.Set(string(w.Voting))
	p.each.SetText(p.d.Say("vote.each", w.DotsEach()))
	p.why.SetText(p.d.Say("vote.suggested", w.SuggestedDots()))
	p.fewer.Refuse(refusal(w.DotsEach() > 1, p.d.Say("vote.fewest")))
	p.more.Refuse(refusal(w.DotsEach() < workshop.MaxDots, p.d.Say("vote.most", workshop.MaxDots)))
	whisper(p.empty, refusal(len(w.Themes) > 0, p.d.Say("vote.no-themes")))
	middle := p.hands.body
	if w.Voting == workshop.ByBallots {
		middle = p.ballots.body
	}
	var shown []fyne.CanvasObject
	if len(w.Themes) > 0 {
		shown = []fyne.CanvasObject{middle}
	}
	if len(p.middle.Objects) != len(shown) || len(shown) > 0 && p.middle.Objects[0] != shown[0] {
		p.middle.Objects = shown
		p.middle.Refresh()
	}
	p.hands.show(w)
	p.ballots.show(w)
}

// first is where the next dot is given.
func (p *vote) first() fyne.Focusable {
	switch w := p.d.room.Workshop(); {
	case len(w.Themes) == 0:
		return p.way
	case w.Voting == workshop.ByBallots:
		return p.ballots.first()
	}
	return p.hands.first()
}

// note says how far each side is.
func (p *vote) note(w *workshop.Workshop) string {
	if w.Voting == workshop.ByBallots {
		return p.d.Say("vote.note", p.d.ballotsOf(w, workshop.Sales), p.d.ballotsOf(w, workshop.Marketing))
	}
	return p.d.Say("vote.note", p.d.dotsOf(w, workshop.Sales), p.d.dotsOf(w, workshop.Marketing))
}

func (p *vote) turn(side workshop.Side) {
	if p.d.room.Workshop().Voting == workshop.ByBallots {
		p.ballots.turn(side)
		return
	}
	p.hands.turn(side)
}

// ballotsOf says how many ballots of a side are in.
func (d *Desk) ballotsOf(w *workshop.Workshop, side workshop.Side) string {
	return d.Say("vote.of", d.name(side), w.BallotsCast(side), len(w.People(side)))
}

// dotsOf says how many of its dots a side has spent.
func (d *Desk) dotsOf(w *workshop.Workshop, side workshop.Side) string {
	spent, of := w.DotsSpent(side)
	return d.Say("vote.of", d.name(side), spent, of)
}
