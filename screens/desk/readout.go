package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// readout turns cards over one at a time, so that each is read once and none
// is missed.
type readout struct {
	d      *Desk
	m      move.Reveal
	head   *fyne.Container
	count  *ui.Text
	bar    *ui.Bar
	card   *readCard
	ahead  map[workshop.Side]*ui.Chip // what is still face down
	said   *ui.Text
	before *ui.Button
	next   *ui.Button
}

// newReadout returns the panel of a [move.Reveal] that goes one by one.
func (d *Desk) newReadout(m move.Reveal) panel {
	p := &readout{
		d: d, m: m,
		count: ui.NewLine("", ui.Heading), bar: ui.NewBar(0, look.Primary),
		card: newReadCard(d), said: ui.NewText("", ui.Soft),
		ahead: map[workshop.Side]*ui.Chip{},
	}
	p.before = ui.NewButton(d.Say("readout.before"), ui.Plain, p.back).WithKey(d.Say("key.left"))
	p.next = ui.NewButton("", ui.Primary, p.goOn).WithKey(d.Say("key.space"))
	down := ui.Flow(look.Gap2)
	for _, side := range workshop.Sides {
		p.ahead[side] = ui.NewTinted(ui.Tag{Tone: ui.SideTone(side)})
		down.Add(p.ahead[side])
	}
	p.head = ui.Row(look.Gap4, p.count, ui.Grow(p.bar), down)
	body := ui.Column(look.Gap4,
		p.head,
		ui.Grow(p.card.body),
		ui.Row(look.Gap3, ui.Grow(p.said), p.before, ui.MinHeight(52, ui.MinWidth(260, p.next))),
	)
	return panel{
		body: body, show: p.show, note: p.note, typed: p.typed,
		first: func() fyne.Focusable { return p.next },
	}
}

// show draws the card that is read out, and how far the room has come.
func (p *readout) show(w *workshop.Workshop) {
	shown, of := 0, 0
	for _, side := range workshop.Sides {
		s, n := w.ReadOut(p.m, side)
		shown, of = shown+s, of+n
		p.ahead[side].Set(ui.Tag{Text: p.d.Say("readout.face-down", side.Letter(), n-s), Tone: ui.SideTone(side)})
	}
	p.count.SetText(p.d.Say("readout.count", shown, of))
	p.head.Refresh() // a longer number takes more room
	p.bar.Set(float32(shown)/float32(max(of, 1)), look.Primary)
	p.card.show(w, p.reading(w))
	label, said := "readout.next", "readout.keys"
	switch {
	case of == 0:
		label, said = "readout.on", "readout.nothing"
	case shown == of:
		label, said = "readout.on", "readout.done"
	case shown == 0:
		label, said = "readout.first", "readout.begin"
	}
	p.next.SetText(p.d.Say(label))
	p.said.SetText(p.d.Say(said))
	_, can := w.ShownBeside(p.m, -1)
	p.before.Refuse(refusal(can, p.d.Say("readout.no-before")))
}

// reading returns the card the room looks at, and none before the first.
func (p *readout) reading(w *workshop.Workshop) workshop.Card {
	c, ok := w.ShownBeside(p.m, 0)
	if !ok {
		return workshop.Card{}
	}
	return c
}

// goOn turns the next card over; when there is none, it leads to the themes.
func (p *readout) goOn() {
	c, ok := p.d.room.Workshop().NextToShow(p.m)
	if !ok {
		p.d.commands.Run("next")
		return
	}
	p.turnOver(c)
}

// forward looks again at the card after this one, or turns the next one over.
func (p *readout) forward() {
	w := p.d.room.Workshop()
	c, ok := w.ShownBeside(p.m, 1)
	if !ok {
		c, ok = w.NextToShow(p.m)
	}
	if ok {
		p.turnOver(c)
	}
}

// back looks again at the card before this one.
func (p *readout) back() {
	if c, ok := p.d.room.Workshop().ShownBeside(p.m, -1); ok {
		p.turnOver(c)
	}
	p.d.Focus() // the next key turns a card over
}

func (p *readout) turnOver(c workshop.Card) {
	p.d.try("card.show", func(w *workshop.Workshop) error { return w.ShowCard(c.ID) })
}

// askNumber turns over the card with a number, such as the one that is next in
// the hand when cards are read from paper.
func (p *readout) askNumber() {
	p.d.askNumbers(p.m.Prompts[0], p.d.Say("numbers.turn"), p.d.Say("numbers.turn-hint"), func(cards []workshop.CardID) {
		c, _ := p.d.room.Workshop().CardByID(cards[0])
		p.turnOver(c)
		p.d.Focus()
	})
}

// typed walks through the cards with the arrows, wherever the keyboard is.
func (p *readout) typed(key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyRight, fyne.KeyDown:
		p.forward()
	case fyne.KeyLeft, fyne.KeyUp:
		p.back()
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		p.goOn()
	case fyne.KeyN:
		ui.AfterLetter(p.askNumber)
	default:
		return false
	}
	return true
}

func (p *readout) note(w *workshop.Workshop) string { return p.d.readNote(w, p.m) }

// readNote says how many cards have been read.
func (d *Desk) readNote(w *workshop.Workshop, m move.Reveal) string {
	shown, of := 0, 0
	for _, side := range workshop.Sides {
		s, n := w.ReadOut(m, side)
		shown, of = shown+s, of+n
	}
	return d.Say("readout.count", shown, of)
}
