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
	view    *View
	window  fyne.Window
	setting Setting
}

// A Setting is where a window of the wall is opened, and what it asks of the
// desk that opens it. All of it has to be there.
type Setting struct {
	App      fyne.App
	Say      tell.Say             // in the language of the wall
	Title    string               // of the window
	Typed    func(*fyne.KeyEvent) // is told the keys typed on the wall, so that a clicker works in both windows
	Bind     func(fyne.Canvas)    // puts the desk's keys with a modifier on the wall too
	GiveBack func()               // gives the keyboard back to the desk
	Closed   func()               // is told when the window has gone
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
func Open(s Setting) *Window {
	w := &Window{view: New(s.Say), setting: s, window: s.App.NewWindow(s.Title)}
	w.window.SetPadded(false)
	w.window.SetContent(w.view)
	w.window.Resize(usual)
	w.window.Canvas().SetOnTypedKey(w.typed)
	w.window.SetOnClosed(w.closed)
	s.Bind(w.window.Canvas())

	screens, ok := s.App.Driver().(desktop.Driver)
	if !ok { // no window system, which would take the keyboard
		w.window.Show()
		s.GiveBack()
		return w
	}
	if window, ok := w.window.(desktop.Window); ok && screens.HasSecondaryDisplay() {
		window.RequestFullScreenSecondary()
	}
	w.window.Show()
	// The timer has a goroutine of its own, for nothing tells when the window
	// system is done. What it does is done on the toolkit's.
	time.AfterFunc(settled, func() { fyne.Do(s.GiveBack) })
	return w
}

// View returns the wall in the window.
func (w *Window) View() *View { return w.view }

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
		w.setting.Typed(ev)
	}
}

func (w *Window) closed() { w.setting.Closed() }
