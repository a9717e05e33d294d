package desk

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/screens/wall"
	"accord/storage"
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
	frozen  bool      // the wall stays as it is while the desk goes on
	mode    look.Mode // of the wall, whatever the desk has
	text    int       // size of its text, in percent

	second func() bool // reports whether there is a second display; nil: as the window system says
}

func newWallKeeper(d *Desk) *wallKeeper {
	k := &wallKeeper{d: d, say: d.Say, small: wall.New(d.Say)}
	k.like(d.Settings)
	return k
}

// serve works for a desk from now on. What the room sees stays as it is.
func (k *wallKeeper) serve(d *Desk) {
	k.d = d
	if k.window != nil {
		k.window.Serve(k.setting())
	}
}

// like gives the wall the look and the size of text that somebody likes.
func (k *wallKeeper) like(s storage.Settings) {
	k.mode, k.text = look.Mode(s.Wall), max(s.WallText, storage.WallTextSizes[0])
	k.each(func(v *wall.View) {
		v.SetMode(k.mode)
		v.SetText(k.text)
	})
	if k.window != nil { // the small picture never moves
		k.window.View().SetLively(!s.Still)
	}
}

// miniature returns the small picture.
func (k *wallKeeper) miniature() fyne.CanvasObject { return k.small }

// show hands the room's window what the room may see.
func (k *wallKeeper) show(w workshop.Wall) {
	if w.Language != k.now.Language {
		k.speak(w.Language)
	}
	k.now = w
	if !k.frozen {
		k.each(func(v *wall.View) { v.Set(w) })
	}
	k.tick(k.d.Now())
}

// speak gives the wall the words of its own language.
func (k *wallKeeper) speak(language string) {
	k.say = tell.In(language)
	k.each(func(v *wall.View) { v.Speak(k.say) })
}

// tick shows the time.
func (k *wallKeeper) tick(at time.Time) {
	k.each(func(v *wall.View) { v.Tick(at) })
}

// follow moves the wall to a projector that was plugged in, or away from one
// that was pulled out.
func (k *wallKeeper) follow() {
	if k.window == nil || !k.window.Follow() {
		return
	}
	switch {
	case !k.window.OnSecond():
		k.d.frame.notice.Set(k.d.Say("wall.display-gone"), ui.ToneAmber)
	case !k.unsay("wall.display-gone"): // or all is as it was
		k.d.frame.notice.Set(k.d.Say("wall.display-found"), ui.ToneGood)
	}
}

// unsay takes back what the desk says of the displays once it is so no more,
// and reports whether it did say it.
func (k *wallKeeper) unsay(key string) bool {
	said := k.d.frame.notice.Text() == k.d.Say(key)
	if said {
		k.d.frame.notice.Clear()
	}
	return said
}

// each does something to the room's window, if it is open, and to the small
// picture of it.
func (k *wallKeeper) each(do func(*wall.View)) {
	do(k.small)
	if k.window != nil {
		do(k.window.View())
	}
}

// toggle opens the room's window, or closes it.
func (k *wallKeeper) toggle() {
	if k.window != nil {
		k.window.Close()
		return
	}
	k.window = wall.Open(k.setting())
	v := k.window.View()
	v.SetBlank(k.blanked)
	v.SetMode(k.mode)
	v.SetText(k.text)
	v.SetLively(!k.d.Settings.Still)
	k.show(k.now)
	k.d.frame.show(k.d.room.Workshop())
}

// setting is where the room's window is opened, and what it asks of the desk.
func (k *wallKeeper) setting() wall.Setting {
	return wall.Setting{
		App: k.d.App, Say: k.say, Title: k.say("wall.window-title", k.now.Title),
		Typed:    k.d.typedOnWall,
		Bind:     k.d.commands.Bind,
		GiveBack: k.d.Window.RequestFocus,
		Second:   k.second,
		Closed:   k.closed,
	}
}

func (k *wallKeeper) closed() {
	k.window = nil
	k.unsay("wall.display-found")
	k.unsay("wall.display-gone")
	k.setFrozen(false)
	k.setBlank(false)
}

// blank makes the room's window empty, or shows it again.
func (k *wallKeeper) blank() { k.setBlank(!k.blanked) }

func (k *wallKeeper) setBlank(on bool) {
	k.blanked = on
	k.each(func(v *wall.View) { v.SetBlank(on) })
	k.d.frame.show(k.d.room.Workshop())
}

// freeze keeps the wall as it is while the desk goes on, or lets it follow
// again.
func (k *wallKeeper) freeze() { k.setFrozen(!k.frozen) }

func (k *wallKeeper) setFrozen(on bool) {
	k.frozen = on
	if !on {
		k.show(k.now)
	}
	k.d.frame.show(k.d.room.Workshop())
}

// resize makes the wall's text larger or smaller by so many sizes.
func (k *wallKeeper) resize(by int) {
	sizes := storage.WallTextSizes
	at := min(len(sizes)-1, max(0, slices.Index(sizes, k.text)+by))
	k.text = sizes[at]
	k.each(func(v *wall.View) { v.SetText(k.text) })
	k.d.frame.notice.Set(k.d.Say("wall.text-is", k.text), ui.ToneMuted)
}

// turn goes on to the wall's next look, as the light in the room wants it.
func (k *wallKeeper) turn() {
	all := storage.WallAppearances
	at := slices.Index(all, string(k.mode))
	k.mode = look.Mode(all[(at+1)%len(all)])
	k.each(func(v *wall.View) { v.SetMode(k.mode) })
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
	case k.frozen:
		return "head.wall-frozen"
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
