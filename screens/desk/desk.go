// Package desk draws the facilitator's window on one open workshop: the
// agenda at the left, one thing to do in the middle, the guide at the right,
// and the time below.
//
// It reads the workshop, shows it and asks [workshop.Room] to change it. It
// decides nothing. Start with [Desk]; what fills the middle during a move is
// a [panel], one file each, listed in moves.go.
package desk

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"accord/screens/command"
	"accord/screens/form"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document/page"
)

// A Host is the app a desk stands in.
type Host struct {
	App     fyne.App
	Window  fyne.Window
	Say     tell.Say
	Library *storage.Library
	Now     func() time.Time // the time, in the zone of the room
	Home    func()           // leaves the workshop for the list of all

	Switch func(*workshop.Workshop) error // puts a new workshop into the library and goes over to it
	Erase  func(workshop.WorkshopID)      // leaves the workshop for the list of all and erases it

	Settings   storage.Settings // how somebody likes the desk and the wall
	Edit       func()           // asks for other settings
	About      func()           // says what the app is made of
	Appearance func()           // goes on to the next look of the desk
	Hinted     func(key string) // notes that a hint was shown; nil: there are none

	Printed func(storage.Papers) // notes how papers are made; nil: nobody does
	Lend    page.Lender          // where papers have signs from that our fonts lack; nil: nowhere

	Ring      func() error                    // plays the sound of a step that has run out, and waits for its end; nil: there is none
	StayAwake func() (rest func(), err error) // keeps the computer awake until rest is called; nil: nobody does
	Uptime    func() time.Duration            // how long the computer has been awake, from any beginning; nil: as the program knows it

	// Go does work beside the goroutine that draws, and then done on it. Nil:
	// with a goroutine of its own. Tests do both at once.
	Go func(work, done func())
}

// Desk is the facilitator's window on one open workshop.
type Desk struct {
	Host
	ask      form.Asker
	room     *workshop.Room
	file     *storage.File
	past     *storage.Keeping // takes snapshots
	commands *command.Table
	stop     func() // stops watching the room
	inWindow bool   // whether the desk fills the window yet

	frame *frame
	stage stage
	panel panel
	at    place           // where the panel in the middle belongs
	begun map[place]panel // what was left half done elsewhere
	chose map[place]half  // what was chosen elsewhere, such as a side
	wall  *wallKeeper
	booth *booth // nil while the facilitator has the laptop

	time     *timekeeping
	question *question   // asked in the strip; nil: none
	folder   string      // where people want their papers; empty: where they usually go
	tongue   string      // the language they want them in; empty: the workshop's own
	maker    *paperMaker // the last that was shown; nil: none was yet
	printing *printing   // the last; nil: there was none
	draft    *draft      // what was half typed when it was kept last; nil: nothing
	keeping  bool        // while that is written
}

// A stage is which part of the work the desk shows.
type stage string

// The stages.
const (
	preparing stage = "prepare" // before the day
	running   stage = "run"     // in the room
	papers    stage = "papers"  // what is kept
)

// A place is a move of a step.
type place struct {
	stage stage
	step  workshop.StepID
	move  int
}

// New returns a desk on a workshop that has just been opened or created.
func New(host Host, file *storage.File, w *workshop.Workshop) *Desk {
	s := preparing
	if w.Began != 0 {
		s = running
	}
	return on(host, file, workshop.NewRoom(w, file), s, nil)
}

// Again returns a desk on the same open workshop in another language. What
// can be undone stays so, and the wall stays as the room sees it.
func (d *Desk) Again(host Host) *Desk {
	d.stop()
	d.time.rest()
	next := on(host, d.file, d.room, d.stage, d.wall)
	next.past = d.past
	next.past.SetSecond(host.Settings.Second)
	if next.printing = d.printing; next.printing != nil {
		next.printing.d = next
		next.printing.told()
	}
	next.wall.like(host.Settings) // a hint that stands there was shown by on
	return next
}

// Like lets the desk and the wall be as somebody likes them now. Nothing is
// drawn anew, so that what is half typed or ticked is still there.
func (d *Desk) Like(s storage.Settings) {
	d.Settings = s
	d.past.SetSecond(s.Second)
	d.wall.like(s)
	d.frame.hint.show(d.room.Workshop())
}

// on returns a desk that shows a stage of the work in a room, with the wall of
// the desk before it, if there was one.
func on(host Host, file *storage.File, room *workshop.Room, s stage, before *wallKeeper) *Desk {
	d := &Desk{Host: host, room: room, file: file, stage: s}
	w := room.Workshop()
	if d.Go == nil {
		d.Go = beside
	}
	if d.Uptime == nil {
		began := time.Now()
		d.Uptime = func() time.Duration { return time.Since(began) }
	}
	d.time = &timekeeping{d: d}
	if w.Rehearsal {
		d.Now = faster(host.Now, w)
	}
	d.ask = form.Asker{Window: host.Window, Say: host.Say, Now: d.Now}
	own := d.Settings.Papers.Of(w.ID)
	d.folder, d.tongue = own.Folder, own.Language
	d.commands = command.New(d.Say, d.tell)
	d.commands.Asking = d.isAsking
	d.addCommands()
	if d.wall = before; before == nil {
		d.wall = newWallKeeper(d)
	}
	d.wall.serve(d)
	d.frame = newFrame(d)
	d.stop = d.room.Watch(func(_, after *workshop.Workshop) { d.show(after) })
	d.show(w)
	if before == nil {
		d.past = file.Keep(room, d.Settings.Second, func() time.Time { return d.Host.Now() })
		d.tellFound(file.Found())
	}
	return d
}

// Body returns what fills the window.
func (d *Desk) Body() fyne.CanvasObject { return d.frame.body }

// Menu returns the window's menu.
func (d *Desk) Menu() *fyne.MainMenu { return d.commands.Menu() }

// Close lets go of the workshop.
func (d *Desk) Close() error {
	d.stop()
	d.wall.close()
	d.time.rest()
	if d.printing != nil {
		d.printing.close()
	}
	d.past.Close()
	return d.file.Close()
}

// Tick shows the time, and whether the file is still safe. It is called once a
// second.
func (d *Desk) Tick() {
	if news := d.file.Look(d.room.Workshop()); news != nil {
		d.tell(d.Say.Problem(news))
	}
	d.tellSnapshots(d.past.Tick(d.Uptime()))
	d.time.tick()
	d.forget()
	d.frame.strip.tick(d.room.Workshop())
	d.wall.tick(d.Now())
	d.play()
}

// FollowDisplay keeps the wall on the second display while there is one. It is
// called twice a second: a cable may be out for hardly longer, and the room
// wonders.
func (d *Desk) FollowDisplay() { d.wall.follow() }

// Typed does what a key without modifier stands for, if the widget that has
// the keyboard had no use for it. It reports whether there was something to do.
func (d *Desk) Typed(ev *fyne.KeyEvent) bool {
	if d.isAsking() && len(ev.Name) == 1 {
		return false // a letter, which is meant for the dialog whatever has the keyboard in it
	}
	return d.keyed(ev)
}

// keyed does what a key stands for, whichever window it was typed in.
func (d *Desk) keyed(ev *fyne.KeyEvent) bool {
	if d.booth != nil {
		return d.booth.key(ev)
	}
	if d.frame.body.CatchKey(ev) || d.escaped(ev) || !d.isAsking() && d.panel.typed != nil && d.panel.typed(ev) {
		return true
	}
	if d.stage != running && (ev.Name == fyne.KeyPageDown || ev.Name == fyne.KeyPageUp) {
		return true // the end of a page outside of the room leads nowhere
	}
	return d.commands.Typed(ev)
}

// Focus gives the keyboard to where the next key belongs. The host calls it
// once the desk fills the window; from then on the desk keeps it right.
func (d *Desk) Focus() {
	d.inWindow = true
	if d.booth != nil {
		d.booth.focus()
		return
	}
	if d.panel.rests != nil && d.panel.rests() {
		d.Window.Canvas().Unfocus()
		return
	}
	if d.panel.first != nil {
		if f := d.panel.first(); f != nil {
			ui.FocusLater(d.Window.Canvas(), f)
			return
		}
	}
	if f := ui.FirstFocusable(d.panel.body); f != nil {
		ui.FocusLater(d.Window.Canvas(), f)
	}
}

// show draws a workshop: what changed in the middle, or another middle.
func (d *Desk) show(w *workshop.Workshop) {
	d.frame.body.Cancel() // what was dragged may be gone
	at := d.placeOf(w)
	turned := at != d.at || d.panel.body == nil
	if turned {
		d.turnPanel(at, w)
		d.frame.middle.Objects = []fyne.CanvasObject{d.panel.body}
		d.frame.middle.Refresh()
		d.frame.notice.Clear()
		d.frame.hint.show(w)
		if d.inWindow {
			defer d.Focus() // once the frame has left the page the room it has
		}
	}
	d.drop(w)
	d.asked(w)
	d.panel.show(w)
	if d.inWindow && !turned && ui.FocusGone(d.Window.Canvas()) {
		d.Focus()
	}
	if d.booth != nil {
		d.booth.show(w)
	}
	d.wall.show(w.Wall())
	d.frame.show(w) // which says what the wall shows
}

// placeOf returns what the middle belongs to.
func (d *Desk) placeOf(w *workshop.Workshop) place {
	if d.stage != running {
		return place{stage: d.stage}
	}
	s, _ := w.CurrentStep()
	return place{stage: running, step: s.ID, move: s.Move}
}

// goTo shows another stage of the work.
func (d *Desk) goTo(s stage) {
	d.stage = s
	d.show(d.room.Workshop())
}

// change asks the room for a change. The caller shows the error beside its
// cause; see [Desk.try] where there is no such place.
func (d *Desk) change(did string, change func(*workshop.Workshop) error) error {
	err := d.room.Change(did, change)
	if err == nil {
		d.frame.notice.Clear()
	}
	return err
}

// try asks the room for a change and shows an error in the notice of the
// desk. It reports whether the change was made.
func (d *Desk) try(did string, change func(*workshop.Workshop) error) bool {
	err := d.change(did, change)
	d.tell(d.Say.Problem(err))
	return err == nil
}

// tell shows a sentence in the notice of the desk; an empty one clears it.
func (d *Desk) tell(sentence string) {
	if sentence == "" {
		d.frame.notice.Clear()
		return
	}
	d.frame.notice.Set(sentence, ui.ToneBad)
}

// beside does work on a goroutine of its own, and then done on the one that
// draws.
func beside(work, done func()) {
	go func() {
		work()
		fyne.Do(done)
	}()
}

// name returns what the workshop calls a side.
func (d *Desk) name(side workshop.Side) string {
	return d.Say.Side(d.room.Workshop().Brief, side)
}

// stack is a container whose one object can be exchanged.
func stack(o ...fyne.CanvasObject) *fyne.Container { return container.NewStack(o...) }

// Workshop returns the workshop on the desk, to be read.
func (d *Desk) Workshop() *workshop.Workshop { return d.room.Workshop() }
