package document

import (
	"accord/workshop"
)

// An ActionRow is an action with all that is known of it.
type ActionRow struct {
	Number, What   string
	Who, Side      string // the owner, and on which side
	By             workshop.Day
	Status         string // one of the words in its column
	Helper         string // empty: nobody
	When, First    string
	Serves, Needed string // the clause or theme, and what the sponsor has to give
}

func (r ActionRow) cells() []Cell {
	return []Cell{
		Text(r.Number), Text(r.What), Text(r.Who), Text(r.Side), Date(r.By), Text(r.Status),
		Text(r.Helper), Text(r.When), Text(r.First), Text(r.Serves), Text(r.Needed),
	}
}

// actionRows lists who does what by when.
func (p paper) actionRows() []ActionRow {
	var rows []ActionRow
	for _, a := range p.w.Actions {
		status := "open"
		if a.Done {
			status = "done"
		}
		rows = append(rows, ActionRow{
			Number: a.Label(), What: a.Text, Who: p.w.Person(a.Owner).Name, Side: p.sideOf(a.Owner), By: a.Due,
			Status: p.say("status." + status), Helper: p.w.Person(a.Helper).Name,
			When: a.Trigger, First: a.FirstStep, Serves: p.servesInWords(a), Needed: a.SponsorNeed,
		})
	}
	return rows
}

// sideOf is the side a person is on, and nothing for nobody.
func (p paper) sideOf(id workshop.ParticipantID) string {
	if id == "" {
		return ""
	}
	return p.side(p.w.Person(id).Side)
}

func (p paper) actionLedger() Ledger {
	say := p.say
	return ledger(Actions, say("actions.heading"), p.actionRows(),
		Column{Head: say("actions.number"), Width: 6},
		Column{Head: say("actions.what"), Width: 34},
		Column{Head: say("actions.owner"), Width: 15},
		Column{Head: say("rows.side"), Width: 11},
		Column{Head: say("actions.due"), Width: 11, Holds: Dates, Awaited: true},
		Column{
			Head: say("agreement.status"), Width: 11,
			Choices: []string{say("status.open"), say("status.under-way"), say("status.stuck"), say("status.done"), say("status.dropped")},
			Over:    []string{say("status.done"), say("status.dropped")},
		},
		Column{Head: say("field.helper"), Width: 15},
		Column{Head: say("field.trigger"), Width: 15},
		Column{Head: say("field.first-step"), Width: 22},
		Column{Head: say("actions.serves"), Width: 24},
		Column{Head: say("field.sponsor-need"), Width: 18},
	)
}

// A CommitmentRow is a promise in the words both sides agreed to. What was
// said against it is not in it.
type CommitmentRow struct {
	Number, From                          string
	Deed, Trigger, Delivers, Within       string
	Quality, Exceptions, Owner            string
	Review                                workshop.Day
	Status                                string // one of the words in its column
	Check, IfMissed, ComesFrom, Consented string
}

func (r CommitmentRow) cells() []Cell {
	return []Cell{
		Text(r.Number), Text(r.From), Text(r.Deed), Text(r.Trigger), Text(r.Delivers), Text(r.Within),
		Text(r.Quality), Text(r.Exceptions), Text(r.Owner), Date(r.Review), Text(r.Status),
		Text(r.Check), Text(r.IfMissed), Text(r.ComesFrom), Text(r.Consented),
	}
}

// commitmentRows lists the promises, also those set aside.
func (p paper) commitmentRows() []CommitmentRow {
	var rows []CommitmentRow
	for _, c := range p.w.Commitments {
		status := p.say("status.open")
		if c.SetAside {
			status = p.say("became." + string(workshop.NoLonger))
		}
		rows = append(rows, CommitmentRow{
			Number: c.Label(), From: p.side(c.From),
			Deed: c.Deed, Trigger: c.Trigger, Delivers: c.Delivers, Within: c.Within,
			Quality: c.Quality, Exceptions: c.Exceptions, Owner: p.w.Person(c.Owner).Name,
			Review: c.Review, Status: status, Check: c.Check, IfMissed: c.IfMissed,
			ComesFrom: p.tracedTo(c), Consented: p.standing(workshop.ClauseID(c.ID)),
		})
	}
	return rows
}

// tracedTo is the number of the theme a promise comes from, or what it comes
// from instead, and of the ask it answers.
func (p paper) tracedTo(c workshop.Commitment) string {
	from, ask := p.labelOf(c.Theme), ""
	if c.Origin != workshop.FromTheme {
		from = p.choice("origin", string(c.Origin))
	}
	if c.Ask != "" {
		ask = p.w.AskByID(c.Ask).Label()
	}
	return joinedBy(", ", from, ask)
}

func (p paper) commitmentLedger() Ledger {
	say := p.say
	kept, late, missed, dropped := say("became.kept"), say("became.late"), say("became.missed"), say("became.dropped")
	return ledger(Commitments, say("rows.commitments"), p.commitmentRows(),
		Column{Head: say("actions.number"), Width: 6},
		Column{Head: say("rows.side"), Width: 11},
		Column{Head: say("field.deed"), Width: 24},
		Column{Head: say("field.trigger"), Width: 18},
		Column{Head: say("field.delivers"), Width: 17},
		Column{Head: say("field.within"), Width: 12},
		Column{Head: say("field.quality"), Width: 14},
		Column{Head: say("field.exceptions"), Width: 12},
		Column{Head: say("field.owner"), Width: 14},
		Column{Head: say("field.review"), Width: 11, Holds: Dates, Awaited: true},
		Column{
			Head: say("agreement.status"), Width: 11,
			Choices: []string{say("status.open"), kept, late, missed, dropped}, Over: []string{kept, late, missed, dropped},
		},
		Column{Head: say("field.check"), Width: 15},
		Column{Head: say("field.if-missed"), Width: 14},
		Column{Head: say("clause.from"), Width: 11},
		Column{Head: say("clause.consent"), Width: 11},
	)
}
