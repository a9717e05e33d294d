package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// peoplePanel lists the people of one side and adds more, typed or pasted.
type peoplePanel struct {
	d     *Desk
	side  workshop.Side
	body  *ui.Box
	entry *ui.Entry
	error *ui.Text
	list  *ui.Keyed[workshop.Participant]
	title *ui.Text
	paste *ui.Text // how to add several at once, until somebody is there
	grown func()   // brings the entry into sight again
}

func newPeoplePanel(d *Desk, side workshop.Side) *peoplePanel {
	p := &peoplePanel{
		d: d, side: side,
		entry: ui.NewAddEntry(d.Say("people.hint"), d.Say("key.enter"), d.Say("write.add")),
		error: ui.NewText("", ui.Alert),
		title: ui.NewLine("", ui.Heading),
		paste: ui.NewText("", ui.Note),
	}
	p.error.Hide()
	p.entry.SetColor(look.SideColor(side))
	p.entry.OnSubmitted = func(line string) { p.add([]string{line}) }
	p.entry.OnPasteLines = func(lines []string) bool { p.add(lines); return true }
	p.list = ui.NewKeyed(ui.Grid(look.Gap2, look.Gap2, 2),
		func(r workshop.Participant) string { return string(r.ID) }, p.draw)
	p.body = ui.Panel(ui.Column(look.Gap3,
		ui.Row(look.Gap2, ui.NewBadge(side), ui.Grow(p.title)),
		p.list, p.entry, p.error, p.paste,
	))
	d.heed(p.entry, p.error, p.body)
	return p
}

// show lists the people of the side.
func (p *peoplePanel) show(w *workshop.Workshop) {
	people := w.People(p.side)
	p.title.SetText(p.d.Say("people.title", p.d.name(p.side), len(people)))
	whisper(p.paste, refusal(len(people) > 0, p.d.Say("people.paste")))
	p.list.Set(people)
}

func (p *peoplePanel) add(lines []string) {
	did := "participant.add"
	if len(lines) > 1 {
		did = "participant.paste"
	}
	err := p.d.change(did, func(w *workshop.Workshop) error {
		if len(lines) == 1 && lines[0] == "" {
			return workshop.Problem{Key: workshop.ErrEmpty.Key}
		}
		return w.AddParticipants(p.side, lines)
	})
	whisper(p.error, p.d.Say.Problem(err))
	if err == nil {
		p.entry.SetText("")
		p.grown()
	}
}

func (p *peoplePanel) draw(r workshop.Participant) fyne.CanvasObject {
	words := r.Name
	if r.Job != "" {
		words = p.d.Say("people.line", r.Name, r.Job)
	}
	card := ui.NewCard(ui.CardFace{Side: r.Side, Text: words})
	card.OnTapped = func() { p.edit(r) }
	card.OnDelete = func() {
		whisper(p.error, p.d.Say.Problem(p.remove(r.ID)))
	}
	return card
}

func (p *peoplePanel) remove(id workshop.ParticipantID) error {
	return p.d.change("participant.remove", func(w *workshop.Workshop) error { return w.RemoveParticipant(id) })
}

// edit opens a person's name and job.
func (p *peoplePanel) edit(r workshop.Participant) {
	p.d.ask.Fill(form.Form{
		Title: p.d.Say("people.edit"),
		Fields: []form.Field{
			{Key: "name", Label: p.d.Say("people.name"), Value: r.Name},
			{Key: "job", Label: p.d.Say("people.job"), Value: r.Job},
		},
		Remove: func() error { return p.remove(r.ID) },
	}, func(values map[string]string) error {
		return p.d.change("participant.edit", func(w *workshop.Workshop) error {
			return w.RenameParticipant(r.ID, values["name"], values["job"])
		})
	})
}
