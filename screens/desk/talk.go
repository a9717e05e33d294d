package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// talk is for a move in which the room speaks: what there is to read out, or
// a break.
type talk struct {
	d       *Desk
	purpose *ui.Text
	scope   *ui.Text
	decide  *ui.Text
	rules   *ui.Text
	data    *ui.Text
	people  map[workshop.Side]*ui.Text
	privacy *ui.Tick
}

// newTalk returns the panel of a [move.Talk].
func (d *Desk) newTalk(m move.Talk) panel {
	if m.Topic == move.Findings {
		return d.newFindings()
	}
	if m.Topic != move.Contract {
		heading := ui.NewText("", ui.Heading) // a break, lunch, or time in hand
		body := ui.Panel(ui.Column(look.Gap3, heading, ui.NewText(d.Say("talk."+string(m.Topic)+".line"), ui.Soft)))
		return panel{body: scrolled(body), show: func(w *workshop.Workshop) {
			s, _ := w.CurrentStep()
			heading.SetText(d.Say.Step(s))
		}}
	}
	p := &talk{
		d: d, purpose: ui.NewText("", ui.Body), scope: ui.NewText("", ui.Body), decide: ui.NewText("", ui.Body),
		rules: ui.NewText("", ui.Body), data: ui.NewText(d.Say("talk.data"), ui.Body),
		people: map[workshop.Side]*ui.Text{},
	}
	p.privacy = ui.NewTick(d.Say("talk.data-read"), false, p.read)
	who := ui.Column(look.Gap2)
	for _, side := range workshop.Sides {
		p.people[side] = ui.NewText("", ui.Body)
		who.Add(ui.RowTop(look.Gap2, ui.NewBadge(side), ui.Grow(p.people[side])))
	}
	read := func(heading string, text fyne.CanvasObject) fyne.CanvasObject {
		return ui.Titled(nil, d.Say(heading), nil, text)
	}
	left := ui.Column(look.Gap2,
		read("talk.purpose", p.purpose), read("talk.scope", p.scope), read("talk.who", who))
	right := ui.Column(look.Gap2,
		read("talk.rules", p.rules), read("talk.decide", p.decide), read("talk.data-title", ui.Column(look.Gap2, p.data, p.privacy)),
		ui.Flow(look.Gap2,
			ui.NewButton(d.Say("brief.edit"), ui.Plain, d.editBrief),
			ui.NewButton(d.Say("ways.heading"), ui.Plain, d.editWays)))
	return panel{body: scrolled(ui.Sides(look.Gap4, []float32{1, 1}, left, right)), show: p.show}
}

// read notes that the room was told who sees what.
func (p *talk) read(told bool) {
	p.d.try("talk.data-read", func(w *workshop.Workshop) error { return w.ReadPrivacy(told) })
}

// show reads out the contract.
func (p *talk) show(w *workshop.Workshop) {
	or := func(text, key string) string {
		if text == "" {
			return p.d.Say(key)
		}
		return text
	}
	p.privacy.Set(w.PrivacyRead)
	p.purpose.SetText(or(w.Purpose, "talk.no-purpose"))
	scope := p.d.Say("talk.scope-both", or(w.ScopeIn, "talk.open"), or(w.ScopeOut, "talk.open"))
	p.scope.SetText(scope)
	p.rules.SetText(or(w.GroundRules, "talk.no-rules"))
	p.decide.SetText(or(w.DecisionRule, "talk.no-decision"))
	for _, side := range workshop.Sides {
		names := ""
		for _, person := range w.People(side) {
			if names != "" {
				names += ", "
			}
			names += person.Name
		}
		p.people[side].SetText(p.d.Say("talk.people", p.d.name(side), names))
	}
}
