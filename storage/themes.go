package storage

import "accord/workshop"

var themes = table[workshop.Theme]{
	name:    "themes",
	columns: `id, number, name, tension, "order"`,
	rows:    func(w *workshop.Workshop) *[]workshop.Theme { return &w.Themes },
	fields: func(t *workshop.Theme) []any {
		return []any{&t.ID, &t.Number, &t.Name, &t.Tension, &t.Order}
	},
}

var votes = table[workshop.ThemeVote]{
	name:    "votes",
	columns: "id, side, ballot, theme, dots",
	rows:    func(w *workshop.Workshop) *[]workshop.ThemeVote { return &w.Votes },
	fields: func(v *workshop.ThemeVote) []any {
		return []any{&v.ID, &v.Side, &v.Ballot, &v.Theme, &v.Dots}
	},
	secret: func(v *workshop.ThemeVote) bool { return v.Ballot > 0 },
}

var parked = table[workshop.Parked]{
	name:    "parked",
	columns: `id, number, kind, text, theme, about, "by", sales_view, marketing_view`,
	rows:    func(w *workshop.Workshop) *[]workshop.Parked { return &w.Parked },
	fields: func(p *workshop.Parked) []any {
		return []any{&p.ID, &p.Number, &p.Kind, &p.Text, &p.Theme, &p.About, &p.By, &p.SalesView, &p.MarketingView}
	},
}
