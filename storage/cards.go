package storage

import "accord/workshop"

var steps = table[workshop.Step]{
	name:    "steps",
	columns: "id, place, activity, title, question, starts_at, minutes, floor, extra, skipped, private, move, started, ended, spent",
	rows:    func(w *workshop.Workshop) *[]workshop.Step { return &w.Steps },
	fields: func(s *workshop.Step) []any {
		return []any{
			&s.ID, &s.Place, &s.Activity, &s.Title, &s.Question, &s.StartsAt, &s.Minutes, &s.Floor, &s.Extra, &s.Skipped, &s.Private, &s.Move, &s.Started, &s.Ended, &s.Spent,
		}
	},
}

var cards = table[workshop.Card]{
	name:    "cards",
	columns: "id, number, step, prompt, side, rank, text, shown, theme, paper, loose",
	rows:    func(w *workshop.Workshop) *[]workshop.Card { return &w.Cards },
	fields: func(c *workshop.Card) []any {
		return []any{&c.ID, &c.Number, &c.Step, &c.Prompt, &c.Side, &c.Rank, &c.Text, &c.Shown, &c.Theme, &c.Paper, &c.Loose}
	},
	secret: func(c *workshop.Card) bool { return !c.Shown && !inOpen(string(c.ID)) },
}

var details = table[workshop.CardDetail]{
	name:    "details",
	columns: "id, card, field, text",
	rows:    func(w *workshop.Workshop) *[]workshop.CardDetail { return &w.Details },
	fields: func(d *workshop.CardDetail) []any {
		return []any{&d.ID, &d.Card, &d.Field, &d.Text}
	},
	secret: func(d *workshop.CardDetail) bool { return !inOpen(string(d.ID)) || !inOpen(string(d.Card)) },
}

var hits = table[workshop.Hit]{
	name:    "hits",
	columns: "id, guess, real",
	rows:    func(w *workshop.Workshop) *[]workshop.Hit { return &w.Hits },
	fields: func(h *workshop.Hit) []any {
		return []any{&h.ID, &h.Guess, &h.Real}
	},
}
