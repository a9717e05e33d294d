package ui_test

import (
	"testing"

	"accord/screens/ui"

	"fyne.io/fyne/v2"
)

func TestARowGivesWayInAnOrder(t *testing.T) {
	start(t)
	first, second, stays := ui.NewButton("Guide", ui.Plain, nil), ui.NewButton("Back", ui.Plain, nil), ui.NewButton("Next", ui.Primary, nil)
	a, b := ui.Give(1, first, nil), ui.Give(2, second, nil)
	row := ui.Row(10, a, b, stays)
	all := ui.Width(row)
	for _, c := range []struct {
		width float32
		a, b  bool
	}{
		{all, true, true},
		{all - 1, false, true},
		{stays.NaturalWidth() + 1, false, false},
		{all, true, true},
	} {
		row.Resize(fyne.NewSize(c.width, 40))
		if a.Visible() != c.a || b.Visible() != c.b {
			t.Errorf("at %v the guide is to be seen: %v, and the way back: %v", c.width, a.Visible(), b.Visible())
		}
		if end := stays.Position().X + stays.Size().Width; end > c.width+0.5 {
			t.Errorf("at %v the way on ends at %v", c.width, end)
		}
	}
	if got := ui.LeastWidth(row); got != stays.LeastWidth() {
		t.Errorf("the row cannot be narrower than %v, but what stays can be %v", got, stays.LeastWidth())
	}
}

func TestWhatGivesWayMayBecomeShort(t *testing.T) {
	start(t)
	long, short := ui.NewButton("Next: looking back in advance", ui.Primary, nil), ui.NewButton("Next", ui.Primary, nil)
	row := ui.Row(10, ui.Give(1, long, short))
	row.Resize(fyne.NewSize(long.NaturalWidth(), 40))
	if !long.Visible() || short.Visible() {
		t.Error("with room for it the whole name is not shown")
	}
	row.Resize(fyne.NewSize(long.NaturalWidth()-1, 40))
	if long.Visible() || !short.Visible() || short.Size().Width != short.NaturalWidth() {
		t.Error("without room for it the short name is not shown")
	}
}

// What a screen has hidden takes no room, and nothing gives way for it.
func TestWhatIsHiddenDoesNotComeBackByItself(t *testing.T) {
	start(t)
	hidden, other := ui.NewButton("Guide", ui.Plain, nil), ui.NewButton("Next", ui.Plain, nil)
	row := ui.Row(10, ui.Give(1, hidden, nil), ui.Give(2, other, nil))
	hidden.Hide()
	row.Resize(fyne.NewSize(500, 40))
	if hidden.Visible() || ui.Width(row) != other.NaturalWidth() {
		t.Errorf("the hidden button is visible: %v; the row likes to be %v", hidden.Visible(), ui.Width(row))
	}
}

func TestSidesStandBelowEachOtherWhereItIsNarrow(t *testing.T) {
	start(t)
	a, b := ui.NewText("Sales", ui.Body), ui.NewText("Verkaufsförderung", ui.Body)
	sides := ui.Sides(8, []float32{1, 1}, a, b)
	sides.Resize(fyne.NewSize(2*b.LeastWidth()+8, 100))
	if b.Position().Y != 0 {
		t.Error("with room for both they are not beside each other")
	}
	width := 2*b.LeastWidth() - 8
	if want := a.HeightFor(width) + 8 + b.HeightFor(width); ui.Height(sides, width) != want {
		t.Errorf("they are %v tall, want %v", ui.Height(sides, width), want)
	}
	sides.Resize(fyne.NewSize(width, 100))
	if b.Position().Y == 0 || b.Size().Width != width {
		t.Errorf("the second is at %v and %v wide", b.Position(), b.Size().Width)
	}
}
