package workshop

import (
	"slices"

	"accord/workshop/move"
)

// A Theme is a question that several cards raise: "How do we fill the quiet
// summer months?"
type Theme struct {
	ID      ThemeID `json:"id"`
	Number  int     `json:"number"` // printed as K-03
	Name    string  `json:"name"`   // a question; empty until the room has named it
	Tension string  `json:"tension"`
	Order   int     `json:"order"` // order of work, from 1; zero: not worked on today
}

// A ThemeID names a theme within its workshop.
type ThemeID string

func (t Theme) key() string { return string(t.ID) }

// Tensions are the keys of what the method looks for beneath a friction:
// the calendar, the measures, the category, or something else.
var Tensions = []string{"calendar", "measures", "category", "other"}

// Problems with themes.
var (
	ErrNothingTicked = Problem{Key: "theme.nothing-ticked"}
	ErrSameTheme     = Problem{Key: "theme.same"}
	ErrSameThemeName = Problem{Key: "theme.same-name"}
	ErrThemeWorked   = Problem{Key: "theme.worked-on"}
	ErrNoTension     = Problem{Key: "theme.no-tension"}
)

// AddTheme groups cards under a name, taking them out of the themes they
// were in. Its tension is the one most of its cards name.
func (w *Workshop) AddTheme(name string, cards ...CardID) (ThemeID, error) {
	if len(cards) == 0 {
		return "", ErrNothingTicked
	}
	t := Theme{
		ID:      ThemeID(w.newID()),
		Number:  nextNumber(w.Themes, func(t Theme) int { return t.Number }),
		Tension: w.commonTension(cards),
	}
	if err := w.nameTheme(&t, name); err != nil {
		return "", err
	}
	add(&w.Themes, t)
	return t.ID, w.PutCards(t.ID, cards...)
}

// SeedThemes begins with a theme for each tension that a card in no theme
// names, and one for the cards that name none. Names has the question of each
// tension, in the language of the room.
func (w *Workshop) SeedThemes(names map[string]string) error {
	cards := make(map[string][]CardID)
	for _, c := range w.CardsIn("") {
		tension := w.DetailOf(c.ID, "tension")
		if tension == "" {
			tension = Tensions[len(Tensions)-1]
		}
		cards[tension] = append(cards[tension], c.ID)
	}
	if len(cards) == 0 {
		return ErrNothingTicked
	}
	for _, tension := range Tensions {
		if len(cards[tension]) == 0 {
			continue
		}
		id, err := w.AddTheme(names[tension], cards[tension]...)
		if err != nil {
			return err
		}
		if err := w.SetTension(id, tension); err != nil {
			return err
		}
	}
	return nil
}

// PutCards puts cards into a theme; into none if the theme is empty.
func (w *Workshop) PutCards(theme ThemeID, cards ...CardID) error {
	if len(cards) == 0 {
		return ErrNothingTicked
	}
	if theme != "" && index(w.Themes, string(theme)) < 0 {
		return ErrGone
	}
	for _, id := range cards {
		if err := edit(&w.Cards, string(id), func(c *Card) error { c.Theme = theme; return nil }); err != nil {
			return err
		}
	}
	return nil
}

// RenameTheme changes a theme's question.
func (w *Workshop) RenameTheme(id ThemeID, name string) error {
	return edit(&w.Themes, string(id), func(t *Theme) error { return w.nameTheme(t, name) })
}

// SetTension says which tension lies beneath a theme; empty: none named.
func (w *Workshop) SetTension(id ThemeID, tension string) error {
	if tension != "" && !slices.Contains(Tensions, tension) {
		return ErrNoTension
	}
	return edit(&w.Themes, string(id), func(t *Theme) error { t.Tension = tension; return nil })
}

// MergeThemes moves everything of one theme into another and removes the
// first.
func (w *Workshop) MergeThemes(from, into ThemeID) error {
	if from == into {
		return ErrSameTheme
	}
	if index(w.Themes, string(into)) < 0 {
		return ErrGone
	}
	if err := w.freeTheme(from); err != nil {
		return err
	}
	for _, c := range w.CardsIn(from) {
		if err := w.PutCards(into, c.ID); err != nil {
			return err
		}
	}
	return w.dropTheme(from)
}

// Ungroup removes a theme; its cards are in no theme then.
func (w *Workshop) Ungroup(id ThemeID) error {
	if err := w.freeTheme(id); err != nil {
		return err
	}
	for _, c := range w.CardsIn(id) {
		if err := w.PutCards("", c.ID); err != nil {
			return err
		}
	}
	return w.dropTheme(id)
}

// CardsIn returns the cards of a theme, or those in none yet if id is empty,
// in the order they were written. Only cards that can be grouped count.
func (w *Workshop) CardsIn(id ThemeID) []Card {
	var cards []Card
	for _, c := range w.Cards {
		if c.Theme == id && c.Prompt == "friction" {
			cards = append(cards, c)
		}
	}
	return cards
}

// ThemeByID returns a theme, or a nameless one if there is none.
func (w *Workshop) ThemeByID(id ThemeID) Theme {
	t, _ := find(w.Themes, string(id))
	return t
}

// WorkedOn returns the themes the room works on, in order.
func (w *Workshop) WorkedOn() []Theme {
	var chosen []Theme
	for _, t := range w.Themes {
		if t.Order > 0 {
			chosen = append(chosen, t)
		}
	}
	slices.SortStableFunc(chosen, func(a, b Theme) int { return a.Order - b.Order })
	return chosen
}

// WorkOn puts a theme at the end of the order of work.
func (w *Workshop) WorkOn(id ThemeID) error {
	last := len(w.WorkedOn()) + 1
	return edit(&w.Themes, string(id), func(t *Theme) error {
		if t.Order == 0 {
			t.Order = last
		}
		return nil
	})
}

// LeaveOut takes a theme out of the order of work.
func (w *Workshop) LeaveOut(id ThemeID) error {
	order := slices.DeleteFunc(w.WorkedOn(), func(t Theme) bool { return t.ID == id })
	if err := edit(&w.Themes, string(id), func(t *Theme) error { t.Order = 0; return nil }); err != nil {
		return err
	}
	return w.setOrder(order)
}

// MoveInOrder moves a theme by so many places in the order of work.
func (w *Workshop) MoveInOrder(id ThemeID, by int) error {
	order := w.WorkedOn()
	if err := shift(&order, string(id), by); err != nil {
		return err
	}
	return w.setOrder(order)
}

func (w *Workshop) setOrder(order []Theme) error {
	for i, chosen := range order {
		if err := edit(&w.Themes, string(chosen.ID), func(t *Theme) error { t.Order = i + 1; return nil }); err != nil {
			return err
		}
	}
	return nil
}

func (w *Workshop) nameTheme(t *Theme, name string) (err error) {
	if t.Name, err = tidyLine("name", name, MaxLine); err != nil {
		return err
	}
	for _, other := range w.Themes {
		if t.Name != "" && other.ID != t.ID && other.Name == t.Name {
			return Problem{Key: ErrSameThemeName.Key, Field: "name"}
		}
	}
	return nil
}

// freeTheme refuses to take away a theme that later work hangs on.
func (w *Workshop) freeTheme(id ThemeID) error {
	if index(w.Themes, string(id)) < 0 {
		return ErrGone
	}
	if len(w.Ends(id)) > 0 {
		return ErrThemeWorked
	}
	return nil
}

func (w *Workshop) dropTheme(id ThemeID) error {
	if err := w.LeaveOut(id); err != nil {
		return err
	}
	w.forgetTheme(id)
	remove(&w.Votes, func(v ThemeVote) bool { return v.Theme == id })
	remove(&w.Themes, func(t Theme) bool { return t.ID == id })
	return nil
}

// forgetTheme has nothing name a theme any more: neither an ask nor a promise
// set aside nor a rule that is not in force, which [Workshop.Ends] does not
// count, nor any card.
func (w *Workshop) forgetTheme(id ThemeID) {
	for _, a := range w.Asks {
		if a.Theme == id {
			must(edit(&w.Asks, a.key(), func(a *Ask) error { a.Theme = ""; return nil }))
		}
	}
	for _, c := range w.Commitments {
		if c.Theme == id {
			must(edit(&w.Commitments, c.key(), func(c *Commitment) error { c.Theme = ""; return nil }))
		}
	}
	for _, r := range w.Rules {
		if r.Theme == id {
			must(edit(&w.Rules, r.key(), func(r *Rule) error { r.Theme = ""; return nil }))
		}
	}
	for _, c := range w.Cards {
		if c.Theme == id {
			must(edit(&w.Cards, c.key(), func(c *Card) error { c.Theme = ""; return nil }))
		}
	}
}

// ControlOf says whose hands a theme is in, as most of its cards have it: the
// room's own, shared, or above the room. Empty: none says.
func (w *Workshop) ControlOf(id ThemeID) string {
	var cards []CardID
	for _, c := range w.CardsIn(id) {
		if w.FaceUp(c) {
			cards = append(cards, c.ID)
		}
	}
	field, _ := FieldOf("friction", "control")
	return w.mostSaid(cards, field)
}

// commonTension is the tension most of the cards name.
func (w *Workshop) commonTension(cards []CardID) string {
	field, _ := FieldOf("friction", "tension")
	return w.mostSaid(cards, field)
}

// mostSaid returns the choice of a field that most of the cards name; the
// first of equals, and none if no card names any.
func (w *Workshop) mostSaid(cards []CardID, field move.Field) string {
	asked, said := make(map[CardID]bool, len(cards)), make(map[string]int)
	for _, id := range cards {
		asked[id] = true
	}
	for _, d := range w.Details {
		if d.Field == field.Key && asked[d.Card] {
			said[d.Text]++
			delete(asked, d.Card) // one answer a card
		}
	}
	most, best := 0, ""
	for _, choice := range field.Choices {
		if said[choice] > most {
			most, best = said[choice], choice
		}
	}
	return best
}
