package workshop_test

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"accord/workshop"

	"github.com/google/uuid"
)

// beforeTheDay is a half day with three people a side that has not begun.
func beforeTheDay(t *testing.T) *workshop.Workshop {
	t.Helper()
	w := workshop.New("Plan", "2026-11-23")
	for _, side := range workshop.Sides {
		if err := w.AddParticipants(side, []string{string(side) + " A", string(side) + " B", string(side) + " C"}); err != nil {
			t.Fatal(err)
		}
	}
	return w
}

// fromSales is what a person of Sales sends back.
func fromSales(w *workshop.Workshop, print string, texts ...string) workshop.PreWork {
	p := workshop.PreWork{Of: w.ID, Side: workshop.Sales, Print: print}
	for _, text := range texts {
		prompt, text, _ := strings.Cut(text, ": ")
		p.Cards = append(p.Cards, workshop.PreWorkCard{Prompt: prompt, Text: text})
	}
	return p
}

func mustTake(t *testing.T, w *workshop.Workshop, p workshop.PreWork) workshop.PreWorkDone {
	t.Helper()
	came, err := w.TakePreWork(p)
	if err != nil {
		t.Fatal(err)
	}
	return came
}

func TestPreWorkLiesFaceDownUntilTheReveal(t *testing.T) {
	w := beforeTheDay(t)
	p := fromSales(w, "a", "we-bring: The buyer's ear", "friction: The dates came late")
	p.Cards[1].Details = []workshop.CardDetail{{Field: "tension", Text: "calendar"}, {Field: "helps", Text: "A date"}}
	came := mustTake(t, w, p)
	if came.Cards != 2 || len(w.CardsOf("friction", workshop.Sales)) != 1 || len(w.CardsOf("we-bring", workshop.Marketing)) != 0 {
		t.Fatalf("%+v came in", came)
	}
	friction := w.CardsOf("friction", workshop.Sales)[0]
	if w.DetailOf(friction.ID, "helps") != "A date" || friction.Shown {
		t.Error("the card is not as it was written, face down")
	}
	if err := w.Start(noon); err != nil {
		t.Fatal(err)
	}
	for w.CurrentMove() != nil && activityNow(w) != "mirror-reveal" {
		if wall := fmt.Sprintf("%+v", w.Wall()); strings.Contains(wall, "The buyer's ear") {
			t.Fatalf("the wall shows it in %s", activityNow(w))
		}
		if err := w.Next(noon); err != nil {
			t.Fatal(err)
		}
	}
	if !strings.Contains(fmt.Sprintf("%+v", w.Wall()), "The buyer's ear") {
		t.Error("it is not there when its side's cards are turned over")
	}
}

func TestTheSameAnswersDoNotComeTwice(t *testing.T) {
	w := beforeTheDay(t)
	p := fromSales(w, "a", "we-bring: The buyer's ear", "we-value: Numbers")
	p.Levels = map[string]int{"h1": 4}
	mustTake(t, w, p)
	before := *w
	if came := mustTake(t, w, p); came != (workshop.PreWorkDone{Known: 2}) || !reflect.DeepEqual(before, *w) {
		t.Errorf("the same file brought %+v", came)
	}
	p.Print = "saved anew"
	if came := mustTake(t, w, p); came.Cards != 0 || came.Pulse || w.SheetsOf(workshop.Sales) != 1 {
		t.Errorf("the same answers, saved anew, brought %+v", came)
	}
}

// A facilitator who takes in one file after the other must not find out, nor
// anybody who opens the file later, which answers are one person's.
func TestPreWorkDoesNotSayWhatCameTogether(t *testing.T) {
	together := map[string]int{}
	for range 60 {
		w := beforeTheDay(t)
		for _, one := range []string{"1", "2", "3"} {
			mustTake(t, w, fromSales(w, one, "we-bring: a"+one, "we-bring: b"+one, "priority: first"+one, "priority: second"+one))
		}
		bring, order := "", ""
		for _, c := range w.CardsOf("we-bring", workshop.Sales) {
			bring += c.Text
		}
		for i, c := range w.CardsOf("priority", workshop.Sales) {
			order += c.Text[len(c.Text)-1:]
			if first := strings.HasPrefix(c.Text, "first"); first != (i < 3) {
				t.Fatalf("what somebody ranked first is ranked %d", i+1)
			}
		}
		together[bring]++
		together["ranked "+order]++
		for _, c := range w.Cards {
			if id := uuid.MustParse(string(c.ID)); id.Version() == 7 {
				t.Fatal("a card says when it came in")
			}
		}
	}
	if len(together) < 20 {
		t.Errorf("three files come to lie in %d orders of sixty", len(together))
	}
}

func TestPreWorkIsTakenWholeOrNotAtAll(t *testing.T) {
	began := beforeTheDay(t)
	if err := began.Start(noon); err != nil {
		t.Fatal(err)
	}
	for activityNow(began) != "mirror-reveal" {
		if err := began.Next(noon); err != nil {
			t.Fatal(err)
		}
	}
	fresh := beforeTheDay(t)
	tests := map[string]struct {
		w   *workshop.Workshop
		p   workshop.PreWork
		err error
	}{
		"of another workshop":     {fresh, workshop.PreWork{Of: "other", Side: workshop.Sales}, workshop.ErrPreWorkElsewhere},
		"of no side":              {fresh, workshop.PreWork{Of: fresh.ID, Side: workshop.Both}, workshop.ErrPreWorkElsewhere},
		"empty":                   {fresh, fromSales(fresh, "a"), workshop.ErrPreWorkEmpty},
		"too long":                {fresh, fromSales(fresh, "a", "friction: short", "friction: "+strings.Repeat("x", workshop.MaxCard+1)), workshop.ErrTooLong},
		"after the question":      {began, fromSales(began, "a", "friction: in time", "we-bring: too late"), workshop.ErrPreWorkLate},
		"a level there is not":    {fresh, workshop.PreWork{Of: fresh.ID, Side: workshop.Sales, Levels: map[string]int{"h1": 9}}, workshop.ErrNoRating},
		"a choice there is not":   {fresh, withDetail(fromSales(fresh, "a", "friction: short"), "tension", "mood"), workshop.ErrNoField},
		"a field there is not":    {fresh, withDetail(fromSales(fresh, "a", "friction: short"), "mood", "x"), workshop.ErrNoField},
		"a pulse after the pulse": {began, workshop.PreWork{Of: began.ID, Side: workshop.Sales, Levels: map[string]int{"h1": 4}}, workshop.ErrPreWorkLate},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			room := workshop.NewRoom(tt.w, saverFunc(func(_, _ *workshop.Workshop) error { return nil }))
			cards := len(tt.w.Cards)
			err := room.Change("prework.take", func(w *workshop.Workshop) error {
				_, err := w.TakePreWork(tt.p)
				return err
			})
			if !errors.Is(err, tt.err) {
				t.Errorf("it says %v, want %v", err, tt.err)
			}
			if w := room.Workshop(); len(w.Cards) != cards || len(w.PreWork) != 0 {
				t.Error("some of it came in all the same")
			}
		})
	}
}

func withDetail(p workshop.PreWork, field, text string) workshop.PreWork {
	p.Cards[0].Details = []workshop.CardDetail{{Field: field, Text: text}}
	return p
}

// What a person leaves out, the person cannot say: that is no low score.
func TestThePulseOfThePreWorkIsASheet(t *testing.T) {
	w := beforeTheDay(t)
	came := mustTake(t, w, workshop.PreWork{Of: w.ID, Side: workshop.Marketing, Print: "a", Levels: map[string]int{"h1": 4, "m2": 2}})
	if !came.Pulse || w.SheetsOf(workshop.Marketing) != 1 || len(w.Ratings) != len(workshop.PulseStatements) {
		t.Fatalf("%+v came in as %d ratings", came, len(w.Ratings))
	}
	sum := 0
	for _, r := range w.Ratings {
		sum += r.Level
	}
	if sum != 6 {
		t.Errorf("the levels add up to %d, want 6", sum)
	}
}

// activityNow is the key of what the room does.
func activityNow(w *workshop.Workshop) string {
	s, _ := w.CurrentStep()
	return s.Activity
}

// Who changes an answer and sends the file again has one sheet of the pulse,
// and whether it is the same person is asked where it cannot be known.
func TestAPulseThatIsSentTwiceIsNotCountedTwice(t *testing.T) {
	first := func(w *workshop.Workshop) workshop.PreWork {
		p := fromSales(w, "a", "we-bring: The buyer's ear", "we-value: Numbers")
		p.Levels = map[string]int{"h1": 4}
		return p
	}
	onlyPulse := func(w *workshop.Workshop) workshop.PreWork {
		p := fromSales(w, "a")
		p.Levels = map[string]int{"h1": 4}
		return p
	}
	tests := map[string]struct {
		was    func(*workshop.Workshop) workshop.PreWork
		change func(*workshop.PreWork)
		asks   bool
		sheets int // without being asked
	}{
		"one answer changed":          {first, func(p *workshop.PreWork) { p.Cards[0].Text = "The buyer's trust" }, true, 0},
		"the pulse changed":           {first, func(p *workshop.PreWork) { p.Levels["h1"] = 2 }, true, 0},
		"nothing changed":             {first, func(p *workshop.PreWork) {}, false, 1},
		"every answer another":        {first, func(p *workshop.PreWork) { p.Cards = p.Cards[:1]; p.Cards[0].Text = "Dates" }, false, 2},
		"only a pulse, the same":      {onlyPulse, func(p *workshop.PreWork) {}, true, 0},
		"only a pulse, another":       {onlyPulse, func(p *workshop.PreWork) { p.Levels["h1"] = 2 }, false, 2},
		"the second time no pulse":    {first, func(p *workshop.PreWork) { p.Cards[0].Text, p.Levels = "Dates", nil }, false, 1},
		"the first time no pulse yet": {func(w *workshop.Workshop) workshop.PreWork { p := first(w); p.Levels = nil; return p }, func(p *workshop.PreWork) { p.Levels = map[string]int{"h1": 4} }, true, 0},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			w := beforeTheDay(t)
			mustTake(t, w, tt.was(w))
			sheets := w.SheetsOf(workshop.Sales)
			again := tt.was(w)
			tt.change(&again)
			again.Print = "b"
			room := workshop.NewRoom(w, saverFunc(func(_, _ *workshop.Workshop) error { return nil }))
			take := func(counted workshop.Counted) error {
				again.Counted = counted
				return room.Change("prework.take", func(w *workshop.Workshop) error { _, err := w.TakePreWork(again); return err })
			}
			err := take(workshop.NotAsked)
			if asks := errors.Is(err, workshop.ErrPulseTwice); asks != tt.asks || !asks && err != nil {
				t.Fatalf("it says %v", err)
			}
			if !tt.asks {
				if n := room.Workshop().SheetsOf(workshop.Sales); n != tt.sheets {
					t.Errorf("%d sheets are counted, want %d", n, tt.sheets)
				}
				return
			}
			if room.Workshop() != w {
				t.Fatal("something came in before it was asked")
			}
			for counted, more := range map[workshop.Counted]int{workshop.CountedBefore: 0, workshop.NotCounted: 1} {
				need(t, take(counted))
				if n := room.Workshop().SheetsOf(workshop.Sales); n != sheets+more {
					t.Errorf("%q: %d sheets are counted, want %d", counted, n, sheets+more)
				}
				need(t, room.Undo())
			}
		})
	}
}
