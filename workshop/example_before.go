package workshop

// exampleEarlier is what is left of the half day the two teams had in spring:
// three promises and one action.
func exampleEarlier(identity func() string) *Workshop {
	w := &Workshop{identity: identity}
	w.plan("Snacks: spring review", "2026-05-18")
	must(w.AddParticipants(Sales, examplePeople[Sales]))
	must(w.AddParticipants(Marketing, examplePeople[Marketing]))
	for _, c := range []struct {
		from       Side
		deed, name string
	}{
		{Marketing, "Tell of changes to the plan ten days ahead", "Ana Ruiz"},
		{Sales, "Send the forecast by the fifth of each month", "Omar Haddad"},
		{Marketing, "Have samples at the depot before the sell-in begins", "Felix Braun"},
	} {
		var owner ParticipantID
		for _, p := range w.People(c.from) {
			if p.Name == c.name {
				owner = p.ID
			}
		}
		id, err := w.AddCommitment(Commitment{From: c.from, Deed: c.deed, Origin: FromIdea, Owner: owner, Review: "2026-08-31"})
		must(err)
		must(w.Raise(ClauseID(id), Hands{5: 6}, Hands{4: 6}, w.Began))
	}
	_, err := w.AddAction(Action{Text: "Write down who signs off a price change, Canary’s included", Owner: w.People(Sales)[0].ID, Due: "2026-06-15"})
	must(err)
	return w
}

// exampleBefore has the room say what became of the four.
func exampleBefore() []deed {
	became := func(label string, b Became, note string) deed {
		return func(d *exampleDay) {
			for _, c := range d.w.Carried {
				if c.Label() == label {
					must(d.w.SetBecame(c.ID, b))
					must(d.w.NoteCarried(c.ID, note))
				}
			}
		}
	}
	return []deed{
		became("B-01", Late, "Twice ten days, twice the evening before"),
		became("B-02", Kept, ""),
		became("B-03", Missed, "The samples came two days after the sell-in at Okavi"),
		became("B-04", NoLonger, "Pricing does it since July, for Canary too"),
	}
}

// exampleStood is where the two teams stood in spring.
func exampleStood(identity func() string) []EarlierIndex {
	stood := map[Side][]int{Sales: {40, 21, 35, 30, 58}, Marketing: {48, 22, 62, 39, 54}}
	var earlier []EarlierIndex
	for i, dimension := range Dimensions {
		for _, side := range Sides {
			earlier = append(earlier, EarlierIndex{EarlierID(identity()), side, dimension, stood[side][i]})
		}
	}
	return earlier
}
