package press_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"html"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/page"
	"accord/workshop/document/press"
	"accord/workshop/document/trial"
	"accord/workshop/record"
)

// hard are texts in the languages people come with, and what they paste.
var hard = []string{
	"The buyer’s “no” came on Monday – too late",
	"Größe, Maße & Überraschung: 30 % für den Außendienst",
	"L’œuvre coûte 12 € ; ça va être déçu, où ?",
	"Zażółć gęślą jaźń w Łodzi",
	"Ένα κοινό σχέδιο για το καλοκαίρι",
	"李明、予定が遅れた。",
	"Ready 🚀 for launch 👩🏽‍💻",
	strings.Repeat("Donaudampfschiff", 12) + "fahrtweg",
	"=1+1",
	"+49 30 1234",
	"@SUM(A1)",
	"<b>bold</b> & <script>alert(1)</script> &amp;",
	"| a | b |",
	"**strong** _soft_ `code` # head [x](y) 1. no list",
	`"quoted", 'quoted'; and \ back`,
	"one line\nand another",
	"%d %s {{.}} $1",
}

// reached returns a workshop whose cards and actions say what is hard to say,
// with somebody in it whose name is.
func reached(t *testing.T) *workshop.Workshop {
	t.Helper()
	w := workshop.Example()
	if len(w.Actions) < 9 || len(w.Cards) < len(hard) {
		t.Fatal("the example has become too small")
	}
	w.Participants = slices.Clone(w.Participants)
	for i, text := range hard {
		w.Cards[i].Text = text
		if strings.Contains(text, "\n") {
			continue // a card may have several lines, a name and an action have one
		}
		if i < len(w.Participants) {
			w.Participants[i].Name = text
		}
		w.Actions[i%9].Text += " / " + text
	}
	return w
}

func english(t *testing.T) document.Say {
	t.Helper()
	say, err := assets.Words("en")
	if err != nil {
		t.Fatal(err)
	}
	return document.Say(say)
}

// Whatever people are called and whatever they write, their papers say it.
func TestEveryPaperSaysItAsItWasWritten(t *testing.T) {
	w := reached(t)
	order := press.Order{Of: w, Edition: document.Full, On: page.A4, Say: english(t), Lend: trial.Lend}
	print := order.Print()
	pages, err := print.Pages()
	if err != nil {
		t.Fatal(err)
	}
	onPages := ""
	for _, p := range pages.Pages {
		for _, op := range p.Ops {
			if text, ok := op.(page.Text); ok {
				onPages += text.Text
			}
		}
	}
	said := map[string]string{"pages": onPages}
	for _, f := range []struct{ format, file string }{{"docx", ""}, {"html", ""}, {"md", ""}, {"xlsx", ""}, {"csv", "cards.csv"}, {"csv", "actions.csv"}, {"ics", ""}} {
		file, content := fileOf(t, print, f.format, f.file)
		said[file] = plainText(t, file, content)
	}
	for file, text := range said {
		text = squeezed(text)
		for _, want := range hard {
			if strings.Contains(want, "\n") && (file == "actions.csv" || file == "dates.ics") {
				continue
			}
			if file == "pages" {
				want = strings.NewReplacer("🚀", "[rocket]", "👩🏽‍💻", "[woman, personal computer]").Replace(want)
			}
			if !strings.Contains(text, squeezed(want)) {
				t.Errorf("%s does not say %q", file, want)
			}
		}
	}
	_, data := fileOf(t, print, "json", "")
	back, err := record.Read(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(back.Cards, w.Cards) || !reflect.DeepEqual(back.Participants, w.Participants) || !reflect.DeepEqual(back.Actions, w.Actions) {
		t.Error("the data do not come back as they were")
	}
}

// The short papers are made of pages as well, and read by another program.
func TestTheShortPapersSayItToo(t *testing.T) {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is not installed")
	}
	w := reached(t)
	for i := range w.Actions {
		w.Actions[i].Text = hard[i%len(hard)]
	}
	print := press.Order{Of: w, Edition: document.Full, On: page.A4, Say: english(t), Lend: trial.Lend}.Print()
	_, content := fileOf(t, print, "actioncards", "")
	path := filepath.Join(t.TempDir(), "cards.pdf")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("pdftotext", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	for i := range w.Actions {
		want := strings.NewReplacer("🚀", "[rocket]", "👩🏽‍💻", "[woman, personal computer]").Replace(w.Actions[i].Text)
		if !strings.Contains(squeezed(string(out)), squeezed(want)) {
			t.Errorf("the action cards do not say %q", want)
		}
	}
}

// fileOf returns a file of a format: the one of a name, or the first.
func fileOf(t *testing.T, print press.Print, format, name string) (string, []byte) {
	t.Helper()
	for _, f := range press.Formats {
		for _, file := range f.Files {
			if f.Key == format && (name == "" || file.Name(document.Full) == name) {
				return file.Name(document.Full), written(t, file, print)
			}
		}
	}
	t.Fatalf("there is no %s %s", format, name)
	return "", nil
}

var tag = regexp.MustCompile(`(?s)<style.*?</style>|<[^>]*>`)

// plainText reads a file as the programs do that it is for.
func plainText(t *testing.T, file string, content []byte) string {
	t.Helper()
	switch filepath.Ext(file) {
	case ".docx":
		return wordText(t, content)
	case ".html":
		return html.UnescapeString(tag.ReplaceAllString(string(content), ""))
	case ".md":
		text := strings.ReplaceAll(string(content), "<br>", "")
		return regexp.MustCompile(`\\([[:punct:]])`).ReplaceAllString(text, "$1")
	case ".ics":
		text := strings.ReplaceAll(string(content), "\r\n ", "")
		return strings.NewReplacer(`\n`, "\n", `\,`, ",", `\;`, ";", `\\`, `\`).Replace(text)
	case ".csv":
		rows, err := csv.NewReader(bytes.NewReader(content)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		return joinedRows(rows)
	case ".xlsx":
		book, err := excelize.OpenReader(bytes.NewReader(content))
		if err != nil {
			t.Fatal(err)
		}
		all := ""
		for _, sheet := range book.GetSheetList() {
			rows, err := book.GetRows(sheet)
			if err != nil {
				t.Fatal(err)
			}
			all += joinedRows(rows)
		}
		return all
	}
	t.Fatalf("nothing here reads %s", file)
	return ""
}

func joinedRows(rows [][]string) string {
	all := ""
	for _, row := range rows {
		all += strings.Join(row, "\t") + "\n"
	}
	return all
}

// wordText returns the text of the body of a Word file.
func wordText(t *testing.T, content []byte) string {
	t.Helper()
	parts, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	body, err := parts.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer body.Close()
	all := ""
	for d := xml.NewDecoder(body); ; {
		token, err := d.Token()
		if err == io.EOF {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.CharData:
			all += string(token)
		case xml.StartElement:
			if token.Name.Local == "noBreakHyphen" {
				all += "-"
			}
		}
	}
}

// squeezed is text without the spaces and line ends that a layout may change.
func squeezed(text string) string { return strings.Join(strings.Fields(text), "") }
