package workshop

import (
	"math/rand/v2"
	"slices"

	"accord/workshop/move"
)

// A rehearsal is the agenda of a workshop, played with two made-up teams who
// write, answer, vote and sign by themselves. What is for the facilitator to
// do, such as reading out or grouping, they leave.

// RehearsalSpeed is how many times as fast time goes by in a rehearsal.
const RehearsalSpeed = 10

// RehearsalTeam is how many people a made-up team has.
const RehearsalTeam = 6

// ErrRehearsed refuses to rehearse a rehearsal.
var ErrRehearsed = Problem{Key: "rehearsal.again"}

// RehearsalOf returns a rehearsal of the agenda of w, under a title of its
// own. Name gives the people of the teams their names.
func (w *Workshop) RehearsalOf(title string, name func(side Side, n int) string) (*Workshop, error) {
	if w.Rehearsal {
		return nil, ErrRehearsed
	}
	r := New(title, w.HeldOn)
	r.Brief, r.Rehearsal = w.Brief, true
	r.Title = title
	if err := r.UseAgenda(w.Agenda("")); err != nil {
		return nil, err
	}
	for _, side := range Sides {
		for n := range RehearsalTeam {
			if err := r.AddParticipant(side, name(side, n+1), ""); err != nil {
				return nil, err
			}
		}
	}
	return r, nil
}

// Rehearse has somebody of the teams do the next thing in the current move.
// It reports false when there is nothing left for them to do there.
func (w *Workshop) Rehearse(at Instant) bool {
	if !w.Rehearsal {
		return false
	}
	r := &rehearsing{w: w, example: Example(), at: at}
	switch m := w.CurrentMove().(type) {
	case move.Write:
		return r.write(m)
	case move.Rate:
		return r.rate(m)
	case move.Vote:
		return r.vote()
	case move.Paint:
		return r.paint(m)
	case move.Ask:
		return r.ask(m)
	case move.Answer:
		return r.answer()
	case move.Aim:
		return r.aim(m)
	case move.Consent:
		return r.consent()
	case move.Act:
		return r.act()
	case move.Sign:
		return r.sign()
	}
	return false
}

// rehearsing lends the made-up teams the words of the example.
type rehearsing struct {
	w       *Workshop
	example *Workshop
	at      Instant
}

// rehearsedCards is how many cards a team writes to a prompt.
const rehearsedCards = 4

// write adds a card of the side that has the fewest.
func (r *rehearsing) write(m move.Write) bool {
	for n := range rehearsedCards {
		for _, p := range m.Prompts {
			for _, side := range Sides {
				lent := r.example.CardsOf(p.Key, side)
				if len(r.w.CardsOf(p.Key, side)) != n || n >= len(lent) || p.Most > 0 && n >= p.Most {
					continue
				}
				id, err := r.w.AddCard(side, p.Key, lent[n].Text)
				if err != nil {
					continue
				}
				for _, d := range r.example.Details {
					if d.Card == lent[n].ID {
						_ = r.w.SetDetail(id, d.Field, d.Text) // a prompt may ask for less here
					}
				}
				return true
			}
		}
	}
	return false
}

// rate hands in a sheet for the side with the fewer ones.
func (r *rehearsing) rate(m move.Rate) bool {
	for _, side := range r.fewest(r.w.SheetsOf) {
		s := Sheet{Levels: make(map[string]int)}
		for i, statement := range m.Statements {
			s.Levels[statement] = 1 + rand.IntN(3) + (i+len(side))%2 // sides see things a little differently
		}
		if r.w.AddSheet(side, s) == nil {
			return true
		}
	}
	return false
}

// vote spends dots of the side that has spent fewer.
func (r *rehearsing) vote() bool {
	if len(r.w.Themes) == 0 {
		return false
	}
	theme := r.w.Themes[rand.IntN(len(r.w.Themes))].ID
	if r.w.Voting == ByBallots {
		for _, side := range r.fewest(r.w.BallotsCast) {
			if r.w.CastBallot(side, map[ThemeID]int{theme: r.w.DotsEach()}) == nil {
				return true
			}
		}
		return false
	}
	spent := func(side Side) int { n, _ := r.w.DotsSpent(side); return n }
	for _, side := range r.fewest(spent) {
		if r.w.CountHands(side, theme, r.w.DotsFor(side, theme)+1) == nil {
			return true
		}
	}
	return false
}

// fewest orders the sides by a count, the lower one first.
func (r *rehearsing) fewest(count func(Side) int) []Side {
	sides := slices.Clone(Sides[:])
	slices.SortStableFunc(sides, func(a, b Side) int { return count(a) - count(b) })
	return sides
}

// paint fills the next empty cell of a grid.
func (r *rehearsing) paint(m move.Paint) bool {
	switch m.Grid {
	case move.Calendar:
		for _, month := range r.w.Months() {
			for _, side := range Sides {
				if _, painted := r.w.MonthLevel(side, month); !painted {
					return r.w.PaintMonth(side, month, rand.IntN(MostSupport+1)) == nil
				}
			}
		}
	case move.Collisions:
		for _, s := range r.w.MeasuresOf(Sales) {
			for _, m := range r.w.MeasuresOf(Marketing) {
				if _, marked := r.w.PairLevel(s.ID, m.ID); !marked {
					return r.w.MarkPair(s.ID, m.ID, 1+rand.IntN(3)) == nil
				}
			}
		}
	case move.Ranges:
		return r.score()
	}
	return false
}

// score adds the parts of the range, and then gives each its levels.
func (r *rehearsing) score() bool {
	if n := len(r.w.Segments); n < len(r.example.Segments) && n < rehearsedCards {
		_, err := r.w.AddSegment(r.example.Segments[n].Name)
		return err == nil
	}
	for _, s := range r.w.Segments {
		for _, criterion := range Criteria {
			if _, scored := r.w.SegmentLevel(s.ID, criterion); !scored {
				return r.w.ScoreSegment(s.ID, criterion, 1+rand.IntN(5)) == nil
			}
		}
	}
	return false
}

// ask has the side with the fewer asks ask for something.
func (r *rehearsing) ask(m move.Ask) bool {
	for _, side := range r.fewest(func(s Side) int { return len(r.w.AsksFrom(s)) }) {
		lent := r.example.AsksFrom(side)
		if n := len(r.w.AsksFrom(side)); n < len(lent) && n < m.Most {
			_, err := r.w.AddAsk(side, r.w.NextToAsk(side), lent[n].Text)
			return err == nil
		}
	}
	return false
}

// answer says yes to the next ask.
func (r *rehearsing) answer() bool {
	for _, a := range r.w.Asks {
		if a.Reply == NoReply {
			return r.w.Answer(a.ID, Yes, "") == nil
		}
	}
	return false
}

// aim sets two goals.
func (r *rehearsing) aim(m move.Aim) bool {
	n := len(r.w.Goals)
	if n >= min(m.Most, 2) || n >= len(r.example.Goals) {
		return false
	}
	g := r.example.Goals[n]
	g.Due = r.w.HeldOn.Add(180 + 90*n) // the example's own may be long past
	g.SalesOwner, g.MarketingOwner = r.person(Sales), r.person(Marketing)
	_, err := r.w.AddGoal(g)
	return err == nil
}

func (r *rehearsing) person(side Side) ParticipantID {
	people := r.w.People(side)
	if len(people) == 0 {
		return ""
	}
	return people[rand.IntN(len(people))].ID
}

// consent raises hands on the next clause that does not stand.
func (r *rehearsing) consent() bool {
	for _, clause := range r.w.Clauses() {
		if s := r.w.Standing(clause); s == Agreed || s == Dropped {
			continue
		}
		hands := Hands{}
		hands[3], hands[5] = 2, RehearsalTeam-2
		return r.w.Raise(clause, hands, hands, r.at) == nil
	}
	return false
}

// act notes an action for each promise, up to four.
func (r *rehearsing) act() bool {
	n := len(r.w.Actions)
	if n >= rehearsedCards || n >= len(r.example.Actions) {
		return false
	}
	_, err := r.w.AddAction(Action{
		Text: r.example.Actions[n].Text, FirstStep: r.example.Actions[n].FirstStep,
		Owner: r.person(Sides[n%len(Sides)]), Due: r.w.HeldOn.Add(14 + 7*n),
	})
	return err == nil
}

// sign signs for the next person.
func (r *rehearsing) sign() bool {
	for _, p := range r.w.Participants {
		if _, signed := r.w.SignatureOf(p.ID); !signed {
			return r.w.Sign(p.ID, r.at) == nil
		}
	}
	return false
}
