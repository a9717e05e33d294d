package workshop

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"
)

// Problems with a workshop that came from outside. Each is made with the
// place in it, such as cards[3].side.
var (
	ErrUnsoundMissing   = Problem{Key: "sound.missing"}   // nothing where something must be
	ErrUnsoundIdentity  = Problem{Key: "sound.identity"}  // no UUID
	ErrUnsoundTwice     = Problem{Key: "sound.twice"}     // there already
	ErrUnsoundReference = Problem{Key: "sound.reference"} // refers to what is not there
	ErrUnsoundChoice    = Problem{Key: "sound.choice"}    // none of what it can be
	ErrUnsoundText      = Problem{Key: "sound.text"}      // too long, or with signs nobody can see
	ErrUnsoundNumber    = Problem{Key: "sound.number"}    // out of range
	ErrUnsoundDate      = Problem{Key: "sound.date"}      // no date or time
	ErrUnsoundMany      = Problem{Key: "sound.many"}      // more rows than there may be
	ErrUnsoundPicture   = Problem{Key: "sound.picture"}   // no plain picture
)

// Sound returns the first thing wrong with a workshop that came from
// outside, and nil if every rule the methods keep to holds for it. What the
// methods made is always sound.
func (w *Workshop) Sound() error {
	s := &sounding{w: w, ids: make(map[string]string)}
	s.facts()
	if s.sizes(); s.found != nil {
		return s.found // to go through lists that are too long takes too long
	}
	s.identities()
	s.people()
	s.agenda()
	s.cards()
	s.themes()
	s.pulse()
	s.marks()
	s.calendar()
	s.rules()
	s.asks()
	s.goals()
	s.commitments()
	s.rounds()
	s.actions()
	s.afterwards()
	s.versions()
	s.preWork()
	s.logos()
	s.stations()
	s.before()
	return s.found
}

// A sounding looks for the first thing wrong. Once it is found, the rest is
// gone through without looking.
type sounding struct {
	w     *Workshop
	ids   map[string]string // the list each identity is in
	found error
}

// A spot is a row of a list; the place in it is put into words only when
// something is wrong there.
type spot struct {
	list string
	row  int
}

// inFacts is the spot of what a workshop has exactly one of.
var inFacts = spot{row: -1}

func (s *sounding) wrong(p Problem, at spot, field string) {
	if s.found != nil {
		return
	}
	p.With = field
	if at != inFacts {
		p.With = fmt.Sprintf("%s[%d].%s", at.list, at.row, field)
	}
	s.found = p
}

func (s *sounding) facts() {
	w := s.w
	s.line(inFacts, "title", w.Title, MaxLine, needed)
	for _, t := range []named{
		{"organisation", &w.Organisation}, {"place", &w.Place}, {"facilitator", &w.Facilitator},
		{"sponsor", &w.Sponsor}, {"sales_name", &w.SalesName}, {"marketing_name", &w.MarketingName},
	} {
		s.line(inFacts, t.field, *t.text, MaxLine, optional)
	}
	for _, t := range []named{
		{"purpose", &w.Purpose}, {"scope_in", &w.ScopeIn}, {"scope_out", &w.ScopeOut},
		{"decision_rule", &w.DecisionRule}, {"ground_rules", &w.GroundRules},
		{"meetings", &w.Meetings}, {"channels", &w.Channels},
		{"rights", &w.Rights}, {"ladder", &w.Ladder}, {"terms", &w.Terms},
	} {
		s.text(inFacts, t.field, *t.text, MaxCard, optional)
	}
	s.line(inFacts, "not_agreed", w.NotAgreed, MaxCard, optional)
	s.line(inFacts, "horizon", w.Horizon, MaxLine, optional)
	if p, wrong := AsProblem(w.Ways.check()); wrong {
		s.wrong(ErrUnsoundMissing, inFacts, p.Field)
	}
	s.day(inFacts, "pulse_again", w.PulseAgain, optional)
	s.line(inFacts, "focus", w.Focus, MaxLine, optional)
	s.day(inFacts, "held_on", w.HeldOn, needed)
	if _, err := time.Parse("15:04", string(w.StartsAt)); err != nil {
		s.wrong(ErrUnsoundDate, inFacts, "starts_at")
	}
	if !isLanguage(w.Language) {
		s.wrong(ErrUnsoundChoice, inFacts, "language")
	}
	if w.WallLanguage != "" && !isLanguage(w.WallLanguage) {
		s.wrong(ErrUnsoundChoice, inFacts, "wall_language")
	}
	s.number(inFacts, "budget", w.Budget, 30, MaxBudget)
	s.number(inFacts, "dots", w.Dots, 0, MaxDots)
	s.number(inFacts, "split_line", w.SplitLine, 0, MaxSplit)
	s.number(inFacts, "timebox", w.Timebox, 0, MaxTimebox)
	s.number(inFacts, "box_from", int(w.BoxFrom), 0, math.MaxInt)
	s.number(inFacts, "asking", w.Asking, 0, MaxMinutes)
	s.choice(inFacts, "voting", string(w.Voting), string(ByHands), string(ByBallots))
	s.instant(inFacts, "began", w.Began)
	s.instant(inFacts, "closed", w.Closed)
	s.instant(inFacts, "ends_at", w.EndsAt)
	s.instant(inFacts, "since", w.Since)
	if w.Step != "" && w.Began == 0 {
		s.wrong(ErrUnsoundMissing, inFacts, "began")
	}
}

// need says whether a field may be empty.
type need bool

const (
	needed   need = true
	optional need = false
)

// line checks a text that stands on one line.
func (s *sounding) line(at spot, field, text string, most int, n need) {
	if strings.Contains(text, "\n") {
		s.wrong(ErrUnsoundText, at, field)
	}
	s.text(at, field, text, most, n)
}

// text checks a text that may have several lines.
func (s *sounding) text(at spot, field, text string, most int, n need) {
	if n == needed && strings.TrimSpace(text) == "" {
		s.wrong(ErrUnsoundMissing, at, field)
	}
	unseen := func(r rune) bool { return r != '\n' && isUnseen(r) }
	if !utf8.ValidString(text) || utf8.RuneCountInString(text) > most || strings.ContainsFunc(text, unseen) {
		s.wrong(ErrUnsoundText, at, field)
	}
}

func (s *sounding) number(at spot, field string, n, least, most int) {
	if n < least || n > most {
		s.wrong(ErrUnsoundNumber, at, field)
	}
}

// count checks a number that begins at 1.
func (s *sounding) count(at spot, field string, n int) { s.number(at, field, n, 1, 1_000_000) }

// lastInstant is the end of the year 9999, beyond which dates have no form.
const lastInstant = 253_402_300_799_999

func (s *sounding) instant(at spot, field string, i Instant) {
	if i < 0 || i > lastInstant {
		s.wrong(ErrUnsoundNumber, at, field)
	}
}

func (s *sounding) day(at spot, field string, d Day, n need) {
	switch {
	case n == needed && d == "":
		s.wrong(ErrUnsoundMissing, at, field)
	case d.check(field) != nil:
		s.wrong(ErrUnsoundDate, at, field)
	}
}

func (s *sounding) choice(at spot, field, chosen string, from ...string) {
	if !slices.Contains(from, chosen) {
		s.wrong(ErrUnsoundChoice, at, field)
	}
}

func (s *sounding) side(at spot, field string, side Side) {
	if !side.isSide() {
		s.wrong(ErrUnsoundChoice, at, field)
	}
}

// reference checks that an identity is that of a row in one of the lists.
func (s *sounding) reference(at spot, field, id string, n need, lists ...string) {
	switch {
	case id == "" && n == needed:
		s.wrong(ErrUnsoundMissing, at, field)
	case id != "" && !slices.Contains(lists, s.ids[id]):
		s.wrong(ErrUnsoundReference, at, field)
	}
}

// identity notes the identity of a row, which no other may have.
func (s *sounding) identity(at spot, id string) {
	parsed, err := uuid.Parse(id)
	_, twice := s.ids[id]
	switch {
	case err != nil || parsed.String() != id: // some other way of writing it would look like another
		s.wrong(ErrUnsoundIdentity, at, "id")
	case twice:
		s.wrong(ErrUnsoundTwice, at, "id")
	}
	s.ids[id] = at.list
}

// identify notes the identities of a list.
func identify[Row row](s *sounding, list string, rows []Row) {
	for i, r := range rows {
		s.identity(spot{list, i}, r.key())
	}
}

func (s *sounding) identities() {
	w := s.w
	s.identity(inFacts, string(w.ID))
	identify(s, "participants", w.Participants)
	identify(s, "steps", w.Steps)
	identify(s, "cards", w.Cards)
	identify(s, "details", w.Details)
	identify(s, "hits", w.Hits)
	identify(s, "themes", w.Themes)
	identify(s, "votes", w.Votes)
	identify(s, "ratings", w.Ratings)
	identify(s, "predictions", w.Predictions)
	identify(s, "findings", w.Findings)
	identify(s, "marks", w.Marks)
	identify(s, "decisions", w.Decisions)
	identify(s, "cut_offs", w.CutOffs)
	identify(s, "rules", w.Rules)
	identify(s, "segments", w.Segments)
	identify(s, "asks", w.Asks)
	identify(s, "goals", w.Goals)
	identify(s, "commitments", w.Commitments)
	identify(s, "rounds", w.Rounds)
	identify(s, "actions", w.Actions)
	identify(s, "parked", w.Parked)
	identify(s, "reviews", w.Reviews)
	identify(s, "signatures", w.Signatures)
	identify(s, "versions", w.Versions)
	identify(s, "amendments", w.Amendments)
	identify(s, "partings", w.Partings)
	identify(s, "pre_work", w.PreWork)
	identify(s, "logos", w.Logos)
	identify(s, "lent", w.Lent)
	identify(s, "carried", w.Carried)
	identify(s, "earlier", w.Earlier)
}
