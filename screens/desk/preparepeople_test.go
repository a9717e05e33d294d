package desk

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"accord/workshop"
)

// Whoever types in the people one by one sees what is typed, however many
// there are already and however small the window is.
func TestThePageFollowsWhoeverAddsPeople(t *testing.T) {
	d := open(t, workshop.New("Snacks", "2027-05-03"))
	d.Window.Resize(fyne.NewSize(1280, 720))
	for _, side := range workshop.Sides {
		d.commands.Run(map[workshop.Side]string{workshop.Sales: "sales", workshop.Marketing: "marketing"}[side])
		for _, name := range []string{"Mei", "Tom", "Joana", "Lars", "Priya", "Omar"} {
			d.type1(name + " " + string(side) + ", who keeps the accounts of the largest customers")
			d.press(fyne.KeyReturn)
			d.keyboardInSight(t)
		}
	}
	if n := len(d.room.Workshop().Participants); n != 12 {
		t.Errorf("%d people were added, want 12", n)
	}
}

// A list that grows beside a taller agenda leaves the page as tall as it was.
func TestThePageFollowsAListThatIsShorterThanTheAgenda(t *testing.T) {
	d := open(t, workshop.New("Snacks", "2027-05-03"))
	d.Window.Resize(fyne.NewSize(1280, 720))
	d.commands.Run("marketing")
	for i := range 14 {
		d.type1(fmt.Sprintf("Person %d, brand", i))
		d.press(fyne.KeyReturn)
		d.keyboardInSight(t)
	}
}

func TestTheKeyOfASideLeadsToItsPeople(t *testing.T) {
	d := open(t, workshop.New("Snacks", "2027-05-03"))
	for _, side := range []workshop.Side{workshop.Marketing, workshop.Sales} {
		d.commands.Run(string(side))
		d.type1("Somebody of " + string(side))
		d.press(fyne.KeyReturn)
		if n := len(d.room.Workshop().People(side)); n != 1 {
			t.Errorf("%s has %d people", side, n)
		}
	}
}
