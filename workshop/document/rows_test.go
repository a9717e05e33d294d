package document_test

import (
	"fmt"
	"strings"
	"testing"

	"accord/workshop"
	"accord/workshop/document"
)

// A side under three answers shows nothing in the lists either, and nobody's
// own answer ever stands there.
func TestListsShowNoSideOfFewerThanThree(t *testing.T) {
	say := words(t)
	w := workshop.Example()
	kept, sheets := w.Ratings[:0:0], map[workshop.SheetID]bool{}
	for _, r := range w.Ratings { // only two of Sales
		if r.Side == workshop.Sales {
			if !sheets[r.Sheet] && len(sheets) == workshop.LeastAnswers-1 {
				continue
			}
			sheets[r.Sheet] = true
		}
		kept = append(kept, r)
	}
	w.Ratings = kept
	b := document.Lists(w, say)
	for key, columns := range map[string]int{document.StartLine: 5, document.Pulse: 7} {
		l := b.Ledger(key)
		if len(l.Rows) == 0 {
			t.Fatalf("%s is empty", key)
		}
		for _, row := range l.Rows {
			for i, c := range row[len(row)-columns-1:][:columns] {
				if c != nil {
					t.Errorf("%s shows %v under %s", key, c, l.Columns[len(row)-columns-1+i].Head)
				}
			}
		}
	}
	for _, l := range b.Ledgers {
		for _, row := range l.Rows {
			for _, r := range w.Ratings {
				if strings.Contains(fmt.Sprint(row), string(r.ID)) || r.Sheet != "" && strings.Contains(fmt.Sprint(row), string(r.Sheet)) {
					t.Fatalf("%s names an answer: %v", l.Key, row)
				}
			}
		}
	}
}

// While people still answer, no list has a figure.
func TestListsShowNoPulseBeforeTheRoomDoes(t *testing.T) {
	w := workshop.ExampleMidway("pulse", 0, 0.5)
	if len(w.Ratings) == 0 {
		t.Fatal("nobody has answered yet")
	}
	b := document.Lists(w, words(t))
	if n := len(b.Ledger(document.StartLine).Rows) + len(b.Ledger(document.Pulse).Rows); n > 0 {
		t.Errorf("there are %d rows of the pulse", n)
	}
}

// The lists hold the cards that are face up and no others.
func TestNoListShowsACardThatIsFaceDown(t *testing.T) {
	say := words(t)
	for _, step := range workshop.FullDay.Steps {
		activity, _ := workshop.ActivityOf(step.Activity)
		for move := range activity.Moves {
			w := workshop.ExampleMidway(step.Activity, move, 0.5)
			all := fmt.Sprint(document.Lists(w, say))
			for _, c := range w.Cards {
				if !w.FaceUp(c) && strings.Contains(all, c.Text) {
					t.Errorf("at move %d of %s, %s is listed face down", move, step.Activity, c.Label())
				}
			}
		}
	}
}

// Everything there is to follow up is listed, and every card and theme.
func TestListsAreWhole(t *testing.T) {
	w := workshop.Example()
	b := document.Lists(w, words(t))
	for key, want := range map[string]int{
		document.Actions: len(w.Actions), document.Commitments: len(w.Commitments), document.Cards: len(w.Cards),
		document.Trace: len(w.Themes), document.Pulse: len(w.PulseAsked()), document.StartLine: len(w.DimensionScores()),
	} {
		if got := len(b.Ledger(key).Rows); got != want {
			t.Errorf("%s has %d rows, want %d", key, got, want)
		}
	}
	for i, row := range b.Ledger(document.Cards).Rows {
		if len(row) != len(b.Ledger(document.Cards).Columns) {
			t.Errorf("card %d has %d cells", i, len(row))
		}
	}
}

// What is done is not overdue, and what was set aside is not waited for.
func TestStatusIsOneOfTheWordsOfItsColumn(t *testing.T) {
	b := document.Lists(workshop.Example(), words(t))
	for _, key := range []string{document.Actions, document.Commitments} {
		l := b.Ledger(key)
		for i, c := range l.Columns {
			if c.Choices == nil {
				continue
			}
			for _, row := range l.Rows {
				if !strings.Contains(strings.Join(c.Choices, "\n"), string(row[i].(document.Text))) {
					t.Errorf("%s: %v is not offered", key, row[i])
				}
			}
		}
	}
}
