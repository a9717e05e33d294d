package desk

import (
	"accord/workshop"
	"accord/workshop/move"
)

// panelFor returns what fills the middle for a workshop as it is. This is the
// one place that knows which panel belongs to which move.
func (d *Desk) panelFor(w *workshop.Workshop) panel {
	switch d.stage {
	case preparing:
		return d.newPrepare()
	case papers:
		return d.newPapers()
	}
	m := w.CurrentMove()
	if m == nil {
		return d.newFinished()
	}
	if belongsElsewhere(w, m) {
		return d.newElsewhere()
	}
	if p := d.panelOf(m); p.body != nil {
		return p
	}
	panic("no panel for the move") // an activity is offered whose move cannot be shown
}

// panelOf returns the panel of a move, and an empty one if it has none.
func (d *Desk) panelOf(m move.Move) panel {
	switch m := m.(type) {
	case move.Talk:
		return d.newTalk(m)
	case move.Write:
		return d.newWrite(m)
	case move.Rate:
		return d.newRate(m)
	case move.Paint:
		return d.newPaint(m)
	case move.Reveal:
		return d.newReveal(m)
	case move.Match:
		return d.newMatch(m)
	case move.Group:
		return d.newGroup(m)
	case move.Vote:
		return d.newVote()
	case move.Aim:
		return d.newAim(m)
	case move.Consent:
		return d.newConsent()
	case move.Act:
		return d.newAct()
	case move.Sign:
		return d.newSign()
	case move.Review:
		return d.newReview()
	case move.Settle:
		return d.newSettle(m)
	case move.Ask:
		return d.newAsk(m)
	case move.Answer:
		return d.newAnswer()
	}
	return panel{}
}
