package workshop

// exampleBrief is what was agreed with both directors the week before.
func exampleBrief(b Brief) Brief {
	b.Organisation = "Northwind Foods"
	b.Place = "Harbour House, Rotunda"
	b.Facilitator = "Irène Vasseur"
	b.Sponsor = "Hélène Dubois, managing director, who also leads Canary"
	b.Purpose = "One snacks plan for 2027 that both teams would defend in front of a retailer, " +
		"and no third summer spent arguing about July before Canary comes."
	b.ScopeIn = "Snacks in grocery, discount and convenience, January to December 2027"
	b.ScopeOut = "Headcount, pay amounts, export, private label, the Canary range"
	b.DecisionRule = "Consent: a clause stands when the lowest hand on each side is three or more. " +
		"What the room cannot decide goes to the sponsor with a date."
	b.GroundRules = "One event with a date, not a habit of people\n" +
		"Write first, then talk\n" +
		"Questions before answers\n" +
		"What is said about pay and Canary stays in the room\n" +
		"Laptops shut, except this one"
	return b
}

// exampleWays is how both directors want their teams to work together.
var exampleWays = Ways{
	Horizon:  "15 months: January 2027 to March 2028",
	Meetings: "Both teams: first Tuesday of the month, 45 minutes, one page\nBoth directors: every second Friday",
	Channels: "Changes of the plan: in the plan itself, never by mail alone\nNews from a buyer: a call the same day, then one line in the account file\nCanary: by word of mouth only",
	Rights: "Depth of a promotion: key accounts; brand; media\n" +
		"What goes into a kit: brand; key accounts; field sales\n" +
		"Date of a launch: both directors; category and trade planning; everyone, on Canary no one",
	Ladder: "Omar Haddad; Chloé Martin; 2 working days\nMei Tan; Dan Cole; 5 working days, Canary at once",
	Terms: "Cut-off: the last day on which a customer takes material for a promotion\n" +
		"Kit: deck, price sheet and samples, from one sender\n" +
		"Quiet month: a month in which customers need support and there is little\n" +
		"Category page: what would grow the retailer’s category, without our brand name",
}

// exampleContract reads out who sees what.
func exampleContract() []deed {
	return []deed{func(d *exampleDay) { must(d.w.ReadPrivacy(true)) }}
}

// examplePeople is the list as it was pasted.
var examplePeople = map[Side][]string{
	Sales: {
		"Mei Tan, sales director",
		"Tom Becker, key accounts, Tarn Markets",
		"Joana Reis, key accounts, Meridor",
		"Lars Holm, convenience",
		"Priya Nair, field sales",
		"Omar Haddad, trade planning",
	},
	Marketing: {
		"Dan Cole, marketing director",
		"Ana Ruiz, brand",
		"Felix Braun, shopper marketing",
		"Chloé Martin, category",
		"Ivo Petrov, media",
		"Sara Lind, insights",
	},
}

// exampleCard is a card and what it tells beside its text.
type exampleCard struct {
	side    Side
	prompt  string
	text    string
	details [][2]string // field and text
}

// write returns the deeds of writing cards, one after the other.
func write(cards []exampleCard) []deed {
	var deeds []deed
	for _, c := range cards {
		deeds = append(deeds, func(d *exampleDay) {
			id, err := d.w.AddCard(c.side, c.prompt, c.text)
			must(err)
			for _, detail := range c.details {
				must(d.w.SetDetail(id, detail[0], detail[1]))
			}
		})
	}
	return deeds
}

// park returns the deed of parking a point, under a theme or none.
func park(theme string, p Parked) deed {
	return func(d *exampleDay) {
		p.Theme = d.theme(theme)
		_, err := d.w.Park(p)
		must(err)
	}
}
