package document_test

import (
	"bytes"
	"testing"

	"github.com/xuri/excelize/v2"

	"accord/workshop/document"
	"accord/workshop/document/excel"
	"accord/workshop/document/trial"
)

// Two thousand cards come out of a workbook as they went in.
func TestAWorkbookHoldsEveryCardOfALargeWorkshop(t *testing.T) {
	w, say := trial.Crowded(2000), words(t)
	lists := document.Lists(w, say)
	var file bytes.Buffer
	if err := excel.Write(&file, lists); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows(lists.Ledger(document.Cards).Name)
	if err != nil || len(rows) != 1+len(w.Cards) {
		t.Fatalf("there are %d rows for %d cards, %v", len(rows), len(w.Cards), err)
	}
	for i, row := range lists.Ledger(document.Cards).Rows {
		if got, want := rows[i+1][3], string(row[3].(document.Text)); got != want {
			t.Errorf("%q came back as %q", want, got)
		}
	}
}
