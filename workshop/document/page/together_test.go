package page_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"accord/workshop/document"
	"accord/workshop/document/trial"
)

// rowsOn returns how many rows of a table stand on each page that has some.
func rowsOn(t *testing.T, filler, rows int) (counts []int) {
	t.Helper()
	table := document.Table{Head: []string{"Head"}}
	for i := range rows {
		table.Rows = append(table.Rows, []string{fmt.Sprintf("Row%d", i)})
	}
	p := layout(t, trial.With(document.List(slices.Repeat([]string{"filler"}, filler)), document.Heading("Above"), table))
	for i := range p.Pages {
		if n := strings.Count(words(p, i), "Row"); n > 0 {
			counts = append(counts, n)
		}
	}
	return counts
}

// Two rows of twelve at the foot of a page, or one on top of the next, are
// read as a mistake.
func TestRowsOfATableAreNotLeftAlone(t *testing.T) {
	for filler := range 60 {
		if counts := rowsOn(t, filler, 4); len(counts) != 1 {
			t.Errorf("after %d lines, a table of four rows is on %d pages", filler, len(counts))
		}
		for _, rows := range []int{20, 31, 45, 60} {
			counts := rowsOn(t, filler, rows)
			sum := 0
			for i, n := range counts {
				sum += n
				if n < 3 && i == 0 || n < 2 {
					t.Errorf("after %d lines, %d rows are parted as %v", filler, rows, counts)
				}
			}
			if sum != rows {
				t.Errorf("of %d rows, %d are printed", rows, sum)
			}
		}
	}
}

// Words that end in a colon are nothing without what they lead to.
func TestAColonStaysWithWhatItLeadsTo(t *testing.T) {
	for filler := range 60 {
		p := layout(t, trial.With(
			document.List(slices.Repeat([]string{"filler"}, filler)),
			document.Paragraph{Text: "Our rules:"}, document.List{"Speak last"},
		))
		for i := range p.Pages {
			got := words(p, i)
			if strings.Contains(got, "rules:") != strings.Contains(got, "Speak") {
				t.Fatalf("after %d lines, page %d has a colon and no more", filler, i+1)
			}
		}
	}
}
