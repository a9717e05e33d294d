package workshop

import (
	"cmp"
	"slices"

	"accord/workshop/move"
)

// A Caution is something that would be left undone if the room went on now.
// Going on is allowed all the same; whoever leads is asked once.
type Caution struct {
	Key   string // of its sentence; empty: nothing is left undone
	Count int    // how much of it
}

// Caution looks at the move the room is about to leave.
func (w *Workshop) Caution() Caution {
	if w.Station != "" {
		return Caution{} // the room's work is elsewhere
	}
	if w.Asking != 0 {
		return Caution{"caution.asking", w.Asking} // it stands on the wall
	}
	switch m := w.CurrentMove().(type) {
	case move.Write:
		lists, silent := len(w.EmptyLists()), w.silentSides(m)
		if silent == 1 && lists > len(m.Prompts) {
			return left("caution.empty-lists", lists) // by name, for the other side has some too
		}
		return cmp.Or(left("caution.silent", silent), left("caution.too-many", w.tooMany(m.Prompts, false)),
			left("caution.empty-lists", lists), left("caution.unfinished", w.unfinished(m)))
	case move.Reveal:
		if m.OneByOne {
			return left("caution.face-down", w.unread(m))
		}
		lists, stories := w.unseen(m)
		return cmp.Or(left("caution.lists", lists), left("caution.stories", stories), left("caution.too-marked", w.tooMany(promptsOf(m), true)))
	case move.Match:
		return left("caution.guesses", w.unmatched(m))
	case move.Rate:
		return left("caution.sheets", w.lacking(w.Answered))
	case move.Group:
		return left("caution.loose", w.ungrouped(m))
	case move.Vote:
		if w.Voting == ByBallots {
			return cmp.Or(left("caution.ballots", w.lacking(w.BallotsCast)), left("caution.unspent", w.unspent()))
		}
		return cmp.Or(left("caution.dots", w.withoutDots()), left("caution.unspent", w.unspent()))
	case move.Settle:
		switch m.Matter {
		case move.GapMonths:
			return left("caution.gap-months", len(w.OpenGaps()))
		case move.Clashes:
			return left("caution.collisions", len(w.OpenCollisions()))
		}
	case move.Answer:
		return cmp.Or(left("caution.unanswered", w.replied(NoReply)), left("caution.unclear", w.replied(Unclear)), left("caution.unworded", w.Unworded()))
	case move.Consent:
		return cmp.Or(left("caution.consent", w.undecided()), left("caution.clauses-lacking", w.agreedLacking()))
	case move.Act:
		return left("caution.idle", len(w.WithoutAction()))
	case move.Review:
		became, _ := w.CountBecame()
		return left("caution.unsaid", became[""])
	case move.Sign:
		if !w.SignedByBoth() {
			return left("caution.unsigned", 1)
		}
	}
	return Caution{}
}

func left(key string, count int) Caution {
	if count <= 0 {
		return Caution{}
	}
	return Caution{key, count}
}

// promptsOf returns what the cards of a reveal answer.
func promptsOf(m move.Reveal) (prompts []move.Prompt) {
	for _, key := range m.Prompts {
		p, _ := PromptOf(key)
		prompts = append(prompts, p)
	}
	return prompts
}

// WouldTurnOver counts the cards that are face down now and that the wall
// will show as soon as the room goes on.
func (w *Workshop) WouldTurnOver() int {
	s, ok := w.CurrentStep()
	if !ok {
		return 0
	}
	var next move.Move
	if moves := s.Does().Moves; s.Move+1 < len(moves) {
		next = moves[s.Move+1]
	} else if following, ok := w.NextStep(); ok {
		next = following.At()
	}
	if r, ok := next.(move.Reveal); ok && r.OneByOne {
		return 0 // they are turned over there, one by one
	}
	n := 0
	for _, c := range w.Cards {
		if next != nil && reveals(next, c.Prompt) && !w.FaceUp(c) {
			n++
		}
	}
	return n
}

// unfinished counts the cards that lack something that is asked for with each,
// such as what would have helped.
func (w *Workshop) unfinished(m move.Write) int {
	n := 0
	for _, p := range m.Prompts {
		for _, c := range w.Cards {
			if c.Prompt == p.Key && slices.ContainsFunc(p.Written(), func(f move.Field) bool { return w.isLacking(c, f) }) {
				n++
			}
		}
	}
	return n
}

func (w *Workshop) isLacking(c Card, f move.Field) bool {
	return f.Asked && w.DetailOf(c.ID, f.Key) == ""
}

// LackingFields returns the keys of what is asked for with each card of the
// step and lacks on some. It is empty outside of writing.
func (w *Workshop) LackingFields() (keys []string) {
	m, _ := w.CurrentMove().(move.Write)
	for _, p := range m.Prompts {
		for _, f := range p.Written() {
			lacks := func(c Card) bool { return c.Prompt == p.Key && w.isLacking(c, f) }
			if !slices.Contains(keys, f.Key) && slices.ContainsFunc(w.Cards, lacks) {
				keys = append(keys, f.Key)
			}
		}
	}
	return keys
}

func (w *Workshop) unread(m move.Reveal) int {
	n := 0
	for _, side := range Sides {
		shown, of := w.ReadOut(m, side)
		n += of - shown
	}
	return n
}

// unseen counts the lists of a reveal with a card that the room has not had
// before it. Stories stand alone: once it has begun with them, those it has
// not come to are counted instead.
func (w *Workshop) unseen(m move.Reveal) (lists, stories int) {
	_, now := w.listPages(m)
	for _, prompt := range m.Prompts {
		seen, not := 0, 0
		for _, c := range w.Cards {
			switch {
			case c.Prompt != prompt:
			case c.Shown || c.stands(now):
				seen++
			default:
				not++
			}
		}
		switch {
		case not == 0:
		case prompt == "story" && seen > 0:
			stories = not
		default:
			lists++
		}
	}
	return lists, stories
}

// lacking counts the people of whom nothing is in yet.
func (w *Workshop) lacking(in func(Side) int) int {
	n := 0
	for _, side := range Sides {
		n += max(0, len(w.People(side))-in(side))
	}
	return n
}

func (w *Workshop) ungrouped(m move.Group) int {
	n := 0
	for _, c := range w.Cards {
		if c.Prompt == m.Prompt && c.Theme == "" && w.FaceUp(c) {
			n++
		}
	}
	return n
}

// withoutDots counts the sides that have spent no dot.
func (w *Workshop) withoutDots() int {
	n := 0
	for _, side := range Sides {
		if spent, _ := w.DotsSpent(side); spent == 0 && len(w.Themes) > 0 {
			n++
		}
	}
	return n
}

// unspent counts the dots that both sides could still give.
func (w *Workshop) unspent() int {
	n := 0
	for _, side := range Sides {
		if spent, of := w.DotsSpent(side); len(w.Themes) > 0 {
			n += max(0, of-spent)
		}
	}
	return n
}

// replied counts the asks with a reply.
func (w *Workshop) replied(with Reply) int {
	n := 0
	for _, a := range w.Asks {
		if a.Reply == with {
			n++
		}
	}
	return n
}

// undecided counts the clauses that neither stand nor were dropped.
func (w *Workshop) undecided() int {
	n := 0
	for _, c := range w.Clauses() {
		if s := w.Standing(c); s != Agreed && s != Dropped {
			n++
		}
	}
	return n
}

// agreedLacking counts the clauses that stand although what they promise could
// not be checked. A baseline may still be found by an action.
func (w *Workshop) agreedLacking() int {
	n := 0
	for _, c := range w.Commitments {
		if len(c.Missing()) > 0 && w.Standing(ClauseID(c.ID)) == Agreed {
			n++
		}
	}
	for _, g := range w.Goals {
		missing := slices.DeleteFunc(g.Missing(), func(key string) bool { return key == "baseline" })
		if len(missing) > 0 && w.Standing(ClauseID(g.ID)) == Agreed {
			n++
		}
	}
	return n
}

// unmatched counts the guesses of a step in which none has been held against
// what the other side wrote.
func (w *Workshop) unmatched(m move.Match) int {
	guesses := 0
	for _, side := range Sides {
		if hits, _ := w.Guessed(side, m.Real); hits > 0 {
			return 0
		}
		guesses += len(w.CardsOf(m.Guess, side))
	}
	return guesses
}
