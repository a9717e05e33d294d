package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// asideW is the width of what stands at the right of the lists, and listsW
// the least the lists need beside it.
const (
	asideW = 280
	listsW = 560
)

// reveal shows what both sides wrote, side by side, for questions of
// understanding only.
type reveal struct {
	d       *Desk
	m       move.Reveal
	asks    *ui.Segments // which list the room looks at; nil if there is one
	lists   map[workshop.Side]*sideList
	horizon *horizon // nil where no card says how far ahead it looks
}

// newReveal returns the panel of a [move.Reveal].
func (d *Desk) newReveal(m move.Reveal) panel {
	if m.OneByOne {
		return d.newReadout(m)
	}
	p := &reveal{d: d, m: m}
	p.lists = d.newSideLists(p.pick, nil)
	var small []fyne.CanvasObject
	if _, ahead := workshop.FieldOf(m.Prompts[0], "horizon"); ahead {
		p.horizon = newHorizon(d)
		small = append(small, p.horizon.body)
	}
	lists := sideBySide(p.lists)
	if len(m.Prompts) > 1 {
		var segments []ui.Segment
		for _, prompt := range m.Prompts {
			segments = append(segments, ui.Segment{Key: prompt, Label: d.Say("prompt." + prompt)})
		}
		p.asks = ui.NewSegments(segments, m.Prompts[0], p.look)
		lists = ui.Column(look.Gap4, p.asks, lists)
	}
	body, scroll := d.paging(ui.Beside(look.Gap4, asideW, listsW, lists, append(small, d.newClarify())...))
	shown := panel{body: body, show: p.show, first: p.first, rests: below(scroll, lists), note: p.note, typed: d.wake}
	if p.asks != nil {
		shown.ask = p.asks.Step
	}
	return shown
}

// pick asks what to do with a card where there is more than to change it: a
// story can be turned to, and what a side knows can become a promise.
func (p *reveal) pick(id workshop.CardID) {
	c, ok := p.d.room.Workshop().CardByID(id)
	if !ok {
		return
	}
	change := form.Pick{Label: p.d.Say("card.change"), Do: func() { p.d.editCard(id) }}
	switch c.Prompt {
	case "story":
		p.d.ask.Choose(c.Text, []form.Pick{
			{Label: p.d.Say("story.show"), Do: func() { p.look(string(id)) }}, change,
		})
	case "we-know", "we-lack", "amplify":
		p.d.ask.Choose(c.Text, []form.Pick{
			{Label: p.d.Say("insight.promise", p.d.name(promises(c))), Do: func() { p.d.promise(c) }}, change,
		})
	default:
		p.d.editCard(id)
	}
}

// promises is the side that can act on a card: the one that knows, or the
// one whose strength it is; for what a side lacks, the other one.
func promises(c workshop.Card) workshop.Side {
	if c.Prompt == "we-lack" {
		return c.Side.Other()
	}
	return c.Side
}

// promise begins a clause from a card, with its words to be changed.
func (d *Desk) promise(c workshop.Card) {
	origin := workshop.FromInsight
	if c.Prompt == "amplify" {
		origin = workshop.FromStrength
	}
	d.addClause(workshop.Commitment{From: promises(c), Deed: c.Text, Origin: origin})
}

// claimTag says what a buyer would not believe of a claim.
func (d *Desk) claimTag(w *workshop.Workshop, c workshop.Card) ui.Tag {
	faults := w.CheckClaim(c.ID, d.Say("claim.boasts"), d.Say("claim.put-downs"))
	if len(faults) == 0 {
		return ui.Tag{}
	}
	return ui.Tag{Text: d.Say("claim." + string(faults[0])), Tone: ui.ToneAmber}
}

// look turns the room's eyes to another list.
func (p *reveal) look(prompt string) {
	p.d.try("reveal.look", func(w *workshop.Workshop) error { w.Look(prompt); return nil })
}

// first is the choice of a list, or the first card where there is none.
func (p *reveal) first() fyne.Focusable {
	if p.asks != nil {
		return p.asks
	}
	return nil
}

// show lists the cards of the prompt in focus.
func (p *reveal) show(w *workshop.Workshop) {
	key := w.LooksAt(p.m)
	if p.asks != nil {
		p.asks.Set(key)
	}
	prompt, _ := workshop.PromptOf(key)
	details := w.DetailsByCard()
	for _, side := range workshop.Sides {
		var rows []listRow
		for _, c := range w.CardsOf(key, side) {
			row := p.d.listRowOf(prompt, c, details[c.ID])
			row.Guess = p.d.claimTag(w, c)
			rows = append(rows, row)
		}
		p.lists[side].show(key, rows, nil)
	}
	if p.horizon != nil {
		p.horizon.show(w)
	}
}

// note says how much the room has before it.
func (p *reveal) note(w *workshop.Workshop) string {
	n := 0
	for _, side := range workshop.Sides {
		n += len(w.CardsOf(w.LooksAt(p.m), side))
	}
	return p.d.Say("reveal.note", n)
}

// newClarify returns the reminder of what may be asked now, and the way out
// for everything else.
func (d *Desk) newClarify() fyne.CanvasObject {
	return ui.Titled(nil, d.Say("clarify.title"), nil,
		ui.NewText(d.Say("clarify.line"), ui.Soft),
		ui.PadEach(look.Gap1, 0, 0, 0, ui.Row(0, ui.NewButton(d.Say("command.park"), ui.Plain, func() { d.commands.Run("park") }))),
	)
}

// wake gives the keyboard back to the page with an arrow or Space, when what
// had it is gone.
func (d *Desk) wake(key *fyne.KeyEvent) bool {
	if d.Window.Canvas().Focused() != nil {
		return false
	}
	switch key.Name {
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight, fyne.KeySpace:
		if d.panel.rests == nil || !d.panel.rests() {
			d.Focus()
			return true
		}
		return ui.Focus(d.Window.Canvas(), d.panel.body)
	}
	return false
}

// jump gives the keyboard to the next of several parts of a panel, or to the
// one before if by is negative, as columns are walked with left and right.
// It reports whether one of them had it.
func (d *Desk) jump(parts []fyne.CanvasObject, by int) bool {
	c := d.Window.Canvas()
	for i, part := range parts {
		if c.Focused() == nil || !ui.Holds(part, c.Focused()) {
			continue
		}
		for to := i + by; to >= 0 && to < len(parts); to += by {
			if ui.Focus(c, parts[to]) {
				break
			}
		}
		return true
	}
	return false
}
