package workshop

// exampleActions gives each next step one owner, A-01 to A-10.
func exampleActions() []deed {
	actions := []struct {
		owner, helper string
		serves        string // label of a goal, a commitment or a theme
		Action
	}{
		{"Omar Haddad", "Lars Holm", "C-04", Action{
			Text: "Ask the three buyers for their cut-off and listing dates", Due: "2027-01-15",
			Trigger: "each has confirmed the next meeting", FirstStep: "Write to all three on Tuesday, with a table to fill in",
		}},
		{"Felix Braun", "Joana Reis", "C-01", Action{
			Text: "Draft an offer each for July and August, with what they cost", Due: "2027-01-29",
			Trigger: "Okavi’s dates are in", FirstStep: "Half a day together with the 2025 and 2026 calendars, on 2 December",
		}},
		{"Ana Ruiz", "", "C-02", Action{
			Text: "Name who sends the kit, and close the other two folders", Due: "2026-11-27",
			Trigger: "the room rises", FirstStep: "Move the seed bar deck before leaving the room",
		}},
		{"Ivo Petrov", "Omar Haddad", "C-03", Action{
			Text: "Put the promotion plan where both teams read it, with the date of each change", Due: "2026-12-11",
			Trigger: "the first quarter is booked", FirstStep: "Copy January to March on Thursday and send the link",
		}},
		{"Chloé Martin", "Tom Becker", "C-05", Action{
			Text: "Make the category page for Tarn Markets", Due: "2026-12-18",
			Trigger: "Tarn’s range review is dated", FirstStep: "One hour with Tom on what the buyer asked in October",
		}},
		{"Joana Reis", "", "C-06", Action{
			Text: "Choose the first joint planning meeting and invite a guest", Due: "2026-12-18",
			Trigger: "Meridor sends its dates", FirstStep: "Ask Meridor’s buyer on Friday whether a second chair is welcome",
		}},
		{"Sara Lind", "Felix Braun", "C-07", Action{
			Text: "Turn the June basket study into the first page", Due: "2026-12-04",
			Trigger: "the figures by region are checked", FirstStep: "Show a draft to Priya on Monday, and cut it by half and by all on Canary",
		}},
		{"Chloé Martin", "Mei Tan", "G-3", Action{
			Text: "Find the baseline: how many of the last twenty key meetings opened with the category", Due: "2026-12-11",
			Trigger: "the notes of all three accounts are in one place", FirstStep: "Ask key accounts for their notes of September to November",
		}},
		{"Mei Tan", "Dan Cole", "K-02", Action{
			Text: "Take the bonus question to the sponsor, with two worked examples, one with Canary", Due: "2026-12-15",
			Trigger: "the 2027 targets are drafted, Canary’s too", FirstStep: "Book thirty minutes, both directors together",
			SponsorNeed: "A decision, before the targets are final, on whether margin counts for Sales, and Canary with it",
		}},
		{"Priya Nair", "Ana Ruiz", "K-03", Action{
			Text: "Write the brief form: six lines that have to be filled", Due: "2026-12-04",
			Trigger: "a brief is started", FirstStep: "Take the April brief and mark what was missing",
		}},
	}
	var deeds []deed
	for _, a := range actions {
		deeds = append(deeds, func(d *exampleDay) {
			a.Owner, a.Helper = d.person(a.owner), d.person(a.helper)
			switch a.serves[0] {
			case 'C':
				a.Commitment = d.commitment(a.serves).ID
			case 'G':
				a.Goal = GoalID(d.clause(a.serves))
			default:
				a.Theme = d.theme(a.serves)
			}
			_, err := d.w.AddAction(a.Action)
			must(err)
		})
	}
	return append(deeds, func(d *exampleDay) {
		must(d.w.FinishAction(byLabel(d.w.Actions, "A-03").ID, true)) // done before the room had risen
	})
}

// exampleClose dates the reviews, says goodbye and signs. Two people had left for a train.
func exampleClose() []deed {
	var deeds []deed
	reviews := []struct {
		on   Day
		note string
	}{
		{"2026-12-17", "Tom and Ana lead. Bring the promotion plan and its changes."},
		{"2027-01-22", "Omar and Sara lead. Bring the list of cut-off dates and the kit dates."},
		{"2027-02-22", "Both directors lead. Bring the margin report, the meeting notes and what the sponsor decided, also on Canary."},
		{"2027-11-23", "It ends here unless both sides renew it."},
	}
	for i, r := range reviews {
		deeds = append(deeds, func(d *exampleDay) { must(d.w.SetReview(d.w.Reviews[i].ID, r.on, r.note)) })
	}
	deeds = append(deeds, func(d *exampleDay) {
		must(d.w.SetPulseAgain("2027-02-15"))
		must(d.w.SetParting(Sales, hands("54454"), "relieved, clear, Canary, hopeful, tired"))
		must(d.w.SetParting(Marketing, hands("44535"), "heard, lighter, curious, dated, ready"))
	})
	for _, name := range []string{
		"Mei Tan", "Dan Cole", "Tom Becker", "Ana Ruiz", "Joana Reis",
		"Felix Braun", "Priya Nair", "Chloé Martin", "Omar Haddad", "Sara Lind",
	} {
		deeds = append(deeds, func(d *exampleDay) { must(d.w.Sign(d.person(name), InstantOf(d.at))) })
	}
	return deeds
}
