package terminal_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"accord/storage"
	"accord/workshop"
)

func TestATableComesInAtTheTerminal(t *testing.T) {
	file, _ := preWork(t)
	table := filepath.Join(t.TempDir(), "cards.csv")
	rows := "Card,Side,Question,Remark\nJuly was empty,Sales,Friction,x\n,Sales,Friction,\n"
	if err := os.WriteFile(table, []byte(rows), 0o600); err != nil {
		t.Fatal(err)
	}
	out := must(t, "sheet", file, table)
	for _, says := range []string{"Taken in: 1 card for Sales.", "1 row is left out:", "Row 3: It has no text.", "Not read: Remark."} {
		if !strings.Contains(out, says) {
			t.Errorf("it does not say %q: %q", says, out)
		}
	}
	if out := must(t, "sheet", file, table); !strings.Contains(out, "No row can be taken in") {
		t.Errorf("the second time it says %q", out)
	}
	w, err := storage.Read(file)
	if err != nil {
		t.Fatal(err)
	}
	if cards := w.CardsOf("friction", workshop.Sales); len(w.Cards) != 1 || len(cards) != 1 || cards[0].Text != "July was empty" {
		t.Errorf("the cards are %+v", w.Cards)
	}
	if _, problem, exit := run("sheet", file, file); exit != 1 || !strings.Contains(problem, "not a table") {
		t.Errorf("of a workshop it says %q", problem)
	}
}
