package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/ui"
)

// newComplaint returns the place beside an entry where it is said what is
// wrong. It takes no room while all is well.
func newComplaint() *ui.Text {
	at := ui.NewText("", ui.Alert)
	at.Hide()
	return at
}

// complain says what is wrong, and nothing if the sentence is empty. The page
// is what has to make room.
func complain(at *ui.Text, sentence string, page fyne.CanvasObject) {
	at.SetText(sentence)
	if well := sentence == ""; at.Hidden != well {
		at.Hidden = well
		page.Refresh()
	}
}

// scrolled lets a page scroll, with room at its sides for the rings of what
// has the keyboard.
func scrolled(page fyne.CanvasObject) fyne.CanvasObject {
	return ui.PadXY(-ringRoom, -ringRoom, ui.NewScroll(ui.Pad(ringRoom, page)))
}

// ringRoom is how far the ring of the focus reaches beyond its widget.
const ringRoom = 4
