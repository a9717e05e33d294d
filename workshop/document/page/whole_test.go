package page_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"accord/workshop/document"
	"accord/workshop/document/trial"
)

// A row whose cells go on overleaf is read wrongly.
func TestARowOfATableStaysOnItsPage(t *testing.T) {
	for filler := range 40 {
		rows := make([][]string, 12)
		for i := range rows {
			rows[i] = []string{fmt.Sprintf("begin%d", i), strings.Repeat("several lines of it ", 12) + fmt.Sprintf("end%d", i)}
		}
		p := layout(t, trial.With(
			document.List(slices.Repeat([]string{"filler"}, filler)),
			document.Table{Head: []string{"No.", "What"}, Widths: []int{1, 2}, Rows: rows},
		))
		for i := range p.Pages {
			said := strings.Fields(words(p, i))
			for row := range rows {
				if slices.Contains(said, fmt.Sprintf("begin%d", row)) != slices.Contains(said, fmt.Sprintf("end%d", row)) {
					t.Fatalf("after %d lines, page %d has half of row %d", filler, i+1, row)
				}
			}
		}
	}
}

// A single line of a text at the foot or the head of a page is overlooked.
func TestNoLineOfATextStandsAlone(t *testing.T) {
	text := strings.Repeat("short words that fill a line or two ", 30)
	for filler := range 60 {
		p := layout(t, trial.With(document.List(slices.Repeat([]string{"filler"}, filler)), document.Paragraph{Text: text}))
		for i := range p.Pages {
			if linesOn(words(p, i)) == 1 {
				t.Fatalf("after %d lines, page %d has a single line of the text", filler, i+1)
			}
		}
	}
}

// linesOn counts the lines of the text on a page, each of which is one text.
func linesOn(page string) int {
	n := 0
	for line := range strings.SplitSeq(page, "\n") {
		if strings.Contains(line, "words") {
			n++
		}
	}
	return n
}
