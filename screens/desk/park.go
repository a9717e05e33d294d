package desk

import (
	"accord/screens/form"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/document"
)

// park asks for a point to set aside, from anywhere, so that the room can go
// on with what it was doing.
func (d *Desk) park() { d.parkPoint(workshop.Parked{Kind: workshop.Later}) }

// parkPoint asks for a point to set aside, beginning with what is known of it.
func (d *Desk) parkPoint(p workshop.Parked) {
	d.ask.Fill(form.Form{
		Title:  d.Say("park.title"),
		Fields: d.parkedFields(p),
		Save:   d.Say("park.save"),
	}, func(values map[string]string) error {
		var id workshop.ParkedID
		err := d.change("park.add", func(w *workshop.Workshop) (err error) {
			id, err = w.Park(parkedFrom(p, values))
			return err
		})
		if err == nil {
			d.tellParked(id)
		}
		return err
	})
	d.focusFirstEmpty()
}

// tellParked says under which number a point is kept, for nothing else on the
// desk shows that it is.
func (d *Desk) tellParked(id workshop.ParkedID) {
	for _, p := range d.room.Workshop().Parked {
		if p.ID == id {
			d.frame.notice.Set(d.Say("park.done", p.Label()), ui.ToneGood)
		}
	}
}

// parkedFields are what is known of a parked point.
func (d *Desk) parkedFields(p workshop.Parked) []form.Field {
	var lots []ui.Option
	for _, lot := range workshop.Lots {
		lots = append(lots, ui.Option{Key: string(lot), Label: d.Say("lot." + string(lot))})
	}
	fields := []form.Field{
		{Key: "text", Label: d.Say("parked.point"), Hint: d.Say("park.hint"), Value: p.Text},
		{Key: "kind", Label: d.Say("park.kind"), Value: string(p.Kind), Kind: form.Choice, Options: lots},
		{Key: "by", Label: d.Say("parked.by"), Value: string(p.By), Kind: form.Day},
		{Key: "theme", Label: d.Say("park.theme"), Value: string(p.Theme), Kind: form.Choice, Options: d.themeOptions()},
	}
	for i, view := range []string{p.SalesView, p.MarketingView} {
		side := workshop.Sides[i]
		fields = append(fields, form.Field{
			Key: string(side) + "-view", Label: d.Say("park.view", d.name(side)), Hint: d.Say("park.view.hint", d.name(side)), Value: view,
		})
	}
	return fields
}

// themeOptions offers no theme, and then the themes: those the room works on
// first.
func (d *Desk) themeOptions() []ui.Option {
	w := d.room.Workshop()
	options := []ui.Option{{Label: d.Say("field.none")}}
	add := func(t workshop.Theme) {
		options = append(options, ui.Option{Key: string(t.ID), Label: shortened(t.Name), Hint: t.Label()})
	}
	for _, t := range w.WorkedOn() {
		add(t)
	}
	for _, t := range w.Themes {
		if t.Order == 0 {
			add(t)
		}
	}
	return options
}

// parkedFrom returns a parked point with what was filled in.
func parkedFrom(p workshop.Parked, values map[string]string) workshop.Parked {
	p.Text, p.Kind = values["text"], workshop.Lot(values["kind"])
	p.By, p.Theme = workshop.Day(values["by"]), workshop.ThemeID(values["theme"])
	p.SalesView, p.MarketingView = values["sales-view"], values["marketing-view"]
	return p
}

// openLot lists all parked points, each to be changed or taken out, and a way
// to park another one.
func (d *Desk) openLot() {
	var picks []form.Pick
	for _, p := range d.room.Workshop().Parked {
		picks = append(picks, form.Pick{
			Label: d.Say("numbered", p.Label(), shortened(p.Text)),
			Hint:  d.parkedHint(p),
			Do:    func() { d.editParked(p) },
		})
	}
	title := d.Say("park.list", len(picks))
	if len(picks) == 0 {
		title = d.Say("park.empty")
	}
	picks = append(picks, form.Pick{Label: d.Say("command.park"), Do: d.park})
	d.ask.Choose(title, picks)
}

// parkedHint says where a point is parked, and until when.
func (d *Desk) parkedHint(p workshop.Parked) string {
	lot := d.Say("lot." + string(p.Kind))
	if p.By == "" {
		return lot
	}
	return d.Say("park.until", lot, d.shortDay(p.By))
}

// editParked opens a parked point.
func (d *Desk) editParked(p workshop.Parked) {
	d.ask.Fill(form.Form{
		Title:  d.Say("park.edit", p.Label()),
		Fields: d.parkedFields(p),
		Remove: func() error {
			return d.change("park.remove", func(w *workshop.Workshop) error { return w.Unpark(p.ID) })
		},
	}, func(values map[string]string) error {
		return d.change("park.edit", func(w *workshop.Workshop) error { return w.EditParked(p.ID, parkedFrom(p, values)) })
	})
}

// shortDay writes a date as people read it at a glance.
func (d *Desk) shortDay(day workshop.Day) string {
	return document.ShortDay(day, document.Say(d.Say))
}

// shortened returns the beginning of a long text, for a line in a list. The whole
// of it is read where it is chosen.
func shortened(text string) string {
	const most = 70
	if letters := []rune(text); len(letters) > most {
		return string(letters[:most-1]) + "…"
	}
	return text
}
