package wall

import (
	"time"

	"accord/screens/tell"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// A Window shows a wall to the room: on the second display if there is one,
// else in an ordinary window that can be dragged to where it belongs.
type Window struct {
	View *View

	window fyne.Window
	app    fyne.App
	desk   Desk
}

// A Desk is what the wall's window asks of whoever opened it. Every part of
// it but Later has to be there.
type Desk struct {
	Typed  func(*fyne.KeyEvent)                 // is told the keys typed on the wall, so that a clicker works in both windows
	Return func()                               // gives the keyboard back to the desk
	Closed func()                               // is told when the window has gone
	Later  func(after time.Duration, do func()) // nil: by the clock of the computer
}

// usual is the size of the window where there is no second display.
var usual = fyne.NewSize(960, 540)

// settled is how long a window system takes to show a window and to give it
// the keyboard. Only then can the desk have it back.
const settled = 300 * time.Millisecond

// Open opens the room's window.
//
// A mirrored display is no second display, and the computer is not asked
// which of several is the projector. So F11 fills the display that the window
// is on, and Escape leaves it.
func Open(app fyne.App, say tell.Say, desk Desk) *Window {
	w := &Window{View: New(say), app: app, desk: desk, window: app.NewWindow(say("wall.window"))}
	w.window.SetPadded(false)
	w.window.SetContent(w.View)
	w.window.Resize(usual)
	w.window.Canvas().SetOnTypedKey(w.typed)
	w.window.SetOnClosed(w.closed)
	if screens, ok := app.Driver().(desktop.Driver); ok && screens.HasSecondaryDisplay() {
		if window, ok := w.window.(desktop.Window); ok {
			window.RequestFullScreenSecondary()
		}
	}
	app.Driver().SetDisableScreenBlanking(true)
	w.window.Show()
	later := desk.Later
	if later == nil {
		later = byTheClock
	}
	later(settled, desk.Return)
	return w
}

// byTheClock does something after a while. The timer has a goroutine of its
// own, because nothing tells when the window system is done; what it does is
// done on the toolkit's.
func byTheClock(after time.Duration, do func()) {
	time.AfterFunc(after, func() { fyne.Do(do) })
}

// Canvas returns the canvas of the window, for keys with a modifier.
func (w *Window) Canvas() fyne.Canvas { return w.window.Canvas() }

// Close closes the window.
func (w *Window) Close() { w.window.Close() }

// FullScreen fills the display that the window is on, or leaves it.
func (w *Window) FullScreen(full bool) {
	w.window.SetFullScreen(full)
	if !full {
		// What was opened full screen has no other size to go back to.
		w.window.Resize(usual)
	}
}

func (w *Window) typed(ev *fyne.KeyEvent) {
	switch full := w.window.FullScreen(); {
	case ev.Name == fyne.KeyF11:
		w.FullScreen(!full)
	case ev.Name == fyne.KeyEscape && full:
		w.FullScreen(false)
	default:
		w.desk.Typed(ev)
	}
}

func (w *Window) closed() {
	w.app.Driver().SetDisableScreenBlanking(false)
	w.desk.Closed()
}
