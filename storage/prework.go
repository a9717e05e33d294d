package storage

import "accord/workshop"

var preWork = table[workshop.PreWorkFile]{
	name:    "pre_work",
	columns: "id, side, print",
	rows:    func(w *workshop.Workshop) *[]workshop.PreWorkFile { return &w.PreWork },
	fields:  func(f *workshop.PreWorkFile) []any { return []any{&f.ID, &f.Side, &f.Print} },
}
