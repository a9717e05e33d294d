package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/workshop"
)

// named is the name of a step, which opens what is its own and by which the
// step is dragged. The keyboard walks from name to name, so that no step takes
// a press of Tab a button.
func (p *agendaPanel) named(r agendaRow, style ui.Style) fyne.CanvasObject {
	name := ui.NewPressRow(ui.NewText(r.Name, style), func() { p.d.editStep(r.ID) })
	name.OnKey = func(key *fyne.KeyEvent) bool { return p.pressed(r, key) }
	name.OnDrag = func() ui.Drag {
		return within(p.steps.Object(string(r.ID)), ui.NewCard(ui.CardFace{Text: r.Name}), p.body, p.steps.Objects(),
			func(by int) { p.move(r, by) })
	}
	p.names[r.ID] = name
	if r.Off == 0 {
		return name
	}
	note := ui.NewText(p.d.Say("agenda.waits", r.Off), ui.Note)
	if r.Off < 0 {
		note = ui.NewText(p.d.Say("agenda.late", -r.Off), ui.Alert)
	}
	return ui.Column(0, name, ui.PadXY(ui.PressRowPad, 0, note))
}

// pressed walks along the agenda, moves a step and leaves it out.
func (p *agendaPanel) pressed(r agendaRow, key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyUp:
		p.walk(r.ID, -1)
	case fyne.KeyDown:
		p.walk(r.ID, 1)
	case fyne.KeyPageUp:
		p.move(r, -1)
	case fyne.KeyPageDown:
		p.move(r, 1)
	case fyne.KeyDelete:
		p.skip(r)
	default:
		return false
	}
	return true
}

// typed makes a step longer or shorter.
func (p *agendaPanel) typed(r agendaRow, key rune) bool {
	switch key {
	case '+':
		p.minutes(r, 1)
	case '-', '–':
		p.minutes(r, -1)
	default:
		return false
	}
	return true
}

// walk gives the keyboard to the step so many places on, if there is one.
func (p *agendaPanel) walk(from workshop.StepID, by int) {
	steps := p.d.room.Workshop().Steps
	for i, s := range steps {
		if s.ID == from && i+by >= 0 && i+by < len(steps) {
			p.d.Window.Canvas().Focus(p.names[steps[i+by].ID])
			return
		}
	}
}

// first is the name of the first step.
func (p *agendaPanel) first() fyne.Focusable {
	for _, s := range p.d.room.Workshop().Steps {
		return p.names[s.ID]
	}
	return p.other
}
