package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// ringRoom is how far the ring of the focus reaches beyond its widget, and
// barRoom how much the bar of a scroller takes at its side.
const ringRoom, barRoom = look.Gap2, look.Gap3

// scrolled scrolls o. It leaves room for the rings of what has the keyboard,
// which the scroller would cut off, and for the bar beside o.
func scrolled(o fyne.CanvasObject) fyne.CanvasObject {
	page, _ := scrolling(o)
	return page
}

// scrolling is scrolled for a panel that moves the page itself.
func scrolling(o fyne.CanvasObject) (page fyne.CanvasObject, scroll *ui.Scroll) {
	scroll = ui.NewScroll(ui.PadEach(ringRoom, barRoom, ringRoom, ringRoom, o))
	return ui.PadEach(-ringRoom, -barRoom, -ringRoom, -ringRoom, scroll), scroll
}

// paged is scrolled for a panel in which the wall has several things to look
// at: Page Up and Page Down turn those, as a clicker does, and not the page.
func (d *Desk) paged(o fyne.CanvasObject) fyne.CanvasObject {
	page, _ := d.paging(o)
	return page
}

// paging is paged for a panel that moves the page itself.
func (d *Desk) paging(o fyne.CanvasObject) (page fyne.CanvasObject, scroll *ui.Scroll) {
	page, scroll = scrolling(o)
	scroll.OnKey = d.clicked
	return page, scroll
}

// below returns whether the first thing that takes keys in part of a page is
// out of sight, so that giving it the keyboard would scroll past what is to be
// read first.
func below(scroll *ui.Scroll, part fyne.CanvasObject) func() bool {
	return func() bool {
		scroll.Refresh()
		first, ok := ui.FirstFocusable(part).(fyne.CanvasObject)
		return ok && !scroll.Sees(first)
	}
}

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
	was := at.Hidden
	whisper(at, sentence)
	if at.Hidden != was {
		page.Refresh()
	}
}

// whisper shows words in a text, and takes the text out of the page while
// there are none, so that an empty line leaves no gap.
func whisper(t *ui.Text, words string) {
	t.SetText(words)
	if words == "" {
		t.Hide()
	} else {
		t.Show()
	}
}

// heed takes back that something has to be written as soon as something is.
func (d *Desk) heed(e *ui.Entry, at *ui.Text, page fyne.CanvasObject) {
	e.OnChanged = func(text string) {
		if text != "" && !at.Hidden && at.Text() == d.Say.Problem(workshop.ErrEmpty) {
			complain(at, "", page)
		}
	}
}
