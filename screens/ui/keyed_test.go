package ui_test

import (
	"fmt"
	"slices"
	"testing"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

type line struct{ key, text string }

// list returns a list of cards, and counts how many were made.
func list(made *int) *ui.Keyed[line] {
	return ui.NewKeyed(ui.Column(8), func(l line) string { return l.key }, func(l line) fyne.CanvasObject {
		*made++
		c := ui.NewCard(ui.CardFace{Side: workshop.Sales, Text: l.text, Chips: []ui.Tag{{Text: "Calendar"}, {Text: "July"}}})
		c.OnTapped = func() {}
		return c
	})
}

func TestOnlyARowThatChangedIsMadeAnew(t *testing.T) {
	start(t)
	made := 0
	k := list(&made)
	w := test.NewTempWindow(t, ui.NewScroll(k))
	w.Resize(fyne.NewSize(400, 400))
	k.Set([]line{{"a", "One"}, {"b", "Two"}, {"c", "Three"}})
	kept := k.Object("c")
	k.Set([]line{{"c", "Three"}, {"a", "One"}, {"b", "Two and more"}, {"d", "Four"}})
	if made != 5 {
		t.Errorf("%d cards were made, want 5", made)
	}
	if k.Object("c") != kept || k.Objects()[0] != kept {
		t.Error("a card that only moved was made anew")
	}
	if got := uitest.Texts(w.Content()); !slices.Contains(got, "Two and more") || slices.Contains(got, "Two") {
		t.Errorf("the list says %q", got)
	}
	first, second := k.Objects()[0], k.Objects()[1]
	if second.Position().Y != first.Size().Height+8 {
		t.Errorf("the second card is at %v", second.Position())
	}
}

func TestTheKeyboardStaysWithItsCardOrGoesToTheNext(t *testing.T) {
	start(t)
	made := 0
	k := list(&made)
	w := test.NewTempWindow(t, ui.NewScroll(k))
	k.Set([]line{{"a", "One"}, {"b", "Two"}, {"c", "Three"}})
	ui.Focus(w.Canvas(), k.Object("b"))
	steps := []struct {
		rows []line
		want string
	}{
		{[]line{{"b", "Two"}, {"a", "One"}, {"c", "Three"}}, "b"},      // moved
		{[]line{{"b", "Two, new"}, {"a", "One"}, {"c", "Three"}}, "b"}, // made anew
		{[]line{{"a", "One"}, {"c", "Three"}}, "a"},                    // gone
		{[]line{{"c", "Three"}}, "c"},
	}
	for _, step := range steps {
		k.Set(step.rows)
		if w.Canvas().Focused() != k.Object(step.want).(fyne.Focusable) {
			t.Errorf("with %v the keyboard is at %v", step.rows, w.Canvas().Focused())
		}
	}
}

func TestAChangedRowIsUpdatedInPlace(t *testing.T) {
	start(t)
	made := 0
	k := list(&made)
	k.Update = func(o fyne.CanvasObject, l line) { o.(*ui.Card).Set(ui.CardFace{Text: l.text}) }
	w := test.NewTempWindow(t, k)
	k.Set([]line{{"a", "One"}})
	k.Set([]line{{"a", "One and a half"}})
	if made != 1 || !uitest.Says(w.Content(), "One and a half") {
		t.Errorf("made %d cards, which say %q", made, uitest.Texts(w.Content()))
	}
}

// wall returns a window with 300 cards, as deep in a page as on the desk.
func wall(b *testing.B) (*ui.Keyed[line], []line, fyne.Window) {
	test.NewTempApp(b)
	fyne.CurrentApp().Settings().SetTheme(look.Theme{Mode: look.Light})
	k := ui.NewKeyed(ui.Grid(16, 8, 2), func(l line) string { return l.key }, func(l line) fyne.CanvasObject {
		return ui.NewCard(ui.CardFace{Side: workshop.Sales, Number: l.key, Text: l.text, Chips: []ui.Tag{{Text: "Calendar"}, {Text: "July"}}})
	})
	page := ui.Across(0, ui.Grow(ui.Ground(look.Ground, ui.Column(0, ui.Grow(ui.NewScroll(ui.Pad(20, ui.Column(8, k))))))))
	w := test.NewTempWindow(b, page)
	w.Resize(fyne.NewSize(800, 700))
	rows := make([]line, 300)
	for i := range rows {
		rows[i] = line{fmt.Sprintf("F-%d", i), fmt.Sprintf("%s %d", sentence, i)}
	}
	k.Set(rows)
	return k, rows, w
}

// BenchmarkLookOverAPageOf300Cards is what the toolkit does before every
// frame that it draws: it asks each object for its smallest size.
func BenchmarkLookOverAPageOf300Cards(b *testing.B) {
	_, _, w := wall(b)
	for b.Loop() {
		uitest.Walk(w.Content(), func(o fyne.CanvasObject) bool {
			o.MinSize()
			return true
		})
	}
}

// BenchmarkAddOneCardTo300 is what happens on the screen when a card is added
// to a full wall: it must take well under a frame of 16 ms.
func BenchmarkAddOneCardTo300(b *testing.B) {
	k, rows, _ := wall(b)
	for i := 0; b.Loop(); i++ {
		k.Set(append(slices.Clone(rows), line{fmt.Sprintf("N-%d", i), fmt.Sprintf("A new card %d. %s", i, sentence)}))
	}
}

// A plus that is pressed twice must not turn into a minus after the first time
// because its row was drawn anew.
func TestTheSameButtonOfARowKeepsTheKeyboard(t *testing.T) {
	start(t)
	type row struct{ Name, Count string }
	pressed := ""
	list := ui.NewKeyed(ui.Column(0), func(r row) string { return r.Name }, func(r row) fyne.CanvasObject {
		more := ui.NewButton("more", ui.Plain, func() { pressed += "more " })
		if r.Count == "1" { // at its least
			return ui.Row(0, more)
		}
		return ui.Row(0, ui.NewButton("less", ui.Plain, func() { pressed += "less " }), more)
	})
	list.Set([]row{{"a", "1"}})
	w := test.NewTempWindow(t, list)
	w.Canvas().Focus(uitest.Button(t, list, "more"))
	uitest.Press(w.Canvas(), fyne.KeyReturn)
	list.Set([]row{{"a", "2"}})
	uitest.Press(w.Canvas(), fyne.KeyReturn)
	if pressed != "more more " {
		t.Errorf("Enter twice pressed %q", pressed)
	}
}
