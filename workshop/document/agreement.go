package document

import (
	"fmt"

	"accord/workshop"
)

// Agreement is the paper both sides sign: what was agreed and what was not.
// Until both have signed, every page says draft.
//
// It is a long one, which says also how each clause came about, or a short one
// on two pages, if the agenda is the one of ninety minutes. Once both sides
// have signed, it stays what it was then.
func Agreement(w *workshop.Workshop, say Say) Document {
	p := newPaper(w, say)
	if p.isShort() {
		return p.short()
	}
	return p.long("agreement.subtitle")
}

// Record is all that the room has seen. A long agreement says no less.
func Record(w *workshop.Workshop, say Say) Document {
	p := newPaper(w, say)
	return p.long("agreement.subtitle-record")
}

// long is the agreement with how each clause came about.
//
// A section with nothing to say is left out, except what was not agreed:
// that nothing was has to be said.
func (p paper) long(subtitle string) Document {
	w, say := p.w, p.say
	d := Document{
		Title:    w.Title,
		Subtitle: say(subtitle, p.side(workshop.Sales), p.side(workshop.Marketing)),
		Language: w.Language,
		PageOf:   say("paper.page-of"),
		Contents: say("paper.contents"),
		Cover:    p.cover(),
		Logo:     p.logo(w.Logo(), w.Organisation),
		Mark:     p.mark(w.State(), w.Rehearsal),
		Sections: p.longSections(),
	}
	amended := some(p.amendments(p.unlike(d)))
	d.Sections = append(append(d.Sections, some(p.signOff())...), amended...)
	letter := 'A'
	for _, annex := range some(p.record(), p.ballots(), p.pulse(), p.runLog()) {
		if len(amended) > 0 {
			annex.NewPage = false // the few lines before it would have a page to themselves
		}
		annex.Heading = say("agreement.annex", string(letter), annex.Heading)
		d.Sections = append(d.Sections, annex)
		letter++
	}
	return d
}

// longSections are what is agreed, and how the room came to it.
func (p paper) longSections() []Section {
	return some(p.summary(), p.context(), p.startLine(), p.strengths(), p.priorities(), p.goals(), p.commitments(),
		p.definitions(), p.calendar(), p.tradeOffs(), p.category(), p.waysOfWorking(), p.actions(), p.notAgreed(), p.parked(),
		p.safeguards(), p.reviews())
}

// A paper is a workshop, all of it, and the voice it is told in.
type paper struct {
	voice
	w *workshop.Workshop
}

func newPaper(w *workshop.Workshop, say Say) paper {
	return paper{voice{say, w.SalesName, w.MarketingName}, w}
}

// person is a participant's name, or a dash if there is none yet.
func (p paper) person(id workshop.ParticipantID) string {
	if id == "" {
		return "–"
	}
	return p.w.Person(id).Name
}

// theme is a theme's number and question.
func (p paper) theme(id workshop.ThemeID) string {
	if id == "" {
		return ""
	}
	t := p.w.ThemeByID(id)
	return t.Label() + " " + t.Name
}

// with adds a line, unless there is nothing to say in it.
func (f Facts) with(label, value string) Facts {
	if value == "" {
		return f
	}
	return append(f, Fact{label, value})
}

func (p paper) cover() []Fact {
	w, f := p.w, Facts{}
	f = f.with(p.say("agreement.status"), p.status()).
		with(p.say("agreement.organisation"), w.Organisation).
		with(p.say("agreement.held"), p.held()).
		with(p.say("agreement.place"), w.Place).
		with(p.say("agreement.facilitator"), w.Facilitator).
		with(p.say("agreement.sponsor"), w.Sponsor)
	f = append(append(f, p.holdsUntil(w.ShareReviews())...), p.version()...)
	return f.with(p.say("agreement.file"), string(w.ID))
}

// held is the day of the workshop and when it began.
func (p paper) held() string {
	held := LongDay(p.w.HeldOn, p.say)
	if held != "" && p.w.StartsAt != "" {
		return p.say("agreement.held-at", held, string(p.w.StartsAt))
	}
	return held
}

// holdsUntil is the day the agreement ends unless it is renewed.
func (p voice) holdsUntil(reviews []workshop.SharedReview) Facts {
	var f Facts
	for _, r := range reviews {
		if r.Days == workshop.Expiry {
			f = f.with(p.say("agreement.holds-until"), LongDay(r.On, p.say))
		}
	}
	return f
}

// status is how far the agreement has come, and how many have signed.
func (p paper) status() string {
	state := p.say("state." + string(p.w.State()))
	switch agreed, of := p.w.AgreedCount(); {
	case len(p.w.Signatures) > 0:
	case agreed > 0 && agreed == of:
		return p.say("agreement.consented")
	default:
		return state
	}
	return p.say("agreement.signed-by", state, len(p.w.Signatures), len(p.w.Participants))
}

// Expired returns an agreement whose cover says that it held until a day. What
// was signed is in it as before, and so is everything else.
func Expired(d Document, until workshop.Day, say Say) Document {
	d.Cover = append([]Fact(nil), d.Cover...)
	for i, f := range d.Cover {
		if f.Label == say("agreement.status") {
			d.Cover[i].Value = say("agreement.expired", f.Value, LongDay(until, say))
		}
	}
	return d
}

// ranked is a text with its place in a list.
func ranked(place int, text string) string { return fmt.Sprintf("%d. %s", place, text) }
