package terminal_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"accord/storage"
	"accord/workshop"
)

// preWork makes a workshop and the form of a side with one answer to a prompt.
func preWork(t *testing.T) (file, form string) {
	t.Helper()
	folder := t.TempDir()
	file = filepath.Join(folder, "plan.accord")
	made, err := storage.Create(file, workshop.New("Plan", "2026-11-23"))
	if err != nil {
		t.Fatal(err)
	}
	if err := made.Close(); err != nil {
		t.Fatal(err)
	}
	must(t, "export", "-as", "prework", "-o", folder, file)
	form = filepath.Join(folder, "pre-work-sales.xlsx")
	f, err := excelize.OpenFile(form)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sheet := f.GetSheetName(0)
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		if len(row) > 0 && strings.HasPrefix(row[0], "card we-bring") {
			at, _ := excelize.CoordinatesToCellName(3, i+1)
			if err := f.SetCellStr(sheet, at, "The buyer's ear"); err != nil {
				t.Fatal(err)
			}
			break
		}
	}
	if err := f.Save(); err != nil {
		t.Fatal(err)
	}
	return file, form
}

func TestPreWorkComesBackOnce(t *testing.T) {
	file, form := preWork(t)
	if out := must(t, "prework", file, form); !strings.Contains(out, "Taken in: 1 card.") {
		t.Errorf("it says %q", out)
	}
	if out := must(t, "prework", file, form); !strings.Contains(out, "Nothing new") {
		t.Errorf("the second time it says %q", out)
	}
	w, err := storage.Read(file)
	if err != nil {
		t.Fatal(err)
	}
	if cards := w.CardsOf("we-bring", workshop.Sales); len(w.Cards) != 1 || len(cards) != 1 || cards[0].Text != "The buyer's ear" {
		t.Errorf("the cards are %+v", w.Cards)
	}
}

// All of the files or none: the facilitator puts the one right and does it
// again.
func TestAForeignFileKeepsAllPreWorkOut(t *testing.T) {
	file, form := preWork(t)
	_, other := preWork(t)
	text := filepath.Join(t.TempDir(), "notes.xlsx")
	if err := os.WriteFile(text, []byte("notes"), 0o600); err != nil {
		t.Fatal(err)
	}
	for bad, want := range map[string]string{
		other:          "belongs to another workshop",
		text:           "not a pre-work file",
		t.TempDir():    "not a pre-work file",
		form + ".none": "cannot be opened",
	} {
		_, problem, exit := run("prework", file, form, bad)
		if exit != 1 || !strings.Contains(problem, want) || strings.Count(problem, "\n") != 1 {
			t.Errorf("%s ends with status %d and says %q", bad, exit, problem)
		}
	}
	if w, err := storage.Read(file); err != nil || len(w.Cards) != 0 {
		t.Errorf("some of it came in all the same: %v", err)
	}
}

func TestTheTerminalIsToldWhetherAPulseIsCounted(t *testing.T) {
	file, form := preWork(t)
	if _, problem, exit := run("prework", "-counted", "perhaps", file, form); exit != 2 || !strings.Contains(problem, "-counted") {
		t.Errorf("it ends with status %d and says %q", exit, problem)
	}
	if out := must(t, "prework", "-counted", "no", file, form); !strings.Contains(out, "Taken in: 1 card.") {
		t.Errorf("it says %q", out)
	}
}
