package workshop

// An exampleSheet is one person's answers, a digit a statement in the order
// they are asked, 0 for can't say; and a digit a dimension if the person
// predicted the other side.
type exampleSheet struct {
	side        Side
	levels      string // H1–H4 M1–M4 K1–K4 F1–F4 R1–R4
	predictions string // H M K F R
}

// examplePulse has everyone answer. Sales finds the calendar dark where
// Marketing finds it clear; neither knows a rule for when volume and margin
// part; both respect each other; and Sales is split on whether speaking up
// changes anything.
func examplePulse() []deed {
	sheets := []exampleSheet{
		{Sales, "21223422" + "45213323" + "4534", "33333"},
		{Marketing, "44332322" + "32423433" + "4434", "33334"},
		{Sales, "31132312" + "34223233" + "5134", "43333"},
		{Marketing, "43322213" + "42343333" + "4344", "43344"},
		{Sales, "22223422" + "44313322" + "4544", ""},
		{Marketing, "54432322" + "32403433" + "5434", "33433"},
		{Sales, "21122313" + "44224323" + "4133", "34334"},
		{Marketing, "44233222" + "43433332" + "4344", ""},
		{Sales, "32223422" + "35213233" + "5444", "33243"},
		{Marketing, "43332312" + "32403423" + "4434", "32334"},
		{Sales, "21213322" + "44323323" + "4234", "43333"},
		{Marketing, "54343222" + "42343333" + "4344", "33344"},
	}
	var deeds []deed
	for _, s := range sheets {
		deeds = append(deeds, func(d *exampleDay) {
			sheet := Sheet{Levels: make(map[string]int), Predictions: make(map[Dimension]int)}
			for i, key := range PulseStatements {
				sheet.Levels[key] = int(s.levels[i] - '0')
			}
			for i, level := range s.predictions {
				sheet.Predictions[Dimensions[i]] = int(level - '0')
			}
			must(d.w.AddSheet(s.side, sheet))
		})
	}
	return deeds
}

// exampleFindings has the room look at where it is furthest apart.
func exampleFindings() []deed {
	note := func(statement, saw, why string) deed {
		return func(d *exampleDay) {
			d.w.Look(statement)
			must(d.w.Note(statement, saw, why))
		}
	}
	return []deed{
		note("h2", "Marketing has the light months covered, Sales has nothing to offer in them.",
			"The calendar is kept by quarter of media, not by month of a customer."),
		note("k2", "Sales tells the same buyer story four times, Marketing hears it second-hand.",
			"A call is quick for the one who rings, and nothing is left of it, as with Canary."),
		note("m3", "Both low: when volume and margin part, whoever is louder decides, last time on Canary.", ""),
		func(d *exampleDay) { d.w.Look(string(ByGap)) },
	}
}
