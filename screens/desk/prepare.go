package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// prepare is the work before the day: what it is about, the agenda, and who
// comes.
type prepare struct {
	d      *Desk
	brief  *briefPanel
	agenda *agendaPanel
	people []*peoplePanel
}

// newPrepare returns the panel of the preparation.
func (d *Desk) newPrepare() panel {
	p := &prepare{d: d, brief: newBriefPanel(d), agenda: newAgendaPanel(d)}
	right := ui.Column(look.Gap2)
	for _, side := range workshop.Sides {
		people := newPeoplePanel(d, side)
		p.people = append(p.people, people)
		right.Add(people.body)
	}
	left := ui.Column(look.Gap2, p.brief.body, p.agenda.body)
	page, scroll := scrolling(ui.Sides(look.Gap4, []float32{1.8, 1}, left, right))
	for _, people := range p.people {
		people.grown = func() {
			scroll.Refresh() // the page is as tall as its agenda, and does not see a list grow beside that
			scroll.ScrollToObject(people.entry)
		}
	}
	return panel{
		body:  page,
		show:  p.show,
		first: func() fyne.Focusable { return p.people[0].entry.Input() },
		turn:  p.turn,
		steps: p.agenda.first,
	}
}

// turn gives the keyboard to where the people of a side are named.
func (p *prepare) turn(side workshop.Side) {
	for _, people := range p.people {
		if people.side == side {
			ui.FocusLater(p.d.Window.Canvas(), people.entry.Input())
		}
	}
}

func (p *prepare) show(w *workshop.Workshop) {
	p.brief.show(w)
	p.agenda.show(w)
	for _, people := range p.people {
		people.show(w)
	}
}

// inPreparation does something on the page of the preparation.
func (d *Desk) inPreparation(do func()) func() {
	return func() {
		d.goTo(preparing)
		do()
	}
}

// toAgenda gives the keyboard to the first step of the agenda.
func (d *Desk) toAgenda() { ui.FocusLater(d.Window.Canvas(), d.panel.steps()) }

func (d *Desk) whyNoAgenda() string {
	return refusal(d.room.Workshop().Began == 0, d.Say("step.begun"))
}
