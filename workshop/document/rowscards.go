package document

import (
	"strings"

	"accord/workshop"
	"accord/workshop/move"
)

// A CardRow is a card the room has seen.
type CardRow struct {
	Number, Prompt, Side string
	Card                 string
	Details              string // what it tells beside its text, a line each
	Theme                string // its number and question; empty: none
}

func (r CardRow) cells() []Cell {
	return []Cell{Text(r.Number), Text(r.Prompt), Text(r.Side), Text(r.Card), Text(r.Details), Text(r.Theme)}
}

// cardRows lists the cards as the annex does: by question, as they were
// written.
func (p paper) cardRows() []CardRow {
	details := p.w.DetailsByCard()
	byPrompt := make(map[string][]workshop.Card)
	for _, c := range p.w.Cards {
		byPrompt[c.Prompt] = append(byPrompt[c.Prompt], c)
	}
	rows := make([]CardRow, 0, len(p.w.Cards))
	for _, prompt := range askedPrompts() {
		for _, c := range byPrompt[prompt.Key] {
			if p.w.FaceUp(c) {
				rows = append(rows, p.cardRow(prompt, c, details[c.ID]))
			}
		}
	}
	return rows
}

func (p paper) cardRow(prompt move.Prompt, c workshop.Card, details map[string]string) CardRow {
	return CardRow{
		Number: c.Label(), Prompt: p.say("prompt." + prompt.Key), Side: p.side(c.Side),
		Card: c.Text, Details: joinedBy("\n", p.detailsOf(prompt, c, details)...), Theme: p.theme(c.Theme),
	}
}

func (p paper) cardLedger() Ledger {
	say := p.say
	return ledger(Cards, say("trace.cards"), p.cardRows(),
		Column{Head: say("cards.number"), Width: 8},
		Column{Head: say("rows.question"), Width: 22},
		Column{Head: say("rows.side"), Width: 14},
		Column{Head: say("cards.card"), Width: 48},
		Column{Head: say("cards.details"), Width: 48},
		Column{Head: say("trace.theme"), Width: 34},
	)
}

// A TraceRow is a theme, where it comes from and what became of it.
type TraceRow struct {
	Number, Theme, Tension string
	Cards                  string // the numbers of its cards
	CardsOf, DotsOf        map[workshop.Side]int
	Asks, LedTo, Who       string
	Next                   workshop.Day // when what it led to is looked at; empty: no date
}

func (r TraceRow) cells() []Cell {
	return []Cell{
		Text(r.Number), Text(r.Theme), Text(r.Tension), Text(r.Cards),
		Number(r.CardsOf[workshop.Sales]), Number(r.CardsOf[workshop.Marketing]),
		Number(r.DotsOf[workshop.Sales]), Number(r.DotsOf[workshop.Marketing]),
		Text(r.Asks), Text(r.LedTo), Text(r.Who), Date(r.Next),
	}
}

// traceRows is the trace matrix: what happened, the question it raised, who
// wants it solved, what came of it, and who looks at it when.
func (p paper) traceRows() []TraceRow {
	var rows []TraceRow
	for _, t := range p.w.Themes {
		ends := p.w.Ends(t.ID)
		r := TraceRow{
			Number: t.Label(), Theme: t.Name, Tension: p.tension(t.Tension), Cards: orDash(p.cardLabels(t.ID)),
			CardsOf: make(map[workshop.Side]int), DotsOf: make(map[workshop.Side]int),
			Asks: p.asksOn(t.ID), LedTo: p.ledTo(ends), Who: p.ownersOf(ends), Next: p.nextDay(ends),
		}
		for _, side := range workshop.Sides {
			r.CardsOf[side], r.DotsOf[side] = p.cardsIn(t.ID, side), p.w.DotsFor(side, t.ID)
		}
		rows = append(rows, r)
	}
	return rows
}

// asksOn lists the numbers of the asks about a theme.
func (p paper) asksOn(theme workshop.ThemeID) string {
	var labels []string
	for _, a := range p.w.Asks {
		if a.Theme == theme {
			labels = append(labels, a.Label())
		}
	}
	return strings.Join(labels, ", ")
}

func (p paper) traceLedger() Ledger {
	say := p.say
	columns := []Column{
		{Head: say("actions.number"), Width: 7},
		{Head: say("trace.theme"), Width: 36},
		{Head: say("field.tension"), Width: 17},
		{Head: say("trace.from-cards"), Width: 20, More: func(n int) string { return say("trace.more", n) }},
	}
	for _, key := range []string{"rows.cards-of", "rows.dots-of"} {
		for _, side := range workshop.Sides {
			columns = append(columns, Column{Head: say(key, p.side(side)), Width: 10, Holds: Numbers})
		}
	}
	return ledger(Trace, say("rows.trace"), p.traceRows(), append(columns,
		Column{Head: say("trace.ask"), Width: 10},
		Column{Head: say("trace.led-to"), Width: 22},
		Column{Head: say("trace.owner"), Width: 18},
		Column{Head: say("trace.next"), Width: 12, Holds: Dates},
	)...)
}
