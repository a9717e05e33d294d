package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/ui"
	"accord/workshop"
)

// kindTones are the colours of the kinds, beside their letters.
var kindTones = map[workshop.Kind]ui.Tone{
	workshop.Talking: ui.ToneAmber, workshop.Writing: ui.ToneSales, workshop.Choosing: ui.ToneGood, workshop.Resting: ui.ToneMuted,
}

// showBalance says how much of the day is talking, writing and deciding.
func (p *agendaPanel) showBalance(w *workshop.Workshop) {
	minutes, all := w.Balance(), max(w.PlannedMinutes(), 1)
	var chips []fyne.CanvasObject
	for _, k := range workshop.Kinds {
		if n := minutes[k]; n > 0 {
			text := p.d.Say("agenda.share", p.d.Say("kind."+string(k)+".letter"), p.d.Say("kind."+string(k)), n, (n*100+all/2)/all)
			chips = append(chips, ui.NewTinted(ui.Tag{Text: text, Tone: kindTones[k]}))
		}
	}
	p.kinds.Objects = chips
	p.kinds.Refresh()
}

// editStep asks what a step is called here, what it asks, how long it takes and
// when it begins.
func (d *Desk) editStep(id workshop.StepID) {
	w := d.room.Workshop()
	for _, s := range w.Steps {
		if s.ID == id {
			d.fillStep(s)
		}
	}
}

func (d *Desk) fillStep(s workshop.Step) {
	d.ask.Fill(form.Form{
		Title: d.Say("activity." + s.Activity),
		Fields: []form.Field{
			{Key: "title", Label: d.Say("step.title"), Hint: d.Say("activity." + s.Activity), Value: s.Title},
			{Key: "question", Label: d.Say("step.question"), Hint: d.Say("activity." + s.Activity + ".question"), Value: s.Question},
			{Key: "minutes", Label: d.Say("step.minutes", s.Least()), Value: number(s.Minutes)},
			{Key: "starts-at", Label: d.Say("step.starts-at"), Hint: d.Say("step.starts-at.hint"), Value: string(s.StartsAt)},
		},
		Remove: func() error {
			return d.change("step.remove", func(w *workshop.Workshop) error { return w.RemoveStep(s.ID) })
		},
	}, func(values map[string]string) error {
		minutes, err := wholeNumber(values["minutes"])
		if err != nil {
			return workshop.Problem{Key: workshop.ErrTooShort.Key, With: s.Least(), Field: "minutes"}
		}
		return d.change("step.edit", func(w *workshop.Workshop) error {
			if err := w.NameStep(s.ID, values["title"], values["question"], workshop.TimeOfDay(values["starts-at"])); err != nil {
				return err
			}
			return w.SetMinutes(s.ID, minutes)
		})
	})
}

// addStep offers every activity, those that are not on the agenda first.
func (d *Desk) addStep() {
	on := make(map[string]bool)
	for _, s := range d.room.Workshop().Steps {
		on[s.Activity] = true
	}
	var fresh, again []form.Pick
	for _, a := range workshop.Activities {
		pick := form.Pick{
			Label: d.Say("activity." + a.Key),
			Hint:  d.Say("agenda.pick", d.Say("kind."+string(a.Kind())), a.Minutes.Ideal),
			Do: func() {
				d.try("step.add", func(w *workshop.Workshop) error { return addBeforeClose(w, a.Key) })
			},
		}
		if on[a.Key] {
			again = append(again, pick)
		} else {
			fresh = append(fresh, pick)
		}
	}
	d.ask.Choose(d.Say("agenda.add"), append(fresh, again...))
}

// addBeforeClose adds a step where the day still has room for one: before the
// protected end.
func addBeforeClose(w *workshop.Workshop, activity string) error {
	id, err := w.AddStep(activity)
	if err != nil {
		return err
	}
	end := len(w.Steps) - 1
	for i, s := range w.Steps[:end] {
		if s.Started == 0 && s.Place > 1 && s.Does().Locked {
			return w.MoveStep(id, i-end)
		}
	}
	return nil
}

// chooseAgenda offers the agendas of the method and those that were kept.
func (d *Desk) chooseAgenda() {
	var picks []form.Pick
	offer := func(a workshop.Agenda, name string) {
		picks = append(picks, form.Pick{
			Label: name, Hint: d.Say("minutes", a.Budget),
			Do: func() {
				d.try("agenda.use", func(w *workshop.Workshop) error { return w.UseAgenda(a) })
			},
		})
	}
	for _, a := range workshop.Agendas {
		offer(a, d.Say("agenda."+a.Key))
	}
	kept, err := d.Library.Agendas()
	if err != nil {
		d.tell(d.Say.Problem(err))
	}
	for _, a := range kept {
		offer(a, a.Name)
	}
	for _, a := range kept {
		picks = append(picks, form.Pick{Label: d.Say("agenda.forget", a.Name), Do: func() {
			d.tell(d.Say.Problem(d.Library.ForgetAgenda(a.Name)))
		}})
	}
	d.ask.Choose(d.Say("agenda.other"), picks)
}

// keepAgenda asks for a name and keeps the agenda for other workshops.
func (d *Desk) keepAgenda() {
	w := d.room.Workshop()
	d.ask.Fill(form.Form{
		Title:  d.Say("agenda.keep"),
		Fields: []form.Field{{Key: "name", Label: d.Say("agenda.name"), Hint: d.Say("agenda.name.hint"), Value: ""}},
	}, func(values map[string]string) error {
		err := d.Library.KeepAgenda(w.Agenda(values["name"]))
		if err == nil {
			d.frame.notice.Set(d.Say("agenda.kept", values["name"]), ui.ToneGood)
		}
		return err
	})
}
