package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"accord/screens/look"
)

// A panel stands at the side of a wide page, and its twin at the end of a
// narrow one. Never both, and never neither.
func TestAsideShowsThePanelOnceAtEveryWidth(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(look.Theme{Mode: look.Light})
	panel, below := NewText("Panel", Body), NewText("Panel", Body)
	main := Column(0, NewText("Main", Body), below)
	page := Aside(16, 200, 400, panel, main, below)
	w := test.NewTempWindow(t, page)
	for _, width := range []float32{900, 500, 617, 615} {
		w.Resize(fyne.NewSize(width, 300))
		page.Resize(fyne.NewSize(width, 300))
		wide := width >= 616
		if panel.Visible() != wide || below.Visible() == wide {
			t.Errorf("at %v the panel is visible: %v, its twin: %v", width, panel.Visible(), below.Visible())
		}
		if x := main.Position().X; (x == 216) != wide {
			t.Errorf("at %v the main thing begins at %v", width, x)
		}
	}
}
