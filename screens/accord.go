// Package screens opens the app's windows: the list of workshops, and then
// the desk of the one that is opened.
//
// A screen reads, shows and asks for changes. It decides nothing, and it runs
// on the goroutine that draws. The packages below draw the parts: desk the
// facilitator's window, wall the room's, ui what both are made of.
package screens

import (
	"errors"
	"time"

	"fyne.io/fyne/v2"

	"accord/screens/awake"
	"accord/screens/chime"
	"accord/screens/desk"
	"accord/screens/logbook"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/letters"
)

// Accord is the app with its window.
type Accord struct {
	app     fyne.App
	window  fyne.Window
	library *storage.Library
	now     func() time.Time
	screen  screen
	voices  *ui.Voices // nil in a build without a screen reader

	settings storage.Settings
	say      tell.Say // in the language of the desk
	build    Build
}

// A Build is what the app says of itself.
type Build struct {
	Version string
	Book    *logbook.Book // where it logs
}

// A screen is what fills the window.
type screen interface {
	Body() fyne.CanvasObject
	Menu() *fyne.MainMenu
	Focus()                    // gives the keyboard to where the next key belongs
	Typed(*fyne.KeyEvent) bool // does what a key without modifier stands for
	Tick()                     // shows the time, once a second
	Close() error
}

// New returns the app on a library of workshops, with its window not shown yet.
func New(app fyne.App, library *storage.Library, build Build) (*Accord, error) {
	a := &Accord{app: app, library: library, now: time.Now, build: build}
	kept, broken := library.Settings()
	a.use(kept)
	a.window = app.NewWindow(a.say("app.name"))
	a.window.SetPadded(false)
	a.window.Resize(fyne.NewSize(1366, 768))
	a.window.SetMaster() // closing it ends the app, with the wall
	a.window.SetIcon(app.Icon())
	a.window.Canvas().SetOnTypedKey(func(ev *fyne.KeyEvent) { a.screen.Typed(ev) })
	a.window.SetOnClosed(func() { a.leave() })
	a.window.SetOnDropped(func(_ fyne.Position, files []fyne.URI) {
		if d, ok := a.screen.(*desk.Desk); ok && d.InBooth() {
			return // it would lead past the booth
		}
		for _, f := range files {
			a.openFile(f.Path())
		}
	})
	a.Home()
	if odd := library.Place(); odd != nil {
		a.screen.(*home).tell(a.say.Problem(odd))
	}
	if library.Second() {
		a.screen.(*home).tell(a.say("home.second"))
	}
	if broken != nil {
		a.screen.(*home).tell(a.say.Problem(broken))
	}
	return a, nil
}

// Run shows the window, opens the files it was started with, and returns
// when the window is closed.
func (a *Accord) Run(files []string) {
	a.app.Lifecycle().SetOnStarted(func() {
		a.screen.Focus()
		go a.keepTime()
		a.resume()
		for _, path := range files {
			a.openFile(path)
		}
	})
	a.window.ShowAndRun()
}

// keepTime ticks once a second for as long as the app runs, and listens for
// another copy of Accord more often. It is the one goroutine of the screens,
// and hands what it notices to the one that draws.
func (a *Accord) keepTime() {
	const often = 4 // in a second
	ticks := 0
	for range time.Tick(time.Second / often) {
		if !a.library.Second() && a.library.Knocked() {
			fyne.Do(a.window.RequestFocus)
		}
		if ticks++; ticks%often == 0 {
			fyne.Do(a.tick)
		}
		if ticks%(often/2) == 0 {
			fyne.Do(a.keepUp)
		}
	}
}

// keepUp keeps what is half typed, and the wall on its display, twice a second.
func (a *Accord) keepUp() {
	if d, ok := a.screen.(*desk.Desk); ok {
		d.KeepDraft()
		d.FollowDisplay()
	}
}

func (a *Accord) tick() {
	a.screen.Tick()
	ui.RestCursor(a.window.Canvas())
	if ui.Speaks {
		a.voices.Follow(a.window.Canvas())
	}
}

// Home shows the list of workshops.
func (a *Accord) Home() {
	a.leave()
	a.window.SetTitle(a.say("app.name"))
	a.show(newHome(a))
}

// open shows the desk of a workshop of the library.
func (a *Accord) open(id workshop.WorkshopID) error {
	file, w, err := a.library.Open(id)
	if err != nil {
		return err
	}
	a.leave()
	if err := a.library.Begin(id); err != nil {
		a.say.Problem(err) // the workshop is safe; only the next start will not lead back to it
	}
	a.window.SetTitle(a.say("app.title", w.Title))
	d := desk.New(a.host(), file, w)
	a.show(d)
	d.Recall()
	return nil
}

// host is what a desk needs of the app it stands in.
func (a *Accord) host() desk.Host {
	return desk.Host{
		App: a.app, Window: a.window, Say: a.say, Library: a.library, Now: a.now, Home: a.Home,
		Switch: a.openNew, Erase: a.erase,
		Ring: chime.Play, StayAwake: awake.Keep,
		Settings: a.settings, Edit: a.editSettings, About: a.about, Appearance: a.nextAppearance, Hinted: a.hinted, Printed: a.printed, Lend: letters.Lend,
	}
}

// openNew puts a workshop into the library and opens it.
func (a *Accord) openNew(w *workshop.Workshop) error {
	file, err := a.library.New(w)
	if err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	return a.open(w.ID)
}

// erase leaves a workshop and erases it.
func (a *Accord) erase(id workshop.WorkshopID) {
	a.Home()
	err := a.library.Delete(id)
	a.printed(a.settings.Without(id)) // where its papers went is nobody's business any more
	h := a.screen.(*home)
	h.show()
	if err != nil {
		h.tell(a.say.Problem(err))
	}
}

// resume opens the workshop that was on the desk when the app was killed, so
// that a dead battery costs the room no more than a start.
func (a *Accord) resume() {
	id, ok := a.library.Interrupted()
	if !ok {
		return
	}
	if err := a.open(id); err != nil {
		a.screen.(*home).tell(a.say.Problem(err))
	}
}

// show fills the window with a screen.
func (a *Accord) show(s screen) {
	a.screen = s
	a.window.SetMainMenu(s.Menu())
	body := s.Body()
	if ui.Speaks {
		a.voices = ui.NewVoices(body)
		body = a.voices.Body()
	}
	a.window.SetContent(body)
	s.Focus()
}

// leave closes the screen, if there is one.
func (a *Accord) leave() {
	if a.screen == nil {
		return
	}
	// The log has what goes wrong here; what is saved was saved before.
	a.say.Problem(errors.Join(a.screen.Close(), a.library.End()))
}

// Keys lists every key of the desk in a language, for papers that are made
// without a window.
func Keys(say tell.Say) []document.KeyGroup { return desk.Keys(say) }
