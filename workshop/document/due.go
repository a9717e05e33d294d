package document

import (
	"slices"
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
	p := newPaper(w, say)
	var dues []Due
	for _, a := range w.Actions {
		dues = append(dues, p.task(w.ShareAction(a),
			p.filled("due.owner", p.person(a.Owner)), p.filled("actions.with", w.Person(a.Helper).Name),
			p.filled("actions.when", a.Trigger), p.filled("actions.first", a.FirstStep), p.filled("due.serves", p.servesInWords(a))))
	}
	for i, r := range w.ShareReviews() {
		dues = append(dues, p.meeting(w.Title, i, r, p.dueAt(r), w.Reviews[i].Note))
	}
	if w.PulseAgain != "" {
		dues = append(dues, Due{ID: string(w.ID) + "-pulse", Title: say("due.pulse", w.Title), On: w.PulseAgain})
	}
	for _, l := range w.Parked {
		if l.By != "" {
			dues = append(dues, Due{ID: string(l.ID), Title: say("due.titled", l.Label(), l.Text), Notes: say("lot." + string(l.Kind)), On: l.By})
		}
	}
	return dated(dues)
}

// task is an action with what there is to note on it, a line each.
func (p voice) task(a workshop.SharedAction, notes ...string) Due {
	return Due{
		ID: string(a.ID), Title: p.say("due.titled", a.Label, a.Text), On: a.Due, Task: true, Done: a.Done,
		Notes: joinedBy("\n", notes...),
	}
}

// meeting is a review of what a workshop agreed.
func (p voice) meeting(of string, at int, r workshop.SharedReview, notes ...string) Due {
	title := p.say("due.review", reviewLabel(at), of)
	if r.Days == workshop.Expiry {
		title = p.say("due.expiry", of)
	}
	return Due{ID: string(r.ID), Title: title, Notes: joinedBy("\n", notes...), On: r.On}
}

// dated leaves out what has no date.
func dated(dues []Due) []Due {
	return slices.DeleteFunc(dues, func(d Due) bool {
		_, ok := d.On.Time()
		return !ok
	})
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
