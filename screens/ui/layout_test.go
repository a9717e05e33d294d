package ui_test

import (
	"testing"

	"accord/screens/look"
	"accord/screens/ui"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

const sentence = "Support goes quiet between the two big launches, and our buyers notice it every single year."

func TestAColumnGivesEachObjectTheHeightItNeeds(t *testing.T) {
	start(t)
	first, second := ui.NewText(sentence, ui.Body), ui.NewText(sentence, ui.Body)
	column := ui.Column(8, first, second)
	column.Resize(fyne.NewSize(200, ui.Height(column, 200)))
	if first.Size().Height != first.HeightFor(200) {
		t.Errorf("the first text is %v tall, needs %v", first.Size().Height, first.HeightFor(200))
	}
	if want := first.Size().Height + 8; second.Position().Y != want {
		t.Errorf("the second text begins at %v, want %v", second.Position().Y, want)
	}
	if got := second.Position().Y + second.Size().Height; got != column.Size().Height {
		t.Errorf("the column ends at %v, its last object at %v", column.Size().Height, got)
	}
}

func TestAHiddenObjectTakesNoRoom(t *testing.T) {
	start(t)
	hidden := ui.NewText(sentence, ui.Body)
	with, without := ui.Column(8, ui.NewText("One", ui.Body), hidden), ui.Column(8, ui.NewText("One", ui.Body))
	hidden.Hide()
	if ui.Height(with, 200) != ui.Height(without, 200) {
		t.Error("a hidden text takes room")
	}
}

func TestWhatGrowsTakesTheRest(t *testing.T) {
	start(t)
	top, middle, end := ui.NewText("Top", ui.Body), ui.NewScroll(ui.NewText(sentence, ui.Body)), ui.NewText("End", ui.Body)
	column := ui.Column(0, top, ui.Grow(middle), end)
	column.Resize(fyne.NewSize(200, 500))
	if got := end.Position().Y + end.Size().Height; got != 500 {
		t.Errorf("the end is at %v, want 500", got)
	}
	column.Resize(fyne.NewSize(200, 60))
	if got := end.Position().Y + end.Size().Height; got > 60.5 {
		t.Errorf("a long list pushes the end to %v in a window of 60", got)
	}
}

func TestARowGivesRoomToTheWordsThatGrow(t *testing.T) {
	start(t)
	button, text := ui.NewButton("Reveal", ui.Plain, nil), ui.NewText(sentence, ui.Body)
	row := ui.Row(10, ui.Grow(text), button)
	row.Resize(fyne.NewSize(400, ui.Height(row, 400)))
	if want := 400 - 10 - button.NaturalWidth(); text.Size().Width != want {
		t.Errorf("the text is %v wide, want %v", text.Size().Width, want)
	}
	if got, want := button.Position().Y+button.Size().Height/2, row.Size().Height/2; got-want > 0.5 || want-got > 0.5 {
		t.Errorf("the middle of the button is at %v, that of the row at %v", got, want)
	}
}

func TestARowThatIsTooNarrowWrapsItsLabels(t *testing.T) {
	start(t)
	a, b := ui.NewButton("Reveal both sides", ui.Plain, nil), ui.NewButton("Go back again", ui.Plain, nil)
	row := ui.Row(10, a, b)
	width := ui.Width(row) - 60
	row.Resize(fyne.NewSize(width, ui.Height(row, width)))
	if got := b.Position().X + b.Size().Width; got > width+0.5 {
		t.Errorf("the last button ends at %v in a row of %v", got, width)
	}
	if a.Size().Height < 1.3*a.HeightFor(1000) {
		t.Errorf("the narrow button is %v tall, its words are cut", a.Size().Height)
	}
}

func TestChipsGoOnInANewLine(t *testing.T) {
	start(t)
	one, two := ui.NewChip(ui.Tag{Text: "needs what would help"}), ui.NewChip(ui.Tag{Text: "Calendar"})
	flow := ui.Flow(6, one, two)
	width := one.NaturalWidth() + 10
	flow.Resize(fyne.NewSize(width, ui.Height(flow, width)))
	if two.Position().X != 0 || two.Position().Y != one.Size().Height+6 {
		t.Errorf("the second chip is at %v", two.Position())
	}
}

func TestRowsOfAGridAreEquallyTallAndColumnsAreNot(t *testing.T) {
	start(t)
	objects := func() (short, long, third *ui.Text, all []fyne.CanvasObject) {
		short, long, third = ui.NewText("Short", ui.Body), ui.NewText(sentence, ui.Body), ui.NewText("Third", ui.Body)
		return short, long, third, []fyne.CanvasObject{short, long, third}
	}
	short, long, third, all := objects()
	grid := ui.Grid(16, 8, 2, all...)
	grid.Resize(fyne.NewSize(400, ui.Height(grid, 400)))
	if short.Size().Height != long.Size().Height || third.Position().Y != long.Size().Height+8 {
		t.Errorf("heights are %v and %v, the third is at %v", short.Size(), long.Size(), third.Position())
	}
	short, _, third, all = objects()
	columns := ui.Columns(8, 2, all...)
	columns.Resize(fyne.NewSize(400, ui.Height(columns, 400)))
	if third.Position().Y != short.Size().Height+8 {
		t.Errorf("the third text leaves a hole: it is at %v", third.Position())
	}
}

func TestALongPageDoesNotMakeItsWindowTaller(t *testing.T) {
	start(t)
	long := ui.Column(8)
	for range 40 {
		long.Objects = append(long.Objects, ui.NewText(sentence, ui.Body))
	}
	page := ui.Across(0, ui.Grow(ui.Ground("", ui.Column(0, ui.NewText("Top", ui.Body), ui.Grow(ui.NewScroll(long))))))
	page.Resize(fyne.NewSize(400, 300))
	if got := page.MinSize().Height; got > 100 {
		t.Errorf("the page asks for a window of %v", got)
	}
}

func TestWhatHasTheKeyboardIsScrolledIntoSight(t *testing.T) {
	start(t)
	column := ui.Column(8)
	var last *ui.Button
	for range 40 {
		last = ui.NewButton("Press", ui.Plain, nil)
		column.Objects = append(column.Objects, last)
	}
	scroll := ui.NewScroll(column)
	w := test.NewTempWindow(t, scroll)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(200, 300))
	w.Canvas().Focus(last)
	end := last.Position().Y + last.Size().Height
	if scroll.Offset()+300 < end {
		t.Errorf("the window shows up to %v, the button ends at %v", scroll.Offset()+300, end)
	}
}

// Large letters in a narrow card break no word of a label or of its value.
func TestAValueStandsBelowItsLabelWhereAWordWouldBreak(t *testing.T) {
	start(t)
	facts := ui.Facts(ui.Fact{Label: "Terminverschiebung", Value: "Verkaufsförderungsmaßnahmen"})
	label, value := facts.Objects[0], facts.Objects[1]
	lay := func(width float32) {
		facts.Resize(fyne.NewSize(width, ui.Height(facts, width)))
	}
	both := ui.LeastWidth(label) + ui.LeastWidth(value)
	if lay(2 * both); value.Position().Y != label.Position().Y {
		t.Error("the value is not beside its label, where there is room for both")
	}
	lay(both)
	if end := label.Position().Y + label.Size().Height; value.Position().Y < end {
		t.Errorf("the value begins at %v, and the label ends at %v", value.Position().Y, end)
	}
	for _, text := range []fyne.CanvasObject{label, value} {
		if text.Size().Width < ui.LeastWidth(text) {
			t.Errorf("a word has %v and needs %v", text.Size().Width, ui.LeastWidth(text))
		}
	}
}

// What stands at the end of a panel's title never reaches over its edge.
func TestWhatFollowsATitleGoesBelowItBeforeItLeavesThePanel(t *testing.T) {
	start(t)
	after := ui.NewText("unterschrieben", ui.Body)
	panel := ui.Titled(nil, "Unterschriften", after)
	test.NewTempWindow(t, panel)
	for _, width := range []float32{400, 200, 160} {
		panel.Resize(fyne.NewSize(width, ui.Height(panel, width)))
		if end := after.Position().X + after.Size().Width; end > width-2*look.Gap2 {
			t.Errorf("in a panel of %v it ends at %v", width, end)
		}
		if width == 400 && after.Position().Y > after.Size().Height {
			t.Error("there is room beside the title, and it stands below")
		}
	}
}
