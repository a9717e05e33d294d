package word_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/html"
	"accord/workshop/document/page"
	"accord/workshop/document/trial"
	"accord/workshop/document/word"
)

func TestEveryTypeOfBlockIsWritten(t *testing.T) {
	for _, b := range trial.Every("Canary") {
		if got := texts(open(t, trial.With(b)).body); !strings.Contains(strings.Join(got, "\n"), "Canary") {
			t.Errorf("the file loses a %T", b)
		}
	}
	var b bytes.Buffer
	if err := word.Write(&b, trial.With(trial.Unknown{}), page.A4); err == nil || b.Len() > 0 {
		t.Errorf("a block the writer does not know is left out in silence: %v, %d bytes", err, b.Len())
	}
}

// Of a list that may go over pages, each item stays in one piece, whatever
// stands beside it.
func TestALongListHasARowForEachItem(t *testing.T) {
	for items, want := range map[int]int{2: 1, 12: 12} {
		long := document.Item{Text: strings.Repeat("word ", 20), Note: "known of it"}
		lists := document.Sides{
			{Side: workshop.Sales, Heading: "Sales", Items: slices.Repeat([]document.Item{long}, items)},
			{Side: workshop.Marketing, Heading: "Marketing", Items: []document.Item{long}},
		}
		rows := open(t, trial.With(lists)).body.all("tr")
		if len(rows) != want+1 {
			t.Errorf("%d items are on %d rows, want %d and a head", items, len(rows), want)
		}
		for _, r := range rows {
			if len(r.all("cantSplit")) == 0 {
				t.Errorf("a row of %d items goes over pages", items)
			}
		}
	}
}

// Word parts lines at any hyphen but its own.
func TestNumbersStayInOnePiece(t *testing.T) {
	body := open(t, trial.With(document.Paragraph{Text: "See K-03 and Q-S2, a follow-up"})).body
	if got := texts(body); !slices.Contains(got, "See K-03 and Q-S2, a follow-up") {
		t.Errorf("the file says %q", got)
	}
	if n := len(body.all("noBreakHyphen")); n != 2 {
		t.Errorf("%d hyphens hold a number together, want 2", n)
	}
}

func TestHeadingsAreReadBackInOrder(t *testing.T) {
	d := example(t)
	var want []string
	for _, s := range d.Sections {
		want = append(want, "Heading1 "+s.Heading)
		for _, b := range s.Blocks {
			if h, is := b.(document.Heading); is {
				want = append(want, "Heading2 "+string(h))
			}
		}
	}
	var got []string
	for _, p := range open(t, d).body.all("p") {
		if style := p.style(); strings.HasPrefix(style, "Heading") {
			got = append(got, style+" "+strings.Join(texts(p), ""))
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("the headings are %q, want %q", got, want)
	}
}

func TestWhatTheWebPageSaysIsInTheFile(t *testing.T) {
	d := example(t)
	got := strings.Join(texts(open(t, d).body), "\n")
	var b bytes.Buffer
	if err := html.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	x := xml.NewDecoder(&b)
	x.Strict, x.AutoClose, x.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	in, lines := "", 0
	for {
		token, err := x.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			in = token.Name.Local
		case xml.CharData:
			for line := range strings.SplitSeq(string(token), "\n") {
				if lines++; in != "style" && in != "text" && !strings.Contains(got, strings.TrimSpace(line)) {
					t.Errorf("the file does not say %q", line)
				}
			}
		}
	}
	if lines < 1000 {
		t.Errorf("only %d lines were looked for", lines)
	}
}

// The page numbers are the ones of the printed paper with one page more, for
// the list itself.
func TestTheListOfContentsIsThereAndAsksNothing(t *testing.T) {
	d := example(t)
	for _, s := range d.Sections {
		for i, b := range s.Blocks {
			if drawn, is := b.(document.Map); is { // which Word has in words
				s.Blocks[i] = drawn.InWords()
			}
		}
	}
	laid, err := page.Layout(d, page.A4)
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, m := range laid.Marks {
		if m.Level == 0 {
			want = append(want, fmt.Sprintf("%s → %d", m.Title, m.Page+2))
		}
	}
	f := open(t, d)
	anchors := map[string]bool{}
	for _, b := range f.body.all("bookmarkStart") {
		anchors[b.attr("name")] = true
	}
	for _, link := range f.body.all("hyperlink") {
		if !anchors[link.attr("anchor")] {
			t.Errorf("%q leads nowhere", texts(link))
		}
	}
	if got := listed(f); !slices.Equal(got, want) {
		t.Errorf("the list says %q, want %q", got, want)
	}
	if strings.Contains(f.parts["word/settings.xml"], "updateFields") {
		t.Error("Word will ask an alarming question")
	}
	d.Contents = ""
	if links := open(t, d).body.all("hyperlink"); len(links) > 0 {
		t.Error("a paper without a list of contents has one")
	}
}

// listed is what the list of contents says: headings and their pages.
func listed(f file) (entries []string) {
	for _, link := range f.body.all("hyperlink") {
		said := texts(link)
		entries = append(entries, strings.Join(said[:len(said)-1], "")+" → "+said[len(said)-1])
	}
	return entries
}

// A paper in another script has as many pages in Word as in print, and not as
// many as the boxes would take that stand for signs nobody has lent.
func TestTheListOfContentsCountsWithTheFontsOfThePrint(t *testing.T) {
	d := document.Document{Title: "予定", Contents: "Contents", Sections: []document.Section{
		{Heading: "A", NewPage: true, Blocks: []document.Block{document.Paragraph{Text: strings.Repeat("予定が遅れた。", 400)}}},
		{Heading: "B", NewPage: true},
	}}
	laid, err := page.LayoutWith(d, page.A4, trial.Lend)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := word.WriteWith(&b, d, page.A4, trial.Lend); err != nil {
		t.Fatal(err)
	}
	want := []string{"A → 3", fmt.Sprintf("B → %d", laid.Marks[1].Page+2)}
	if got := listed(unzip(t, b.Bytes())); !slices.Equal(got, want) {
		t.Errorf("the list says %q, want %q; without the font it says %q", got, want, listed(open(t, d)))
	}
}

func TestTheHeadOfATableIsRepeatedAndRowsStayWhole(t *testing.T) {
	d := trial.Annex(40)
	long := slices.Repeat([]string{strings.Repeat("a card of 5,000 characters ", 180)}, 3)
	d.Sections = append(d.Sections, trial.With(document.Table{Rows: [][]string{long}}).Sections...)
	rows := open(t, d).body.all("tr")
	if len(rows) != 42 {
		t.Fatalf("there are %d rows, want 42", len(rows))
	}
	for i, r := range rows {
		if repeated := len(r.all("tblHeader")) == 1; repeated != (i == 0) {
			t.Errorf("that row %d is repeated is %v", i, repeated)
		}
		if whole := len(r.all("cantSplit")) == 1; whole != (i < 41) {
			t.Errorf("that row %d stays on its page is %v", i, whole)
		}
	}
}

func TestListsAreRealLists(t *testing.T) {
	f := open(t, trial.With(document.List{"one", "two"}))
	var items []string
	for _, p := range f.body.all("p") {
		if p.style() == "ListBullet" {
			items = append(items, texts(p)...)
		}
	}
	if !slices.Equal(items, []string{"one", "two"}) || !strings.Contains(f.parts["word/numbering.xml"], `<w:pStyle w:val="ListBullet"/>`) {
		t.Errorf("the items are %q", items)
	}
}

func TestEveryPageSaysDraftItsTitleAndItsNumber(t *testing.T) {
	d := trial.With()
	if head := open(t, d).parts["word/header.xml"]; strings.Contains(head, "<w:t") {
		t.Errorf("a signed paper is marked: %s", head)
	}
	d.Mark = "Draft & more"
	f := open(t, d)
	if !strings.Contains(f.parts["word/header.xml"], "Draft &amp; more") {
		t.Error("a draft is not marked")
	}
	foot := parse(t, "footer", f.parts["word/footer.xml"])
	if got := strings.Join(texts(foot), ""); got != "Agreementpage 1 of 1" {
		t.Errorf("the foot says %q", got)
	}
	if fields := textsOf(foot, "instrText"); !slices.Equal(fields, []string{" PAGE ", " NUMPAGES "}) {
		t.Errorf("the foot counts %q", fields)
	}
}

// What people type is text: it opens no element, and nothing in it keeps Word
// from opening the file.
func TestOddTextsAreOnlyText(t *testing.T) {
	d := trial.Nasty()
	d.Contents = "Contents"
	got := strings.Join(texts(open(t, d).body), "\n")
	for _, odd := range trial.Odd {
		for _, line := range strings.FieldsFunc(document.Visible(odd), func(r rune) bool { return r == '\n' || r == '\t' }) {
			if !strings.Contains(got, line) {
				t.Errorf("the file has lost %q", line)
			}
		}
	}
}

func TestLinesOfATextStayLines(t *testing.T) {
	f := open(t, trial.With(document.Paragraph{Text: "one\r\ntwo\tthree"}))
	if p := f.body.all("p"); len(p) != 4 || len(f.body.all("br")) != 1 || len(f.body.all("tab")) != 1 {
		t.Errorf("there are %d paragraphs, %d line ends and %d tabs", len(p), len(f.body.all("br")), len(f.body.all("tab")))
	}
}

func TestTheFileSaysItsTitleLanguageAndDay(t *testing.T) {
	d := trial.With()
	d.Title, d.Language = "Sopimus <1>", `fi" evil="x`
	d.Made = time.Date(2026, 9, 3, 10, 0, 0, 0, time.UTC)
	f := open(t, d)
	for _, want := range []string{"<dc:title>Sopimus &lt;1&gt;</dc:title>", "<dc:language>fievilx</dc:language>", ">2026-09-03T10:00:00Z<"} {
		if !strings.Contains(f.parts["docProps/core.xml"], want) {
			t.Errorf("the properties have no %s", want)
		}
	}
	if !strings.Contains(f.parts["word/styles.xml"], `<w:lang w:val="fievilx"/>`) {
		t.Error("the spelling of the paper is checked in another language")
	}
}

func TestTheSameDocumentGivesTheSameBytes(t *testing.T) {
	if !bytes.Equal(write(t, example(t)), write(t, example(t))) {
		t.Error("two files of one document differ")
	}
	if f := open(t, trial.With()); !strings.Contains(f.parts["docProps/core.xml"], "1970-01-01T00:00:00Z") {
		t.Error("a file without a day depends on the clock")
	}
}

func TestTheTextFillsTheWidthOfEitherPaper(t *testing.T) {
	for name, tt := range map[string]struct {
		on               page.Sheet
		size, room, text string
	}{
		"A4":     {page.A4, `<w:pgSz w:w="11906" w:h="16838"/>`, `w:right="1140"`, `w:val="right" w:pos="9626"`},
		"Letter": {page.Letter, `<w:pgSz w:w="12240" w:h="15840"/>`, `w:right="1140"`, `w:val="right" w:pos="9960"`},
	} {
		var b bytes.Buffer
		if err := word.Write(&b, example(t), tt.on); err != nil {
			t.Fatal(err)
		}
		f := unzip(t, b.Bytes())
		body := f.parts["word/document.xml"]
		if !strings.Contains(body, tt.size) || !strings.Contains(body, tt.room) || !strings.Contains(f.parts["word/styles.xml"], tt.text) {
			t.Errorf("a page of %s is not of its size", name)
		}
		wide, _ := strconv.Atoi(tt.text[len(tt.text)-5 : len(tt.text)-1])
		for _, table := range f.body.all("tblW") {
			if n, _ := strconv.Atoi(table.attr("w")); n > wide || n < wide-wide/10 {
				t.Errorf("on %s a table is %d wide, and there is room for %d", name, n, wide)
			}
		}
	}
}

func BenchmarkAnAnnexOf2000Rows(b *testing.B) {
	d := trial.Annex(2000)
	for b.Loop() {
		if err := word.Write(io.Discard, d, page.A4); err != nil {
			b.Fatal(err)
		}
	}
}

// example is the agreement of the example.
func example(t *testing.T) document.Document {
	t.Helper()
	say, err := assets.Words("en")
	if err != nil {
		t.Fatal(err)
	}
	return document.Agreement(workshop.Example(), say)
}

func write(t *testing.T, d document.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := word.Write(&b, d, page.A4); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// A file is one that was unzipped.
type file struct {
	parts map[string]string
	body  *element
}

// open writes a document and unzips it. Every part has to be sound.
func open(t *testing.T, d document.Document) file {
	t.Helper()
	return unzip(t, write(t, d))
}

func unzip(t *testing.T, data []byte) file {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	f := file{parts: map[string]string{}}
	for _, entry := range z.File {
		r, err := entry.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		f.parts[entry.Name] = string(text)
		if strings.HasSuffix(entry.Name, ".xlsx") {
			unzip(t, text)
			continue
		}
		if strings.HasSuffix(entry.Name, ".png") {
			continue
		}
		root := parse(t, entry.Name, string(text))
		inOrder(t, entry.Name, root)
		if entry.Name == "word/document.xml" {
			f.body = root
		}
	}
	joined(t, f)
	if f.body != nil {
		styled(t, f)
	}
	return f
}
