package desk

import (
	"strconv"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// sideHands is where the hands of one side are typed as they are called out, one
// digit a hand, or pressed.
type sideHands struct {
	d       *Desk
	side    workshop.Side
	title   *ui.Text
	entry   *ui.Entry
	reading *ui.Text
	error   *ui.Text
	keys    fyne.CanvasObject // the digits to press, which stand below the entries of both sides
	body    *fyne.Container
	reads   func(raised workshop.Hands, of int) string // says what the hands come to
}

// newSideHands returns the hands of a side. Done is called with Enter.
func (d *Desk) newSideHands(side workshop.Side, done func()) *sideHands {
	h := &sideHands{
		d: d, side: side,
		title:   ui.NewText("", ui.Strong),
		entry:   ui.NewEntry(d.Say("hands.hint")),
		reading: ui.NewLine("", ui.Note),
		error:   newComplaint(),
		reads: func(raised workshop.Hands, of int) string {
			return d.Say("hands.reading", raised.Count(), of, raised.Lowest())
		},
	}
	h.entry.SetColor(look.SideColor(side))
	h.entry.OnSubmitted = func(string) { done() }
	h.entry.OnChanged = func(string) { h.read() }
	keys := ui.Flow(look.Gap1)
	for fingers := range len(workshop.Hands{}) {
		keys.Add(ui.NewButton(strconv.Itoa(fingers), ui.Plain, func() { h.press(fingers) }))
	}
	keys.Add(ui.NewButton(d.Say("hands.back"), ui.Plain, h.takeBack))
	h.body = ui.Column(look.Gap2,
		ui.Row(look.Gap2, ui.NewBadge(side), ui.Grow(h.title), h.reading),
		h.entry, h.error,
	)
	h.keys = keys
	return h
}

// bothHands puts the hands of both sides beside each other, and the digits to
// press likewise. Tab leads from one entry to the other, and only later to the
// digits, which whoever has a keyboard does not need.
func bothHands(hands map[workshop.Side]*sideHands) (entries, keys fyne.CanvasObject) {
	sales, marketing := hands[workshop.Sales], hands[workshop.Marketing]
	return ui.Columns(look.Gap4, 2, sales.body, marketing.body), ui.Columns(look.Gap4, 2, sales.keys, marketing.keys)
}

// show names the side.
func (h *sideHands) show() { h.title.SetText(h.d.Say("hands.title", h.d.name(h.side))) }

// press adds a hand with the mouse. The keyboard stays in the entry.
func (h *sideHands) press(fingers int) {
	h.entry.SetText(h.entry.Text() + strconv.Itoa(fingers))
	h.focus()
	h.entry.Input().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd}) // where the next hand is typed, or taken back
}

// takeBack takes the hand back that was added last.
func (h *sideHands) takeBack() {
	if typed := []rune(h.entry.Text()); len(typed) > 0 {
		h.entry.SetText(string(typed[:len(typed)-1]))
	}
	h.focus()
}

func (h *sideHands) focus() { h.d.Window.Canvas().Focus(h.entry.Input()) }

// read returns the hands that are typed, and says what they come to.
func (h *sideHands) read() (workshop.Hands, error) {
	raised, err := workshop.ParseHands(h.entry.Text())
	h.fail(err)
	reading := ""
	if raised.Count() > 0 {
		reading = h.reads(raised, len(h.d.room.Workshop().People(h.side)))
	}
	h.reading.SetText(reading)
	return raised, err
}

// fail says beside the entry what is wrong with it, if anything is.
func (h *sideHands) fail(err error) {
	h.entry.SetFailed(err != nil)
	complain(h.error, h.d.Say.Problem(err), h.body)
}

// clear makes room for the next show of hands.
func (h *sideHands) clear() {
	h.entry.SetText("")
	h.read()
}
