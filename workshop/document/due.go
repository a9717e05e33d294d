package document

import (
	"strings"

	"accord/workshop"
)

// A Due is something that has a date after the day: an action, a review, an
// answer by the sponsor, a point to be taken up again, the next pulse.
type Due struct {
	ID    string // of the row it comes from, and so the same whenever it is exported
	Title string
	Notes string // who, why and how, a line each
	On    workshop.Day
	Task  bool // somebody does it; otherwise people meet, or look at it
	Done  bool
}

// Dues lists what has a date, in the order of the agreement, in one language.
func Dues(w *workshop.Workshop, say Say) []Due {
	p := paper{w, say}
	var dues []Due
	for _, a := range w.Actions {
		dues = append(dues, Due{
			ID: string(a.ID), Title: say("due.titled", a.Label(), a.Text), On: a.Due, Task: true, Done: a.Done,
			Notes: joinedBy("\n", p.filled("due.owner", p.person(a.Owner)), p.filled("actions.with", w.Person(a.Helper).Name),
				p.filled("actions.when", a.Trigger), p.filled("actions.first", a.FirstStep), p.filled("due.serves", p.servesInWords(a))),
		})
	}
	for i, r := range w.Reviews {
		title := say("due.review", reviewLabel(i), w.Title)
		if r.Days == workshop.Expiry {
			title = say("due.expiry", w.Title)
		}
		dues = append(dues, Due{ID: string(r.ID), Title: title, Notes: joinedBy("\n", p.dueAt(r), r.Note), On: r.On})
	}
	if w.PulseAgain != "" {
		dues = append(dues, Due{ID: string(w.ID) + "-pulse", Title: say("due.pulse", w.Title), On: w.PulseAgain})
	}
	for _, l := range w.Parked {
		if l.By != "" {
			dues = append(dues, Due{ID: string(l.ID), Title: say("due.titled", l.Label(), l.Text), Notes: say("lot." + string(l.Kind)), On: l.By})
		}
	}
	dated := dues[:0]
	for _, d := range dues {
		if _, ok := d.On.Time(); ok {
			dated = append(dated, d)
		}
	}
	return dated
}

// servesInWords is the one-line answer to «why are we doing this?»: the clause
// or theme an action serves, by number and words.
func (p paper) servesInWords(a workshop.Action) string {
	words := ""
	switch {
	case a.Commitment != "":
		words = p.w.CommitmentByID(a.Commitment).Deed
	case a.Goal != "":
		words = p.goalByID(a.Goal).Text
	case a.Theme != "":
		words = p.w.ThemeByID(a.Theme).Name
	}
	return strings.TrimSpace(p.serves(a) + " " + words)
}
