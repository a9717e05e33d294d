package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/signed"
)

// sign is the close: the agreement is read back, its reviews are dated, and
// everyone puts a name under it.
type sign struct {
	d        *Desk
	readBack *readBack
	loose    *looseList
	leaving  *leaving
	reviews  *ui.Keyed[workshop.Review]
	count    *ui.Chip
	version  *ui.Text
	error    *ui.Text
	names    map[workshop.Side]*ui.Keyed[nameRow]
	sides    map[workshop.Side]*ui.Text
	papers   *ui.Button
	scroll   *ui.Scroll
	begun    bool // it was read aloud, or something was changed
	drawn    bool
	body     fyne.CanvasObject
}

// nameRow is a person who can sign.
type nameRow struct {
	workshop.Participant
	At string // when the person signed; empty: not yet
}

// newSign returns the panel of a [move.Sign].
func (d *Desk) newSign() panel {
	p := &sign{
		d: d, readBack: newReadBack(d), loose: newLooseList(d), leaving: newLeaving(d),
		count:   ui.NewTinted(ui.Tag{}),
		version: ui.NewText("", ui.Note),
		error:   newComplaint(),
		names:   make(map[workshop.Side]*ui.Keyed[nameRow]),
		sides:   make(map[workshop.Side]*ui.Text),
		papers:  ui.NewButton(d.Say("finished.papers"), ui.ForJoint, func() { d.goTo(papers) }),
	}
	p.readBack.read.OnTapped = func() {
		p.begun = true
		d.Focus()
	}
	p.reviews = ui.NewKeyed(ui.Column(look.Gap2), func(r workshop.Review) string { return string(r.ID) }, p.drawReview)
	signatures := ui.Titled(nil, d.Say("signatures.heading"), p.count,
		ui.NewText(d.Say("sign.how"), ui.Note), p.version, p.error,
		p.column(workshop.Sales), p.column(workshop.Marketing),
		ui.PadEach(look.Gap2, 0, 0, 0, ui.Flow(look.Gap2, p.papers)),
	)
	reviews := ui.Column(look.Gap2, ui.Titled(nil, d.Say("reviews.heading"), nil, p.reviews), p.leaving.body)
	p.body, p.scroll = scrolling(ui.Beside(look.Gap4, 320, 360,
		ui.Column(look.Gap2, p.readBack.body, p.loose.body),
		signatures, reviews,
	))
	return panel{body: p.body, show: p.show, first: p.first, note: p.note, turn: p.turn}
}

// column lists the people of a side.
func (p *sign) column(side workshop.Side) fyne.CanvasObject {
	p.sides[side] = ui.NewText("", ui.Strong)
	p.names[side] = ui.NewKeyed(ui.Column(look.Gap1), func(r nameRow) string { return string(r.ID) }, p.drawName)
	return ui.Column(look.Gap2, ui.Row(look.Gap2, ui.NewBadge(side), ui.Grow(p.sides[side])), p.names[side])
}

// first is where the next key belongs: at the top while the agreement is still
// to be read aloud, if what comes after that is to be typed or out of sight.
func (p *sign) first() fyne.Focusable {
	next := p.next()
	p.scroll.Refresh()
	if o, ok := next.(fyne.CanvasObject); ok && !p.begun && (next == p.readBack.first() || !p.scroll.Sees(o)) {
		return p.readBack.read
	}
	return next
}

// next is what must be typed first, or else the first name that is not signed.
func (p *sign) next() fyne.Focusable {
	if f := p.readBack.first(); f != nil {
		return f
	}
	return p.after("")
}

// after is the next name below a person's that is not signed, and below all
// of them the way to the papers. Who is passed over may have left already.
func (p *sign) after(person workshop.ParticipantID) fyne.Focusable {
	w, below := p.d.room.Workshop(), person == ""
	for _, side := range workshop.Sides {
		for _, other := range w.People(side) {
			if _, signed := w.SignatureOf(other.ID); below && !signed {
				return ui.FirstFocusable(p.names[side].Object(string(other.ID)))
			}
			below = below || other.ID == person
		}
	}
	return p.papers
}

// turn gives the keyboard to the names of a side.
func (p *sign) turn(side workshop.Side) { ui.Focus(p.d.Window.Canvas(), p.names[side]) }

// show draws the agreement as it stands, and who has signed it.
func (p *sign) show(w *workshop.Workshop) {
	p.begun, p.drawn = p.drawn, true
	p.readBack.show(w)
	p.loose.show(w)
	p.leaving.show(w)
	p.reviews.Set(w.Reviews)
	for _, side := range workshop.Sides {
		p.sides[side].SetText(p.d.name(side))
		var rows []nameRow
		for _, person := range w.People(side) {
			row := nameRow{Participant: person}
			if s, ok := w.SignatureOf(person.ID); ok {
				row.At = s.At.Time(p.d.Now().Location()).Format("15:04")
			}
			rows = append(rows, row)
		}
		p.names[side].Set(rows)
	}
	tag := ui.Tag{Text: p.note(w)}
	if w.SignedByBoth() {
		tag.Tone = ui.ToneGood
	}
	p.count.Set(tag)
	p.version.SetText(p.d.inForce(w))
	p.version.Hidden = p.version.Text() == ""
}

// inForce says which version both sides have signed; empty: none yet.
func (d *Desk) inForce(w *workshop.Workshop) string {
	v, ok := w.InForce()
	if !ok {
		return ""
	}
	at := v.At.Time(d.Now().Location())
	return d.Say("sign.version", v.Number, document.LongDay(workshop.DayOf(at), document.Say(d.Say)), at.Format("15:04"), v.Digest[:8])
}

// note says how many have signed.
func (p *sign) note(w *workshop.Workshop) string {
	return p.d.Say("finished.signed", len(w.Signatures), len(w.Participants))
}

// drawName draws a person. Pressing the name signs, or takes that back.
func (p *sign) drawName(r nameRow) fyne.CanvasObject {
	f := ui.CardFace{Side: r.Side, White: true, Text: r.Name, Right: []ui.Tag{{Text: p.d.Say("sign.sign"), Tone: ui.SideTone(r.Side)}}}
	if r.At != "" {
		f.White, f.Bold = false, true
		f.Right = []ui.Tag{{Text: p.d.Say("sign.signed", r.At), Tone: ui.ToneGood}}
	}
	card := ui.NewCard(f)
	card.OnTapped = func() { p.sign(r) }
	return card
}

// sign puts a name under the agreement, or takes it back.
func (p *sign) sign(r nameRow) {
	at := workshop.InstantOf(p.d.Now())
	did, change := "sign.sign", func(w *workshop.Workshop) error { return w.Sign(r.ID, at) }
	if r.At != "" {
		did, change = "sign.unsign", func(w *workshop.Workshop) error { return w.Unsign(r.ID) }
	}
	_, before := p.d.room.Workshop().InForce()
	err := p.d.change(did, func(w *workshop.Workshop) error {
		if err := change(w); err != nil {
			return err
		}
		return signed.Keep(w, document.Say(p.d.onPaper()), at)
	})
	if _, after := p.d.room.Workshop().InForce(); after && !before {
		p.d.seal() // what was fixed is taken back by its signatures, and never by undo
	}
	complain(p.error, p.d.Say.Problem(err), p.body)
	if err == nil && r.At == "" {
		ui.FocusLater(p.d.Window.Canvas(), p.after(r.ID)) // the same key once more must not take it back
	}
}

// drawReview draws a review. Pressing it opens its date and its note.
func (p *sign) drawReview(r workshop.Review) fyne.CanvasObject {
	f := ui.CardFace{Text: p.d.shortDay(r.On), Bold: true, Right: []ui.Tag{{Text: p.d.reviewName(r), Tone: ui.ToneMuted}}}
	if r.Note != "" {
		f.Facts = []ui.Fact{{Label: p.d.Say("sign.note"), Value: r.Note}}
	}
	card := ui.NewCard(f)
	card.OnTapped = func() { p.d.editReview(r) }
	return card
}

// reviewName says which review it is: after how many days, or the last.
func (d *Desk) reviewName(r workshop.Review) string {
	if r.Days == workshop.Expiry {
		return d.Say("reviews.expiry")
	}
	return d.Say("sign.days", d.room.Workshop().DaysUntil(r))
}

// editReview opens the date of a review, and who leads it with what.
func (d *Desk) editReview(r workshop.Review) {
	d.ask.Fill(form.Form{
		Title: d.Say("sign.review", d.reviewName(r)),
		Fields: []form.Field{
			{Key: "on", Label: d.Say("reviews.on"), Value: string(r.On), Kind: form.Day},
			{Key: "note", Label: d.Say("reviews.note"), Hint: d.Say("sign.note-hint"), Value: r.Note},
		},
	}, func(values map[string]string) error {
		return d.change("sign.review", func(w *workshop.Workshop) error {
			return w.SetReview(r.ID, workshop.Day(values["on"]), values["note"])
		})
	})
}
