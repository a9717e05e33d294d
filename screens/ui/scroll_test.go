package ui_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"accord/screens/ui"
)

// A tall page in a scroller, with a button at its end that has the keyboard.
type tallPage struct {
	window fyne.Window
	scroll *ui.Scroll
	above  *fyne.Container // can grow
	button *ui.Button
}

func newTallPage(t *testing.T) *tallPage {
	t.Helper()
	start(t)
	p := &tallPage{above: ui.Column(0), button: ui.NewButton("Go", ui.Plain, func() {})}
	p.grow(600)
	p.scroll = ui.NewScroll(ui.Column(0, p.above, p.button, slab(600)))
	p.window = test.NewWindow(ui.Column(0, ui.Grow(p.scroll)))
	t.Cleanup(p.window.Close)
	p.window.Resize(fyne.NewSize(300, 400))
	p.window.Canvas().Focus(p.button)
	return p
}

func (p *tallPage) grow(by float32) { p.above.Add(slab(by)) }

func (p *tallPage) inSight() bool {
	y := fyne.CurrentApp().Driver().AbsolutePositionForObject(p.button).Y - fyne.CurrentApp().Driver().AbsolutePositionForObject(p.scroll).Y
	return y >= 0 && y+p.button.Size().Height <= p.scroll.Size().Height
}

// Whoever is about to press Enter sees on what, also when the page above grows
// or has less room.
func TestWhatHasTheKeyboardStaysInSight(t *testing.T) {
	p := newTallPage(t)
	if !p.inSight() {
		t.Fatal("it is out of sight from the start")
	}
	p.grow(500)
	p.scroll.Refresh()
	if !p.inSight() {
		t.Error("it slides out of sight when the page above it grows")
	}
	p.window.Resize(fyne.NewSize(300, 200))
	if !p.inSight() {
		t.Error("it is out of sight when the window is lower")
	}
}

// Whoever scrolls away to read something is not thrown back by a change.
func TestWhoScrollsAwayIsNotThrownBack(t *testing.T) {
	p := newTallPage(t)
	p.scroll.ScrollTo(0)
	p.grow(50)
	p.scroll.Refresh()
	if p.scroll.Offset() != 0 {
		t.Errorf("the page jumps to %v", p.scroll.Offset())
	}
}
