package press

import (
	"io"
	"os"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/csv"
)

// ReadSheet reads a table of cards or people that a spreadsheet saved as CSV,
// in the words of any of the languages. The file stays as it is.
func ReadSheet(path string, w *workshop.Workshop, languages ...document.Say) (document.Sheet, error) {
	data, err := startOf(path, csv.MaxFile+1, csv.ErrNoTable)
	if err != nil {
		return document.Sheet{}, err
	}
	table, err := csv.Read(data)
	if err != nil {
		return document.Sheet{}, err
	}
	return document.ReadSheet(w, table, languages...)
}

// startOf returns how a file begins, up to so many bytes, and a problem if it
// is none: a folder, or a pipe nobody writes to.
func startOf(path string, most int64, noFile error) ([]byte, error) {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return nil, noFile
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, workshop.Problem{Key: "form.no-file", Field: "path"}
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, most))
	if err != nil {
		return nil, noFile
	}
	return data, nil
}
