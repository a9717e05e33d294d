package page_test

import (
	"fmt"
	"strings"
	"testing"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/trial"
)

// A loose sheet says what it belongs to, whether pages are missing, and
// whether it was signed.
func TestEveryPageSaysWhatItIs(t *testing.T) {
	d := trial.Annex(100)
	d.PageOf, d.Mark = "sivu %d / %d", "Luonnos"
	p := layout(t, d)
	for i := range p.Pages {
		got := words(p, i)
		for _, want := range []string{"Luonnos", "Agreement", fmt.Sprintf("sivu %d / %d", i+1, len(p.Pages))} {
			if !strings.Contains(got, want) {
				t.Errorf("page %d does not say %q", i+1, want)
			}
		}
	}
	d.Mark = ""
	if strings.Contains(said(layout(t, d)), "Luonnos") {
		t.Error("a signed paper is marked as a draft")
	}
}

// In the hands of a reader the letter has to do what colour cannot: on a
// black-and-white copy, and on the second page of a long list.
func TestASideIsNamedByItsLetterOnEveryPage(t *testing.T) {
	long := make([]document.Item, 150)
	for i := range long {
		long[i].Text = "we promise"
	}
	p := layout(t, trial.With(document.Sides{
		{Side: workshop.Sales, Heading: "Ours", Items: long},
		{Side: workshop.Marketing, Heading: "Ours", Items: long},
	}))
	for i, sheet := range p.Pages {
		letters := map[string]int{}
		for _, op := range sheet.Ops {
			if text, ok := op.(page.Text); ok && text.Face == page.Bold {
				letters[text.Text]++
			}
		}
		if letters["S"] != 1 || letters["M"] != 1 {
			t.Errorf("page %d names Sales %d times and Marketing %d times", i+1, letters["S"], letters["M"])
		}
	}
}

func TestTheOutlineLeadsToWhatItNames(t *testing.T) {
	d := trial.With(document.Heading("Within"), document.List{"a"})
	d.Sections = append(d.Sections, document.Section{Heading: "Next 🚀", NewPage: true})
	p := layout(t, d)
	want := []page.Mark{{Title: "All of it"}, {Title: "Within", Level: 1}, {Title: "Next [rocket]", Page: 1}}
	if len(p.Marks) != len(want) {
		t.Fatalf("the outline has %d lines, want %d", len(p.Marks), len(want))
	}
	for i, m := range p.Marks {
		if m.Y <= 0 || m.Y > p.Sheet.Height {
			t.Errorf("%q leads to %.0f points from the top", m.Title, m.Y)
		}
		if m.Y = 0; m != want[i] {
			t.Errorf("line %d of the outline is %+v, want %+v", i, m, want[i])
		}
	}
}

func layout(t *testing.T, d document.Document) page.Pages {
	t.Helper()
	p, err := page.Layout(d, page.A4)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// words returns the text on one page, a run after the other.
func words(p page.Pages, i int) string {
	var b strings.Builder
	for _, op := range p.Pages[i].Ops {
		if text, ok := op.(page.Text); ok {
			b.WriteString(text.Text + "\n")
		}
	}
	return b.String()
}

// said returns the text on all pages.
func said(p page.Pages) string {
	var b strings.Builder
	for i := range p.Pages {
		b.WriteString(words(p, i))
	}
	return b.String()
}

// inside checks that a printer can print everything: half a centimetre at
// each edge is left to its rollers, and text keeps to the margins.
func inside(t *testing.T, p page.Pages) {
	t.Helper()
	const left, forgiven = 57, 0.01
	for i, sheet := range p.Pages {
		for _, op := range sheet.Ops {
			var x1, y1, x2, y2 float64
			switch op := op.(type) {
			case page.Text:
				x1, y1, x2, y2 = op.X, op.Y-op.Size*0.75, op.X+op.Width, op.Y+op.Size*0.25
			case page.Box:
				x1, y1, x2, y2 = op.X, op.Y, op.X+op.W, op.Y+op.H
			case page.Line:
				x1, y1, x2, y2 = min(op.X1, op.X2), min(op.Y1, op.Y2), max(op.X1, op.X2), max(op.Y1, op.Y2)
			case page.Image:
				x1, y1, x2, y2 = op.X, op.Y, op.X+op.W, op.Y+op.H
			default:
				t.Fatalf("%T is drawn, which this test does not know", op)
			}
			if x1 < left-forgiven || x2 > p.Sheet.Width-left+forgiven || y1 < 14 || y2 > p.Sheet.Height-14 || x2 < x1 || y2 < y1 {
				t.Fatalf("page %d: %+v is outside", i+1, op)
			}
		}
	}
}
