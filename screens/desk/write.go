package desk

import (
	"errors"
	"slices"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// write is where cards are typed: one side at a time, one prompt at a time,
// with one big entry. The cards of the other side lie face down, here too.
type write struct {
	d       *Desk
	side    workshop.Side
	prompt  move.Prompt
	prompts []move.Prompt
	pending map[string]string        // what the next card tells in its fields
	typed   map[workshop.CardID]bool // the cards that were written here
	alone   bool                     // in the booth
	ready   func()                   // in the booth: Enter without a card
	paper   fromPaper

	turns  *ui.Segments
	way    *ui.Segments // as it is said, or from numbered cards
	asks   *ui.Segments // which prompt is answered; nil if there is one
	ask    *ui.Text
	entry  *ui.Entry
	asked  *ui.Entry // the field that is always asked for, if that is typed
	field  move.Field
	error  *ui.Text
	chips  *fyne.Container
	counts *ui.Text
	uneven *ui.Text // that one side has far more cards than the other
	cards  *ui.Keyed[cardRow]
	scroll *ui.Scroll // of the cards
	empty  *ui.Text
	body   fyne.CanvasObject
}

// newWrite returns the panel of a [move.Write].
func (d *Desk) newWrite(m move.Write) panel {
	side := workshop.Sales
	if at := d.room.Workshop().Station; at != "" {
		side = at
	}
	return d.writePanel(m, side, nil).panel()
}

// newWriteAlone is the panel for one person of a side, who sees no cards but
// those of this turn. Ready is called when Enter is pressed without a card.
func (d *Desk) newWriteAlone(m move.Write, side workshop.Side, ready func()) panel {
	return d.writePanel(m, side, ready).panel()
}

func (d *Desk) writePanel(m move.Write, side workshop.Side, ready func()) *write {
	p := &write{
		d: d, side: side, ready: ready, prompt: m.Prompts[0], prompts: m.Prompts,
		pending: make(map[string]string), typed: make(map[workshop.CardID]bool), alone: ready != nil,
		ask:    ui.NewText("", ui.Strong),
		error:  ui.NewText("", ui.Alert),
		counts: ui.NewLine("", ui.Note),
		uneven: ui.NewText("", ui.Style{Size: look.SizeNote, Color: look.Amber, Bold: true}),
		empty:  ui.NewText("", ui.Soft),
		chips:  ui.Flow(look.Gap2),
	}
	p.cards = ui.NewKeyed(ui.Columns(look.Gap3, 2), cardRow.key, p.drawCard)
	p.turns = ui.NewSegments([]ui.Segment{{Key: string(workshop.Sales), Side: workshop.Sales}, {Key: string(workshop.Marketing), Side: workshop.Marketing}},
		string(p.side), func(side string) { p.turn(workshop.Side(side)) })
	p.way = ui.NewSegments([]ui.Segment{{Key: sayingWay, Label: d.Say("write.by-typing")}, {Key: paperWay, Label: d.Say("write.by-paper")}},
		sayingWay, func(string) { p.changeWay() })
	p.error.Hide()
	p.layOut()
	return p
}

func (p *write) panel() panel {
	panel := panel{
		body:     p.body,
		show:     p.show,
		first:    func() fyne.Focusable { return p.entry.Input() },
		turn:     p.turn,
		ways:     func() []way { return []way{wayOf(p.way, sayingWay, "saying"), wayOf(p.way, paperWay, "paper")} },
		wrote:    func() bool { return len(p.typed) > 0 || p.halfTyped() },
		finish:   func() bool { return !p.halfTyped() || p.add() },
		half:     p.half,
		halfDone: p.halfTyped,
		resume:   p.resume,
	}
	if len(p.prompts) > 1 {
		panel.ask = p.askOn
	}
	return panel
}

// askOn goes on by so many questions, and round at the end.
func (p *write) askOn(by int) {
	at := slices.IndexFunc(p.prompts, func(other move.Prompt) bool { return other.Key == p.prompt.Key })
	p.answer(p.prompts[(at+by+len(p.prompts))%len(p.prompts)].Key)
}

// writeCardsH is how much has to be seen of the cards.
const writeCardsH float32 = 96

// layOut puts the parts of the panel together for its prompt.
func (p *write) layOut() {
	p.entry = ui.NewCardEntry(p.hint(), p.d.Say("key.enter"), p.d.Say("write.add"))
	p.entry.OnSubmitted = func(string) { p.add() }
	p.entry.OnPasteLines, p.entry.Numbered = p.pasted, p.onPaper()
	p.field = askedField(p.prompt)
	below := ui.Column(look.Gap2)
	if p.field.Key != "" {
		p.asked = ui.NewEntry(p.d.Say("field." + p.field.Key + ".hint"))
		p.asked.OnSubmitted = func(string) { p.add() }
		below.Add(ui.NewField(p.d.Say("field."+p.field.Key), p.asked))
	} else {
		p.asked = nil
	}
	below.Add(ui.Row(look.Gap3, ui.Grow(p.chips), p.counts))
	below.Add(p.uneven)
	below.Add(p.error)
	top := ui.Flow(look.Gap3) // under each other where it is narrow
	if !p.alone {
		top.Add(p.turns)
	}
	if len(p.prompts) > 1 {
		p.asks = ui.NewSegments(p.promptSegments(), p.prompt.Key, p.answer)
		top.Add(p.asks)
	}
	if !p.alone {
		top.Add(p.way)
		top.Add(p.d.boothButton())
	}
	cards, scroll := scrolling(p.cards)
	p.scroll = scroll
	// All of it scrolls where what is above the cards leaves them no room.
	column := scrolled(ui.Column(look.Gap3, top, p.ask, p.entry, below, p.empty,
		ui.Grow(ui.MinHeight(writeCardsH, cards))))
	p.d.heed(p.entry, p.error, column)
	if p.body == nil {
		p.body = stack(column)
		return
	}
	outer := p.body.(*fyne.Container)
	outer.Objects = []fyne.CanvasObject{column}
	outer.Refresh()
}

// askedField returns the field of a prompt that is asked for with each card
// and typed, if there is one.
func askedField(p move.Prompt) move.Field {
	for _, f := range p.Fields {
		if f.Asked && f.Choices == nil {
			return f
		}
	}
	return move.Field{}
}

func (p *write) promptSegments() []ui.Segment {
	var segments []ui.Segment
	for _, prompt := range p.prompts {
		segments = append(segments, ui.Segment{Key: prompt.Key, Label: p.d.Say("prompt." + prompt.Key)})
	}
	return segments
}

// turn hands the entry to a side. What is half typed stays with the laptop's
// owner: it is put away, so that the other side does not read it.
func (p *write) turn(side workshop.Side) {
	if p.side == side {
		p.d.Focus() // back from the fields to what is typed
		return
	}
	if at := p.d.room.Workshop().Station; at != "" {
		whisper(p.error, p.d.Say("station.only", p.d.name(at)))
		p.turns.Set(string(p.side))
		return
	}
	if p.halfTyped() {
		whisper(p.error, p.d.Say("write.finish-first"))
		p.turns.Set(string(p.side))
		return
	}
	p.side = side
	clear(p.pending) // what one side chose is not the other's
	p.turns.Set(string(side))
	whisper(p.error, "")
	p.beginWhereItIsEmpty()
	p.show(p.d.room.Workshop())
	p.d.Focus()
}

// beginWhereItIsEmpty goes back to an earlier question that the side has not
// answered at all, for people answer what is asked first.
func (p *write) beginWhereItIsEmpty() {
	for _, prompt := range p.prompts {
		if prompt.Key == p.prompt.Key {
			return
		}
		if len(p.d.room.Workshop().CardsOf(prompt.Key, p.side)) == 0 {
			p.answer(prompt.Key)
			return
		}
	}
}

// halfTyped reports whether part of a card is typed, in either entry.
func (p *write) halfTyped() bool {
	return p.entry.Text() != "" || p.asked != nil && p.asked.Text() != ""
}

// answer goes on with another prompt.
func (p *write) answer(prompt string) {
	if p.halfTyped() {
		whisper(p.error, p.d.Say("write.finish-first"))
		p.asks.Set(p.prompt.Key)
		return
	}
	for _, other := range p.prompts {
		if other.Key == prompt {
			p.prompt = other
		}
	}
	clear(p.pending)
	whisper(p.error, "")
	p.layOut()
	p.show(p.d.room.Workshop())
	p.d.Focus()
}

// aloneProblem words a problem for one person in the booth, who can take away
// only what is theirs.
func aloneProblem(err error) error {
	var p workshop.Problem
	if errors.As(err, &p) && p.Key == workshop.ErrEnoughCards.Key {
		p.Key = "booth.enough"
		return p
	}
	return err
}

// add puts the card that is typed on the table, and reports whether it is
// there.
func (p *write) add() bool {
	if p.ready != nil && !p.halfTyped() {
		p.ready()
		return false
	}
	err := p.keyIn("card.add", p.entry.Text(), func(w *workshop.Workshop) error {
		return p.put(w, p.entry.Text())
	})
	if p.alone {
		err = aloneProblem(err)
	}
	whisper(p.error, p.d.Say.Problem(err))
	if err != nil {
		p.d.Window.Canvas().Focus(p.entry.Input())
		return false
	}
	p.entry.SetText("")
	if p.asked != nil {
		p.asked.SetText("")
	}
	clear(p.pending)
	p.showFields()
	p.d.Window.Canvas().Focus(p.entry.Input())
	p.scroll.Refresh()
	p.scroll.ScrollToEnd() // where the new card is
	return true
}

// put adds a card with the fields that are filled in.
func (p *write) put(w *workshop.Workshop, text string) error {
	id, err := p.lay(w, text)
	if err != nil {
		return err
	}
	for field, value := range p.pending {
		if err := w.SetDetail(id, field, value); err != nil {
			return err
		}
	}
	if p.asked != nil {
		return w.SetDetail(id, p.field.Key, p.asked.Text())
	}
	return nil
}
