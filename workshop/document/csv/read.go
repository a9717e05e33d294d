package csv

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"accord/workshop"
)

// What is read of a table that somebody saved: anything may be in it.
const (
	MaxFile    = 4 << 20 // bytes
	MaxRows    = 2000
	maxColumns = 100
)

// Problems with a table that somebody saved.
var (
	ErrLarge    = workshop.Problem{Key: "sheet.too-large", With: MaxFile >> 20}
	ErrManyRows = workshop.Problem{Key: "sheet.too-many", With: MaxRows}
	ErrNoTable  = workshop.Problem{Key: "sheet.not-a-table"}
	ErrExcel    = workshop.Problem{Key: "sheet.excel"} // a workbook, which can save itself as CSV
	ErrQuote    = workshop.Problem{Key: "sheet.quote"} // with the row
)

// Read reads a table as spreadsheets save it: parted by commas, semicolons or
// tabs, in UTF-8, in UTF-16 or as Windows writes western letters. An empty
// row is a row, so that they are counted as on the screen.
func Read(data []byte) ([][]string, error) {
	switch {
	case len(data) > MaxFile:
		return nil, ErrLarge
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return nil, ErrExcel
	}
	text, err := decoded(data)
	if err != nil {
		return nil, err
	}
	t := table{text: text}
	t.mark = t.parted()
	for len(t.text) > 0 {
		row, err := t.row()
		if err != nil {
			return nil, err
		}
		if t.rows = append(t.rows, row); len(t.rows) > MaxRows {
			return nil, ErrManyRows
		}
	}
	return t.rows, nil
}

// decoded is the text of a file, however its letters are written.
func decoded(data []byte) (string, error) {
	high, low := 0, 1
	switch {
	case bytes.HasPrefix(data, []byte(mark)):
		data = data[len(mark):]
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return inPairs(data[2:], low, high), nil
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return inPairs(data[2:], high, low), nil
	}
	if bytes.IndexByte(data, 0) >= 0 {
		return "", ErrNoTable // no text has a zero in it
	}
	if utf8.Valid(data) {
		return string(data), nil
	}
	western, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil {
		return "", ErrNoTable
	}
	return string(western), nil
}

// inPairs is a text whose letters take two bytes each.
func inPairs(data []byte, high, low int) string {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = uint16(data[2*i+high])<<8 | uint16(data[2*i+low])
	}
	return string(utf16.Decode(units))
}

// table is what is left to read of one.
type table struct {
	text string
	mark byte // what parts its cells
	rows [][]string
}

// parted is what parts the cells of a table: what its first line has most of,
// or what stands there for Excel, as in sep=;
func (t *table) parted() byte {
	first, rest, _ := strings.Cut(t.text, "\n")
	if mark, ok := strings.CutPrefix(strings.TrimSuffix(first, "\r"), "sep="); ok && len(mark) == 1 {
		t.text = rest
		return mark[0]
	}
	first, _, _ = strings.Cut(strings.TrimLeft(t.text, "\r\n"), "\n") // that has anything in it
	best, most := byte(','), 0
	for _, mark := range []byte(";\t,") {
		outside, n := true, 0
		for i := range len(first) {
			switch first[i] {
			case '"':
				outside = !outside
			case mark:
				if outside {
					n++
				}
			}
		}
		if n > most {
			best, most = mark, n
		}
	}
	return best
}

// row reads up to the end of a row.
func (t *table) row() (cells []string, err error) {
	for {
		cell, end, err := t.cell()
		if err != nil {
			return nil, err
		}
		if cells = append(cells, tame(cell)); len(cells) > maxColumns {
			return nil, ErrNoTable
		}
		if end {
			return cells, nil
		}
	}
}

// cell reads up to the end of a cell, and tells whether the row ends there.
func (t *table) cell() (text string, end bool, err error) {
	if quoted, ok := strings.CutPrefix(t.text, `"`); ok {
		var closed bool
		if text, quoted, closed = unquoted(quoted); !closed {
			p := ErrQuote
			p.With = len(t.rows) + 1
			return "", false, p
		}
		t.text = quoted
	}
	at := strings.IndexAny(t.text, string(t.mark)+"\r\n")
	if at < 0 {
		text, t.text = text+t.text, ""
		return text, true, nil
	}
	text += t.text[:at]
	end = t.text[at] != t.mark
	if end && strings.HasPrefix(t.text[at:], "\r\n") {
		at++
	}
	t.text = t.text[at+1:]
	if !end && t.text == "" { // an empty cell is the last one of all
		t.text = "\n"
	}
	return text, end, nil
}

// unquoted parts what stands up to a quotation mark from what follows it. Two
// of them are one that belongs to the text.
func unquoted(quoted string) (text, rest string, closed bool) {
	var out strings.Builder
	for {
		before, after, found := strings.Cut(quoted, `"`)
		out.WriteString(before)
		if !found {
			return out.String(), "", false
		}
		if quoted = strings.TrimPrefix(after, `"`); quoted == after {
			return out.String(), after, true
		}
		out.WriteByte('"')
	}
}

// tame takes off the sign that [Write] puts before what a spreadsheet could
// take for a formula.
func tame(cell string) string {
	if rest, ok := strings.CutPrefix(cell, "'"); ok && rest != "" && strings.ContainsAny(rest[:1], formula) {
		return rest
	}
	return cell
}
