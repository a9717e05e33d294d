package workshop

import (
	"slices"
	"time"
)

// What [Workshop.Sound] asks of each list.

// maxRows is how many rows a list may have that has no limit of its own: a
// few for each card.
const maxRows = 4 * MaxCards

// MaxRows is how many rows a workshop from outside may have in all. A small
// file could otherwise fill the memory.
const MaxRows = 5 * MaxCards

// maxSays is the longest that is kept of a card with all it tells, as JSON.
const maxSays = 64 * MaxCard

// maxRatings is what everyone can answer: each statement once.
const maxRatings = 2 * MaxParticipants * 20

// mostRows is how many rows each list may have.
var mostRows = map[string]int{
	"participants": 2 * MaxParticipants,
	"steps":        2 * MaxSteps, // what is taken over from before adds a few
	"cards":        MaxCards,
	"details":      maxRows,
	"hits":         maxRows,
	"themes":       maxRows,
	"votes":        maxRows,
	"ratings":      maxRatings,
	"predictions":  maxRatings,
	"findings":     len(PulseStatements),
	"marks":        maxRows,
	"decisions":    maxRows,
	"cut_offs":     MaxCutOffs,
	"rules":        maxRows,
	"segments":     MaxSegments,
	"asks":         2 * maxAsks,
	"goals":        MaxGoals,
	"commitments":  MaxCommitments,
	"rounds":       maxRows,
	"actions":      MaxActions,
	"parked":       MaxParked,
	"reviews":      maxRows,
	"signatures":   2 * MaxParticipants,
	"partings":     len(Sides),
	"versions":     MaxVersions,
	"amendments":   MaxAmendments,
	"pre_work":     MaxPreWork,
	"logos":        1,
	"lent":         maxRows,
	"carried":      MaxCarried,
	"earlier":      len(Sides) * len(Dimensions),
}

// MostRows returns how many rows a list may have, by its name in a file. What
// comes from outside is read up to there and no further.
func MostRows(list string) int {
	if most, ok := mostRows[list]; ok {
		return most
	}
	return maxRows
}

func (s *sounding) sizes() {
	w := s.w
	for _, l := range []struct {
		list string
		is   int
	}{
		{"participants", len(w.Participants)},
		{"steps", len(w.Steps)},
		{"cards", len(w.Cards)},
		{"details", len(w.Details)},
		{"hits", len(w.Hits)},
		{"themes", len(w.Themes)},
		{"votes", len(w.Votes)},
		{"ratings", len(w.Ratings)},
		{"predictions", len(w.Predictions)},
		{"findings", len(w.Findings)},
		{"marks", len(w.Marks)},
		{"decisions", len(w.Decisions)},
		{"cut_offs", len(w.CutOffs)},
		{"rules", len(w.Rules)},
		{"segments", len(w.Segments)},
		{"asks", len(w.Asks)},
		{"goals", len(w.Goals)},
		{"commitments", len(w.Commitments)},
		{"rounds", len(w.Rounds)},
		{"actions", len(w.Actions)},
		{"parked", len(w.Parked)},
		{"reviews", len(w.Reviews)},
		{"signatures", len(w.Signatures)},
		{"partings", len(w.Partings)},
		{"versions", len(w.Versions)},
		{"amendments", len(w.Amendments)},
		{"pre_work", len(w.PreWork)},
		{"logos", len(w.Logos)},
		{"lent", len(w.Lent)},
		{"carried", len(w.Carried)},
		{"earlier", len(w.Earlier)},
	} {
		if l.is > MostRows(l.list) {
			s.wrong(ErrUnsoundMany, inFacts, l.list)
		}
	}
}

func (s *sounding) stations() {
	s.choice(inFacts, "station", string(s.w.Station), "", string(Sales), string(Marketing))
	for i, l := range s.w.Lent {
		at := spot{"lent", i}
		s.line(at, "row", l.Row, MaxLine, needed)
		s.line(at, "print", l.Print, MaxLine, optional)
		s.choice(at, "state", string(l.State), string(LentPast), string(LentLast), string(LentShown), string(LentHeld))
		s.line(at, "says", l.Says, maxSays, optional)
	}
}

func (s *sounding) preWork() {
	for i, f := range s.w.PreWork {
		at := spot{"pre_work", i}
		s.side(at, "side", f.Side)
		s.line(at, "print", f.Print, MaxLine, needed)
	}
}

func (s *sounding) logos() {
	for i, l := range s.w.Logos {
		if _, plain := l.plain(); !plain {
			s.wrong(ErrUnsoundPicture, spot{"logos", i}, "picture")
		}
	}
}

func (s *sounding) before() {
	s.day(inFacts, "follows_on", s.w.FollowsOn, optional)
	for i, c := range s.w.Carried {
		at := spot{"carried", i}
		s.count(at, "number", c.Number)
		s.line(at, "was", c.Was, MaxLine, needed)
		s.side(at, "side", c.Side)
		s.line(at, "text", c.Text, MaxCard, needed)
		s.line(at, "owner", c.Owner, MaxLine, optional)
		s.day(at, "due", c.Due, optional)
		s.choice(at, "became", string(c.Became), "", string(Kept), string(Late), string(Missed), string(NoLonger))
		s.line(at, "note", c.Note, MaxCard, optional)
	}
	for i, e := range s.w.Earlier {
		at := spot{"earlier", i}
		s.side(at, "side", e.Side)
		if !slices.Contains(Dimensions, e.Dimension) {
			s.wrong(ErrUnsoundChoice, at, "dimension")
		}
		s.number(at, "index", e.Index, 0, 100)
	}
}

func (s *sounding) people() {
	for i, p := range s.w.Participants {
		at := spot{"participants", i}
		s.count(at, "place", p.Place)
		s.side(at, "side", p.Side)
		s.line(at, "name", p.Name, MaxLine, needed)
		s.line(at, "job", p.Job, MaxLine, optional)
	}
}

func (s *sounding) agenda() {
	s.reference(inFacts, "step", string(s.w.Step), optional, "steps")
	for i, step := range s.w.Steps {
		at := spot{"steps", i}
		a, ok := ActivityOf(step.Activity)
		if !ok {
			s.wrong(ErrUnsoundChoice, at, "activity")
		}
		s.number(at, "place", step.Place, i+1, i+1)
		s.line(at, "title", step.Title, MaxLine, optional)
		s.line(at, "question", step.Question, MaxLine, optional)
		if _, err := time.Parse("15:04", string(step.StartsAt)); step.StartsAt != "" && err != nil {
			s.wrong(ErrUnsoundDate, at, "starts_at")
		}
		s.number(at, "minutes", step.Minutes, 1, MaxMinutes)
		s.number(at, "floor", step.Floor, 0, MaxMinutes)
		s.number(at, "extra", step.Extra, -MaxMinutes, MaxMinutes)
		s.number(at, "move", step.Move, 0, len(a.Moves)-1)
		s.instant(at, "started", step.Started)
		s.instant(at, "ended", step.Ended)
		s.instant(at, "spent", Instant(step.Spent))
	}
}

func (s *sounding) cards() {
	prompts := make(map[CardID]string, len(s.w.Cards))
	for i, c := range s.w.Cards {
		at := spot{"cards", i}
		prompts[c.ID] = c.Prompt
		s.count(at, "number", c.Number)
		s.reference(at, "step", string(c.Step), needed, "steps")
		if _, ok := PromptOf(c.Prompt); !ok {
			s.wrong(ErrUnsoundChoice, at, "prompt")
		}
		s.side(at, "side", c.Side)
		s.count(at, "rank", c.Rank)
		s.text(at, "text", c.Text, MaxCard, needed)
		s.reference(at, "theme", string(c.Theme), optional, "themes")
		s.number(at, "paper", c.Paper, 0, MaxNumber)
	}
	for i, d := range s.w.Details {
		at := spot{"details", i}
		s.reference(at, "card", string(d.Card), needed, "cards")
		f, ok := FieldOf(prompts[d.Card], d.Field)
		if !ok {
			s.wrong(ErrUnsoundChoice, at, "field")
		}
		s.text(at, "text", d.Text, MaxCard, needed)
		if f.Choices != nil && !slices.Contains(f.Choices, d.Text) {
			s.wrong(ErrUnsoundChoice, at, "text")
		}
	}
	for i, h := range s.w.Hits {
		at := spot{"hits", i}
		s.reference(at, "guess", string(h.Guess), needed, "cards")
		s.reference(at, "real", string(h.Real), needed, "cards")
	}
}

func (s *sounding) themes() {
	for i, t := range s.w.Themes {
		at := spot{"themes", i}
		s.count(at, "number", t.Number)
		s.line(at, "name", t.Name, MaxLine, optional)
		if t.Tension != "" {
			s.choice(at, "tension", t.Tension, Tensions...)
		}
		s.number(at, "order", t.Order, 0, len(s.w.Themes))
	}
	for i, v := range s.w.Votes {
		at := spot{"votes", i}
		s.side(at, "side", v.Side)
		s.number(at, "ballot", v.Ballot, 0, MaxParticipants)
		s.reference(at, "theme", string(v.Theme), needed, "themes")
		s.number(at, "dots", v.Dots, 1, maxRows)
	}
}

func (s *sounding) marks() {
	for i, m := range s.w.Marks {
		at := spot{"marks", i}
		levels, ok := scales[m.Grid]
		if !ok {
			s.wrong(ErrUnsoundChoice, at, "grid")
		}
		s.line(at, "row", m.Row, MaxLine, needed)
		s.line(at, "column", m.Column, MaxLine, needed)
		s.number(at, "level", m.Level, levels.least, levels.most)
	}
}

func (s *sounding) asks() {
	for i, a := range s.w.Asks {
		at := spot{"asks", i}
		s.count(at, "number", a.Number)
		s.side(at, "from", a.From)
		s.reference(at, "theme", string(a.Theme), optional, "themes")
		s.line(at, "text", a.Text, MaxCard, needed)
		s.choice(at, "reply", string(a.Reply), string(NoReply), string(Yes), string(YesIf), string(No), string(Unclear))
		s.line(at, "reason", a.Reason, MaxCard, need(a.Reply == YesIf || a.Reply == No))
	}
}

func (s *sounding) goals() {
	for i, g := range s.w.Goals {
		at := spot{"goals", i}
		s.count(at, "number", g.Number)
		s.line(at, "text", g.Text, MaxLine, needed)
		s.line(at, "measure", g.Measure, MaxLine, optional)
		s.line(at, "baseline", g.Baseline, MaxLine, optional)
		s.line(at, "target", g.Target, MaxLine, optional)
		s.line(at, "source", g.Source, MaxLine, optional)
		s.line(at, "rhythm", g.Rhythm, MaxLine, optional)
		s.day(at, "due", g.Due, optional)
		s.reference(at, "sales_owner", string(g.SalesOwner), optional, "participants")
		s.reference(at, "marketing_owner", string(g.MarketingOwner), optional, "participants")
	}
}

func (s *sounding) commitments() {
	for i, c := range s.w.Commitments {
		at := spot{"commitments", i}
		s.count(at, "number", c.Number)
		s.side(at, "from", c.From)
		s.reference(at, "ask", string(c.Ask), optional, "asks")
		s.reference(at, "theme", string(c.Theme), optional, "themes")
		s.choice(at, "origin", string(c.Origin), string(FromTheme), string(FromStrength), string(FromIdea), string(FromInsight))
		s.line(at, "deed", c.Deed, MaxCard, needed)
		s.line(at, "trigger", c.Trigger, MaxCard, optional)
		s.line(at, "delivers", c.Delivers, MaxCard, optional)
		s.line(at, "within", c.Within, MaxCard, optional)
		s.line(at, "quality", c.Quality, MaxCard, optional)
		s.line(at, "exceptions", c.Exceptions, MaxCard, optional)
		s.line(at, "check", c.Check, MaxCard, optional)
		s.line(at, "if_missed", c.IfMissed, MaxCard, optional)
		s.reference(at, "owner", string(c.Owner), optional, "participants")
		s.day(at, "review", c.Review, optional)
	}
}

func (s *sounding) rounds() {
	for i, r := range s.w.Rounds {
		at := spot{"rounds", i}
		s.clause(at, r.Clause)
		s.count(at, "round", r.Round)
		words := 8 * MaxCard // several texts in one
		if r.Clause.IsSection() {
			words = MaxPaper
		}
		s.text(at, "words", r.Words, words, needed)
		for fingers := range r.Sales {
			s.number(at, "sales", r.Sales[fingers], 0, MaxParticipants)
			s.number(at, "marketing", r.Marketing[fingers], 0, MaxParticipants)
		}
		if r.Objector != "" {
			s.side(at, "objector", r.Objector)
		}
		s.line(at, "objection", r.Objection, MaxCard, need(r.Objector != ""))
		s.instant(at, "at", r.At)
	}
}

func (s *sounding) actions() {
	for i, a := range s.w.Actions {
		at := spot{"actions", i}
		s.count(at, "number", a.Number)
		s.line(at, "text", a.Text, MaxCard, needed)
		s.reference(at, "owner", string(a.Owner), needed, "participants")
		s.reference(at, "helper", string(a.Helper), optional, "participants")
		if a.Helper == a.Owner {
			s.wrong(ErrUnsoundTwice, at, "helper")
		}
		s.day(at, "due", a.Due, needed)
		s.line(at, "trigger", a.Trigger, MaxCard, optional)
		s.line(at, "first_step", a.FirstStep, MaxCard, optional)
		s.line(at, "sponsor_need", a.SponsorNeed, MaxCard, optional)
		s.reference(at, "commitment", string(a.Commitment), optional, "commitments")
		s.reference(at, "goal", string(a.Goal), optional, "goals")
		s.reference(at, "theme", string(a.Theme), optional, "themes")
	}
}

func (s *sounding) afterwards() {
	for i, p := range s.w.Parked {
		at := spot{"parked", i}
		s.count(at, "number", p.Number)
		s.choice(at, "kind", string(p.Kind), string(Later), string(ToSponsor), string(NotAgreedOn))
		s.line(at, "text", p.Text, MaxCard, needed)
		s.reference(at, "theme", string(p.Theme), optional, "themes")
		s.line(at, "about", p.About, MaxLine, optional)
		s.day(at, "by", p.By, optional)
		s.line(at, "sales_view", p.SalesView, MaxCard, optional)
		s.line(at, "marketing_view", p.MarketingView, MaxCard, optional)
	}
	for i, r := range s.w.Reviews {
		at := spot{"reviews", i}
		s.number(at, "days", r.Days, 1, 10*Expiry)
		s.day(at, "on", r.On, needed)
		s.line(at, "note", r.Note, MaxCard, optional)
	}
	for i, g := range s.w.Signatures {
		at := spot{"signatures", i}
		s.reference(at, "participant", string(g.Participant), needed, "participants")
		s.line(at, "name", g.Name, MaxLine, needed)
		s.side(at, "side", g.Side)
		s.instant(at, "at", g.At)
	}
	for i, p := range s.w.Partings {
		at := spot{"partings", i}
		s.side(at, "side", p.Side)
		s.number(at, "worth", p.Worth[0], 0, 0)
		for _, n := range p.Worth {
			s.number(at, "worth", n, 0, maxRows)
		}
		s.line(at, "words", p.Words, MaxCard, optional)
	}
}
