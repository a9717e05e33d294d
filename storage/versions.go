package storage

import "accord/workshop"

var versions = table[workshop.SignedVersion]{
	name:    "versions",
	columns: "id, number, at, digest, paper, withdrawn",
	rows:    func(w *workshop.Workshop) *[]workshop.SignedVersion { return &w.Versions },
	fields: func(v *workshop.SignedVersion) []any {
		return []any{&v.ID, &v.Number, &v.At, &v.Digest, &v.Paper, &v.Withdrawn}
	},
}

var amendments = table[workshop.Amendment]{
	name:    "amendments",
	columns: `id, number, clause, field, was, now, why, "by", round, at`,
	rows:    func(w *workshop.Workshop) *[]workshop.Amendment { return &w.Amendments },
	fields: func(a *workshop.Amendment) []any {
		return []any{&a.ID, &a.Number, &a.Clause, &a.Field, &a.Was, &a.Now, &a.Why, &a.By, &a.Round, &a.At}
	},
}
