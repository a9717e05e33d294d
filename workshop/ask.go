package workshop

import "accord/workshop/move"

// An Ask is what one side needs from the other, and the reply.
type Ask struct {
	ID      AskID   `json:"id"`
	Number  int     `json:"number"` // printed as Q-S2: per side, from 1
	From    Side    `json:"from"`
	Theme   ThemeID `json:"theme"` // empty: a new idea
	Text    string  `json:"text"`
	Reply   Reply   `json:"reply"`
	Reason  string  `json:"reason"`  // the condition of a "yes, if", or the reason of a "no"
	Sponsor bool    `json:"sponsor"` // handed to the sponsor, for the room cannot decide it
}

// An AskID names an ask within its workshop.
type AskID string

func (a Ask) key() string { return string(a.ID) }

// A Reply is one of the four permitted answers.
type Reply string

// The answers.
const (
	NoReply Reply = ""
	Yes     Reply = "yes"
	YesIf   Reply = "yes-if"
	No      Reply = "no"
	Unclear Reply = "unclear" // ask again, as something a person could photograph
)

// Replies lists the four answers in the order they are offered.
var Replies = []Reply{Yes, YesIf, No, Unclear}

// Problems with asks.
var (
	ErrManyAsks  = Problem{Key: "ask.too-many"}
	ErrNoReason  = Problem{Key: "ask.no-reason"}
	ErrNoReply   = Problem{Key: "ask.no-reply"}
	ErrConsented = Problem{Key: "ask.consented"}
)

// maxAsks is how many asks a side may have: more cannot be answered in the
// time there is.
const maxAsks = 12

// AddAsk notes what a side needs from the other.
func (w *Workshop) AddAsk(from Side, theme ThemeID, text string) (AskID, error) {
	a := Ask{ID: AskID(w.newID()), From: from, Theme: theme}
	if err := w.wordAsk(&a, theme, text); err != nil {
		return "", err
	}
	most := maxAsks
	if m, ok := w.CurrentMove().(move.Ask); ok {
		most = m.Most
	}
	a.Number = 1
	for _, other := range w.Asks {
		if other.From == from {
			a.Number = max(a.Number, other.Number+1)
		}
	}
	if len(w.AsksFrom(from)) >= most {
		return "", Problem{Key: ErrManyAsks.Key, With: most, Field: "text"}
	}
	add(&w.Asks, a)
	return a.ID, nil
}

// EditAsk changes the words of an ask and what it comes from.
func (w *Workshop) EditAsk(id AskID, theme ThemeID, text string) error {
	return edit(&w.Asks, string(id), func(a *Ask) error { return w.wordAsk(a, theme, text) })
}

// RemoveAsk takes an ask back, with the draft it led to. It is refused once
// hands were raised on that.
func (w *Workshop) RemoveAsk(id AskID) error {
	if index(w.Asks, string(id)) < 0 {
		return ErrGone
	}
	if err := w.dropDraft(id); err != nil {
		return err
	}
	remove(&w.Asks, func(a Ask) bool { return a.ID == id })
	return nil
}

// Answer notes the reply to an ask. A yes, and a yes with a condition, become
// a draft commitment of the side that was asked.
func (w *Workshop) Answer(id AskID, reply Reply, reason string) error {
	reason, err := tidyLine("reason", reason, MaxCard)
	if err != nil {
		return err
	}
	switch reply {
	case Yes, Unclear, NoReply:
		reason = ""
	case YesIf, No:
		if reason == "" {
			return Problem{Key: ErrNoReason.Key, Field: "reason"}
		}
	default:
		return ErrNoReply
	}
	if err := edit(&w.Asks, string(id), func(a *Ask) error {
		a.Reply, a.Reason = reply, reason
		a.Sponsor = a.Sponsor && reply == No
		return nil
	}); err != nil {
		return err
	}
	if reply == Yes || reply == YesIf {
		return w.draftFrom(id)
	}
	return w.dropDraft(id)
}

// SendToSponsor puts an ask that was refused on the sponsor's list, or takes
// it off.
func (w *Workshop) SendToSponsor(id AskID, send bool) error {
	return edit(&w.Asks, string(id), func(a *Ask) error { a.Sponsor = send; return nil })
}

// AsksFrom returns what a side asked for, in order.
func (w *Workshop) AsksFrom(side Side) []Ask {
	var asks []Ask
	for _, a := range w.Asks {
		if a.From == side {
			asks = append(asks, a)
		}
	}
	return asks
}

// NextToAsk returns the theme that a side asks about next: the first one worked
// on that none of its asks comes from, or the first of all once each has one.
// Empty: nothing is worked on, so it is a new idea.
func (w *Workshop) NextToAsk(from Side) ThemeID {
	asked := make(map[ThemeID]bool)
	for _, a := range w.AsksFrom(from) {
		asked[a.Theme] = true
	}
	chosen := w.WorkedOn()
	for _, t := range chosen {
		if !asked[t.ID] {
			return t.ID
		}
	}
	if len(chosen) > 0 {
		return chosen[0].ID
	}
	return ""
}

// AnsweredYes counts the asks that were answered with a yes, with a condition
// or without, and all asks.
func (w *Workshop) AnsweredYes() (yes, of int) {
	for _, a := range w.Asks {
		if a.Reply == Yes || a.Reply == YesIf {
			yes++
		}
	}
	return yes, len(w.Asks)
}

// Unworded counts the asks that still need words: those that were not clear,
// and those whose promise nobody could check yet.
func (w *Workshop) Unworded() int {
	n := 0
	for _, a := range w.Asks {
		c, drafted := w.CommitmentFrom(a.ID)
		if a.Reply == Unclear || drafted && len(c.Missing()) > 0 {
			n++
		}
	}
	return n
}

// AskByID returns an ask, or an empty one if there is none.
func (w *Workshop) AskByID(id AskID) Ask {
	a, _ := find(w.Asks, string(id))
	return a
}

func (w *Workshop) wordAsk(a *Ask, theme ThemeID, text string) (err error) {
	if !a.From.isSide() {
		return ErrNoSide
	}
	if theme != "" && index(w.Themes, string(theme)) < 0 {
		return ErrGone
	}
	a.Theme = theme
	a.Text, err = needLine("text", text, MaxCard)
	return err
}

// draftFrom drafts the commitment an ask leads to, if there is none yet.
func (w *Workshop) draftFrom(id AskID) error {
	if _, ok := w.CommitmentFrom(id); ok {
		return nil
	}
	a, _ := find(w.Asks, string(id))
	c := Commitment{From: a.From.Other(), Ask: id, Theme: a.Theme, Deed: a.Text}
	if a.Theme == "" {
		c.Origin = FromIdea
	}
	_, err := w.AddCommitment(c)
	return err
}

// dropDraft takes back the draft an ask led to. It is refused once hands
// were raised on it.
func (w *Workshop) dropDraft(id AskID) error {
	c, ok := w.CommitmentFrom(id)
	if !ok {
		return nil
	}
	if len(w.RoundsOf(ClauseID(c.ID))) > 0 {
		return ErrConsented
	}
	return w.RemoveCommitment(c.ID)
}
