package workshop

// exampleMeasures lists what each side is paid for, M-01 to M-07.
func exampleMeasures() []deed {
	measure := func(side Side, text, who, weight string) exampleCard {
		return told(side, "measure", text, [2]string{"who", who}, [2]string{"weight", weight})
	}
	return write([]exampleCard{
		measure(Sales, "Net sales of the quarter", "every key account manager", "over-half"),
		measure(Sales, "Shelf metres at the three largest customers", "the sales director", "quarter-to-half"),
		measure(Sales, "Availability in promotion weeks", "field sales", "under-a-quarter"),
		measure(Marketing, "Margin of the oven-baked range", "the brand lead", "over-half"),
		measure(Marketing, "First mention by people under 35", "the marketing director", "under-a-quarter"),
		measure(Marketing, "Media cost per person reached", "the media lead, Canary’s too", "quarter-to-half"),
		measure(Marketing, "Stores that stock a launch after eight weeks, Canary next", "shopper marketing", "quarter-to-half"),
	})
}

// exampleCollisions marks every pair, by rows: what Sales is paid for.
func exampleCollisions() []deed {
	var deeds []deed
	for i, row := range []string{"3221", "3211", "1231"} {
		for j, level := range row {
			deeds = append(deeds, func(d *exampleDay) {
				sales, marketing := d.w.MeasuresOf(Sales)[i], d.w.MeasuresOf(Marketing)[j]
				must(d.w.MarkPair(sales.ID, marketing.ID, int(level-'0')))
			})
		}
	}
	return deeds
}

// exampleRules settles every collision, T-01 to T-03.
func exampleRules() []deed {
	rule := func(sales, marketing string, r Rule) deed {
		return func(d *exampleDay) {
			r.Sales, r.Marketing, r.Theme = d.card(sales), d.card(marketing), d.theme(string(r.Theme)) // by its label
			must(d.w.SetRule(r))
		}
	}
	return []deed{
		rule("M-01", "M-04", Rule{
			Theme: "K-02",
			If:    "a buyer asks for a deeper price on the oven-baked range or Canary", Then: "Sales offers a second placement first",
			Limit: "twice a year for each customer, never on Canary", Decides: "the key account manager and the brand lead",
		}),
		rule("M-02", "M-04", Rule{
			If: "shelf metres can only be had with a line of low margin", Then: "one such line is taken for every two oven-baked ones, Canary counting as one",
			Decides: "the sales director, on Canary both directors",
		}),
		rule("M-03", "M-06", Rule{
			Theme: "K-02", Sponsor: true, Question: "Is a burst put off when the stores are not stocked, Canary’s first one too, even if media then costs more?", By: "2026-12-18",
		}),
	}
}

// exampleRange scores four parts of the range.
func exampleRange() []deed {
	var deeds []deed
	for _, s := range []struct{ name, focus, levels string }{
		{"Salted nuts", "", "52143"},
		{"Oven-baked", "second quarter", "25422"},
		{"Seed bars", "from week 20, before Canary", "24543"},
		{"Crisps, sharing, and Canary", "", "43244"},
	} {
		deeds = append(deeds, func(d *exampleDay) {
			id, err := d.w.AddSegment(s.name)
			must(err)
			must(d.w.EditSegment(id, s.name, s.focus))
			for i, level := range s.levels {
				must(d.w.ScoreSegment(id, Criteria[i], int(level-'0')))
			}
		})
	}
	return deeds
}
