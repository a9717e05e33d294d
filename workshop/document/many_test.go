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

// Half of each row would be empty for pages if cards that tell nothing more
// stood in the columns of cards that do.
func TestCardsThatTellNothingMoreGetMostOfTheirRow(t *testing.T) {
	say := words(t)
	card, tells := frictionWidths(t, document.Record(trial.Crowded(0), say), say)
	if tells <= card {
		t.Errorf("cards that tell much have %d for themselves and %d for it", card, tells)
	}
	card, tells = frictionWidths(t, document.Record(trial.Crowded(2000), say), say)
	if card <= tells {
		t.Errorf("cards that tell nothing more have %d for themselves and %d for it", card, tells)
	}
}

// frictionWidths returns how wide the friction cards are in an annex, and what
// they tell.
func frictionWidths(t *testing.T, d document.Document, say document.Say) (card, tells int) {
	t.Helper()
	for _, s := range d.Sections {
		for i, b := range s.Blocks {
			if s.ID == "cards" && b == document.Heading(say("prompt.friction")) {
				widths := s.Blocks[i+1].(document.Table).Widths
				return widths[2], widths[3]
			}
		}
	}
	t.Fatal("there are no friction cards")
	return 0, 0
}
