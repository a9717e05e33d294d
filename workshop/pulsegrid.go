package workshop

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

// highFrom is the index from which a side counts as high: where the band "in
// step" begins.
const highFrom = 60

// QuarterOf says which quarter a score falls into. A side that is split is
// the first thing to hear about; then a gap to talk about first. Otherwise it
// is how high both are; where one is high and one low and they are not close,
// they are apart.
func (w *Workshop) QuarterOf(s Score) Quarter {
	gap, known := s.Gap()
	if !known {
		return NoFigure
	}
	for _, side := range []SideScore{s.Sales, s.Marketing} {
		if SpreadBandOf(side.Spread, w.SplitFrom()) == Split {
			return WithinOne
		}
	}
	sales, marketing := below(s.Sales.Index, highFrom), below(s.Marketing.Index, highFrom)
	switch band := GapBandOf(gap); {
	case band == TalkFirst, band == LookAt && sales != marketing:
		return Apart
	case below(s.Together, highFrom):
		return BothLow
	}
	return BothHigh
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
