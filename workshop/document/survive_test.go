package document_test

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"io"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/html"
	"accord/workshop/document/markdown"
	"accord/workshop/document/page"
	"accord/workshop/document/word"
)

// What was typed is in every paper that is to say all of it, whatever the
// format does to it: the columns of a page break words, and so do the ends of
// pages.
func TestEveryTextOfTheWorkshopIsInEachFullPaper(t *testing.T) {
	w, say := workshop.Example(), words(t)
	for format, reads := range readers(t, document.Agreement(w, say)) {
		texts := 0
		eachText(reflect.ValueOf(*w), "", func(where string, row, field reflect.Value) {
			for _, want := range printed(row, field, where, say) {
				if texts++; !reads(want) {
					t.Errorf("%s is not in the %s: %q", where, format, want)
				}
			}
		})
		if texts < 500 {
			t.Errorf("only %d texts were looked for in the %s", texts, format)
		}
	}
}

// A card as long as somebody can paste goes over the pages, and no word of it
// is lost.
func TestALongCardIsWholeInEachPaper(t *testing.T) {
	w, say := workshop.Example(), words(t)
	var long strings.Builder
	for i := 0; long.Len() < 5000; i++ {
		long.WriteString("longer" + strings.Repeat("m", i%7) + string(rune('a'+i%26)) + " ")
	}
	for i := range w.Cards {
		if i%10 == 0 {
			w.Cards[i].Text = long.String()
		}
	}
	for format, reads := range readers(t, document.Agreement(w, say)) {
		if !reads(long.String()) {
			t.Errorf("the %s breaks off in a card of %d characters", format, long.Len())
		}
	}
}

// The lists hold every card the room has seen, and every promise and action,
// in all their words.
func TestEveryCardPromiseAndActionIsOnItsList(t *testing.T) {
	w := workshop.Example()
	lists := map[string]string{}
	for _, key := range []string{document.Cards, document.Commitments, document.Actions, document.Trace} {
		var all strings.Builder
		for _, row := range document.Lists(w, words(t)).Ledger(key).Rows {
			for _, cell := range row {
				if text, is := cell.(document.Text); is {
					all.WriteString(string(text) + "\n")
				}
			}
		}
		lists[key] = all.String()
	}
	check := func(list string, texts ...string) {
		for _, text := range texts {
			if !strings.Contains(lists[list], text) {
				t.Errorf("%s lacks %q", list, text)
			}
		}
	}
	for _, c := range w.Cards {
		check(document.Cards, c.Text)
	}
	for _, c := range w.Commitments {
		check(document.Commitments, c.Deed, c.Trigger, c.Within, c.Check)
	}
	for _, a := range w.Actions {
		check(document.Actions, a.Text, w.Person(a.Owner).Name)
	}
	for _, theme := range w.Themes {
		check(document.Trace, theme.Name)
	}
}

// readers returns for each format whether a paper says a text.
func readers(t *testing.T, d document.Document) map[string]func(string) bool {
	t.Helper()
	pages, err := page.Layout(d, page.A4)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]func(string) bool{"pdf": overPages(pages)}
	for format, text := range map[string]string{
		"web page": spoken(t, bytesOf(t, func(to io.Writer) error { return html.Write(to, d) })),
		"markdown": unescaped(bytesOf(t, func(to io.Writer) error { return markdown.Write(to, d) })),
		"docx":     spoken(t, bodyOf(t, bytesOf(t, func(to io.Writer) error { return word.Write(to, d, page.A4) }))),
	} {
		text = solid(text)
		all[format] = func(want string) bool { return strings.Contains(text, solid(want)) }
	}
	return all
}

// solid is a text without anything a format may break it with.
func solid(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, document.Visible(text))
}

// spoken are the texts between the tags.
func spoken(t *testing.T, markup string) string {
	t.Helper()
	x := xml.NewDecoder(strings.NewReader(markup))
	x.Strict, x.AutoClose, x.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	var said strings.Builder
	for {
		token, err := x.Token()
		if errors.Is(err, io.EOF) {
			return said.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		if text, is := token.(xml.CharData); is {
			said.Write(text)
		}
	}
}

// bodyOf is the main part of a file of Word, with its own hyphens as signs.
func bodyOf(t *testing.T, data string) string {
	t.Helper()
	parts, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	from, err := parts.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer from.Close()
	body := bytesOf(t, func(to io.Writer) error { _, err := io.Copy(to, from); return err })
	return strings.ReplaceAll(body, "<w:noBreakHyphen/>", "-")
}

// unescaped is Markdown as a reader sees it.
func unescaped(text string) string {
	text = regexp.MustCompile(`\\([[:punct:]])`).ReplaceAllString(text, "$1")
	return strings.NewReplacer("<br>", "\n", "&lt;", "<", "&gt;", ">", "&amp;", "&").Replace(text)
}

// overPages reads what is printed: a text may begin on one page and end on
// another, with what stands in the margins and the heads of a table between.
func overPages(pages page.Pages) func(string) bool {
	var all strings.Builder
	for _, sheet := range pages.Pages {
		for _, op := range sheet.Ops {
			if text, is := op.(page.Text); is {
				all.WriteString(text.Text)
			}
		}
	}
	paper := solid(all.String())
	const parts, begin = 4, 8 // pages at most, and letters on each at least
	return func(want string) bool {
		rest := solid(want)
		for range parts {
			if strings.Contains(paper, rest) {
				return true
			}
			n := longestBegin(paper, rest)
			if n < begin {
				return false
			}
			rest = rest[n:]
		}
		return false
	}
}

// longestBegin is how much of the beginning of a text a paper says in one go.
func longestBegin(paper, text string) int {
	low, high := 0, len(text)
	for low < high {
		middle := (low + high + 1) / 2
		if strings.Contains(paper, text[:middle]) {
			low = middle
		} else {
			high = middle - 1
		}
	}
	return low
}
