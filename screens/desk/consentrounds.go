package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/workshop"
)

// rounds is what is open below the clause in focus: the hands of both sides,
// what was heard when they were too low, and what came of earlier rounds.
type rounds struct {
	d    *Desk
	at   roundsAt
	next func() string // the number of the clause that comes next; empty: none is open
	goOn func()        // looks at that

	hands     map[workshop.Side]*sideHands
	objector  *ui.Segments
	objection *ui.Entry
	error     *ui.Text
	first     fyne.Focusable // where the next key belongs
	body      *fyne.Container
}

// roundsAt is what the open clause has come to. While it stays the same, what
// is typed stays too.
type roundsAt struct {
	clause    workshop.ClauseID
	standing  workshop.Standing
	round     int
	objection string
	again     bool // hands are counted once more on the same words
}

func (d *Desk) newRounds(next func() string, goOn func()) *rounds {
	r := &rounds{
		d: d, next: next, goOn: goOn,
		objection: ui.NewEntry(d.Say("field.objection.hint")),
		error:     newComplaint(),
		body:      ui.Column(look.Gap3),
	}
	r.hands = map[workshop.Side]*sideHands{
		workshop.Sales:     d.newSideHands(workshop.Sales, func() { r.handed(workshop.Sales) }),
		workshop.Marketing: d.newSideHands(workshop.Marketing, func() { r.handed(workshop.Marketing) }),
	}
	r.objector = ui.NewSegments([]ui.Segment{
		{Key: string(workshop.Sales), Side: workshop.Sales}, {Key: string(workshop.Marketing), Side: workshop.Marketing},
	}, string(workshop.Sales), func(string) {})
	r.objection.OnSubmitted = func(string) { r.object() }
	return r
}

// show opens a clause. It reports whether that is another one, or has come to
// something else.
func (r *rounds) show(w *workshop.Workshop, clause workshop.ClauseID) bool {
	at := roundsAt{clause: clause, standing: w.Standing(clause)}
	held := w.RoundsOf(clause)
	if at.round = len(held); at.round > 0 {
		at.objection = held[at.round-1].Objection
	}
	at.again = r.at.again && r.at.clause == clause && r.at.round == at.round
	for _, side := range workshop.Sides {
		r.hands[side].show()
		r.objector.SetLabel(string(side), side.Letter()+"  "+r.d.name(side))
	}
	if at == r.at && len(r.body.Objects) > 0 {
		return false
	}
	r.at = at
	r.layOut(held)
	return true
}

// layOut puts together what the clause needs next.
func (r *rounds) layOut(held []workshop.ConsentRound) {
	complain(r.error, "", r.body)
	for _, side := range workshop.Sides {
		r.hands[side].clear()
	}
	r.body.Objects = nil
	for _, round := range held {
		r.body.Add(r.drawRound(round))
	}
	switch {
	case r.asking():
		r.askForHands()
	case r.at.standing == workshop.NotYet:
		r.askForObjection(held[len(held)-1])
	case r.at.standing == workshop.Agreed:
		r.offerNext()
	default:
		r.offerReturn()
	}
	r.body.Refresh()
}

// drawRound says what came of an earlier show of hands.
func (r *rounds) drawRound(round workshop.ConsentRound) fyne.CanvasObject {
	d := r.d
	key := "rounds.failed"
	if round.Passed() {
		key = "rounds.passed"
	}
	words := d.Say(key, round.Round, d.name(workshop.Sales), round.Sales.Lowest(), d.name(workshop.Marketing), round.Marketing.Lowest())
	if round.Objection == "" {
		return ui.NewText(words, ui.Note)
	}
	return ui.Column(look.Gap1, ui.NewText(words, ui.Note),
		ui.RowTop(look.Gap2, ui.NewBadge(round.Objector), ui.Grow(ui.NewText(round.Objection, ui.Body))))
}

// askForHands has the hands of both sides counted.
func (r *rounds) askForHands() {
	entries, keys := bothHands(r.hands)
	r.body.Add(entries)
	r.body.Add(r.error)
	r.body.Add(ui.Flow(look.Gap2,
		ui.NewButton(r.d.Say("rounds.count"), ui.ForJoint, r.raise),
		r.rewordButton(), r.asideButton(),
	))
	r.body.Add(keys) // last, so that Tab comes to the deeds before it comes to fourteen keys
	r.first = r.hands[workshop.Sales].entry.Input()
}

// askForObjection has the side with the lowest hand speak.
func (r *rounds) askForObjection(last workshop.ConsentRound) {
	lowest := workshop.Sales
	if last.Marketing.Lowest() < last.Sales.Lowest() {
		lowest = workshop.Marketing
	}
	r.objector.Set(string(lowest))
	if last.Objector != "" {
		r.objector.Set(string(last.Objector))
	}
	r.objection.SetText(last.Objection)
	reword := r.rewordButton()
	r.body.Add(ui.NewText(r.d.Say("rounds.hear"), ui.Alert))
	r.body.Add(ui.Row(look.Gap2, r.objector, ui.Grow(ui.NewText(r.d.Say("field.objection"), ui.Strong))))
	r.body.Add(r.objection)
	r.body.Add(r.error)
	r.body.Add(ui.Flow(look.Gap2,
		reword,
		ui.NewButton(r.d.Say("rounds.again"), ui.Plain, r.again),
		r.asideButton(),
	))
	r.first = r.objection.Input()
	if last.Objection != "" {
		r.first = reword
	}
}

// offerNext says that the clause stands and leads to the next open one, or on
// where there is none. The room keeps the hands in sight until then.
func (r *rounds) offerNext() {
	words := r.d.Say("rounds.agreed")
	onward := ui.NewButton(r.d.Say("rounds.next", r.next()), ui.ForJoint, r.goOn)
	if r.next() == "" {
		words = r.d.Say("rounds.all-agreed")
		onward = ui.NewButton(r.d.nextLabel(r.d.room.Workshop()), ui.ForJoint, func() { r.d.commands.Run("next") })
	}
	r.first = onward
	r.body.Add(ui.NewText(words, ui.Style{Color: look.Joint, Bold: true}))
	r.body.Add(ui.Flow(look.Gap2,
		onward, ui.NewButton(r.d.Say("rounds.again"), ui.Plain, r.again), r.rewordButton(), r.asideButton()))
}

// offerReturn leads a clause that was set aside back into the agreement.
func (r *rounds) offerReturn() {
	back := ui.NewButton(r.d.Say("rounds.take-back"), ui.Plain, func() { r.setAside(false) })
	buttons := ui.Flow(look.Gap2)
	r.first = back
	if next := r.next(); next != "" {
		onward := ui.NewButton(r.d.Say("rounds.next", next), ui.ForJoint, r.goOn)
		buttons.Add(onward)
		r.first = onward
	}
	buttons.Add(back)
	r.body.Add(ui.NewText(r.d.Say("rounds.aside-line"), ui.Soft))
	r.body.Add(buttons)
}

// rewordButton opens the words. Once they are changed, or not, the next key
// belongs where it would without them.
func (r *rounds) rewordButton() *ui.Button {
	return ui.NewButton(r.d.Say("rounds.reword"), ui.Plain, func() {
		r.d.Focus()
		r.d.editClause(r.at.clause)
	})
}

// asideButton takes a promise out of the agreement. A goal is not set aside:
// it is taken away where its words are changed.
func (r *rounds) asideButton() fyne.CanvasObject {
	b := ui.NewButton(r.d.Say("rounds.set-aside"), ui.Plain, func() { r.setAside(true) })
	b.Hidden = r.d.room.Workshop().CommitmentByID(workshop.CommitmentID(r.at.clause)).ID == ""
	return b
}

// handed goes on after the hands of one side: to the other side, or to the
// count.
func (r *rounds) handed(side workshop.Side) {
	if _, err := r.hands[side].read(); err != nil {
		return
	}
	if side == workshop.Sales {
		r.hands[workshop.Marketing].focus()
		return
	}
	r.raise()
}

// raise counts the hands. The room goes on looking at the clause, so that it
// sees what came of them.
func (r *rounds) raise() {
	var raised [2]workshop.Hands
	for i, side := range workshop.Sides {
		var err error
		if raised[i], err = r.hands[side].read(); err != nil {
			r.hands[side].focus()
			return
		}
	}
	r.fail(r.d.change("consent.raise", func(w *workshop.Workshop) error {
		w.Look(string(r.at.clause))
		return w.Raise(r.at.clause, raised[0], raised[1], workshop.InstantOf(r.d.Now()))
	}))
}

// object notes what the side with the lowest hand could live with.
func (r *rounds) object() {
	r.fail(r.d.change("consent.object", func(w *workshop.Workshop) error {
		w.Look(string(r.at.clause))
		return w.Object(r.at.clause, workshop.Side(r.objector.Chosen()), r.objection.Text())
	}))
}

// again has hands counted once more.
func (r *rounds) again() {
	r.at.again = true
	r.layOut(r.d.room.Workshop().RoundsOf(r.at.clause))
	r.d.Focus()
}

func (r *rounds) setAside(aside bool) {
	r.fail(r.d.change("consent.aside", func(w *workshop.Workshop) error {
		w.Look(string(r.at.clause))
		return w.SetAside(workshop.CommitmentID(r.at.clause), aside)
	}))
}

// fail says what is wrong beside its cause: with the hands of the side it is
// about, or below what is open.
func (r *rounds) fail(err error) {
	side := workshop.Side(tell.Field(err))
	if h := r.hands[side]; h != nil {
		h.fail(err)
		h.focus()
		return
	}
	complain(r.error, r.d.Say.Problem(err), r.body)
}

// turn gives the keyboard to the hands of a side, or the word to it.
func (r *rounds) turn(side workshop.Side) {
	if r.at.standing == workshop.NotYet && !r.at.again {
		r.objector.Set(string(side))
		r.d.Window.Canvas().Focus(r.objection.Input())
		return
	}
	if r.asking() {
		r.hands[side].focus()
	}
}

// asking reports whether hands are being counted.
func (r *rounds) asking() bool {
	return r.at.again || r.at.standing == workshop.Draft || r.at.standing == workshop.Reworded
}
