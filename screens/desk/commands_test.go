package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui/uitest"
	"accord/workshop"
	"accord/workshop/move"
)

// The toolkit hands the keys of the menu past a dialog. None of them may move
// the room on behind it.
func TestNothingMovesBehindADialog(t *testing.T) {
	d := friction(t)
	d.type1("The dates came late")
	d.press(fyne.KeyReturn)
	d.commands.Run("park")
	if !d.isAsking() {
		t.Fatal("no dialog asks what to park")
	}
	before := d.room.Workshop()
	for _, c := range []string{"next", "back", "marketing", "papers", "undo", "steps"} {
		d.commands.Run(c)
	}
	if d.room.Workshop() != before || d.stage != running {
		t.Error("the room moved on behind the dialog")
	}
	d.commands.Run("minute")
	if d.room.Workshop() == before {
		t.Error("no minute can be added while a dialog is open")
	}
	d.press(fyne.KeyEscape)
	d.commands.Run("next")
	d.commands.Run("next") // past the question whether the other side is done
	if d.at.step == "" || d.room.Workshop().Step == before.Step {
		t.Error("the room does not move on once the dialog is closed")
	}
}

// A letter that is a key finds what it does before all that has the letter in
// it, and the beginning of a name goes before its middle.
func TestTheCommandListPutsTheNearestFirst(t *testing.T) {
	for typed, want := range map[string]string{"b": "command.blank", "merge": "command.merge", "pause": "command.pause"} {
		d := open(t, workshop.ExampleMidway("friction", 0, 0.5))
		d.wall.toggle() // which can be blanked then
		d.commands.Run("list")
		d.type1(typed)
		var shown []string
		for _, text := range uitest.Texts(d.Window.Canvas().Overlays().Top()) {
			if text != typed && len(shown) == 0 {
				shown = append(shown, text)
			}
		}
		if len(shown) == 0 || shown[0] != d.Say(want) {
			t.Errorf("%q puts %q first, want %q", typed, shown, d.Say(want))
		}
	}
}

// What is looked for by another word than the one on its button is found, in
// the words of each language.
func TestCommandsAreFoundByOtherWords(t *testing.T) {
	for language, words := range map[string]map[string]string{
		"en": {"sign": "sign", "clock": "minute", "minute": "minute", "list": "question"},
		"de": {"unterschr": "sign", "uhr": "minute", "minute": "minute", "liste": "question"},
		"fr": {"signer": "sign", "horloge": "minute", "minute": "minute", "liste": "question"},
		"es": {"firma": "sign", "reloj": "minute", "minuto": "minute", "lista": "question"},
	} {
		d := openSpeaking(t, workshop.ExampleMidway("mirror-write", 0, 0.5), look.Theme{Mode: look.Light}, language)
		for typed, want := range words {
			d.commands.Run("list")
			d.type1(typed)
			if list := d.Window.Canvas().Overlays().Top(); !uitest.Says(list, d.Say("command."+want)) {
				t.Errorf("in %s %q does not find %q: %q", language, typed, d.Say("command."+want), uitest.Texts(list))
			}
			d.press(fyne.KeyEscape)
		}
	}
}

// Signing is reached from anywhere by its name.
func TestSigningIsReachedByItsName(t *testing.T) {
	d := open(t, workshop.ExampleMidway("mirror-write", 0, 0.5))
	d.commands.Run("sign")
	if _, signing := d.room.Workshop().CurrentMove().(move.Sign); !signing {
		t.Error("the room is not where it signs")
	}
}
