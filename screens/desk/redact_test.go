package desk

import (
	"encoding/json"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/storage"
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

// Pictures of taking words out, of what was done, and of what is said about a
// second place and the recovery are made when PICTURES names a folder.
func TestPicturesOfWhatIsKept(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0.5))
	d.Window.Resize(smallest)
	picture := func(name string) {
		uitest.Picture(t, "kept-"+name, d.Window, smallest, look.Theme{Mode: look.Light})
	}
	d.commands.Run("marketing")
	d.type1("The dates came late")
	d.press(fyne.KeyTab)
	d.type1("A date on the brief")
	d.press(fyne.KeyReturn)
	for name, ask := range map[string]func(){
		"redact-which": d.chooseRedaction,
		"redact":       func() { d.askRedaction(d.room.Workshop().Cards[0]) },
		"history":      d.askHistory,
	} {
		ask()
		picture(name)
		d.press(fyne.KeyEscape)
	}
	d.tellSnapshots(storage.SecondAway{Folder: "/media/usb/Accord-Sicherungen/Vertrieb und Marketing", Last: noon})
	picture("second-gone")
	d.tell(d.Say("recovered.both", moment(noon, d.Say)))
	picture("recovered")
	d.tell(d.Say("place.synced"))
	picture("place")
}
