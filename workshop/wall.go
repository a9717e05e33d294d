package workshop

import "accord/workshop/move"

// A Wall is what everyone in the room may see now.
//
// The wall window is handed a Wall and never a Workshop, so it has nothing
// to leak: a card that is still face down is not in it, and no part of it
// leads back to where it is.
type Wall struct {
	Title    string
	Language string // which it speaks, such as "en"
	Trial    bool   // a rehearsal
	Names    Brief  // only the names of the sides are filled in
	Activity string // key of the step's activity; empty before the first and after the last
	Called   string // what the step is called here; empty: as the activity is
	Question string // what the room is asked here; empty: as the activity asks
	Next     string // key of the activity that follows; empty: none
	NextOne  string // what that is called here; empty: as the activity is
	Clock    Clock
	Part     bool // the clock is that of what the room does now, not of the step
	View     View
}

// A View is what fills the wall during a move: one of the types in
// wallviews.go.
type View interface{ view() }

// Wall returns what the room may see of w.
func (w *Workshop) Wall() Wall {
	wall := Wall{
		Title: w.Title, Language: w.OnWall(),
		Trial: w.Rehearsal,
		Names: Brief{SalesName: w.SalesName, MarketingName: w.MarketingName},
		Clock: w.Clock(),
	}
	if s, ok := w.CurrentStep(); ok {
		wall.Activity, wall.Called, wall.Question = s.Activity, s.Title, s.Question
	}
	if next, ok := w.NextStep(); ok {
		wall.Next, wall.NextOne = next.Activity, next.Title
	}
	if c, ok := w.PartClock(); ok {
		wall.Clock, wall.Part = c, true
	}
	wall.View = w.view()
	return wall
}

// view returns what the wall shows during the current move. A move that
// shows nothing of its own holds the question of the step.
func (w *Workshop) view() View {
	if w.Asking != 0 {
		return MoreView{Minutes: w.Asking}
	}
	switch m := w.CurrentMove().(type) {
	case nil:
		if w.Began != 0 {
			return w.closingView()
		}
		return w.contractView()
	case move.Talk:
		switch m.Topic {
		case move.Contract:
			return w.contractView()
		case move.Findings:
			return w.findingsView()
		}
	case move.Rate:
		return w.sheetsView()
	case move.Write:
		return w.hiddenView(m)
	case move.Reveal:
		if m.OneByOne {
			return w.oneCardView(m)
		}
		if m.Top > 0 {
			return w.topView(m)
		}
		return w.listsView(m)
	case move.Match:
		return w.pairsView(m)
	case move.Group:
		return w.themesView()
	case move.Vote:
		return w.votingView()
	case move.Paint:
		if m.Grid == move.Calendar {
			return w.calendarView(false)
		}
		return w.gridView(m.Grid)
	case move.Settle:
		switch m.Matter {
		case move.OrderOfWork:
			return w.orderView()
		case move.GapMonths:
			return w.calendarView(true)
		case move.Clashes:
			return w.rulesView()
		}
	case move.Ask:
		return w.asksView(false)
	case move.Answer:
		return w.asksView(true)
	case move.Aim:
		return w.goalsView()
	case move.Consent:
		return w.clauseView()
	case move.Act:
		return w.actionsView()
	case move.Review:
		return w.carriedView()
	case move.Sign:
		return w.closingView()
	}
	return HoldingView{}
}
