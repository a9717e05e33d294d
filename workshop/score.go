package workshop

import (
	"math"
	"strconv"
)

// The arithmetic of the pulse, one formula a function. Nothing is rounded
// before it is printed, and no significance is claimed: a room is everybody
// there is, not a sample.

// Mean is the average of levels that were answered, from 1 to 5, and false
// if there are none.
func Mean(levels []int) (float64, bool) {
	if len(levels) == 0 {
		return 0, false
	}
	sum := 0
	for _, l := range levels {
		sum += l
	}
	return float64(sum) / float64(len(levels)), true
}

// Index puts a mean of levels on a scale from 0, everybody says "not at all
// true", to 100, everybody says "fully true": (mean − 1) / 4 × 100.
func Index(mean float64) float64 { return (mean - 1) / (MaxLevel - 1) * 100 }

// Spread is how far the levels of one side lie apart: their standard
// deviation, √(Σ(level − mean)² / n), in levels. It divides by n and not by
// n − 1, because the people in the room are all there are.
func Spread(levels []int) float64 {
	mean, ok := Mean(levels)
	if !ok {
		return 0
	}
	sum := 0.0
	for _, l := range levels {
		sum += (float64(l) - mean) * (float64(l) - mean)
	}
	return math.Sqrt(sum / float64(len(levels)))
}

// A GapBand says how far the sides are apart.
type GapBand string

// GapLook and GapFirst are the points from which a gap is looked at, and from
// which it is talked about first.
const (
	GapLook  = 12
	GapFirst = 25
)

// The bands of a gap, in points: below 12, below 25, and from 25.
const (
	Close     GapBand = "close"
	LookAt    GapBand = "look"
	TalkFirst GapBand = "talk-first"
)

// GapBandOf returns the band of a gap, whichever side is higher, in whole
// points: what is read as 25 is talked about first.
func GapBandOf(gap float64) GapBand {
	switch gap = math.Round(math.Abs(gap)); {
	case gap < GapLook:
		return Close
	case gap < GapFirst:
		return LookAt
	}
	return TalkFirst
}

// A Band says how well the sides work together, both seen as one.
type Band string

// The bands of a pooled index: below 40, below 60, below 80, and from 80.
const (
	PullingApart Band = "pulling-apart"
	Patchy       Band = "patchy"
	InStep       Band = "in-step"
	InSync       Band = "in-sync"
)

// BandOf returns the band of a pooled index in whole points, as it is read.
func BandOf(index float64) Band {
	switch index = math.Round(index); {
	case index < 40:
		return PullingApart
	case index < 60:
		return Patchy
	case index < 80:
		return InStep
	}
	return InSync
}

// A SpreadBand says how far apart the people of one side are.
type SpreadBand string

// The bands of a spread: below 0.7 levels, up to the split line, above it.
const (
	Tight  SpreadBand = "tight"
	Normal SpreadBand = "normal"
	Split  SpreadBand = "split"
)

// tightest is the spread, in levels, below which a side is of one mind.
const tightest = 0.7

// SpreadBandOf returns the band of a spread, given where the split begins.
func SpreadBandOf(spread, line float64) SpreadBand {
	switch {
	case below(line, spread):
		return Split
	case below(spread, tightest):
		return Tight
	}
	return Normal
}

// BlindSpot reports whether so many of a side can't say that this is what
// there is to talk about: three in ten or more.
func BlindSpot(cantSay, asked int) bool { return asked > 0 && cantSay*10 >= asked*3 }

// Pooled is the mean of the two sides' figures, so that the larger side does
// not swamp the other.
func Pooled(sales, marketing float64) float64 { return (sales + marketing) / 2 }

// MirrorAccuracy is how well a side knows the other: 100 − the mean distance,
// in points, between what it predicted and what the other answered, over the
// dimensions where both are known. It is false if there is none.
func MirrorAccuracy(predicted, actual []float64) (float64, bool) {
	if len(predicted) == 0 || len(predicted) != len(actual) {
		return 0, false
	}
	sum := 0.0
	for i := range predicted {
		sum += math.Abs(predicted[i] - actual[i])
	}
	return 100 - sum/float64(len(predicted)), true
}

// Points rounds an index or a gap to what is printed, halves away from zero.
func Points(f float64) string { return strconv.Itoa(int(math.Round(f))) }

// below compares figures that were divided, which may miss a border by a
// hair's breadth: two thirds and a third do not quite make one.
func below(figure, border float64) bool { return figure < border-1e-9 }
