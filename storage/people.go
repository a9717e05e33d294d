package storage

import "accord/workshop"

var participants = table[workshop.Participant]{
	name:    "participants",
	columns: "id, place, side, name, job",
	rows:    func(w *workshop.Workshop) *[]workshop.Participant { return &w.Participants },
	fields: func(p *workshop.Participant) []any {
		return []any{&p.ID, &p.Place, &p.Side, &p.Name, &p.Job}
	},
}

var signatures = table[workshop.Signature]{
	name:    "signatures",
	columns: "id, participant, name, side, at",
	rows:    func(w *workshop.Workshop) *[]workshop.Signature { return &w.Signatures },
	fields: func(s *workshop.Signature) []any {
		return []any{&s.ID, &s.Participant, &s.Name, &s.Side, &s.At}
	},
}

var reviews = table[workshop.Review]{
	name:    "reviews",
	columns: `id, days, "on", note`,
	rows:    func(w *workshop.Workshop) *[]workshop.Review { return &w.Reviews },
	fields: func(r *workshop.Review) []any {
		return []any{&r.ID, &r.Days, &r.On, &r.Note}
	},
}
