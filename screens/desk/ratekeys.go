package desk

import (
	"fyne.io/fyne/v2"

	"accord/workshop"
)

// typed answers with a digit, and with a dash or 0 that one can't say.
func (p *rate) typed(r rune) bool {
	if w := p.d.room.Workshop(); p.byHands() || w.SheetsOf(p.side) >= len(w.People(p.side)) {
		return false
	}
	switch {
	case r >= '0' && r <= '5':
		p.answer(int(r - '0'))
	case r == '-' || r == '–':
		p.answer(workshop.CantSay)
	default:
		return false
	}
	return true
}

// pressed goes back and forth within a sheet, and hands it in at its end.
func (p *rate) pressed(key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyBackspace, fyne.KeyLeft, fyne.KeyUp:
		p.goBack()
	case fyne.KeyRight, fyne.KeyDown:
		if statement, _ := p.item(); statement == "" || p.has(statement) {
			p.forward()
		}
	case fyne.KeyReturn, fyne.KeyEnter:
		p.handIn()
	default:
		return false
	}
	return true
}

func (p *rate) has(statement string) bool {
	_, has := p.open.Levels[statement]
	return has
}

// answer notes a level and goes on to what is next.
func (p *rate) answer(level int) {
	statement, dimension := p.item()
	switch {
	case statement != "":
		p.open.Levels[statement] = level
	case dimension != "" && level != workshop.CantSay:
		p.open.Predictions[dimension] = level
	case dimension != "":
		delete(p.open.Predictions, dimension)
	default:
		return
	}
	p.forward()
}

func (p *rate) forward() {
	p.at = min(p.at+1, len(p.asked)+len(dimensionsOf(p.asked)))
	p.say(nil)
}

func (p *rate) goBack() {
	p.at = max(p.at-1, 0)
	p.say(nil)
	p.d.Focus()
}

// handIn puts the sheet in. The next one is empty, and somebody else's. Where
// a statement has no answer yet, the sheet turns to it.
func (p *rate) handIn() {
	sheet := p.open
	for i, s := range p.asked {
		if !p.has(s) {
			p.at = i
			p.say(workshop.Problem{Key: workshop.ErrUnanswered.Key, Field: s})
			p.d.Focus()
			return
		}
	}
	was := p.at
	p.fresh() // before the room draws the next sheet
	err := p.d.change("rating.sheet", func(w *workshop.Workshop) error { return w.AddSheet(p.side, sheet) })
	if err != nil {
		p.open, p.at = sheet, was
	} else if p.alone != nil {
		p.alone()
		return
	} else {
		p.toMissing(p.d.room.Workshop())
	}
	p.say(err)
	p.d.Focus()
}

// clearSide throws away what a side answered. Undo brings it back.
func (p *rate) clearSide() {
	p.say(p.d.change("rating.clear", func(w *workshop.Workshop) error { return w.ClearRatings(p.side) }))
	p.d.Focus()
}

// turn gives the sheets to a side. One that is begun is finished first, or it
// would be read by the wrong people.
func (p *rate) turn(side workshop.Side) {
	if p.byHands() {
		p.side = side
		p.show(p.d.room.Workshop())
		p.hands.hands[side].focus()
		return
	}
	if side != p.side && len(p.open.Levels) > 0 {
		p.turns.Set(string(p.side))
		complain(p.error, p.d.Say("rate.finish-first"), p.body)
		return
	}
	p.side = side
	p.say(nil)
	p.d.Focus()
}

// toMissing goes on with the side that has a sheet left, if this one has not.
func (p *rate) toMissing(w *workshop.Workshop) {
	left := func(side workshop.Side) int { return len(w.People(side)) - w.SheetsOf(side) }
	if left(p.side) <= 0 && left(p.side.Other()) > 0 {
		p.side = p.side.Other()
	}
}

// say shows a problem beside the sheet, and the sheet as it is now.
func (p *rate) say(err error) {
	complain(p.error, p.d.Say.Problem(err), p.body)
	p.show(p.d.room.Workshop())
}
