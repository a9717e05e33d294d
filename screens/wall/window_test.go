package wall_test

import (
	"testing"

	"accord/screens/wall"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// opened is a window of the wall with what it told its desk.
type opened struct {
	*wall.Window
	window   fyne.Window
	typed    []fyne.KeyName
	bound    int
	returned int
	second   bool
	closed   int
}

func open(t *testing.T) *opened {
	t.Helper()
	say := begin(t)
	o := &opened{}
	o.Window = wall.Open(wall.Setting{
		App: fyne.CurrentApp(), Say: say, Title: "The wall",
		Typed:    func(ev *fyne.KeyEvent) { o.typed = append(o.typed, ev.Name) },
		Bind:     func(fyne.Canvas) { o.bound++ },
		GiveBack: func() { o.returned++ },
		Second:   func() bool { return o.second },
		Closed:   func() { o.closed++ },
	})
	windows := fyne.CurrentApp().Driver().AllWindows()
	o.window = windows[len(windows)-1]
	return o
}

func (o *opened) press(keys ...fyne.KeyName) {
	for _, key := range keys {
		o.window.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: key})
	}
}

func TestKeysTypedOnTheWallReachTheDesk(t *testing.T) {
	o := open(t)
	o.press(fyne.KeyB, fyne.KeyF5, fyne.KeyPageDown)
	if len(o.typed) != 3 || o.typed[0] != fyne.KeyB || o.typed[2] != fyne.KeyPageDown {
		t.Errorf("the desk heard of %v", o.typed)
	}
	if o.bound != 1 {
		t.Errorf("keys with a modifier were bound %d times, want once", o.bound)
	}
}

func TestF11FillsTheDisplayAndEscapeLeavesIt(t *testing.T) {
	o := open(t)
	o.press(fyne.KeyF11)
	if !o.window.FullScreen() {
		t.Fatal("F11 did not fill the display")
	}
	o.press(fyne.KeyEscape)
	if o.window.FullScreen() {
		t.Error("Escape did not leave the full screen")
	}
	if len(o.typed) != 0 {
		t.Errorf("the desk heard of %v, which are the window's own", o.typed)
	}
	o.press(fyne.KeyEscape)
	if len(o.typed) != 1 {
		t.Error("an Escape that leaves nothing did not reach the desk")
	}
}

func TestTheDeskGetsTheKeyboardBack(t *testing.T) {
	if o := open(t); o.returned != 1 {
		t.Errorf("the keyboard was given back %d times, want once", o.returned)
	}
}

func TestClosingTheWallTellsTheDesk(t *testing.T) {
	o := open(t)
	o.Close()
	if o.closed != 1 {
		t.Errorf("the desk was told %d times, want once", o.closed)
	}
}

func TestTheWallFillsItsWindow(t *testing.T) {
	o := open(t)
	o.window.Resize(fyne.NewSize(1280, 720))
	if got := o.View().Size(); got != fyne.NewSize(1280, 720) {
		t.Errorf("the wall is %v in a window of 1280×720", got)
	}
	if test.WidgetRenderer(o.View()).MinSize().Width > 240 {
		t.Error("the wall cannot be a small picture")
	}
}

// A projector that is pulled out leaves the wall in a window, and one that is
// plugged in shows it again; the desk keeps the keyboard both times.
func TestTheWallFollowsTheProjector(t *testing.T) {
	o := open(t)
	if o.Follow() || o.window.FullScreen() {
		t.Fatal("with nothing plugged in, the wall moves")
	}
	o.second = true
	if !o.Follow() || !o.window.FullScreen() || o.returned != 2 {
		t.Errorf("plugged in: full screen %v, keyboard given back %d times", o.window.FullScreen(), o.returned)
	}
	if o.Follow() {
		t.Error("it moves a second time")
	}
	o.second = false
	if !o.Follow() || o.window.FullScreen() || o.returned != 3 {
		t.Errorf("pulled out: full screen %v, keyboard given back %d times", o.window.FullScreen(), o.returned)
	}
	if o.closed != 0 {
		t.Error("the wall was closed")
	}
}
