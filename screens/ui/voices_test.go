package ui_test

import (
	"slices"
	"testing"

	"accord/screens/ui"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// found is what the toolkit finds for a screen reader: it goes into containers
// and into no widget.
func found(o fyne.CanvasObject) (labels []string) {
	if c, ok := o.(*fyne.Container); ok {
		for _, part := range c.Objects {
			labels = append(labels, found(part)...)
		}
		return labels
	}
	if a, ok := o.(fyne.Accessible); ok && o.Visible() {
		return []string{a.AccessibilityLabel()}
	}
	return nil
}

func TestAScreenReaderFindsWhatStandsWithinOurWidgets(t *testing.T) {
	start(t)
	tick := ui.NewTick("Agreed", false, nil)
	hidden := ui.NewText("Not now", ui.Body)
	hidden.Hide()
	v := ui.NewVoices(ui.Column(0, ui.NewText("Friction", ui.Title),
		ui.Grow(ui.NewScroll(ui.Column(0, tick, hidden, ui.NewField("Name", ui.NewEntry("Ann Lee")))))))
	w := test.NewTempWindow(t, v.Body())
	w.Resize(fyne.NewSize(600, 300))

	v.Follow(w.Canvas())
	if got, want := found(w.Content()), []string{"Friction", "Agreed", "Name", "Ann Lee"}; !slices.Equal(got, want) {
		t.Errorf("it reads %q, want %q", got, want)
	}
	tick.Set(true)
	v.Follow(w.Canvas())
	if got := found(w.Content()); !slices.Contains(got, "✓ Agreed") {
		t.Errorf("it reads %q, which does not say what is ticked", got)
	}
	ui.Ask(w.Canvas(), "Leave?", "The room waits.", "Leave", "Stay", func() {}).Show()
	v.Follow(w.Canvas())
	if got := found(w.Content()); !slices.Contains(got, "The room waits.") || slices.Contains(got, "Name") {
		t.Errorf("while something is asked it reads %q", got)
	}
}

// What is read out is where the thing is, so that a finger finds it.
func TestAVoiceIsWhereTheThingIs(t *testing.T) {
	start(t)
	button := ui.NewButton("Go on", ui.Primary, nil)
	v := ui.NewVoices(ui.Pad(20, ui.NewScroll(ui.Column(10, ui.NewText("Above", ui.Body), button))))
	w := test.NewTempWindow(t, v.Body())
	w.SetPadded(false)
	w.Resize(fyne.NewSize(600, 300))
	v.Follow(w.Canvas())
	voices := v.Body().(*fyne.Container).Objects[1].(*fyne.Container).Objects
	if len(voices) != 2 {
		t.Fatalf("there are %d voices, want 2", len(voices))
	}
	want := fyne.NewPos(20, 20).Add(button.Position())
	if got := voices[1]; got.Position() != want || got.Size() != button.Size() {
		t.Errorf("the voice is at %v %v, want %v %v", got.Position(), got.Size(), want, button.Size())
	}
}
