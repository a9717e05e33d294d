package workshop

// exampleGoals sets three shared numbers, G-1 to G-3. Nobody knows yet where
// the third one stands.
func exampleGoals() []deed {
	goals := []struct {
		sales, marketing string
		Goal
	}{
		{"Tom Becker", "Ana Ruiz", Goal{
			Text: "More value from snacks, through the oven-baked range", Measure: "gross margin of snacks, % of net sales",
			Baseline: "31.0 % without Canary", Target: "32.2 % with Canary", Due: "2027-06-30",
			Source: "monthly margin report, one copy for both teams", Rhythm: "monthly, in the joint review",
		}},
		{"Joana Reis", "Felix Braun", Goal{
			Text: "No quiet month without an offer", Measure: "quiet months with an offer sold in, of four, Canary not counted",
			Baseline: "1 of 4 in 2026", Target: "4 of 4", Due: "2027-11-30",
			Source: "shared calendar", Rhythm: "at each review, before Canary",
		}},
		{"Mei Tan", "Chloé Martin", Goal{
			Text: "Key meetings that open with the category", Measure: "of ten key meetings, those opened with the category page",
			Target: "8 of 10", Due: "2027-09-30",
			Source: "meeting notes of key accounts, Canary’s among them", Rhythm: "monthly, in the joint review",
		}},
	}
	var deeds []deed
	for _, g := range goals {
		deeds = append(deeds, func(d *exampleDay) {
			g.SalesOwner, g.MarketingOwner = d.person(g.sales), d.person(g.marketing)
			_, err := d.w.AddGoal(g.Goal)
			must(err)
		})
	}
	return deeds
}

// exampleConsent hears every hand on every clause. One passes in its second
// round, after an objection was heard; one is set aside.
func exampleConsent() []deed {
	return []deed{
		func(d *exampleDay) { must(d.w.AddMinutes(4)) },
		raise("G-1", "444354", "555454"),
		raise("G-2", "554455", "444543"),
		raise("G-3", "344444", "555555"),
		raise("C-01", "555545", "434443"),
		raise("C-02", "555555", "444344"),
		raise("C-03", "545554", "434443"),
		raise("C-04", "442344", "555555"),
		func(d *exampleDay) {
			must(d.w.Object(d.clause("C-04"), Sales,
				"I could live with it if Meridor’s dates may follow by 31 January, for they settle them late."))
		},
		func(d *exampleDay) {
			c := d.commitment("C-04")
			c.Within, c.Exceptions = "by 15 January, for Tarn and Okavi", "Meridor’s dates follow by 31 January"
			must(d.w.EditCommitment(c.ID, c))
		},
		raise("C-04", "444444", "555545"),
		raise("C-05", "433344", "555555"),
		raise("C-06", "543445", "554555"),
		raise("C-07", "555554", "443444"),
		raise("C-08", "212132", "545555"),
		func(d *exampleDay) {
			must(d.w.Object(d.clause("C-08"), Sales,
				"I could live with it if the volume target came down by what the space costs, Canary’s too, and that is not ours to change."))
		},
		func(d *exampleDay) { must(d.w.SetAside(d.commitment("C-08").ID, true)) },
		park("K-02", Parked{
			Kind: NotAgreedOn, By: "2027-02-22",
			Text:          "A fixed share of promotion space for the oven-baked range",
			SalesView:     "The space costs volume we are measured on, and Meridor will not take it. The range sells where it is shown well, not where it is forced, and Canary will not either.",
			MarketingView: "Without a fixed share it is the first thing traded in the last hour, and the margin of the year goes with it, Canary’s too.",
		}),
	}
}

// raise returns the deed of both sides showing hands on a clause.
func raise(label, sales, marketing string) deed {
	return func(d *exampleDay) {
		clause := d.clause(label)
		d.w.Look(string(clause))
		must(d.w.Raise(clause, hands(sales), hands(marketing), InstantOf(d.at)))
	}
}
