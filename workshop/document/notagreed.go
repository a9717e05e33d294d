package document

import "accord/workshop"

// notAgreed is what the room did not settle, or could not. It is never left
// out: that nothing was left open has to be said as well.
func (p paper) notAgreed() Section {
	s := Section{ID: "not-agreed", Heading: p.say("not-agreed.heading")}
	for _, blocks := range [][]Block{p.setAside(), p.withoutConsent(), p.disagreements(), p.refused(), p.forTheSponsor()} {
		s.Blocks = append(s.Blocks, blocks...)
	}
	switch {
	case p.w.NotAgreed != "":
		s.Blocks = append(s.Blocks, Paragraph{Text: p.w.NotAgreed})
	case len(s.Blocks) == 0:
		s.Blocks = append(s.Blocks, Paragraph{Text: p.say("not-agreed.nothing"), Tone: Notice})
	}
	return s
}

// setAside are the clauses taken out of the agreement, in full, so that they
// can be taken up again.
func (p paper) setAside() (blocks []Block) {
	for _, c := range p.w.Commitments {
		if c.SetAside {
			blocks = append(blocks, p.commitment(c))
		}
	}
	return headed(p.say("not-agreed.set-aside"), blocks)
}

// withoutConsent names the clauses that nobody can act on yet.
func (p paper) withoutConsent() []Block {
	var open List
	for _, g := range p.w.Goals {
		if id := workshop.ClauseID(g.ID); p.w.Standing(id) != workshop.Agreed {
			open = append(open, p.say("not-agreed.clause", g.Label(), g.Text, p.standing(id)))
		}
	}
	for _, c := range p.w.Commitments {
		if id := workshop.ClauseID(c.ID); !c.SetAside && p.w.Standing(id) != workshop.Agreed {
			open = append(open, p.say("not-agreed.clause", c.Label(), c.Deed, p.standing(id)))
		}
	}
	if len(open) == 0 {
		return nil
	}
	return headed(p.say("not-agreed.open"), []Block{open})
}

// disagreements are stated by each side in its own words.
func (p paper) disagreements() (blocks []Block) {
	for _, point := range p.w.Parked {
		if point.Kind != workshop.NotAgreedOn {
			continue
		}
		blocks = append(blocks, Paragraph{Text: point.Label() + " " + point.Text, Tone: Strong})
		if line := joined(p.theme(point.Theme), p.dated("not-agreed.by", point.By)); line != "" {
			blocks = append(blocks, Paragraph{Text: line, Tone: Muted})
		}
		var views Sides
		for i, view := range []string{point.SalesView, point.MarketingView} {
			if view != "" {
				side := workshop.Sides[i]
				views = append(views, SideList{Side: side, Heading: p.say("not-agreed.view", p.side(side)), Items: []Item{{Text: view}}})
			}
		}
		if len(views) > 0 {
			blocks = append(blocks, views)
		}
	}
	return headed(p.say("not-agreed.disagreements"), blocks)
}

// refused are the asks that led to no promise, with the answer.
func (p paper) refused() []Block {
	t := Table{
		Head:   []string{p.say("asks.number"), p.say("asks.asked"), p.say("asks.answer"), p.say("asks.theme")},
		Widths: []int{3, 9, 9, 4},
	}
	for _, a := range p.w.Asks {
		if a.Reply == workshop.Yes || a.Reply == workshop.YesIf {
			continue
		}
		t.Rows = append(t.Rows, []string{a.Label(), a.Text, p.answer(a), p.themeLabel(a.Theme)})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return headed(p.say("not-agreed.refused"), []Block{t})
}

// answer is the reply to an ask in a sentence.
func (p paper) answer(a workshop.Ask) string {
	switch a.Reply {
	case workshop.YesIf:
		return p.say("answer.yes-if", a.Reason)
	case workshop.No:
		return p.say("answer.no", a.Reason)
	case workshop.NoReply:
		return p.say("answer.none")
	}
	return p.say("answer." + string(a.Reply))
}

// forTheSponsor is what only the sponsor can decide, and until when.
func (p paper) forTheSponsor() []Block {
	t := Table{
		Head:   []string{p.say("parked.number"), p.say("sponsor.point"), p.say("asks.theme"), p.say("sponsor.by")},
		Widths: []int{3, 14, 3, 5},
	}
	for _, point := range p.sponsorPoints() {
		t.Rows = append(t.Rows, []string{point.label, point.text, p.themeLabel(point.theme), p.day(point.by)})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return headed(p.say("not-agreed.sponsor"), []Block{t})
}

// A sponsorPoint is one thing that only the sponsor can decide.
type sponsorPoint struct {
	label, text string
	theme       workshop.ThemeID // empty: none
	by          workshop.Day     // empty: none
}

// sponsorPoints lists what was sent to the sponsor, from wherever it came.
func (p paper) sponsorPoints() (points []sponsorPoint) {
	for _, a := range p.w.Asks {
		if a.Sponsor {
			points = append(points, sponsorPoint{a.Label(), a.Text, a.Theme, p.answerBy(a)})
		}
	}
	for _, a := range p.w.Actions {
		if a.SponsorNeed != "" {
			points = append(points, sponsorPoint{a.Label(), a.SponsorNeed, a.Theme, a.Due})
		}
	}
	for _, d := range p.w.DecidedGaps() {
		if d.End == workshop.Escalate {
			points = append(points, sponsorPoint{p.shortMonth(d.Month), d.Words, "", d.By})
		}
	}
	for _, r := range p.w.RulesInForce() {
		if r.Sponsor {
			points = append(points, sponsorPoint{r.Label(), r.Question, "", r.By})
		}
	}
	for _, point := range p.w.Parked {
		if point.Kind == workshop.ToSponsor {
			points = append(points, sponsorPoint{point.Label(), point.Text, point.Theme, point.By})
		}
	}
	return points
}

// answerBy is when an ask is put to the sponsor: by an action that needs
// something from there, under the same theme.
func (p paper) answerBy(ask workshop.Ask) (by workshop.Day) {
	for _, a := range p.w.Actions {
		if a.SponsorNeed != "" && ask.Theme != "" && a.Theme == ask.Theme && (by == "" || a.Due < by) {
			by = a.Due
		}
	}
	return by
}

// parked are the points kept for a later date.
func (p paper) parked() Section {
	s := Section{ID: "parked", Heading: p.say("parked.heading")}
	t := Table{
		Head:   []string{p.say("parked.number"), p.say("parked.point"), p.say("asks.theme"), p.say("parked.by")},
		Widths: []int{3, 14, 3, 5},
	}
	for _, point := range p.w.Parked {
		if point.Kind == workshop.Later {
			t.Rows = append(t.Rows, []string{point.Label(), point.Text, p.themeLabel(point.Theme), p.day(point.By)})
		}
	}
	if len(t.Rows) > 0 {
		s.Blocks = append(s.Blocks, t)
	}
	return s
}

// day is a short date, or a word for none.
func (p paper) day(day workshop.Day) string {
	if day == "" {
		return p.say("paper.no-date")
	}
	return ShortDay(day, p.say)
}

// themeLabel is a theme's number, or a dash for none.
func (p paper) themeLabel(id workshop.ThemeID) string {
	if id == "" {
		return "–"
	}
	return p.w.ThemeByID(id).Label()
}

// headed puts a heading above blocks, if there are any.
func headed(heading string, blocks []Block) []Block {
	if len(blocks) == 0 {
		return nil
	}
	return append([]Block{Heading(heading)}, blocks...)
}
