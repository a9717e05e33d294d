package excel_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"accord/workshop/document"
)

// part returns one of the files that a workbook is made of.
func part(t *testing.T, file []byte, name string) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	p, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	data, err := io.ReadAll(p)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// A row is as high as its text is long, or programs would show its first line.
func TestARowIsAsHighAsItsText(t *testing.T) {
	tests := map[string]struct {
		text  string
		lines float64
	}{
		"nothing":         {"", 1},
		"a word":          {"word", 1},
		"three lines":     {"a\nb\n", 3},
		"words":           {strings.Repeat("word ", 10), 2},
		"a long word":     {strings.Repeat("w", 200), 12},
		"Japanese":        {strings.Repeat("田", 29), 2},
		"more than a row": {strings.Repeat("line\n", 500), 0},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			b := document.Workbook{Ledgers: []document.Ledger{{
				Key: "a", Name: "A", Columns: []document.Column{{Head: "What", Width: 30}}, Rows: []document.Row{{document.Text(tt.text)}},
			}}}
			want := tt.lines*13.5 + 5
			if tt.lines == 0 {
				want = 409
			}
			f := open(t, written(t, b))
			if got, err := f.GetRowHeight("A", 2); err != nil || got != want {
				t.Errorf("the row is %v high, want %v; %v", got, want, err)
			}
		})
	}
}

// A theme of two thousand cards would fill a page with their numbers.
func TestALongListSaysHowManyMoreThereAre(t *testing.T) {
	list := func(n int) document.Text {
		return document.Text(strings.TrimSuffix(strings.Repeat("F-01, ", n), ", "))
	}
	b := document.Workbook{Ledgers: []document.Ledger{{
		Key: "a", Name: "A",
		Columns: []document.Column{{Head: "Cards", Width: 20, More: func(n int) string { return fmt.Sprintf("and %d more", n) }}},
		Rows:    []document.Row{{list(3)}, {list(2000)}},
	}}}
	f := open(t, written(t, b))
	short, _ := f.GetCellValue("A", "A2")
	long, _ := f.GetCellValue("A", "A3")
	told := strings.Count(long, "F-01")
	if short != string(list(3)) || told < 10 || !strings.HasSuffix(long, fmt.Sprintf("F-01 and %d more", 2000-told)) {
		t.Errorf("of 3 cards it says %q, of 2,000 %q", short, long)
	}
	if height, err := f.GetRowHeight("A", 3); err != nil || height > 10*13.5+5 {
		t.Errorf("the row of 2,000 cards is %v high, %v", height, err)
	}
}

// A long text makes its column wider, for a row can be only so high.
func TestAColumnIsAsWideAsALongTextNeeds(t *testing.T) {
	b := document.Workbook{Ledgers: []document.Ledger{{
		Key: "a", Name: "A", Columns: []document.Column{{Head: "What", Width: 40}, {Head: "Why", Width: 20}},
		Rows: []document.Row{{document.Text(strings.Repeat("long words ", 180)), document.Text("short")}},
	}}}
	f := open(t, written(t, b))
	long, err := f.GetColWidth("A", "A")
	if err != nil {
		t.Fatal(err)
	}
	height, err := f.GetRowHeight("A", 2)
	if short, _ := f.GetColWidth("A", "B"); err != nil || long <= 40 || height > 408 || short != 20 {
		t.Errorf("the columns are %v and %v wide and the row %v high, %v", long, short, height, err)
	}
}
