package desk

import (
	"strconv"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// settle shows what came of the ballots, in four quadrants, and what the room
// works on because of it.
type settle struct {
	d         *Desk
	quadrants map[workshop.Side]*ui.Keyed[ballotedRow]
	order     *orderList
	counted   *ui.Text
	labs      *ui.Segments // which lab follows; hidden where there is nothing to choose
	labBox    fyne.CanvasObject
	labWhy    *ui.Text
	body      fyne.CanvasObject
}

// ballotedRow is a theme with its dots, as a quadrant draws it.
type ballotedRow struct {
	ID               workshop.ThemeID
	Place            int // in the order of work; zero: left out
	Name             string
	Sales, Marketing int
	Above            string // says that it is not the room's to decide; empty: it is
}

// The sizes of the page: the panels at its side, what the quadrants need
// beside them, and how tall a quadrant is at least.
const (
	settleSideW  float32 = 240
	settleLeastW float32 = 448
	quadrantH    float32 = 180
)

// newSettle returns the panel of a [move.Settle], by what it settles.
func (d *Desk) newSettle(m move.Settle) panel {
	switch m.Matter {
	case move.OrderOfWork:
		return d.newOrder()
	case move.GapMonths:
		return d.newGaps()
	case move.Clashes:
		return d.newRules()
	}
	return panel{}
}

// newOrder returns the panel that decides what is worked on.
func (d *Desk) newOrder() panel {
	p := &settle{
		d: d, quadrants: map[workshop.Side]*ui.Keyed[ballotedRow]{},
		order: newOrderList(d), counted: ui.NewText("", ui.Soft),
	}
	map4 := ui.Grid(look.Gap3, look.Gap3, 2,
		p.newQuadrant(workshop.Sales), p.newQuadrant(workshop.Both),
		p.newQuadrant(""), p.newQuadrant(workshop.Marketing))
	var labs []ui.Segment
	for _, lab := range d.room.Workshop().LabsOffered() {
		labs = append(labs, ui.Segment{Key: string(lab.ID), Label: d.Say.Step(lab)})
	}
	p.labs = ui.NewSegments(labs, "", p.chooseLab)
	p.labWhy = ui.NewText("", ui.Note)
	p.labBox = ui.Titled(nil, d.Say("settle.lab"), nil, p.labs, p.labWhy)
	p.body = scrolled(ui.Beside(look.Gap4, settleSideW, settleLeastW, map4,
		p.order.body, p.labBox, ui.Titled(nil, d.Say("settle.ballots"), nil, p.counted)))
	return panel{body: p.body, show: p.show, first: p.first, note: p.note}
}

// newQuadrant returns the ground of a quadrant, with its heading.
func (p *settle) newQuadrant(side workshop.Side) fyne.CanvasObject {
	title, line := p.d.Say("matters.none"), p.d.Say("wall.order.rest")
	switch side {
	case workshop.Both:
		title, line = p.d.Say("matters.both"), p.d.Say("wall.order.start")
	case workshop.Sales, workshop.Marketing:
		title, line = p.d.Say("matters.one", p.d.name(side)), p.d.Say("wall.order.pick")
	}
	list := ui.NewKeyed(ui.Column(look.Gap2), func(r ballotedRow) string { return string(r.ID) }, p.draw)
	list.Update = func(o fyne.CanvasObject, r ballotedRow) { o.(*ui.Card).Set(r.face()) }
	p.quadrants[side] = list
	return ui.Tint(look.SideTint(side), ui.Across(0,
		ui.Grow(ui.Column(look.Gap2, ui.NewText(title, ui.Strong), ui.NewText(line, ui.Note), list)),
		ui.Fixed(0, quadrantH, ui.Space())))
}

func (p *settle) show(w *workshop.Workshop) {
	rows := make(map[workshop.Side][]ballotedRow)
	for _, t := range w.Themes {
		q := w.Quadrant(t.ID)
		rows[q] = append(rows[q], ballotedRow{
			ID: t.ID, Place: t.Order, Name: p.d.themeName(t),
			Sales: w.DotsFor(workshop.Sales, t.ID), Marketing: w.DotsFor(workshop.Marketing, t.ID),
			Above: p.above(w, t.ID),
		})
	}
	for q, list := range p.quadrants {
		list.Set(rows[q])
	}
	p.order.show(w)
	p.showLabs(w)
	count := p.d.dotsOf
	if w.Voting == workshop.ByBallots {
		count = p.d.ballotsOf
	}
	p.counted.SetText(p.d.Say("settle.counted",
		count(w, workshop.Sales), count(w, workshop.Marketing), p.d.Say("vote.each", w.DotsEach())))
}

// above says that most cards of a theme are about what is decided above the
// room, so that nobody votes hours of work onto it unawares.
func (p *settle) above(w *workshop.Workshop, id workshop.ThemeID) string {
	if w.ControlOf(id) != "above" {
		return ""
	}
	return p.d.Say("control.above")
}

// showLabs says which lab follows the ballots, and which the top theme would
// call for.
func (p *settle) showLabs(w *workshop.Workshop) {
	offered := w.LabsOffered()
	showIf(p.labBox, len(offered) > 0)
	for _, lab := range offered {
		if !lab.Skipped {
			p.labs.Set(string(lab.ID))
		}
	}
	why := ""
	if lab, ok := w.SuggestedLab(); ok {
		why = p.d.Say("settle.lab-suggested", p.d.Say.Step(lab))
	}
	whisper(p.labWhy, why)
}

func (p *settle) chooseLab(id string) {
	p.d.try("step.lab", func(w *workshop.Workshop) error { return w.ChooseLab(workshop.StepID(id)) })
}

func (p *settle) draw(r ballotedRow) fyne.CanvasObject {
	card := ui.NewCard(r.face())
	card.OnTapped = func() { p.toggle(r.ID) }
	card.OnRune = func(key rune) bool { return p.order.shift(r.ID, key) }
	return card
}

// face shows the dots of both sides, and the place in the order of work.
func (r ballotedRow) face() ui.CardFace {
	f := ui.CardFace{White: true, Text: r.Name, Right: []ui.Tag{
		{Text: workshop.Sales.Letter() + " " + strconv.Itoa(r.Sales), Tone: ui.ToneSales},
		{Text: workshop.Marketing.Letter() + " " + strconv.Itoa(r.Marketing), Tone: ui.ToneMarketing},
	}}
	if r.Place > 0 {
		f.Number = strconv.Itoa(r.Place)
	}
	if r.Above != "" {
		f.Chips = []ui.Tag{{Text: r.Above, Tone: ui.ToneAmber}}
	}
	return f
}

// toggle puts a theme at the end of the order of work, or leaves it out.
func (p *settle) toggle(id workshop.ThemeID) {
	if p.d.room.Workshop().ThemeByID(id).Order > 0 {
		p.order.leaveOut(id)
		return
	}
	p.d.try("theme.work-on", func(w *workshop.Workshop) error { return w.WorkOn(id) })
}

// first is what is worked on first, or else any theme that could be.
func (p *settle) first() fyne.Focusable {
	if f := ui.FirstFocusable(p.order.themes); f != nil {
		return f
	}
	return ui.FirstFocusable(p.body)
}

func (p *settle) note(w *workshop.Workshop) string {
	return p.d.Say("settle.note", len(w.WorkedOn()))
}
