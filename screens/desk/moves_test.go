package desk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/workshop"
)

// Whatever is on the agenda, the desk has something to do it with.
func TestEveryMoveHasAPanel(t *testing.T) {
	d := open(t, workshop.Example())
	for _, a := range workshop.Activities {
		for i, m := range a.Moves {
			if p := d.panelOf(m); p.body == nil || p.show == nil {
				t.Errorf("%s: nothing to show on the desk for %T", a.Key, m)
			}
			if i > 0 && d.Say("next."+moveName(m)) == "" {
				t.Errorf("%s: no words that lead to %T", a.Key, m)
			}
		}
	}
}

// The list under Ctrl+K names every command, with its key, and says why one
// cannot be done now.
func TestTheListNamesEveryCommand(t *testing.T) {
	d := open(t, workshop.ExampleUntil("", 0))
	d.commands.Run("list")
	page := uitest.Texts(d.page())
	for _, l := range d.commands.Lines() {
		if strings.HasPrefix(l.Label, "command.") {
			t.Errorf("%s has no words", l.Label)
		}
		if !contains(page, l.Label) {
			t.Errorf("the list does not name %q", l.Label)
		}
		if l.Why != "" && !contains(page, l.Why) {
			t.Errorf("the list does not say why %q cannot be done: %q", l.Label, l.Why)
		}
	}
}

// The whole half day is walked through with one key, forth and back, and
// nothing is lost on the way.
func TestTheDayIsWalkedThroughWithOneKey(t *testing.T) {
	d := open(t, workshop.ExampleUntil("", 0))
	cards := len(d.room.Workshop().Cards)
	d.commands.Run("next")
	for range 80 { // twice where something would be left undone
		if w := d.room.Workshop(); w.Closed != 0 {
			break
		}
		d.commands.Run("next")
	}
	if d.room.Workshop().Closed == 0 {
		t.Fatal("the day does not end")
	}
	for range 40 {
		d.commands.Run("back")
	}
	if s, _ := d.room.Workshop().CurrentStep(); s.Activity != "open" {
		t.Errorf("all the way back the room is on %q", s.Activity)
	}
	if n := len(d.room.Workshop().Cards); n != cards {
		t.Errorf("there are %d cards, want %d", n, cards)
	}
}

// F5 opens the wall, B blanks it and shows it again, and F5 closes it.
func TestTheWallIsOpenedAndBlankedByKey(t *testing.T) {
	d := open(t, workshop.ExampleMidway("friction", 0, 0.5))
	d.press(fyne.KeyF5)
	if d.wall.window == nil {
		t.Fatal("F5 does not open the wall")
	}
	if !uitest.Says(d.page(), d.Say("head.wall-counts")) {
		t.Error("the desk does not say that the wall shows counts only")
	}
	d.commands.Run("blank")
	if !d.wall.window.View().Blank() || !d.wall.small.Blank() {
		t.Error("the wall is not blank, or its small picture is not")
	}
	d.commands.Run("blank")
	if d.wall.window.View().Blank() {
		t.Error("the wall stays blank")
	}
	d.commands.Run("next")
	if uitest.Says(d.page(), d.Say("head.wall-counts")) {
		t.Error("the desk says that the wall shows counts only when the cards lie open")
	}
	d.press(fyne.KeyF5)
	if d.wall.window != nil {
		t.Error("F5 does not close the wall")
	}
}

// A minute more is on the clock at once, and the clock stops and goes on.
func TestTheClockIsInTheFacilitatorsHands(t *testing.T) {
	d := open(t, workshop.ExampleUntil("friction", 0))
	left := d.room.Workshop().Clock().Left(noon)
	d.commands.Run("minute")
	if got := d.room.Workshop().Clock().Left(noon) - left; got.Minutes() != 1 {
		t.Errorf("a minute more makes %v", got)
	}
	d.commands.Run("pause")
	if d.room.Workshop().Since != 0 || !uitest.Says(d.page(), d.Say("command.resume")) {
		t.Error("the clock does not stand still, or does not say so")
	}
	d.commands.Run("pause")
	if d.room.Workshop().Since == 0 {
		t.Error("the clock does not go on")
	}
}

func contains(texts []string, words string) bool {
	for _, text := range texts {
		if strings.Contains(text, words) {
			return true
		}
	}
	return false
}
