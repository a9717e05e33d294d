package workshop

import (
	"cmp"
	"math"
	"slices"

	"accord/workshop/move"
)

// LeastAnswers is how many answers a side needs before its figures are
// shown: with fewer, everyone could tell who said what.
const LeastAnswers = 3

// LeastItems is how many statements of a dimension need an answer before the
// dimension has a figure.
const LeastItems = 2

// SuggestedSplit is the spread, in hundredths of a level, from which a side
// counts as split unless the facilitator moves the line.
const SuggestedSplit = 110

// MaxSplit is the widest spread there can be: half of a side at each end.
const MaxSplit = 200

// A Score is what both sides answered to one statement, or in one dimension.
type Score struct {
	Key              string // of the statement or the dimension
	Sales, Marketing SideScore
	Together         float64 // both indexes pooled
	Pooled           bool    // Together may be shown
}

// A SideScore is one side's part of a [Score]. Unless it is Shown, only the
// counts are filled in.
type SideScore struct {
	Answers  int // people who answered with a level
	CantSay  int // people who can't say
	Shown    bool
	Index    float64 // 0 to 100
	Spread   float64 // in levels
	Expected float64 // the index the other side predicted
	Guessed  bool    // Expected may be shown
	Before   float64 // the index of the workshop before this one
	Compared bool    // Before is known
}

// Of returns one side's part.
func (s Score) Of(side Side) SideScore {
	if side == Sales {
		return s.Sales
	}
	return s.Marketing
}

// Gap is Sales − Marketing in points, and false unless both are shown.
func (s Score) Gap() (float64, bool) {
	return s.Sales.Index - s.Marketing.Index, s.Sales.Shown && s.Marketing.Shown
}

// Lowest is the lower of the figures that are shown, and false if none is.
func (s Score) Lowest() (float64, bool) {
	lowest, known := math.Inf(1), false
	for _, side := range []SideScore{s.Sales, s.Marketing} {
		if side.Shown {
			lowest, known = min(lowest, side.Index), true
		}
	}
	if !known && s.Pooled {
		return s.Together, true
	}
	return lowest, known
}

// Blind reports whether a side has a blind spot here.
func (s SideScore) Blind() bool { return BlindSpot(s.CantSay, s.Answers+s.CantSay) }

// PulseOpen reports whether the room may see what was answered: once it has
// come to the findings, or has closed.
func (w *Workshop) PulseOpen() bool {
	if w.Closed != 0 {
		return true
	}
	for _, s := range w.Steps {
		for i, m := range s.Does().Moves {
			if talk, ok := m.(move.Talk); ok && talk.Topic == move.Findings && s.Started != 0 && i <= s.Move {
				return true
			}
		}
	}
	return false
}

// StatementScores returns the score of every statement that was asked, in
// the order they were asked.
func (w *Workshop) StatementScores() []Score {
	var scores []Score
	for _, statement := range w.PulseAsked() {
		scores = append(scores, w.scoreOf(statement))
	}
	return scores
}

// scoreOf is the score of one statement, as far as it may be shown.
func (w *Workshop) scoreOf(statement string) Score {
	s := Score{Key: statement}
	for _, side := range Sides {
		levels, cantSay := w.levelsOf(side, statement)
		mean, _ := Mean(levels)
		*s.part(side) = SideScore{Answers: len(levels), CantSay: cantSay, Index: Index(mean), Spread: Spread(levels)}
	}
	return w.disclosed(s)
}

// DimensionScores returns the score of every dimension that was asked: the
// mean of its statements' figures, its spread the mean of theirs. It needs two
// of them.
func (w *Workshop) DimensionScores() []Score {
	var scores []Score
	statements := w.StatementScores()
	for _, d := range Dimensions {
		var of []Score
		for _, s := range statements {
			if DimensionOf(s.Key) == d {
				of = append(of, s)
			}
		}
		if len(of) == 0 {
			continue
		}
		s := meanOf(of, LeastItems)
		s.Key = string(d)
		for _, side := range Sides {
			if part := s.part(side); part.Shown {
				part.Expected, part.Guessed = w.expectedOf(side, d)
			}
		}
		scores = append(scores, w.compared(s))
	}
	return scores
}

// OverallScore is how true everything is for each side: the mean of its
// statements' figures. Its key is empty.
func (w *Workshop) OverallScore() Score { return meanOf(w.StatementScores(), 1) }

// meanOf is the mean of several scores, for each side that has at least so
// many figures to show. It is made of what is shown alone: were a figure that
// is withheld in it, anyone could take the others from the mean and see what
// one or two people answered.
func meanOf(scores []Score, least int) (mean Score) {
	for _, side := range Sides {
		part := mean.part(side)
		items, index, spread := 0, 0.0, 0.0
		for _, s := range scores {
			from := s.Of(side)
			part.Answers, part.CantSay = max(part.Answers, from.Answers), max(part.CantSay, from.CantSay)
			if from.Shown {
				items, index, spread = items+1, index+from.Index, spread+from.Spread
			}
		}
		if items >= least {
			part.Shown, part.Index, part.Spread = true, index/float64(items), spread/float64(items)
		}
	}
	if _, both := mean.Gap(); both {
		mean.Together, mean.Pooled = Pooled(mean.Sales.Index, mean.Marketing.Index), true
	} else if !mean.Sales.Shown && !mean.Marketing.Shown {
		items, together := 0, 0.0
		for _, s := range scores {
			if s.Pooled {
				items, together = items+1, together+s.Together
			}
		}
		if items >= least {
			mean.Together, mean.Pooled = together/float64(items), true
		}
	}
	return mean
}

// expectedOf is the index that the other side predicted for a side, and false
// if too few predicted it.
func (w *Workshop) expectedOf(side Side, d Dimension) (index float64, shown bool) {
	var predicted []int
	for _, p := range w.Predictions {
		if p.Side == side.Other() && p.Dimension == d {
			predicted = append(predicted, p.Level)
		}
	}
	mean, ok := Mean(predicted)
	if !ok || !w.enough(len(predicted)) {
		return 0, false
	}
	return Index(mean), true
}

// disclosed takes out of a score what would give people away. A side with
// too few answers has no figure of its own; then the two are shown pooled,
// and the other side's figure is withheld too, or anyone could take it from
// the pool and see what is left.
func (w *Workshop) disclosed(s Score) Score {
	sales, marketing := s.Sales.Answers, s.Marketing.Answers
	switch {
	case sales == 0 || marketing == 0:
		s.Sales.Shown = w.enough(sales)
		s.Marketing.Shown = w.enough(marketing)
	case w.enough(sales) && w.enough(marketing):
		s.Sales.Shown, s.Marketing.Shown, s.Pooled = true, true, true
	default:
		s.Pooled = sales+marketing >= LeastAnswers
	}
	if s.Pooled {
		s.Together = Pooled(s.Sales.Index, s.Marketing.Index)
	}
	for _, part := range []*SideScore{&s.Sales, &s.Marketing} {
		if !part.Shown {
			*part = SideScore{Answers: part.Answers, CantSay: part.CantSay}
		}
	}
	return s
}

// enough reports whether so many answers of a side may be shown as a figure.
func (w *Workshop) enough(answers int) bool {
	return answers >= LeastAnswers || w.SmallSides && answers > 0
}

// part is the part of a score that belongs to a side.
func (s *Score) part(side Side) *SideScore {
	if side == Sales {
		return &s.Sales
	}
	return &s.Marketing
}

// levelsOf lists the levels a side answered to a statement, and counts those
// who can't say.
func (w *Workshop) levelsOf(side Side, statement string) (levels []int, cantSay int) {
	for _, r := range w.Ratings {
		switch {
		case r.Side != side || r.Statement != statement:
		case r.Level == CantSay:
			cantSay++
		default:
			levels = append(levels, r.Level)
		}
	}
	return levels, cantSay
}

// Distribution counts the hands or sheets of a side at each level of a
// statement, those who can't say first. It is for the desk alone, and empty
// where the side's figure is not shown.
func (w *Workshop) Distribution(side Side, statement string) (at Hands, shown bool) {
	for _, r := range w.Ratings {
		if r.Side == side && r.Statement == statement {
			at[r.Level]++
		}
	}
	if score := w.scoreOf(statement); !score.Of(side).Shown {
		return Hands{}, false
	}
	return at, true
}

// Accuracy is how well a side knows the other, in points up to 100, and
// false if it predicted nothing that can be shown.
func (w *Workshop) Accuracy(side Side) (float64, bool) {
	var predicted, actual []float64
	for _, s := range w.DimensionScores() {
		if other := s.Of(side.Other()); other.Shown && other.Guessed {
			predicted, actual = append(predicted, other.Expected), append(actual, other.Index)
		}
	}
	return MirrorAccuracy(predicted, actual)
}

// PulseOrder is how the statements are sorted when they are shown.
type PulseOrder string

// The orders.
const (
	ByGap       PulseOrder = "by-gap"       // where the sides are furthest apart first
	ByLowest    PulseOrder = "by-lowest"    // the least true first
	ByDimension PulseOrder = "by-dimension" // as they were asked
)

// PulseOrders lists the orders as they are offered.
var PulseOrders = []PulseOrder{ByGap, ByLowest, ByDimension}

// Sorted returns scores in an order. What has no figure comes last.
func Sorted(scores []Score, order PulseOrder) []Score {
	sorted := slices.Clone(scores)
	rank := func(s Score) (float64, bool) { return 0, true }
	switch order {
	case ByGap:
		rank = func(s Score) (float64, bool) {
			gap, ok := s.Gap()
			return -math.Abs(gap), ok
		}
	case ByLowest:
		rank = Score.Lowest
	}
	slices.SortStableFunc(sorted, func(a, b Score) int {
		x, known := rank(a)
		y, too := rank(b)
		switch {
		case known && too && math.Abs(x-y) < 1e-9 && order == ByGap: // equally far apart: the less true first
			low, _ := a.Lowest()
			lower, _ := b.Lowest()
			return cmp.Compare(low, lower)
		case known && too:
			return cmp.Compare(x, y)
		case known:
			return -1
		case too:
			return 1
		}
		return 0
	})
	return sorted
}

// LargestGaps returns the statements the sides are furthest apart on, at most
// so many, and none they are close on.
func (w *Workshop) LargestGaps(most int) []Score {
	var largest []Score
	for _, s := range Sorted(w.StatementScores(), ByGap) {
		if gap, ok := s.Gap(); ok && len(largest) < most && GapBandOf(gap) != Close {
			largest = append(largest, s)
		}
	}
	return largest
}
