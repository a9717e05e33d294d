package workshop

// exampleCalendar has Sales paint what customers need and Marketing what
// support there is, from November on, and note what customers need by when.
func exampleCalendar() []deed {
	paint := func(side Side, levels string) (deeds []deed) {
		for i, level := range levels {
			deeds = append(deeds, func(d *exampleDay) {
				must(d.w.PaintMonth(side, d.w.Months()[i], int(level-'0')))
			})
		}
		return deeds
	}
	deeds := paint(Sales, "331122133221")
	deeds = append(deeds, paint(Marketing, "313123110131")...)
	for _, c := range []CutOff{
		{Customer: "Tarn Markets", Month: "2027-06", Needs: "display material", Day: "2027-04-30", LeadWeeks: 6},
		{Customer: "Meridor", Month: "2026-12", Needs: "shelf strips, without Canary", Day: "2026-12-01", LeadWeeks: 4},
		{Customer: "Corner Fresh, for Canary", Month: "2027-08", Needs: "a sampling plan", Day: "2027-06-18", LeadWeeks: 3},
	} {
		deeds = append(deeds, func(d *exampleDay) {
			_, err := d.w.AddCutOff(c)
			must(err)
		})
	}
	return append(deeds, func(d *exampleDay) {
		must(d.w.SetPact("Nothing is changed in the four weeks before a start", "Changes are told three weeks ahead, with the reason"))
	})
}

// exampleGaps ends every gap month.
func exampleGaps() []deed {
	decide := func(decision MonthDecision, owner string) deed {
		return func(d *exampleDay) {
			decision.Owner = d.person(owner)
			must(d.w.DecideMonth(decision))
		}
	}
	return []deed{
		decide(MonthDecision{
			Month: "2026-12", End: Accepted,
			Words: "The aisle ends were sold in autumn; we keep the money for the shelf reset in January",
		}, ""),
		decide(MonthDecision{
			Month: "2027-06", End: Filled, Words: "A sampling kit in the forty largest stores", Cost: LowCost, By: "2027-06-08",
		}, "Felix Braun"),
		decide(MonthDecision{
			Month: "2027-07", End: Escalate, Words: "May the July budget of media be moved from Canary to stores near the lakes?", By: "2026-12-11",
		}, ""),
	}
}
