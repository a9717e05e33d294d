package storage

import "accord/workshop"

var asks = table[workshop.Ask]{
	name:    "asks",
	columns: `id, number, "from", theme, text, reply, reason, sponsor`,
	rows:    func(w *workshop.Workshop) *[]workshop.Ask { return &w.Asks },
	fields: func(a *workshop.Ask) []any {
		return []any{&a.ID, &a.Number, &a.From, &a.Theme, &a.Text, &a.Reply, &a.Reason, &a.Sponsor}
	},
}

var goals = table[workshop.Goal]{
	name:    "goals",
	columns: "id, number, text, measure, baseline, target, due, source, sales_owner, marketing_owner, rhythm",
	rows:    func(w *workshop.Workshop) *[]workshop.Goal { return &w.Goals },
	fields: func(g *workshop.Goal) []any {
		return []any{
			&g.ID, &g.Number, &g.Text, &g.Measure, &g.Baseline, &g.Target, &g.Due, &g.Source,
			&g.SalesOwner, &g.MarketingOwner, &g.Rhythm,
		}
	},
}

var commitments = table[workshop.Commitment]{
	name: "commitments",
	columns: `id, number, "from", ask, theme, origin, deed, "trigger", delivers, within, quality, exceptions,` +
		` owner, "check", if_missed, review, set_aside`,
	rows: func(w *workshop.Workshop) *[]workshop.Commitment { return &w.Commitments },
	fields: func(c *workshop.Commitment) []any {
		return []any{
			&c.ID, &c.Number, &c.From, &c.Ask, &c.Theme, &c.Origin, &c.Deed, &c.Trigger, &c.Delivers, &c.Within, &c.Quality, &c.Exceptions,
			&c.Owner, &c.Check, &c.IfMissed, &c.Review, &c.SetAside,
		}
	},
}

var rounds = table[workshop.ConsentRound]{
	name: "rounds",
	columns: "id, clause, round, words," +
		" sales_0, sales_1, sales_2, sales_3, sales_4, sales_5," +
		" marketing_0, marketing_1, marketing_2, marketing_3, marketing_4, marketing_5," +
		" objector, objection, at",
	rows: func(w *workshop.Workshop) *[]workshop.ConsentRound { return &w.Rounds },
	fields: func(r *workshop.ConsentRound) []any {
		s, m := &r.Sales, &r.Marketing
		return []any{
			&r.ID, &r.Clause, &r.Round, &r.Words,
			&s[0], &s[1], &s[2], &s[3], &s[4], &s[5],
			&m[0], &m[1], &m[2], &m[3], &m[4], &m[5],
			&r.Objector, &r.Objection, &r.At,
		}
	},
}

var actions = table[workshop.Action]{
	name: "actions",
	columns: `id, number, text, owner, helper, due, "trigger", first_step,` +
		` "commitment", goal, theme, sponsor_need, done`,
	rows: func(w *workshop.Workshop) *[]workshop.Action { return &w.Actions },
	fields: func(a *workshop.Action) []any {
		return []any{
			&a.ID, &a.Number, &a.Text, &a.Owner, &a.Helper, &a.Due, &a.Trigger, &a.FirstStep,
			&a.Commitment, &a.Goal, &a.Theme, &a.SponsorNeed, &a.Done,
		}
	},
}
