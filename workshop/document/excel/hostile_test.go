package excel_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"accord/workshop"
	"accord/workshop/document/excel"
)

// packed puts another part, or another text for one, into a form.
func packed(t testing.TB, data []byte, change map[string]func(was string) string) []byte {
	t.Helper()
	from, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	to := zip.NewWriter(&out)
	put := func(name, text string) {
		part, err := to.Create(name)
		if err == nil {
			_, err = io.WriteString(part, text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range from.File {
		part, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		was, err := io.ReadAll(part)
		if err != nil {
			t.Fatal(err)
		}
		text := string(was)
		if do := change[f.Name]; do != nil {
			text = do(text)
		}
		put(f.Name, text)
	}
	for name, do := range change {
		if _, err := from.Open(name); err != nil {
			put(name, do(""))
		}
	}
	if err := to.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// rows puts rows in front of those of a sheet.
func rows(text string) func(string) string {
	return func(was string) string {
		return strings.Replace(was, "</sheetData>", text+"</sheetData>", 1)
	}
}

const (
	firstSheet = "xl/worksheets/sheet1.xml"
	keysSheet  = "xl/worksheets/sheet2.xml"
	words      = "xl/sharedStrings.xml"
)

// TestAHostileFormIsRefusedAtOnce reads forms that were made to hurt.
func TestAHostileFormIsRefusedAtOnce(t *testing.T) {
	good := form(t, workshop.Example(), "en")
	always := func(text string) func(string) string { return func(string) string { return text } }
	tests := map[string]map[string]func(string) string{
		"a bomb in the sheet":  {firstSheet: rows(strings.Repeat("<row><c><v>0</v></c></row>", 3_000_000))},
		"a bomb of words":      {words: always("<sst>" + strings.Repeat("<si><t>a</t></si>", 3_500_000) + "</sst>")},
		"a bomb elsewhere":     {"xl/media/image1.xml": always(strings.Repeat("0", 300<<20))},
		"the last row of all":  {keysSheet: rows(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)},
		"wide rows":            {keysSheet: rows(strings.Repeat(`<row><c r="XFD9"><v>1</v></c></row>`, 1900))},
		"the last row, first":  {firstSheet: rows(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)},
		"the last row, hidden": {firstSheet: rows(`<row r='&#49;048576'><c r='A&#49;048576'><v>1</v></c></row>`)},
		"wide rows in front":   {firstSheet: rows(strings.Repeat(`<row><c r="XFD9"><v>1</v></c></row>`, 1900))},
		"a word that is not":   {firstSheet: rows(`<row r="999"><c r="A999" t="s"><v>99999999</v></c></row>`)},
		"a row below zero":     {firstSheet: rows(`<row r="-5"><c r="A-5"><v>1</v></c></row>`)},
		"deep markup":          {firstSheet: always(strings.Repeat("<a>", 1_000_000))},
		"a text of entities": {words: always(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><sst><si><t>` +
			strings.Repeat("&c;", 10_000) + "</t></si></sst>")},
		"no sheet":    {firstSheet: always("")},
		"no workbook": {"xl/workbook.xml": always("<workbook/>")},
	}
	for name, change := range tests {
		t.Run(name, func(t *testing.T) {
			data := packed(t, good, change)
			start := time.Now()
			p, err := excel.ReadForm(data)
			took := time.Since(start)
			t.Logf("%d kB, %v: %d cards, %v", len(data)>>10, took.Round(time.Millisecond), len(p.Cards), err)
			if took > 4*time.Second {
				t.Errorf("it takes %v", took)
			}
			if _, ok := workshop.AsProblem(err); err != nil && !ok {
				t.Errorf("it gives %v, and no sentence for people", err)
			}
			if err == nil && len(p.Cards) > 0 {
				t.Error("it answers something")
			}
		})
	}
}

// readSpoiled reads a form in which some bytes of one part are others.
//
// The part named first is the sheet people fill in.
func readSpoiled(t testing.TB, good []byte, part, at uint32, with []byte) {
	names := []string{firstSheet, keysSheet, words, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"}
	name := names[int(part)%len(names)]
	data := packed(t, good, map[string]func(string) string{name: func(was string) string {
		if was == "" {
			return string(with)
		}
		spoiled := []byte(was)
		copy(spoiled[int(at)%len(spoiled):], with)
		return string(spoiled)
	}})
	if _, err := excel.ReadForm(data); err != nil {
		if _, ok := workshop.AsProblem(err); !ok {
			t.Fatalf("%s at %d with %q: a fault, not a problem: %v", name, at, with, err)
		}
	}
}

func FuzzReadForm(f *testing.F) {
	good := form(f, workshop.Example(), "en")
	f.Add(uint32(0), uint32(700), []byte(`<row r="9999999"/>`))
	f.Add(uint32(2), uint32(100), []byte(`&#0;`))
	f.Fuzz(func(t *testing.T, part, at uint32, with []byte) { readSpoiled(t, good, part, at, with) })
}

func TestASpoiledFormIsRefusedOrRead(t *testing.T) {
	good := form(t, workshop.Example(), "en")
	chance := rand.New(rand.NewPCG(6, 28))
	pieces := []string{"<", ">", "\"", "&", `r="A1048576"`, `t="s"><v>-1`, `<v>1e99</v>`, "</row>", "\x00", "9999999999", "<f>A1:XFD9</f>"}
	for range 60 {
		readSpoiled(t, good, chance.Uint32(), chance.Uint32(), []byte(pieces[chance.IntN(len(pieces))]))
	}
	for range 30 { // the file itself
		spoiled := bytes.Clone(good)
		spoiled[chance.IntN(len(spoiled))] ^= byte(1 + chance.IntN(255))
		if _, err := excel.ReadForm(spoiled[:len(spoiled)-chance.IntN(2)*chance.IntN(len(spoiled))]); err != nil {
			if _, ok := workshop.AsProblem(err); !ok {
				t.Error(fmt.Errorf("a fault, not a problem: %w", err))
			}
		}
	}
	if _, err := excel.ReadForm(nil); !errors.Is(err, excel.ErrNotForm) {
		t.Errorf("nothing gives %v", err)
	}
}
