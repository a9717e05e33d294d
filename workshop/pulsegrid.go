package workshop

import "math"

// A Quarter is a part of the level and gap grid: what kind of talk a
// statement calls for.
type Quarter string

// The quarters.
const (
	BothLow   Quarter = "both-low"   // a shared problem, the quickest to agree on
	Apart     Quarter = "apart"      // seen differently: a case for the mirror
	BothHigh  Quarter = "both-high"  // a strength to use more
	WithinOne Quarter = "within-one" // a side is split: it talks first
	NoFigure  Quarter = "no-figure"  // too few answers to say
)

// Quarters lists the quarters in the order they are shown.
var Quarters = []Quarter{BothLow, Apart, BothHigh, WithinOne, NoFigure}

// HighFrom is the index from which a side counts as high: where the band "in
// step" begins.
const HighFrom = 60

// QuarterOf says which quarter a score falls into. A side that is split is
// the first thing to hear about; then it is where the score stands.
func (w *Workshop) QuarterOf(s Score) Quarter {
	if w.SplitIn(s) != "" {
		return WithinOne
	}
	return AreaOf(s)
}

// AreaOf says where a score stands on the level and gap grid: far apart where
// the gap is one to talk about first, or where one side is high and one low and
// they are not close; otherwise by how high both are.
func AreaOf(s Score) Quarter {
	gap, known := s.Gap()
	if !known {
		return NoFigure
	}
	sales, marketing := below(s.Sales.Index, HighFrom), below(s.Marketing.Index, HighFrom)
	switch band := GapBandOf(gap); {
	case band == TalkFirst, band == LookAt && sales != marketing:
		return Apart
	case below(s.Together, HighFrom):
		return BothLow
	}
	return BothHigh
}

// SplitIn returns the side whose people are split over a statement, [Both]
// where both sides are, and none where neither is or there is no gap to show.
func (w *Workshop) SplitIn(s Score) (split Side) {
	if _, known := s.Gap(); !known {
		return ""
	}
	for _, side := range Sides {
		if SpreadBandOf(s.Of(side).Spread, w.SplitFrom()) != Split {
			continue
		}
		if split != "" {
			return Both
		}
		split = side
	}
	return split
}

// A PulsePlace is where a statement stands on the level and gap grid.
type PulsePlace struct {
	Statement string
	Level     float64 // how true it is for both sides together, 0 to 100
	Gap       float64 // how far apart the sides are, whichever is higher, 0 to 100
	Area      Quarter // far apart, both low or both high
	Split     Side    // the side that is split over it; empty: neither
}

// TalkFirst reports whether the statement is to be talked about before others.
func (p PulsePlace) TalkFirst() bool { return p.Area == Apart || p.Split != "" }

// SplitSides lists the sides that are split over the statement.
func (p PulsePlace) SplitSides() []Side {
	switch p.Split {
	case "":
		return nil
	case Both:
		return Sides
	}
	return []Side{p.Split}
}

// PulsePlaces returns where the statements stand, the furthest apart first,
// and how many have no place because too few answered.
func (w *Workshop) PulsePlaces() (places []PulsePlace, few int) {
	for _, s := range Sorted(w.StatementScores(), ByGap) {
		gap, known := s.Gap()
		if !known {
			few++
			continue
		}
		places = append(places, PulsePlace{
			Statement: s.Key, Level: s.Together, Gap: math.Abs(gap), Area: AreaOf(s), Split: w.SplitIn(s),
		})
	}
	return places, few
}

// SplitFrom is the spread, in levels, above which a side counts as split.
func (w *Workshop) SplitFrom() float64 {
	if w.SplitLine == 0 {
		return SuggestedSplit / 100.0
	}
	return float64(w.SplitLine) / 100
}

// ErrSplitLine refuses a split line where no spread can be.
var ErrSplitLine = Problem{Key: "pulse.split-line"}

// SetSplitLine moves the line from which a side counts as split, in
// hundredths of a level; zero: as suggested.
func (w *Workshop) SetSplitLine(hundredths int) error {
	if hundredths != 0 && hundredths < int(tightest*100) || hundredths > MaxSplit {
		return ErrSplitLine
	}
	w.SplitLine = hundredths
	return nil
}

// ShowSmallSides shows the figures of sides with fewer than three answers, or
// hides them again. Everyone in the room has to agree to it.
func (w *Workshop) ShowSmallSides(show bool) error {
	w.SmallSides = show
	return nil
}
