package excel

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"accord/workshop/document"
)

// A form is one sheet to fill in. Its first column, which nobody sees, says
// what a row answers; a second sheet that nobody sees says what the words to
// choose from stand for. So it can be read back whatever its language, and
// after rows were added or sorted.
const (
	formMark  = "accord pre-work 1" // in its first cell; the number counts up when an older Accord could not read it
	keySheet  = "accord"            // the words to choose from: column, key, word
	cardRow   = "card"              // begins the first cell of an answer: card, prompt, and the columns
	rateRow   = "rate"              // rate, statement, and the columns
	firstCell = 3                   // column of the first answer, after what the row is called
)

// WriteForm writes a form. The same one always gives the same bytes.
func WriteForm(to io.Writer, f document.Form) error {
	var file bytes.Buffer
	w := &formWriter{workbook: &workbook{
		Workbook: document.Workbook{Title: f.Title, Language: f.Language, Made: f.Made}, file: excelize.NewFile(),
	}, form: f, row: 1}
	defer w.file.Close()
	w.file.SetZipWriter(func(to io.Writer) excelize.ZipWriter { return &parts{to: to} })
	for _, step := range []func() error{w.describe, w.makeStyles, w.open, w.head, w.questions, w.order} {
		if err := step(); err != nil {
			return fmt.Errorf("excel: %w", err)
		}
	}
	if err := w.file.Write(&file); err != nil {
		return fmt.Errorf("excel: %w", err)
	}
	_, err := to.Write(file.Bytes())
	return err
}

type formWriter struct {
	*workbook
	form  document.Form
	sheet string
	row   int     // that is written next
	high  float64 // what is on the page so far, in points
	keys  int     // rows on the sheet of keys
	bold  int     // style
	soft  int
}

// How wide the columns are, in characters: what a row is called, the answer,
// and what it tells beside.
const (
	nameWide   = 44
	answerWide = 52
	fieldWide  = 24
)

func (w *formWriter) open() error {
	w.sheet = sheetName(w.form.Name)
	if err := w.file.SetSheetName(w.file.GetSheetName(0), w.sheet); err != nil {
		return err
	}
	if _, err := w.file.NewSheet(keySheet); err != nil {
		return err
	}
	widths := []float64{10, nameWide, answerWide, fieldWide, fieldWide, fieldWide, fieldWide, fieldWide}
	for i, wide := range widths {
		name, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		if err := w.file.SetColWidth(w.sheet, name, name, wide); err != nil {
			return err
		}
	}
	var err error
	if w.bold, err = w.file.NewStyle(&excelize.Style{Font: &excelize.Font{Family: family, Size: 12, Bold: true}}); err != nil {
		return err
	}
	if w.soft, err = w.file.NewStyle(&excelize.Style{Font: &excelize.Font{Family: family, Size: size, Color: "5B6675"}}); err != nil {
		return err
	}
	hide := []func() error{
		func() error { return w.file.SetSheetVisible(keySheet, false) },
		func() error { return w.file.SetColVisible(w.sheet, "A", false) },
		func() error { return w.printed() },
	}
	for _, do := range hide {
		if err := do(); err != nil {
			return err
		}
	}
	return nil
}

// How the sheet is printed: so much smaller that all columns are on one page,
// which then holds so many points of rows. Excel heeds no page break where it
// is told to fit a page instead.
const (
	formScale = 58
	formTall  = 820
	lowRow    = 15 // of a line that is not filled in
)

// printed makes the sheet print across one page.
func (w *formWriter) printed() error {
	lying, paper, scale := "landscape", a4, uint(formScale)
	if err := w.file.SetPageLayout(w.sheet, &excelize.PageLayoutOptions{Size: &paper, Orientation: &lying, AdjustTo: &scale}); err != nil {
		return err
	}
	narrow, wide := 0.4, 0.6 // inches
	return w.file.SetPageMargins(w.sheet, &excelize.PageLayoutMarginsOptions{Left: &narrow, Right: &narrow, Top: &wide, Bottom: &wide})
}

// together begins a new page for a question that would go over two.
func (w *formWriter) together(q document.FormQuestion) error {
	high := 4.0 * lowRow // the row before it, its heading, its note and the heads
	for _, r := range q.Rows {
		high += height(formLines(r))
	}
	breaks := w.high+high > formTall
	if w.high += high; !breaks {
		return nil
	}
	w.high = high
	return w.file.InsertPageBreak(w.sheet, at(1, w.row))
}

// formLines is how many lines high a row to fill in is.
func formLines(r document.FormRow) int {
	if r.Statement != "" {
		return linesOf(r.Label, nameWide)
	}
	return 2
}

// head says whose form it is, and what becomes of it.
func (w *formWriter) head() error {
	lines := append([]string{w.form.Title}, w.form.About...)
	marks := []string{formMark, string(w.form.Of), string(w.form.Side)}
	for i := range max(len(lines), len(marks)) {
		var mark, line string
		if i < len(marks) {
			mark = marks[i]
		}
		if i < len(lines) {
			line = lines[i]
		}
		style := w.soft
		if i == 0 {
			style = w.bold
		}
		if err := w.line(mark, line, style); err != nil {
			return err
		}
	}
	return nil
}

// line writes a row that is not filled in.
func (w *formWriter) line(mark, text string, style int) error {
	if err := w.put(1, mark, w.soft); err != nil {
		return err
	}
	err := w.put(2, oneLine(text), style)
	w.row++
	return err
}

// put writes a cell as text, whatever it looks like.
func (w *formWriter) put(column int, text string, style int) error {
	if err := w.file.SetCellStr(w.sheet, at(column, w.row), text); err != nil {
		return err
	}
	return w.file.SetCellStyle(w.sheet, at(column, w.row), at(column, w.row), style)
}

func (w *formWriter) questions() error {
	w.high = float64(w.row) * lowRow
	for _, q := range w.form.Questions {
		w.row++
		if err := w.together(q); err != nil {
			return err
		}
		if err := w.line("", q.Heading, w.bold); err != nil {
			return err
		}
		if err := w.line("", q.Note, w.soft); err != nil {
			return err
		}
		if err := w.put(2, "", w.styles.head); err != nil {
			return err
		}
		keys := ""
		for i, c := range q.Columns {
			if err := w.put(firstCell+i, oneLine(c.Head), w.styles.head); err != nil {
				return err
			}
			keys += " " + c.Key
		}
		w.row++
		from := w.row
		for _, r := range q.Rows {
			if err := w.answer(r, keys, len(q.Columns)); err != nil {
				return err
			}
		}
		for i, c := range q.Columns {
			if err := w.offer(c, at(firstCell+i, from)+":"+at(firstCell+i, w.row-1)); err != nil {
				return err
			}
		}
	}
	return nil
}

// answer writes a row to fill in.
func (w *formWriter) answer(r document.FormRow, keys string, columns int) error {
	mark := cardRow + " " + r.Prompt + keys
	if r.Statement != "" {
		mark = rateRow + " " + r.Statement + keys
	}
	if err := w.file.SetRowHeight(w.sheet, w.row, height(formLines(r))); err != nil {
		return err
	}
	if err := w.put(1, mark, w.soft); err != nil {
		return err
	}
	if err := w.put(2, r.Label, w.styles.text); err != nil {
		return err
	}
	err := w.file.SetCellStyle(w.sheet, at(firstCell, w.row), at(firstCell+columns-1, w.row), w.styles.literal)
	w.row++
	return err
}

// offer writes what there is to choose from where it is read back, and lets
// people choose it.
func (w *formWriter) offer(c document.FormColumn, cells string) error {
	if len(c.Choices) == 0 {
		return nil
	}
	from := w.keys + 1
	for _, choice := range c.Choices {
		w.keys++
		for i, text := range []string{c.Key, choice.Label, oneLine(choice.Value)} {
			if err := w.file.SetCellStr(keySheet, at(i+1, w.keys), text); err != nil {
				return err
			}
		}
	}
	rule := excelize.NewDataValidation(true)
	rule.Sqref = cells
	rule.SetSqrefDropList(fmt.Sprintf("%s!$C$%d:$C$%d", keySheet, from, w.keys))
	rule.SetError(excelize.DataValidationErrorStyleStop, cut(oneLine(c.Head), longestTitle), cut(w.form.NotThere, longestHint))
	return w.file.AddDataValidation(w.sheet, rule)
}

// marked parts the first cell of a row into what it is, what it answers, and
// its columns.
func marked(mark string) (kind, key string, columns []string) {
	words := strings.Fields(mark)
	if len(words) < 3 || words[0] != cardRow && words[0] != rateRow {
		return "", "", nil
	}
	return words[0], words[1], words[2:]
}
