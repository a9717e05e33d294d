package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/command"
	"accord/screens/form"
	"accord/screens/ui"
	"accord/workshop"
)

// addCommands fills the table of everything that can be done on the desk.
func (d *Desk) addCommands() {
	d.commands.Add(
		command.Command{Name: "home", Menu: "workshop", Key: key(fyne.KeyH, command.Ctrl), Do: d.Home},
		command.Command{Name: "prepare", Menu: "workshop", Do: func() { d.goTo(preparing) }},
		command.Command{Name: "details", Menu: "workshop", Do: d.inPreparation(d.editBrief)},
		command.Command{Name: "agenda", Menu: "workshop", Do: d.inPreparation(d.chooseAgenda), WhyNot: d.whyNoAgenda},
		command.Command{Name: "agenda-steps", Menu: "workshop", Do: d.inPreparation(d.toAgenda)},
		command.Command{Name: "add-step", Menu: "workshop", Do: d.inPreparation(d.addStep)},
		command.Command{Name: "keep-agenda", Menu: "workshop", Do: d.inPreparation(d.keepAgenda)},
		command.Command{Name: "papers", Menu: "workshop", Key: key(fyne.KeyE, command.Ctrl), Do: func() { d.goTo(papers) }},
		command.Command{Name: "history", Menu: "workshop", Do: d.askHistory},
		command.Command{Name: "why", Menu: "workshop", Key: key(fyne.KeyW, command.Ctrl|command.Shift), Do: d.askWhy, WhyNot: d.whyNoWhy},
		command.Command{Name: "ways", Menu: "workshop", Do: d.editWays},
		command.Command{Name: "amend", Menu: "workshop", Do: d.amend, WhyNot: d.whyNoAmendment},
		command.Command{Name: "copy", Menu: "workshop", Key: key(fyne.KeyS, command.Ctrl|command.Shift), Do: d.saveCopy},
		command.Command{Name: "go-back", Menu: "workshop", Do: d.goBack, WhyNot: d.whyNoGoBack},
		command.Command{Name: "rehearse", Menu: "workshop", Do: d.rehearse, WhyNot: d.whyNoRehearsal},
		command.Command{Name: "end-rehearsal", Menu: "workshop", Do: d.endRehearsal, WhyNot: d.whyNoEnd},
		command.Command{Name: "follow", Menu: "workshop", Do: d.follow},
		command.Command{Name: "prework", Menu: "workshop", Do: d.takePreWork, WhyNot: d.whyNoStation},
		command.Command{Name: "sheet", Menu: "workshop", Do: d.takeSheet, WhyNot: d.whyNoStation},
		command.Command{Name: "logo", Menu: "workshop", Do: d.askLogo, WhyNot: d.whyNoStation},
		command.Command{Name: "station", Menu: "workshop", Do: d.saveStation, WhyNot: d.whyNoStation},
		command.Command{Name: "merge", Menu: "workshop", Do: d.mergeStation, WhyNot: d.whyNoStation},

		command.Command{Name: "undo", Above: true, Menu: "edit", Key: key(fyne.KeyZ, command.Ctrl), Do: d.undo, WhyNot: d.whyNoUndo, More: d.undoes},
		command.Command{Name: "redo", Menu: "edit", Key: key(fyne.KeyZ, command.Ctrl|command.Shift), Do: d.redo, WhyNot: d.whyNoRedo, More: d.redoes},
		command.Command{Name: "redact", Menu: "edit", Do: d.chooseRedaction, WhyNot: d.whyNoRedaction},
		command.Command{Name: "sales", Menu: "edit", Key: key(fyne.Key1, command.Ctrl), Do: func() { d.turnTo(workshop.Sales) }, WhyNot: d.whyNoTurn},
		command.Command{Name: "marketing", Menu: "edit", Key: key(fyne.Key2, command.Ctrl), Do: func() { d.turnTo(workshop.Marketing) }, WhyNot: d.whyNoTurn},
		command.Command{Name: "question", Menu: "edit", Key: key(fyne.KeyDown, command.Ctrl), Do: func() { d.panel.ask(1) }, WhyNot: d.whyNoQuestion},
		command.Command{Name: "question-back", Menu: "edit", Key: key(fyne.KeyUp, command.Ctrl), Do: func() { d.panel.ask(-1) }, WhyNot: d.whyNoQuestion},

		command.Command{Name: "next", Menu: "step", Key: key(fyne.KeyRight, command.Ctrl), Do: d.next},
		command.Command{Name: "back", Menu: "step", Key: key(fyne.KeyLeft, command.Ctrl), Do: d.back, WhyNot: d.whyNotBegun},
		command.Command{Name: "steps", Menu: "step", Key: key(fyne.KeyJ, command.Ctrl), Do: d.chooseStep, WhyNot: d.whyNotBegun},
		command.Command{Name: "sign", Menu: "step", Alike: "sign", Do: d.toSign, WhyNot: d.whyNoSign},
		command.Command{Name: "minute", Alike: "clock", Above: true, Menu: "step", Key: key(fyne.KeyM, command.Ctrl), Do: func() { d.addMinutes(1) }, WhyNot: d.whyNoClock},
		command.Command{Name: "minutes", Alike: "clock", Above: true, Menu: "step", Key: key(fyne.KeyM, command.Ctrl|command.Shift), Do: func() { d.addMinutes(5) }, WhyNot: d.whyNoClock},
		command.Command{Name: "minute-less", Alike: "clock", Above: true, Menu: "step", Key: key(fyne.KeyD, command.Ctrl), Do: func() { d.addMinutes(-1) }, WhyNot: d.whyNoClock},
		command.Command{Name: "more", Alike: "clock", Menu: "step", Key: key(fyne.KeyR, command.Ctrl), Do: d.askForMore, WhyNot: d.whyNoClock},
		command.Command{Name: "timebox", Alike: "clock", Menu: "step", Key: key(fyne.KeyT, command.Ctrl|command.Shift), Do: d.chooseTimebox, WhyNot: d.whyNoClock},
		command.Command{Name: "pause", Alike: "clock", Above: true, Menu: "step", Key: key(fyne.KeySpace, command.Ctrl), Do: d.pause, WhyNot: d.whyNoClock},
		command.Command{Name: "time-plan", Alike: "clock", Menu: "step", Key: key(fyne.KeyT, command.Ctrl), Do: d.planTime, WhyNot: d.whyNoTimePlan},
		command.Command{Name: "way", Menu: "step", Key: key(fyne.KeyU, command.Ctrl), Do: d.chooseWay, WhyNot: d.whyNoWay},
		command.Command{Name: "booth", Menu: "step", Key: key(fyne.KeyB, command.Ctrl), Do: d.askBooth, WhyNot: d.whyNoBooth},
		command.Command{Name: "starters", Menu: "step", Key: key(fyne.KeyI, command.Ctrl), Do: func() { d.panel.start() }, WhyNot: func() string { return refusal(d.panel.start != nil, d.Say("starter.not-now")) }},
		command.Command{Name: "park", Menu: "step", Key: key(fyne.KeyP, command.Ctrl), Do: d.park},
		command.Command{Name: "lot", Menu: "step", Key: key(fyne.KeyP, command.Ctrl|command.Shift), Do: d.openLot},
		command.Command{Name: "guide", Menu: "step", Key: key(fyne.KeyG, command.Ctrl), Do: d.frame0(func(f *frame) { f.fold() }), WhyNot: d.whyNoClock},

		command.Command{Name: "wall", Above: true, Menu: "view", Key: key(fyne.KeyF5, 0), Do: func() { d.wall.toggle() }},
		command.Command{Name: "blank", Above: true, Menu: "view", Key: key(fyne.KeyB, command.Ctrl|command.Shift), Also: fyne.KeyB, Do: func() { d.wall.blank() }, WhyNot: func() string { return d.wall.whyNoBlank() }},
		command.Command{Name: "freeze", Above: true, Menu: "view", Key: key(fyne.KeyF, command.Ctrl|command.Shift), Also: fyne.KeyF, Do: func() { d.wall.freeze() }, WhyNot: func() string { return d.wall.whyNoBlank() }},
		command.Command{Name: "forward", Menu: "view", Key: key(fyne.KeyPageDown, 0), Do: d.forward, WhyNot: d.whyNotBegun},
		command.Command{Name: "backward", Menu: "view", Key: key(fyne.KeyPageUp, 0), Do: d.backward, WhyNot: d.whyNotBegun},
		command.Command{Name: "wall-larger", Above: true, Menu: "view", Key: key(fyne.KeyEqual, command.Ctrl), Do: func() { d.wall.resize(1) }},
		command.Command{Name: "wall-smaller", Above: true, Menu: "view", Key: key(fyne.KeyMinus, command.Ctrl), Do: func() { d.wall.resize(-1) }},
		command.Command{Name: "wall-mode", Above: true, Menu: "view", Do: func() { d.wall.turn() }},
		command.Command{Name: "appearance", Above: true, Menu: "view", Key: key(fyne.KeyL, command.Ctrl|command.Shift), Do: d.Appearance},

		command.Command{Name: "settings", Menu: "view", Key: key(fyne.KeyComma, command.Ctrl), Do: d.Edit},

		command.Command{Name: "key-card", Menu: "help", Do: d.makeKeyCard},
		command.Command{Name: "about", Menu: "help", Do: d.About},
		command.Command{Name: "list", Menu: "help", Key: key(fyne.KeyK, command.Ctrl), Also: fyne.KeyF1, Do: d.listCommands},
	)
}

func key(name fyne.KeyName, modifier fyne.KeyModifier) command.Key {
	return command.Key{Name: name, Modifier: modifier}
}

// frame0 defers to the frame, which is made after the commands.
func (d *Desk) frame0(do func(*frame)) func() { return func() { do(d.frame) } }

// listCommands shows every command with its key, to be searched and chosen.
func (d *Desk) listCommands() {
	var picks []form.Pick
	for _, l := range d.commands.Lines() {
		picks = append(picks, form.Pick{Label: l.Label, Hint: l.Hint, Alike: l.Alike, Why: l.Why, Do: l.Do})
	}
	d.ask.Choose(d.Say("palette.commands"), picks)
}

// undo takes back what was typed where the keyboard is, and once nothing is
// typed there, the last change.
func (d *Desk) undo() {
	if in := d.typing(); in != nil {
		was := in.Text
		in.Undo()
		if in.Text != was {
			return
		}
	}
	if did, ok := d.room.CanUndo(); ok && !d.isAsking() {
		d.done(d.room.Undo(), "undo.done", did)
	}
}

// isAsking reports whether a dialog is open, which has the keyboard to itself.
func (d *Desk) isAsking() bool { return d.Window.Canvas().Overlays().Top() != nil }

// typing returns the entry that has the keyboard, if something is typed in it.
func (d *Desk) typing() *ui.Input {
	if in, ok := d.Window.Canvas().Focused().(*ui.Input); ok && in.Text != "" {
		return in
	}
	return nil
}

func (d *Desk) redo() {
	if did, ok := d.room.CanRedo(); ok {
		d.done(d.room.Redo(), "redo.done", did)
	}
}

// done names the change that was undone or done again, which may be out of
// sight, or says why it was not.
func (d *Desk) done(err error, key, did string) {
	if err != nil {
		d.tell(d.Say.Problem(err))
		return
	}
	d.frame.notice.Set(d.Say(key, d.Say("did."+did)), ui.ToneMuted)
}

func (d *Desk) whyNoUndo() string {
	_, can := d.room.CanUndo()
	return refusal(can || d.typing() != nil, d.Say("undo.nothing"))
}

func (d *Desk) whyNoRedo() string {
	_, can := d.room.CanRedo()
	return refusal(can, d.Say("redo.nothing"))
}

// undoes names the change that undo takes back.
func (d *Desk) undoes() string {
	if did, ok := d.room.CanUndo(); ok && d.typing() == nil {
		return d.Say("did." + did)
	}
	return d.Say("undo.typing")
}

func (d *Desk) redoes() string {
	did, _ := d.room.CanRedo()
	return d.Say("did." + did)
}

// next moves on: into the room, through its moves and steps, and then to the
// papers.
func (d *Desk) next() {
	w := d.room.Workshop()
	switch {
	case w.Began == 0:
		if d.try("step.start", func(w *workshop.Workshop) error { return w.Start(d.Now()) }) {
			d.goTo(running)
		}
	case d.stage != running && w.Step != "":
		d.goTo(running)
	case d.stage == papers:
		d.Home()
	case w.Step == "":
		d.goTo(papers)
	default:
		d.leave()
	}
}

func (d *Desk) back() {
	if d.stage != running {
		d.goTo(running)
		return
	}
	d.try("step.back", func(w *workshop.Workshop) error { return w.Back(d.Now()) })
}

func (d *Desk) addMinutes(n int) {
	d.try("clock.minutes", func(w *workshop.Workshop) error { return w.AddMinutes(n) })
}

func (d *Desk) pause() {
	d.try("clock.pause", func(w *workshop.Workshop) error { return w.PauseClock(d.Now()) })
}

func (d *Desk) whyNotBegun() string {
	return refusal(d.room.Workshop().Began != 0, d.Say("rail.not-begun"))
}

func (d *Desk) whyNoClock() string {
	return refusal(d.stage == running && d.room.Workshop().Step != "", d.Say("clock.no-step"))
}

// turnTo hands the panel in the middle to a side.
func (d *Desk) turnTo(side workshop.Side) { d.panel.turn(side) }

func (d *Desk) whyNoQuestion() string {
	return refusal(d.panel.ask != nil, d.Say("turn.one-question"))
}

func (d *Desk) whyNoTurn() string {
	return refusal(d.panel.turn != nil, d.Say("turn.nobody"))
}
