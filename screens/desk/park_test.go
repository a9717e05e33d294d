package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// A point comes up while everyone writes: Ctrl+P, a few words, Enter, and the
// keyboard is back in the card that was begun.
func TestAPointIsParkedFromAnywhereInOneBreath(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0.5))
	had := len(d.room.Workshop().Parked)
	d.type1("A card that was begun")
	before := d.Window.Canvas().Focused()
	d.commands.Run("park")
	d.type1("Budget of the trade fair")
	d.press(fyne.KeyReturn)

	parked := d.room.Workshop().Parked
	if len(parked) != had+1 || parked[had].Text != "Budget of the trade fair" || parked[had].Kind != workshop.Later {
		t.Fatalf("parked is %v", parked)
	}
	if d.Window.Canvas().Focused() != before {
		t.Error("the keyboard is not back where it was")
	}
	if !uitest.Says(d.Body(), parked[had].Label()+" is parked") {
		t.Error("nobody is told that the point is kept")
	}
	d.takeBack(t)
	if len(d.room.Workshop().Parked) != had {
		t.Error("undo does not take the point out of the lot")
	}
}

// What is wrong with a parked point is said beside it, and it stays typed.
func TestAParkedPointWithoutWordsIsAskedForAgain(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0.5))
	d.commands.Run("park")
	uitest.Type(d.Window.Canvas(), uitest.Entry(t, d.top(), d.Say("form.day-hint")), "+14")
	d.press(fyne.KeyReturn)
	if !uitest.Says(d.top(), d.Say("text.empty")) {
		t.Error("it is not said that the point has no words")
	}
	if uitest.Entry(t, d.top(), d.Say("form.day-hint")).Text() == "" {
		t.Error("the date that was typed is lost")
	}
	uitest.Type(d.Window.Canvas(), uitest.Entry(t, d.top(), d.Say("park.hint")), "Price lists")
	uitest.Tap(t, d.top(), d.Say("park.save"))
	parked := d.room.Workshop().Parked
	if last := parked[len(parked)-1]; last.Text != "Price lists" || last.By != "2026-12-07" {
		t.Errorf("parked is %v", last)
	}
}

// The list of all parked points opens from anywhere; each can be changed or
// taken out there.
func TestTheLotListsWhatIsParkedToChangeOrRemove(t *testing.T) {
	d := open(t, workshop.New("Empty", "2026-11-23"))
	d.commands.Run("lot")
	if !uitest.Says(d.top(), d.Say("park.empty")) {
		t.Error("an empty lot does not say that nothing is parked")
	}
	d.press(fyne.KeyReturn) // the only line parks a point
	d.type1("Samples for Tarn")
	d.press(fyne.KeyReturn)
	d.commands.Run("lot")
	d.press(fyne.KeyReturn)
	uitest.Type(d.Window.Canvas(), uitest.Entry(t, d.top(), d.Say("park.hint")), " and Meridor")
	d.press(fyne.KeyReturn)
	if got := d.room.Workshop().Parked[0].Text; got != "Samples for Tarn and Meridor" {
		t.Errorf("the point says %q", got)
	}
	d.commands.Run("lot")
	d.press(fyne.KeyReturn)
	uitest.Tap(t, d.top(), d.Say("form.remove"))
	if n := len(d.room.Workshop().Parked); n != 0 {
		t.Errorf("there are %d points after the only one was taken out", n)
	}
}

// takeBack undoes the last change, whatever has the keyboard.
func (d *Desk) takeBack(t testing.TB) {
	t.Helper()
	if err := d.room.Undo(); err != nil {
		t.Fatal(err)
	}
}

// top returns the dialog that is open, or the page.
func (d *Desk) top() fyne.CanvasObject { return uitest.Screen(d.Window.Canvas()) }

// Pictures of the parking lot and of the page after the last step.
func TestPicturesOfParkingAndTheEnd(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1366, Height: 768}, {Width: 1280, Height: 720}} {
		mode := look.Light
		if size.Height == 720 {
			mode = look.Dark
		}
		for name, do := range map[string]func(*Desk){
			"park": func(d *Desk) { d.commands.Run("park") },
			"lot":  func(d *Desk) { d.commands.Run("lot") },
			"end":  func(d *Desk) {},
		} {
			t.Run(name+"-"+string(mode), func(t *testing.T) {
				d := open(t, workshop.Example())
				d.Window.Resize(size)
				do(d)
				uitest.Picture(t, "desk-"+name+"-"+string(mode), d.Window, size, look.Theme{Mode: mode})
			})
		}
	}
}
