package wall

import (
	"log/slog"

	"accord/workshop"
)

// drawView draws the middle of the wall and reports whether it knows how.
func (d *drawing) drawView(b box, view workshop.View) bool {
	switch v := view.(type) {
	case nil, workshop.HoldingView: // draws itself over the whole wall
	case workshop.MoreView:
		d.drawMore(b, v)
	case workshop.ContractView:
		d.drawContract(b, v)
	case workshop.CalendarView:
		d.drawCalendar(b, v)
	case workshop.GridView:
		d.drawGrid(b, v)
	case workshop.RulesView:
		d.drawRules(b, v)
	case workshop.StoryView:
		d.drawStory(b, v)
	case workshop.CarriedView:
		d.drawCarried(b, v)
	case workshop.SheetsView:
		d.drawSheets(b, v)
	case workshop.PulseView:
		d.drawPulse(b, v)
	case workshop.StatementView:
		d.drawStatement(b, v)
	case workshop.QuartersView:
		d.drawQuarters(b, v)
	case workshop.HiddenView:
		d.drawHidden(b, v)
	case workshop.ListsView:
		d.drawLists(b, v)
	case workshop.TopView:
		d.drawTop(b, v)
	case workshop.OneCardView:
		d.drawOneCard(b, v)
	case workshop.PairsView:
		d.drawPairs(b, v)
	case workshop.ThemesView:
		d.drawThemes(b, v)
	case workshop.VotingView:
		d.drawVoting(b, v)
	case workshop.OrderView:
		d.drawOrder(b, v)
	case workshop.AsksView:
		d.drawAsks(b, v)
	case workshop.GoalsView:
		d.drawGoals(b, v)
	case workshop.ClauseView:
		d.drawClause(b, v)
	case workshop.ActionsView:
		d.drawActions(b, v)
	case workshop.ClosingView:
		d.drawClosing(b, v)
	default:
		slog.Error("the wall cannot draw this", "view", v)
		return false
	}
	return true
}

// holds reports whether a view is the question and the clock alone.
func holds(view workshop.View) bool {
	_, ok := view.(workshop.HoldingView)
	return ok || view == nil
}
