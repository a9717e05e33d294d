package desk

import (
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// asks is where each side says what it needs from the other, in turn. Nobody
// replies here.
type asks struct {
	d      *Desk
	side   workshop.Side
	theme  workshop.ThemeID // what the next ask comes from, if that was picked
	picked bool
	most   int // asks a side

	turns *ui.Segments
	title *ui.Text
	entry *ui.Entry
	from  *ui.PressChip
	error *ui.Text
	lists map[workshop.Side]*askList
	body  fyne.CanvasObject
}

// askList is what one side asks of the other.
type askList struct {
	cards *ui.Keyed[askRow]
	count *ui.Text
	empty *ui.Text
}

// askRow is an ask as its list draws it.
type askRow struct {
	ID    workshop.AskID
	Side  workshop.Side
	Label string
	Text  string
	Theme string
}

// newAsk returns the panel of a [move.Ask].
func (d *Desk) newAsk(m move.Ask) panel {
	p := &asks{
		d: d, side: workshop.Sales, most: m.Most, lists: map[workshop.Side]*askList{},
		title: ui.NewText("", ui.Strong), error: ui.NewText("", ui.Alert),
	}
	p.error.Hide()
	p.turns = ui.NewSegments([]ui.Segment{
		{Key: string(workshop.Sales), Side: workshop.Sales},
		{Key: string(workshop.Marketing), Side: workshop.Marketing},
	}, string(p.side), func(side string) { p.turn(workshop.Side(side)) })
	p.entry = ui.NewCardEntry(d.Say("ask.hint"), d.Say("key.enter"), d.Say("write.add"))
	p.entry.OnSubmitted = func(string) { p.add() }
	p.entry.OnPasteLines = p.pasted
	p.from = ui.NewPressChip(ui.Tag{}, p.pickTheme)
	columns := ui.Sides(look.Gap4, []float32{1, 1}, p.newList(workshop.Sales), p.newList(workshop.Marketing))
	p.body = ui.Column(look.Gap3, p.turns, p.title, p.entry,
		ui.Flow(look.Gap3, p.from, ui.NewButton(d.Say("starter.choose"), ui.Plain, p.start)), p.error, ui.Grow(scrolled(columns)))
	d.heed(p.entry, p.error, p.body)
	return panel{
		body: p.body, show: p.show, note: p.note, turn: p.turn, start: p.start,
		half: p.half, resume: p.resume,
		halfDone: func() bool { return p.entry.Text() != "" },
		first:    func() fyne.Focusable { return p.entry.Input() },
	}
}

func (p *asks) newList(side workshop.Side) fyne.CanvasObject {
	l := &askList{count: ui.NewLine("", ui.Note), empty: ui.NewText("", ui.Soft)}
	l.cards = ui.NewKeyed(ui.Column(look.Gap2), func(r askRow) string { return string(r.ID) }, p.draw)
	l.cards.Update = func(o fyne.CanvasObject, r askRow) { o.(*ui.Card).Set(p.face(r)) }
	p.lists[side] = l
	return p.d.asksOf(side, l.count, l.empty, l.cards)
}

// asksOf is the panel for what a side asks of the other.
func (d *Desk) asksOf(side workshop.Side, content ...fyne.CanvasObject) fyne.CanvasObject {
	return ui.Titled(ui.NewBadge(side), d.Say("ask.column", d.name(side), d.name(side.Other())), content[0], content[1:]...)
}

func (p *asks) show(w *workshop.Workshop) {
	for _, side := range workshop.Sides {
		label := p.d.name(side)
		if side == p.side {
			label = p.d.Say("ask.asking", label)
		}
		p.turns.SetLabel(string(side), side.Letter()+"  "+label)

		var rows []askRow
		for _, a := range w.AsksFrom(side) {
			rows = append(rows, askRow{ID: a.ID, Side: side, Label: a.Label(), Text: a.Text, Theme: p.d.themeOf(a.Theme)})
		}
		l := p.lists[side]
		l.cards.Set(rows)
		l.count.SetText(p.d.Say("ask.count", len(rows), p.most))
		none := p.d.Say("wall.asks.none")
		if side == p.side {
			none = p.d.Say("ask.none")
		}
		whisper(l.empty, refusal(len(rows) > 0, none))
	}
	p.turns.Set(string(p.side))
	p.title.SetText(p.d.Say("ask.question", p.d.name(p.side), p.d.name(p.side.Other())))
	p.entry.SetColor(look.SideColor(p.side))
	p.from.Set(ui.Tag{Text: p.d.Say("ask.from", p.d.themeOf(p.next(w)))})
}

// next is what the next ask comes from.
func (p *asks) next(w *workshop.Workshop) workshop.ThemeID {
	if p.picked && (p.theme == "" || w.ThemeByID(p.theme).ID != "") {
		return p.theme
	}
	return w.NextToAsk(p.side)
}

// themeOf names what an ask comes from.
func (d *Desk) themeOf(id workshop.ThemeID) string {
	if id == "" {
		return d.Say("ask.new-idea")
	}
	return d.themeName(d.room.Workshop().ThemeByID(id))
}

func (p *asks) draw(r askRow) fyne.CanvasObject {
	card := ui.NewCard(p.face(r))
	card.OnTapped = func() { p.edit(r.ID) }
	card.OnDelete = func() {
		p.d.try("ask.remove", func(w *workshop.Workshop) error { return w.RemoveAsk(r.ID) })
	}
	return card
}

func (p *asks) face(r askRow) ui.CardFace {
	return ui.CardFace{Side: r.Side, Number: r.Label, Text: r.Text, Bold: true, Chips: []ui.Tag{{Text: r.Theme}}}
}

// add notes the ask that is typed.
func (p *asks) add() {
	err := p.d.change("ask.add", func(w *workshop.Workshop) error {
		_, err := w.AddAsk(p.side, p.next(w), p.entry.Text())
		return err
	})
	whisper(p.error, p.d.Say.Problem(err))
	if err == nil {
		p.entry.SetText("")
		p.picked = false
		p.show(p.d.room.Workshop())
	}
	p.d.Focus()
}

// start offers what the other side could promise.
func (p *asks) start() { p.d.ask.Start(p.d.starters(p.side.Other()), p.entry) }

// starters says what a side may promise, in the words it will sign.
func (d *Desk) starters(side workshop.Side) []string {
	var texts []string
	say := d.onPaper()
	for _, s := range workshop.StartersOf(side) {
		texts = append(texts, say(string(s)))
	}
	return texts
}

// pasted notes several asks at once, after asking.
func (p *asks) pasted(lines []string) bool {
	n := len(lines)
	ui.Ask(p.d.Window.Canvas(), p.d.Say("ask.paste-title", n), strings.Join(lines, "\n"), p.d.Say("ask.paste-yes", n), p.d.Say("form.cancel"), func() {
		err := p.d.change("ask.paste", func(w *workshop.Workshop) error {
			for _, line := range lines {
				if _, err := w.AddAsk(p.side, p.next(w), line); err != nil {
					return err
				}
			}
			return nil
		})
		whisper(p.error, p.d.Say.Problem(err))
	})
	return true
}

// pickTheme asks what the next ask comes from.
func (p *asks) pickTheme() {
	var picks []form.Pick
	for _, o := range p.d.sourceOptions() {
		id := workshop.ThemeID(o.Key)
		picks = append(picks, form.Pick{Label: o.Label, Hint: o.Hint, Do: func() {
			p.theme, p.picked = id, true
			p.show(p.d.room.Workshop())
			p.d.Focus()
		}})
	}
	p.d.ask.Choose(p.d.Say("ask.from-what"), picks)
}

// sourceOptions offers what an ask can come from: the themes, those that are
// worked on first, and then a new idea.
func (d *Desk) sourceOptions() []ui.Option {
	return append(d.themeOptions()[1:], ui.Option{Label: d.Say("ask.new-idea")})
}

// edit opens an ask.
func (p *asks) edit(id workshop.AskID) {
	a := p.d.room.Workshop().AskByID(id)
	p.d.ask.Fill(form.Form{
		Title: p.d.Say("ask.edit", a.Label()),
		Fields: []form.Field{
			{Key: "text", Label: p.d.Say("ask.text"), Hint: p.d.Say("ask.hint"), Value: a.Text},
			{Key: "theme", Label: p.d.Say("ask.from-what"), Value: string(a.Theme), Kind: form.Choice, Options: p.d.sourceOptions()},
		},
		Remove: func() error {
			return p.d.change("ask.remove", func(w *workshop.Workshop) error { return w.RemoveAsk(id) })
		},
	}, func(values map[string]string) error {
		return p.d.change("ask.edit", func(w *workshop.Workshop) error {
			return w.EditAsk(id, workshop.ThemeID(values["theme"]), values["text"])
		})
	})
}

// turn hands the entry to a side, unless something is half typed.
func (p *asks) turn(side workshop.Side) {
	if side != p.side && p.entry.Text() != "" {
		p.turns.Set(string(p.side))
		whisper(p.error, p.d.Say("ask.finish-first"))
		return
	}
	p.side, p.picked = side, false
	whisper(p.error, "")
	p.show(p.d.room.Workshop())
	p.d.Focus()
}

func (p *asks) note(w *workshop.Workshop) string {
	return p.d.Say("vote.note",
		p.d.Say("vote.of", p.d.name(workshop.Sales), len(w.AsksFrom(workshop.Sales)), p.most),
		p.d.Say("vote.of", p.d.name(workshop.Marketing), len(w.AsksFrom(workshop.Marketing)), p.most))
}
