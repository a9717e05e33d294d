package desk

import (
	"accord/screens/look"
	"accord/screens/ui"
)

// leave goes back to the desk, past the PIN if there is one. Whoever is in
// the middle of a turn is asked first, for Escape is pressed easily.
func (b *booth) leave() {
	switch d := b.d; {
	case b.pin != "":
		b.askPIN()
	case b.side != "":
		ui.Ask(d.Window.Canvas(), d.Say("booth.leave"), d.Say("booth.leave-why"), d.Say("booth.leave"), d.Say("form.cancel"), b.close)
	default:
		b.close()
	}
}

// askPIN lets the facilitator out, and nobody else.
func (b *booth) askPIN() {
	d := b.d
	pin := ui.NewEntry(d.Say("booth.pin"))
	pin.Input().Password = true
	var dialog *ui.Dialog
	dialog = ui.NewDialog(d.Window.Canvas(), d.Say("booth.leave"), ui.Column(look.Gap3, pin), d.Say("booth.leave"), d.Say("form.cancel"), func() bool {
		if pin.Text() != b.pin {
			pin.SetText("")
			dialog.Fail(d.Say("booth.wrong-pin"))
			return false
		}
		b.close()
		return true
	})
	pin.OnSubmitted = func(string) { dialog.Confirm() }
	dialog.Show()
}

// close gives the window back to the desk. A turn that was broken off ends as
// if it had been handed in.
func (b *booth) close() {
	d := b.d
	if b.side != "" {
		b.handIn()
	}
	d.booth = nil
	d.commands.Lock(false)
	for _, s := range questionKeys {
		d.Window.Canvas().RemoveShortcut(s)
	}
	d.Window.SetCloseIntercept(nil)
	d.Window.SetFullScreen(b.full)
	d.Window.SetMainMenu(d.Menu())
	d.Window.SetContent(d.Body())
	d.show(d.room.Workshop())
	d.Focus()
}
