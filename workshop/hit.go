package workshop

import "accord/workshop/move"

// A Hit is a guess about the other side that came true: what one side
// expected the other to write, and what the other really wrote.
type Hit struct {
	ID    HitID  `json:"id"`
	Guess CardID `json:"guess"`
	Real  CardID `json:"real"`
}

// A HitID names a hit within its workshop.
type HitID string

func (h Hit) key() string { return string(h.ID) }

// ErrNoHit refuses to pair cards that cannot be a guess and its answer.
var ErrNoHit = Problem{Key: "hit.not-a-pair"}

// guesses says which prompt holds the guesses about another's answers.
var guesses = map[string]string{
	"priority": "their-priority",
	"we-value": "they-will-say",
}

// SetHit notes which guess a real answer was expected by. An empty guess
// takes the note away. A guess belongs to one answer and an answer to one
// guess, so the newest pair wins.
func (w *Workshop) SetHit(real, guess CardID) error {
	r, ok := find(w.Cards, string(real))
	if !ok {
		return ErrGone
	}
	if guess != "" {
		g, ok := find(w.Cards, string(guess))
		if !ok {
			return ErrGone
		}
		if guesses[r.Prompt] != g.Prompt || r.Side == g.Side {
			return ErrNoHit
		}
	}
	remove(&w.Hits, func(h Hit) bool { return h.Real == real || guess != "" && h.Guess == guess })
	if guess != "" {
		add(&w.Hits, Hit{ID: HitID(w.newID()), Guess: guess, Real: real})
	}
	return nil
}

// GuessOf returns the guess that came true in a real answer, with its rank as
// people count it.
func (w *Workshop) GuessOf(real CardID) (Card, bool) {
	for _, h := range w.Hits {
		if h.Real != real {
			continue
		}
		guess, ok := find(w.Cards, string(h.Guess))
		if ok {
			guess, ok = find(w.CardsOf(guess.Prompt, guess.Side), string(h.Guess))
		}
		return guess, ok
	}
	return Card{}, false
}

// Guessed counts how many of the other side's answers to a prompt a side
// had expected, and how many answers there were.
func (w *Workshop) Guessed(side Side, prompt string) (hits, of int) {
	for _, c := range w.CardsOf(prompt, side.Other()) {
		of++
		if _, ok := w.GuessOf(c.ID); ok {
			hits++
		}
	}
	return hits, of
}

// Compared reports whether the room has held what was written to a prompt
// against what the other side had guessed. Closing does not make it so: an
// agenda may ask for no guesses at all.
func (w *Workshop) Compared(prompt string) bool {
	for _, s := range w.Steps {
		if s.Started == 0 {
			continue
		}
		for i, m := range s.Does().Moves {
			if match, ok := m.(move.Match); ok && i <= s.Move && match.Real == prompt {
				return true
			}
		}
	}
	return false
}
