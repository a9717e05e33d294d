package workshop

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

const secret = "Kanarienvogel & <Söhne>"

// What is taken out is in nothing that is kept, in no merge that follows, and
// the rest stays.
func TestWordsThatAreTakenOutAreNowhereInTheWorkshop(t *testing.T) {
	w := Example()
	paper, err := json.Marshal([]string{"before " + secret + " after", secret})
	if err != nil {
		t.Fatal(err)
	}
	c := w.Cards[0]
	must(w.EditCard(c.ID, secret+"\nsecond line of it"))
	w.Versions = []SignedVersion{{Paper: string(paper)}}
	w.Lent = append(w.Lent, Lent{ID: "l", Row: string(c.ID), Print: "p", State: LentLast, Says: secret})
	cards := len(w.Cards)
	if !strings.Contains(text(t, w), "Kanarienvogel") {
		t.Fatal("the test would not see the words")
	}
	was, themes := w.clone(), w.Themes
	if err := w.Redact(c.ID); err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{"Kanarienvogel", "second line"} {
		if strings.Contains(text(t, w), word) {
			t.Errorf("%q is still in it", word)
		}
	}
	if !strings.Contains(text(t, was), "Kanarienvogel") {
		t.Error("an older snapshot was written into")
	}
	now, _ := w.CardByID(c.ID)
	if len(w.Cards) != cards || now.Number != c.Number || now.Theme != c.Theme || now.Text != TakenOut || !reflect.DeepEqual(w.Themes, themes) {
		t.Errorf("the card is now %+v, was %+v", now, c)
	}
	if len(w.Lent) == 0 || w.Lent[len(w.Lent)-1].Print != "p" {
		t.Error("the print of what was said is gone, so a station would bring it back")
	}
	if err := w.Redact("nobody"); err != ErrGone {
		t.Errorf("no card gives %v", err)
	}
}

func text(t *testing.T, w *Workshop) string {
	t.Helper()
	out, err := json.Marshal(w)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
