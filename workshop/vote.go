package workshop

import (
	"cmp"
	"slices"
)

// A ThemeVote is dots that a side spent on a theme, on one ballot or by a
// show of hands. It knows the side and never the person.
type ThemeVote struct {
	ID     VoteID  `json:"id"`
	Side   Side    `json:"side"`
	Ballot int     `json:"ballot"` // ballots of a side count from 1; zero: a show of hands
	Theme  ThemeID `json:"theme"`
	Dots   int     `json:"dots"`
}

// A VoteID names a vote within its workshop.
type VoteID string

func (v ThemeVote) key() string { return string(v.ID) }

// Voting is how dots are counted.
type Voting string

// The ways of voting.
const (
	ByHands   Voting = ""        // a show of hands: dots are keyed in per theme and side
	ByBallots Voting = "ballots" // one ballot a person, keyed in one by one
)

// Problems with votes.
var (
	ErrBudgetOver = Problem{Key: "vote.over-budget"}
	ErrNoBallots  = Problem{Key: "vote.too-many-ballots"}
	ErrEmptyBal   = Problem{Key: "vote.empty-ballot"}
	ErrDots       = Problem{Key: "vote.dots"}
	ErrNoVoting   = Problem{Key: "vote.no-way"}
)

// MaxDots is the most dots a person may have.
const MaxDots = 10

// SuggestedDots is a third of the themes, rounded up: the method's figure for
// votes that spread without drowning.
func (w *Workshop) SuggestedDots() int { return max(1, (len(w.Themes)+2)/3) }

// DotsEach is how many dots a person may spend.
func (w *Workshop) DotsEach() int {
	if w.Dots > 0 {
		return w.Dots
	}
	return w.SuggestedDots()
}

// SetDots changes how many dots a person may spend; zero: as suggested.
func (w *Workshop) SetDots(n int) error {
	if n < 0 || n > MaxDots {
		return Problem{Key: ErrDots.Key, With: MaxDots, Field: "dots"}
	}
	w.Dots = n
	return nil
}

// CountBy changes how dots are counted. What was counted the other way stays
// and counts again when the room goes back.
func (w *Workshop) CountBy(v Voting) error {
	if v != ByHands && v != ByBallots {
		return ErrNoVoting
	}
	w.Voting = v
	return nil
}

// CountHands notes how many dots a side put on a theme by a show of hands.
// A side spends no more than its people have.
func (w *Workshop) CountHands(side Side, theme ThemeID, dots int) error {
	if index(w.Themes, string(theme)) < 0 {
		return ErrGone
	}
	spent := dots
	for _, v := range w.Votes {
		if v.Side == side && v.Ballot == 0 && v.Theme != theme {
			spent += v.Dots
		}
	}
	if dots < 0 || spent > w.budgetOf(side) {
		return Problem{Key: ErrBudgetOver.Key, With: w.budgetOf(side), Field: string(side)}
	}
	w.putVote(side, 0, theme, dots)
	return nil
}

// CastBallot adds one person's ballot: the dots it gives to each theme. A
// theme may get several dots from one ballot.
func (w *Workshop) CastBallot(side Side, dots map[ThemeID]int) error {
	ballot := w.BallotsCast(side) + 1
	if ballot > len(w.People(side)) {
		return Problem{Key: ErrNoBallots.Key, With: len(w.People(side)), Field: string(side)}
	}
	if err := w.FitsBallot(side, dots); err != nil {
		return err
	}
	if sumOf(dots) == 0 {
		return Problem{Key: ErrEmptyBal.Key, Field: string(side)}
	}
	for _, t := range w.Themes { // in a fixed order, so that rows are too
		w.putVote(side, ballot, t.ID, dots[t.ID])
	}
	return nil
}

// FitsBallot refuses dots that one person cannot give: more than a person has,
// or to a theme that is gone. A ballot without dots fits, for it may still be
// filled.
func (w *Workshop) FitsBallot(side Side, dots map[ThemeID]int) error {
	for theme, n := range dots {
		if index(w.Themes, string(theme)) < 0 {
			return ErrGone
		}
		if n < 0 {
			return Problem{Key: ErrBudgetOver.Key, With: w.DotsEach(), Field: string(side)}
		}
	}
	if sumOf(dots) > w.DotsEach() {
		return Problem{Key: ErrBudgetOver.Key, With: w.DotsEach(), Field: string(side)}
	}
	return nil
}

// sumOf adds up the dots of a ballot.
func sumOf(dots map[ThemeID]int) int {
	sum := 0
	for _, n := range dots {
		sum += n
	}
	return sum
}

// TakeBackBallot removes the newest ballot of a side.
func (w *Workshop) TakeBackBallot(side Side) error {
	newest := w.BallotsCast(side)
	switch {
	case newest == 0:
		return ErrGone
	case w.IsPrivate():
		return ErrSecretBallot // nobody knows which one was the newest
	}
	remove(&w.Votes, func(v ThemeVote) bool { return v.Side == side && v.Ballot == newest })
	return nil
}

// BallotsCast counts the ballots of a side.
func (w *Workshop) BallotsCast(side Side) int {
	n := 0
	for _, v := range w.Votes {
		if v.Side == side {
			n = max(n, v.Ballot)
		}
	}
	return n
}

// DotsFor adds up what a side spent on a theme, the way votes are counted.
func (w *Workshop) DotsFor(side Side, theme ThemeID) int {
	n := 0
	for _, v := range w.Votes {
		if v.Side == side && v.Theme == theme && (v.Ballot > 0) == (w.Voting == ByBallots) {
			n += v.Dots
		}
	}
	return n
}

// DotsSpent adds up what a side spent in all, and what it may spend.
func (w *Workshop) DotsSpent(side Side) (spent, of int) {
	for _, t := range w.Themes {
		spent += w.DotsFor(side, t.ID)
	}
	return spent, w.budgetOf(side)
}

// MattersTo reports whether a theme is hot for a side: it has at least an
// even share of the dots the side spent.
func (w *Workshop) MattersTo(side Side, theme ThemeID) bool {
	spent, _ := w.DotsSpent(side)
	dots := w.DotsFor(side, theme)
	return dots > 0 && dots*len(w.Themes) >= spent
}

// Quadrant says to whom a theme matters: to both, to one side, or, if it is
// cold for both, to nobody (empty).
func (w *Workshop) Quadrant(theme ThemeID) Side {
	sales, marketing := w.MattersTo(Sales, theme), w.MattersTo(Marketing, theme)
	switch {
	case sales && marketing:
		return Both
	case sales:
		return Sales
	case marketing:
		return Marketing
	}
	return ""
}

// proposeOrder sets the order of work if the room has not yet: what matters
// to both first, then the hottest of each side in turn, so that neither
// goes home with nothing.
func (w *Workshop) proposeOrder() {
	if len(w.WorkedOn()) > 0 {
		return
	}
	order := w.inQuadrant(Both)
	if one := w.inQuadrant(Sales); len(one) > 0 {
		order = append(order, one[0])
	}
	if one := w.inQuadrant(Marketing); len(one) > 0 {
		order = append(order, one[0])
	}
	must(w.setOrder(order)) // every theme in it has just been found
}

// inQuadrant returns the themes of a quadrant, the hottest first: to both, or
// to the side it matters to, and what is as hot for that by the other's dots.
func (w *Workshop) inQuadrant(q Side) []Theme {
	var in []Theme
	for _, t := range w.Themes {
		if w.Quadrant(t.ID) == q {
			in = append(in, t)
		}
	}
	share := func(t Theme, side Side) float64 { // of the side's own dots, so that size does not count
		spent, _ := w.DotsSpent(side)
		return float64(w.DotsFor(side, t.ID)) / float64(max(1, spent))
	}
	slices.SortStableFunc(in, func(a, b Theme) int {
		together := cmp.Compare(share(b, Sales)+share(b, Marketing), share(a, Sales)+share(a, Marketing))
		if q != Sales && q != Marketing {
			return together
		}
		return cmp.Or(cmp.Compare(share(b, q), share(a, q)), together)
	})
	return in
}

func (w *Workshop) budgetOf(side Side) int { return len(w.People(side)) * w.DotsEach() }

// putVote replaces a vote; no dots take it away.
func (w *Workshop) putVote(side Side, ballot int, theme ThemeID, dots int) {
	same := func(v ThemeVote) bool { return v.Side == side && v.Ballot == ballot && v.Theme == theme }
	remove(&w.Votes, same)
	if dots > 0 {
		add(&w.Votes, ThemeVote{ID: VoteID(w.newRowID()), Side: side, Ballot: ballot, Theme: theme, Dots: dots})
	}
}
