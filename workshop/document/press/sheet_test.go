package press_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"accord/assets"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/csv"
	"accord/workshop/document/press"
)

// spoken are the words of every language.
func spoken(t testing.TB) (all []document.Say) {
	t.Helper()
	for _, tag := range assets.Languages() {
		all = append(all, wordsIn(t, tag))
	}
	return all
}

func wordsIn(t testing.TB, tag string) document.Say {
	t.Helper()
	say, err := assets.Words(tag)
	if err != nil {
		t.Fatal(err)
	}
	return say
}

// took takes a table into a workshop.
func took(t testing.TB, w *workshop.Workshop, text string) (workshop.SheetDone, document.Sheet, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "cards.csv")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	sheet, err := press.ReadSheet(path, w, spoken(t)...)
	if err != nil {
		return workshop.SheetDone{}, sheet, err
	}
	came, err := w.TakeSheet(sheet.Rows)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Sound(); err != nil {
		t.Fatal(err)
	}
	return came, sheet, nil
}

// What a facilitator keeps in a spreadsheet comes in, and each row that does
// not is told with its number and its reason.
func TestCardsKeptInASpreadsheetComeIn(t *testing.T) {
	w := workshop.New("Plan", "2026-11-23")
	w.SalesName = "Field team"
	came, sheet, err := took(t, w, strings.Join([]string{
		"Seite;Karte;Frage;Kosten;Notiz",
		"Vertrieb;Die Daten kamen zu spät;Reibung;Zeit;x",
		"field team;\"July was\nempty\";friction;;",
		"Marketing;;Reibung;;",
		"Finanzen;Zu teuer;Reibung;;",
		";;;;",
		"Marketing;Keine Vorschau;Wetter;;",
		"Marketing;Keine Vorschau;Reibung;blau;",
		"Ventes;Les dates;Qu’apportons-nous;;",
		"Marketing;Keine Vorschau;Reibung;;",
		"Marketing;Keine Vorschau;Reibung;;",
	}, "\r\n"))
	if err != nil {
		t.Fatal(err)
	}
	if came.Cards[workshop.Sales] != 2 || came.Cards[workshop.Marketing] != 1 || came.Known != 1 {
		t.Errorf("%+v came in", came)
	}
	left := map[int]string{}
	for _, r := range came.Left {
		left[r.Row] = r.Wrong.Key
	}
	for row, key := range map[int]string{4: "sheet.no-text", 5: "sheet.no-side", 7: "sheet.no-question", 8: "sheet.no-choice", 9: "sheet.no-question"} {
		if left[row] != key {
			t.Errorf("row %d is left out for %q, want %q", row, left[row], key)
		}
	}
	if len(left) != 5 || len(sheet.Ignored) != 1 || sheet.Ignored[0] != "Notiz" {
		t.Errorf("left out: %v; not read: %v", left, sheet.Ignored)
	}
	cards := w.CardsOf("friction", workshop.Sales)
	if len(cards) != 2 || cards[0].Text != "Die Daten kamen zu spät" || w.DetailOf(cards[0].ID, "cost") != "time" || cards[0].Shown {
		t.Errorf("the cards are %+v", cards)
	}
}

// The list of cards that Accord itself writes comes back, in every language,
// with all that a card tells.
func TestTheListOfCardsComesBack(t *testing.T) {
	example := workshop.Example()
	for _, tag := range assets.Languages() {
		var out bytes.Buffer
		for _, l := range document.Lists(example, wordsIn(t, tag)).Ledgers {
			if l.Key == document.Cards {
				if err := csv.Write(&out, l); err != nil {
					t.Fatal(err)
				}
			}
		}
		w := workshop.New("Next", "2026-11-23")
		came, _, err := took(t, w, out.String())
		if err != nil {
			t.Fatalf("%s: %v", tag, err)
		}
		for _, r := range came.Left {
			if !errors.Is(r.Wrong, workshop.ErrSheetLate) { // the next agenda is shorter
				t.Errorf("%s: row %d is left out: %v", tag, r.Row, r.Wrong)
			}
		}
		for _, side := range workshop.Sides {
			was, is := example.CardsOf("friction", side), w.CardsOf("friction", side)
			if len(is) != len(was) || len(is) == 0 {
				t.Fatalf("%s: of %d frictions %d came", tag, len(was), len(is))
			}
			for i := range is {
				for _, field := range []string{"", "tension", "cost", "last-time", "helps"} {
					if a, b := example.DetailOf(was[i].ID, field), w.DetailOf(is[i].ID, field); a != b || was[i].Text != is[i].Text {
						t.Errorf("%s: %q tells %q as its %s, and came with %q", tag, was[i].Text, a, field, b)
					}
				}
			}
		}
		if again, _, err := took(t, w, out.String()); err != nil || !again.IsEmpty() {
			t.Errorf("%s: the second time %+v came, %v", tag, again, err)
		}
	}
}

func TestPeopleComeFromASpreadsheet(t *testing.T) {
	w := workshop.New("Plan", "2026-11-23")
	text := "Nom\tÉquipe\tFonction\tTéléphone\nTom Becker\tVentes\tGrands comptes\t12\nAnn\tMarketing\t\t\n\tMarketing\tX\t\nTom Becker\tMarketing\t\t\n"
	came, sheet, err := took(t, w, text)
	if err != nil {
		t.Fatal(err)
	}
	people := w.People(workshop.Sales)
	if came.People[workshop.Sales] != 1 || came.People[workshop.Marketing] != 1 || len(people) != 1 || people[0].Job != "Grands comptes" {
		t.Errorf("%+v came, and the people are %+v", came, people)
	}
	if len(came.Left) != 2 || came.Left[0].Row != 4 || !errors.Is(came.Left[1].Wrong, workshop.ErrSameName) || len(sheet.Ignored) != 1 {
		t.Errorf("left out: %+v; not read: %v", came.Left, sheet.Ignored)
	}
}

// A card has no writer, whatever the table says.
func TestACardFromASpreadsheetHasNoWriter(t *testing.T) {
	w := workshop.New("Plan", "2026-11-23")
	came, sheet, err := took(t, w, "Name,Side,Question,Card\nCanary,Sales,Friction,July was empty\n")
	if err != nil || came.Cards[workshop.Sales] != 1 || len(w.Participants) != 0 || len(sheet.Ignored) != 1 {
		t.Errorf("%+v came, not read are %v, %v", came, sheet.Ignored, err)
	}
}

func TestATableThatCannotBeUnderstoodIsRefused(t *testing.T) {
	for name, tt := range map[string]struct {
		text string
		err  error
	}{
		"nothing":              {"", document.ErrSheetEmpty},
		"empty rows":           {"\n;;\n\n", document.ErrSheetEmpty},
		"heads alone":          {"Card,Side,Question\n", document.ErrSheetEmpty},
		"a letter":             {"Dear all,\nthe cards are late.\n", document.ErrSheetColumns},
		"no side":              {"Card,Question\nx,Friction\n", document.ErrSheetSides},
		"no question":          {"Card,Side\nx,Sales\n", document.ErrSheetQuestion},
		"signs nobody can see": {"Card,Side,Question\n\u200b\u202e,\u200b,\u2066\n", document.ErrSheetEmpty},
	} {
		t.Run(name, func(t *testing.T) {
			w := workshop.New("Plan", "2026-11-23")
			if _, _, err := took(t, w, tt.text); !errors.Is(err, tt.err) {
				t.Errorf("it gives %v, want %v", err, tt.err)
			}
		})
	}
	if _, err := press.ReadSheet(t.TempDir(), workshop.New("Plan", "2026-11-23")); !errors.Is(err, csv.ErrNoTable) {
		t.Errorf("a folder gives %v", err)
	}
}

// Lists made before a column got its name of today still bring what it holds.
func TestAColumnIsKnownByItsNameOfBefore(t *testing.T) {
	w := workshop.New("Plan", "2026-11-23")
	_, sheet, err := took(t, w, "Card,Side,Question,What would help\nlate,Sales,Friction,A date on the brief\n")
	if err != nil {
		t.Fatal(err)
	}
	cards := w.CardsOf("friction", workshop.Sales)
	if len(cards) != 1 || w.DetailOf(cards[0].ID, "helps") != "A date on the brief" || len(sheet.Ignored) > 0 {
		t.Errorf("the cards are %+v; not read: %v", cards, sheet.Ignored)
	}
}

// Where nobody has to name the question nobody does; where enough is written,
// and once the room is past it, no more comes in.
func TestATableComesIntoTheRoomThatWrites(t *testing.T) {
	w := workshop.ExampleMidway("friction", 0, 0)
	for i := range w.Steps {
		w.Steps[i].Skipped = w.Steps[i].ID != w.Step // so that no other question is open
	}
	came, _, err := took(t, w, "Card,Side\nlate,Marketing\n")
	if err != nil || came.Cards[workshop.Marketing] != 1 {
		t.Errorf("%+v came, %v", came, err)
	}
	if err := w.Next(time.Now()); err != nil {
		t.Fatal(err)
	}
	came, _, err = took(t, w, "Card,Side,Question\nlater,Marketing,Friction\n")
	if err != nil || len(came.Left) != 1 || !errors.Is(came.Left[0].Wrong, workshop.ErrSheetLate) {
		t.Errorf("once it is over, %+v came, %v", came, err)
	}
	guess := ",Sales,their-priority\n"
	came, _, err = took(t, workshop.New("Plan", "2026-11-23"), "Card,Side,Question\na"+guess+"b"+guess+"c"+guess+"d"+guess)
	if err != nil || came.Cards[workshop.Sales] != 3 || len(came.Left) != 1 || !errors.Is(came.Left[0].Wrong, workshop.ErrEnoughCards) {
		t.Errorf("of four guesses where three are asked for, %+v came, %v", came, err)
	}
}

// The largest table there may be comes in whole, and the worst ones are told
// in a sentence.
func TestALargeTableComesInOrIsTold(t *testing.T) {
	good := "Card,Side,Question,Tension,Cost,Last time,What would have helped\n"
	for i := range csv.MaxRows - 1 {
		good += fmt.Sprintf("What happened %d,Sales,Friction,,Time,July,a call\n", i)
	}
	for name, text := range map[string]string{
		"two thousand cards":     good,
		"four megabytes of text": "Card,Side,Question\n" + strings.Repeat("x", csv.MaxFile-100),
		"one long cell":          "Card,Side,Question\n\"" + strings.Repeat("\"\"", csv.MaxFile/2-100) + "\",Sales,Friction\n",
		"marks upon marks":       "Card,Side,Question\n" + strings.Repeat("e"+strings.Repeat("\u0301", 500)+",Sales,Friction\n", 1500),
		"heads without end":      strings.Repeat("Card,", 90) + strings.Repeat("Side", 900_000) + "\nx\n",
	} {
		came, _, err := took(t, workshop.New("Plan", "2026-11-23"), text)
		t.Logf("%s: %d cards, %d left out, %v", name, came.Cards[workshop.Sales], len(came.Left), err)
		if name == "two thousand cards" && came.Cards[workshop.Sales] != csv.MaxRows-1 {
			t.Errorf("of %d cards %d came, %v", csv.MaxRows-1, came.Cards[workshop.Sales], err)
		}
		if _, ok := workshop.AsProblem(err); err != nil && !ok {
			t.Errorf("%s gives %v", name, err)
		}
	}
}
