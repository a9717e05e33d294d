package storage

import "accord/workshop"

var rules = table[workshop.Rule]{
	name:    "rules",
	columns: `id, number, sales, marketing, theme, "if", "then", "limit", decides, sponsor, question, by`,
	rows:    func(w *workshop.Workshop) *[]workshop.Rule { return &w.Rules },
	fields: func(r *workshop.Rule) []any {
		return []any{
			&r.ID, &r.Number, &r.Sales, &r.Marketing, &r.Theme, &r.If, &r.Then, &r.Limit, &r.Decides, &r.Sponsor, &r.Question, &r.By,
		}
	},
}

var segments = table[workshop.Segment]{
	name:    "segments",
	columns: "id, name, focus",
	rows:    func(w *workshop.Workshop) *[]workshop.Segment { return &w.Segments },
	fields: func(s *workshop.Segment) []any {
		return []any{&s.ID, &s.Name, &s.Focus}
	},
}
