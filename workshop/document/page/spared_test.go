package page_test

import (
	"slices"
	"strings"
	"testing"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/trial"
)

// A last page with three lines on it looks like a mistake.
func TestNoLastPageHasNextToNothing(t *testing.T) {
	for filler := range 80 {
		p := layout(t, trial.With(document.List(slices.Repeat([]string{"filler"}, filler+1))))
		last := len(p.Pages) - 1
		if n := strings.Count(words(p, last), "filler"); last > 0 && n < 5 {
			t.Errorf("of %d lines, %d have a page to themselves", filler+1, n)
		}
	}
}

func TestWordsToBeReadFirstStayWithWhatFollows(t *testing.T) {
	for filler := range 60 {
		p := layout(t, trial.With(
			document.List(slices.Repeat([]string{"filler"}, filler)),
			document.Paragraph{Text: "First", Tone: document.Strong},
			document.Paragraph{Text: "About it", Tone: document.Muted},
			document.Sides{{Side: workshop.Sales, Heading: "Sales", Items: []document.Item{{Text: "View"}}}},
		))
		for i := range p.Pages {
			got := words(p, i)
			if strings.Contains(got, "First") != strings.Contains(got, "View") {
				t.Fatalf("after %d lines, page %d has what is read first and no more", filler, i+1)
			}
		}
	}
}

func TestADateStaysOnOneLine(t *testing.T) {
	got := said(layout(t, trial.With(document.Table{
		Head:   []string{"Customer", "Begin by", "In the way"},
		Widths: []int{30, 1, 2},
		Rows:   [][]string{{strings.Repeat("word ", 200), "28 May 2027\ndone", "nothing"}},
	})))
	if !strings.Contains(got, "28 May 2027") {
		t.Error("a date is parted")
	}
}

// Who has signed needs no room for a hand, and a row of lines stays level.
func TestRoomToSignIsForThoseWhoHaveNotSigned(t *testing.T) {
	at := func(sales, marketing string) (left, right float64) {
		p := layout(t, trial.With(document.Signatures{
			{Side: workshop.Sales, Name: "Mei Tan", Signed: sales}, {Side: workshop.Marketing, Name: "Dan Cole", Signed: marketing},
		}))
		for _, op := range p.Pages[0].Ops {
			if text, is := op.(page.Text); is {
				switch text.Text {
				case "Mei Tan":
					left = text.Y
				case "Dan Cole":
					right = text.Y
				}
			}
		}
		return left, right
	}
	signed, _ := at("signed", "signed")
	for _, marketing := range []string{"signed", ""} {
		left, right := at("", marketing)
		if left != right {
			t.Errorf("beside %q, the lines are %.1f apart", marketing, left-right)
		}
		if left < signed+10 {
			t.Errorf("beside %q, there is room of %.1f more to sign", marketing, left-signed)
		}
	}
}
