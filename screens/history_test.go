package screens

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
)

// Who asks "did we take that out?" reads what was done and when, several alike
// in one line, and what was taken back.
func TestWhatHappenedCanBeAsked(t *testing.T) {
	a, _ := writing(t)
	for _, text := range []string{"One", "Two", "Three"} {
		typeOn(a, text)
		uitest.Press(a.window.Canvas(), fyne.KeyReturn)
	}
	give(t, a, "undo")
	give(t, a, "history")
	for _, want := range []string{
		"Add a card, 3 times",
		a.say("undo.done", a.say("did.card.add")),
		a.say("history.begin"),
	} {
		if !uitest.Says(a.page(), want) {
			t.Errorf("nothing says %q among %q", want, uitest.Texts(a.page()))
		}
	}
}

// give gives a command by its name, from the menu.
func give(t *testing.T, a *Accord, name string) {
	t.Helper()
	for _, menu := range a.screen.Menu().Items {
		for _, item := range menu.Items {
			if item.Label == a.say("command."+name) {
				item.Action()
				return
			}
		}
	}
	t.Fatalf("no menu has %q", a.say("command."+name))
}
