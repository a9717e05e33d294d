package storage

import "accord/workshop"

var logos = table[workshop.Logo]{
	name:    "logos",
	columns: "id, picture",
	rows:    func(w *workshop.Workshop) *[]workshop.Logo { return &w.Logos },
	fields:  func(l *workshop.Logo) []any { return []any{&l.ID, &l.Picture} },
}
