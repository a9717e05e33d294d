package desk

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// tableOf is a file with a table in it.
func tableOf(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "cards.csv")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// A table is looked at before it comes in, and one undo takes it all back.
func TestATableIsTakenInAtTheDesk(t *testing.T) {
	d := open(t, workshop.ExampleUntil("", 0))
	before := d.room.Workshop()
	path := tableOf(t, "Card;Side;Question;Remark\r\nJuly was empty;Sales;Friction;x\r\nNo forecast;Marketing;Friction;\r\n;Sales;Friction;\r\nToo dear;Finance;Friction;\r\n")
	d.commands.Run("sheet")
	if want := d.Say("sheet.questions", ""); !strings.Contains(d.seen(), strings.TrimSuffix(want, ".")+d.Say("prompt."+before.OpenPrompts()[0])) {
		t.Errorf("it does not say what may stand under the question:\n%s", d.seen())
	}
	d.type1(path)
	d.press(fyne.KeyReturn)
	for _, says := range []string{"1 card for Sales, 1 card for Marketing.", "2 rows are left out", "Row 4: It has no text.", "“Finance”", "Not read: Remark."} {
		if !strings.Contains(d.seen(), says) {
			t.Errorf("it does not say %q:\n%s", says, d.seen())
		}
	}
	if d.room.Workshop() != before {
		t.Fatal("something came in before it was looked at")
	}
	d.press(fyne.KeyReturn)
	if n := len(d.room.Workshop().Cards) - len(before.Cards); n != 2 || d.isAsking() || !strings.Contains(d.seen(), "Taken in: 1 card for Sales") {
		t.Fatalf("%d cards came; it says:\n%s", n, d.seen())
	}
	d.undo()
	if len(d.room.Workshop().Cards) != len(before.Cards) {
		t.Error("one undo does not take it back")
	}
	d.commands.Run("sheet")
	d.type1(tableOf(t, "Name,Side\n,Sales\n"))
	d.press(fyne.KeyReturn)
	if !strings.Contains(d.seen(), d.Say("sheet.nothing-left")) {
		t.Errorf("of a table of which nothing is understood it says:\n%s", d.seen())
	}
	d.press(fyne.KeyReturn)
	d.press(fyne.KeyEscape)
	if d.isAsking() {
		t.Error("the dialog stays")
	}
}

func TestABadTableStaysInItsDialog(t *testing.T) {
	d := open(t, workshop.ExampleUntil("", 0))
	before := d.room.Workshop()
	for text, key := range map[string]string{"Dear all": "sheet.columns", "PK\x03\x04": "sheet.excel", "a,\"b": "sheet.quote"} {
		d.commands.Run("sheet")
		d.type1(tableOf(t, text))
		d.press(fyne.KeyReturn)
		says, _, _ := strings.Cut(d.Say(key), "%d")
		if !strings.Contains(d.seen(), says) || !d.isAsking() || d.room.Workshop() != before {
			t.Errorf("%q: it says:\n%s", text, d.seen())
		}
		d.press(fyne.KeyEscape)
	}
}

func TestPicturesOfTakingInATable(t *testing.T) {
	rows := "Card;Side;Question;A column with a long name that nobody reads\r\nJuly was empty;Sales;Friction;x\r\nNo forecast;Marketing;Friction;\r\n"
	for i := range 12 {
		rows += ";Sales;Friction;\r\n" + strings.Repeat("Donaudampfschifffahrt", 1+i%3) + ";Sales;Donaudampfschifffahrtsgesellschaftskapitänskajüte;\r\n"
	}
	for _, mode := range []look.Mode{look.Light, look.Dark} {
		d := open(t, workshop.ExampleUntil("", 0))
		d.commands.Run("sheet")
		uitest.Picture(t, "sheet-file-"+string(mode), d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: mode})
		d.type1(tableOf(t, "Dear all"))
		d.press(fyne.KeyReturn)
		uitest.Picture(t, "sheet-wrong-"+string(mode), d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: mode})
		d.press(fyne.KeyEscape)
		d.commands.Run("sheet")
		d.type1(tableOf(t, rows))
		d.press(fyne.KeyReturn)
		uitest.Picture(t, "sheet-look-"+string(mode), d.Window, fyne.NewSize(1280, 720), look.Theme{Mode: mode})
		uitest.Tap(t, d.top(), d.Say("sheet.take"))
		uitest.Picture(t, "sheet-done-"+string(mode), d.Window, fyne.NewSize(1366, 768), look.Theme{Mode: mode})
	}
}
