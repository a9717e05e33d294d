package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// match sets what each side really wrote beside what the other had guessed.
type match struct {
	d       *Desk
	m       move.Match
	ranked  bool // the order of the guesses means something
	lists   map[workshop.Side]*sideList
	figures map[workshop.Side]*ui.Text
	told    map[workshop.Side]fyne.CanvasObject // the figure and its name; hidden where there was nothing to guess
	names   map[workshop.Side]*ui.Text
	horizon *horizon // nil where no card says how far ahead it looks
}

// newMatch returns the panel of a [move.Match].
func (d *Desk) newMatch(m move.Match) panel {
	p := &match{d: d, m: m, figures: map[workshop.Side]*ui.Text{}, names: map[workshop.Side]*ui.Text{}, told: map[workshop.Side]fyne.CanvasObject{}}
	guess, _ := workshop.PromptOf(m.Guess)
	p.ranked = guess.Ranked
	p.lists = d.newSideLists(p.pick, func(id workshop.CardID) { p.set(id, "") })
	small := []fyne.CanvasObject{p.newFigures()}
	if _, ahead := workshop.FieldOf(m.Real, "horizon"); ahead {
		p.horizon = newHorizon(d)
		small = append(small, p.horizon.body)
	}
	lists := ui.Column(look.Gap3, ui.NewText(d.Say("match.how"), ui.Soft), sideBySide(p.lists))
	body, scroll := scrolling(ui.Flank(look.Gap4, asideW, listsW, lists,
		append(small, d.newClarify())...))
	return panel{body: body, show: p.show, rests: below(scroll, lists), note: p.note, typed: d.wake}
}

// newFigures returns the panel that says how well each side knew the other.
func (p *match) newFigures() fyne.CanvasObject {
	both := ui.Masonry(look.Gap3, 200) // below each other at the side, beside each other on top
	for _, side := range workshop.Sides {
		p.names[side] = ui.NewText("", ui.Note)
		p.figures[side] = ui.NewText("", ui.Style{Size: look.SizeFigure, Bold: true, Color: look.SideColor(side)})
		p.told[side] = ui.Column(0, ui.Row(look.Gap2, ui.NewBadge(side), ui.Grow(p.names[side])), p.figures[side])
		both.Add(p.told[side])
	}
	return ui.Panel(both)
}

// show lists the real answers with what became of the guesses.
func (p *match) show(w *workshop.Workshop) {
	prompt, _ := workshop.PromptOf(p.m.Real)
	details := w.DetailsByCard()
	for _, side := range workshop.Sides {
		var rows []listRow
		for _, c := range w.CardsOf(p.m.Real, side) {
			row := p.d.listRowOf(prompt, c, details[c.ID])
			row.Guess = p.tag(w, c)
			rows = append(rows, row)
		}
		p.lists[side].show(p.m.Real, rows, p.leftOver(w, side.Other()))
		hits, of := w.Guessed(side, p.m.Real)
		p.names[side].SetText(p.d.Say("match.guessed", p.d.name(side)))
		p.figures[side].SetText(p.d.Say("match.of", workshop.SideCount{Count: hits, Of: of}.Percent(), hits, of))
		showIf(p.told[side], of > 0)
	}
	if p.horizon != nil {
		p.horizon.show(w)
	}
}

// tag says whether the other side expected an answer.
func (p *match) tag(w *workshop.Workshop, c workshop.Card) ui.Tag {
	other := p.d.name(c.Side.Other())
	guess, hit := w.GuessOf(c.ID)
	switch {
	case !hit && p.hits(w) == 0: // nothing is compared yet
		return ui.Tag{Text: p.d.Say("match.open")}
	case !hit:
		return ui.Tag{Text: p.d.Say("match.missed."+p.m.Real, other), Tone: ui.ToneAmber}
	case p.ranked:
		return ui.Tag{Text: p.d.Say("match.hit."+p.m.Real, other, p.d.ordinal(guess.Rank)), Tone: ui.ToneGood}
	}
	return ui.Tag{Text: p.d.Say("match.hit."+p.m.Real, other), Tone: ui.ToneGood}
}

// hits counts the guesses of both sides that have come true so far.
func (p *match) hits(w *workshop.Workshop) int {
	all := 0
	for _, side := range workshop.Sides {
		hits, _ := w.Guessed(side, p.m.Real)
		all += hits
	}
	return all
}

// ordinal returns a place in an order as people say it.
func (d *Desk) ordinal(n int) string {
	if n < 1 || n > 5 {
		return d.Say("ordinal", n)
	}
	return d.Say([]string{"ordinal.1", "ordinal.2", "ordinal.3", "ordinal.4", "ordinal.5"}[n-1])
}

// leftOver lists a side's guesses that have not come true: what it thought of
// the other, and the other did not say.
func (p *match) leftOver(w *workshop.Workshop, side workshop.Side) []listLine {
	used := p.used(w)
	var lines []listLine
	for _, c := range w.CardsOf(p.m.Guess, side) {
		if used[c.ID] == "" {
			lines = append(lines, listLine{Label: c.Label(), Text: c.Text})
		}
	}
	return lines
}

// used returns in which answer each guess has come true.
func (p *match) used(w *workshop.Workshop) map[workshop.CardID]workshop.CardID {
	used := make(map[workshop.CardID]workshop.CardID)
	for _, h := range w.Hits {
		used[h.Guess] = h.Real
	}
	return used
}

// pick asks which guess came true in an answer: those still free first, for
// a guess belongs to one answer.
func (p *match) pick(real workshop.CardID) {
	w := p.d.room.Workshop()
	answer, ok := w.CardByID(real)
	if !ok {
		return
	}
	used := p.used(w)
	var free, taken []form.Pick
	for _, c := range w.CardsOf(p.m.Guess, answer.Side.Other()) {
		pick := form.Pick{Label: p.d.Say("match.guess", c.Label(), c.Text), Do: func() { p.set(real, c.ID) }}
		switch in, ok := w.CardByID(used[c.ID]); {
		case !ok:
			free = append(free, pick)
		case in.ID == real:
			pick.Hint = p.d.Say("match.chosen")
			taken = append(taken, pick)
		default:
			pick.Hint = p.d.Say("match.used", in.Label())
			taken = append(taken, pick)
		}
	}
	picks := append(free, form.Pick{Label: p.d.Say("match.nobody"), Do: func() { p.set(real, "") }})
	p.d.ask.Choose(p.d.Say("match.pick", p.d.name(answer.Side.Other())), append(picks, taken...))
}

// set notes which guess came true in an answer.
func (p *match) set(real, guess workshop.CardID) {
	p.d.try("hit.set", func(w *workshop.Workshop) error { return w.SetHit(real, guess) })
}

// note says how much of what was written the other side had expected.
func (p *match) note(w *workshop.Workshop) string {
	hits, of := 0, 0
	for _, side := range workshop.Sides {
		h, n := w.Guessed(side, p.m.Real)
		hits, of = hits+h, of+n
	}
	if of == 0 {
		return ""
	}
	return p.d.Say("match.note", hits, of)
}
