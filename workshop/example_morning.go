package workshop

// priority is one thing a side is praised for.
func priority(side Side, text, horizon, measure, weight, deadline, why string) exampleCard {
	return exampleCard{side, "priority", text, [][2]string{
		{"horizon", horizon}, {"measure", measure}, {"weight", weight}, {"deadline", deadline}, {"why", why},
	}}
}

// strength is a line in the mirror with its example.
func strength(side Side, prompt, text, example string) exampleCard {
	return exampleCard{side, prompt, text, [][2]string{{"example", example}}}
}

// examplePriorities has each side write what it is praised for, P-01 to
// P-08, and guess the other's three, E-01 to E-06.
func examplePriorities() []deed {
	return write([]exampleCard{
		priority(Sales, "Close the fourth quarter at 102 % of plan",
			"3-months", "net sales, read every Monday", "over-half", "31 December",
			"The last quarter decides the year"),
		priority(Marketing, "Lift the margin of snacks with the oven-baked range",
			"12-months", "gross margin, % of net sales", "over-half", "December 2027",
			"Nuts cost more each year; this range has to pay for it"),
		priority(Sales, "Sign the 2027 plan with Tarn Markets before their range review",
			"12-months", "a signed plan, with shelf metres in it", "quarter-to-half", "15 January",
			"One snack in three that we sell is sold at Tarn"),
		priority(Sales, "Fewer empty shelves in promotion weeks",
			"3-months", "availability on promoted lines", "under-a-quarter", "every promotion",
			"Half of the complaints we take are about this"),
		priority(Sales, "Win back the space beside the till in convenience before Canary comes",
			"12-months", "stores with a till display", "under-a-quarter", "end of June",
			"We lost it in 190 stores in spring"),
		priority(Marketing, "Land the seed bars in every priority store in spring",
			"3-months", "stores stocking it after eight weeks", "quarter-to-half", "week 20",
			"It is the only launch of the year"),
		priority(Marketing, "Be the snack that people under 35 name first",
			"over-a-year", "first mention in the brand tracker, Canary not asked", "under-a-quarter", "end of 2028, a year after Canary",
			"The people who buy us grow older with every year, and Canary is for the others"),
		priority(Marketing, "Four bursts of media a year, none of them wasted",
			"12-months", "cost per person reached, twice or more", "under-a-quarter", "after each burst",
			"The budget is smaller than in 2024"),
		{Sales, "their-priority", "Being known by young shoppers", nil},
		{Sales, "their-priority", "A spring launch that is seen everywhere", nil},
		{Sales, "their-priority", "Spending the media budget by December", nil},
		{Marketing, "their-priority", "Making the quarter", nil},
		{Marketing, "their-priority", "A listing for everything at every customer", nil},
		{Marketing, "their-priority", "Winning the shelf for Canary with deeper discounts", nil},
	})
}

// exampleMirror has each side say what it brings, B-01 to B-06, what it
// values, V-01 to V-07, and what it expects to hear, X-01 to X-06.
func exampleMirror() []deed {
	return write([]exampleCard{
		strength(Sales, "we-bring", "We hear within a day when a buyer changes course.",
			"In May we knew of Meridor’s range cut eleven days before the letter came"),
		strength(Sales, "we-bring", "We get a yes in rooms nobody else is asked into.",
			"The second aisle end at Tarn in October, settled in one call"),
		strength(Sales, "we-bring", "We see four hundred stores a month with our own eyes.",
			"Field photos showed the tray that tipped over in September; it was mended in two weeks"),
		strength(Marketing, "we-bring", "We can say in numbers why shoppers switch.",
			"The June basket study: one in four buys nuts only together with a drink"),
		strength(Marketing, "we-bring", "We make launches that a retailer orders twice.",
			"Okavi asked for a second round of seed bar samples within the pilot’s first week"),
		strength(Marketing, "we-bring", "We give the price a reason.",
			"The resealable bag kept its shelf price through two rounds of nut costs; Canary will use it"),
		strength(Marketing, "we-value", "They know within a day when a buyer changes direction.",
			"The call from Tarn’s car park in May that saved the autumn display"),
		strength(Marketing, "we-value", "They get a yes in rooms we never enter.",
			"Forty minutes with Okavi’s board in August"),
		strength(Marketing, "we-value", "They keep promises to customers in bad weeks too.",
			"In the cashew shortage in March they called 31 customers in two days"),
		strength(Marketing, "we-value", "They tell us what really happens at the shelf.",
			"The photo of the empty tray with our poster above it, now in the Canary file"),
		strength(Sales, "we-value", "They can explain why a shopper switches, with numbers.",
			"Tarn’s buyer copied the basket chart into a review of his own"),
		strength(Sales, "we-value", "Their launch kits open doors for the whole range.",
			"The seed bar samples made room to talk about crackers as well"),
		strength(Sales, "we-value", "They fight for budget that we then live from.",
			"The September burst stayed when everything around it was cut"),
		{Sales, "they-will-say", "That we are close to the buyers", nil},
		{Sales, "they-will-say", "That we always want a lower price", nil},
		{Sales, "they-will-say", "That we tell them what stores look like", nil},
		{Marketing, "they-will-say", "That we know the shopper", nil},
		{Marketing, "they-will-say", "That our films are good, Canary’s too", nil},
		{Marketing, "they-will-say", "That we plan far from the shelf", nil},
	})
}

// exampleReading has each side read its lists, and parks what is too big for
// the moment.
func exampleReading() []deed {
	look := func(prompt string) deed { return func(d *exampleDay) { d.w.Look(prompt) } }
	return []deed{
		look("we-bring"),
		noted("B-01", "question", "Who told you first, as with Canary?"),
		noted("B-01", "answer", "Meridor’s planner, on the phone, also of Canary."),
		noted("B-06", "surprise", "good"),
		park("", Parked{
			Kind: Later, By: "2027-02-22",
			Text: "Does Okavi need a smaller pack of its own?",
		}),
		look("we-value"),
		noted("V-03", "surprise", "good"),
		func(d *exampleDay) { must(d.w.AddMinutes(2)) },
	}
}

// noted is the deed of noting something on a card that is on the table.
func noted(label, field, text string) deed {
	return func(d *exampleDay) { must(d.w.SetDetail(d.card(label), field, text)) }
}

// exampleHits notes which answers the other side had expected: the answer
// first, then the guess.
func exampleHits(pairs ...[2]string) []deed {
	var deeds []deed
	for _, pair := range pairs {
		deeds = append(deeds, func(d *exampleDay) { must(d.w.SetHit(d.card(pair[0]), d.card(pair[1]))) })
	}
	return deeds
}
