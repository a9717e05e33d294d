package workshop

// told is a card of a side with what else it tells, field by field.
func told(side Side, prompt, text string, details ...[2]string) exampleCard {
	return exampleCard{side, prompt, text, details}
}

// exampleAmplify says where strengths could be used more, U-01 to U-03.
func exampleAmplify() []deed {
	return write([]exampleCard{
		told(Sales, "amplify", "The call from the buyer’s car park",
			[2]string{"where", "Before every range review, Canary’s first one too, not only after it"}, [2]string{"who", "Tom and Sara"},
			[2]string{"when", "from January"}, [2]string{"benefit", "Research knows the question before the buyer asks it"},
			[2]string{"strength", "V-01"}),
		told(Marketing, "amplify", "The shopper diary from the seed bar test",
			[2]string{"where", "In the sell-in story for convenience"}, [2]string{"who", "Chloé and Lars"},
			[2]string{"when", "the February round, before Canary’s"}, [2]string{"benefit", "A reason for the till that is not a discount, and one for Canary"},
			[2]string{"strength", "V-05"}),
		told(Marketing, "amplify", "Four bursts planned by region, as for Canary",
			[2]string{"where", "Two regions lend their budget to the lakes in July"}, [2]string{"who", "Ivo and the Canary team"},
			[2]string{"when", "the summer plan"}, [2]string{"benefit", "July stops being dark"}, [2]string{"strength", "V-07"}),
	})
}

// exampleCategory tells a story for two retailers, puts claims in order, and
// swaps what each side hears: Y-01, Y-02, W-01 to W-03, N-01 to N-04, D-01 and
// D-02.
func exampleCategory() []deed {
	return write([]exampleCard{
		told(Sales, "story", "Tarn Markets, lunch boxes",
			[2]string{"goal", "Families buy snacks once more a month, with or without Canary"},
			[2]string{"barrier", "Parents find nothing for the lunch box between crisps and fruit"},
			[2]string{"lever", "A lunch box shelf beside the bread, with room for Canary"},
			[2]string{"part", "Small packs of seed bars and baked crackers"},
			[2]string{"proof", "Test in eleven stores: one basket in nine had a second snack"},
			[2]string{"who", "Tom Becker"}),
		told(Marketing, "story", "Meridor, weekends with Canary",
			[2]string{"goal", "Hold the value of the aisle without more promotion weeks"},
			[2]string{"barrier", "Shoppers wait for the next discount; in the Canary test they did not"},
			[2]string{"lever", "Formats that are bought for an occasion, not for a price"},
			[2]string{"part", "A sharing pack for the weekend, later Canary’s"},
			[2]string{"proof", "Panel for Canary: weekend packs sell at full price in four weeks of five"},
			[2]string{"who", "Joana Reis"}),
		told(Sales, "claim", "We are the best snack for children",
			[2]string{"instead", "Two in three parents in our test packed it again"}, [2]string{"proof", "Home test, March, 212 parents"}),
		told(Sales, "claim", "Their nuts are cheap and stale",
			[2]string{"instead", "Ours stay crisp for six weeks after opening, Canary’s for eight"}, [2]string{"proof", "Shelf life test of the laboratory, made for Canary"}),
		told(Marketing, "claim", "Our media brings people into the aisle, and will for Canary",
			[2]string{"instead", "In the last burst one shopper in seven came for us"}),
		told(Sales, "we-know", "Meridor’s buyer is measured on waste from April on", [2]string{"for-what", "the size of the display"}),
		told(Sales, "we-know", "Two chains share one shelf planner, who has not heard of Canary", [2]string{"for-what", "one story for both"}),
		told(Marketing, "we-know", "Under 35, people eat the bar on the way, not at home", [2]string{"for-what", "the place beside the till"}),
		told(Marketing, "we-know", "The tracker comes every six weeks", [2]string{"for-what", "the buyer’s half-year talk, Canary’s first"}),
		told(Sales, "we-lack", "What shoppers do when our pack is not there", [2]string{"for-what", "the talk about empty shelves, and about room for Canary"}),
		told(Marketing, "we-lack", "What a buyer says in the first five minutes of a talk such as Canary’s", [2]string{"for-what", "the opening of every story"}),
	})
}

// exampleFailures looks back from three months on, S-01 to S-04.
func exampleFailures() []deed {
	return write([]exampleCard{
		told(Sales, "failure", "The first joint review fell into the quarter’s last week and was put off twice",
			[2]string{"sign", "Somebody asks to move the January date"}, [2]string{"safeguard", "It is held with whoever is there"},
			[2]string{"who", "Mei Tan"}),
		told(Marketing, "failure", "The calendar was kept in two places",
			[2]string{"sign", "Two versions in one mail"}, [2]string{"safeguard", "One file, and the old one is deleted"},
			[2]string{"who", "Ana Ruiz"}),
		told(Marketing, "failure", "Nobody told the agencies, or somebody told them of Canary",
			[2]string{"sign", "A quote that still has the old dates, or says Canary"}, [2]string{"safeguard", "A call with both agencies before Christmas, Canary left out"},
			[2]string{"who", "Ivo Petrov"}),
		told(Sales, "failure", "The freeze date was broken once, and then by everyone",
			[2]string{"sign", "Somebody says just this once"}, [2]string{"safeguard", "The two heads say yes or no within a day, in writing"},
			[2]string{"who", "Lars Holm"}),
	})
}

// exampleTop chooses the causes the room goes on with.
func exampleTop() []deed {
	return []deed{noted("S-01", "top", "three"), noted("S-02", "top", "three"), noted("S-04", "top", "three")}
}
