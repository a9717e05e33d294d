// Package workshop holds what happens when Sales and Marketing sit down
// together: the cards they write, what they vote for, what they promise.
//
// It imports nothing of ours but the moves, no user interface and no
// database, so every rule of the method can be read and tested here alone.
// Start with [Workshop], then [Activities], then [Room].
package workshop

import "github.com/google/uuid"

// A Workshop is one meeting of two sides and everything it produced.
//
// It is plain data. The methods that change it check the rules of the method
// first, and only [Room.Change] calls them; everyone else reads. Copies share
// their lists, which is why lists are replaced and never written into.
type Workshop struct {
	Facts
	Participants []Participant   `json:"participants"`
	Steps        []Step          `json:"steps"`
	Cards        []Card          `json:"cards"`
	Details      []CardDetail    `json:"details"`
	Hits         []Hit           `json:"hits"`
	Themes       []Theme         `json:"themes"`
	Votes        []ThemeVote     `json:"votes"`
	Ratings      []Rating        `json:"ratings"`
	Predictions  []Prediction    `json:"predictions"`
	Findings     []Finding       `json:"findings"`
	Marks        []Mark          `json:"marks"`
	Decisions    []MonthDecision `json:"decisions"`
	CutOffs      []CutOff        `json:"cut_offs"`
	Rules        []Rule          `json:"rules"`
	Segments     []Segment       `json:"segments"`
	Asks         []Ask           `json:"asks"`
	Goals        []Goal          `json:"goals"`
	Commitments  []Commitment    `json:"commitments"`
	Rounds       []ConsentRound  `json:"rounds"`
	Actions      []Action        `json:"actions"`
	Parked       []Parked        `json:"parked"`
	Reviews      []Review        `json:"reviews"`
	Signatures   []Signature     `json:"signatures"`
	Versions     []SignedVersion `json:"versions"`
	Amendments   []Amendment     `json:"amendments"`
	Partings     []Parting       `json:"partings"`
	PreWork      []PreWorkFile   `json:"pre_work"`
	Logos        []Logo          `json:"logos"` // at most one
	Lent         []Lent          `json:"lent"`
	Carried      []Carried       `json:"carried"`
	Earlier      []EarlierIndex  `json:"earlier"`

	// identity gives out identities; nil means UUIDs of the moment. The
	// example has its own, so that it is the same every time it is made.
	identity func() string

	// tally is what the room counted last, while it changes this workshop.
	tally *tally
}

// Facts are the things a workshop has exactly one of.
type Facts struct {
	ID WorkshopID `json:"id"`
	Brief
	Progress
	Ways

	Rehearsal bool `json:"rehearsal"` // played with made-up teams

	Station   Side       `json:"station"`    // the side whose station this is; empty: none
	StationOf WorkshopID `json:"station_of"` // the workshop it goes back to; empty: none

	Follows   WorkshopID `json:"follows"`    // the workshop before this one; empty: none
	FollowsOn Day        `json:"follows_on"` // when that was held
}

// A WorkshopID names a workshop, everywhere and for ever. It is a UUID.
type WorkshopID string

// clone returns a copy that can be changed while w is being drawn or printed.
// It shares the lists of w, which nobody writes into.
func (w *Workshop) clone() *Workshop {
	c := *w
	return &c
}

// newID gives out an identity: a UUID that sorts by time, so that two files
// can be merged by putting their rows together.
func (w *Workshop) newID() string {
	if w.identity != nil {
		return w.identity()
	}
	return uuid.Must(uuid.NewV7()).String()
}

// New returns a workshop with the half-day agenda, as yet without people.
func New(title string, today Day) *Workshop {
	w := &Workshop{}
	w.plan(title, today)
	return w
}

func (w *Workshop) plan(title string, today Day) {
	w.ID = WorkshopID(w.newID())
	w.Title, w.HeldOn, w.StartsAt, w.Language = title, today, "09:30", "en"
	must(w.UseAgenda(HalfDay))
}
