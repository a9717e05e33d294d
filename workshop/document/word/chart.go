package word

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"text/template"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/excel"
	"accord/workshop/document/page"
)

// A chart is drawn by Word itself from the cells of a workbook in the file, so
// that people can go on with it: "Edit data" opens the figures.
type chart struct {
	Number int // counted from 1
	Title  markup
	Groups column
	Bars   []bar
	Book   []byte // the workbook
}

// A bar is what a chart draws of a side.
type bar struct {
	Head   column
	Values column
	Colour string
	Hatch  bool // with lines, so that a copier that knows no colours still tells the sides apart
}

// A column is cells of the workbook, as a formula names them, and what Word
// shows of them until it opens the workbook. An empty one shows nothing.
type column struct {
	Cells markup
	Shown []markup
}

// charted returns the chart of a list, and the workbook that it draws from.
func charted(l document.Ledger, number int, language string) (chart, error) {
	c := chart{Number: number, Title: escaped(oneLine(l.Chart.Title))}
	_, rows := excel.Cells(l, l.Chart.Groups)
	c.Groups = column{escaped(rows), shown(l, l.Chart.Groups)}
	for _, b := range l.Chart.Bars {
		dark, _ := page.Inks(b.Side)
		head, rows := excel.Cells(l, b.Column)
		c.Bars = append(c.Bars, bar{
			Head:   column{escaped(head), []markup{escaped(oneLine(l.Columns[b.Column].Head))}},
			Values: column{escaped(rows), shown(l, b.Column)},
			Colour: dark.Hex(), Hatch: b.Side == workshop.Marketing,
		})
	}
	l.Chart = document.Chart{} // one is enough
	var book bytes.Buffer
	err := excel.Write(&book, document.Workbook{Title: l.Name, Language: language, Ledgers: []document.Ledger{l}})
	c.Book = book.Bytes()
	return c, err
}

// shown are the cells of a column as texts.
func shown(l document.Ledger, at int) []markup {
	var all []markup
	for _, row := range l.Rows {
		text := markup("")
		switch cell := row[at].(type) {
		case document.Text:
			text = escaped(oneLine(string(cell)))
		case document.Number:
			text = markup(fmt.Sprint(int(cell)))
		}
		all = append(all, text)
	}
	return all
}

// put writes the parts of a chart into the file.
func (c chart) put(z *zip.Writer, t *template.Template) error {
	if err := put(z, fmt.Sprintf("word/charts/chart%d.xml", c.Number), func(to io.Writer) error {
		return t.ExecuteTemplate(to, "chart.xml", c)
	}); err != nil {
		return err
	}
	if err := put(z, fmt.Sprintf("word/charts/_rels/chart%d.xml.rels", c.Number), func(to io.Writer) error {
		return t.ExecuteTemplate(to, "workbook.xml", c)
	}); err != nil {
		return err
	}
	return put(z, fmt.Sprintf("word/embeddings/chart%d.xlsx", c.Number), func(to io.Writer) error {
		_, err := to.Write(c.Book)
		return err
	})
}

// The measures of a chart, in twentieths of a point: what it needs besides its
// groups, and each of these.
const (
	chartFrame = 1040
	chartGroup = 430
	emu        = 635 // of the drawing's own units in one of them
)

// dumbbells sets the chart of where both sides stand, and every figure below.
func (s *setter) dumbbells(d document.Dumbbells) (markup, error) {
	words, err := s.ruled(d.Words)
	if err != nil || len(d.Cells.Rows) == 0 {
		return words, err
	}
	c, err := charted(d.Cells, len(s.charts)+1, s.language)
	if err != nil {
		return "", err
	}
	s.charts = append(s.charts, c)
	high := chartFrame + chartGroup*len(d.Cells.Rows)
	drawing := fmt.Sprintf(`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%d" cy="%d"/>`+
		`<wp:docPr id="%d" name="%s" descr="%s"/><wp:cNvGraphicFramePr/>`+
		`<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">`+
		`<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdChart%d"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
		int(s.measure)*emu, high*emu, c.Number, c.Title, escaped(oneLine(d.Alt)), c.Number)
	return paragraph("Normal", "", markup(drawing)) + words, nil
}
