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

var partings = table[workshop.Parting]{
	name:    "partings",
	columns: "id, side, hand_0, hand_1, hand_2, hand_3, hand_4, hand_5, words",
	rows:    func(w *workshop.Workshop) *[]workshop.Parting { return &w.Partings },
	fields: func(p *workshop.Parting) []any {
		h := &p.Worth
		return []any{&p.ID, &p.Side, &h[0], &h[1], &h[2], &h[3], &h[4], &h[5], &p.Words}
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
