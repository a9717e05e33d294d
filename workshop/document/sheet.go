package document

import (
	"slices"
	"strings"

	"accord/workshop"
	"accord/workshop/move"
)

// Problems with a table that was kept somewhere else.
var (
	ErrSheetColumns  = workshop.Problem{Key: "sheet.columns"}        // no column holds cards or names
	ErrSheetSides    = workshop.Problem{Key: "sheet.no-side-column"} // none says which side wrote a card
	ErrSheetQuestion = workshop.Problem{Key: "sheet.no-question-column"}
	ErrSheetEmpty    = workshop.Problem{Key: "sheet.empty"}

	ErrRowText     = workshop.Problem{Key: "sheet.no-text"}
	ErrRowSide     = workshop.Problem{Key: "sheet.no-side"} // with what stands there
	ErrRowQuestion = workshop.Problem{Key: "sheet.no-question"}
	ErrRowChoice   = workshop.Problem{Key: "sheet.no-choice"}
)

// A Sheet is what a table says, in the words of a workshop.
type Sheet struct {
	Rows    []workshop.SheetRow
	Ignored []string // the heads of columns that say nothing here
}

// The columns of a table.
const (
	cardColumn     = "card"
	questionColumn = "question"
	sideColumn     = "side"
	detailsColumn  = "details"
	nameColumn     = "name"
	jobColumn      = "job"
	fieldColumn    = "field." // and the field that a card tells
)

// ReadSheet understands a table as the lists of cards that Accord makes, or as
// people keep one: a row of heads, and below it cards or people. Its words may
// be those of any language that is handed over.
func ReadSheet(w *workshop.Workshop, table [][]string, languages ...Say) (Sheet, error) {
	r := sheetReader{w: w, words: wordsOf(w, languages), open: w.OpenPrompts()}
	at := slices.IndexFunc(table, isFilled)
	if at < 0 {
		return Sheet{}, ErrSheetEmpty
	}
	if err := r.heads(table[at]); err != nil {
		return Sheet{}, err
	}
	sheet := Sheet{Ignored: r.ignored}
	for i, cells := range table[at+1:] {
		if isFilled(cells) {
			sheet.Rows = append(sheet.Rows, r.row(at+i+2, cells))
		}
	}
	if len(sheet.Rows) == 0 {
		return Sheet{}, ErrSheetEmpty
	}
	return sheet, nil
}

// isFilled reports whether anything stands in a row.
func isFilled(cells []string) bool {
	return slices.ContainsFunc(cells, func(c string) bool { return strings.TrimSpace(workshop.Clean(c)) != "" })
}

type sheetReader struct {
	w       *workshop.Workshop
	words   sheetWords
	open    []string // questions
	columns []string // what each column holds; empty: nothing for us
	ignored []string
}

// heads understands the first row.
func (r *sheetReader) heads(cells []string) error {
	for _, head := range cells {
		column := r.words.columns[folded(head)]
		if column != "" && slices.Contains(r.columns, column) {
			column = "" // there is one already
		}
		r.columns = append(r.columns, column)
	}
	has := func(column string) bool { return slices.Contains(r.columns, column) }
	switch {
	case !has(cardColumn) && !has(nameColumn):
		return ErrSheetColumns
	case !has(sideColumn):
		return ErrSheetSides
	case has(cardColumn) && !has(questionColumn) && len(r.open) != 1:
		return ErrSheetQuestion
	}
	for i, column := range r.columns {
		// A card has no writer.
		if has(cardColumn) && (column == nameColumn || column == jobColumn) || !has(cardColumn) && column != nameColumn && column != jobColumn && column != sideColumn {
			r.columns[i] = ""
		}
		if head := strings.Join(strings.Fields(workshop.Clean(cells[i])), " "); r.columns[i] == "" && head != "" {
			r.ignored = append(r.ignored, head)
		}
	}
	return nil
}

// row understands one row.
func (r *sheetReader) row(number int, cells []string) workshop.SheetRow {
	row := workshop.SheetRow{Row: number}
	says := make(map[string]string)
	for i, c := range cells {
		if i < len(r.columns) {
			says[r.columns[i]] = strings.TrimSpace(c)
		}
	}
	row.Text, row.Name, row.Job = says[cardColumn], says[nameColumn], says[jobColumn]
	if !isFilled([]string{row.Text + row.Name}) {
		row.Wrong = ErrRowText
		return row
	}
	var known bool
	if row.Side, known = r.words.sides[folded(says[sideColumn])]; !known {
		row.Wrong = wrongWith(ErrRowSide, says[sideColumn])
		return row
	}
	if slices.Contains(r.columns, cardColumn) {
		r.card(&row, says)
	}
	return row
}

// card understands what a card answers, and what else it tells.
func (r *sheetReader) card(row *workshop.SheetRow, says map[string]string) {
	if slices.Contains(r.columns, questionColumn) {
		if row.Prompt = r.words.prompts[folded(says[questionColumn])]; row.Prompt == "" {
			row.Wrong = wrongWith(ErrRowQuestion, says[questionColumn])
			return
		}
	} else {
		row.Prompt = r.open[0]
	}
	prompt, _ := workshop.PromptOf(row.Prompt)
	for _, f := range prompt.Fields {
		r.detail(row, f, says[fieldColumn+f.Key])
	}
	for line := range strings.Lines(workshop.Clean(says[detailsColumn])) {
		name, text, _ := strings.Cut(line, ":")
		for _, f := range prompt.Fields {
			if slices.Contains(r.words.fields[f.Key], folded(name)) {
				r.detail(row, f, text)
			}
		}
	}
}

// detail adds what a card tells in a field, unless that is nothing.
func (r *sheetReader) detail(row *workshop.SheetRow, f move.Field, text string) {
	if text = strings.TrimSpace(text); text == "" {
		return
	}
	if f.Choices != nil {
		key, ok := r.words.choices[f.Key][folded(text)]
		if !ok || !slices.Contains(f.Choices, key) {
			row.Wrong = wrongWith(ErrRowChoice, text)
			return
		}
		text = key
	}
	row.Details = append(row.Details, workshop.CardDetail{Field: f.Key, Text: text})
}

// wrongWith is a problem with what stands in a cell, as far as it can be
// shown in a line.
func wrongWith(p workshop.Problem, cell string) workshop.Problem {
	const most = 40
	cell = strings.Join(strings.Fields(workshop.Clean(cell[:min(len(cell), 8*most)])), " ")
	if signs := []rune(cell); len(signs) > most {
		cell = string(signs[:most]) + "…"
	}
	p.With = cell
	return p
}

// folded is a word however it is written.
func folded(word string) string {
	const longest = 1000 // bytes; no word of ours is
	return strings.ToLower(strings.Join(strings.Fields(workshop.Clean(word[:min(len(word), longest)])), " "))
}
