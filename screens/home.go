package screens

import (
	"fyne.io/fyne/v2"

	"accord/assets"
	"accord/screens/command"
	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/storage"
	"accord/workshop"
	"accord/workshop/document"
	"accord/workshop/document/signed"
)

// home is the list of workshops, what is due now, and a way in for a
// newcomer.
type home struct {
	a        *Accord
	ask      form.Asker
	commands *command.Table
	body     fyne.CanvasObject
	notice   *ui.Notice
	list     *ui.Keyed[homeRow]
	due      *ui.Keyed[dueRow]
	noDue    *ui.Text
	empty    fyne.CanvasObject
	first    *ui.Button // where the keyboard begins
}

// newHome returns the home screen.
func newHome(a *Accord) *home {
	h := &home{a: a, notice: ui.NewNotice(), noDue: ui.NewText(a.say("home.nothing-due"), ui.Soft)}
	h.ask = form.Asker{Window: a.window, Say: a.say, Now: a.now}
	h.commands = command.New(a.say, h.tell)
	h.commands.Asking = func() bool { return a.window.Canvas().Overlays().Top() != nil }
	h.commands.Add(
		command.Command{Name: "new", Menu: "workshop", Key: command.Key{Name: fyne.KeyN, Modifier: command.Ctrl}, Do: h.create},
		command.Command{Name: "open", Menu: "workshop", Key: command.Key{Name: fyne.KeyO, Modifier: command.Ctrl}, Do: h.chooseFile},
		command.Command{Name: "sample", Menu: "workshop", Do: h.openSample},
		command.Command{Name: "tour", Menu: "workshop", Do: h.rehearse},
		command.Command{Name: "appearance", Menu: "view", Key: command.Key{Name: fyne.KeyL, Modifier: command.Ctrl | command.Shift}, Do: a.nextAppearance},
		command.Command{Name: "settings", Menu: "view", Key: command.Key{Name: fyne.KeyComma, Modifier: command.Ctrl}, Do: a.editSettings},
		command.Command{Name: "about", Menu: "help", Do: a.about},
		command.Command{Name: "list", Menu: "help", Key: command.Key{Name: fyne.KeyK, Modifier: command.Ctrl}, Also: fyne.KeyF1, Do: h.listCommands},
	)
	h.list = ui.NewKeyed(ui.Column(look.Gap2), func(r homeRow) string { return string(r.ID) }, h.drawRow)
	h.due = ui.NewKeyed(ui.Column(look.Gap2), func(r dueRow) string { return string(r.ID) + r.Label }, h.drawDue)
	h.layOut()
	h.show()
	return h
}

func (h *home) layOut() {
	say := h.a.say
	run := func(name string) func() { return func() { h.commands.Run(name) } }
	h.first = ui.NewButton(say("command.new"), ui.Primary, run("new"))
	rail := ui.Ground(look.Rail, ui.PadXY(look.Gap3, look.Gap3, ui.Column(look.Gap1,
		ui.PadXY(look.Gap2, look.Gap2, ui.NewBrand(say("app.name"))),
		ui.NewRailRow(ui.RailStep{Label: say("home.title"), Current: true}, h.show),
		ui.Space(),
		ui.PadXY(look.Gap2, look.Gap2, ui.NewText(say("home.local"), ui.Style{Size: 11, Color: look.RailMuted, Bold: true})),
	)))
	head := ui.Ground(look.Surface, ui.Fixed(0, look.StripH, ui.PadXY(look.Gap5, 0, ui.Row(look.Gap3,
		ui.Grow(ui.NewLine(say("home.title"), ui.Title)),
		ui.NewButton(say("command.settings"), ui.Plain, run("settings")),
		ui.NewButton(say("command.open"), ui.Plain, run("open")), h.first,
	))))
	h.empty = ui.Panel(ui.Column(look.Gap2,
		ui.NewText(say("home.empty-title"), ui.Heading),
		ui.NewText(say("home.empty"), ui.Soft),
	))
	left := ui.Column(look.Gap2, h.notice, h.empty, h.list)
	right := ui.Column(look.Gap2,
		ui.Titled(nil, say("home.due"), nil, h.noDue, h.due),
		ui.Titled(nil, say("home.new-here"), nil,
			ui.NewText(say("home.walk"), ui.Soft),
			ui.Row(look.Gap2, ui.NewButton(say("command.sample"), ui.Plain, run("sample"))),
			ui.NewText(say("home.tour"), ui.Soft),
			ui.Row(look.Gap2, ui.NewButton(say("command.tour"), ui.Plain, run("tour"))),
		),
	)
	h.body = ui.Across(0,
		ui.Fixed(look.RailW, 0, rail),
		ui.Grow(ui.Column(0, head, ui.Divider(), ui.Grow(ui.NewScroll(ui.Pad(look.Gap5,
			ui.Ratio(look.Gap4, []float32{2.2, 1}, left, right)))))),
	)
}

// Body returns what fills the window.
func (h *home) Body() fyne.CanvasObject { return h.body }

// Menu returns the window's menu.
func (h *home) Menu() *fyne.MainMenu { return h.commands.Menu() }

// Focus gives the keyboard to the first workshop, or to the button that
// makes one.
func (h *home) Focus() {
	if !ui.Focus(h.a.window.Canvas(), h.list) {
		h.a.window.Canvas().Focus(h.first)
	}
}

// Typed does what a key without modifier stands for.
func (h *home) Typed(ev *fyne.KeyEvent) bool { return h.commands.Typed(ev) }

// Tick does nothing: no time is shown here.
func (h *home) Tick() {}

// Close has nothing to let go of.
func (h *home) Close() error { return nil }

// show reads the library anew.
func (h *home) show() {
	list, err := h.a.library.List()
	h.tell(h.a.say.Problem(err))
	var rows []homeRow
	var due []dueRow
	today := workshop.DayOf(h.a.now())
	for _, s := range list {
		rows = append(rows, h.rowOf(s, today))
		due = append(due, h.dueOf(s, today)...)
	}
	h.list.Set(rows)
	h.due.Set(firstDue(due))
	setShown(h.empty, len(rows) == 0)
	setShown(h.noDue, len(due) == 0)
	h.body.Refresh()
}

// tell shows a sentence above the list; an empty one clears it.
func (h *home) tell(sentence string) {
	if sentence == "" {
		h.notice.Clear()
		return
	}
	h.notice.Set(sentence, ui.ToneBad)
}

func (h *home) listCommands() {
	var picks []form.Pick
	for _, l := range h.commands.Lines() {
		picks = append(picks, form.Pick{Label: l.Label, Hint: l.Hint, Why: l.Why, Do: l.Do})
	}
	h.ask.Choose(h.a.say("palette.commands"), picks)
}

// create makes a workshop with a title and opens it.
func (h *home) create() {
	h.ask.Fill(form.Form{
		Title:  h.a.say("home.create"),
		Fields: []form.Field{{Key: "title", Label: h.a.say("brief.title"), Hint: h.a.say("home.title-hint")}},
		Save:   h.a.say("home.create-yes"),
	}, func(v map[string]string) error {
		w, err := h.begin(v["title"])
		if err != nil {
			return err
		}
		return h.a.openNew(w)
	})
}

// begin returns a new workshop that speaks as the desk does.
func (h *home) begin(title string) (*workshop.Workshop, error) {
	today := workshop.DayOf(h.a.now())
	w := workshop.New(title, today)
	brief := w.Brief
	brief.Language = h.a.say("language.tag")
	return w, w.Describe(brief, today)
}

// rehearse opens a rehearsal of the shortest agenda, for somebody who wants to
// see what a day is like and has nothing prepared yet.
func (h *home) rehearse() {
	w, err := h.begin(h.a.say("home.tour-title"))
	if err == nil {
		err = w.UseAgenda(workshop.Essentials)
	}
	if err == nil {
		w, err = w.RehearsalOf(w.Title, func(side workshop.Side, n int) string {
			return h.a.say("rehearsal.person", h.a.say.Side(w.Brief, side), n)
		})
	}
	if err == nil {
		err = h.a.openNew(w)
	}
	h.tell(h.a.say.Problem(err))
}

// openSample opens the finished example, as the library has it or anew.
func (h *home) openSample() {
	h.tell(h.a.say.Problem(h.example()))
}

func (h *home) example() error {
	w := workshop.Example()
	err := h.a.open(w.ID)
	if p, ok := workshop.AsProblem(err); !ok || !p.Is(storage.ErrNotFound) {
		return err
	}
	say, err := assets.Words(w.Language)
	if err != nil {
		return err
	}
	if w, err = signed.Example(document.Say(say)); err != nil {
		return err
	}
	return h.a.openNew(w)
}

// setShown shows an object or takes it out of the page.
func setShown(o fyne.CanvasObject, shown bool) {
	if shown {
		o.Show()
	} else {
		o.Hide()
	}
}
