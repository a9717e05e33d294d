package ui_test

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"accord/screens/ui"
)

// slab is something of a fixed height that takes whatever width it gets.
func slab(height float32) *fyne.Container {
	return ui.Fixed(0, height, canvas.NewRectangle(color.Black))
}

// With the guide open the middle is narrow: what stood at the side moves
// below, and nothing is squeezed.
func TestWhatStandsBesideMovesBelowWhenItGetsNarrow(t *testing.T) {
	start(t)
	main, first, second := slab(300), slab(100), slab(60)
	box := ui.Beside(16, 280, 500, main, first, second)

	box.Resize(fyne.NewSize(1000, ui.Height(box, 1000)))
	if at := second.Position(); at != fyne.NewPos(720, 116) || second.Size().Width != 280 {
		t.Errorf("in a wide middle the second panel stands at %v, %v wide", at, second.Size().Width)
	}
	if main.Size().Width != 704 || box.Size().Height != 300 {
		t.Errorf("the main part is %v wide in a page %v tall", main.Size().Width, box.Size().Height)
	}
	box.Resize(fyne.NewSize(700, ui.Height(box, 700)))
	if at := second.Position(); at != fyne.NewPos(358, 316) || main.Size().Width != 700 {
		t.Errorf("in a narrow middle the second panel stands at %v beside a part %v wide", at, main.Size().Width)
	}
	if box.Size().Height != 416 {
		t.Errorf("the narrow page is %v tall", box.Size().Height)
	}
}

// What has to stay in sight stands above when there is no room beside.
func TestWhatFlanksStaysInSightWhenItGetsNarrow(t *testing.T) {
	start(t)
	main, first, second := slab(300), slab(100), slab(60)
	box := ui.Flank(16, 280, 500, main, first, second)
	box.Resize(fyne.NewSize(700, ui.Height(box, 700)))
	if first.Position().Y != 0 || main.Position().Y != 116 || second.Position().Y != 432 {
		t.Errorf("the three stand at %v, %v and %v", first.Position(), main.Position(), second.Position())
	}
	first.Hide()
	box.Resize(fyne.NewSize(700, ui.Height(box, 700)))
	if main.Position().Y != 0 || second.Position().Y != 316 {
		t.Errorf("without the first, the main part stands at %v and the second at %v", main.Position(), second.Position())
	}
	first.Show()
	box.Resize(fyne.NewSize(1000, ui.Height(box, 1000)))
	if first.Position() != fyne.NewPos(720, 0) || main.Position().Y != 0 {
		t.Errorf("in a wide page the first stands at %v, the main part at %v", first.Position(), main.Position())
	}
}

// Themes fill the columns there is room for and keep their column while
// another one grows.
func TestMasonryTakesAsManyColumnsAsFit(t *testing.T) {
	start(t)
	tall, short, third := slab(200), slab(50), slab(80)
	wall := ui.Masonry(16, 300, tall, short, third)
	for width, want := range map[float32]fyne.Position{
		310: fyne.NewPos(0, 282),
		616: fyne.NewPos(0, 216),
		950: fyne.NewPos(644, 0),
	} {
		wall.Resize(fyne.NewSize(width, ui.Height(wall, width)))
		if at := third.Position(); at != want {
			t.Errorf("at a width of %v the third stands at %v, not at %v", width, at, want)
		}
	}
}
