package desk

import (
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// rate takes in one sheet of the pulse after the other: keyed in from paper,
// or answered by people who pass the laptop round. What was handed in is
// counted and never shown again.
type rate struct {
	d     *Desk
	asked []string
	side  workshop.Side
	open  workshop.Sheet // the sheet that is being filled in
	at    int            // the statement it is at; then the predictions; then its end
	alone func()         // in the booth: told when the sheet is handed in; nil on the desk

	way    *ui.Segments // sheets, or a show of hands
	hands  *rateHands
	raised fyne.CanvasObject // what is there for a show of hands

	turns   *ui.Segments
	clear   *ui.Button
	title   *ui.Text
	where   *ui.Text
	words   *ui.Text
	row     *ui.PressRow
	levels  []*ui.Button
	trail   *ui.Text
	error   *ui.Text
	back    *ui.Button
	hand    *ui.Button
	done    *ui.Text
	answers fyne.CanvasObject // the levels to choose from
	sheet   fyne.CanvasObject // what is there while a sheet is missing
	full    fyne.CanvasObject // and when all of a side are in
	body    fyne.CanvasObject
}

// sheetW keeps a statement short enough to be read at a glance.
const sheetW float32 = 760

// newRate returns the panel of a [move.Rate].
func (d *Desk) newRate(m move.Rate) panel {
	p := d.ratePanel(m, nil)
	p.toMissing(d.room.Workshop())
	return panel{body: p.body, show: p.show, first: p.first, note: p.note, turn: p.turn,
		halfDone: func() bool { return len(p.open.Levels) > 0 },
		ways:     func() []way { return []way{wayOf(p.way, sheetWay, "sheets"), wayOf(p.way, handsWay, "hands")} }}
}

// newRateAlone is one sheet, for one person of a side.
func (d *Desk) newRateAlone(m move.Rate, side workshop.Side, handedIn func()) panel {
	p := d.ratePanel(m, handedIn)
	p.side = side
	return panel{body: p.body, show: p.show, first: p.first}
}

func (d *Desk) ratePanel(m move.Rate, alone func()) *rate {
	p := &rate{
		d: d, alone: alone, asked: m.Statements, side: workshop.Sales,
		title: ui.NewText("", ui.Strong), where: ui.NewText("", ui.Note), trail: ui.NewText("", ui.Note),
		words: ui.NewText("", ui.Style{Size: 24, Bold: true}), error: newComplaint(), done: ui.NewText("", ui.Heading),
	}
	p.turns = ui.NewSegments([]ui.Segment{
		{Key: string(workshop.Sales), Side: workshop.Sales}, {Key: string(workshop.Marketing), Side: workshop.Marketing},
	}, string(p.side), func(side string) { p.turn(workshop.Side(side)) })
	p.clear = ui.NewButton("", ui.Quiet, p.clearSide)
	p.row = ui.NewPressRow(ui.PadXY(0, look.Gap4, p.words), nil)
	p.row.OnKey = p.pressed
	buttons := ui.Grid(look.Gap2, look.Gap2, workshop.MaxLevel+1)
	for level := 1; level <= workshop.MaxLevel; level++ {
		p.levels = append(p.levels, p.newLevel(level))
	}
	p.levels = append(p.levels, p.newLevel(workshop.CantSay))
	for _, b := range p.levels {
		buttons.Add(b)
	}
	p.answers = buttons
	p.back = ui.NewButton(d.Say("rate.back"), ui.Plain, p.goBack).WithKey(d.Say("key.backspace"))
	p.hand = ui.NewButton(d.Say("rate.hand-in"), ui.ForSales, p.handIn).WithKey(d.Say("key.enter"))
	p.sheet = ui.Panel(ui.Column(look.Gap3,
		ui.Column(look.Gap1, p.title, p.where), p.row, p.answers, p.error, ui.Flow(look.Gap2, p.back, p.hand), p.trail))
	p.full = ui.Panel(ui.Column(look.Gap2, p.done, ui.NewText(d.Say("rate.closed"), ui.Soft)))
	page := ui.Column(look.Gap3)
	p.hands = d.newRateHands(p.asked)
	p.raised = ui.MaxWidth(pollW, p.hands.body)
	p.raised.Hide()
	if alone == nil {
		p.way = ui.NewSegments([]ui.Segment{
			{Key: sheetWay, Label: d.Say("rate.by-sheets")}, {Key: handsWay, Label: d.Say("vote.by-hands")},
		}, sheetWay, func(string) { p.show(d.room.Workshop()); d.Focus() })
		if raisedHands(d.room.Workshop()) {
			p.way.Set(handsWay)
		}
		page.Add(ui.Flow(look.Gap4, p.way, p.turns, p.clear, d.boothButton()))
		page.Add(p.raised)
	}
	page.Add(ui.MaxWidth(sheetW, p.full))
	page.Add(ui.MaxWidth(sheetW, p.sheet))
	p.body = catchRunes(scrolled(page), p.typed)
	p.fresh()
	return p
}

// newLevel returns the button of a level, with the digit that does the same.
func (p *rate) newLevel(level int) *ui.Button {
	key := "level." + digit(level)
	return ui.NewButton(digit(level)+"  "+p.d.Say(key), ui.Plain, func() {
		p.answer(level)
		p.d.Focus()
	})
}

func digit(n int) string { return string(rune('0' + n)) }

// fresh puts an empty sheet in front of the next person.
func (p *rate) fresh() {
	p.at = 0
	p.open = workshop.Sheet{Levels: make(map[string]int), Predictions: make(map[workshop.Dimension]int)}
}

func (p *rate) show(w *workshop.Workshop) {
	for _, side := range workshop.Sides {
		p.turns.SetLabel(string(side), side.Letter()+"  "+p.d.answeredOf(w, side))
	}
	p.turns.Set(string(p.side))
	p.clear.SetText(p.d.Say("rate.clear", p.d.name(p.side)))
	p.clear.Refuse(refusal(w.Answered(p.side) > 0, p.d.Say("rate.none-in")))
	in, of := w.SheetsOf(p.side), len(w.People(p.side))
	p.title.SetText(p.d.Say("rate.sheet", min(in+1, of), of, p.d.name(p.side)))
	p.done.SetText(p.d.Say("rate.side-in", p.d.name(p.side)))
	showIf(p.sheet, in < of && !p.byHands())
	showIf(p.full, in >= of && !p.byHands())
	showIf(p.raised, p.byHands())
	p.hands.show(w)
	p.hand.SetStyle(ui.ForSide(p.side))
	p.hand.Refuse(refusal(len(p.open.Levels) == len(p.asked), p.d.Say("rating.unanswered")))
	p.back.Refuse(refusal(p.at > 0, p.d.Say("rate.at-start")))
	p.showItem()
}

// showItem draws the statement the sheet is at, a prediction, or its end.
func (p *rate) showItem() {
	statement, dimension := p.item()
	chosen, has := 0, false
	switch {
	case statement != "":
		p.where.SetText(p.d.Say("rate.at", p.at+1, len(p.asked)))
		p.words.SetText(p.d.Say("statement." + statement))
		chosen, has = p.open.Levels[statement]
	case dimension != "":
		p.where.SetText(p.d.Say("rate.predict-optional"))
		p.words.SetText(p.d.Say("rate.predict", p.d.name(p.side.Other()), p.d.Say("dimension."+string(dimension))))
		chosen, has = p.open.Predictions[dimension]
	default:
		p.where.SetText("")
		p.words.SetText(p.d.Say("rate.end"))
	}
	showIf(p.answers, statement != "" || dimension != "")
	for i, b := range p.levels {
		level := (i + 1) % (workshop.MaxLevel + 1) // the last button is can't say
		style := ui.Plain
		if has && chosen == level {
			style = ui.Selected
		}
		b.SetStyle(style)
	}
	showIf(p.levels[workshop.MaxLevel], dimension == "")
	p.trail.SetText(p.answered())
	p.body.Refresh()
}

// item is what the sheet is at: a statement, or a dimension to predict, or
// neither at its end.
func (p *rate) item() (string, workshop.Dimension) {
	dimensions := dimensionsOf(p.asked)
	switch n := p.at - len(p.asked); {
	case n < 0:
		return p.asked[p.at], ""
	case n < len(dimensions):
		return "", dimensions[n]
	}
	return "", ""
}

// The ways to answer: a sheet a person, or a show of hands.
const (
	sheetWay = "sheets"
	handsWay = "hands"
)

func (p *rate) byHands() bool { return p.way != nil && p.way.Chosen() == handsWay }

// raisedHands reports whether the pulse was begun by a show of hands.
func raisedHands(w *workshop.Workshop) bool {
	return w.SheetsOf(workshop.Sales)+w.SheetsOf(workshop.Marketing) == 0 && w.Answered(workshop.Sales)+w.Answered(workshop.Marketing) > 0
}

// dimensionsOf lists the dimensions that will have a figure to compare with.
func dimensionsOf(asked []string) []workshop.Dimension {
	items := make(map[workshop.Dimension]int)
	for _, s := range asked {
		items[workshop.DimensionOf(s)]++
	}
	var dimensions []workshop.Dimension
	for _, d := range workshop.Dimensions {
		if items[d] >= workshop.LeastItems {
			dimensions = append(dimensions, d)
		}
	}
	return dimensions
}

// answered shows the digits that were typed, to compare with the paper.
func (p *rate) answered() string {
	var digits []string
	for _, s := range p.asked {
		level, has := p.open.Levels[s]
		switch {
		case !has:
			digits = append(digits, "·")
		case level == workshop.CantSay:
			digits = append(digits, "–")
		default:
			digits = append(digits, digit(level))
		}
	}
	var groups []string
	for len(digits) > 0 {
		n := min(4, len(digits))
		groups = append(groups, strings.Join(digits[:n], " "))
		digits = digits[n:]
	}
	return strings.Join(groups, "   ")
}

// note says how far each side is.
func (p *rate) note(w *workshop.Workshop) string {
	return p.d.Say("vote.note", p.d.answeredOf(w, workshop.Sales), p.d.answeredOf(w, workshop.Marketing))
}

// answeredOf says how many of a side have answered.
func (d *Desk) answeredOf(w *workshop.Workshop, side workshop.Side) string {
	return d.Say("vote.of", d.name(side), w.Answered(side), len(w.People(side)))
}

// first is the statement, where digits answer. When all are in it is the
// choice of the side.
func (p *rate) first() fyne.Focusable {
	w := p.d.room.Workshop()
	if p.byHands() {
		return p.hands.hands[workshop.Sales].entry.Input()
	}
	if w.SheetsOf(p.side) < len(w.People(p.side)) {
		return p.row
	}
	return p.turns
}
