package storage

import "accord/workshop"

var carried = table[workshop.Carried]{
	name:    "carried",
	columns: "id, number, was, side, text, owner, due, became, note",
	rows:    func(w *workshop.Workshop) *[]workshop.Carried { return &w.Carried },
	fields: func(c *workshop.Carried) []any {
		return []any{&c.ID, &c.Number, &c.Was, &c.Side, &c.Text, &c.Owner, &c.Due, &c.Became, &c.Note}
	},
}

var earlier = table[workshop.EarlierIndex]{
	name:    "earlier",
	columns: `id, side, dimension, "index"`,
	rows:    func(w *workshop.Workshop) *[]workshop.EarlierIndex { return &w.Earlier },
	fields: func(e *workshop.EarlierIndex) []any {
		return []any{&e.ID, &e.Side, &e.Dimension, &e.Index}
	},
}
