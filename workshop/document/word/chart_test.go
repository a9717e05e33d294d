package word_test

import (
	"slices"
	"strings"
	"testing"

	"accord/workshop/document"
	"accord/workshop/document/trial"

	"github.com/xuri/excelize/v2"
)

// People go on with a chart: "Edit data" has to open the figures it shows.
func TestTheChartShowsWhatIsInItsWorkbook(t *testing.T) {
	f := open(t, example(t))
	chart := parse(t, "chart", f.parts["word/charts/chart1.xml"])
	book, err := excelize.OpenReader(strings.NewReader(f.parts["word/embeddings/chart1.xlsx"]))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	series := chart.all("ser")
	if len(series) != 2 {
		t.Fatalf("the chart has %d bars a group, want one a side", len(series))
	}
	for _, ser := range series {
		for _, ref := range append(ser.all("strRef"), ser.all("numRef")...) {
			where := textsOf(ref, "f")[0]
			if got, want := cellsOf(t, book, where), textsOf(ref, "v"); !slices.Equal(got, want) || len(want) == 0 {
				t.Errorf("the chart shows %q for %s, and in the workbook there is %q", want, where, got)
			}
		}
	}
}

// cellsOf returns the cells of a formula such as 'Start line'!$B$2:$B$6.
func cellsOf(t *testing.T, book *excelize.File, formula string) []string {
	t.Helper()
	sheet, cells, _ := strings.Cut(strings.ReplaceAll(formula, "$", ""), "!")
	from, to, several := strings.Cut(cells, ":")
	if !several {
		to = from
	}
	column, first, err := excelize.CellNameToCoordinates(from)
	if err != nil {
		t.Fatal(err)
	}
	_, last, err := excelize.CellNameToCoordinates(to)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for row := first; row <= last; row++ {
		name, _ := excelize.CoordinatesToCellName(column, row)
		text, err := book.GetCellValue(strings.Trim(sheet, "'"), name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, text)
	}
	return all
}

func TestWhoCannotSeeTheChartIsToldWhatItShows(t *testing.T) {
	d := example(t)
	var want []string
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			if c, is := b.(document.Dumbbells); is {
				want = append(want, c.Alt)
			}
		}
	}
	var got []string
	for _, drawing := range open(t, d).body.all("docPr") {
		got = append(got, drawing.attr("descr"))
	}
	if len(want) == 0 || !slices.Equal(got, want) {
		t.Errorf("the charts say %q, want %q", got, want)
	}
}

// A side of two people has no figure, and none is to be found in the file.
func TestAChartHasNoBarWhereNoneMayBeShown(t *testing.T) {
	var d document.Document
	for _, b := range trial.Every("Canary") {
		if _, is := b.(document.Dumbbells); is {
			d = trial.With(b, b)
		}
	}
	f := open(t, d)
	for _, part := range []string{"word/charts/chart1.xml", "word/charts/chart2.xml"} {
		for _, values := range parse(t, part, f.parts[part]).all("numCache") {
			if got := textsOf(values, "v"); len(got) != 1 || values.all("ptCount")[0].attr("val") != "2" {
				t.Errorf("%s shows %q of two groups, one of which has no figures", part, got)
			}
		}
	}
}

func TestTheLogoIsOnTheCover(t *testing.T) {
	f := open(t, trial.Branded(true))
	if got := f.parts["word/media/logo.png"]; got != string(trial.Logo(300, 60)) {
		t.Errorf("the picture in the file has %d bytes", len(got))
	}
	drawn := f.body.all("inline")
	if len(drawn) != 1 || drawn[0].all("docPr")[0].attr("descr") != `Logo of "Nord & Co"` {
		t.Errorf("%d pictures are drawn", len(drawn))
	}
	if len(f.body.all("pic")) != 1 || f.body.all("blip")[0].attr("embed") != "rIdLogo" || !strings.Contains(f.parts["word/_rels/document.xml.rels"], `Id="rIdLogo"`) {
		t.Error("Word does not find the picture")
	}
	if f := open(t, trial.With()); strings.Contains(f.parts["[Content_Types].xml"], "png") || f.parts["word/media/logo.png"] != "" {
		t.Error("a file without a logo says that there is one")
	}
}
