package excel

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"accord/workshop/document"
)

// A sheet is one list on its way into the file.
type sheet struct {
	*workbook
	name   string
	list   document.Ledger
	stream *excelize.StreamWriter
	widths []int // of the columns, in characters
	last   int   // row, counted from 1; the first holds the heads
}

// a4 is the number that Excel has for the paper.
const a4 = 9

// setPage makes the sheet print across one page, however many pages down, with
// the heads on each, the title and the number below, and what tells a draft
// above.
func (s *sheet) setPage() error {
	across, down, lying, paper, fit := 1, 0, "landscape", a4, true
	if len(s.list.Chart.Bars) > 0 {
		down = 1 // or a chart could be cut in two
	}
	if err := s.file.SetPageLayout(s.name, &excelize.PageLayoutOptions{
		Size: &paper, Orientation: &lying, FitToWidth: &across, FitToHeight: &down,
	}); err != nil {
		return err
	}
	if err := s.file.SetSheetProps(s.name, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	narrow, wide := 0.4, 0.6 // inches
	if err := s.file.SetPageMargins(s.name, &excelize.PageLayoutMarginsOptions{
		Left: &narrow, Right: &narrow, Top: &wide, Bottom: &wide, Header: &narrow, Footer: &narrow,
	}); err != nil {
		return err
	}
	before, between, after := s.Counting()
	if err := s.file.SetHeaderFooter(s.name, &excelize.HeaderFooterOptions{
		OddHeader: `&L&"-,Bold"` + printed(s.list.Name) + `&R&"-,Bold"` + printed(s.Mark),
		OddFooter: "&L" + printed(s.Title) + "&R" + literally(before) + "&P" + literally(between) + "&N" + literally(after),
	}); err != nil {
		return err
	}
	return s.file.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Titles", RefersTo: quoted(s.name) + "!$1:$1", Scope: s.name,
	})
}

// longestNote is how much of a text goes into what is printed on every page.
// Excel takes 255 units of UTF-16 in all, and an & is two.
const longestNote = 60

// printed is text as it stands above or below a page.
func printed(text string) string { return literally(shortened(oneLine(text), longestNote)) }

// literally is text where & would begin a command.
func literally(text string) string { return strings.ReplaceAll(text, "&", "&&") }

// quoted is the name of a sheet in a formula.
func quoted(name string) string { return "'" + strings.ReplaceAll(name, "'", "''") + "'" }

// open begins to write the sheet. How it fits its page is written at once, so
// that has to be said before.
func (s *sheet) open() (err error) {
	s.stream, err = s.file.NewStreamWriter(s.name)
	return err
}

func (s *sheet) close() error { return s.stream.Flush() }

// setView keeps the heads in sight and gives every column its width: the one
// it asks for, or more where a text is long.
func (s *sheet) setView() error {
	if err := s.stream.SetPanes(&excelize.Panes{
		Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft",
		Selection: []excelize.Selection{{SQRef: "A2", ActiveCell: "A2", Pane: "bottomLeft"}},
	}); err != nil {
		return err
	}
	for i, c := range s.list.Columns {
		var texts []string
		for _, row := range s.list.Rows {
			if text, ok := row[i].(document.Text); ok && len(text) > c.Width && c.More == nil {
				texts = append(texts, document.Visible(string(text)))
			}
		}
		s.widths = append(s.widths, widthFor(texts, c.Width))
		if err := s.stream.SetColWidth(i+1, i+1, float64(s.widths[i])); err != nil {
			return err
		}
	}
	return nil
}

// writeRows writes the heads and all rows, each as high as its text.
func (s *sheet) writeRows() error {
	heads, lines := make([]any, len(s.list.Columns)), 1
	for i, c := range s.list.Columns {
		head := oneLine(c.Head)
		heads[i] = excelize.Cell{StyleID: s.styles.head, Value: head}
		lines = max(lines, linesOf(head, s.widths[i]-headMargin))
	}
	if err := s.stream.SetRow("A1", heads, excelize.RowOpts{Height: height(lines)}); err != nil {
		return err
	}
	rows := s.list.Rows
	if len(rows) == 0 { // a table has one row at least
		rows = []document.Row{make([]document.Cell, len(s.list.Columns))}
	}
	for i, row := range rows {
		cells, lines := make([]any, len(row)), 1
		for j, c := range row {
			text, ok := c.(document.Text)
			if more := s.list.Columns[j].More; ok && more != nil {
				text = document.Text(fewer(string(text), s.widths[j], more))
				c = text
			}
			cells[j] = s.cell(s.list.Columns[j], c)
			if ok {
				lines = max(lines, linesOf(document.Visible(string(text)), s.widths[j]))
			}
		}
		if err := s.stream.SetRow(at(1, i+2), cells, excelize.RowOpts{Height: height(lines)}); err != nil {
			return err
		}
	}
	return nil
}

// cell is a cell as excelize takes it. An empty one has a look too, so that
// what people enter there stands as the rest does.
func (s *sheet) cell(c document.Column, value document.Cell) excelize.Cell {
	cell := excelize.Cell{StyleID: s.styles.of(c.Holds)}
	switch value := value.(type) {
	case document.Text:
		text := shortened(document.Visible(string(value)), excelize.TotalCellChars)
		if text == "" {
			break
		}
		cell.Value = text
		if strings.ContainsAny(text[:1], "=+-@") {
			cell.StyleID = s.styles.literal
		}
	case document.Date:
		if day, ok := dayOf(value); ok {
			cell.Value = day
		}
	case document.Number:
		cell.Value = int(value)
	}
	return cell
}

// addTable makes a table of the rows, with a filter for each column.
func (s *sheet) addTable() error {
	return s.stream.AddTable(&excelize.Table{
		Range: at(1, 1) + ":" + at(len(s.list.Columns), s.last), Name: tableName(s.list.Key), StyleName: "TableStyleLight1",
	})
}

// tableName is a key as the name of a table, which formulas can use.
func tableName(key string) string { return strings.ReplaceAll(key, "-", "_") }

// at is the name of a cell, such as B3.
func at(column, row int) string {
	name, _ := excelize.CoordinatesToCellName(column, row) // ours are all within the sheet
	return name
}
