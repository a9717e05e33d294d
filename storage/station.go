package storage

import "accord/workshop"

var lent = table[workshop.Lent]{
	name:    "lent",
	columns: `id, "row", print, own, state, says`,
	rows:    func(w *workshop.Workshop) *[]workshop.Lent { return &w.Lent },
	fields:  func(l *workshop.Lent) []any { return []any{&l.ID, &l.Row, &l.Print, &l.Own, &l.State, &l.Says} },
}
