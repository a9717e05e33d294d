package desk

import (
	"slices"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// consent is where hands are raised: the clauses of each side in panels, the
// one in focus open for its hands, and beside them what the ballots chose,
// with what became of each.
type consent struct {
	d      *Desk
	rounds *rounds
	groups []*clauseGroup
	order  []workshop.ClauseID    // as they stand on the screen
	chosen []*ui.Keyed[chosenRow] // at the side, and at the end of a narrow page
	empty  *ui.Text
	scroll *ui.Scroll
	body   fyne.CanvasObject
	drawn  bool
}

// clauseGroup is a panel of clauses: the joint goals, what a side will do, or
// what was set aside.
type clauseGroup struct {
	side  workshop.Side
	aside bool
	title *ui.Text
	list  *ui.Keyed[clauseRow]
	box   *ui.Box
}

// newConsent returns the panel of a [move.Consent].
func (d *Desk) newConsent() panel {
	p := &consent{d: d, empty: ui.NewText(d.Say("consent.empty"), ui.Soft)}
	p.rounds = d.newRounds(p.nextLabel, p.goOn)
	list := ui.Column(look.Gap2, p.empty)
	for _, g := range []*clauseGroup{
		{side: workshop.Both}, {side: workshop.Marketing}, {side: workshop.Sales}, {side: workshop.Both, aside: true},
	} {
		p.addGroup(g)
		list.Add(g.box)
	}
	add := ui.NewButton(d.Say("clause.add"), ui.Plain, func() { d.addClause(workshop.Commitment{Origin: workshop.FromIdea}) })
	list.Add(ui.Row(0, add))
	below := ui.Titled(nil, d.Say("consent.chose"), nil, p.chose())
	list.Add(below)
	page, scroll := scrolling(list)
	p.scroll = scroll
	scroll.OnKey = d.clicked
	p.body = ui.Aside(look.Gap4, 240, 620,
		ui.Titled(nil, d.Say("consent.chose"), nil, ui.Grow(scrolled(p.chose()))), page, below)
	return panel{
		body:  p.body,
		show:  p.show,
		first: func() fyne.Focusable { return p.first(add) },
		note:  p.note,
		typed: p.typed,
		turn:  p.rounds.turn,
	}
}

func (p *consent) addGroup(g *clauseGroup) {
	g.title = ui.NewText("", ui.Heading)
	badge := ui.NewBadge(g.side)
	head := ui.Row(look.Gap2, badge, ui.Grow(g.title))
	switch {
	case g.aside:
		head = ui.Row(look.Gap2, ui.Grow(g.title))
	case g.side == workshop.Both:
		head = ui.Row(look.Gap2, ui.NewLetterBadge(workshop.Both, p.d.Say("consent.goal-letter")), ui.Grow(g.title))
	}
	g.list = ui.NewKeyed(ui.Column(look.Gap2), clauseRow.key, p.draw)
	g.box = ui.Panel(ui.Column(look.Gap2, head, g.list))
	p.groups = append(p.groups, g)
}

// first is where the next key belongs: in what is open, or where a clause is
// added while there is none.
func (p *consent) first(add *ui.Button) fyne.Focusable {
	if len(p.order) == 0 {
		return add
	}
	p.scroll.Refresh()
	p.reveal(p.rounds.at.clause)
	return p.rounds.first
}

// show draws the clauses, and opens the one the room looks at.
func (p *consent) show(w *workshop.Workshop) {
	looked := w.LooksAtClause()
	p.order = nil
	rows := make([][]clauseRow, len(p.groups))
	for i, g := range p.groups {
		rows[i] = p.rowsOf(w, g, looked)
		for _, r := range rows[i] {
			p.order = append(p.order, r.ID)
		}
	}
	another := p.rounds.show(w, looked)
	for i, g := range p.groups {
		g.title.SetText(p.titleOf(g))
		g.list.Set(rows[i])
		g.box.Hidden = len(rows[i]) == 0
	}
	p.empty.Hidden = len(p.order) > 0
	p.showChosen(w)
	if another {
		p.scroll.Refresh()
		p.turnTo(looked)
	}
	p.drawn = true
}

// turnTo gives the keyboard to the clause that is open, unless the desk is
// about to do that itself.
func (p *consent) turnTo(clause workshop.ClauseID) {
	if p.drawn && p.rounds.first != nil {
		p.reveal(clause)
		ui.FocusLater(p.d.Window.Canvas(), p.rounds.first)
	}
}

// reveal brings a clause into sight with all that is open below it.
func (p *consent) reveal(clause workshop.ClauseID) {
	for _, g := range p.groups {
		if o := g.list.Object(string(clause)); o != nil {
			p.scroll.ScrollToObject(o)
		}
	}
	if len(p.order) > 0 && clause == p.order[0] {
		p.scroll.ScrollTo(0) // with the heading above it
	}
}

func (p *consent) titleOf(g *clauseGroup) string {
	switch {
	case g.aside:
		return p.d.Say("consent.aside")
	case g.side == workshop.Both:
		return p.d.Say("goals.heading")
	}
	return p.d.Say("consent.will", p.d.name(g.side))
}

// note says how many clauses stand.
func (p *consent) note(w *workshop.Workshop) string {
	agreed, of := w.AgreedCount()
	return p.d.Say("consent.note", agreed, of)
}

// typed goes up and down through the clauses.
func (p *consent) typed(ev *fyne.KeyEvent) bool {
	switch ev.Name {
	case fyne.KeyUp:
		return p.step(-1)
	case fyne.KeyDown:
		return p.step(1)
	}
	return false
}

func (p *consent) step(by int) bool {
	at := slices.Index(p.order, p.rounds.at.clause) + by
	if at < 0 || at >= len(p.order) {
		return true
	}
	p.look(p.order[at])
	return true
}

// look turns the room's eyes to a clause.
func (p *consent) look(clause workshop.ClauseID) {
	if clause == p.rounds.at.clause {
		p.d.Focus()
		return
	}
	p.d.try("consent.look", func(w *workshop.Workshop) error {
		w.Look(string(clause))
		return nil
	})
}

// next returns the clause after the open one that does not stand yet, and
// goes on from the top after the last one.
func (p *consent) next() (workshop.ClauseID, bool) {
	w := p.d.room.Workshop()
	at := slices.Index(p.order, p.rounds.at.clause)
	for i := range p.order {
		clause := p.order[(at+1+i)%len(p.order)]
		switch w.Standing(clause) {
		case workshop.Agreed, workshop.Dropped:
		default:
			return clause, true
		}
	}
	return "", false
}

// nextLabel returns the number of the clause that comes next.
func (p *consent) nextLabel() string {
	clause, ok := p.next()
	if !ok {
		return ""
	}
	if g, ok := p.d.goal(workshop.GoalID(clause)); ok {
		return g.Label()
	}
	return p.d.room.Workshop().CommitmentByID(workshop.CommitmentID(clause)).Label()
}

func (p *consent) goOn() {
	if clause, ok := p.next(); ok {
		p.look(clause)
	}
}
