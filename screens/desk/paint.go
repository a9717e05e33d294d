package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// calendar is where both sides paint the year, and note what customers need
// by when.
type calendar struct {
	d       *Desk
	grid    *calendarGrid
	none    *ui.Text
	cutOffs *ui.Keyed[cutOffRow]
	pact    *ui.Text
	body    fyne.CanvasObject
}

// cutOffRow is a cut-off as the list draws it.
type cutOffRow struct {
	CutOff workshop.CutOff
	Clash  workshop.Clash
}

func (r cutOffRow) key() string { return string(r.CutOff.ID) }

// newPaint returns the panel of a [move.Paint], by its grid.
func (d *Desk) newPaint(m move.Paint) panel {
	switch m.Grid {
	case move.Calendar:
		return d.newCalendar()
	case move.Collisions:
		return d.newCollisions()
	case move.Ranges:
		return d.newRanges()
	}
	return panel{}
}

// newCalendar returns the panel of painting the calendar.
func (d *Desk) newCalendar() panel {
	months := d.room.Workshop().Months()
	p := &calendar{d: d, grid: newCalendarGrid(d, months), none: ui.NewText("", ui.Soft), pact: ui.NewText("", ui.Body)}
	p.cutOffs = ui.NewKeyed(ui.Column(look.Gap2), cutOffRow.key, p.draw)
	add := ui.NewButton(d.Say("cut-off.add"), ui.Plain, func() { p.edit(workshop.CutOff{}) }).WithKey("C")
	settle := ui.NewButton(d.Say("pact.edit"), ui.Plain, p.editPact)
	p.body = catchRunes(scrolled(ui.Column(look.Gap3,
		ui.NewText(d.Say("calendar.how"), ui.Soft), p.grid.body,
		ui.Sides(look.Gap3, []float32{1, 1},
			ui.Titled(nil, d.Say("cut-off.title"), nil, p.none, p.cutOffs, ui.Row(0, add)),
			ui.Titled(nil, d.Say("pact.title"), nil, p.pact, ui.Row(0, settle))))), p.letter)
	return panel{body: p.body, show: p.show, first: func() fyne.Focusable { return p.grid.cell(d.room.Workshop()) }, note: d.calendarNote, turn: p.grid.turn}
}

func (p *calendar) show(w *workshop.Workshop) {
	p.grid.show(w)
	var rows []cutOffRow
	for _, c := range w.CutOffs {
		rows = append(rows, cutOffRow{c, w.ClashOf(c)})
	}
	p.cutOffs.Set(rows)
	whisper(p.none, refusal(len(rows) > 0, p.d.Say("cut-off.none")))
	p.pact.SetText(joinLines(w.Freeze, w.Notice))
	if w.Freeze == "" && w.Notice == "" {
		p.pact.SetText(p.d.Say("pact.none"))
	}
}

func (p *calendar) draw(r cutOffRow) fyne.CanvasObject {
	c := r.CutOff
	f := ui.CardFace{White: true, Text: p.d.Say("cut-off.line", c.Customer, p.d.Say.Month(c.Month)), Chips: []ui.Tag{
		{Text: p.d.Say("cut-off.day", p.d.shortDay(c.Day))},
		{Text: p.d.Say("cut-off.start", p.d.shortDay(c.StartBy()))},
	}}
	if c.Needs != "" {
		f.Chips = append([]ui.Tag{{Text: c.Needs}}, f.Chips...)
	}
	if r.Clash != workshop.NoClash {
		f.Chips = append(f.Chips, ui.Tag{Text: p.d.Say("clash." + string(r.Clash)), Tone: ui.ToneBad})
	}
	card := ui.NewCard(f)
	card.OnTapped = func() { p.edit(c) }
	card.OnDelete = func() {
		p.d.try("cut-off.remove", func(w *workshop.Workshop) error { return w.RemoveCutOff(c.ID) })
	}
	return card
}

// letter opens the form for a cut-off.
func (p *calendar) letter(r rune) bool {
	if r != 'c' && r != 'C' {
		return false
	}
	p.edit(workshop.CutOff{})
	return true
}

// edit asks what a customer needs by when.
func (p *calendar) edit(c workshop.CutOff) {
	var months []ui.Option
	for _, m := range p.grid.months {
		months = append(months, ui.Option{Key: string(m), Label: p.d.Say.Month(m)})
	}
	if c.ID == "" && len(p.grid.months) > 0 {
		c.Month = p.grid.months[p.grid.at]
	}
	f := form.Form{
		Title: p.d.Say("cut-off.form"),
		Fields: []form.Field{
			{Key: "customer", Label: p.d.Say("cut-off.customer"), Value: c.Customer},
			{Key: "month", Label: p.d.Say("cut-off.month"), Value: string(c.Month), Kind: form.Choice, Options: months},
			{Key: "needs", Label: p.d.Say("cut-off.needs"), Hint: p.d.Say("cut-off.needs.hint"), Value: c.Needs},
			{Key: "day", Label: p.d.Say("cut-off.last-day"), Value: string(c.Day), Kind: form.Day},
			{Key: "lead-weeks", Label: p.d.Say("cut-off.weeks"), Value: number(c.LeadWeeks)},
		},
	}
	if c.ID != "" {
		f.Remove = func() error {
			return p.d.change("cut-off.remove", func(w *workshop.Workshop) error { return w.RemoveCutOff(c.ID) })
		}
	}
	p.d.ask.Fill(f, func(values map[string]string) error {
		weeks, err := wholeNumber(values["lead-weeks"])
		if err != nil {
			return workshop.Problem{Key: workshop.ErrLeadWeeks.Key, With: workshop.MaxLeadWeeks, Field: "lead-weeks"}
		}
		next := workshop.CutOff{
			Customer: values["customer"], Month: workshop.Month(values["month"]), Needs: values["needs"],
			Day: workshop.Day(values["day"]), LeadWeeks: weeks,
		}
		return p.d.change("cut-off.set", func(w *workshop.Workshop) error {
			if c.ID != "" {
				return w.EditCutOff(c.ID, next)
			}
			_, err := w.AddCutOff(next)
			return err
		})
	})
}

// editPact asks for the two rules of the calendar.
func (p *calendar) editPact() {
	w := p.d.room.Workshop()
	p.d.ask.Fill(form.Form{
		Title: p.d.Say("pact.title"),
		Fields: []form.Field{
			{Key: "freeze", Label: p.d.Say("pact.freeze"), Hint: p.d.Say("pact.freeze.hint"), Value: w.Freeze},
			{Key: "notice", Label: p.d.Say("pact.notice"), Hint: p.d.Say("pact.notice.hint"), Value: w.Notice},
		},
	}, func(values map[string]string) error {
		return p.d.change("pact.set", func(w *workshop.Workshop) error { return w.SetPact(values["freeze"], values["notice"]) })
	})
}

// calendarNote says how many gap months there are and how many are left.
func (d *Desk) calendarNote(w *workshop.Workshop) string {
	gaps, open := len(w.GapMonths()), len(w.OpenGaps())
	if gaps == 0 {
		return d.Say("calendar.note-none")
	}
	return d.Say("calendar.note", gaps-open, gaps)
}
