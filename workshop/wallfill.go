package workshop

import (
	"slices"
	"strings"
	"time"

	"accord/workshop/move"
)

// What follows fills the views of the wall. Nothing here may read a card
// that the room has not turned over.

func (w *Workshop) contractView() View {
	v := ContractView{Purpose: w.Purpose, In: w.ScopeIn, Out: w.ScopeOut}
	for _, rule := range strings.Split(w.GroundRules, "\n") {
		if rule != "" {
			v.Rules = append(v.Rules, rule)
		}
	}
	v.Agenda = w.wallAgenda()
	return v
}

// mostLines is how many lines of a list can be read from the back row.
const mostLines = 8

// longBreak is how long a break is, in minutes, that people plan around.
const longBreak = 30

// wallAgenda is what the day is made of: its activities or, where those are
// too many to read, its parts and the breaks between them; the longer breaks
// alone where that is still too much.
func (w *Workshop) wallAgenda() []AgendaLine {
	var steps, parts, long []AgendaLine
	for _, slot := range w.slotsNow(time.Local) { // as clocks in the room say
		s := slot.Step
		if s.Skipped || s.Activity == slack.Key {
			continue
		}
		step := AgendaLine{Key: "activity." + s.Activity, Called: s.Title}
		if !slot.Starts.IsZero() {
			step.At = TimeOfDay(slot.Starts.Format("15:04"))
		}
		part := AgendaLine{Key: "part." + string(s.Does().Part), At: step.At}
		breathing := s.Does().Part == Breathing
		if breathing {
			part = step
		}
		steps = append(steps, step)
		parts = appendOther(parts, part)
		if !breathing || s.Minutes >= longBreak {
			long = appendOther(long, part)
		}
	}
	for _, lines := range [][]AgendaLine{steps, parts} {
		if len(lines) <= mostLines {
			return lines
		}
	}
	return long[:min(mostLines, len(long))]
}

// appendOther appends a line unless it is the one before once more, later.
func appendOther(lines []AgendaLine, line AgendaLine) []AgendaLine {
	if n := len(lines); n > 0 && lines[n-1].Key == line.Key && lines[n-1].Called == line.Called {
		return lines
	}
	return append(lines, line)
}

func (w *Workshop) hiddenView(m move.Write) View {
	v := HiddenView{}
	for _, p := range m.Prompts {
		v.Prompts = append(v.Prompts, p.Key)
	}
	for _, side := range Sides {
		n := 0
		for _, p := range m.Prompts {
			n += len(w.CardsOf(p.Key, side))
		}
		v.Counts = append(v.Counts, SideCount{Side: side, Count: n})
	}
	return v
}

// LooksAt returns the prompt the room looks at during a reveal: the one in
// focus, or the first.
func (w *Workshop) LooksAt(m move.Reveal) string {
	for _, p := range m.Prompts {
		if p == w.Focus {
			return p
		}
	}
	return m.Prompts[0]
}

func (w *Workshop) listsView(m move.Reveal) View {
	v := ListsView{Prompt: w.LooksAt(m)}
	if v.Prompt == "story" {
		return w.storyView()
	}
	for _, side := range Sides {
		v.Columns = append(v.Columns, w.wallList(v.Prompt, side))
	}
	return v
}

func (w *Workshop) oneCardView(m move.Reveal) View {
	v := OneCardView{}
	for _, c := range w.Cards {
		if !reveals(m, c.Prompt) {
			continue
		}
		v.Of++
		if c.Shown {
			v.Shown++
		}
		if c.Shown && string(c.ID) == w.Focus {
			v.Card = w.wallCard(c)
		}
	}
	return v
}

func (w *Workshop) pairsView(m move.Match) View {
	v := PairsView{Prompt: m.Real}
	for _, side := range Sides {
		v.Columns = append(v.Columns, w.wallList(m.Real, side))
		hits, of := w.Guessed(side, m.Real)
		v.Guessed = append(v.Guessed, SideCount{Side: side, Count: hits, Of: of})
	}
	return v
}

func (w *Workshop) wallList(prompt string, side Side) WallList {
	list := WallList{Side: side}
	for _, c := range w.CardsOf(prompt, side) {
		list.Cards = append(list.Cards, w.wallCard(c))
	}
	return list
}

// worthSeeing is the field of a prompt that the room should read as well.
var worthSeeing = map[string]string{
	"amplify": "where", "claim": "instead", "we-know": "for-what", "we-lack": "for-what", "failure": "safeguard",
}

func (w *Workshop) wallCard(c Card) WallCard {
	card := WallCard{Label: c.Label(), Side: c.Side, Text: c.Text}
	for _, field := range []string{"horizon", "tension"} {
		if choice := w.DetailOf(c.ID, field); choice != "" {
			card.Note = field + "." + choice
		}
	}
	if field := worthSeeing[c.Prompt]; field != "" {
		card.More = WallLine{field, w.DetailOf(c.ID, field)}
	}
	card.Good = w.DetailOf(c.ID, "surprise") != ""
	card.Asked, card.Answered = w.DetailOf(c.ID, "question"), w.DetailOf(c.ID, "answer")
	if guess, ok := w.GuessOf(c.ID); ok {
		card.Guess = guess.Rank
	}
	return card
}

func (w *Workshop) themesView() View {
	loose := w.CardsIn("")
	v := ThemesView{Loose: len(loose)}
	if i := slices.IndexFunc(loose, func(c Card) bool { return c.Shown }); i >= 0 {
		v.Next = w.wallCard(loose[i])
	}
	for _, t := range w.Themes {
		theme := WallTheme{Label: t.Label(), Name: t.Name}
		for _, c := range w.CardsIn(t.ID) {
			if c.Side == Sales {
				theme.Sales++
			} else {
				theme.Marketing++
			}
		}
		v.Themes = append(v.Themes, theme)
	}
	return v
}

func (w *Workshop) votingView() View {
	v := VotingView{Dots: w.DotsEach()}
	for _, t := range w.Themes {
		v.Themes = append(v.Themes, WallTheme{Label: t.Label(), Name: t.Name})
	}
	for _, side := range Sides {
		count := SideCount{Side: side}
		if w.Voting == ByBallots {
			count.Count, count.Of = w.BallotsCast(side), len(w.People(side))
		} else {
			count.Count, count.Of = w.DotsSpent(side)
		}
		v.Counts = append(v.Counts, count)
	}
	return v
}

func (w *Workshop) orderView() View {
	var v OrderView
	result := func(t Theme) WallTheme {
		return WallTheme{
			Label: t.Label(), Name: t.Name, Matters: w.Quadrant(t.ID),
			Sales: w.DotsFor(Sales, t.ID), Marketing: w.DotsFor(Marketing, t.ID),
		}
	}
	for _, t := range w.Themes {
		v.Themes = append(v.Themes, result(t))
	}
	for _, t := range w.WorkedOn() {
		v.Order = append(v.Order, result(t))
	}
	return v
}

func (w *Workshop) asksView(answering bool) View {
	v := AsksView{Answering: answering}
	for _, a := range w.Asks {
		v.Asks = append(v.Asks, WallAsk{Label: a.Label(), From: a.From, Text: a.Text, Reply: a.Reply, Reason: a.Reason})
	}
	return v
}

func (w *Workshop) goalsView() View { return GoalsView{Goals: w.wallGoals()} }

func (w *Workshop) wallGoals() []WallGoal {
	var goals []WallGoal
	for _, g := range w.Goals {
		var owners []string
		for _, id := range []ParticipantID{g.SalesOwner, g.MarketingOwner} {
			if id != "" {
				owners = append(owners, w.Person(id).Name)
			}
		}
		goals = append(goals, WallGoal{
			Label: g.Label(), Text: g.Text, Baseline: g.Baseline, Target: g.Target, Due: g.Due,
			Owners: strings.Join(owners, ", "), Missing: w.Lacks(g),
		})
	}
	return goals
}

// LooksAtClause returns the clause the room looks at: the one in focus, or
// the first that does not stand yet.
func (w *Workshop) LooksAtClause() ClauseID {
	clauses := w.Clauses()
	for _, c := range clauses {
		if string(c) == w.Focus {
			return c
		}
	}
	for _, c := range clauses {
		if s := w.Standing(c); s != Agreed && s != Dropped {
			return c
		}
	}
	if len(clauses) > 0 {
		return clauses[0]
	}
	return ""
}

func (w *Workshop) clauseView() View {
	clause := w.LooksAtClause()
	v := ClauseView{Side: Both, Standing: w.Standing(clause)}
	v.Agreed, v.Of = w.AgreedCount()
	if c, ok := find(w.Commitments, string(clause)); ok {
		v.Label, v.Side, v.Text = c.Label(), c.From, c.Deed
		v.Lines = []WallLine{
			{"trigger", c.Trigger}, {"delivers", c.Delivers}, {"within", c.Within}, {"quality", c.Quality}, {"exceptions", c.Exceptions},
		}
	} else if g, ok := find(w.Goals, string(clause)); ok {
		v.Label, v.Text = g.Label(), g.Text
		v.Lines = []WallLine{{"baseline", g.Baseline}, {"target", g.Target}, {"due", string(g.Due)}, {"measure", g.Measure}}
	}
	if rounds := w.RoundsOf(clause); len(rounds) > 0 {
		last := rounds[len(rounds)-1]
		v.Round = last.Round
		v.Lowest = []SideCount{{Side: Sales, Count: last.Sales.Lowest()}, {Side: Marketing, Count: last.Marketing.Lowest()}}
		if v.Standing != Reworded {
			v.Objector, v.Would = last.Objector, last.Objection
		}
	}
	return v
}

func (w *Workshop) actionsView() View {
	var v ActionsView
	newest := 0
	for i, a := range w.Plan() {
		if a.Number > newest {
			newest, v.Newest = a.Number, i
		}
		owner := w.Person(a.Owner)
		v.Actions = append(v.Actions, WallAction{Label: a.Label(), Text: a.Text, Owner: owner.Name, Side: owner.Side, Due: a.Due})
	}
	return v
}

func (w *Workshop) closingView() View {
	v := ClosingView{Goals: w.wallGoals(), Aimed: w.aims()}
	for _, c := range w.Commitments {
		if w.Standing(ClauseID(c.ID)) == Agreed {
			v.Promises = append(v.Promises, WallAsk{Label: c.Label(), From: c.From, Text: c.Deed})
		}
	}
	for _, r := range w.Reviews {
		if r.Days == Expiry {
			v.Expires = r.On
			continue
		}
		v.Reviews = append(v.Reviews, r.On)
	}
	for _, side := range Sides {
		n := 0
		for _, s := range w.Signatures {
			if s.Side == side {
				n++
			}
		}
		v.Signed = append(v.Signed, SideCount{Side: side, Count: n, Of: len(w.People(side))})
	}
	return v
}

func (w *Workshop) carriedView() View {
	v := CarriedView{Promise: w.LooksAtCarried(), Of: len(w.Carried)}
	v.At = index(w.Carried, v.Promise.key()) + 1
	counts, _ := w.CountBecame()
	for _, became := range AllBecame {
		v.Counts = append(v.Counts, BecameCount{became, counts[became]})
	}
	return v
}
