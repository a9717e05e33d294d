package workshop

// exampleBrief is what was agreed with both directors the week before.
func exampleBrief(b Brief) Brief {
	b.Organisation = "Northwind Foods"
	b.Place = "Harbour House, Rotunda"
	b.Facilitator = "Irène Vasseur"
	b.Sponsor = "Hélène Dubois, managing director"
	b.Purpose = "One snacks plan for 2027 that both teams would defend in front of a retailer, " +
		"and no third summer spent arguing about July."
	b.ScopeIn = "Snacks in grocery, discount and convenience, January to December 2027"
	b.ScopeOut = "Headcount, pay amounts, export, private label"
	b.DecisionRule = "Consent: a clause stands when the lowest hand on each side is three or more. " +
		"What the room cannot decide goes to the sponsor with a date."
	b.GroundRules = "One event with a date, not a habit of people\n" +
		"Write first, then talk\n" +
		"Questions before answers\n" +
		"What is said about pay stays in the room\n" +
		"Laptops shut, except this one"
	return b
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
