// Package csv writes a list as text with commas, which every program reads,
// and reads a table that a spreadsheet saved.
//
// Start with [Write] and [Read]. Excel is told by the first three bytes that it is UTF-8,
// dates are written as 2027-01-31, and no text is taken for a formula.
package csv

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"accord/workshop/document"
)

// mark is how Excel knows UTF-8.
const mark = "\uFEFF"

// formula are the signs with which one may begin.
const formula = "=+-@\t\r"

// Write writes a list, its heads in the first row.
func Write(to io.Writer, l document.Ledger) error {
	rows := rows{to: to}
	rows.lines = csv.NewWriter(&rows.line)
	if _, err := io.WriteString(to, mark); err != nil {
		return fmt.Errorf("csv: %w", err)
	}
	var heads []string
	for _, c := range l.Columns {
		heads = append(heads, harmless(c.Head))
	}
	if err := rows.write(heads); err != nil {
		return fmt.Errorf("csv: %w", err)
	}
	for _, row := range l.Rows {
		var texts []string
		for _, c := range row {
			texts = append(texts, text(c))
		}
		if err := rows.write(texts); err != nil {
			return fmt.Errorf("csv: %w", err)
		}
	}
	return nil
}

// rows writes row by row.
type rows struct {
	to    io.Writer
	line  bytes.Buffer
	lines *csv.Writer
}

// write ends a row as Excel does. A line that ends within a cell stays as it
// is, which the writer of the library would not let it.
func (r *rows) write(cells []string) error {
	r.line.Reset()
	if err := r.lines.Write(cells); err != nil {
		return err
	}
	r.lines.Flush()
	if err := r.lines.Error(); err != nil {
		return err
	}
	r.line.Truncate(r.line.Len() - 1)
	r.line.WriteString("\r\n")
	_, err := r.line.WriteTo(r.to)
	return err
}

// text is a cell in writing.
func text(c document.Cell) string {
	switch c := c.(type) {
	case document.Text:
		return harmless(string(c))
	case document.Date:
		return string(c)
	case document.Number:
		return strconv.Itoa(int(c))
	}
	return ""
}

// harmless is text that no spreadsheet takes for a formula.
func harmless(text string) string {
	text = document.Visible(text)
	if text != "" && strings.ContainsAny(text[:1], formula) {
		return "'" + text
	}
	return text
}
