package workshop

import "fmt"

// incident is one event that cost something.
func incident(side Side, text, tension, last, cost, control, helps string) exampleCard {
	return exampleCard{side, "friction", text, [][2]string{
		{"tension", tension}, {"last-time", last}, {"cost", cost}, {"control", control}, {"helps", helps},
	}}
}

// exampleFriction has both sides write what happened, F-01 to F-15.
func exampleFriction() []deed {
	return write([]exampleCard{
		incident(Sales, "In July nothing ran between the two launches. Tarn’s buyer asked what we were paying for the shelf for.",
			"calendar", "July", "trust", "shared", "One agreed thing to offer in each quiet month, known by Easter"),
		incident(Marketing, "“Something for July” was asked for on 20 June. Print alone takes six weeks.",
			"calendar", "June", "money", "shared", "The cut-off dates of the big customers, for the whole year"),
		incident(Sales, "We heard about the spring promotion from the retailer first.",
			"calendar", "March", "trust", "shared", "The plan in our hands a week before it leaves the house"),
		incident(Sales, "Three versions of the seed bar deck came in one week, two of them with old prices.",
			"other", "September", "time", "shared", "One kit from one person, with a date on it"),
		incident(Marketing, "The oven-baked crackers were traded away in the last hour of the Meridor deal.",
			"measures", "May", "money", "above", "A floor agreed beforehand, and a number to ring"),
		incident(Sales, "Our target is volume. The plan asks for the range that sells slowest, and October was short by exactly that.",
			"measures", "October", "money", "above", "A target that counts both, even if the second part is small"),
		incident(Marketing, "A brief came without the customer’s cut-off date. The kit was right, and three weeks late.",
			"other", "April", "customer", "shared", "A brief with six lines that have to be filled"),
		incident(Marketing, "We answer for the margin of a range we do not sell, and see the number nine weeks later.",
			"measures", "every quarter, last over Canary", "time", "above", "The same margin number in both teams, every month"),
		incident(Sales, "Samples reached Okavi two days after the range meeting.",
			"other", "August", "customer", "ours", "A kit date counted back from the customer’s cut-off"),
		incident(Sales, "The deck opened with our film. The buyer asked what it did for the category, and we had no page.",
			"category", "October", "customer", "shared", "A first page about the shelf instead of about us"),
		incident(Marketing, "In the Tarn review a slide compared our recipe with a rival’s. The buyer closed the folder.",
			"category", "September", "customer", "ours", "Only claims that both of us have checked"),
		incident(Marketing, "The shopper study lay ready for five weeks before a buyer saw a page of it.",
			"category", "July", "time", "shared", "One page a study, made for a buyer meeting"),
		incident(Sales, "The forecast was asked for twice in June, and we never saw what it changed.",
			"other", "June", "time", "shared", "Two lines back on what was done with it"),
		incident(Marketing, "Media weeks for Canary were booked on a forecast that had moved nine days before.",
			"calendar", "February", "money", "shared", "A message when a forecast moves by more than a tenth"),
		incident(Sales, "A listing left the plan in August. We saw it when the shelf label was gone.",
			"other", "August", "trust", "ours", "A note on the same day, with the reason, as for Canary"),
	})
}

// exampleReadAloud has every card read once.
func exampleReadAloud() []deed {
	var deeds []deed
	for i := range 15 {
		deeds = append(deeds, func(d *exampleDay) { must(d.w.ShowCard(d.card(fmt.Sprintf("F-%02d", i+1)))) })
	}
	return deeds
}

// exampleThemes groups the cards and names the groups as questions, K-01 to
// K-06.
func exampleThemes() []deed {
	themes := []struct {
		name    string
		tension string // where the room saw more than its cards had said
		cards   []string
	}{
		{"How do we fill the quiet summer months?", "", []string{"F-01", "F-02", "F-03"}},
		{"How do we reward the range the plan needs?", "", []string{"F-05", "F-06", "F-08"}},
		{"How do we send one sell-in kit, once?", "", []string{"F-04", "F-07", "F-09"}},
		{"How do we lead with the category?", "", []string{"F-10", "F-11", "F-12"}},
		{"How do we use the forecast, Canary’s too?", "other", []string{"F-13", "F-14"}},
		{"How do we explain a dropped listing?", "", []string{"F-15"}},
	}
	var deeds []deed
	for _, t := range themes {
		deeds = append(deeds, func(d *exampleDay) {
			var cards []CardID
			for _, label := range t.cards {
				cards = append(cards, d.card(label))
			}
			id, err := d.w.AddTheme(t.name, cards...)
			must(err)
			if t.tension != "" {
				must(d.w.SetTension(id, t.tension))
			}
		})
	}
	return deeds
}

// exampleBallots casts one ballot a person, two dots each, the sides in turn.
func exampleBallots() []deed {
	ballots := []struct {
		side Side
		dots map[string]int
	}{
		{Sales, map[string]int{"K-01": 2}},
		{Marketing, map[string]int{"K-01": 1, "K-04": 1}},
		{Sales, map[string]int{"K-01": 1, "K-03": 1}},
		{Marketing, map[string]int{"K-02": 1, "K-04": 1}},
		{Sales, map[string]int{"K-01": 1, "K-02": 1}},
		{Marketing, map[string]int{"K-01": 1, "K-02": 1}},
		{Sales, map[string]int{"K-02": 1, "K-03": 1}},
		{Marketing, map[string]int{"K-04": 2}},
		{Sales, map[string]int{"K-03": 1, "K-05": 1}},
		{Marketing, map[string]int{"K-01": 1, "K-02": 1}},
		{Sales, map[string]int{"K-04": 1, "K-06": 1}},
		{Marketing, map[string]int{"K-03": 1, "K-05": 1}},
	}
	var deeds []deed
	for _, b := range ballots {
		deeds = append(deeds, func(d *exampleDay) {
			dots := make(map[ThemeID]int)
			for label, n := range b.dots {
				dots[d.theme(label)] = n
			}
			must(d.w.CastBallot(b.side, dots))
		})
	}
	return deeds
}

// exampleCold gives dates to what the room does not work on today.
func exampleCold() []deed {
	return []deed{
		park("K-05", Parked{
			Kind: Later, By: "2027-01-22",
			Text: "What the forecast changes, and who hears when it moves",
		}),
		park("K-06", Parked{
			Kind: Later, By: "2026-12-17",
			Text: "Who writes the note when a listing leaves the plan",
		}),
	}
}
