package ui_test

import (
	"slices"
	"testing"

	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func TestACardSaysEverythingOnItsFace(t *testing.T) {
	start(t)
	c := ui.NewCard(ui.CardFace{Side: workshop.Sales, Number: "F-07", Text: "Briefs come late.", Chips: []ui.Tag{{Text: "July"}},
		Facts: []ui.Fact{{Label: "Within", Value: "6 weeks"}}, Right: []ui.Tag{{Text: "S 6", Tone: ui.ToneSales}}})
	w := test.NewTempWindow(t, ui.Column(0, c))
	want := []string{"F-07", "Briefs come late.", "July", "Within", "6 weeks", "S 6"}
	if got := uitest.Texts(w.Content()); !slices.Equal(got, want) {
		t.Errorf("it says %q, want %q", got, want)
	}
	if got := ui.Texts(w.Content()); !slices.Equal(got, want) {
		t.Errorf("without renderers it says %q, want %q", got, want)
	}
	c.Set(ui.CardFace{Side: workshop.Sales, Text: "Briefs come in time."})
	if got := uitest.Texts(w.Content()); !slices.Equal(got, []string{"Briefs come in time."}) {
		t.Errorf("with another face it says %q", got)
	}
}

func TestACardIsTickedTappedAndRemovedWithKeys(t *testing.T) {
	start(t)
	var did []string
	c := ui.NewCard(ui.CardFace{Text: "Briefs come late.", Ticks: true})
	c.OnTapped = func() { did = append(did, "tap") }
	c.OnTick = func(on bool) { did = append(did, map[bool]string{true: "tick", false: "untick"}[on]) }
	c.OnDelete = func() { did = append(did, "delete") }
	w := test.NewTempWindow(t, ui.Column(0, c))
	w.Canvas().Focus(c)
	uitest.Press(w.Canvas(), fyne.KeySpace, fyne.KeySpace, fyne.KeyReturn, fyne.KeyDelete)
	uitest.Tap(t, w.Content(), "Briefs come late.")
	if want := []string{"tick", "untick", "tap", "delete", "tap"}; !slices.Equal(did, want) {
		t.Errorf("it did %q, want %q", did, want)
	}
}

func TestArrowsMoveFromCardToCardAndTabPassesOverSilentOnes(t *testing.T) {
	start(t)
	var cards []*ui.Card
	column := ui.Column(8)
	for _, text := range []string{"One", "silent", "Two"} {
		c := ui.NewCard(ui.CardFace{Text: text})
		if text != "silent" {
			c.OnTapped = func() {}
		}
		cards, column.Objects = append(cards, c), append(column.Objects, c)
	}
	w := test.NewTempWindow(t, column)
	w.Canvas().Focus(cards[0])
	uitest.Press(w.Canvas(), fyne.KeyDown)
	if w.Canvas().Focused() != cards[2] {
		t.Errorf("the arrow went to %v", w.Canvas().Focused())
	}
	uitest.Press(w.Canvas(), fyne.KeyUp)
	if w.Canvas().Focused() != cards[0] {
		t.Errorf("the arrow went back to %v", w.Canvas().Focused())
	}
}
