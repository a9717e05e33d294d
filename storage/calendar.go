package storage

import "accord/workshop"

var decisions = table[workshop.MonthDecision]{
	name:    "decisions",
	columns: `id, month, "end", words, cost, owner, by`,
	rows:    func(w *workshop.Workshop) *[]workshop.MonthDecision { return &w.Decisions },
	fields: func(d *workshop.MonthDecision) []any {
		return []any{&d.ID, &d.Month, &d.End, &d.Words, &d.Cost, &d.Owner, &d.By}
	},
}

var cutOffs = table[workshop.CutOff]{
	name:    "cut_offs",
	columns: "id, customer, month, needs, day, lead_weeks",
	rows:    func(w *workshop.Workshop) *[]workshop.CutOff { return &w.CutOffs },
	fields: func(c *workshop.CutOff) []any {
		return []any{&c.ID, &c.Customer, &c.Month, &c.Needs, &c.Day, &c.LeadWeeks}
	},
}
