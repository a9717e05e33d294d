package desk

import (
	"unicode"

	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// review asks what became of each promise of the last time: one word, then
// one sentence.
type review struct {
	d     *Desk
	from  *ui.Text
	list  *ui.Keyed[workshop.Carried]
	cards map[workshop.CarriedID]*ui.Card
	said  workshop.CarriedID // the one that was spoken of last; empty: none here
	empty fyne.CanvasObject
	body  fyne.CanvasObject
}

// becameKeys say what became of a promise.
var becameKeys = map[rune]workshop.Became{
	'k': workshop.Kept, 'l': workshop.Late, 'm': workshop.Missed, 'd': workshop.NoLonger,
}

// newReview returns the panel of a [move.Review].
func (d *Desk) newReview() panel {
	p := &review{d: d, from: ui.NewText("", ui.Soft), cards: make(map[workshop.CarriedID]*ui.Card)}
	p.list = ui.NewKeyed(ui.Column(look.Gap2), func(c workshop.Carried) string { return string(c.ID) }, p.draw)
	p.list.Update = func(o fyne.CanvasObject, c workshop.Carried) { o.(*ui.Card).Set(p.face(c)) }
	p.empty = ui.Panel(ui.Column(look.Gap3,
		ui.NewText(d.Say("carried.empty"), ui.Body),
		ui.Flow(look.Gap2, ui.NewButton(d.Say("command.follow"), ui.Primary, func() { d.commands.Run("follow") }))))
	p.body = d.paged(ui.Column(look.Gap3, p.from, ui.MaxWidth(pollW, p.empty), ui.MaxWidth(pollW, p.list)))
	return panel{body: p.body, show: p.show, first: p.first, note: p.note}
}

func (p *review) show(w *workshop.Workshop) {
	showIf(p.empty, len(w.Carried) == 0)
	whisper(p.from, refusal(len(w.Carried) == 0, p.d.Say("carried.from", p.d.shortDay(w.FollowsOn))))
	p.list.Set(w.Carried)
	p.body.Refresh()
}

func (p *review) draw(c workshop.Carried) fyne.CanvasObject {
	card := ui.NewCard(p.face(c))
	p.cards[c.ID] = card
	card.OnTapped = func() { p.tell(c.ID) }
	card.OnRune = func(r rune) bool { return p.became(c.ID, r) }
	card.OnKey = func(key *fyne.KeyEvent) bool { return p.pressed(c.ID, key) }
	return card
}

// face shows a promise with what became of it.
func (p *review) face(c workshop.Carried) ui.CardFace {
	f := ui.CardFace{Side: c.Side, Number: c.Was, Text: c.Text, Bold: true, Right: []ui.Tag{p.tag(c.Became)}}
	for _, text := range []string{c.Owner, p.d.shortDay(c.Due), c.Note} {
		if text != "" {
			f.Chips = append(f.Chips, ui.Tag{Text: text})
		}
	}
	return f
}

func (p *review) tag(b workshop.Became) ui.Tag {
	tones := map[workshop.Became]ui.Tone{workshop.Kept: ui.ToneGood, workshop.Late: ui.ToneAmber, workshop.Missed: ui.ToneBad}
	if b == workshop.NotSaid {
		return ui.Tag{Text: p.d.Say("carried.open"), Tone: ui.ToneMuted}
	}
	return ui.Tag{Text: p.d.Say("became." + string(b)), Tone: tones[b]}
}

// became says what became of a promise by one letter, and goes on to the next
// that nobody has spoken of. N goes back for a sentence on what was just said.
func (p *review) became(id workshop.CarriedID, key rune) bool {
	if unicode.ToLower(key) == 'n' {
		if p.said != "" {
			id = p.said
		}
		p.tell(id)
		return true
	}
	word, ok := becameKeys[unicode.ToLower(key)]
	if !ok {
		return false
	}
	if p.d.try("carried.became", func(w *workshop.Workshop) error { return w.SetBecame(id, word) }) {
		p.said = id
		p.d.Focus()
	}
	return true
}

// pressed turns the room's eyes to the promise before or after.
func (p *review) pressed(id workshop.CarriedID, key *fyne.KeyEvent) bool {
	by := 0
	switch key.Name {
	case fyne.KeyDown, fyne.KeyRight:
		by = 1
	case fyne.KeyUp, fyne.KeyLeft:
		by = -1
	default:
		return false
	}
	p.said = ""
	all := p.d.room.Workshop().Carried
	for i, c := range all {
		if to := i + by; c.ID == id && to >= 0 && to < len(all) {
			p.look(all[to].ID)
			p.d.Focus()
		}
	}
	return true
}

// look turns the room's eyes to a promise.
func (p *review) look(id workshop.CarriedID) {
	if p.d.room.Workshop().LooksAtCarried().ID == id {
		return
	}
	p.d.try("carried.look", func(w *workshop.Workshop) error { w.Look(string(id)); return nil })
}

// tell opens what became of a promise, with a sentence on it.
func (p *review) tell(id workshop.CarriedID) {
	p.look(id)
	c := p.d.room.Workshop().LooksAtCarried()
	options := []ui.Option{{Label: p.d.Say("carried.open")}}
	for _, b := range workshop.AllBecame {
		options = append(options, ui.Option{Key: string(b), Label: p.d.Say("became." + string(b))})
	}
	p.d.ask.Fill(form.Form{
		Title: c.Was + " " + c.Text,
		Fields: []form.Field{
			{Key: "note", Label: p.d.Say("carried.note"), Hint: p.d.Say("carried.note-hint"), Value: c.Note},
			{Key: "became", Label: p.d.Say("carried.became"), Value: string(c.Became), Kind: form.Choice, Options: options},
		},
	}, func(v map[string]string) error {
		return p.d.change("carried.became", func(w *workshop.Workshop) error {
			if err := w.NoteCarried(id, v["note"]); err != nil {
				return err
			}
			return w.SetBecame(id, workshop.Became(v["became"]))
		})
	})
}

// first is the promise the room looks at.
func (p *review) first() fyne.Focusable {
	if card := p.cards[p.d.room.Workshop().LooksAtCarried().ID]; card != nil {
		return card
	}
	return ui.FirstFocusable(p.empty)
}

// note says of how many it is known what became of them.
func (p *review) note(w *workshop.Workshop) string {
	counts, of := w.CountBecame()
	return p.d.Say("carried.said", of-counts[workshop.NotSaid], of)
}

// follow asks which workshop this one comes after.
func (d *Desk) follow() {
	all, err := d.Library.List()
	if err != nil {
		d.tell(d.Say.Problem(err))
		return
	}
	var picks []form.Pick
	for _, s := range all {
		if s.ID == d.room.Workshop().ID || s.Problem != nil || s.Station || s.Rehearsal {
			continue
		}
		picks = append(picks, form.Pick{Label: s.Title, Hint: d.shortDay(s.HeldOn), Do: func() { d.followOn(s.ID) }})
	}
	if len(picks) == 0 {
		d.tell(d.Say("carried.no-other"))
		return
	}
	d.ask.Choose(d.Say("command.follow"), picks)
}

// followOn brings what another workshop of the library left open.
func (d *Desk) followOn(id workshop.WorkshopID) {
	earlier, err := d.Library.Read(id)
	if err != nil {
		d.tell(d.Say.Problem(err))
		return
	}
	before := len(d.room.Workshop().Participants)
	if d.try("carried.follow", func(w *workshop.Workshop) error { return w.Follow(earlier) }) {
		w := d.room.Workshop()
		came := d.Say("carried.came", len(w.Carried))
		if people := len(w.Participants) - before; people > 0 {
			came += " " + d.Say("carried.people", people)
		}
		d.frame.notice.Set(came, ui.ToneGood)
	}
}
