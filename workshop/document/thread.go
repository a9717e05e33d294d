package document

import (
	"strings"

	"accord/workshop"
)

// A thread is how something came about and what is done for it: a row of the
// annex, and a line on the desk. What is not there is empty.
type thread struct {
	origin, cards, theme string // where it begins
	ask, promise, rule   string
	actions              string
	next                 string // when it is looked at, for the annex
}

// row is the thread in the annex, with a dash for what is not there. What does
// not come from a theme has its origin in the place of one.
func (t thread) row() []string {
	source, promise := t.theme, t.promise
	if t.origin != "" {
		source = t.origin
	}
	if t.rule != "" {
		promise = t.rule
	}
	cells := []string{t.cards, source, t.ask, promise, t.actions, t.next}
	for i := range cells {
		cells[i] = orDash(cells[i])
	}
	return cells
}

// orDash is a text, or a dash for none.
func orDash(text string) string {
	if text == "" {
		return "–"
	}
	return text
}

// up is the way up to what was promised, in one line. It is empty where there
// is no more to say than that.
func (t thread) up() string { return leading(" → ", t.origin, t.cards, t.theme, t.ask, t.promise) }

// line is the whole way, with a mark that the fonts of the windows have.
func (t thread) line() string {
	return leading(" › ", t.origin, t.cards, t.theme, t.ask, t.promise, t.rule, t.actions)
}

// leading joins the steps of a way. One step alone leads nowhere.
func leading(mark string, steps ...string) string {
	line := joinedBy(mark, steps...)
	if !strings.Contains(line, mark) {
		return ""
	}
	return line
}

// fromTheme is the beginning of a way that comes from a theme.
func (p paper) fromTheme(theme workshop.ThemeID) thread {
	if theme == "" {
		return thread{}
	}
	return thread{cards: p.fewLabels(theme), theme: p.w.ThemeByID(theme).Label()}
}

// toPromise is the way to a promise, and what is done for it.
func (p paper) toPromise(c workshop.Commitment) thread {
	way := p.fromTheme(c.Theme)
	if c.Origin != workshop.FromTheme {
		way.origin = p.choice("origin", string(c.Origin))
	}
	if c.Ask != "" {
		way.ask = p.w.AskByID(c.Ask).Label()
	}
	way.promise, way.next = c.Label(), p.day(c.Review)
	way.actions = p.actionsFor(func(a workshop.Action) bool { return a.Commitment == c.ID })
	if at, ok := reviewOf(c.Review, p.w.ShareReviews()); ok {
		way.next = reviewLabel(at) + " " + ShortDay(p.w.Reviews[at].On, p.say)
	}
	return way
}

// toRule is the way to a trade-off rule.
func (p paper) toRule(r workshop.Rule) thread {
	way := p.fromTheme(r.Theme)
	way.rule, way.next = r.Label(), p.ruleCheck(r)
	return way
}

// toAction is the way to one action.
func (p paper) toAction(a workshop.Action) thread {
	way := p.fromTheme(a.Theme)
	if a.Commitment != "" {
		way = p.toPromise(p.w.CommitmentByID(a.Commitment))
	}
	if a.Goal != "" {
		way.promise = p.goalByID(a.Goal).Label()
	}
	way.actions, way.next = a.Label(), p.say("trace.due", ShortDay(a.Due, p.say))
	return way
}

// A Reason says why the room does something.
type Reason struct {
	Of    string // the identity of what it is about
	Label string // its number, such as C-04
	Text  string // its words
	Line  string // from the cards to what is done, in one line; empty: nothing leads to it yet
}

// Reasons answers "why are we doing this?" for every theme, goal, promise,
// rule and action, each with the numbers of the annex.
func Reasons(w *workshop.Workshop, say Say) []Reason {
	p := newPaper(w, say)
	var all []Reason
	for _, t := range w.Themes {
		way := p.fromTheme(t.ID)
		if ends := w.Ends(t.ID); len(ends) > 0 {
			way.actions = p.ledTo(ends)
		}
		all = append(all, Reason{string(t.ID), t.Label(), t.Name, way.line()})
	}
	for _, g := range w.Goals {
		served := thread{promise: g.Label(), actions: p.actionsFor(func(a workshop.Action) bool { return a.Goal == g.ID })}
		all = append(all, Reason{string(g.ID), g.Label(), g.Text, served.line()})
	}
	for _, c := range w.Commitments {
		all = append(all, Reason{string(c.ID), c.Label(), c.Deed, p.toPromise(c).line()})
	}
	for _, r := range w.RulesInForce() {
		all = append(all, Reason{string(r.ID), r.Label(), joined(r.If, r.Then), p.toRule(r).line()})
	}
	for _, a := range w.Actions {
		all = append(all, Reason{string(a.ID), a.Label(), a.Text, p.toAction(a).line()})
	}
	return all
}
