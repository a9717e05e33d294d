package workshop

import "slices"

// A Signature is a person's name under the agreement.
type Signature struct {
	ID          SignatureID   `json:"id"`
	Participant ParticipantID `json:"participant"`
	Name        string        `json:"name"` // as it was when signed
	Side        Side          `json:"side"`
	At          Instant       `json:"at"`
}

// A SignatureID names a signature within its workshop.
type SignatureID string

func (s Signature) key() string { return string(s.ID) }

// A Review is a day on which both sides look at what was kept.
type Review struct {
	ID   ReviewID `json:"id"`
	Days int      `json:"days"` // planned this many days after the workshop: 30, 60, 90; 365 is the day it expires
	On   Day      `json:"on"`
	Note string   `json:"note"` // what to bring, who leads it
}

// A ReviewID names a review within its workshop.
type ReviewID string

func (r Review) key() string { return string(r.ID) }

// Expiry is the Days of the review with which the agreement ends unless it
// is renewed.
const Expiry = 365

// pulseAgainDays is when the pulse is taken again: before the third review,
// which looks at what changed.
const pulseAgainDays = 90

// reviewDays are the reviews the method plans.
var reviewDays = []int{30, 60, 90, Expiry}

// Problems with signing.
var (
	ErrSigned        = Problem{Key: "signature.signed"}
	ErrSignedAlready = Problem{Key: "signature.twice"}
	ErrNothingAgreed = Problem{Key: "signature.nothing-agreed"}
)

// Sign puts a person's name under the agreement.
func (w *Workshop) Sign(id ParticipantID, at Instant) error {
	p, ok := find(w.Participants, string(id))
	if !ok {
		return ErrGone
	}
	if agreed, _ := w.AgreedCount(); agreed == 0 {
		return ErrNothingAgreed
	}
	if _, ok := w.SignatureOf(id); ok {
		return ErrSignedAlready
	}
	add(&w.Signatures, Signature{
		ID: SignatureID(w.newID()), Participant: id, Name: p.Name, Side: p.Side, At: at,
	})
	return nil
}

// Unsign takes a name back.
func (w *Workshop) Unsign(id ParticipantID) error {
	remove(&w.Signatures, func(s Signature) bool { return s.Participant == id })
	w.withdrawVersion()
	return nil
}

// SignatureOf returns a person's signature.
func (w *Workshop) SignatureOf(id ParticipantID) (Signature, bool) {
	at := slices.IndexFunc(w.Signatures, func(s Signature) bool { return s.Participant == id })
	if at < 0 {
		return Signature{}, false
	}
	return w.Signatures[at], true
}

// SignedByBoth reports whether at least one person of each side has signed.
func (w *Workshop) SignedByBoth() bool {
	for _, side := range Sides {
		if !slices.ContainsFunc(w.Signatures, func(s Signature) bool { return s.Side == side }) {
			return false
		}
	}
	return true
}

// unsigned refuses to change clauses that both sides have signed.
func (w *Workshop) unsigned() error {
	if w.SignedByBoth() {
		return ErrSigned
	}
	return nil
}

// PlanReviews dates the reviews the method asks for, unless they are dated.
func (w *Workshop) PlanReviews() {
	for _, days := range reviewDays {
		if !slices.ContainsFunc(w.Reviews, func(r Review) bool { return r.Days == days }) {
			add(&w.Reviews, Review{ID: ReviewID(w.newID()), Days: days, On: w.HeldOn.Add(days)})
		}
	}
	if w.PulseAgain == "" && len(w.Ratings) > 0 {
		w.PulseAgain = w.HeldOn.Add(pulseAgainDays)
	}
}

// SetReview moves a review to another day and notes what to bring.
func (w *Workshop) SetReview(id ReviewID, on Day, note string) error {
	if on == "" {
		return Problem{Key: ErrNoDay.Key, Field: "on"}
	}
	if err := w.checkDue("on", on); err != nil {
		return err
	}
	note, err := tidyLine("note", note, MaxCard)
	if err != nil {
		return err
	}
	return edit(&w.Reviews, string(id), func(r *Review) error { r.On, r.Note = on, note; return nil })
}

// DaysUntil returns how many days after the workshop a review is, which is not
// what was planned once it has been moved.
func (w *Workshop) DaysUntil(r Review) int {
	held, known := w.HeldOn.Time()
	on, dated := r.On.Time()
	if !known || !dated {
		return r.Days
	}
	return int(on.Sub(held).Hours() / 24)
}

// SetPulseAgain says when the pulse is taken again; empty: it is not.
func (w *Workshop) SetPulseAgain(on Day) error {
	if err := w.checkDue("pulse-again", on); err != nil {
		return err
	}
	w.PulseAgain = on
	return nil
}

// NextReview returns the first review that is not over on a day.
func (w *Workshop) NextReview(today Day) (next Review, ok bool) {
	for _, r := range w.Reviews {
		if r.On >= today && (!ok || r.On < next.On) {
			next, ok = r, true
		}
	}
	return next, ok
}

// Expired returns the day up to which the agreement held, if that is over on
// another: it was signed, and not renewed.
func (w *Workshop) Expired(today Day) (until Day, over bool) {
	for _, r := range w.Reviews {
		if r.Days == Expiry && w.SignedByBoth() && r.On != "" && r.On < today {
			return r.On, true
		}
	}
	return "", false
}
