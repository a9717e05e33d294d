package workshop_test

import (
	"math"
	"testing"

	"accord/workshop"
)

// near compares a figure with one that was reckoned by hand, to a tenth.
func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 0.05 {
		t.Errorf("%s is %.2f, want %.2f", what, got, want)
	}
}

func TestMean(t *testing.T) {
	tests := map[string]struct {
		levels []int
		mean   float64
		ok     bool
	}{
		"nobody answered": {nil, 0, false},
		"one":             {[]int{4}, 4, true},
		"several":         {[]int{1, 2, 2, 5}, 2.5, true}, // 10 / 4
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			mean, ok := workshop.Mean(tt.levels)
			if near(t, "the mean", mean, tt.mean); ok != tt.ok {
				t.Errorf("there is a mean: %v", ok)
			}
		})
	}
}

func TestIndex(t *testing.T) {
	for mean, want := range map[float64]float64{1: 0, 2: 25, 2.5: 37.5, 3: 50, 4.6: 90, 5: 100} {
		near(t, "the index", workshop.Index(mean), want)
	}
}

func TestSpread(t *testing.T) {
	tests := map[string]struct {
		levels []int
		spread float64
	}{
		"nobody":         {nil, 0},
		"all of a mind":  {[]int{3, 3, 3}, 0},
		"a step apart":   {[]int{2, 4}, 1},          // √((1 + 1) / 2)
		"at both ends":   {[]int{1, 5, 1, 5}, 2},    // √(16 / 4)
		"one other view": {[]int{4, 4, 4, 1}, 1.30}, // mean 3.25; √((3·0.5625 + 5.0625) / 4) = √1.6875
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) { near(t, "the spread", workshop.Spread(tt.levels), tt.spread) })
	}
}

// A figure is read in whole points, and so is what it means.
func TestABandIsThatOfTheFigureOnTheWall(t *testing.T) {
	if band := workshop.BandOf(39.6); workshop.Points(39.6) != "40" || band != workshop.Patchy {
		t.Errorf("40 is %s", band)
	}
	if band := workshop.GapBandOf(-24.5); workshop.Points(24.5) != "25" || band != workshop.TalkFirst {
		t.Errorf("a gap of 25 is %s", band)
	}
}

func TestTheBandsBeginWhereTheMethodSaysSo(t *testing.T) {
	for gap, want := range map[float64]workshop.GapBand{
		0: workshop.Close, 11.4: workshop.Close, -11.4: workshop.Close, 12: workshop.LookAt, -24.4: workshop.LookAt,
		25: workshop.TalkFirst, -60: workshop.TalkFirst, workshop.Index(11.0/3) - workshop.Index(8.0/3): workshop.TalkFirst,
	} {
		if got := workshop.GapBandOf(gap); got != want {
			t.Errorf("a gap of %v is %q, want %q", gap, got, want)
		}
	}
	for index, want := range map[float64]workshop.Band{
		0: workshop.PullingApart, 39.4: workshop.PullingApart, 40: workshop.Patchy, 59.4: workshop.Patchy,
		60: workshop.InStep, 79.4: workshop.InStep, 80: workshop.InSync, 100: workshop.InSync,
	} {
		if got := workshop.BandOf(index); got != want {
			t.Errorf("%v is %q, want %q", index, got, want)
		}
	}
	for spread, want := range map[float64]workshop.SpreadBand{
		0: workshop.Tight, 0.69: workshop.Tight, 0.7: workshop.Normal, 1.1: workshop.Normal, 1.11: workshop.Split, 2: workshop.Split,
	} {
		if got := workshop.SpreadBandOf(spread, 1.1); got != want {
			t.Errorf("a spread of %v is %q, want %q", spread, got, want)
		}
	}
}

func TestThreeInTenWhoCantSayAreABlindSpot(t *testing.T) {
	for _, tt := range []struct {
		cantSay, asked int
		want           bool
	}{{0, 0, false}, {0, 6, false}, {1, 6, false}, {2, 6, true}, {3, 10, true}, {29, 100, false}, {6, 6, true}} {
		if got := workshop.BlindSpot(tt.cantSay, tt.asked); got != tt.want {
			t.Errorf("%d of %d who can't say are a blind spot: %v", tt.cantSay, tt.asked, got)
		}
	}
}

func TestMirrorAccuracy(t *testing.T) {
	// |50 − 75| = 25, |25 − 20| = 5, |60 − 60| = 0: 100 − 30 / 3 = 90.
	got, ok := workshop.MirrorAccuracy([]float64{50, 25, 60}, []float64{75, 20, 60})
	if near(t, "the accuracy", got, 90); !ok {
		t.Error("there is none")
	}
	if _, ok := workshop.MirrorAccuracy(nil, nil); ok {
		t.Error("who predicted nothing is told how right it was")
	}
}
