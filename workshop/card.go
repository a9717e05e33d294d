package workshop

import (
	"slices"

	"accord/workshop/move"
)

// A Card is one thought, written by one side in answer to one prompt.
//
// A card knows its side but never its writer: what is not kept cannot leak.
type Card struct {
	ID     CardID  `json:"id"`
	Number int     `json:"number"` // printed as F-07; counted per prompt, from 1
	Step   StepID  `json:"step"`
	Prompt string  `json:"prompt"` // key of the prompt it answers, such as "we-bring"
	Side   Side    `json:"side"`
	Rank   int     `json:"rank"` // order among its side's cards to this prompt, from 1
	Text   string  `json:"text"`
	Shown  bool    `json:"shown"` // the room has had it before it: read out by itself, or in a list
	Theme  ThemeID `json:"theme"` // empty: in no theme yet
	Paper  int     `json:"paper"` // the number that stands on its paper; 0: it has none
	Loose  bool    `json:"loose"` // written at a station, so its number may change while others are merged
}

// A CardID names a card within its workshop.
type CardID string

func (c Card) key() string { return string(c.ID) }

// A CardDetail is one thing a card tells beside its text, such as the cost.
type CardDetail struct {
	ID    DetailID `json:"id"`
	Card  CardID   `json:"card"`
	Field string   `json:"field"` // key of the field, such as "tension"
	Text  string   `json:"text"`  // what was written, or the key of what was chosen
}

// A DetailID names a card's detail within its workshop.
type DetailID string

func (d CardDetail) key() string { return string(d.ID) }

// MaxCards is how many cards a workshop may hold: more than any room writes,
// and few enough for every screen to stay quick.
const MaxCards = 50_000

// Problems with cards.
var (
	ErrNotWriting  = Problem{Key: "card.not-writing"}
	ErrEnoughCards = Problem{Key: "card.enough"}
	ErrManyCards   = Problem{Key: "card.too-many"}
	ErrNoField     = Problem{Key: "card.no-field"}
	ErrEnoughTop   = Problem{Key: "card.enough-top"}
)

// AddCard puts a card from side on the table in answer to prompt.
// It is refused unless the room is writing to that prompt.
func (w *Workshop) AddCard(side Side, prompt, text string) (CardID, error) {
	p, writing := w.writing(prompt)
	if !writing || !side.isSide() {
		return "", ErrNotWriting
	}
	if err := w.writesFor(side); err != nil {
		return "", err
	}
	text, err := needText("text", text, MaxCard)
	if err != nil {
		return "", err
	}
	if p.Most > 0 && w.tallied().piles[pile{prompt, side}] >= p.Most {
		return "", Problem{Key: ErrEnoughCards.Key, With: p.Most, Field: "text"}
	}
	return w.putCard(Card{ID: CardID(w.newRowID()), Step: w.Step, Prompt: prompt, Side: side, Text: text})
}

// putCard puts a card behind the others of its side, under the next number.
func (w *Workshop) putCard(c Card) (CardID, error) {
	if len(w.Cards) >= MaxCards {
		return "", Problem{Key: ErrManyCards.Key, With: MaxCards, Field: "text"}
	}
	w.holdNumbers()
	t := w.tallied()
	c.Number, c.Rank, c.Loose = t.highest[c.Prompt]+1, t.piles[pile{c.Prompt, c.Side}]+1, w.Station != ""
	add(&w.Cards, c)
	return c.ID, nil
}

// EditCard changes what a card says.
func (w *Workshop) EditCard(id CardID, text string) error {
	text, err := needText("text", text, MaxCard)
	if err != nil {
		return err
	}
	w.rememberCard(id)
	return edit(&w.Cards, string(id), func(c *Card) error { c.Text = text; return nil })
}

// RemoveCard takes a card off the table, with its details and guesses.
func (w *Workshop) RemoveCard(id CardID) error {
	gone, ok := find(w.Cards, string(id))
	if !ok {
		return ErrGone
	}
	w.rememberCard(id)
	w.takeAway(id)
	w.rank(gone.Prompt, gone.Side)
	return nil
}

// takeAway removes a card and what hangs on it, and leaves the ranks of the
// others.
func (w *Workshop) takeAway(id CardID) {
	remove(&w.Cards, func(c Card) bool { return c.ID == id })
	remove(&w.Details, func(d CardDetail) bool { return d.Card == id })
	remove(&w.Hits, func(h Hit) bool { return h.Guess == id || h.Real == id })
	w.forgetMeasure(id)
}

// MoveCard moves a card by so many places among its side's cards, up if
// negative.
func (w *Workshop) MoveCard(id CardID, by int) error {
	c, ok := find(w.Cards, string(id))
	if !ok {
		return ErrGone
	}
	w.rank(c.Prompt, c.Side) // a merge may have left two on one place
	c, _ = find(w.Cards, string(id))
	mine := w.CardsOf(c.Prompt, c.Side)
	to := max(1, min(len(mine), c.Rank+by))
	for _, other := range mine {
		rank := other.Rank
		switch {
		case other.ID == id:
			rank = to
		case c.Rank < rank && rank <= to:
			rank--
		case to <= rank && rank < c.Rank:
			rank++
		}
		if rank == other.Rank {
			continue
		}
		if err := edit(&w.Cards, string(other.ID), func(c *Card) error { c.Rank = rank; return nil }); err != nil {
			return err
		}
	}
	return nil
}

// SetDetail notes one thing a card tells beside its text; an empty text
// takes it away.
func (w *Workshop) SetDetail(id CardID, field, text string) error {
	c, ok := find(w.Cards, string(id))
	if !ok {
		return ErrGone
	}
	f, ok := FieldOf(c.Prompt, field)
	text, err := tidyText(field, text, MaxCard)
	switch {
	case err != nil:
		return err
	case !ok, text != "" && f.Choices != nil && !slices.Contains(f.Choices, text):
		return Problem{Key: ErrNoField.Key, Field: field}
	}
	if f.Most > 0 && text != "" && w.DetailOf(id, field) == "" && w.noted(c.Prompt, field) >= f.Most {
		return Problem{Key: ErrEnoughTop.Key, With: f.Most, Field: field}
	}
	w.rememberCard(id)
	had := slices.IndexFunc(w.Details, func(d CardDetail) bool { return d.Card == id && d.Field == field })
	switch {
	case text == "":
		remove(&w.Details, func(d CardDetail) bool { return d.Card == id && d.Field == field })
	case had >= 0:
		return edit(&w.Details, w.Details[had].key(), func(d *CardDetail) error { d.Text = text; return nil })
	default:
		add(&w.Details, CardDetail{ID: DetailID(w.newDetailID(id)), Card: id, Field: field, Text: text})
	}
	return nil
}

// noted counts the cards to a prompt that tell something in a field.
func (w *Workshop) noted(prompt, field string) int {
	n := 0
	for _, c := range w.Cards {
		if c.Prompt == prompt && w.DetailOf(c.ID, field) != "" {
			n++
		}
	}
	return n
}

// ShowCard turns the room's eyes to a card that is read out.
func (w *Workshop) ShowCard(id CardID) error {
	w.Focus = string(id)
	return edit(&w.Cards, string(id), func(c *Card) error { c.Shown = true; return nil })
}

// CardsOf returns a side's cards to a prompt, by rank.
func (w *Workshop) CardsOf(prompt string, side Side) []Card {
	var cards []Card
	for _, c := range w.Cards {
		if c.Prompt == prompt && c.Side == side {
			cards = append(cards, c)
		}
	}
	slices.SortStableFunc(cards, func(a, b Card) int { return a.Rank - b.Rank })
	for i := range cards {
		cards[i].Rank = i + 1 // a merge may have left two on one place
	}
	return cards
}

// CardByID returns a card.
func (w *Workshop) CardByID(id CardID) (Card, bool) { return find(w.Cards, string(id)) }

// DetailOf returns what a card tells in a field, or nothing.
func (w *Workshop) DetailOf(id CardID, field string) string {
	for _, d := range w.Details {
		if d.Card == id && d.Field == field {
			return d.Text
		}
	}
	return ""
}

// DetailsByCard returns every card's details, by card and field. Screens
// that draw many cards ask once.
func (w *Workshop) DetailsByCard() map[CardID]map[string]string {
	all := make(map[CardID]map[string]string)
	for _, d := range w.Details {
		if all[d.Card] == nil {
			all[d.Card] = make(map[string]string)
		}
		all[d.Card][d.Field] = d.Text
	}
	return all
}

// rank counts a side's cards to a prompt anew, from 1.
func (w *Workshop) rank(prompt string, side Side) {
	ranks := make(map[CardID]int)
	for i, c := range w.CardsOf(prompt, side) {
		ranks[c.ID] = i + 1
	}
	w.Cards = slices.Clone(w.Cards)
	for i, c := range w.Cards {
		if rank, ok := ranks[c.ID]; ok {
			w.Cards[i].Rank = rank
		}
	}
}

// writing returns the prompt if the room is writing to it now.
func (w *Workshop) writing(prompt string) (move.Prompt, bool) {
	write, ok := w.CurrentMove().(move.Write)
	if !ok {
		return move.Prompt{}, false
	}
	for _, p := range write.Prompts {
		if p.Key == prompt {
			return p, true
		}
	}
	return move.Prompt{}, false
}
