package wall_test

import (
	"fmt"
	"strings"
	"testing"

	"accord/assets"
	"accord/screens/tell"
	"accord/workshop"
	"accord/workshop/move"
)

// long is a word no line of a narrow card can hold, and the text of a card
// written in a language of such words.
const (
	long     = "Verkaufsunterstützungsmaßnahmenplanung"
	sentence = "Die " + long + " für den Lebensmitteleinzelhandel kommt regelmäßig nach dem Redaktionsschluss"
)

// stretched returns words as long as those of a translation into German.
func stretched(t testing.TB) tell.Say {
	begin(t)
	say, err := assets.Words(assets.Stretched)
	if err != nil {
		t.Fatal(err)
	}
	return say
}

// crowded returns walls with about as much on them as rules allow, one at
// least of every view, by name.
func crowded() map[string]workshop.View {
	cards := func(n int) []workshop.WallList {
		var lists []workshop.WallList
		for _, side := range workshop.Sides {
			l := workshop.WallList{Side: side}
			for i := range n {
				l.Cards = append(l.Cards, workshop.WallCard{
					Label: fmt.Sprintf("F-%02d", i+1), Side: side, Text: sentence, Note: "horizon.over-a-year", Guess: i % 2,
				})
			}
			lists = append(lists, l)
		}
		return lists
	}
	var themes []workshop.WallTheme
	for i := range 14 {
		matters := []workshop.Side{workshop.Sales, workshop.Both, "", workshop.Marketing}[i%4]
		themes = append(themes, workshop.WallTheme{Label: fmt.Sprintf("K-%02d", i+1), Name: sentence, Sales: 12, Marketing: 10, Matters: matters})
	}
	themes[3].Name = ""
	views := map[string]workshop.View{
		"holding":         workshop.HoldingView{},
		"more":            workshop.MoreView{Minutes: 5},
		"nothing":         nil,
		"contract":        crowdedContract(),
		"calendar":        crowdedCalendar(),
		"calendar, none":  workshop.CalendarView{},
		"collisions":      crowdedGrid(move.Collisions),
		"ranges":          crowdedGrid(move.Ranges),
		"grid, none":      workshop.GridView{Grid: move.Ranges},
		"grid, nobody":    workshop.GridView{Grid: move.Collisions},
		"rules":           crowdedRules(),
		"rules, none":     workshop.RulesView{},
		"story":           crowdedStory(),
		"story, none":     workshop.StoryView{},
		"sheets":          workshop.SheetsView{Counts: counts(11, 12)},
		"pulse":           workshop.PulseView{Order: workshop.ByGap, Scores: crowdedScores(), Whole: crowdedScores()[0], Of: 20},
		"pulse, none":     workshop.PulseView{},
		"statement":       workshop.StatementView{Score: crowdedScores()[1], Saw: sentence, Why: sentence},
		"statement, bare": workshop.StatementView{Score: workshop.Score{Key: "h1"}},
		"quarters":        crowdedQuarters(),
		"quarters, none":  workshop.QuartersView{Few: 20, Line: 1.1},
		"lists, asked":    workshop.ListsView{Prompt: "we-bring", Columns: clarifying(cards(3))},
		"lists, all said": workshop.ListsView{Prompt: "we-bring", Columns: clarifying(cards(9))},
		"top":             workshop.TopView{Prompt: "failure", Cards: append(cards(2)[0].Cards, cards(1)[1].Cards...), Rest: 5},
		"top, none":       workshop.TopView{Prompt: "failure"},
		"hidden":          workshop.HiddenView{Prompts: []string{"we-bring", "we-value", "they-will-say"}, Counts: counts(1, 0)},
		"onecard":         workshop.OneCardView{Card: cards(1)[1].Cards[0], Shown: 12, Of: 48},
		"onecard, long":   workshop.OneCardView{Card: workshop.WallCard{Label: "F-01", Side: workshop.Sales, Text: strings.Repeat(sentence+" ", 20)}, Shown: 1, Of: 1},
		"onecard, before": workshop.OneCardView{Of: 48},
		"themes":          workshop.ThemesView{Themes: themes, Next: cards(1)[0].Cards[0], Loose: 31},
		"themes, first":   workshop.ThemesView{Next: cards(1)[1].Cards[0], Loose: 31},
		"themes, last":    workshop.ThemesView{Themes: themes[:5], Next: cards(1)[1].Cards[0], Loose: 1},
		"themes, hidden":  workshop.ThemesView{Themes: themes[:5], Loose: 12},
		"themes, none":    workshop.ThemesView{Loose: 1},
		"voting":          workshop.VotingView{Themes: themes, Dots: 3, Counts: counts(10, 12)},
		"voting, none":    workshop.VotingView{Counts: counts(0, 0)},
		"order":           workshop.OrderView{Themes: themes, Order: themes[:6]},
		"order, none":     workshop.OrderView{},
		"asks":            workshop.AsksView{Asks: crowdedAsks()},
		"asks, none":      workshop.AsksView{},
		"carried":         crowdedCarried(),
		"goals":           workshop.GoalsView{Goals: crowdedGoals()},
		"goals, none":     workshop.GoalsView{},
		"clause":          crowdedClause(1),
		"clause, no hand": crowdedClause(0),
		"clause, object":  crowdedObjection(),
		"clause, none":    workshop.ClauseView{},
		"actions":         crowdedActions(40),
		"actions, none":   workshop.ActionsView{},
		"closing":         workshop.ClosingView{Aimed: true, Goals: crowdedGoals(), Promises: crowdedAsks(), Reviews: []workshop.Day{"2026-12-17", "2027-01-22", "2027-02-22"}, Expires: "2027-11-23", Signed: counts(11, 12)},
		"closing, dates":  workshop.ClosingView{Promises: crowdedAsks(), Reviews: []workshop.Day{"2026-12-17", "2027-01-22", "2027-02-22"}, Expires: "2027-11-23", Signed: counts(11, 12)},
		"closing, none":   workshop.ClosingView{},
	}
	for _, n := range []int{0, 1, 8, 20, 150} {
		views[fmt.Sprintf("lists of %d", n)] = workshop.ListsView{Prompt: "we-bring", Columns: cards(n)}
		views[fmt.Sprintf("pairs of %d", n)] = workshop.PairsView{Prompt: "priority", Columns: cards(n), Guessed: counts(n/2, n)}
	}
	return views
}

func counts(n, of int) []workshop.SideCount {
	return []workshop.SideCount{{Side: workshop.Sales, Count: n, Of: of}, {Side: workshop.Marketing, Count: n, Of: of}}
}

func crowdedContract() workshop.View {
	v := workshop.ContractView{Purpose: sentence + ", " + sentence, In: sentence, Out: sentence}
	for range 8 {
		v.Rules = append(v.Rules, sentence)
	}
	for _, a := range workshop.Activities[:12] {
		v.Agenda = append(v.Agenda, workshop.AgendaLine{Key: "activity." + a.Key})
	}
	return v
}

func crowdedAsks() []workshop.WallAsk {
	var asks []workshop.WallAsk
	for i := range 24 {
		side := workshop.Sides[i%2]
		asks = append(asks, workshop.WallAsk{
			Label: "Q-" + side.Letter() + fmt.Sprint(i/2+1), From: side, Text: sentence,
			Reply: workshop.Replies[i/2%4], Reason: "sobald die " + long + " steht",
		})
	}
	return asks
}

func crowdedGoals() []workshop.WallGoal {
	var goals []workshop.WallGoal
	for i := range workshop.MaxGoals {
		goals = append(goals, workshop.WallGoal{
			Label: fmt.Sprintf("G-%d", i+1), Text: sentence, Baseline: "31,0 % " + long, Target: "32,2 %", Due: "2027-09-30",
			Owners: "Anna-Katharina Mustermann-Oberhuber, Tom", Missing: []string{"measure", "sales-owner", "marketing-owner"},
		})
	}
	return goals
}

func crowdedClause(round int) workshop.View {
	return workshop.ClauseView{
		Label: "C-04", Side: workshop.Marketing, Text: sentence, Round: round, Standing: workshop.NotYet,
		Lines:  []workshop.WallLine{{Field: "trigger", Text: sentence}, {Field: "delivers", Text: sentence}, {Field: "within", Text: long}, {Field: "quality", Text: sentence}, {Field: "exceptions", Text: sentence}},
		Lowest: counts(2, 0), Agreed: 12, Of: 40,
	}
}

func crowdedObjection() workshop.View {
	v := crowdedClause(1).(workshop.ClauseView)
	v.Objector, v.Would = workshop.Sales, sentence+", "+sentence
	return v
}

func crowdedActions(n int) workshop.View {
	v := workshop.ActionsView{Newest: n - 1}
	for i := range n {
		a := workshop.WallAction{Label: fmt.Sprintf("A-%02d", i+1), Text: sentence, Owner: "Anna-Katharina Mustermann-Oberhuber", Side: workshop.Sides[i%2], Due: "2026-12-18"}
		if i%5 == 4 {
			a.Owner, a.Side, a.Due = "", "", ""
		}
		v.Actions = append(v.Actions, a)
	}
	return v
}
