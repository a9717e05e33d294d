package excel

import (
	"github.com/xuri/excelize/v2"

	"accord/workshop/document"
	"accord/workshop/document/page"
)

// The size of a chart, in pixels: its frame, and what each group adds.
const (
	chartWidth  = 900
	chartFrame  = 130
	chartGroup  = 58
	belowTable  = 2  // rows between the table and the chart
	barGap      = 60 // between groups, in hundredths of a bar
	fullMark    = 100.0
	betweenMark = 20.0
)

// addChart draws the chart below the rows, from the cells themselves, so that
// it can be changed like any other.
func (s *sheet) addChart() error {
	c := s.list.Chart
	if len(c.Bars) == 0 {
		return nil
	}
	_, groups := cells(s.name, c.Groups, s.last)
	var bars []excelize.ChartSeries
	for i, b := range c.Bars {
		shade, _ := page.Inks(b.Side)
		if i%2 == 1 {
			shade = softer(shade)
		}
		head, rows := cells(s.name, b.Column, s.last)
		bars = append(bars, excelize.ChartSeries{
			Name: head, Categories: groups, Values: rows,
			Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{shade.Hex()}},
		})
	}
	font := excelize.Font{Family: family, Size: size, Color: ink}
	none, full, gap := 0.0, fullMark, uint(barGap)
	return s.file.AddChart(s.name, at(1, s.last+belowTable), &excelize.Chart{
		Type:      excelize.Bar,
		Series:    bars,
		Format:    excelize.GraphicOptions{AltText: c.Alt, Name: c.Title},
		Dimension: excelize.ChartDimension{Width: chartWidth, Height: uint(chartFrame + chartGroup*len(s.list.Rows))},
		Title:     excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: c.Title, Font: &font}}},
		Legend:    excelize.ChartLegend{Position: "bottom", Font: &font},
		PlotArea:  excelize.ChartPlotArea{ShowVal: true},
		XAxis:     excelize.ChartAxis{ReverseOrder: true, Font: font}, // or the first row would be the lowest
		YAxis:     excelize.ChartAxis{Minimum: &none, Maximum: &full, MajorUnit: betweenMark, MajorGridLines: true, Font: font},
		GapWidth:  &gap,
	})
}

// softer is an ink a third of the way to white, so that a printer that knows no
// colours still tells one bar from the next.
func softer(i page.Ink) page.Ink {
	lift := func(c uint8) uint8 { return c + (255-c)/3 }
	return page.Ink{R: lift(i.R), G: lift(i.G), B: lift(i.B)}
}

// Cells returns where a column stands in a workbook of this list alone, as
// formulas name it: its head, and all its rows.
func Cells(l document.Ledger, column int) (head, rows string) {
	return cells(sheetName(l.Name), column, lastRow(l))
}

func cells(sheet string, column, last int) (head, rows string) {
	in := quoted(sheet) + "!"
	return in + fixed(column, 1), in + fixed(column, 2) + ":" + fixed(column, last)
}

// fixed is the name of a cell that does not move with a formula, such as $B$3.
func fixed(column, row int) string {
	name, _ := excelize.CoordinatesToCellName(column+1, row, true) // ours are all within the sheet
	return name
}
