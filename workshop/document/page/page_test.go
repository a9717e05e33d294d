package page_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/trial"
)

func TestEveryTypeOfBlockIsLaidOut(t *testing.T) {
	for _, b := range trial.Every("Canary") {
		if got := said(layout(t, trial.With(b))); !strings.Contains(got, "Canary") {
			t.Errorf("a paper loses a %T", b)
		}
	}
	if _, err := page.Layout(trial.With(trial.Unknown{}), page.A4); err == nil {
		t.Error("a block nobody knows is left out in silence")
	}
}

// Who opens an annex in the middle still sees what the columns mean.
func TestATableRepeatsItsHeadOnEveryPage(t *testing.T) {
	p := layout(t, trial.Annex(200))
	if len(p.Pages) < 4 {
		t.Fatalf("200 rows fit on %d pages", len(p.Pages))
	}
	for i := range p.Pages {
		if got := strings.Count(words(p, i), "What the card says"); got != 1 {
			t.Errorf("page %d has the head %d times", i+1, got)
		}
	}
}

// The columns are as wide as English needs them, and other languages say it
// in longer words.
func TestAColumnIsWideEnoughForItsWords(t *testing.T) {
	said := strings.Fields(said(layout(t, trial.With(document.Table{
		Head:   []string{"N°", "Équipe", "Carte", "Tension"},
		Widths: []int{3, 1, 30, 2},
		Rows:   [][]string{{"F-01", "S", strings.Repeat("word ", 200), "Calendrier"}},
	}))))
	for _, word := range []string{"F-01", "Équipe", "Calendrier"} {
		if !slices.Contains(said, word) {
			t.Errorf("%q is broken", word)
		}
	}
}

func TestALongCardGoesOnOverThePages(t *testing.T) {
	var card strings.Builder
	for i := range 1200 {
		fmt.Fprintf(&card, "word%d ", i)
	}
	tests := map[string]document.Block{
		"paragraph": document.Paragraph{Text: card.String()},
		"notice":    document.Paragraph{Text: card.String(), Tone: document.Notice},
		"list":      document.List{"short", card.String()},
		"facts":     document.Facts{{Label: "What", Value: card.String()}},
		"table":     document.Table{Head: []string{"No.", "What"}, Rows: [][]string{{"1", card.String()}}},
		"sides":     document.Sides{{Side: workshop.Sales, Items: []document.Item{{Text: card.String()}}}},
		"clause":    document.Clause{Side: workshop.Sales, Title: "Long", Facts: []document.Fact{{Label: "What", Value: card.String()}}},
		"title":     document.Clause{Side: workshop.Sales, Title: card.String()},
		"heading":   document.Heading(card.String()),
		"signature": document.Signatures{{Name: card.String()}},
	}
	for name, block := range tests {
		t.Run(name, func(t *testing.T) {
			p := layout(t, trial.With(block))
			if len(p.Pages) < 2 {
				t.Fatalf("a card of %d characters takes %d page", card.Len(), len(p.Pages))
			}
			all := strings.Fields(said(p))
			for i := range 1200 {
				if !slices.Contains(all, fmt.Sprintf("word%d", i)) {
					t.Fatalf("the card breaks off before its word %d", i)
				}
			}
			inside(t, p)
		})
	}
}

// Two lines that belong together are not parted by the end of a page.
func TestAFewFactsStayOnOnePage(t *testing.T) {
	few := document.Facts{{Label: "First", Value: "one-of-two"}, {Label: "Second", Value: "two-of-two"}}
	for lines := range 60 {
		p := layout(t, trial.With(document.List(slices.Repeat([]string{"A line"}, lines)), document.Heading("Rules"), few))
		for i, sheet := range p.Pages {
			all := said(page.Pages{Pages: []page.Page{sheet}})
			if strings.Contains(all, "one-of-two") != strings.Contains(all, "two-of-two") {
				t.Fatalf("below %d lines, page %d has one of two facts", lines, i+1)
			}
		}
	}
}

func TestNothingIsDrawnOutsideTheMargins(t *testing.T) {
	for name, sheet := range map[string]page.Sheet{"A4": page.A4, "Letter": page.Letter} {
		t.Run(name, func(t *testing.T) {
			p, err := page.Layout(trial.Nasty(), sheet)
			if err != nil {
				t.Fatal(err)
			}
			inside(t, p)
		})
	}
}

func TestAPageOfItsOwn(t *testing.T) {
	one := document.Section{Heading: "First", Blocks: []document.Block{document.List{"a"}}}
	for name, two := range map[string]document.Section{
		"new page": {Heading: "Second", NewPage: true},
		"one page": {Heading: "Second", OnePage: true},
	} {
		t.Run(name, func(t *testing.T) {
			p := layout(t, document.Document{Sections: []document.Section{one, two, {Heading: "Third", NewPage: true}}})
			if got := []int{p.Marks[0].Page, p.Marks[1].Page, p.Marks[2].Page}; !slices.Equal(got, []int{0, 1, 2}) {
				t.Errorf("the sections begin on pages %v, counted from 0", got)
			}
		})
	}
}

// A sheet for the wall is one sheet, with type as large as it allows.
func TestAWallSheetFillsItsPageAndNoMore(t *testing.T) {
	tests := map[string]struct {
		items, pages int
		from, to     float64 // of the size of running text, in points
	}{
		"few":      {items: 2, pages: 1, from: 15, to: 15.3},
		"some":     {items: 30, pages: 1, from: 9.5, to: 15},
		"many":     {items: 70, pages: 1, from: 4.5, to: 9.5},
		"too many": {items: 300, pages: 4, from: 4.5, to: 4.6}, // smaller could not be read
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d := trial.With(document.List(slices.Repeat([]string{"A promise to be read from two metres"}, tt.items)))
			d.Sections[0].OnePage = true
			p := layout(t, d)
			if len(p.Pages) != tt.pages {
				t.Errorf("the sheet is %d pages, want %d", len(p.Pages), tt.pages)
			}
			if got := size(p, "A promise"); got < tt.from || got > tt.to {
				t.Errorf("the text is %.1f points, want %.1f to %.1f", got, tt.from, tt.to)
			}
		})
	}
}

// size returns how large the text is that begins so.
func size(p page.Pages, begin string) float64 {
	for _, sheet := range p.Pages {
		for _, op := range sheet.Ops {
			if text, ok := op.(page.Text); ok && strings.HasPrefix(text.Text, begin) {
				return text.Size
			}
		}
	}
	return 0
}

// A heading at the foot of a page promises what is not there.
func TestAHeadingStaysWithWhatFollows(t *testing.T) {
	for filler := range 60 {
		d := trial.With(document.List(slices.Repeat([]string{"filler"}, filler)))
		d.Sections = append(d.Sections, document.Section{Heading: "Later", Blocks: []document.Block{
			document.Heading("Within"),
			document.Table{Head: []string{"Head"}, Rows: [][]string{{"Row"}}},
		}})
		p := layout(t, d)
		for i := range p.Pages {
			got := words(p, i)
			if strings.Contains(got, "Later") != strings.Contains(got, "Row") {
				t.Fatalf("after %d lines, page %d has a heading without its table", filler, i+1)
			}
		}
	}
}

func TestAClauseStaysOnOnePage(t *testing.T) {
	for filler := range 60 {
		p := layout(t, trial.With(
			document.List(slices.Repeat([]string{"filler"}, filler)),
			document.Clause{Number: "C-01", Side: workshop.Sales, Facts: []document.Fact{{Label: "When", Value: "now"}, {Label: "Last", Value: "later"}}},
		))
		for i := range p.Pages {
			got := words(p, i)
			if strings.Contains(got, "C-01") != strings.Contains(got, "later") {
				t.Fatalf("after %d lines, page %d has half a clause", filler, i+1)
			}
		}
	}
}
