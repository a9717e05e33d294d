package workshop_test

import (
	"fmt"
	"slices"
	"testing"

	"accord/workshop"
)

// writingFriction returns a workshop whose room writes frictions, with two
// cards of Sales and one of Marketing.
func writingFriction(t *testing.T) (w *workshop.Workshop, sales, marketing []workshop.CardID) {
	t.Helper()
	w = answering(t, "friction", 3, 3)
	for _, text := range []string{"July was empty", "The deck came late"} {
		sales = append(sales, needed[workshop.CardID](t)(w.AddCard(workshop.Sales, "friction", text)))
	}
	marketing = append(marketing, needed[workshop.CardID](t)(w.AddCard(workshop.Marketing, "friction", "No forecast")))
	return w, sales, marketing
}

// copyOf is a workshop as a file would give it back.
func copyOf(w *workshop.Workshop) *workshop.Workshop { c := *w; return &c }

func stationOf(t *testing.T, w *workshop.Workshop, side workshop.Side) *workshop.Workshop {
	t.Helper()
	s, err := w.StationFor(side)
	need(t, err)
	need(t, s.Sound())
	return s
}

func merged(t *testing.T, w, from *workshop.Workshop) workshop.Merged {
	t.Helper()
	m, err := w.Merge(from)
	need(t, err)
	need(t, w.Sound())
	return m
}

// What a side takes away holds nothing of the other side.
func TestAStationHoldsNothingOfTheOtherSide(t *testing.T) {
	w := workshop.Example()
	s := stationOf(t, w, workshop.Sales)
	for _, c := range s.Cards {
		if c.Side != workshop.Sales {
			t.Errorf("%q of Marketing is at the station of Sales", c.Text)
		}
	}
	if n := len(s.Votes) + len(s.Ratings) + len(s.Asks) + len(s.Commitments) + len(s.Hits); n > 0 {
		t.Errorf("the station holds %d rows that are not the side's own", n)
	}
	w, _, _ = writingFriction(t)
	s = stationOf(t, w, workshop.Sales)
	_, err := s.AddCard(workshop.Marketing, "friction", "not ours")
	refused(t, err, workshop.ErrOtherStation)
	_, err = s.StationFor(workshop.Sales)
	refused(t, err, workshop.ErrStationsAgain)
}

// Two stations with cards of their own, one card changed at both, one taken
// away at one and changed at the other: the workshop is the same, whichever
// comes first.
func TestTwoStationsMergeToTheSameInEitherOrder(t *testing.T) {
	w, sales, _ := writingFriction(t)
	first, second := stationOf(t, w, workshop.Sales), stationOf(t, w, workshop.Sales)
	for i := range 3 { // turn by turn, as two laptops would
		a := needed[workshop.CardID](t)(first.AddCard(workshop.Sales, "friction", fmt.Sprint("first ", i)))
		need(t, first.SetDetail(a, "helps", "a call"))
		needed[workshop.CardID](t)(second.AddCard(workshop.Sales, "friction", fmt.Sprint("second ", i)))
	}
	need(t, first.EditCard(sales[0], "July was empty again"))
	need(t, second.EditCard(sales[0], "July was empty, and so was August"))
	need(t, first.RemoveCard(sales[1]))
	need(t, second.SetDetail(sales[1], "helps", "a date"))

	one, other := copyOf(w), copyOf(w)
	merged(t, one, first)
	m := merged(t, one, second)
	merged(t, other, second)
	merged(t, other, first)
	if written(t, one) != written(t, other) {
		t.Errorf("the order of merging shows:\n%s\n%s", written(t, one), written(t, other))
	}
	if len(m.Divided) != 1 || m.Divided[0].Other.Text != "July was empty again" {
		t.Errorf("the card changed at both stations is told as %+v", m.Divided)
	}
	if m.Added != 4 { // three new ones, and the one the other had taken away
		t.Errorf("%d cards came from the second station, want 4", m.Added)
	}
	if n := len(one.CardsOf("friction", workshop.Sales)); n != 8 {
		t.Errorf("there are %d cards of Sales, want the two and three from each", n)
	}
	if got, _ := one.CardByID(sales[0]); got.Text != "July was empty, and so was August" {
		t.Errorf("of two versions %q is kept", got.Text)
	}
	need(t, one.UseOther(m.Divided[0]))
	if got, _ := one.CardByID(sales[0]); got.Text != "July was empty again" {
		t.Error("the other version cannot be chosen")
	}
	numbers := make(map[int]bool)
	for _, c := range one.Cards {
		if numbers[c.Number] {
			t.Errorf("number %d is given twice", c.Number)
		}
		numbers[c.Number] = true
	}
}

// Nobody need remember whether a file was merged before.
func TestMergingAgainChangesNothing(t *testing.T) {
	w, sales, _ := writingFriction(t)
	s := stationOf(t, w, workshop.Sales)
	needed[workshop.CardID](t)(s.AddCard(workshop.Sales, "friction", "new"))
	need(t, s.EditCard(sales[0], "July was quite empty"))
	need(t, s.RemoveCard(sales[1]))
	if m := merged(t, w, s); m.Added != 1 || m.Changed != 1 || m.Removed != 1 || len(m.Divided) != 0 {
		t.Errorf("merging did %+v", m)
	}
	before := written(t, w)
	if m := merged(t, w, s); !m.IsEmpty() || written(t, w) != before {
		t.Errorf("merging again did %+v", m)
	}
}

// The stations of both sides come back without a word on each other.
func TestTheStationsOfBothSidesComeTogether(t *testing.T) {
	w, _, _ := writingFriction(t)
	s, m := stationOf(t, w, workshop.Sales), stationOf(t, w, workshop.Marketing)
	needed[workshop.CardID](t)(s.AddCard(workshop.Sales, "friction", "from Sales"))
	needed[workshop.CardID](t)(m.AddCard(workshop.Marketing, "friction", "from Marketing"))
	need(t, w.EditCard(w.Cards[2].ID, "No forecast at all")) // the room went on meanwhile
	merged(t, w, s)
	merged(t, w, m)
	if len(w.Cards) != 5 || w.Cards[2].Text != "No forecast at all" {
		t.Errorf("the cards are %+v", w.Cards)
	}
}

// Each side paints its row of the calendar at its station.
func TestTheCalendarIsPaintedAtStations(t *testing.T) {
	w := answering(t, "calendar", 3, 3)
	months := w.Months()
	need(t, w.PaintMonth(workshop.Sales, months[0], 1))
	s, m := stationOf(t, w, workshop.Sales), stationOf(t, w, workshop.Marketing)
	need(t, s.PaintMonth(workshop.Sales, months[0], 3))
	need(t, m.PaintMonth(workshop.Marketing, months[0], 2))
	refused(t, m.PaintMonth(workshop.Sales, months[0], 0), workshop.ErrOtherStation)
	one, other := copyOf(w), copyOf(w)
	merged(t, one, s)
	merged(t, one, m)
	merged(t, other, m)
	merged(t, other, s)
	if written(t, one) != written(t, other) {
		t.Error("the order of merging shows")
	}
	if len(one.Marks) != 2 {
		t.Fatalf("the calendar holds %+v", one.Marks)
	}
	for _, mark := range one.Marks {
		if want := map[string]int{"need": 3, "support": 2}[mark.Row]; mark.Level != want {
			t.Errorf("%s is %d, want %d", mark.Row, mark.Level, want)
		}
	}
}

// What customers need by when is noted beside the months at a station, and
// comes back with them, once.
func TestCutOffsOfAStationComeBack(t *testing.T) {
	w := answering(t, "calendar", 3, 3)
	sales, marketing := stationOf(t, w, workshop.Sales), stationOf(t, w, workshop.Marketing)
	for customer, s := range map[string]*workshop.Workshop{"Okavi": sales, "Northgate": marketing} {
		needed[workshop.CutOffID](t)(s.AddCutOff(workshop.CutOff{
			Customer: customer, Month: w.Months()[4], Day: w.HeldOn.Add(60), LeadWeeks: 2,
		}))
	}
	other := copyOf(w)
	merged(t, w, sales)
	merged(t, w, marketing)
	if again := merged(t, w, sales); len(w.CutOffs) != 2 || !again.IsEmpty() {
		t.Errorf("the cut-offs are %+v, and the second time brought %+v", w.CutOffs, again)
	}
	merged(t, other, marketing)
	merged(t, other, sales)
	if !slices.Equal(w.CutOffs, other.CutOffs) {
		t.Errorf("in one order they are %v, in the other %v", w.CutOffs, other.CutOffs)
	}
}

func TestOnlyWhatBelongsHereIsMerged(t *testing.T) {
	w, _, _ := writingFriction(t)
	other, _, _ := writingFriction(t)
	_, err := w.Merge(stationOf(t, other, workshop.Sales))
	refused(t, err, workshop.ErrNotOfThis)
	_, err = stationOf(t, w, workshop.Sales).Merge(w)
	refused(t, err, workshop.ErrNotOfThis)
	if m := merged(t, w, copyOf(w)); !m.IsEmpty() {
		t.Errorf("a copy of the same brought %+v", m)
	}
}

// The two rules of the calendar come back from a station; what the room wrote
// meanwhile stands, and the other is offered.
func TestTheRulesOfTheCalendarComeBack(t *testing.T) {
	w := answering(t, "calendar", 3, 3)
	s := stationOf(t, w, workshop.Sales)
	need(t, s.SetPact("six weeks before a start", "ten working days ahead"))
	need(t, w.SetPact("", "a month ahead"))
	m := merged(t, w, s)
	if w.Freeze != "six weeks before a start" || w.Notice != "a month ahead" || m.Painted != 1 {
		t.Errorf("the rules are %q and %q, after %+v", w.Freeze, w.Notice, m)
	}
	if len(m.Divided) != 1 || !m.Divided[0].IsPact() || m.Divided[0].Other.Text != "ten working days ahead" {
		t.Fatalf("divided is %+v", m.Divided)
	}
	need(t, w.UseOther(m.Divided[0]))
	if w.Notice != "ten working days ahead" || w.Freeze != "six weeks before a start" {
		t.Error("the other rule cannot be chosen")
	}
	if again := merged(t, w, s); !again.IsEmpty() {
		t.Errorf("merging again brought %+v", again)
	}
}

// Of a month and of a cut-off that were changed in two places, the other
// version can be chosen too, and stays chosen.
func TestTheOtherMonthAndTheOtherCutOffCanBeChosen(t *testing.T) {
	w := answering(t, "calendar", 3, 3)
	month := w.Months()[2]
	need(t, w.PaintMonth(workshop.Sales, month, 1))
	s := stationOf(t, w, workshop.Sales)
	cutOff := workshop.CutOff{Customer: "Okavi", Month: month, Day: w.HeldOn.Add(60)}
	id := needed[workshop.CutOffID](t)(s.AddCutOff(cutOff))
	merged(t, w, s)
	need(t, s.PaintMonth(workshop.Sales, month, 3))
	need(t, s.RemoveCutOff(id))
	need(t, w.PaintMonth(workshop.Sales, month, 2))
	cutOff.LeadWeeks = 4
	need(t, w.EditCutOff(id, cutOff))
	m := merged(t, w, s)
	if level, _ := w.MonthLevel(workshop.Sales, month); len(m.Divided) != 2 || level != 2 || w.CutOffs[0].LeadWeeks != 4 {
		t.Fatalf("the room's own words do not stand: %+v", m)
	}
	for _, d := range m.Divided {
		need(t, w.UseOther(d))
	}
	if level, _ := w.MonthLevel(workshop.Sales, month); level != 3 || len(w.CutOffs) != 0 {
		t.Error("the other versions cannot be chosen")
	}
	if again := merged(t, w, s); !again.IsEmpty() {
		t.Errorf("merging again brought %+v", again)
	}
}

// A card whose number stands on the paper of another is called otherwise from
// then on, and that is told.
func TestACardWhoseNumberIsOnPaperIsCalledOtherwise(t *testing.T) {
	w, sales, _ := writingFriction(t)
	s := stationOf(t, w, workshop.Sales)
	onPaper := needed[workshop.CardID](t)(s.AddCard(workshop.Sales, "friction", "From the pile"))
	need(t, s.RemoveCard(sales[0])) // which frees its number there
	need(t, s.NumberCard(onPaper, 1))
	need(t, w.EditCard(sales[0], "July was empty again"))
	m := merged(t, w, s)
	paper, _ := w.CardByID(onPaper)
	other, _ := w.CardByID(sales[0])
	if paper.Label() != "F-01" || other.Label() == "F-01" {
		t.Errorf("they are called %s and %s", paper.Label(), other.Label())
	}
	if want := []workshop.Renumbered{{Was: "F-01", Is: other.Label()}}; !slices.Equal(m.Renumbered, want) {
		t.Errorf("told is %+v, want %+v", m.Renumbered, want)
	}
}

// What lost against something else is not forgotten: it is back when that is
// given up.
func TestWhatIsNotShownIsKeptInMind(t *testing.T) {
	w, sales, _ := writingFriction(t)
	one, two := stationOf(t, w, workshop.Sales), stationOf(t, w, workshop.Sales)
	need(t, one.EditCard(sales[0], "July was empty, and so was August"))
	need(t, two.EditCard(sales[0], "July and June"))
	merged(t, w, one)
	merged(t, w, two)
	need(t, one.RemoveCard(sales[0]))
	merged(t, w, one)
	if c, _ := w.CardByID(sales[0]); c.Text != "July and June" {
		t.Errorf("the card says %q", c.Text)
	}
}

// A file from elsewhere may tell of any past. One in which nothing was said
// last is refused, and not merged.
func TestAPastWithoutAnEndIsRefused(t *testing.T) {
	w, sales, _ := writingFriction(t)
	s := stationOf(t, w, workshop.Sales)
	need(t, s.EditCard(sales[0], "July was quite empty"))
	before := copyOf(w)
	merged(t, w, s)
	before.Lent = slices.Clone(w.Lent)
	for i, l := range before.Lent {
		if before.Lent[i].State = workshop.LentShown; l.State == workshop.LentShown {
			before.Lent[i].State = workshop.LentPast
		}
	}
	_, err := w.Merge(before)
	refused(t, err, workshop.ErrNotOfThis)
}
