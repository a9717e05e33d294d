package desk

import (
	"unicode"

	"fyne.io/fyne/v2"

	"accord/workshop"
)

// typed gives a dot to the theme a character stands for.
func (p *ballots) typed(r rune) bool {
	id, ok := p.keys[unicode.ToLower(r)]
	switch letters := p.letters(p.d.room.Workshop()); {
	case ok:
		p.give(id)
	case r == '0' && letters != "":
		whisper(p.error, letters) // the one before it was a dot
		ok = true
	}
	return ok
}

// pressed casts the ballot with Enter and takes dots back with Backspace. A
// letter that gives a dot is not the screen's to use as well.
func (p *ballots) pressed(key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		p.castIt()
	case fyne.KeyBackspace:
		p.takeDot()
	default:
		letter := []rune(string(key.Name))
		if len(letter) != 1 {
			return false
		}
		_, gives := p.keys[unicode.ToLower(letter[0])]
		return gives
	}
	return true
}

// give puts a dot on a theme, if there is one left to give.
func (p *ballots) give(id workshop.ThemeID) {
	w := p.d.room.Workshop()
	p.given = append(p.given, id)
	err := w.FitsBallot(p.side, p.dots())
	if err != nil {
		p.given = p.given[:len(p.given)-1]
	}
	p.say(err)
	p.scroll.ScrollToObject(p.cards[id]) // a key gives it a dot out of sight, too
}

// takeDot takes the last dot back.
func (p *ballots) takeDot() {
	if len(p.given) > 0 {
		p.given = p.given[:len(p.given)-1]
	}
	p.say(nil)
	p.d.Focus()
}

// castIt puts the ballot in. The next one is empty, and somebody else's.
func (p *ballots) castIt() {
	dots := p.dots()
	given := p.given
	p.given = nil // before the room draws the next ballot
	err := p.d.change("vote.cast", func(w *workshop.Workshop) error { return w.CastBallot(p.side, dots) })
	if err != nil {
		p.given = given
	} else if p.alone != nil {
		p.alone()
		return
	} else {
		p.toMissing(p.d.room.Workshop())
	}
	p.say(err)
	p.d.Focus()
}

// takeBack takes the newest ballot of the side back, unseen.
func (p *ballots) takeBack() {
	err := p.d.change("vote.take-back", func(w *workshop.Workshop) error { return w.TakeBackBallot(p.side) })
	p.say(err)
	p.d.Focus()
}

// turn hands the ballots to a side. An open ballot is finished first, or it
// would be read by the wrong people.
func (p *ballots) turn(side workshop.Side) {
	if side != p.side && len(p.given) > 0 {
		p.turns.Set(string(p.side))
		whisper(p.error, p.d.Say("vote.finish-first"))
		return
	}
	p.side = side
	p.say(nil)
	p.d.Focus()
}

// toMissing goes on with the side that has a ballot left, if this one has not.
func (p *ballots) toMissing(w *workshop.Workshop) {
	if !missing(w, p.side) && missing(w, p.side.Other()) {
		p.side = p.side.Other()
	}
}

// say shows a problem beside the ballot, and the ballot as it is now.
func (p *ballots) say(err error) {
	whisper(p.error, p.d.Say.Problem(err))
	p.show(p.d.room.Workshop())
}
