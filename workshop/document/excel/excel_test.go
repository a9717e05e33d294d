package excel_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/excel"
	"accord/workshop/document/trial"
)

var made = time.Date(2026, 11, 23, 17, 0, 0, 0, time.UTC)

// lists are the example's, in a language.
func lists(t *testing.T, language string) document.Workbook {
	t.Helper()
	say, err := assets.Words(language)
	if err != nil {
		t.Fatal(err)
	}
	w := workshop.Example()
	w.Language = language
	b := document.Lists(w, say)
	b.Made = made
	return b
}

func written(t *testing.T, b document.Workbook) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := excel.Write(&file, b); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// open reads a file back as somebody else's program does.
func open(t *testing.T, file []byte) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// value is what a cell holds, before it is put into the form of its format.
func value(t *testing.T, f *excelize.File, sheet, cell string) string {
	t.Helper()
	v, err := f.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// Whoever opens the file finds each list on its sheet, whole and in the
// language of the papers.
func TestEveryListIsOnItsSheet(t *testing.T) {
	for _, language := range assets.Languages() {
		b := lists(t, language)
		f := open(t, written(t, b))
		if got := f.GetSheetList(); len(got) != len(b.Ledgers) {
			t.Fatalf("%s: the sheets are %q", language, got)
		}
		for i, l := range b.Ledgers {
			sheet := f.GetSheetList()[i]
			if sheet != l.Name {
				t.Errorf("%s: %s is called %q, want %q", language, l.Key, sheet, l.Name)
			}
			rows, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
			if err != nil {
				t.Fatal(err)
			}
			if len(rows) != 1+len(l.Rows) {
				t.Errorf("%s: %s has %d rows for %d", language, sheet, len(rows)-1, len(l.Rows))
			}
			seen := map[string]bool{}
			for j, c := range l.Columns {
				if got := rows[0][j]; got != c.Head || seen[strings.ToLower(got)] {
					t.Errorf("%s: %s has the head %q, want %q and no other like it", language, sheet, got, c.Head)
				}
				seen[strings.ToLower(c.Head)] = true
			}
		}
	}
}

// Dates sort and count as dates, numbers as numbers, and a text is a text.
func TestCellsAreWhatTheyLookLike(t *testing.T) {
	b := lists(t, "en")
	f := open(t, written(t, b))
	for i, l := range b.Ledgers {
		sheet := f.GetSheetList()[i]
		for j, row := range l.Rows {
			for k, c := range row {
				cell, _ := excelize.CoordinatesToCellName(k+1, j+2)
				kind, err := f.GetCellType(sheet, cell)
				if err != nil {
					t.Fatal(err)
				}
				shown, _ := f.GetCellValue(sheet, cell)
				switch c := c.(type) {
				case document.Date:
					if kind == excelize.CellTypeInlineString || shown != string(c) {
						t.Errorf("%s %s shows %q, want the date %s", sheet, cell, shown, c)
					}
				case document.Number:
					if kind == excelize.CellTypeInlineString || shown != fmt.Sprint(int(c)) {
						t.Errorf("%s %s shows %q, want the number %d", sheet, cell, shown, c)
					}
				case document.Text:
					if shown != string(c) || c != "" && kind != excelize.CellTypeInlineString {
						t.Errorf("%s %s shows %q, want %q", sheet, cell, shown, c)
					}
				}
			}
		}
	}
}

// Sheets to follow up have a filter, words to choose from, dates only where a
// date belongs, and what is overdue in red.
func TestWhatIsFollowedUpCanBe(t *testing.T) {
	b := lists(t, "de")
	f := open(t, written(t, b))
	for _, key := range []string{document.Actions, document.Commitments} {
		l := b.Ledger(key)
		tables, err := f.GetTables(l.Name)
		if err != nil {
			t.Fatal(err)
		}
		end, _ := excelize.CoordinatesToCellName(len(l.Columns), 1+len(l.Rows))
		if len(tables) != 1 || tables[0].Range != "A1:"+end || tables[0].Name != key {
			t.Fatalf("%s has the tables %+v, want one of A1:%s", l.Name, tables, end)
		}
		rules, err := f.GetDataValidations(l.Name)
		if err != nil {
			t.Fatal(err)
		}
		red, err := f.GetConditionalFormats(l.Name)
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range l.Columns {
			top, _ := excelize.CoordinatesToCellName(i+1, 2)
			if c.Awaited {
				if !ruled(rules, top, "date", "1") {
					t.Errorf("%s takes anything for a date in %s", l.Name, c.Head)
				}
				overdue(t, red, top)
			}
			if c.Choices != nil && !ruled(rules, top, "list", `"`+strings.Join(c.Choices, ",")+`"`) {
				t.Errorf("%s does not offer %q for %s", l.Name, c.Choices, c.Head)
			}
		}
	}
}

// ruled reports whether there is a rule for a column.
func ruled(rules []*excelize.DataValidation, top, kind, formula string) bool {
	for _, r := range rules {
		if strings.HasPrefix(r.Sqref, top+":") && r.Type == kind && r.Formula1 == formula && r.ShowErrorMessage {
			return true
		}
	}
	return false
}

func overdue(t *testing.T, rules map[string][]excelize.ConditionalFormatOptions, top string) {
	t.Helper()
	for cells, r := range rules {
		if strings.HasPrefix(cells, top+":") {
			for _, want := range []string{"$" + top + "<TODAY()", "<>\""} {
				if !strings.Contains(r[0].Criteria, want) {
					t.Errorf("what is overdue is told by %s, without %s", r[0].Criteria, want)
				}
			}
			return
		}
	}
	t.Errorf("nothing in %s is ever overdue", top)
}

// On paper and on the screen the heads stay in sight, and each sheet is as
// wide as its page.
func TestSheetsPrintAndScroll(t *testing.T) {
	b := lists(t, "fr")
	b.Mark = "Brouillon & co"
	f := open(t, written(t, b))
	titles := f.GetDefinedName()
	for _, sheet := range f.GetSheetList() {
		panes, err := f.GetPanes(sheet)
		if err != nil || !panes.Freeze || panes.YSplit != 1 {
			t.Errorf("%s: the heads scroll away: %+v, %v", sheet, panes, err)
		}
		layout, err := f.GetPageLayout(sheet)
		down := 0
		if sheet == b.Ledger(document.StartLine).Name {
			down = 1 // for the chart
		}
		if err != nil || *layout.FitToWidth != 1 || *layout.FitToHeight != down || *layout.Orientation != "landscape" {
			t.Errorf("%s is not as wide as its page: %+v, %v", sheet, layout, err)
		}
		if props, err := f.GetSheetProps(sheet); err != nil || props.FitToPage == nil || !*props.FitToPage {
			t.Errorf("%s does not fit its page: %v", sheet, err)
		}
		if !strings.Contains(fmt.Sprint(titles), "_xlnm.Print_Titles  '"+strings.ReplaceAll(sheet, "'", "''")+"'!$1:$1 "+sheet) {
			t.Errorf("%s: the heads are not on every page: %v", sheet, titles)
		}
		note, err := f.GetHeaderFooter(sheet)
		if err != nil || !strings.HasSuffix(note.OddHeader, "Brouillon && co") || !strings.HasSuffix(note.OddFooter, "page &P sur &N") {
			t.Errorf("%s has %+v on its pages, %v", sheet, note, err)
		}
	}
}

// The file says what it is, when it was made and in which language.
func TestTheFileSaysWhatItIs(t *testing.T) {
	f := open(t, written(t, lists(t, "es")))
	got, err := f.GetDocProps()
	if err != nil {
		t.Fatal(err)
	}
	if got.Title != workshop.Example().Title || got.Language != "es" || got.Created != "2026-11-23T17:00:00Z" || got.Modified != got.Created || got.Creator != "Accord" {
		t.Errorf("the properties are %+v", got)
	}
}

// The chart draws the cells of its own sheet.
func TestThePulseHasAChart(t *testing.T) {
	b := lists(t, "en")
	file := written(t, b)
	name := b.Ledger(document.StartLine).Name
	chart := part(t, file, "xl/charts/chart1.xml")
	for _, want := range []string{"<barChart>", "'" + name + "'!$A$2:$A$6", "'" + name + "'!$B$2:$B$6", "'" + name + "'!$D$2:$D$6"} {
		if !strings.Contains(strings.ReplaceAll(strings.ReplaceAll(chart, "&#39;", "'"), "c:", ""), want) {
			t.Errorf("the chart lacks %s", want)
		}
	}
	if drawing := part(t, file, "xl/drawings/drawing1.xml"); !strings.Contains(drawing, b.Ledger(document.StartLine).Chart.Alt) {
		t.Error("those who cannot see the chart are not told what it shows")
	}
}

// The same workshop gives the same bytes, so that papers can be compared.
func TestTheSameWorkshopGivesTheSameBytes(t *testing.T) {
	first := written(t, lists(t, "en"))
	for range 20 {
		if !bytes.Equal(first, written(t, lists(t, "en"))) {
			t.Fatal("the same lists give other bytes")
		}
	}
}

// What people typed comes out as it went in, and no cell is a formula.
func TestOddTextSurvives(t *testing.T) {
	odd := append(trial.Odd, "+1", "-1", "@x", "_x0041_ stays", "'quoted", "&<>\"", "12.50", "TRUE", "2027-01-01")
	b := document.Workbook{Title: strings.Repeat("&", 200), Mark: odd[0], Ledgers: []document.Ledger{{
		Key: "odd", Name: "It's [odd]: all/of it, and longer than a sheet may be called", Columns: []document.Column{{Head: "= What", Width: 30}},
	}, {
		Key: "more", Name: "IT'S -odd-- all-of it, and long", Columns: []document.Column{{Head: "What", Width: 30}}, Rows: []document.Row{{nil}},
	}}}
	for _, text := range odd {
		b.Ledgers[0].Rows = append(b.Ledgers[0].Rows, []document.Cell{document.Text(text)})
	}
	f := open(t, written(t, b))
	sheet := f.GetSheetList()[0]
	for i, text := range odd {
		cell := fmt.Sprintf("A%d", i+2)
		if got, want := value(t, f, sheet, cell), document.Visible(text); got != want {
			t.Errorf("%q came back as %q", want, got)
		}
		if formula, err := f.GetCellFormula(sheet, cell); err != nil || formula != "" {
			t.Errorf("%q became the formula %q, %v", text, formula, err)
		}
	}
}

// A cell holds so much. What is longer shows that it went on.
func TestALongTextShowsThatItWentOn(t *testing.T) {
	for text, whole := range map[string]bool{
		strings.Repeat("x", excelize.TotalCellChars):      true,
		strings.Repeat("x", excelize.TotalCellChars+1):    false,
		strings.Repeat("🚀", excelize.TotalCellChars/2):    true,
		strings.Repeat("🚀", excelize.TotalCellChars/2+10): false,
	} {
		b := document.Workbook{Ledgers: []document.Ledger{{
			Key: "long", Name: "Long", Columns: []document.Column{{Head: "What", Width: 30}}, Rows: []document.Row{{document.Text(text)}},
		}}}
		got := value(t, open(t, written(t, b)), "Long", "A2")
		if whole != (got == text) || whole == strings.HasSuffix(got, "…") {
			t.Errorf("of %d letters came back %d, ending in %q", len([]rune(text)), len([]rune(got)), got[len(got)-4:])
		}
	}
}

// A list of words that is too long for a rule, or holds a comma, is kept on a
// sheet that nobody sees.
func TestALongListOfWordsIsOffered(t *testing.T) {
	long := []string{strings.Repeat("ä", 150), strings.Repeat("ö", 120)}
	comma := []string{"yes", "yes, if", `no "never"`}
	b := document.Workbook{Lists: "Lists", Ledgers: []document.Ledger{{
		Key: "a", Name: "Lists", Columns: []document.Column{{Head: "One", Width: 9, Choices: long}, {Head: "Two", Width: 9, Choices: comma}},
	}}}
	f := open(t, written(t, b))
	if visible, err := f.GetSheetVisible("Lists 2"); err != nil || visible {
		t.Errorf("the words to choose from can be seen: %v, %v", visible, err)
	}
	rules, err := f.GetDataValidations("Lists")
	if err != nil || !ruled(rules, "A2", "list", "'Lists 2'!$A$1:$A$2") || !ruled(rules, "B2", "list", "'Lists 2'!$B$1:$B$3") {
		t.Errorf("the rules are %+v, %v", rules, err)
	}
	for cell, want := range map[string]string{"A2": long[1], "B2": comma[1], "B3": comma[2]} {
		if got := value(t, f, "Lists 2", cell); got != want {
			t.Errorf("%s offers %q, want %q", cell, got, want)
		}
	}
}

// A workshop that has not begun gives a file that opens, to write actions in.
func TestAnEmptyWorkshopGivesAnActionPlan(t *testing.T) {
	say, err := assets.Words("en")
	if err != nil {
		t.Fatal(err)
	}
	f := open(t, written(t, document.Lists(workshop.New("Plan", "2026-11-23"), say)))
	if got := f.GetSheetList(); len(got) != 1 || got[0] != "Action plan" {
		t.Errorf("the sheets are %q", got)
	}
	if tables, err := f.GetTables("Action plan"); err != nil || len(tables) != 1 || tables[0].Range != "A1:K2" {
		t.Errorf("the tables are %+v, %v", tables, err)
	}
}
