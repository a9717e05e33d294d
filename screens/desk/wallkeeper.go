package desk

import (
	"time"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/wall"
	"accord/workshop"
)

// wallKeeper opens, blanks and closes the room's window, and keeps a small
// picture of it on the desk.
type wallKeeper struct {
	d       *Desk
	say     tell.Say // in the language of the wall
	small   *wall.View
	window  *wall.Window // nil while it is closed
	now     workshop.Wall
	blanked bool
	mode    look.Mode // of the wall, whatever the desk has
}

func newWallKeeper(d *Desk) *wallKeeper {
	return &wallKeeper{d: d, say: d.Say, small: wall.New(d.Say), mode: look.Mode(d.Settings.Wall)}
}

// miniature returns the small picture.
func (k *wallKeeper) miniature() fyne.CanvasObject { return k.small }

// show hands the room's window what the room may see.
func (k *wallKeeper) show(w workshop.Wall) {
	if w.Language != k.now.Language {
		k.speak(w.Language)
	}
	k.now = w
	k.small.Set(w)
	if k.window != nil {
		k.window.View().Set(w)
	}
	k.tick(k.d.Now())
}

// speak gives the wall the words of its own language.
func (k *wallKeeper) speak(language string) {
	k.say = tell.In(language)
	k.small.Speak(k.say)
	if k.window != nil {
		k.window.View().Speak(k.say)
	}
}

// tick shows the time.
func (k *wallKeeper) tick(at time.Time) {
	k.small.Tick(at)
	if k.window != nil {
		k.window.View().Tick(at)
	}
}

// toggle opens the room's window, or closes it.
func (k *wallKeeper) toggle() {
	if k.window != nil {
		k.window.Close()
		return
	}
	k.window = wall.Open(wall.Setting{
		App: k.d.App, Say: k.say, Title: k.say("wall.window-title", k.now.Title),
		Typed:    func(ev *fyne.KeyEvent) { k.d.Typed(ev) },
		Bind:     k.d.commands.Bind,
		GiveBack: k.d.Window.RequestFocus,
		Closed:   k.closed,
	})
	k.window.View().SetBlank(k.blanked)
	k.window.View().SetMode(k.mode)
	k.show(k.now)
	k.d.frame.show(k.d.room.Workshop())
}

func (k *wallKeeper) closed() {
	k.window = nil
	k.setBlank(false)
}

// blank makes the room's window empty, or shows it again.
func (k *wallKeeper) blank() { k.setBlank(!k.blanked) }

func (k *wallKeeper) setBlank(on bool) {
	k.blanked = on
	k.small.SetBlank(on)
	if k.window != nil {
		k.window.View().SetBlank(on)
	}
	k.d.frame.show(k.d.room.Workshop())
}

// turn makes the wall white or dark, as the light in the room wants it.
func (k *wallKeeper) turn() {
	if k.mode == look.Light {
		k.mode = look.Dark
	} else {
		k.mode = look.Light
	}
	k.small.SetMode(k.mode)
	if k.window != nil {
		k.window.View().SetMode(k.mode)
	}
}

func (k *wallKeeper) whyNoBlank() string {
	return refusal(k.window != nil, k.d.Say("wall.not-open"))
}

// state names the sentence that says what the wall shows.
func (k *wallKeeper) state() string {
	_, hidden := k.now.View.(workshop.HiddenView)
	switch {
	case k.window == nil:
		return "head.wall-closed"
	case k.blanked:
		return "head.wall-blank"
	case hidden:
		return "head.wall-counts"
	}
	return "head.wall-live"
}

// close lets the room's window go with its desk.
func (k *wallKeeper) close() {
	if k.window != nil {
		k.window.Close()
	}
}
