package workshop

import (
	"slices"
	"strings"

	"accord/workshop/move"
)

// A Segment is a part of the range, such as "baked crackers", scored by both
// sides together.
type Segment struct {
	ID    SegmentID `json:"id"`
	Name  string    `json:"name"`
	Focus string    `json:"focus"` // the period in which both push it; empty: none
}

// A SegmentID names a segment within its workshop.
type SegmentID string

func (s Segment) key() string { return string(s.ID) }

// Criteria are what a segment is scored by, from 1, little, to 5, much: its
// weight in net sales, its margin, its part in the brand plan, how much
// buyers ask for it, and how easily it is sold.
var Criteria = []string{"net-sales", "margin", "brand-plan", "buyer-pull", "ease"}

// MaxSegments is how many parts a range may have: more cannot be compared.
const MaxSegments = 12

// Problems with the range.
var (
	ErrManySegments = Problem{Key: "segment.too-many"}
	ErrSameSegment  = Problem{Key: "segment.same-name"}
	ErrNoCriterion  = Problem{Key: "segment.no-criterion"}
)

// AddSegment adds a part of the range.
func (w *Workshop) AddSegment(name string) (SegmentID, error) {
	if len(w.Segments) >= MaxSegments {
		return "", Problem{Key: ErrManySegments.Key, With: MaxSegments, Field: "name"}
	}
	s := Segment{ID: SegmentID(w.newID())}
	if err := w.nameSegment(&s, name, ""); err != nil {
		return "", err
	}
	add(&w.Segments, s)
	return s.ID, nil
}

// EditSegment renames a part of the range and says when both push it.
func (w *Workshop) EditSegment(id SegmentID, name, focus string) error {
	return edit(&w.Segments, string(id), func(s *Segment) error { return w.nameSegment(s, name, focus) })
}

// RemoveSegment takes a part of the range away, with its scores.
func (w *Workshop) RemoveSegment(id SegmentID) error {
	remove(&w.Segments, func(s Segment) bool { return s.ID == id })
	remove(&w.Marks, func(m Mark) bool { return m.Grid == move.Ranges && m.Row == string(id) })
	return nil
}

func (w *Workshop) nameSegment(s *Segment, name, focus string) (err error) {
	if s.Name, err = needLine("name", name, MaxLine); err != nil {
		return err
	}
	for _, other := range w.Segments {
		if other.ID != s.ID && strings.EqualFold(other.Name, s.Name) {
			return Problem{Key: ErrSameSegment.Key, With: s.Name, Field: "name"}
		}
	}
	s.Focus, err = tidyLine("focus", focus, MaxLine)
	return err
}

// ScoreSegment scores a part of the range by a criterion, from 1 to 5.
func (w *Workshop) ScoreSegment(id SegmentID, criterion string, level int) error {
	if index(w.Segments, string(id)) < 0 {
		return ErrGone
	}
	if !slices.Contains(Criteria, criterion) {
		return ErrNoCriterion
	}
	return w.mark(move.Ranges, string(id), criterion, level)
}

// SegmentLevel returns a score, and false if there is none yet.
func (w *Workshop) SegmentLevel(id SegmentID, criterion string) (int, bool) {
	m, ok := w.markAt(move.Ranges, string(id), criterion)
	return m.Level, ok
}

// A Pull says in which direction a part of the range pulls the sides.
type Pull string

// The pulls.
const (
	NoPull       Pull = ""              // not scored, or both alike
	PullsVolume  Pull = "pulls-volume"  // it brings net sales and little margin: Sales lives on it
	PullsMargin  Pull = "pulls-margin"  // it brings margin and little net sales: Marketing lives on it
	HardToSell   Pull = "hard-to-sell"  // it brings margin, and neither do buyers ask for it nor is it easy
	PullsForBoth Pull = "pulls-for-all" // it brings both
)

// apartFrom is how many levels two scores must differ to pull apart, and high
// is the level from which a score is high.
const (
	apartFrom = 2
	high      = 4
)

// PullOf says where a part of the range pulls the sides apart: its weight in
// net sales and its margin are two levels apart or more. One with a high
// margin that buyers do not ask for and that is hard to sell is named first.
func (w *Workshop) PullOf(id SegmentID) Pull {
	level := make(map[string]int)
	for _, criterion := range Criteria {
		level[criterion], _ = w.SegmentLevel(id, criterion)
	}
	sales, margin := level["net-sales"], level["margin"]
	pull, ease := level["buyer-pull"], level["ease"]
	switch {
	case sales == 0 || margin == 0:
		return NoPull
	case margin >= high && pull > 0 && pull <= 2 && ease > 0 && ease <= 2:
		return HardToSell
	case sales-margin >= apartFrom:
		return PullsVolume
	case margin-sales >= apartFrom:
		return PullsMargin
	case sales >= high && margin >= high:
		return PullsForBoth
	}
	return NoPull
}
