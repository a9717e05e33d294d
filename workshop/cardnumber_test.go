package workshop_test

import (
	"testing"
	"time"

	"accord/workshop"
)

func TestTheNumberOnPaperIsRead(t *testing.T) {
	tests := map[string]struct {
		line   string
		number int
		text   string
	}{
		"number":           {"12 The dates came late", 12, "The dates came late"},
		"label":            {"F-07: The dates came late", 7, "The dates came late"},
		"small label":      {"f-7 late", 7, "late"},
		"list":             {" 3. late", 3, "late"},
		"bracket":          {"3) late", 3, "late"},
		"sheet":            {"104\tlate", 104, "late"},
		"no number":        {"The dates came late", 0, "The dates came late"},
		"a word":           {"3D models came late", 0, "3D models came late"},
		"a year":           {"20261123 was late", 0, "20261123 was late"},
		"a dash":           {"e-mails came late", 0, "e-mails came late"},
		"number, no words": {"12", 12, ""},
		"nothing":          {"", 0, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if number, text := workshop.Numbered(tt.line); number != tt.number || text != tt.text {
				t.Errorf("it is %d and %q, want %d and %q", number, text, tt.number, tt.text)
			}
		})
	}
}

func TestACardKeepsTheNumberItHasOnPaper(t *testing.T) {
	w := workshop.ExampleMidway("friction", 0, 0)
	put := func(text string) workshop.CardID {
		t.Helper()
		return needed[workshop.CardID](t)(w.AddCard(workshop.Sales, "friction", text))
	}
	need(t, w.NumberCard(put("one"), 12))
	need(t, w.NumberCard(put("two"), 3))
	third := put("three")
	refused(t, w.NumberCard(third, 12), workshop.ErrNumberTaken)
	refused(t, w.NumberCard(third, 0), workshop.ErrNoNumber)
	refused(t, w.NumberCard(third, workshop.MaxNumber+1), workshop.ErrNoNumber)
	refused(t, w.NumberCard("gone", 1), workshop.ErrGone)
	if c, _ := w.CardByID(third); c.Number != 13 {
		t.Errorf("the card without a number is counted %d", c.Number)
	}
	need(t, w.NumberCard(third, 13))
}

// What was keyed in from paper keeps its number when the laptop is passed
// round afterwards.
func TestTheBoothLeavesTheNumbersOfPaper(t *testing.T) {
	for range 10 {
		w := workshop.New("Joint plan", "2026-11-23")
		need(t, w.AddParticipant(workshop.Sales, "Ana", ""))
		need(t, w.Begin(step(t, w, "friction"), time.Date(2026, 11, 23, 9, 30, 0, 0, time.UTC)))
		paper := needed[workshop.CardID](t)(w.AddCard(workshop.Sales, "friction", "on paper"))
		need(t, w.NumberCard(paper, 7))
		need(t, w.OpenBooth())
		for _, text := range []string{"one", "two", "three"} {
			needed[workshop.CardID](t)(w.AddCard(workshop.Sales, "friction", text))
			need(t, w.HandIn(workshop.Sales))
		}
		if c, _ := w.CardByID(paper); c.Number != 7 {
			t.Fatalf("the card on paper is now number %d", c.Number)
		}
	}
}
