package document

import "accord/workshop"

// WallSheet is the agreement on one page and nothing else, to hang on a wall
// where both teams pass it.
func WallSheet(w *workshop.Workshop, say Say) Document {
	p := newPaper(w, say)
	return p.wallSheet(Document{
		Title: w.Title, Language: w.Language, Mark: p.mark(w.State(), w.Rehearsal), Logo: p.logo(w.Logo(), w.Organisation),
	}, p.summary())
}

// ShareableWallSheet is the wall sheet for a wall that others pass as well.
func ShareableWallSheet(s workshop.Shareable, say Say) Document {
	p := newShared(s, say)
	return p.wallSheet(Document{
		Title: s.Title, Language: s.Language, Mark: p.mark(s.State, s.Rehearsal), Logo: p.logo(s.Logo, s.Organisation),
	}, p.summary())
}

// wallSheet puts the one page on a paper of its own.
func (p voice) wallSheet(d Document, page Section) Document {
	page.NewPage = false // it is the whole paper, without a cover
	if len(page.Blocks) == 0 {
		page.Blocks = []Block{Paragraph{Text: p.say("wall-sheet.nothing"), Tone: Notice}}
	}
	d.PageOf, d.Sections = p.say("paper.page-of"), []Section{page}
	return d
}

// SponsorSheet is what the room needs from above and by when, with room for
// the answers.
func SponsorSheet(w *workshop.Workshop, say Say) Document {
	p := newPaper(w, say)
	points := Section{ID: "sponsor", Heading: say("not-agreed.sponsor")}
	if rows := p.sponsorPoints(); len(rows) > 0 {
		t := Table{
			Head:   []string{say("parked.number"), say("sponsor.point"), say("sponsor.by"), say("sponsor.answer")},
			Widths: []int{4, 12, 5, 11},
		}
		for _, r := range rows {
			t.Rows = append(t.Rows, []string{r.label, r.text, p.day(r.by), ""})
		}
		points.Blocks = []Block{Paragraph{Text: say("sponsor.text"), Tone: Muted}, t}
	} else {
		points.Blocks = []Block{Paragraph{Text: say("sponsor.nothing")}}
	}
	return Document{
		Title: say("sponsor.title"), Subtitle: w.Title, Language: w.Language, PageOf: say("paper.page-of"),
		Mark: p.mark(w.State(), w.Rehearsal), Logo: p.logo(w.Logo(), w.Organisation),
		Cover: Facts{}.
			with(say("agreement.sponsor"), w.Sponsor).
			with(say("agreement.organisation"), w.Organisation).
			with(say("agreement.held"), LongDay(w.HeldOn, say)).
			with(say("agreement.facilitator"), w.Facilitator),
		Sections: []Section{points},
	}
}

// ActionCards has a page for each person who owns an action: what to do, by
// when, how to begin, and why it is done.
func ActionCards(w *workshop.Workshop, say Say) Document {
	p := newPaper(w, say)
	d := Document{
		Title: say("action-cards.title"), Subtitle: w.Title, Language: w.Language, PageOf: say("paper.page-of"),
		Mark: p.mark(w.State(), w.Rehearsal),
	}
	plan := w.Plan()
	for _, person := range w.Participants {
		s := Section{ID: "owner-" + string(person.ID), Heading: person.Name, NewPage: len(d.Sections) > 0}
		for _, a := range plan {
			if a.Owner == person.ID {
				s.Blocks = append(s.Blocks, p.actionCard(a, person.Side))
			}
		}
		if len(s.Blocks) > 0 {
			d.Sections = append(d.Sections, s)
		}
	}
	if len(d.Sections) == 0 {
		d.Sections = []Section{{ID: "none", Blocks: []Block{Paragraph{Text: say("action-cards.nothing"), Tone: Notice}}}}
	}
	return d
}

// actionCard is one action with all its owner has to know of it.
func (p paper) actionCard(a workshop.Action, side workshop.Side) Clause {
	return Clause{
		Number: a.Label(), Side: side, Title: a.Text, Status: joined(p.byWhen(a.Due, a.Done)),
		Facts: Facts{}.
			with(p.say("field.trigger"), a.Trigger).
			with(p.say("field.first-step"), a.FirstStep).
			with(p.say("field.helper"), p.w.Person(a.Helper).Name).
			with(p.say("field.sponsor-need"), a.SponsorNeed).
			with(p.say("actions.serves"), p.servesInWords(a)).
			with(p.say("action-cards.why"), p.toAction(a).up()),
	}
}
