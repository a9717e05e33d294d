package desk

import (
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"accord/screens/command"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// booth is the laptop while it is passed round: it fills the whole screen and
// belongs to one person at a time. Between two people nothing is there but
// the question who is next, and what the last one did cannot be reached: not
// by a key, the mouse, undo or the clipboard.
type booth struct {
	d     *Desk
	pin   string                // what leads out; empty: Escape alone
	taken map[workshop.Side]int // people who have had their turn at writing
	side  workshop.Side         // whose turn it is; empty: between two people
	panel panel                 // what that person does
	done  *ui.Button            // ends the turn, where the panel does not
	away  *ui.Button            // gives the turn back
	page  *fyne.Container       // its one object is the page of the moment
	body  fyne.CanvasObject
	full  bool // whether the window filled the screen before
}

// boothW keeps a person's page narrow enough to be covered by a back.
const boothW float32 = 820

func (d *Desk) whyNoBooth() string {
	can := d.stage == running && d.room.Workshop().CanOpenBooth()
	return refusal(can, d.Say("booth.not-now"))
}

// boothButton starts the booth from a panel.
func (d *Desk) boothButton() *ui.Button {
	return ui.NewButton(d.Say("command.booth"), ui.Plain, func() { d.commands.Run("booth") })
}

// askBooth asks for the PIN that will lead out of the booth, and goes in.
func (d *Desk) askBooth() {
	pin := ui.NewEntry(d.Say("booth.pin-hint"))
	content := ui.Column(look.Gap3,
		ui.NewText(d.Say("booth.how"), ui.Body), pin, ui.NewText(d.Say("booth.pin-why"), ui.Note))
	dialog := ui.NewDialog(d.Window.Canvas(), d.Say("command.booth"), content, d.Say("booth.begin"), d.Say("form.cancel"), func() bool {
		d.openBooth(pin.Text())
		return true
	})
	pin.OnSubmitted = func(string) { dialog.Confirm() }
	dialog.Show()
}

// openBooth gives the whole window to the booth.
func (d *Desk) openBooth(pin string) {
	if !d.try("booth.open", (*workshop.Workshop).OpenBooth) {
		return
	}
	b := &booth{d: d, pin: pin, taken: make(map[workshop.Side]int), page: stack(), full: d.Window.FullScreen()}
	b.body = ui.Ground(look.Ground, ui.Pad(look.Gap6, catching(catchRunes(b.page, b.letter), b.key)))
	d.booth = b
	d.commands.Lock(true)
	for by, s := range questionKeys {
		d.Window.Canvas().AddShortcut(s, func(fyne.Shortcut) { b.ask(by) })
	}
	d.Window.SetMainMenu(nil)
	d.Window.SetCloseIntercept(b.leave) // closing the window is no way round the PIN
	d.Window.SetContent(b.body)
	d.Window.SetFullScreen(true)
	b.between()
}

// questionKeys go from one question to the next, or back. The table of commands
// is locked in the booth, so its keys are not there.
var questionKeys = map[int]fyne.Shortcut{
	1:  &desktop.CustomShortcut{KeyName: fyne.KeyDown, Modifier: command.Ctrl},
	-1: &desktop.CustomShortcut{KeyName: fyne.KeyUp, Modifier: command.Ctrl},
}

// ask goes on by so many questions of the person who is in the booth.
func (b *booth) ask(by int) {
	if b.panel.ask != nil && !b.d.isAsking() {
		b.panel.ask(by)
	}
}

// InBooth reports whether the laptop is passed round, so that nothing else
// may take over the window.
func (d *Desk) InBooth() bool { return d.booth != nil }

// between asks who is next. Whatever the last person had is gone.
func (b *booth) between() {
	w := b.d.room.Workshop()
	b.side, b.panel, b.done, b.away = "", panel{}, nil, nil
	b.d.room.Seal()
	b.d.App.Clipboard().SetContent("")
	title, text := b.d.Say("booth.next"), b.d.Say("booth.next-how")
	if b.isFull(workshop.Sales) && b.isFull(workshop.Marketing) {
		title, text = b.d.Say("booth.all"), b.d.Say("booth.all-how")
	}
	choice := ui.Grid(look.Gap4, look.Gap4, 2)
	for _, side := range workshop.Sides {
		button := ui.NewButton(b.d.Say("vote.of", b.d.name(side), b.count(side), len(w.People(side))), ui.ForSide(side), func() { b.begin(side) }).
			WithKey(side.Letter())
		button.Refuse(refusal(!b.isFull(side), b.d.Say("booth.side-in", b.d.name(side))))
		choice.Add(button)
	}
	b.turnTo(ui.Column(look.Gap5, ui.Space(),
		ui.NewText(title, ui.Style{Size: 32, Bold: true}), ui.NewText(text, ui.Body), choice,
		ui.Space(), ui.NewText(b.d.Say("booth.out"), ui.Note)))
}

// turnTo shows another page.
func (b *booth) turnTo(page fyne.CanvasObject) {
	b.page.Objects = []fyne.CanvasObject{ui.Across(0, ui.Space(), ui.Fixed(b.d.roomy(boothW), 0, page), ui.Space())}
	b.page.Refresh()
	b.focus()
}

// count says how many of a side have had their turn.
func (b *booth) count(side workshop.Side) int {
	w := b.d.room.Workshop()
	switch w.CurrentMove().(type) {
	case move.Rate:
		return w.Answered(side)
	case move.Vote:
		return w.BallotsCast(side)
	}
	return b.taken[side]
}

func (b *booth) isFull(side workshop.Side) bool {
	return b.count(side) >= len(b.d.room.Workshop().People(side))
}

// begin gives the laptop to a person of a side.
func (b *booth) begin(side workshop.Side) {
	if b.isFull(side) {
		return
	}
	b.side = side
	buttons := ui.Row(look.Gap2, ui.Space())
	b.away = ui.NewButton(b.d.Say("booth.away"), ui.Quiet, b.giveBack)
	buttons.Add(b.away)
	switch m := b.d.room.Workshop().CurrentMove().(type) {
	case move.Write:
		b.done = ui.NewButton(b.d.Say("booth.done"), ui.ForSide(side), b.finish)
		buttons.Add(b.done)
		b.panel = b.d.newWriteAlone(m, side, func() { b.d.Window.Canvas().Focus(b.done) })
	case move.Rate:
		b.panel = b.d.newRateAlone(m, side, b.handIn)
	case move.Vote:
		b.panel = b.d.newBallotAlone(side, b.handIn)
	}
	b.show(b.d.room.Workshop())
	b.turnTo(ui.Column(look.Gap4,
		ui.RowTop(look.Gap3, ui.NewBadge(side), ui.Grow(ui.NewText(b.d.Say("booth.yours", b.d.name(side)), ui.Title))),
		ui.Grow(b.panel.body), buttons))
}

// show draws what the person did so far. Cards are in the file at once, so a
// turn in which some were written can only be ended, not given back.
func (b *booth) show(w *workshop.Workshop) {
	if b.panel.show == nil {
		return
	}
	b.panel.show(w)
	b.away.Refuse(refusal(b.panel.wrote == nil || !b.panel.wrote(), b.d.Say("booth.wrote")))
}

// giveBack ends a turn in which nothing was begun.
func (b *booth) giveBack() {
	if b.panel.wrote != nil && b.panel.wrote() {
		b.show(b.d.room.Workshop()) // what is half typed keeps the turn, too
		return
	}
	b.between()
}

// finish ends a turn at writing, with what is typed and not added yet.
func (b *booth) finish() {
	if b.panel.finish() {
		b.taken[b.side]++
		b.handIn()
	}
}

// handIn leaves no trace of the order in which people were here, and asks for
// the next.
func (b *booth) handIn() {
	side := b.side
	err := b.d.room.Change("booth.hand-in", func(w *workshop.Workshop) error { return w.HandIn(side) })
	b.between()
	if err != nil {
		b.d.tell(b.d.Say.Problem(err)) // the desk says it; what was written is kept
	}
}

// focus gives the keyboard to where the next key belongs.
func (b *booth) focus() {
	if b.panel.first != nil {
		ui.FocusLater(b.d.Window.Canvas(), b.panel.first())
		return
	}
	if f := ui.FirstFocusable(b.page); f != nil {
		ui.FocusLater(b.d.Window.Canvas(), f)
	}
}

// key leads out with Escape. Every other key ends here.
func (b *booth) key(ev *fyne.KeyEvent) bool {
	if ev.Name == fyne.KeyEscape {
		b.leave()
	}
	return true
}

// letter chooses the side of the person who is next.
func (b *booth) letter(r rune) bool {
	if b.side != "" {
		return false
	}
	for _, side := range workshop.Sides {
		if string(unicode.ToUpper(r)) == side.Letter() {
			b.begin(side)
			return true
		}
	}
	return false
}
