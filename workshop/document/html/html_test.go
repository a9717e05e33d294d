package html_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/html"
	"accord/workshop/document/trial"
)

func TestEveryTypeOfBlockIsWritten(t *testing.T) {
	for _, b := range trial.Every("Canary") {
		if got := write(t, trial.With(b)); !strings.Contains(got, "Canary") {
			t.Errorf("the page loses a %T", b)
		}
	}
	if err := html.Write(&bytes.Buffer{}, trial.With(trial.Unknown{})); err == nil {
		t.Error("a block the writer does not know is left out in silence")
	}
}

// Readers of a screen hear the landmarks and the heads of columns; a browser
// hyphenates and reads aloud in the language of the paper.
func TestThePageCanBeListenedTo(t *testing.T) {
	d := trial.With(trial.Every("x")...)
	d.Language = "fi"
	got := write(t, d)
	for _, want := range []string{`<html lang="fi">`, "<header>", "<main>", `<th scope="col">`, `<section id="all" aria-labelledby="heading-0">`} {
		if !strings.Contains(got, want) {
			t.Errorf("the page has no %s", want)
		}
	}
}

func TestThePageNeedsNothingFromOutside(t *testing.T) {
	got := write(t, trial.Nasty())
	for _, not := range []string{"<script", "http://", "https://", "<link", "<img", "url(", "@import"} {
		if strings.Contains(got, not) {
			t.Errorf("the page holds %s", not)
		}
	}
}

func TestTheMarkOfADraftIsOnThePageAndOnPaper(t *testing.T) {
	d := trial.With()
	if got := write(t, d); strings.Contains(got, `class="mark"`) || strings.Contains(got, "@top-right") {
		t.Error("a signed paper is marked")
	}
	d.Mark = `Entwurf "2"`
	got := write(t, d)
	for _, want := range []string{"<strong>Entwurf &#34;2&#34;</strong>", `@top-right { content: "Entwurf \0000222\000022"`} {
		if !strings.Contains(got, want) {
			t.Errorf("the page does not say %s", want)
		}
	}
}

func TestPagesAreCountedInTheWordsOfThePaper(t *testing.T) {
	tests := map[string]struct{ words, want string }{
		"English": {"page %d of %d", `"page " counter(page) " of " counter(pages) ""`},
		"none":    {"", `"" counter(page) " \00002f " counter(pages) ""`},
		"broken":  {"page %d", `"" counter(page) " \00002f " counter(pages) ""`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d := trial.With()
			d.PageOf = tt.words
			if got := write(t, d); !strings.Contains(got, tt.want) {
				t.Errorf("a printed page does not say %s", tt.want)
			}
		})
	}
}

// What people type is text: it opens no tag, ends no style and hides nothing.
func TestOddTextsAreOnlyText(t *testing.T) {
	got := write(t, trial.Nasty())
	var said strings.Builder
	x := xml.NewDecoder(strings.NewReader(got))
	x.Strict, x.AutoClose, x.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	for {
		token, err := x.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("the page is not well formed: %v", err)
		}
		if text, ok := token.(xml.CharData); ok {
			said.Write(text)
		}
	}
	for _, odd := range trial.Odd {
		if odd = document.Visible(odd); !strings.Contains(said.String(), odd) {
			t.Errorf("the page has lost %q", odd)
		}
	}
}

func write(t *testing.T, d document.Document) string {
	t.Helper()
	var b bytes.Buffer
	if err := html.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A picture needs nothing from outside either, and is named to those who
// cannot see it.
func TestTheLogoIsAPartOfThePage(t *testing.T) {
	got := write(t, trial.Branded(true))
	for _, want := range []string{`<img class="logo" src="data:image/png;base64,iVBOR`, `alt="Logo of &#34;Nord &amp; Co&#34;"`, "img-src data:"} {
		if !strings.Contains(got, want) {
			t.Errorf("the page does not say %s", want)
		}
	}
	if got := write(t, trial.With()); strings.Contains(got, "img") {
		t.Error("a page without a logo lets pictures in")
	}
}

// Long lists go over pages, or the one before them would be left half empty.
func TestOnlyLongListsArePartedInPrint(t *testing.T) {
	for items, want := range map[int]bool{2: false, 30: true} {
		list := document.SideList{Side: workshop.Sales, Heading: "Sales", Items: slices.Repeat([]document.Item{{Text: "We bring it"}}, items)}
		if got := strings.Contains(write(t, trial.With(document.Sides{list})), `class="sides tall"`); got != want {
			t.Errorf("%d items are parted: %v, want %v", items, got, want)
		}
	}
}

// A number or a date is read at a glance only if it stands on one line. A
// number is still found and copied as it is written.
func TestABrowserPartsNoNumberAndNoDate(t *testing.T) {
	got := write(t, trial.With(document.Table{Rows: [][]string{{
		"A-01\nwas A-02", "15 Dec 2026", "30. September 2026", "A sentence of K-03 and Q-S2", "Donaudampfschiffe",
	}}}))
	want := "<td class=\"short\"><span class=\"no\">A-01</span>\nwas <span class=\"no\">A-02</span></td><td class=\"short\">15 Dec 2026</td><td class=\"short\">30. September 2026</td>" +
		`<td>A sentence of <span class="no">K-03</span> and <span class="no">Q-S2</span></td><td class="long">Donau`
	if !strings.Contains(got, want) {
		t.Errorf("the page has no %s", want)
	}
}
