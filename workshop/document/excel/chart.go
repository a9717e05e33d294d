package excel

import (
	"fmt"

	"github.com/xuri/excelize/v2"

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
	cells := func(column int) string {
		return fmt.Sprintf("%s!%s:%s", quoted(s.name), fixed(column, 2), fixed(column, s.last))
	}
	var bars []excelize.ChartSeries
	for _, b := range c.Bars {
		dark, _ := page.Inks(b.Side)
		bars = append(bars, excelize.ChartSeries{
			Name:       quoted(s.name) + "!" + fixed(b.Column, 1),
			Categories: cells(c.Groups), Values: cells(b.Column),
			Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{dark.Hex()}},
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

// fixed is the name of a cell that does not move with a formula, such as $B$3.
func fixed(column, row int) string {
	name, _ := excelize.CoordinatesToCellName(column+1, row, true) // ours are all within the sheet
	return name
}
