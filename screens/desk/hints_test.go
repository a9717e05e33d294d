package desk

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/ui/uitest"
	"accord/storage"
	"accord/workshop"
)

// A newcomer is told once what the keys are; whoever knows is left alone.
func TestAHintIsShownOnce(t *testing.T) {
	d := open(t, workshop.ExampleUntil("friction", 0))
	key := "hint.write"
	want := d.Say(key, d.commands.Hint("sales"), d.commands.Hint("marketing"))
	if uitest.Says(d.Body(), want) {
		t.Fatal("a desk that notes no hints shows one")
	}
	host := d.Host
	var noted []string
	host.Hinted = func(key string) { noted = append(noted, key) }
	d = d.again(t, host)
	if !uitest.Says(d.Body(), want) || !slices.Equal(noted, []string{key}) {
		t.Errorf("the hint is not shown and noted: %q, %v", uitest.Texts(d.Body()), noted)
	}
	uitest.Tap(t, d.Body(), d.Say("hint.understood"))
	if uitest.Says(d.Body(), want) {
		t.Error("the hint stays although it is understood")
	}
	host.Settings.Hints = noted
	if d = d.again(t, host); uitest.Says(d.Body(), want) {
		t.Error("the hint is shown a second time")
	}
}

// Every hint has its words, filled in with the keys it names.
func TestEveryHintNamesItsKeys(t *testing.T) {
	d := open(t, workshop.Example())
	for _, h := range hints {
		for _, name := range h.commands {
			if d.commands.Hint(name) == "" {
				t.Errorf("%s names the key of %q, which has none", h.key, name)
			}
		}
	}
}

// Whoever changes a setting in the middle of the day stays where the room is
// and can still undo.
func TestSettingsChangedInTheRoomLoseNothing(t *testing.T) {
	d := open(t, workshop.ExampleUntil("friction", 0))
	if !d.try("card.add", func(w *workshop.Workshop) error {
		_, err := w.AddCard(workshop.Sales, "friction", "Nobody told us")
		return err
	}) {
		t.Fatal("the card was refused")
	}
	d.wall.toggle()
	host := d.Host
	host.Settings = storage.Settings{Appearance: "dark", Text: 130, Wall: "dark", WallText: 100}
	d = d.again(t, host)
	if !uitest.Says(d.Body(), "Nobody told us") {
		t.Errorf("the desk has left the step: %q", uitest.Texts(d.Body()))
	}
	if d.wall.window == nil {
		t.Error("the wall has gone")
	}
	d.commands.Run("undo")
	if uitest.Says(d.Body(), "Nobody told us") {
		t.Error("the card can no longer be taken back")
	}
}

// again puts a desk on the same workshop into the window, as the app does.
func (d *Desk) again(t *testing.T, host Host) *Desk {
	t.Helper()
	next := d.Again(host)
	d.Window.SetContent(next.Body())
	next.Focus()
	return next
}

// A hint takes room from the page, and not the key that comes next out of
// sight.
func TestAHintLeavesTheKeyboardInSight(t *testing.T) {
	d := atPapers(t, workshop.Example())
	host := d.Host
	host.Hinted = func(string) {}
	d.goTo(running)
	d = d.again(t, host)
	d.Window.Resize(fyne.NewSize(1280, 720))
	d.goTo(papers)
	if !uitest.Says(d.Body(), d.Say("hint.papers", d.commands.Hint("home"))) {
		t.Fatal("there is no hint")
	}
	d.keyboardInSight(t)
}
