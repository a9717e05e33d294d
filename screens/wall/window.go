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
	second  bool // there was a second display when it was last looked for
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
	Second   func() bool          // reports whether there is a second display; nil: as the window system says
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

	if w.setting.Second == nil {
		w.setting.Second = w.hasSecond
	}
	if w.second = w.setting.Second(); w.second {
		w.toSecond()
	} else if window, ok := w.window.(desktop.Window); ok {
		window.RequestAlwaysOnTop() // or the desk would lie upon it, once it has the keyboard back
	}
	w.window.Show()
	w.giveBack()
	return w
}

// Serve asks another desk from now on. The window stays where it is.
func (w *Window) Serve(s Setting) {
	s.Second = w.setting.Second
	w.setting = s
	s.Bind(w.window.Canvas())
}

// hasSecond asks the window system for a second display that is not a mirror
// of the first.
func (w *Window) hasSecond() bool {
	screens, ok := w.setting.App.Driver().(desktop.Driver)
	return ok && screens.HasSecondaryDisplay()
}

// toSecond fills the second display.
func (w *Window) toSecond() {
	if window, ok := w.window.(desktop.Window); ok {
		window.RequestFullScreenSecondary()
		return
	}
	w.window.SetFullScreen(true)
}

// giveBack gives the keyboard back to the desk. Where there is a window
// system, that is done a little later: nothing tells when it has shown a
// window and given it the keyboard. The timer has a goroutine of its own, and
// what it does is done on the toolkit's.
func (w *Window) giveBack() {
	if _, ok := w.setting.App.Driver().(desktop.Driver); !ok {
		w.setting.GiveBack()
		return
	}
	time.AfterFunc(settled, func() { fyne.Do(w.setting.GiveBack) })
}

// OnSecond reports whether the wall has a second display to itself.
func (w *Window) OnSecond() bool { return w.second }

// Follow looks for a display that was plugged in or pulled out, and moves the
// wall there or back into a window, without the keyboard. It reports whether
// something changed.
func (w *Window) Follow() bool {
	second := w.setting.Second()
	if second == w.second {
		return false
	}
	w.second = second
	if second {
		w.toSecond()
	} else {
		w.FullScreen(false)
	}
	w.giveBack()
	return true
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
