package workshop

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// Cards that were written on paper carry a number already. It is kept, so
// that paper and screen are called the same.

// MaxNumber is the highest number a card on paper may carry.
const MaxNumber = 9999

// Problems with the numbers of cards.
var (
	ErrNumberTaken = Problem{Key: "card.number-taken"}
	ErrNoNumber    = Problem{Key: "card.no-number"}
)

// NumberCard gives a card the number it has on paper. No two cards to one
// prompt have the same.
func (w *Workshop) NumberCard(id CardID, number int) error {
	c, ok := find(w.Cards, string(id))
	switch {
	case !ok:
		return ErrGone
	case number < 1 || number > MaxNumber:
		return Problem{Key: ErrNoNumber.Key, With: MaxNumber, Field: "text"}
	}
	if other, taken := w.CardNumbered(c.Prompt, number); taken && other.ID != id {
		return Problem{Key: ErrNumberTaken.Key, With: other.Label(), Field: "text"}
	}
	return edit(&w.Cards, string(id), func(c *Card) error { c.Number, c.Paper = number, number; return nil })
}

// CardNumbered returns the card to a prompt that has a number.
func (w *Workshop) CardNumbered(prompt string, number int) (Card, bool) {
	for _, c := range w.Cards {
		if c.Prompt == prompt && c.Number == number {
			return c, true
		}
	}
	return Card{}, false
}

// Numbered takes the number off the front of what was keyed in from paper,
// such as "12 The dates came late" or "F-12: The dates came late". It is zero
// if there is none.
func Numbered(line string) (number int, text string) {
	line = strings.TrimSpace(line)
	rest := line
	if letter, after, dash := strings.Cut(line, "-"); dash && len(letter) == 1 && unicode.IsLetter(rune(letter[0])) {
		rest = after
	}
	digits := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
	if digits == 0 || digits > len("9999") {
		return 0, line
	}
	for _, d := range rest[:digits] {
		number = number*10 + int(d-'0')
	}
	text = strings.TrimLeft(rest[digits:], ".:) \t")
	if text == rest[digits:] && text != "" {
		return 0, line // a word that begins with a digit, such as 3D
	}
	return number, text
}

// A Renumbered is a card that people knew by another number, which stands on
// the paper of another card now.
type Renumbered struct{ Was, Is string }

// numberCards gives every card its number after a merge. A number on paper
// stays with its card, and of two papers with the same with that which was
// here, or else the older card. The cards of the room keep theirs, unless one
// stands on a paper. All others are counted on, in the order of their
// identities, which is about that in which they were written. So it does not
// show what was merged first.
func (w *Workshop) numberCards() (changed []Renumbered) {
	order := make([]int, len(w.Cards))
	for i := range order {
		order[i] = i
	}
	cards := slices.Clone(w.Cards)
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(claim(cards[a]), claim(cards[b])), cmp.Compare(cards[a].ID, cards[b].ID))
	})
	type called struct {
		prompt string
		number int
	}
	taken, last := make(map[called]bool), make(map[string]int)
	var later []int
	for _, i := range order {
		c := &cards[i]
		number := cmp.Or(c.Paper, c.Number)
		if c.Paper == 0 && c.Loose || taken[called{c.Prompt, number}] {
			later = append(later, i)
			continue
		}
		c.Number = number
		taken[called{c.Prompt, number}] = true
		last[c.Prompt] = max(last[c.Prompt], number)
	}
	slices.SortFunc(later, func(a, b int) int { return cmp.Compare(cards[a].ID, cards[b].ID) })
	for _, i := range later {
		c := &cards[i]
		known := c.Label()
		last[c.Prompt]++
		c.Number = last[c.Prompt]
		if (!c.Loose || c.Paper > 0) && c.Label() != known {
			changed = append(changed, Renumbered{known, c.Label()})
		}
		c.Loose = true
	}
	w.Cards = cards
	return changed
}

// claim orders cards by what their numbers stand on.
func claim(c Card) int {
	switch {
	case c.Paper > 0 && !c.Loose:
		return 0
	case c.Paper > 0:
		return 1
	}
	return 2
}

// holdNumbers has every card keep the number it has from now on: the room
// went on, by a card or a move, and has it in front of it.
func (w *Workshop) holdNumbers() {
	if w.Station != "" || !w.tallied().loose {
		return
	}
	w.Cards = slices.Clone(w.Cards)
	for i := range w.Cards {
		c := &w.Cards[i]
		if c.Loose && c.Paper != c.Number {
			c.Paper = 0 // another card has the paper with this number
		}
		c.Loose = false
	}
}
