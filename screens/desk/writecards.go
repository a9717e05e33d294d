package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// cardRow is a card as the desk draws it. Rows that are equal look alike.
type cardRow struct {
	ID     workshop.CardID
	Side   workshop.Side
	Number string
	Text   string
	Chips  string // made by chipsOf
	Ticks  bool
	Ticked bool
}

func (r cardRow) key() string { return string(r.ID) }

// show draws the cards of the side whose turn it is.
func (p *write) show(w *workshop.Workshop) {
	for _, side := range workshop.Sides {
		label := p.d.name(side)
		if side == p.side {
			label = p.d.Say("write.typing", label)
		}
		p.turns.SetLabel(string(side), side.Letter()+"  "+label)
	}
	p.entry.SetColor(look.SideColor(p.side))
	p.ask.SetText(p.question(w))
	p.counts.SetText(p.d.Say("write.counts",
		len(w.CardsOf(p.prompt.Key, workshop.Sales)), p.d.name(workshop.Sales),
		len(w.CardsOf(p.prompt.Key, workshop.Marketing)), p.d.name(workshop.Marketing)))
	showIf(p.counts, !p.alone)
	p.warn(w)
	p.showFields()

	details := w.DetailsByCard()
	var rows []cardRow
	for _, c := range w.CardsOf(p.prompt.Key, p.side) {
		if !p.shows(w, c) {
			continue
		}
		row := cardRow{ID: c.ID, Side: c.Side, Text: c.Text, Chips: p.d.chipsOf(p.prompt, details[c.ID])}
		switch {
		case p.onPaper():
			row.Number = c.Label()
		case p.prompt.Ranked:
			row.Number = p.d.Say("rank", c.Rank)
		}
		rows = append(rows, row)
	}
	whisper(p.empty, refusal(len(rows) > 0, p.d.Say(p.nothing(w))))
	p.cards.Set(rows)
}

// warn says when one side has more than twice the other's cards.
func (p *write) warn(w *workshop.Workshop) {
	sentence := ""
	if side, uneven := w.Uneven(p.prompt.Key); uneven && !p.alone {
		sentence = p.d.Say("write.uneven", p.d.name(side), p.d.name(side.Other()))
	}
	complain(p.uneven, sentence, p.body)
}

// question is what the cards answer: the facilitator's own question, if there
// is one, and above each of several prompts.
func (p *write) question(w *workshop.Workshop) string {
	step, _ := w.CurrentStep()
	asked := p.d.Say("prompt." + p.prompt.Key + ".question")
	switch {
	case step.Question == "":
		return asked
	case len(p.prompts) == 1:
		return step.Question
	}
	return step.Question + "\n" + asked
}

// shows reports whether a card may be seen here: in the booth only what was
// written in this turn, and on the desk nothing that came from the booth.
func (p *write) shows(w *workshop.Workshop, c workshop.Card) bool {
	return p.typed[c.ID] || !p.alone && !w.IsPrivate()
}

// nothing is the sentence for a page without cards.
func (p *write) nothing(w *workshop.Workshop) string {
	switch {
	case p.alone:
		return "booth.empty"
	case w.IsPrivate():
		return "booth.private"
	}
	return "write.empty"
}

// showFields draws a chip for each field of the next card that is chosen
// rather than typed.
func (p *write) showFields() {
	p.chips.Objects = nil
	for _, f := range p.prompt.Written() {
		if f.Key == p.field.Key && p.asked != nil {
			continue
		}
		p.chips.Add(ui.NewPressChip(p.d.fieldTag(f, p.pending[f.Key]), func() { p.ask1(f) }))
	}
	p.chips.Refresh()
}

// ask1 asks for one field of the next card.
func (p *write) ask1(f move.Field) {
	p.d.askField(f, p.pending[f.Key], func(value string) {
		p.pending[f.Key] = value
		if value == "" {
			delete(p.pending, f.Key)
		}
		p.showFields()
		p.d.Focus()
	})
}

func (p *write) drawCard(r cardRow) fyne.CanvasObject {
	card := ui.NewCard(ui.CardFace{Side: r.Side, Number: r.Number, Text: r.Text, Chips: tagsOf(r.Chips)})
	card.OnTapped = func() { p.d.editCard(r.ID) }
	card.OnDelete = func() {
		p.d.try("card.remove", func(w *workshop.Workshop) error { return w.RemoveCard(r.ID) })
	}
	card.OnKey = func(key *fyne.KeyEvent) bool { return p.d.moveCard(r.ID, key) }
	card.OnDrag = func() ui.Drag { return p.d.dragCard(r.ID, card, p.cards, p.cards.Objects()) }
	return card
}
