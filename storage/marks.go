package storage

import "accord/workshop"

var marks = table[workshop.Mark]{
	name:    "marks",
	columns: `id, grid, "row", "column", level`,
	rows:    func(w *workshop.Workshop) *[]workshop.Mark { return &w.Marks },
	fields: func(m *workshop.Mark) []any {
		return []any{&m.ID, &m.Grid, &m.Row, &m.Column, &m.Level}
	},
}
