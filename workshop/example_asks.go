package workshop

// exampleAsks has each side say what it needs from the other, in turn.
func exampleAsks() []deed {
	asks := []struct {
		from        Side
		theme, text string
	}{
		{Sales, "K-01", "One agreed offer for each quiet month, known by 31 March"},
		{Marketing, "K-01", "The cut-off and listing dates of Tarn, Meridor and Okavi for 2027"},
		{Sales, "K-03", "One sell-in kit per launch, from one person, with a date on it"},
		{Marketing, "K-04", "Open every joint plan with the category page"},
		{Sales, "K-02", "A bonus that counts the oven-baked range and Canary as well as volume"},
		{Marketing, "K-02", "Put the oven-baked range first in every meeting"},
		{Sales, "K-01", "The promotion plan a week before any retailer sees it"},
		{Marketing, "", "Take one of us along when the three biggest plans are made"},
	}
	var deeds []deed
	for _, a := range asks {
		deeds = append(deeds, func(d *exampleDay) {
			_, err := d.w.AddAsk(a.from, d.theme(a.theme), a.text)
			must(err)
		})
	}
	return deeds
}

// exampleAnswers has each side reply, and puts what it said yes to into words
// that can be checked, C-01 to C-08.
func exampleAnswers() []deed {
	answers := []struct {
		ask    string
		reply  Reply
		reason string
	}{
		{"Q-S1", YesIf, "we have the cut-off dates of the big customers by 15 January"},
		{"Q-S2", Yes, ""},
		{"Q-S3", No, "pay is settled above this room, and next year’s, Canary’s too, just now"},
		{"Q-S4", Yes, ""},
		{"Q-M1", Yes, ""},
		{"Q-M2", YesIf, "the page is with us two weeks before the meeting"},
		{"Q-M3", Unclear, ""},
		{"Q-M4", Yes, ""},
	}
	var deeds []deed
	for _, a := range answers {
		deeds = append(deeds, func(d *exampleDay) { must(d.w.Answer(d.ask(a.ask), a.reply, a.reason)) })
	}
	deeds = append(deeds, func(d *exampleDay) { must(d.w.SendToSponsor(d.ask("Q-S3"), true)) },
		park("K-02", Parked{
			Kind: ToSponsor, By: "2026-12-15",
			Text: "Who pays when a retailer wants a display that neither plan has: decide before the Canary budget closes",
		}))
	for _, c := range exampleDrafts {
		deeds = append(deeds, func(d *exampleDay) { d.word(c) })
	}
	return deeds
}

// exampleClause is a commitment in the words of the room.
type exampleClause struct {
	label string // of the draft that an ask left; empty: drafted here
	theme string
	owner string
	Commitment
}

// word puts a draft into words, or adds one that no ask led to.
func (d *exampleDay) word(c exampleClause) {
	c.Owner = d.person(c.owner)
	if c.label == "" {
		c.Theme = d.theme(c.theme)
		_, err := d.w.AddCommitment(c.Commitment)
		must(err)
		return
	}
	draft := d.commitment(c.label)
	c.From, c.Theme, c.Origin = draft.From, draft.Theme, draft.Origin
	must(d.w.EditCommitment(draft.ID, c.Commitment))
}

// exampleDrafts are the commitments as hands were first raised on them.
var exampleDrafts = []exampleClause{
	{label: "C-01", owner: "Felix Braun", Commitment: Commitment{
		Deed:     "Agree one offer for each quiet month",
		Trigger:  "the cut-off dates of Tarn, Meridor and Okavi are on the calendar",
		Delivers: "one offer each for February, July, August and November: what, where, from when, paid by whom",
		Within:   "10 weeks, and by 31 March at the latest",
		Quality:  "can be sold in as it stands, with stock confirmed",
		Check:    "the shared calendar has no empty month",
		IfMissed: "the month goes on the agenda of the next monthly review, as its first point",
		Review:   "2027-02-22",
	}},
	{label: "C-02", owner: "Ana Ruiz", Commitment: Commitment{
		Deed:     "Send one sell-in kit per launch, from one person",
		Trigger:  "the launch date is fixed",
		Delivers: "one kit: deck, price sheet, samples, picture of the shelf",
		Within:   "6 weeks before the customer’s cut-off",
		Quality:  "usable in a meeting without edits, and dated on its first page",
		Check:    "the date on the kit beside the date on the cut-off list",
		IfMissed: "the launch moves to the customer’s next window; nobody improvises a deck",
		Review:   "2027-01-22",
	}},
	{label: "C-03", owner: "Ivo Petrov", Commitment: Commitment{
		Deed:       "Show the promotion plan inside the house a week before any retailer sees it",
		Trigger:    "a promotion is planned, moved or dropped",
		Delivers:   "the plan in the shared calendar, with what changed and why",
		Within:     "5 working days before it leaves the house",
		Quality:    "every change has a reason in one line",
		Exceptions: "a recall or a shortage: a call on the same day instead",
		Check:      "the date of the change beside the date of the letter",
		IfMissed:   "whoever hears first tells the other side the same day",
		Review:     "2026-12-17",
	}},
	{label: "C-04", owner: "Omar Haddad", Commitment: Commitment{
		Deed:     "List the cut-off and listing dates of Tarn, Meridor and Okavi",
		Trigger:  "this agreement is signed",
		Delivers: "one list for 2027, kept current, in the shared calendar",
		Within:   "by 15 January",
		Quality:  "confirmed by each buyer in writing",
		Check:    "three customers, two kinds of date, no gaps",
		IfMissed: "the ten weeks of C-01 start when the list is complete",
		Review:   "2027-01-22",
	}},
	{label: "C-05", owner: "Tom Becker", Commitment: Commitment{
		Deed:       "Open every joint plan with the category page",
		Trigger:    "the category page has been there for two weeks",
		Delivers:   "the page as the first one shown, and five lines on how it was received",
		Within:     "5 working days after the meeting",
		Quality:    "our brand is not named before the third page",
		Exceptions: "meetings that a buyer calls for one matter only",
		Check:      "meeting notes, read together each month",
		IfMissed:   "the next meeting with that customer is prepared by both",
		Review:     "2027-02-22",
	}},
	{label: "C-06", owner: "Joana Reis", Commitment: Commitment{
		Deed:       "Take one of Marketing along when the three biggest plans are made",
		Trigger:    "a planning meeting with Tarn, Meridor or Okavi is dated",
		Delivers:   "an invitation with the agenda and one task for the guest",
		Within:     "3 weeks before the meeting",
		Quality:    "the guest presents at least one page",
		Exceptions: "a buyer who asks to meet alone",
		Check:      "names in the meeting notes",
		IfMissed:   "the guest and the buyer are put in touch within the week",
		Review:     "2027-02-22",
	}},
	{owner: "Sara Lind", Commitment: Commitment{
		From: Marketing, Origin: FromStrength,
		Deed:     "Turn every shopper study into one page for a buyer meeting",
		Trigger:  "a study is finished",
		Delivers: "one page: what shoppers do, why, and what it means for the shelf",
		Within:   "10 working days",
		Quality:  "a buyer could use it without us in the room",
		Check:    "the page is in the folder, with the date of the study on it",
		IfMissed: "the raw tables go to key accounts as they are",
		Review:   "2027-01-22",
	}},
	{theme: "K-02", owner: "Mei Tan", Commitment: Commitment{
		From:     Sales,
		Deed:     "Keep a quarter of every promotion for the oven-baked range and Canary",
		Trigger:  "a promotion of crackers or Canary is agreed with a customer",
		Delivers: "a quarter of the promoted space for oven-baked crackers, later half of it for Canary",
		Within:   "the same promotion week, or the first one of Canary",
		Quality:  "at eye level, and Canary not at the end of the aisle",
		Check:    "field photos, ten stores a promotion, twenty for Canary",
		IfMissed: "the next promotion makes up for it, or Canary’s first",
		Review:   "2027-02-22",
	}},
}
