package excel_test

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/excel"
)

// planned is a half day before it has begun.
func planned(t *testing.T) *workshop.Workshop {
	t.Helper()
	w := workshop.New("Plan", "2026-11-23")
	if err := w.AddParticipants(workshop.Sales, []string{"Mei", "Tom"}); err != nil {
		t.Fatal(err)
	}
	return w
}

// form writes the form of Sales in a language.
func form(t testing.TB, w *workshop.Workshop, language string) []byte {
	t.Helper()
	say, err := assets.Words(language)
	if err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	if err := excel.WriteForm(&file, document.PreWorkForm(w, workshop.Sales, say)); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// No question of a printed form begins on one page and goes on on the next.
func TestAPrintedFormPartsNoQuestion(t *testing.T) {
	for _, language := range assets.Languages() {
		sheet := part(t, form(t, planned(t), language), "xl/worksheets/sheet1.xml")
		if n := strings.Count(sheet, "<brk "); n != 2 || strings.Contains(sheet, "fitToPage") {
			t.Errorf("in %s there are %d places where a page begins, and Excel heeds them: %v", language, n, !strings.Contains(sheet, "fitToPage"))
		}
	}
}

// filled does what a person does with a form in a program of their own.
func filled(t *testing.T, data []byte, do func(f *excelize.File, sheet string)) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	do(f, f.GetSheetName(0))
	var back bytes.Buffer
	if err := f.Write(&back); err != nil {
		t.Fatal(err)
	}
	return back.Bytes()
}

// answer finds the first empty row that answers something, and fills in what
// is given, from left to right.
func answer(t *testing.T, f *excelize.File, sheet, mark string, cells ...string) {
	t.Helper()
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		if len(row) == 0 || !strings.HasPrefix(row[0], mark) || len(row) > 2 {
			continue
		}
		for at, text := range cells {
			name, _ := excelize.CoordinatesToCellName(3+at, i+1)
			if err := f.SetCellStr(sheet, name, text); err != nil {
				t.Fatal(err)
			}
		}
		return
	}
	t.Fatalf("the form has no row left for %q", mark)
}

func TestAFormComesBackAsItWasFilledIn(t *testing.T) {
	w := planned(t)
	for _, language := range assets.Languages() {
		say, err := assets.Words(language)
		if err != nil {
			t.Fatal(err)
		}
		data := filled(t, form(t, w, language), func(f *excelize.File, sheet string) {
			answer(t, f, sheet, "card priority", "Net sales", say("horizon.3-months"), "SAP")
			answer(t, f, sheet, "card priority", "Listings")
			answer(t, f, sheet, "card friction", "  The dates came late\n", say("tension.calendar"), "", "", "", "A date")
			answer(t, f, sheet, "rate h1", "4 "+say("level.4"))
			answer(t, f, sheet, "rate m2", "– "+say("level.0"))
			answer(t, f, sheet, "rate k3", "2")
		})
		got, err := excel.ReadForm(data)
		if err != nil {
			t.Fatal(err)
		}
		detail := func(field, text string) workshop.CardDetail { return workshop.CardDetail{Field: field, Text: text} }
		want := []workshop.PreWorkCard{
			{Prompt: "priority", Text: "Net sales", Details: []workshop.CardDetail{detail("horizon", "3-months"), detail("measure", "SAP")}},
			{Prompt: "priority", Text: "Listings"},
			{Prompt: "friction", Text: "The dates came late", Details: []workshop.CardDetail{detail("tension", "calendar"), detail("helps", "A date")}},
		}
		if got.Of != w.ID || got.Side != workshop.Sales || !reflect.DeepEqual(got.Cards, want) {
			t.Errorf("in %s there came back %+v", language, got)
		}
		if levels := map[string]int{"h1": 4, "m2": 0, "k3": 2}; !reflect.DeepEqual(got.Levels, levels) {
			t.Errorf("in %s the levels are %v, want %v", language, got.Levels, levels)
		}
		if _, err := w.TakePreWork(got); err != nil {
			t.Errorf("the workshop refuses it: %v", err)
		}
	}
}

// Rows may be sorted, left out or added; what people see may be changed.
func TestAFormMayBeRearranged(t *testing.T) {
	data := filled(t, form(t, planned(t), "en"), func(f *excelize.File, sheet string) {
		answer(t, f, sheet, "card we-bring", "The buyer's ear")
		for range 4 {
			if err := f.RemoveRow(sheet, 6); err != nil {
				t.Fatal(err)
			}
		}
		if err := errors.Join(f.InsertRows(sheet, 5, 3), f.SetSheetName(sheet, "Mine"), f.SetColVisible("Mine", "A", true)); err != nil {
			t.Fatal(err)
		}
	})
	if got, err := excel.ReadForm(data); err != nil || len(got.Cards) != 1 || got.Cards[0].Text != "The buyer's ear" {
		t.Errorf("there came back %+v and %v", got, err)
	}
}

// What somebody typed is text: composed, and never reckoned.
func TestWhatIsFilledInStaysText(t *testing.T) {
	data := filled(t, form(t, planned(t), "en"), func(f *excelize.File, sheet string) {
		answer(t, f, sheet, "card we-bring", "Cafe\u0301 \U0001F680")
		answer(t, f, sheet, "card we-bring", "=1+1")
		answer(t, f, sheet, "card we-bring", "x")
		rows, _ := f.GetRows(sheet)
		for i, row := range rows {
			if len(row) > 2 && row[2] == "x" {
				if err := f.SetCellFormula(sheet, fmt.Sprintf("C%d", i+1), `HYPERLINK("http://example.com")`); err != nil {
					t.Fatal(err)
				}
			}
		}
	})
	got, err := excel.ReadForm(data)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"Café \U0001F680", "=1+1", `=HYPERLINK("http://example.com")`} {
		if got.Cards[i].Text != want {
			t.Errorf("%q came back as %q", want, got.Cards[i].Text)
		}
	}
}

func TestAFileThatIsNoFormIsRefused(t *testing.T) {
	good := form(t, planned(t), "en")
	var lists bytes.Buffer
	say, _ := assets.Words("en")
	if err := excel.Write(&lists, document.Lists(workshop.Example(), say)); err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct {
		data []byte
		err  error
	}{
		"nothing":      {nil, excel.ErrNotForm},
		"text":         {[]byte("a,b\n1,2\n"), excel.ErrNotForm},
		"half of it":   {good[:len(good)/2], excel.ErrNotForm},
		"another list": {lists.Bytes(), excel.ErrNotForm},
		"a huge file":  {make([]byte, excel.MaxForm+1), excel.ErrFormLarge},
		"a strange word": {filled(t, good, func(f *excelize.File, sheet string) {
			answer(t, f, sheet, "card friction", "It was late", "mood")
		}), excel.ErrFormChoice},
		"a field without an answer": {filled(t, good, func(f *excelize.File, sheet string) {
			answer(t, f, sheet, "card friction", "", "", "May")
		}), excel.ErrNoAnswer},
		"without its keys": {filled(t, good, func(f *excelize.File, _ string) {
			if err := f.DeleteSheet("accord"); err != nil {
				t.Fatal(err)
			}
		}), excel.ErrNotForm},
		"rows without end": {filled(t, good, func(f *excelize.File, sheet string) {
			if err := f.SetCellStr(sheet, "C5000", "x"); err != nil {
				t.Fatal(err)
			}
		}), excel.ErrFormLarge},
	}
	for name, tt := range tests {
		if _, err := excel.ReadForm(tt.data); !errors.Is(err, tt.err) {
			t.Errorf("%s: it says %v, want %v", name, err, tt.err)
		}
	}
	for i := range 200 { // a byte turned over here and there
		broken := bytes.Clone(good)
		broken[i*len(good)/200] ^= 0x55
		if p, err := excel.ReadForm(broken); err == nil && len(p.Cards) > 0 {
			t.Errorf("with byte %d turned over, %d cards come out of an empty form", i*len(good)/200, len(p.Cards))
		}
	}
}

func TestTheSameFormIsTheSameFile(t *testing.T) {
	w := planned(t)
	if !bytes.Equal(form(t, w, "de"), form(t, w, "de")) {
		t.Error("the same form is another file the second time")
	}
}
