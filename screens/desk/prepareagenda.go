package desk

import (
	"time"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/workshop"
)

// agendaPanel lists the steps with their times, and says whether they fit.
type agendaPanel struct {
	d     *Desk
	body  fyne.CanvasObject
	fits  *ui.Chip
	ends  *ui.Text
	kinds *fyne.Container
	steps *ui.Keyed[agendaRow]
	other *ui.Button
	names map[workshop.StepID]*ui.PressRow // where the keyboard walks
}

// agendaRow is a step as the agenda draws it.
type agendaRow struct {
	ID      workshop.StepID
	Starts  string
	Name    string
	Kind    workshop.Kind
	Locks   bool // begins at a time of its own
	Off     int  // minutes it waits for that, or begins later (negative)
	Minutes int
	Floor   int
	Skipped bool
	Locked  bool
	First   bool
	Last    bool
}

func newAgendaPanel(d *Desk) *agendaPanel {
	p := &agendaPanel{
		d: d, fits: ui.NewTinted(ui.Tag{}), ends: ui.NewText("", ui.Note), kinds: ui.Flow(look.Gap2),
		names: map[workshop.StepID]*ui.PressRow{},
	}
	p.steps = ui.NewKeyed(ui.Column(0), func(r agendaRow) string { return string(r.ID) }, p.draw)
	p.other = ui.NewButton(d.Say("agenda.other"), ui.Plain, d.chooseAgenda)
	p.body = ui.Titled(nil, d.Say("agenda.title"), p.fits,
		ui.Flow(look.Gap2, p.other, ui.NewButton(d.Say("agenda.add"), ui.Plain, d.addStep), ui.NewButton(d.Say("agenda.keep"), ui.Quiet, d.keepAgenda)),
		p.kinds, p.steps, p.ends, ui.NewText(d.Say("agenda.keys"), ui.Note))
	return p
}

// show lists the agenda with the times it leads to.
func (p *agendaPanel) show(w *workshop.Workshop) {
	var rows []agendaRow
	slots := w.Slots(p.d.Now().Location())
	for i, slot := range slots {
		a := slot.Step.Does()
		rows = append(rows, agendaRow{
			ID: slot.Step.ID, Starts: startsAt(slot), Name: p.d.Say.Step(slot.Step), Kind: a.Kind(),
			Minutes: slot.Step.Minutes, Floor: slot.Step.Least(), Locks: slot.Step.StartsAt != "", Off: slot.Off,
			Skipped: slot.Step.Skipped, Locked: a.Locked,
			First: i == 0, Last: i == len(slots)-1,
		})
	}
	p.steps.Set(rows)
	p.other.Refuse(refusal(w.Began == 0, p.d.Say("step.begun")))
	p.showFit(w)
	p.showBalance(w)
}

// startsAt is when a step begins, or nothing while it is skipped.
func startsAt(slot workshop.Slot) string {
	if slot.Step.Skipped || slot.Starts.IsZero() {
		return ""
	}
	return tell.TimeOfDay(slot.Starts)
}

// showFit says whether the agenda fits into the time there is.
func (p *agendaPanel) showFit(w *workshop.Workshop) {
	spare := w.SpareMinutes()
	tag := ui.Tag{Text: p.d.Say("agenda.fits", w.Budget, spare), Tone: ui.ToneGood}
	if spare < 0 {
		tag = ui.Tag{Text: p.d.Say("agenda.over", w.Budget, -spare), Tone: ui.ToneBad}
	}
	p.fits.Set(tag)
	end, ok := w.PlannedEnd(p.d.Now().Location())
	if !ok {
		end = time.Time{}
	}
	p.ends.SetText(p.d.Say("agenda.ends", tell.TimeOfDay(end)))
}

// The widths of the agenda's columns, so that its rows stand under each other.
const (
	timeWide   = 60
	kindWide   = 30
	minuteWide = 64
	floorWide  = 52
	skipWide   = 104
	signWide   = 32
)

// floorUpTo is how large letters may be for a row to have room for the fewest
// minutes of its step beside the name.
const floorUpTo float32 = 1.5

func (p *agendaPanel) draw(r agendaRow) fyne.CanvasObject {
	style, minutes := ui.Body, p.d.Say("minutes", r.Minutes)
	if r.Skipped {
		style, minutes = ui.Soft, p.d.Say("rail.skipped")
	}
	starts := r.Starts
	if r.Locks {
		starts = p.d.Say("agenda.locked-at", starts)
	}
	floor := ui.Fixed(p.d.scaled(floorWide), 0, ui.NewLine(p.d.Say("agenda.floor", r.Floor), ui.Note))
	if p.d.scaled(1) > floorUpTo {
		floor.Hide()
	}
	row := ui.Column(0,
		ui.Row(look.Gap1,
			ui.Fixed(p.d.scaled(timeWide), 0, ui.NewLine(starts, ui.Strong)),
			ui.Fixed(p.d.roomy(kindWide), 0, ui.Row(0, ui.NewTinted(ui.Tag{Text: p.d.Say("kind." + string(r.Kind) + ".letter"), Tone: kindTones[r.Kind]}))),
			ui.Grow(p.named(r, style)),
			p.sign("–", r.Minutes > r.Floor && !r.Skipped, func() { p.minutes(r, -1) }),
			ui.Fixed(p.d.scaled(minuteWide), 0, ui.NewLine(minutes, ui.Style{Color: style.Color, Align: fyne.TextAlignCenter})),
			p.sign("+", !r.Skipped, func() { p.minutes(r, 1) }),
			floor,
			ui.Fixed(p.d.scaled(skipWide), 0, p.skipButton(r)),
			p.sign("↑", !r.First, func() { p.move(r, -1) }),
			p.sign("↓", !r.Last, func() { p.move(r, 1) }),
		),
		ui.Divider(),
	)
	return catchRunes(row, func(key rune) bool { return p.typed(r, key) })
}

// sign returns a small button, and as much empty room when it makes no sense.
func (p *agendaPanel) sign(label string, makesSense bool, do func()) fyne.CanvasObject {
	if !makesSense {
		return ui.Fixed(p.d.roomy(signWide), 0, stack())
	}
	return ui.Fixed(p.d.roomy(signWide), 0, ui.NewButton(label, ui.Quiet, do))
}

// skipButton leaves a step out or takes it in. A protected one says that it
// is.
func (p *agendaPanel) skipButton(r agendaRow) fyne.CanvasObject {
	switch {
	case r.Locked:
		return ui.NewLine(p.d.Say("agenda.protected"), ui.Style{Size: look.SizeNote, Color: look.Muted, Align: fyne.TextAlignCenter})
	case r.Skipped:
		return ui.NewButton(p.d.Say("agenda.take-in"), ui.Quiet, func() { p.skip(r) })
	}
	return ui.NewButton(p.d.Say("agenda.skip"), ui.Quiet, func() { p.skip(r) })
}

func (p *agendaPanel) minutes(r agendaRow, by int) {
	p.d.try("step.minutes", func(w *workshop.Workshop) error { return w.SetMinutes(r.ID, r.Minutes+by) })
}

func (p *agendaPanel) skip(r agendaRow) {
	p.d.try("step.skip", func(w *workshop.Workshop) error { return w.SkipStep(r.ID, !r.Skipped) })
}

func (p *agendaPanel) move(r agendaRow, by int) {
	p.d.try("step.move", func(w *workshop.Workshop) error { return w.MoveStep(r.ID, by) })
}
