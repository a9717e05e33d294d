package desk

import (
	"encoding/json"
	"strings"
	"testing"

	"accord/screens/ui/uitest"
	"accord/workshop"
)

// Words that are taken out are asked about once, are gone from the room, and
// nobody can bring them back with undo.
func TestACardsWordsAreTakenOutForGood(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0.5))
	c := d.room.Workshop().Cards[0]
	if err := d.change("card.edit", func(w *workshop.Workshop) error { return w.EditCard(c.ID, "Kanarienvogel sings") }); err != nil {
		t.Fatal(err)
	}
	d.askRedaction(c)
	uitest.Tap(t, d.page(), d.Say("redact.yes"))
	said, err := json.Marshal(d.room.Workshop())
	if err != nil || strings.Contains(string(said), "Kanarienvogel") {
		t.Errorf("the words are still there, %v", err)
	}
	if _, can := d.room.CanUndo(); can {
		t.Error("undo would bring them back")
	}
	if now, _ := d.room.Workshop().CardByID(c.ID); now.Number != c.Number || now.Text != workshop.TakenOut {
		t.Errorf("the card is now %+v", now)
	}
}
