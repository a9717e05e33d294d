package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/document"
)

// finished is the quiet page after the last step: what stands, when both
// sides meet again, and the ways on.
type finished struct {
	d      *Desk
	state  *ui.Text
	agreed *ui.Text
	review *ui.Text
	papers *ui.Button
	amend  *ui.Button
	fixed  *ui.Text
	unlike *unlikeList
	loose  *looseList
	body   fyne.CanvasObject
}

// newFinished returns the panel of a workshop whose steps are all done.
func (d *Desk) newFinished() panel {
	p := &finished{
		d: d, unlike: newUnlikeList(d), loose: newLooseList(d),
		state:  ui.NewText("", ui.Title),
		agreed: ui.NewText("", ui.Soft),
		review: ui.NewText("", ui.Body),
	}
	p.amend = ui.NewButton(d.Say("command.amend"), ui.Plain, d.amend)
	p.fixed = ui.NewText("", ui.Note)
	p.papers = ui.NewButton(d.Say("finished.papers"), ui.ForJoint, func() { d.goTo(papers) })
	page := ui.Column(look.Gap4,
		ui.Panel(ui.Column(look.Gap3,
			p.state, p.agreed, p.review, p.fixed,
			ui.PadEach(look.Gap2, 0, 0, 0, ui.Flow(look.Gap2,
				p.papers,
				p.amend,
				ui.NewButton(d.Say("finished.back"), ui.Plain, func() { d.commands.Run("back") }),
				ui.NewButton(d.Say("command.home"), ui.Plain, d.Home),
			)),
		)),
		p.unlike.body,
		p.loose.body,
	)
	p.body = ui.MaxWidth(720, scrolled(page))
	return panel{body: p.body, show: p.show, first: func() fyne.Focusable { return p.papers }}
}

// show says how far the agreement has come.
func (p *finished) show(w *workshop.Workshop) {
	state := p.d.Say("finished.open")
	if len(w.Signatures) > 0 {
		state = p.d.Say("finished.signed", len(w.Signatures), len(w.Participants))
	}
	p.state.SetText(state)
	agreed, of := w.AgreedCount()
	p.agreed.SetText(p.d.Say("finished.agreed", agreed, of, len(w.Actions)))
	review := p.d.Say("finished.no-review")
	if next, ok := w.NextReview(workshop.DayOf(p.d.Now())); ok {
		review = p.d.Say("finished.review", document.LongDay(next.On, document.Say(p.d.Say)))
		if next.Note != "" {
			review = p.d.Say("finished.review-note", review, next.Note)
		}
	}
	p.review.SetText(review)
	p.fixed.SetText(p.d.inForce(w))
	p.fixed.Hidden = p.fixed.Text() == ""
	p.amend.Refuse(p.d.whyNoAmendment())
	p.unlike.show(w)
	p.loose.show(w)
	p.body.Refresh()
}
