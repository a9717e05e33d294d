package excel

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"github.com/xuri/excelize/v2"

	"accord/workshop"
	"accord/workshop/document"
)

// What is read of a form that came back: anything may have happened to it.
const (
	MaxForm      = 4 << 20 // bytes
	mostUnpacked = 16 << 20
	mostRows     = 2000
)

// Problems with a form that came back.
var (
	ErrNotForm    = workshop.Problem{Key: "prework.not-a-form", Field: "path"}
	ErrFormLarge  = workshop.Problem{Key: "prework.too-large", With: mostRows}
	ErrNoAnswer   = workshop.Problem{Key: "prework.no-answer"} // with the row
	ErrFormChoice = workshop.Problem{Key: "prework.no-choice"} // with what stands there
)

// ReadForm reads what was filled in. It changes nothing and trusts nothing:
// the workshop decides what of it can come in.
func ReadForm(data []byte) (p workshop.PreWork, err error) {
	if len(data) > MaxForm {
		return p, ErrFormLarge
	}
	if err := checkForm(data); err != nil {
		return p, err
	}
	defer func() {
		if recover() != nil { // the library is not made for broken files
			p, err = workshop.PreWork{}, ErrNotForm
		}
	}()
	file, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{UnzipSizeLimit: mostUnpacked, UnzipXMLSizeLimit: mostUnpacked})
	if err != nil {
		return p, ErrNotForm
	}
	defer file.Close()
	r := formReader{file: file}
	for _, name := range file.GetSheetList() {
		if mark, err := file.GetCellValue(name, "A1"); err == nil && strings.TrimSpace(mark) == formMark {
			r.sheet = name
		}
	}
	if r.sheet == "" {
		return p, ErrNotForm
	}
	sum := sha256.Sum256(data)
	p = workshop.PreWork{
		Of: workshop.WorkshopID(r.text(1, 2)), Side: workshop.Side(r.text(1, 3)), Print: hex.EncodeToString(sum[:]),
	}
	return p, r.read(&p)
}

type formReader struct {
	file   *excelize.File
	sheet  string
	words  map[string]map[string]string // keys by column and by what people read
	failed error
}

// read goes through the rows that answer something.
func (r *formReader) read(p *workshop.PreWork) error {
	if err := r.readWords(); err != nil {
		return err
	}
	rows, err := r.file.Rows(r.sheet)
	if err != nil {
		return ErrNotForm
	}
	defer rows.Close()
	for row := 1; rows.Next(); row++ {
		if row > mostRows {
			return ErrFormLarge
		}
		kind, key, columns := marked(r.text(1, row))
		switch kind {
		case cardRow:
			r.card(p, key, columns, row)
		case rateRow:
			r.rating(p, key, columns, row)
		}
	}
	if rows.Error() != nil {
		return ErrNotForm
	}
	return r.failed
}

// text is what stands in a cell: composed, and a formula as it was typed,
// never what it comes to.
func (r *formReader) text(column, row int) string {
	if formula, err := r.file.GetCellFormula(r.sheet, at(column, row)); err == nil && formula != "" {
		return document.Visible("=" + strings.TrimPrefix(formula, "="))
	}
	value, err := r.file.GetCellValue(r.sheet, at(column, row))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(document.Visible(value))
}

// card adds an answer, unless the row was left empty.
func (r *formReader) card(p *workshop.PreWork, prompt string, columns []string, row int) {
	c := workshop.PreWorkCard{Prompt: prompt}
	for i, column := range columns {
		text := r.chosen(column, r.text(firstCell+i, row))
		switch {
		case text == "":
		case i == 0:
			c.Text = text
		default:
			c.Details = append(c.Details, workshop.CardDetail{Field: column, Text: text})
		}
	}
	switch {
	case c.Text != "":
		p.Cards = append(p.Cards, c)
	case len(c.Details) > 0 && r.failed == nil: // it would be lost
		r.failed = workshop.Problem{Key: ErrNoAnswer.Key, With: row}
	}
}

// rating adds a level, unless the row was left empty.
func (r *formReader) rating(p *workshop.PreWork, statement string, columns []string, row int) {
	level := r.chosen(columns[0], r.text(firstCell, row))
	if level == "" {
		return
	}
	if p.Levels == nil {
		p.Levels = make(map[string]int)
	}
	p.Levels[statement] = int(level[0] - '0')
}

// readWords reads what the words to choose from stand for.
func (r *formReader) readWords() error {
	r.words = make(map[string]map[string]string)
	rows, err := r.file.Rows(keySheet)
	if err != nil {
		return ErrNotForm
	}
	defer rows.Close()
	for n := 1; rows.Next(); n++ {
		row, err := rows.Columns()
		if err != nil || n > mostRows {
			return ErrNotForm
		}
		if len(row) != 3 || row[1] == "" {
			continue
		}
		if r.words[row[0]] == nil {
			r.words[row[0]] = make(map[string]string)
		}
		for _, word := range []string{row[1], row[2]} {
			r.words[row[0]][folded(word)] = row[1]
		}
	}
	return nil
}

// chosen is the key of what was chosen, or the text where nothing is.
func (r *formReader) chosen(column, text string) string {
	words := r.words[column]
	if text == "" || words == nil {
		return text
	}
	key, ok := words[folded(text)]
	if !ok && r.failed == nil {
		r.failed = workshop.Problem{Key: ErrFormChoice.Key, With: shortened(oneLine(text), longestNote)}
	}
	return key
}

// folded is a word however it is written.
func folded(word string) string { return strings.ToLower(oneLine(word)) }
