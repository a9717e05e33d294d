package workshop

import "math"

// An EarlierIndex is where a side stood in a dimension when the pulse was
// taken the time before.
type EarlierIndex struct {
	ID        EarlierID `json:"id"`
	Side      Side      `json:"side"`
	Dimension Dimension `json:"dimension"`
	Index     int       `json:"index"` // 0 to 100
}

// An EarlierID names an earlier index within its workshop.
type EarlierID string

func (e EarlierIndex) key() string { return string(e.ID) }

// carryPulse notes what an earlier workshop may show of its pulse, in place of
// what was noted before.
func (w *Workshop) carryPulse(earlier *Workshop) {
	w.Earlier = nil
	for _, s := range earlier.DimensionScores() {
		for _, side := range Sides {
			if part := s.Of(side); part.Shown {
				w.Earlier = append(w.Earlier, EarlierIndex{
					ID: EarlierID(w.newID()), Side: side, Dimension: Dimension(s.Key), Index: int(math.Round(part.Index)),
				})
			}
		}
	}
}

// compared puts beside the figures of a dimension where the sides stood the
// time before.
func (w *Workshop) compared(s Score) Score {
	for _, e := range w.Earlier {
		if part := s.part(e.Side); string(e.Dimension) == s.Key && part.Shown {
			part.Before, part.Compared = float64(e.Index), true
		}
	}
	return s
}
