package desk

import (
	"cmp"
	"strconv"

	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// rail is the agenda at the left: what is done, where the room is, what is
// to come. Pressing a step goes there.
type rail struct {
	d     *Desk
	body  fyne.CanvasObject
	steps *ui.Keyed[railLine]
	page  *ui.Scroll
	seen  workshop.StepID // the step the rail was last scrolled to

	prepare, papers *ui.RailRow // what lies before the steps, and after them
}

// railLine is one line of the rail: a heading or a step.
type railLine struct {
	Part workshop.Part // of a heading; empty for a step
	Step workshop.StepID
	Row  ui.RailStep
}

// railHeading is how the parts of the day are written.
var railHeading = ui.Style{Size: 11, Color: look.RailMuted, Bold: true}

func newRail(d *Desk) *rail {
	r := &rail{d: d}
	r.steps = ui.NewKeyed(ui.Column(look.Gap1),
		func(l railLine) string { return string(l.Part) + string(l.Step) },
		r.draw,
	)
	r.page = ui.NewScroll(r.steps)
	r.prepare = ui.NewRailRow(ui.RailStep{}, func() { d.goTo(preparing) })
	r.papers = ui.NewRailRow(ui.RailStep{}, func() { d.goTo(papers) })
	r.body = ui.Ground(look.Rail, ui.PadXY(look.Gap3, look.Gap3, ui.Column(look.Gap1,
		ui.PadXY(look.Gap2, look.Gap2, ui.NewBrand(d.Say("app.name"))),
		ui.Grow(r.page),
		ui.NewRailRow(ui.RailStep{Label: d.Say("command.home")}, d.Home), r.prepare, r.papers,
	)))
	return r
}

func (r *rail) draw(l railLine) fyne.CanvasObject {
	if l.Part != "" {
		return ui.PadEach(look.Gap2, 0, 0, look.Gap2, ui.NewLine(r.d.Say("part."+string(l.Part)), railHeading))
	}
	return ui.NewRailRow(l.Row, func() { r.d.toStep(l.Step) })
}

// show lists the agenda as it is.
func (r *rail) show(w *workshop.Workshop) {
	var lines []railLine
	var part workshop.Part
	number := 0
	for _, s := range w.Steps {
		number++
		if p := s.Does().Part; p != part && p != workshop.Breathing {
			part = p
			lines = append(lines, railLine{Part: p})
		}
		minutes := r.d.Say("minutes", s.Minutes+s.Extra)
		if s.Skipped {
			minutes = r.d.Say("rail.skipped")
		}
		lines = append(lines, railLine{Step: s.ID, Row: ui.RailStep{
			Number:  strconv.Itoa(number),
			Label:   r.d.Say.Step(s),
			Minutes: minutes,
			Done:    s.Ended != 0,
			Current: s.ID == w.Step && r.d.stage == running,
		}})
	}
	r.steps.Set(distinct(lines))
	r.reveal(w.Step)
	r.prepare.Set(ui.RailStep{Label: r.d.Say("rail.prepare"), Current: r.d.stage == preparing})
	r.papers.Set(ui.RailStep{Label: r.d.Say("rail.papers"), Current: r.d.stage == papers})
}

// reveal scrolls to the step the room has come to, so that the facilitator
// sees where the day is without looking for it.
func (r *rail) reveal(step workshop.StepID) {
	row := r.steps.Object(string(step))
	if row == nil || step == r.seen || r.page.Size().Height == 0 {
		return // it is there, or there is no window yet
	}
	r.seen = step
	r.page.ScrollToObject(row)
}

// distinct makes the headings of a part that comes twice different rows.
func distinct(lines []railLine) []railLine {
	seen := make(map[workshop.Part]bool)
	kept := lines[:0]
	for _, l := range lines {
		if l.Part != "" && seen[l.Part] {
			continue
		}
		seen[l.Part] = true
		kept = append(kept, l)
	}
	return kept
}

// toStep takes the room to a step, once the workshop has begun.
func (d *Desk) toStep(id workshop.StepID) {
	if d.room.Workshop().Began == 0 {
		d.tell(d.Say("rail.not-begun"))
		return
	}
	if d.stage != running {
		d.stage = running
		defer func() { d.show(d.room.Workshop()) }()
	}
	if id == d.room.Workshop().Step {
		return
	}
	d.try("step.begin", func(w *workshop.Workshop) error { return w.Begin(id, d.Now()) })
}

// toSign goes to where the agreement is signed.
func (d *Desk) toSign() {
	if s, ok := d.room.Workshop().SigningStep(); ok {
		d.toStep(s.ID)
	}
}

func (d *Desk) whyNoSign() string {
	_, ok := d.room.Workshop().SigningStep()
	return cmp.Or(d.whyNotBegun(), refusal(ok, d.Say("sign.no-step")))
}

// chooseStep offers every step to go to, to be searched by its name.
func (d *Desk) chooseStep() {
	var picks []form.Pick
	for i, s := range d.room.Workshop().Steps {
		picks = append(picks, form.Pick{Label: strconv.Itoa(i+1) + "  " + d.Say.Step(s), Hint: d.Say("minutes", s.Minutes+s.Extra), Do: func() { d.toStep(s.ID) }})
	}
	d.ask.Choose(d.Say("command.steps"), picks)
}
