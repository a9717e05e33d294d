package desk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// drafting returns a desk on the asks, and the promise with a label.
func drafting(t *testing.T, label string) (*Desk, workshop.Commitment) {
	t.Helper()
	d := open(t, workshop.ExampleMidway("asks", 1, 0.45)) // answered, not worded yet
	for _, c := range d.room.Workshop().Commitments {
		if c.Label() == label {
			return d, c
		}
	}
	t.Fatalf("there is no %s in the example", label)
	return nil, workshop.Commitment{}
}

func TestAPromiseIsWordedWithoutTheMouseAndMayStayIncomplete(t *testing.T) {
	d, c := drafting(t, "C-02")
	d.editCommitment(c.ID)
	for _, line := range []string{"the launch date is fixed", "one kit: deck, prices, samples", "6 weeks before the cut-off"} {
		d.type1(line)
		d.press(fyne.KeyTab)
	}
	d.press(fyne.KeyEnter)

	if d.Window.Canvas().Overlays().Top() != nil {
		t.Fatalf("the form stays open although a promise may be incomplete: %q", uitest.Texts(uitest.Screen(d.Window.Canvas())))
	}
	got := d.room.Workshop().CommitmentByID(c.ID)
	if got.Deed != c.Deed || got.Trigger != "the launch date is fixed" || got.Delivers != "one kit: deck, prices, samples" || got.Within != "6 weeks before the cut-off" {
		t.Errorf("kept %+v", got)
	}
	if missing := strings.Join(got.Missing(), " "); missing != "quality owner" {
		t.Errorf("missing are %q, want quality and owner", missing)
	}
	d.undo()
	if got := d.room.Workshop().CommitmentByID(c.ID); got != c {
		t.Error("undo did not bring the old words back")
	}
}

func TestWhoPromisesIsOfferedAsOwnerFirst(t *testing.T) {
	d, c := drafting(t, "C-02")
	d.editCommitment(c.ID)
	owner := uitest.Find(t, uitest.Screen(d.Window.Canvas()), "choice of the owner", func(*ui.Choice) bool { return true })
	first := workshop.ParticipantID(owner.Options()[1].Key)
	if side := d.room.Workshop().Person(first).Side; side != c.From {
		t.Errorf("the first person offered is of %s, but %s promises", side, c.From)
	}
	owner.Pick(string(first))
	uitest.Tap(t, uitest.Screen(d.Window.Canvas()), d.Say("form.save"))
	if got := d.room.Workshop().CommitmentByID(c.ID).Owner; got != first {
		t.Errorf("the owner is %q, want %q", got, first)
	}
}

func TestADateNobodyUnderstandsIsSaidBesideItAndNothingIsLost(t *testing.T) {
	d, c := drafting(t, "C-02")
	d.editCommitment(c.ID)
	d.type1("the launch date is fixed")
	screen := uitest.Screen(d.Window.Canvas())
	day := uitest.Entry(t, screen, d.Say("form.day-hint"))
	uitest.Type(d.Window.Canvas(), day, "some day")
	d.press(fyne.KeyEnter)

	screen = uitest.Screen(d.Window.Canvas())
	field := uitest.Find(t, screen, "field for the review", func(f *ui.Field) bool { return ui.Holds(f, day.Input()) })
	if field.Problem() == "" {
		t.Errorf("nothing beside the date says what is wrong: %q", uitest.Texts(screen))
	}
	if e := uitest.Entry(t, screen, d.Say("field.trigger.hint")); e.Text() != "the launch date is fixed" {
		t.Errorf("what was typed is lost: %q", e.Text())
	}
	if got := d.room.Workshop().CommitmentByID(c.ID); got != c {
		t.Error("something was kept although the form was refused")
	}
}
