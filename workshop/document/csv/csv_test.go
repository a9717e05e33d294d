package csv_test

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	. "accord/workshop/document/csv"
	"accord/workshop/document/trial"
)

func written(t *testing.T, l document.Ledger) string {
	t.Helper()
	var file bytes.Buffer
	if err := Write(&file, l); err != nil {
		t.Fatal(err)
	}
	return file.String()
}

// read reads a file back as somebody else's program does.
func read(t *testing.T, file string) [][]string {
	t.Helper()
	text, marked := strings.CutPrefix(file, "\uFEFF")
	if !marked {
		t.Fatal("Excel would not know that it is UTF-8")
	}
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// Every list comes out whole, with its heads, dates as 2027-01-31, and a line
// end that Excel knows.
func TestAListComesOutWhole(t *testing.T) {
	say, err := assets.Words("de")
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range document.Lists(workshop.Example(), say).Ledgers {
		file := written(t, l)
		rows := read(t, file)
		if len(rows) != 1+len(l.Rows) || len(rows[0]) != len(l.Columns) {
			t.Errorf("%s has %d rows of %d cells", l.Key, len(rows), len(rows[0]))
		}
		if !strings.HasSuffix(file, "\r\n") || strings.Count(file, "\r\n") != len(rows) {
			t.Errorf("%s: not every row ends as Excel ends it", l.Key)
		}
	}
	actions := read(t, written(t, document.Lists(workshop.Example(), say).Ledger(document.Actions)))
	if got, want := actions[1][4], string(workshop.Example().Actions[0].Due); got != want {
		t.Errorf("the date is %q, want %q", got, want)
	}
}

// What people typed comes out as it went in, and what looks like a formula is
// told to be text.
func TestOddTextSurvives(t *testing.T) {
	odd := append(trial.Odd, "+1", "-1", "@x", "\ttab first", "'quoted", "=HYPERLINK(\"http://example.org\")")
	l := document.Ledger{Columns: []document.Column{{Head: "=Head"}, {Head: "Line,\nbreak"}}}
	for _, text := range odd {
		l.Rows = append(l.Rows, []document.Cell{document.Text(text), document.Text("x\n\"" + text)})
	}
	rows := read(t, written(t, l))
	if rows[0][0] != "'=Head" || rows[0][1] != l.Columns[1].Head {
		t.Errorf("the heads are %q", rows[0])
	}
	for i, text := range odd {
		want := document.Visible(text)
		if want != "" && strings.ContainsAny(want[:1], "=+-@\t\r") {
			want = "'" + want
		}
		if got := rows[i+1]; got[0] != want || got[1] != document.Visible("x\n\""+text) {
			t.Errorf("%q came back as %q", text, got)
		}
	}
}
