package storage

import "accord/workshop"

var ratings = table[workshop.Rating]{
	name:    "ratings",
	columns: "id, sheet, side, statement, level",
	rows:    func(w *workshop.Workshop) *[]workshop.Rating { return &w.Ratings },
	fields: func(r *workshop.Rating) []any {
		return []any{&r.ID, &r.Sheet, &r.Side, &r.Statement, &r.Level}
	},
	secret: func(*workshop.Rating) bool { return true },
}

var predictions = table[workshop.Prediction]{
	name:    "predictions",
	columns: "id, sheet, side, dimension, level",
	rows:    func(w *workshop.Workshop) *[]workshop.Prediction { return &w.Predictions },
	fields: func(p *workshop.Prediction) []any {
		return []any{&p.ID, &p.Sheet, &p.Side, &p.Dimension, &p.Level}
	},
	secret: func(*workshop.Prediction) bool { return true },
}

var findings = table[workshop.Finding]{
	name:    "findings",
	columns: "id, statement, saw, why",
	rows:    func(w *workshop.Workshop) *[]workshop.Finding { return &w.Findings },
	fields: func(f *workshop.Finding) []any {
		return []any{&f.ID, &f.Statement, &f.Saw, &f.Why}
	},
}
