// Package excel writes lists as an XLSX workbook, to sort, filter and go on
// working in: a sheet a list, with real dates, filters, words to choose from,
// and overdue dates in red.
//
// Start with [Write]. It is written by excelize row by row, so that thousands
// of cards take no longer than they must.
package excel

import (
	"bytes"
	"fmt"
	"io"
	"sort"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"accord/workshop/document"
)

// Write writes a workbook. The same lists always give the same bytes, and
// nothing is written unless all of it could be.
func Write(to io.Writer, b document.Workbook) error {
	var file bytes.Buffer
	if err := write(&file, b); err != nil {
		return fmt.Errorf("excel: %w", err)
	}
	_, err := to.Write(file.Bytes())
	return err
}

func write(to io.Writer, b document.Workbook) (err error) {
	w := &workbook{Workbook: b, file: excelize.NewFile()}
	defer func() {
		if closing := w.file.Close(); err == nil {
			err = closing
		}
	}()
	w.file.SetZipWriter(func(to io.Writer) excelize.ZipWriter { return &parts{to: to} })
	for _, step := range []func() error{w.describe, w.makeStyles, w.makeSheets, w.order} {
		if err := step(); err != nil {
			return err
		}
	}
	return w.file.Write(to)
}

// A workbook is a file being written.
type workbook struct {
	document.Workbook
	file   *excelize.File
	styles styles
	names  []string // of the sheets, one a list
	lists  int      // columns on the sheet of what there is to choose from
}

// describe fills in the properties of the file.
func (w *workbook) describe() error {
	made := w.Made.UTC()
	if made.IsZero() {
		made = time.Unix(0, 0).UTC()
	}
	at := made.Format(time.RFC3339)
	if err := w.file.SetDocProps(&excelize.DocProperties{
		Title: oneLine(w.Title), Language: w.Language, Creator: "Accord", Created: at, Modified: at,
	}); err != nil {
		return err
	}
	return w.file.SetAppProps(&excelize.AppProperties{Application: "Accord"})
}

// makeSheets makes all sheets before it fills the first, for a sheet is
// written once and for good. A list without rows has none, but for the first
// list, or there would be no sheet at all.
func (w *workbook) makeSheets() error {
	var lists []document.Ledger
	for i, l := range w.Ledgers {
		if i == 0 || len(l.Rows) > 0 {
			lists = append(lists, l)
		}
	}
	for i, l := range lists {
		name := w.free(sheetName(l.Name))
		w.names = append(w.names, name)
		if i == 0 {
			if err := w.file.SetSheetName(w.file.GetSheetName(0), name); err != nil {
				return err
			}
			continue
		}
		if _, err := w.file.NewSheet(name); err != nil {
			return err
		}
	}
	for i, l := range lists {
		if err := w.fill(w.names[i], l); err != nil {
			return fmt.Errorf("%s: %w", l.Key, err)
		}
	}
	return nil
}

// fill writes a list onto its sheet.
func (w *workbook) fill(name string, l document.Ledger) error {
	s := &sheet{workbook: w, name: name, list: l, last: lastRow(l)}
	for _, step := range []func() error{s.setPage, s.open, s.setView, s.writeRows, s.addTable, s.addRules, s.addChart, s.close} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// lastRow is the last row of a list on its sheet, below the heads. A table has
// one at least.
func lastRow(l document.Ledger) int { return max(len(l.Rows), 1) + 1 }

// order sorts what excelize lists in any order, so that the bytes are the same.
func (w *workbook) order() error {
	types := w.file.ContentTypes.Defaults
	sort.Slice(types, func(i, j int) bool { return types[i].Extension < types[j].Extension })
	return nil
}

// free returns a name that no sheet has yet.
func (w *workbook) free(name string) string {
	taken := func(name string) bool {
		for _, other := range w.names {
			if strings.EqualFold(name, other) {
				return true
			}
		}
		return false
	}
	for n := 2; taken(name); n++ {
		tail := fmt.Sprintf(" %d", n)
		name = cut(name, excelize.MaxSheetNameLength-len(tail)) + tail
	}
	return name
}

// sheetName is a name as a sheet may have it.
func sheetName(name string) string {
	name = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]`, r) {
			return '-'
		}
		return r
	}, oneLine(name))
	if name = strings.Trim(cut(name, excelize.MaxSheetNameLength), "' "); name == "" {
		return "1" // a sheet has a name
	}
	return name
}

// oneLine is text where there is room for one line only.
func oneLine(text string) string { return strings.Join(strings.Fields(document.Visible(text)), " ") }
