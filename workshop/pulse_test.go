package workshop_test

import (
	"fmt"
	"math"
	"testing"

	"accord/workshop"
)

// answering returns a workshop with so many people a side, in the pulse.
func answering(t *testing.T, activity string, sales, marketing int) *workshop.Workshop {
	t.Helper()
	return answeringIn(t, workshop.New("Joint plan", "2026-11-23"), activity, sales, marketing)
}

// answeringIn is answering in a workshop that has been made already.
func answeringIn(t *testing.T, w *workshop.Workshop, activity string, sales, marketing int) *workshop.Workshop {
	t.Helper()
	need(t, w.UseAgenda(workshop.Agenda{Key: "pulse", Budget: 60, Steps: steps(activity, "pulse-reveal")}))
	for i := range sales {
		need(t, w.AddParticipant(workshop.Sales, fmt.Sprint("Sales ", i), ""))
	}
	for i := range marketing {
		need(t, w.AddParticipant(workshop.Marketing, fmt.Sprint("Marketing ", i), ""))
	}
	need(t, w.Start(noon))
	return w
}

// sheet makes a sheet of digits, one a statement in the order asked, and one
// a dimension.
func sheet(asked []string, levels, predictions string) workshop.Sheet {
	s := workshop.Sheet{Levels: make(map[string]int), Predictions: make(map[workshop.Dimension]int)}
	for i, l := range levels {
		s.Levels[asked[i]] = int(l - '0')
	}
	for i, l := range predictions {
		s.Predictions[workshop.Dimensions[i]] = int(l - '0')
	}
	return s
}

// handIn adds sheets of a side to the short pulse: H2 H3 M1 M3 K1 K3 F1 R2.
func handIn(t *testing.T, w *workshop.Workshop, side workshop.Side, sheets ...[2]string) {
	t.Helper()
	for _, s := range sheets {
		need(t, w.AddSheet(side, sheet(workshop.ShortPulse, s[0], s[1])))
	}
}

func score(t *testing.T, scores []workshop.Score, key string) workshop.Score {
	t.Helper()
	for _, s := range scores {
		if s.Key == key {
			return s
		}
	}
	t.Fatalf("%s has no score", key)
	return workshop.Score{}
}

// The first worked example: three a side, everyone answers everything.
//
//	H2  Sales 2 2 2: mean 2, index 25.      Marketing 4 4 4: mean 4, index 75.
//	    Gap 25 − 75 = −50, talk first. Pooled (25 + 75) / 2 = 50, patchy.
//	H3  Sales 1 2 3: mean 2, index 25, spread √(2/3) = 0.82.
//	    Marketing 2 3 4: mean 3, index 50, spread 0.82. Gap −25, talk first.
//	H   Sales mean (2 + 2) / 2 = 2, index 25. Marketing (4 + 3) / 2 = 3.5,
//	    index 62.5. Gap −37.5. Pooled 43.75.
func TestScoresOfASmallRoom(t *testing.T) {
	w := answering(t, "short-pulse", 3, 3)
	handIn(t, w, workshop.Sales, [2]string{"21333333"}, [2]string{"22333333"}, [2]string{"23333333"})
	handIn(t, w, workshop.Marketing, [2]string{"42333333"}, [2]string{"43333333"}, [2]string{"44333333"})

	h2 := score(t, w.StatementScores(), "h2")
	near(t, "Sales", h2.Sales.Index, 25)
	near(t, "Marketing", h2.Marketing.Index, 75)
	near(t, "pooled", h2.Together, 50)
	gap, ok := h2.Gap()
	if near(t, "the gap", gap, -50); !ok || workshop.GapBandOf(gap) != workshop.TalkFirst {
		t.Errorf("a gap of 50 points is %q", workshop.GapBandOf(gap))
	}
	h3 := score(t, w.StatementScores(), "h3")
	near(t, "the spread in Sales", h3.Sales.Spread, 0.82)
	gap, _ = h3.Gap()
	near(t, "the gap on H3", gap, -25)

	h := score(t, w.DimensionScores(), "h")
	near(t, "Sales on the calendar", h.Sales.Index, 25)
	near(t, "Marketing on the calendar", h.Marketing.Index, 62.5)
	near(t, "both on the calendar", h.Together, 43.75)

	f := score(t, w.DimensionScores(), "f") // one statement of it is asked: too few
	if _, ok := f.Gap(); ok || f.Pooled {
		t.Error("a dimension has a figure from one statement")
	}
}

// The second worked example: five of Sales, three of Marketing, and some who
// can't say.
//
//	M1  Sales 1 5 1 5 –: mean 12/4 = 3, index 50, spread √(16/4) = 2, split.
//	    One of five can't say: 20 %, no blind spot.
//	    Marketing 4 4 –: two answers, so neither side is shown. Pooled from
//	    means 3 and 4: (50 + 75) / 2 = 62.5. One of three can't say: 33 %, a
//	    blind spot.
//	M3  Sales 4 4 4 4 4, index 75; Marketing 4 3 5: mean 4, index 75. Gap 0.
//	M   M1 is not shown, and of one statement there is no dimension. Pooled
//	    from what is: (62.5 + 75) / 2 = 68.75.
//	    Once everyone agreed to show small sides: Sales (3 + 4) / 2 = 3.5, index
//	    62.5. Marketing (4 + 4) / 2 = 4, index 75. Gap −12.5, look.
func TestScoresWhereSomeCantSay(t *testing.T) {
	w := answering(t, "short-pulse", 5, 3)
	handIn(t, w, workshop.Sales, [2]string{"33143333"}, [2]string{"33543333"}, [2]string{"33143333"},
		[2]string{"33543333"}, [2]string{"33043333"})
	handIn(t, w, workshop.Marketing, [2]string{"33443333"}, [2]string{"33433333"}, [2]string{"33053333"})

	m1 := score(t, w.StatementScores(), "m1")
	if m1.Sales.Shown || m1.Marketing.Shown || m1.Marketing.Index != 0 || m1.Sales.Index != 0 {
		t.Errorf("two answers are shown, or can be reckoned from what is shown: %+v", m1)
	}
	near(t, "pooled", m1.Together, 62.5)
	if _, shown := w.Distribution(workshop.Sales, "m1"); shown {
		t.Error("what Sales answered is shown, and so is what is left of the pool: two people's answers")
	}
	if m1.Sales.Blind() || !m1.Marketing.Blind() {
		t.Error("one of five is a blind spot, or one of three is none")
	}
	m := score(t, w.DimensionScores(), "m")
	if m.Sales.Shown || m.Marketing.Shown {
		t.Error("two answers can be reckoned from the figure of the dimension")
	}
	near(t, "measures, pooled", m.Together, 68.75)

	need(t, w.ShowSmallSides(true))
	m1 = score(t, w.StatementScores(), "m1")
	near(t, "Sales, once everyone agreed", m1.Sales.Index, 50)
	near(t, "Marketing, once everyone agreed", m1.Marketing.Index, 75)
	if w.QuarterOf(m1) != workshop.WithinOne {
		t.Errorf("Sales at both ends is %q", w.QuarterOf(m1))
	}
	m = score(t, w.DimensionScores(), "m")
	gap, _ := m.Gap()
	near(t, "the gap on measures", gap, -12.5)
}

// Whatever is shown of the whole says no more than what is shown of its parts:
// one who changes the answers that are withheld changes no figure.
func TestFiguresOfTheWholeHoldNothingThatIsWithheld(t *testing.T) {
	with := func(m1 string) *workshop.Workshop {
		w := answering(t, "short-pulse", 3, 3)
		for _, last := range []string{m1, m1, "0"} {
			handIn(t, w, workshop.Marketing, [2]string{"33" + last + "43333"})
			handIn(t, w, workshop.Sales, [2]string{"33443333"})
		}
		return w
	}
	// Two of Marketing answer M1, with 1 or with 5. Pooled they are shown, and
	// nowhere else.
	low, high := with("1"), with("5")
	if a, b := low.OverallScore().Marketing, high.OverallScore().Marketing; a != b {
		t.Errorf("the whole tells what two people answered: %+v and %+v", a, b)
	}
	for i, a := range low.DimensionScores() {
		if b := high.DimensionScores()[i]; a.Sales != b.Sales || a.Marketing != b.Marketing {
			t.Errorf("dimension %s tells what two people answered: %+v and %+v", a.Key, a, b)
		}
	}
}

// The third worked example: what each side predicts of the other.
//
//	Marketing answers H with 4 4 4 / 4 4 4: index 75, and M with 2 2 2 / 2 2 2:
//	index 25. Sales predicts H 2 3 4: mean 3, index 50; M 2 2 2: index 25.
//	Accuracy of Sales: 100 − (|50 − 75| + |25 − 25|) / 2 = 87.5.
//	Two of Marketing predict: too few to be shown.
func TestAccuracyOfTheMirror(t *testing.T) {
	w := answering(t, "short-pulse", 3, 3)
	handIn(t, w, workshop.Sales, [2]string{"33333333", "22"}, [2]string{"33333333", "32"}, [2]string{"33333333", "42"})
	handIn(t, w, workshop.Marketing, [2]string{"44223333", "33"}, [2]string{"44223333", "33"}, [2]string{"44223333"})

	accuracy, ok := w.Accuracy(workshop.Sales)
	if near(t, "what Sales knows of Marketing", accuracy, 87.5); !ok {
		t.Error("there is none")
	}
	if _, ok := w.Accuracy(workshop.Marketing); ok {
		t.Error("what two people predicted is shown")
	}
}

func TestASideThatIsAloneIsShownByItself(t *testing.T) {
	w := answering(t, "short-pulse", 3, 3)
	handIn(t, w, workshop.Sales, [2]string{"33333333"}, [2]string{"33333333"}, [2]string{"33333333"})
	s := score(t, w.StatementScores(), "h2")
	if !s.Sales.Shown || s.Marketing.Shown || s.Pooled {
		t.Errorf("where only Sales answered there is %+v", s)
	}
}

func TestScoresAreSortedByWhatMatters(t *testing.T) {
	w := workshop.ExampleUntil("pulse-reveal", 0)
	keys := func(order workshop.PulseOrder) (keys []string) {
		for _, s := range workshop.Sorted(w.StatementScores(), order) {
			keys = append(keys, s.Key)
		}
		return keys
	}
	if got := keys(workshop.ByDimension); got[0] != "h1" || got[19] != "r4" {
		t.Errorf("by dimension they are %v", got)
	}
	if got := keys(workshop.ByGap); got[0] != "h2" || got[1] != "k2" {
		t.Errorf("by gap they begin with %v", got[:3])
	}
	gap := workshop.Sorted(w.StatementScores(), workshop.ByGap)
	for i, b := range gap[1:] {
		a := gap[i]
		wide, _ := a.Gap()
		next, _ := b.Gap()
		low, _ := a.Lowest()
		lower, _ := b.Lowest()
		if math.Abs(math.Abs(wide)-math.Abs(next)) < 1e-9 && lower < low-1e-9 {
			t.Errorf("%s and %s are equally far apart, and the less true comes later", a.Key, b.Key)
		}
	}
	lowest := workshop.Sorted(w.StatementScores(), workshop.ByLowest)
	for i := range lowest[1:] {
		a, _ := lowest[i].Lowest()
		if b, _ := lowest[i+1].Lowest(); b < a {
			t.Errorf("%s with %.0f comes before %s with %.0f", lowest[i].Key, a, lowest[i+1].Key, b)
		}
	}
}

func TestTheSplitLineCanBeMoved(t *testing.T) {
	w := workshop.ExampleUntil("pulse-reveal", 0)
	r2 := score(t, w.StatementScores(), "r2")
	if q := w.QuarterOf(r2); q != workshop.WithinOne {
		t.Errorf("Sales is split on R2, which is %q", q)
	}
	need(t, w.SetSplitLine(200))
	if q := w.QuarterOf(r2); q == workshop.WithinOne {
		t.Error("the line was moved and nothing followed")
	}
	refused(t, w.SetSplitLine(201), workshop.ErrSplitLine)
	refused(t, w.SetSplitLine(10), workshop.ErrSplitLine)
	need(t, w.SetSplitLine(0))
}

// Each worked by hand: the level is the mean of the sides, the gap is absolute.
func TestStatementsHaveTheirPlaceOnTheLevelAndGapGrid(t *testing.T) {
	w := answering(t, "short-pulse", 3, 4)
	// H2: 1 1 1 and 5 5 5. H3: 3 3 3 and 3 3 3. M1: 5 5 5 and 5 5 5. M3: 1 3 5 and
	// 3 3 3, and Sales is split. K1: only two of Sales answer, so there is no place.
	for _, sheet := range []string{"13513333", "13533333", "13550333"} {
		handIn(t, w, workshop.Sales, [2]string{sheet})
	}
	for range 3 {
		handIn(t, w, workshop.Marketing, [2]string{"53533333"})
	}
	places, few := w.PulsePlaces()
	if few != 1 || len(places) != 7 {
		t.Fatalf("%d have a place and %d have too few answers", len(places), few)
	}
	for _, p := range places {
		want := map[string]workshop.PulsePlace{
			"h2": {Statement: "h2", Level: 50, Gap: 100, Area: workshop.Apart},
			"h3": {Statement: "h3", Level: 50, Gap: 0, Area: workshop.BothLow},
			"m1": {Statement: "m1", Level: 100, Gap: 0, Area: workshop.BothHigh},
			"m3": {Statement: "m3", Level: 50, Gap: 0, Area: workshop.BothLow, Split: workshop.Sales},
		}[p.Statement]
		if want.Statement != "" && p != want {
			t.Errorf("%s stands at %+v", p.Statement, p)
		}
		if p.TalkFirst() != (p.Statement == "h2" || p.Statement == "m3") {
			t.Errorf("talk first about %s: %v", p.Statement, p.TalkFirst())
		}
	}
	if places[0].Statement != "h2" {
		t.Errorf("the widest gap is not the first: %+v", places[0])
	}
}

// A show of hands predicts as sheets do. Marketing answers H with 4 4 4 on both
// statements: index 75. Three hands of Sales predict 3 4 5: mean 4, index 75, so
// accuracy is 100 − 0. Two hands are too few to be shown.
func TestPredictionsByAShowOfHandsTellHowWellASideKnowsTheOther(t *testing.T) {
	w := answering(t, "short-pulse", 3, 3)
	for _, statement := range w.PulseAsked() {
		need(t, w.CountRatings(workshop.Sales, statement, workshop.Hands{0, 0, 0, 3}))
		need(t, w.CountRatings(workshop.Marketing, statement, workshop.Hands{0, 0, 0, 0, 3}))
	}
	need(t, w.CountPredictions(workshop.Sales, workshop.Horizon, workshop.Hands{0, 0, 0, 1, 1, 1}))
	need(t, w.CountPredictions(workshop.Marketing, workshop.Horizon, workshop.Hands{0, 0, 0, 2}))
	accuracy, ok := w.Accuracy(workshop.Sales)
	if near(t, "what Sales knows of Marketing", accuracy, 100); !ok {
		t.Error("there is none")
	}
	if _, ok := w.Accuracy(workshop.Marketing); ok {
		t.Error("what two hands predicted is shown")
	}

	need(t, w.CountPredictions(workshop.Sales, workshop.Horizon, workshop.Hands{}))
	if _, ok := w.Accuracy(workshop.Sales); ok {
		t.Error("what was taken away still counts")
	}
	refused(t, w.CountPredictions(workshop.Sales, workshop.Horizon, workshop.Hands{1, 0, 2}), workshop.ErrNoPrediction)
	refused(t, w.CountPredictions(workshop.Sales, "x", workshop.Hands{}), workshop.ErrGone)
	refused(t, w.CountPredictions(workshop.Sales, workshop.Horizon, workshop.Hands{0, 0, 4}), workshop.ErrManyHands)
}
