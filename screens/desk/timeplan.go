package desk

import (
	"slices"

	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/workshop"
)

// timePlan proposes how to make up time: each cut can be left out, and the
// end that follows is said at once. Nothing happens before it is taken.
type timePlan struct {
	d     *Desk
	plan  workshop.TimePlan
	ticks []*ui.Tick
	ends  *ui.Text
}

// whyNoTimePlan says why there is nothing to make up.
func (d *Desk) whyNoTimePlan() string {
	w := d.room.Workshop()
	if why := d.whyNoClock(); why != "" {
		return why
	}
	if w.TimePlan(d.Now()).Late == 0 {
		return d.Say("time-plan.on-time")
	}
	return ""
}

// planTime opens the proposal.
func (d *Desk) planTime() {
	w := d.room.Workshop()
	p := &timePlan{d: d, plan: w.TimePlan(d.Now()), ends: ui.NewText("", ui.Strong)}
	list := ui.Column(look.Gap2)
	for _, cut := range p.plan.Cuts {
		tick := ui.NewTick(p.words(cut), true, func(bool) { p.show() })
		p.ticks = append(p.ticks, tick)
		list.Add(tick)
	}
	if len(p.plan.Cuts) == 0 {
		list.Add(ui.NewText(d.Say("time-plan.nothing"), ui.Soft))
	}
	content := ui.Column(look.Gap3, ui.NewText(d.Say("time-plan.late", p.plan.Late), ui.Body), list, p.ends,
		ui.NewText(d.Say("time-plan.protected"), ui.Note))
	dialog := ui.NewDialog(d.Window.Canvas(), d.Say("command.time-plan"), content, d.Say("time-plan.take"), d.Say("form.cancel"), p.take)
	dialog.Refuse(refusal(len(p.plan.Cuts) > 0, d.Say("time-plan.nothing")))
	p.show()
	dialog.ShowReady()
}

// words says what a cut does and what it wins.
func (p *timePlan) words(c workshop.Cut) string {
	key := "time-plan.shorten"
	switch behind, moved := p.d.stepOf(c.Behind); {
	case c.Skip:
		key = "time-plan.skip"
	case moved:
		return p.d.Say("time-plan.move", p.name(c.Step), p.d.Say.Step(behind))
	}
	return p.d.Say(key, p.name(c.Step), c.Minutes)
}

// name is what a step is called, with its time on the agenda where another
// that could be cut is called the same: a day has time in hand more than once.
func (p *timePlan) name(s workshop.Step) string {
	name := p.d.Say.Step(s)
	alike := func(c workshop.Cut) bool { return c.Step.ID != s.ID && p.d.Say.Step(c.Step) == name }
	if !slices.ContainsFunc(p.plan.Cuts, alike) {
		return name
	}
	for _, slot := range p.d.room.Workshop().Slots(p.d.Now().Location()) {
		if slot.Step.ID == s.ID && !slot.Starts.IsZero() {
			return p.d.Say("time-plan.at", name, tell.TimeOfDay(slot.Starts))
		}
	}
	return name
}

// stepOf returns the step with an identity, and false if there is none.
func (d *Desk) stepOf(id workshop.StepID) (workshop.Step, bool) {
	steps := d.room.Workshop().Steps
	at := slices.IndexFunc(steps, func(s workshop.Step) bool { return s.ID == id })
	if at < 0 {
		return workshop.Step{}, false
	}
	return steps[at], true
}

// chosen lists the cuts that are ticked.
func (p *timePlan) chosen() []workshop.Cut {
	var cuts []workshop.Cut
	for i, tick := range p.ticks {
		if tick.On() {
			cuts = append(cuts, p.plan.Cuts[i])
		}
	}
	return cuts
}

// show says when the room would end.
func (p *timePlan) show() {
	end, late, err := p.d.room.Workshop().EndWith(p.chosen(), p.d.Now())
	if err != nil {
		p.ends.SetText(p.d.Say.Problem(err))
		return
	}
	if late > 0 {
		p.ends.SetText(p.d.Say("time-plan.ends", tell.TimeOfDay(end), late))
		return
	}
	p.ends.SetText(p.d.Say("time-plan.ends.in-time", tell.TimeOfDay(end)))
}

// take makes the cuts that are ticked, as one change.
func (p *timePlan) take() bool {
	cuts := p.chosen()
	return p.d.try("time-plan.take", func(w *workshop.Workshop) error { return w.MakeCuts(cuts) })
}
