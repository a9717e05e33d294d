package desk

import (
	"testing"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/screens/ui/uitest"
	"accord/workshop"
)

// Whatever the size of the window and of the letters, the words on the buttons
// of the agenda stay whole, in the language with the longest.
func TestNoWordOnAButtonOfTheAgendaIsBroken(t *testing.T) {
	for _, language := range []string{"de", "fr"} {
		for _, scale := range []float32{1, 1.15, 1.3, 1.5, 1.75, 2} {
			d := openSpeaking(t, workshop.ExampleUntil("", 0), look.Theme{Mode: look.Light, Scale: scale}, language)
			for _, size := range []fyne.Size{smallest, {Width: 1366, Height: 768}, {Width: 1600, Height: 900}, {Width: 1920, Height: 1080}} {
				d.Window.Resize(size)
				uitest.Settle(d.Body())
				uitest.Walk(d.Body(), func(o fyne.CanvasObject) bool {
					if b, ok := o.(*ui.Button); ok && b.Size().Width+0.5 < b.LeastWidth() {
						t.Errorf("in %s at %v in %v %q has %v and needs %v", language, scale, size, b.Text(), b.Size().Width, b.LeastWidth())
					}
					return true
				})
			}
		}
	}
}
