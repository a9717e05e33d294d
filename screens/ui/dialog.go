package ui

import (
	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// A Dialog asks for something before the work goes on. The first field has
// the keyboard, Enter confirms, Escape cancels, Tab stays within, and the
// keyboard goes back to where it was.
type Dialog struct {
	over    *overlay
	body    *Scroll
	problem *Notice
	yes, no *Button
	foot    *fyne.Container
	confirm func() bool
	// OnCancel is called when the dialog is closed without a yes.
	OnCancel func()
}

// DialogWidth is how wide a dialog would like to be.
const DialogWidth float32 = 480

// dialogBar is the room of the bar that scrolls, beside what is scrolled.
const dialogBar = look.Gap3

// NewDialog returns a dialog that is not open yet. Confirm answers whether the
// dialog may close; if not, it has said why with [Dialog.Fail]. Without a
// confirm label there is only the other button.
func NewDialog(c fyne.Canvas, title string, content fyne.CanvasObject, confirmLabel, cancelLabel string, confirm func() bool) *Dialog {
	d := &Dialog{problem: NewNotice(), confirm: confirm}
	d.no = NewButton(cancelLabel, Plain, d.Cancel)
	d.yes = NewButton(confirmLabel, Primary, d.Confirm)
	d.yes.Hidden = confirmLabel == ""
	d.foot = container.NewStack(Row(look.Gap2, Space(), d.no, d.yes))
	// The padding within the scroller leaves room for rings, and at the right for
	// its bar; the one outside is smaller for that.
	d.body = NewScroll(PadEach(look.Gap1, dialogBar, look.Gap1, look.Gap1, content))
	d.over = newOverlay(c, Pad(look.Gap5, Column(look.Gap4,
		NewText(title, Title),
		Grow(PadEach(0, -dialogBar, 0, -look.Gap1, d.body)),
		d.problem,
		d.foot,
	)))
	d.over.shade = newShape()
	d.over.spot = d.spot
	d.over.onKey = func(key *fyne.KeyEvent) {
		switch key.Name {
		case fyne.KeyEscape:
			d.Cancel()
		case fyne.KeyReturn, fyne.KeyEnter:
			d.Confirm()
		default:
			d.body.CatchKey(key) // a long text has nothing in it that takes the keyboard
		}
	}
	return d
}

// Ask asks a question that has two answers.
func Ask(c fyne.Canvas, title, sentence, confirmLabel, cancelLabel string, yes func()) *Dialog {
	d := NewDialog(c, title, NewText(sentence, Body), confirmLabel, cancelLabel, func() bool {
		yes()
		return true
	})
	d.Show()
	return d
}

// Warn draws the confirming button as one that removes something.
func (d *Dialog) Warn() *Dialog {
	d.yes.SetStyle(Danger)
	return d
}

// WithKey shows the key that confirms, where it is not Enter alone.
func (d *Dialog) WithKey(key string) *Dialog {
	d.yes.WithKey(key)
	return d
}

// PutLast puts a button at the far end of the two, and behind them for Tab:
// one that removes must not follow the last field.
func (d *Dialog) PutLast(b *Button) { d.foot.Add(Row(look.Gap2, b, Space())) }

// Show opens the dialog.
func (d *Dialog) Show() { d.over.show() }

// Hide closes the dialog and tells nobody.
func (d *Dialog) Hide() { d.over.close() }

// Visible reports whether the dialog is open.
func (d *Dialog) Visible() bool { return d.over.open }

// Fail says within the dialog what is wrong. Nothing that was typed is lost.
func (d *Dialog) Fail(sentence string) {
	if sentence == "" {
		d.problem.Clear()
	} else {
		d.problem.Set(sentence, ToneBad)
	}
	d.over.Refresh()
}

// Confirm presses the confirming button.
func (d *Dialog) Confirm() {
	if !d.over.open || d.yes.Hidden || d.yes.Disabled() {
		return
	}
	if d.confirm == nil || d.confirm() {
		d.over.close()
	}
}

// Cancel presses the other button.
func (d *Dialog) Cancel() {
	if !d.over.open {
		return
	}
	d.over.close()
	if d.OnCancel != nil {
		d.OnCancel()
	}
}

// ShowReady shows the dialog with the keyboard on its confirming button, for a
// proposal that can be taken as it is.
func (d *Dialog) ShowReady() {
	d.Show()
	if !d.yes.Disabled() {
		d.over.canvas.Focus(d.yes)
	}
}

// Refuse makes it impossible to confirm and says why; "" allows it.
func (d *Dialog) Refuse(reason string) { d.yes.Refuse(reason) }

// spot puts the dialog a little above the middle, and no larger than the
// window: what does not fit scrolls.
func (d *Dialog) spot(window fyne.Size) (fyne.Position, fyne.Size) {
	width := min(max(look.Scaled(d.over.Theme(), DialogWidth), d.over.content.MinSize().Width), window.Width-2*look.Gap5)
	height := Height(d.over.content, width) - d.body.HeightFor(0) + d.body.whole(width-2*look.Gap5+look.Gap1+dialogBar)
	height = min(height, window.Height-2*look.Gap5)
	return fyne.NewPos((window.Width-width)/2, (window.Height-height)*0.4), fyne.NewSize(width, height)
}
