package desk

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"github.com/xuri/excelize/v2"

	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/excel"
)

// preWorkOf is a form of Sales that somebody filled in.
func preWorkOf(t *testing.T, d *Desk) string {
	t.Helper()
	var empty bytes.Buffer
	if err := excel.WriteForm(&empty, document.PreWorkForm(d.room.Workshop(), workshop.Sales, document.Say(d.Say))); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&empty)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	row := 1
	for mark := ""; !strings.HasPrefix(mark, "card we-bring") && row < 100; row++ {
		at, _ := excelize.CoordinatesToCellName(1, row+1)
		mark, _ = f.GetCellValue(f.GetSheetName(0), at)
	}
	at, _ := excelize.CoordinatesToCellName(3, row)
	if err := f.SetCellStr(f.GetSheetName(0), at, "Written at home"); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "filled.xlsx")
	if err := f.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	return path
}

// What came back lies with the cards of its side, once, and undo takes it
// away again.
func TestPreWorkIsTakenInAtTheDesk(t *testing.T) {
	d := open(t, workshop.ExampleMidway("mirror-write", 0, 0))
	path := preWorkOf(t, d)
	for range 2 {
		d.commands.Run("prework")
		d.type1(path)
		d.press(fyne.KeyReturn)
	}
	cards := d.room.Workshop().CardsOf("we-bring", workshop.Sales)
	if len(cards) != 1 || cards[0].Text != "Written at home" {
		t.Fatalf("the cards of Sales are %+v; it says:\n%s", cards, d.seen())
	}
	if !strings.Contains(d.seen(), d.Say("prework.again")) {
		t.Error("nobody says that the second time brought nothing")
	}
	d.undo()
	if d.undo(); len(d.room.Workshop().CardsOf("we-bring", workshop.Sales)) != 0 {
		t.Error("undo does not take it back")
	}
}

func TestABadFileStaysInItsDialog(t *testing.T) {
	d := open(t, workshop.ExampleMidway("mirror-write", 0, 0))
	path := filepath.Join(t.TempDir(), "notes.xlsx")
	if err := os.WriteFile(path, []byte("notes"), 0o600); err != nil {
		t.Fatal(err)
	}
	before := d.room.Workshop()
	d.commands.Run("prework")
	d.type1(path)
	d.press(fyne.KeyReturn)
	if !strings.Contains(d.seen(), d.Say("prework.not-a-form")) || !d.isAsking() || d.room.Workshop() != before {
		t.Errorf("it says:\n%s", d.seen())
	}
}
