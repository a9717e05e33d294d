package desk

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"github.com/xuri/excelize/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/excel"
)

// preWorkOf is a form of Sales with one answer that somebody filled in.
func preWorkOf(t *testing.T, d *Desk) string {
	t.Helper()
	return preWorkWith(t, d, map[string]string{"card we-bring": "Written at home"})
}

// preWorkWith is a form of Sales, with texts by the beginning of their rows.
func preWorkWith(t *testing.T, d *Desk, says map[string]string) string {
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
	sheet := f.GetSheetName(0)
	for begins, text := range says {
		row := 1
		for mark := ""; !strings.HasPrefix(mark, begins) && row < 100; row++ {
			at, _ := excelize.CoordinatesToCellName(1, row+1)
			mark, _ = f.GetCellValue(sheet, at)
		}
		at, _ := excelize.CoordinatesToCellName(3, row)
		if err := f.SetCellStr(sheet, at, text); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(t.TempDir(), "filled.xlsx")
	if err := f.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	return path
}

// Who sends a changed file is asked about once, and may be told from somebody
// else who happened to write the same.
func TestThePulseOfAFileThatComesAgainIsAskedAbout(t *testing.T) {
	for counted, sheets := range map[string]int{"yes": 1, "no": 2} {
		d := open(t, workshop.ExampleUntil("", 0))
		take := func(answer string) {
			path := preWorkWith(t, d, map[string]string{"card we-bring": answer, "card we-value": "Numbers", "rate h2": "4"})
			d.commands.Run("prework")
			d.type1(path)
			d.press(fyne.KeyReturn)
		}
		take("The buyer's ear")
		if n := d.room.Workshop().SheetsOf(workshop.Sales); n != 1 || d.isAsking() {
			t.Fatalf("the first file has %d sheets; it says:\n%s", n, d.seen())
		}
		take("The buyer's trust")
		if !strings.Contains(d.seen(), d.Say("prework.whose-pulse")) {
			t.Fatalf("nobody asks whose pulse it is:\n%s", d.seen())
		}
		uitest.Tap(t, d.top(), d.Say("prework.take"))
		if !strings.Contains(d.seen(), d.Say("prework.say-whose")) || len(d.room.Workshop().PreWork) != 1 {
			t.Fatal("it goes on without an answer")
		}
		uitest.Find(t, d.top(), "the choice", func(*ui.Choice) bool { return true }).Pick(counted)
		uitest.Tap(t, d.top(), d.Say("prework.take"))
		if n := d.room.Workshop().SheetsOf(workshop.Sales); n != sheets || d.isAsking() || len(d.room.Workshop().PreWork) != 2 {
			t.Errorf("%q: %d sheets are counted, want %d; it says:\n%s", counted, n, sheets, d.seen())
		}
	}
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
