package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// group puts cards together into themes: tick what belongs together, then
// group it. Cards can be dragged, and nothing has to be.
type group struct {
	d      *Desk
	m      move.Group
	ticked map[workshop.CardID]bool

	count  *ui.Text
	loose  *ui.Keyed[cardRow] // cards in no theme yet
	empty  *ui.Text
	group  *ui.Button
	move   *ui.Button
	seed   *ui.Button
	keys   *ui.Text
	read   *ui.Text
	none   *ui.Box // in the place of themes before the first
	themes *ui.Keyed[themeRow]
	boxes  map[workshop.ThemeID]*themeBox
	within map[workshop.ThemeID][]cardRow // the cards of each theme, as they are drawn
	left   fyne.CanvasObject
	body   fyne.CanvasObject
}

// looseW is the width of the cards in no theme, and themeW the least a theme
// needs.
const (
	looseW = 320
	themeW = 300
)

// newGroup returns the panel of a [move.Group].
func (d *Desk) newGroup(m move.Group) panel {
	p := &group{
		d: d, m: m,
		ticked: map[workshop.CardID]bool{},
		boxes:  map[workshop.ThemeID]*themeBox{},
		count:  ui.NewLine("", ui.Style{Size: look.SizeNote, Color: look.Muted, Bold: true}),
		empty:  ui.NewText("", ui.Soft),
		keys:   ui.NewText(d.Say("group.keys"), ui.Note),
		read:   ui.NewText("", ui.Note),
	}
	p.loose = p.newCards()
	p.group = ui.NewButton("", ui.Primary, p.askName).WithKey("G")
	p.move = ui.NewButton(d.Say("group.move"), ui.Plain, p.askTheme).WithKey("M")
	style := ui.Plain
	if m.Seeded {
		style = ui.Primary
	}
	p.seed = ui.NewButton(d.Say("group.seed"), style, p.sort).WithKey("T")
	p.themes = ui.NewKeyed(ui.Masonry(look.Gap4, themeW), themeRow.key, p.drawTheme)
	p.themes.Update = func(_ fyne.CanvasObject, r themeRow) { p.boxes[r.ID].set(r) }
	p.none = ui.Panel(ui.Column(look.Gap2,
		ui.NewText(d.Say("group.no-themes"), ui.Heading), ui.NewText(d.Say("group.no-themes-line"), ui.Soft),
		ui.Flow(look.Gap2, p.seed)))
	// All of it scrolls where large letters leave the cards no room.
	p.left = ui.Panel(scrolled(ui.Column(look.Gap3,
		ui.Row(look.Gap2, ui.Grow(ui.NewText(d.Say("group.loose"), ui.Heading)), p.count),
		p.empty,
		ui.Grow(ui.MinHeight(writeCardsH, scrolled(ui.Column(look.Gap3, p.loose, p.keys)))),
		ui.Flow(look.Gap2, p.group, p.move), p.read)))
	p.body = ui.Across(look.Gap4,
		ui.Fixed(looseW, 0, p.left), ui.Grow(scrolled(ui.Column(0, p.none, p.themes))))
	return panel{body: p.body, show: p.show, first: p.first, note: p.note, typed: p.typed}
}

// newCards returns an empty list of cards to tick.
func (p *group) newCards() *ui.Keyed[cardRow] {
	list := ui.NewKeyed(ui.Column(look.Gap2), cardRow.key, p.drawCard)
	list.Update = func(o fyne.CanvasObject, r cardRow) { o.(*ui.Card).Set(r.face()) }
	return list
}

// face is how a row looks as a card to tick.
func (r cardRow) face() ui.CardFace {
	return ui.CardFace{Side: r.Side, Number: r.Number, Text: r.Text, Ticks: r.Ticks, Ticked: r.Ticked}
}

func (p *group) drawCard(r cardRow) fyne.CanvasObject {
	card := ui.NewCard(r.face())
	card.OnTick = func(on bool) { p.tick(r.ID, on) }
	card.OnDelete = func() { p.takeOut(r.ID) }
	card.OnKey = func(key *fyne.KeyEvent) bool { return p.cardKey(r.ID, key) }
	card.OnDrag = func() ui.Drag { return p.drag(r.ID, card) }
	return card
}

// show draws the cards and the themes they are in.
func (p *group) show(w *workshop.Workshop) {
	p.within = make(map[workshop.ThemeID][]cardRow)
	var rows []themeRow
	of, outcomes := 0, p.d.outcomes(w)
	for _, t := range append([]workshop.Theme{{}}, w.Themes...) {
		row := themeRow{ID: t.ID, Label: t.Label(), Name: t.Name, Tension: t.Tension}
		for _, c := range w.CardsIn(t.ID) {
			of++
			p.within[t.ID] = append(p.within[t.ID], cardRow{
				ID: c.ID, Side: c.Side, Number: c.Label(), Text: c.Text,
				Ticks: t.ID == "", Ticked: p.ticked[c.ID],
			})
			row.count(c.Side)
		}
		row.Why = outcomes[string(t.ID)]
		row.Cards = digest(p.within[t.ID])
		rows = append(rows, row)
	}
	p.forget(w)
	p.loose.Set(p.within[""])
	p.themes.Set(rows[1:])
	p.none.Hidden = len(rows) > 1 || of == 0
	p.seed.Refuse(refusal(len(rows) == 1 && of > 0, p.d.Say("group.seeded")))

	loose := len(p.within[""])
	p.count.SetText(p.d.Say("group.of", loose, of))
	switch {
	case of == 0:
		whisper(p.empty, p.d.Say("group.nothing"))
	case loose == 0:
		whisper(p.empty, p.d.Say("group.all-in"))
	default:
		whisper(p.empty, "")
	}
	p.showTicked()
	p.showRead(w)
	p.keepFocus()
}

// showTicked says how many cards would be grouped or moved.
func (p *group) showTicked() {
	n := len(p.ticked)
	label := p.d.Say("group.group")
	if n > 0 {
		label = p.d.Say("group.cards", n)
	}
	p.group.SetText(label)
	why := refusal(n > 0, p.d.Say("theme.nothing-ticked"))
	p.group.Refuse(why)
	p.move.Refuse(why)
}

// showRead says whether every card has been read out.
func (p *group) showRead(w *workshop.Workshop) {
	reveal := move.Reveal{Prompts: []string{p.m.Prompt}}
	says := "group.read"
	p.read.Hidden = len(w.ReadingOrder(reveal)) == 0
	if _, more := w.NextToShow(reveal); more {
		says = "group.read-not"
	}
	p.read.SetText(p.d.Say(says, p.d.readNote(w, reveal)))
}

// forget unticks what is no longer there.
func (p *group) forget(w *workshop.Workshop) {
	for id := range p.ticked {
		if _, ok := w.CardByID(id); !ok {
			delete(p.ticked, id)
		}
	}
}

// first is the first card that is still loose, or else whatever takes keys.
func (p *group) first() fyne.Focusable {
	if f := ui.FirstFocusable(p.loose); f != nil {
		return f
	}
	return ui.FirstFocusable(p.themes)
}

// keepFocus gives the keyboard a new place when what had it is gone from the
// page, as the last card of a theme is that was taken out.
func (p *group) keepFocus() {
	f := p.d.Window.Canvas().Focused()
	if f == nil || p.d.isAsking() {
		return
	}
	if p.d.frame != nil && !ui.Holds(p.d.frame.body, f) {
		p.d.Focus()
	}
}

// note says how many cards are left.
func (p *group) note(w *workshop.Workshop) string {
	n := len(w.CardsIn(""))
	if n == 0 {
		return ""
	}
	return p.d.Say("group.note", n)
}
