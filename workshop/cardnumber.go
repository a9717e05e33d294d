package workshop

import (
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
	return edit(&w.Cards, string(id), func(c *Card) error { c.Number = number; return nil })
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
