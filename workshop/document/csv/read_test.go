package csv_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/csv"
)

// inUTF16 is a text as Excel writes it as "Unicode text".
func inUTF16(text string, high, low int) string {
	out := make([]byte, 2)
	out[high], out[low] = 0xFE, 0xFF
	for _, unit := range utf16.Encode([]rune(text)) {
		pair := make([]byte, 2)
		pair[high], pair[low] = byte(unit>>8), byte(unit)
		out = append(out, pair...)
	}
	return string(out)
}

func TestATableIsReadHoweverItWasSaved(t *testing.T) {
	want := [][]string{{"Karte", "Seite", "Frage"}, {"Größe; \"groß\",\nzu spät", "Vertrieb", "Reibung"}, {""}, {"=1+1", "", "x"}}
	quoted := "Karte;Seite;Frage\r\n\"Größe; \"\"groß\"\",\nzu spät\";Vertrieb;Reibung\r\n\r\n'=1+1;;x\r\n"
	western := strings.NewReplacer("ö", "\xf6", "ß", "\xdf", "ä", "\xe4").Replace(quoted)
	for name, text := range map[string]string{
		"semicolons":         quoted,
		"tabs":               strings.NewReplacer("Karte;Seite;", "Karte\tSeite\t", ";Vertrieb;", "\tVertrieb\t", "1;;x", "1\t\tx").Replace(quoted),
		"commas":             strings.NewReplacer("Karte;Seite;", "Karte,Seite,", ";Vertrieb;", ",Vertrieb,", "1;;x", "1,,x").Replace(quoted),
		"a mark":             "\uFEFF" + quoted,
		"a line for Excel":   "sep=;\r\n" + quoted,
		"lines of a Mac":     strings.NewReplacer("\r\n", "\r").Replace(quoted),
		"lines of Unix":      strings.NewReplacer("\r\n", "\n").Replace(quoted),
		"no last line":       strings.TrimSuffix(quoted, "\r\n"),
		"letters of Windows": western,
		"UTF-16":             inUTF16(quoted, 1, 0),
		"UTF-16, turned":     inUTF16(quoted, 0, 1),
	} {
		t.Run(name, func(t *testing.T) {
			got, err := csv.Read([]byte(text))
			if err != nil || !slices.EqualFunc(got, want, slices.Equal) {
				t.Errorf("it is read as %q, %v", got, err)
			}
		})
	}
}

func TestATableThatEndsInEmptyCellsHasThem(t *testing.T) {
	got, err := csv.Read([]byte("a,b,\n1,2,"))
	if err != nil || len(got) != 2 || len(got[0]) != 3 || len(got[1]) != 3 {
		t.Errorf("it is read as %q, %v", got, err)
	}
}

func TestWhatIsNoTableIsRefused(t *testing.T) {
	for name, tt := range map[string]struct {
		data string
		err  error
	}{
		"too large":        {strings.Repeat("a,b\n", csv.MaxFile/4+1), csv.ErrLarge},
		"too many rows":    {strings.Repeat("\n", csv.MaxRows+1), csv.ErrManyRows},
		"too many columns": {strings.Repeat(",", 500), csv.ErrNoTable},
		"a workbook":       {"PK\x03\x04and so on", csv.ErrExcel},
		"an old workbook":  {"\xd0\xcf\x11\xe0and so on", csv.ErrExcel},
		"a program":        {"MZ\x00\x00", csv.ErrNoTable},
		"an open quote":    {"a,b\n\"c,d\n", csv.ErrQuote},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := csv.Read([]byte(tt.data)); !errors.Is(err, tt.err) {
				t.Errorf("it gives %v, want %v", err, tt.err)
			}
		})
	}
}

// What Accord writes comes back as it was.
func TestWhatIsWrittenIsReadAsItWas(t *testing.T) {
	for _, text := range []string{"=cmd", "'quoted'", "a\nb", "a;b,c\td", `say "no"`, "-1", "@me", "+49", "", "'", "''"} {
		var out bytes.Buffer
		if err := csv.Write(&out, document.Ledger{Columns: []document.Column{{Head: "A"}, {Head: "B"}}, Rows: []document.Row{{document.Text(text), document.Text("b")}}}); err != nil {
			t.Fatal(err)
		}
		got, err := csv.Read(out.Bytes())
		if err != nil || len(got) != 2 || got[1][0] != text {
			t.Errorf("%q comes back as %q, %v", text, got, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("Card;Side\n\"a\"\"b\";Sales\r\n"))
	f.Add([]byte("sep=,\na,b"))
	f.Add([]byte(inUTF16("a\tb\n", 1, 0)))
	f.Add([]byte("\"a\"b,\"\r'=\""))
	f.Fuzz(func(t *testing.T, data []byte) {
		rows, err := csv.Read(data)
		if _, ok := workshop.AsProblem(err); err != nil && !ok {
			t.Fatalf("%q gives %v", data, err)
		}
		if len(rows) > csv.MaxRows {
			t.Fatalf("%d rows", len(rows))
		}
	})
}
