package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// strip is the time at the bottom: what is left, how the day is doing, and
// the way on.
type strip struct {
	d      *Desk
	body   fyne.CanvasObject
	box    *fyne.Container // holds one of running, waiting and asks
	clock  *ui.Text
	bar    *ui.Bar
	track  *fyne.Container // where the bar runs; hidden while the way to make up time takes its room
	note   *ui.Text        // what the panel wants said; hidden while it has nothing to say
	pace   *ui.Text
	pause  *ui.Button
	late   *ui.Button // how to make up time; hidden while there is none to make up
	guide  *ui.Button
	back   *ui.Button
	next   *ui.Button
	on     *ui.Button // the way on, without saying where it leads
	minute *ui.Button

	question *ui.Text // what is asked, with its two answers
	yes, no  *ui.Button

	running, waiting, asks fyne.CanvasObject // what stands there in the room, outside of it, and while it asks
}

func newStrip(d *Desk) *strip {
	run := func(name string) func() { return func() { d.commands.Run(name) } }
	s := &strip{
		d:      d,
		clock:  ui.NewLine("", ui.Style{Size: look.SizeClock, Bold: true}),
		bar:    ui.NewBar(0, look.Primary),
		note:   ui.NewLine("", ui.Note),
		pace:   ui.NewText("", ui.Style{Size: look.SizeNote, Color: look.Muted, Lines: 3}), // when it ends is never cut
		pause:  ui.NewButton(d.Say("command.pause"), ui.Plain, run("pause")),
		late:   ui.NewButton(d.Say("command.time-plan"), ui.Danger, run("time-plan")),
		guide:  ui.NewButton(d.Say("command.guide"), ui.Plain, run("guide")),
		back:   ui.NewButton(d.Say("command.back"), ui.Plain, run("back")),
		next:   ui.NewButton("", ui.Primary, run("next")),
		on:     ui.NewButton(d.Say("command.next"), ui.Primary, run("next")),
		minute: ui.NewButton(d.Say("command.minute"), ui.Plain, run("minute")),
	}
	s.late.Hide()
	s.question = ui.NewText("", ui.Style{Size: look.SizeNote, Color: look.Amber, Bold: true})
	s.yes = ui.NewButton("", ui.Primary, func() { d.answer(true) })
	s.no = ui.NewButton("", ui.Plain, func() { d.answer(false) })
	s.track = ui.Fixed(barW, 0, s.bar)
	s.layOut()
	s.box = ui.PadXY(look.Gap5, 0, s.running)
	s.body = ui.Ground(look.Surface, ui.MinHeight(look.StripH, s.box))
	return s
}

// layOut puts the strip together. Where letters are large there is no room for
// everything: first what only repeats something goes, then what has a key,
// then the name of where the way on leads. The clock and the way on stay.
func (s *strip) layOut() {
	clock := ui.MinWidth(64, s.clock)
	onward := ui.Give(6, s.next, s.on)
	back := ui.Give(5, s.back, nil)
	s.running = ui.Row(look.Gap3,
		clock, ui.Give(1, s.track, nil), ui.Give(2, s.minute, nil), ui.Give(4, s.pause, nil),
		ui.Give(7, ui.Grow(ui.MinWidth(s.d.roomy(paceW), ui.Column(0, s.note, s.pace))), ui.Space()),
		s.late, ui.Give(3, s.guide, nil), back, onward)
	s.waiting = ui.Row(look.Gap3, ui.Space(), back, onward)
	s.asks = ui.Row(look.Gap3, clock, ui.Grow(s.question), s.no, s.yes)
}

// show draws the strip for a workshop: the time in the room, or the way into it.
func (s *strip) show(w *workshop.Workshop) {
	inRoom := s.d.stage == running && w.Step != ""
	showIf(s.back, inRoom || w.Began != 0)
	row := s.running
	switch {
	case s.d.question != nil:
		s.ask(s.d.question)
		row = s.asks
	case !inRoom:
		row = s.waiting
	}
	if s.box.Objects[0] != row {
		s.box.Objects[0] = row
		s.box.Refresh()
	}
	s.next.SetText(s.d.nextLabel(w))
	pause := "command.pause"
	if w.Since == 0 {
		pause = "command.resume"
	}
	s.pause.SetText(s.d.Say(pause))
	whisper(s.note, s.d.noteOf(w))
	s.tick(w)
	s.box.Refresh()
}

// tick shows the time.
func (s *strip) tick(w *workshop.Workshop) {
	if s.d.stage != running || w.Step == "" {
		return
	}
	clock := shownClock(w)
	now := clock.Shown(s.d.Now())
	ink, fill := look.Ink, look.Primary
	switch clock.Urgency(now) {
	case workshop.Soon:
		ink, fill = look.Amber, look.Amber
	case workshop.Last:
		ink, fill = look.Warn, look.Warn
	}
	s.clock.Set(tell.Clock(clock.Left(now)), ui.Style{Size: look.SizeClock, Bold: true, Color: ink})
	s.bar.Set(clock.Share(now), fill)
	s.pace.SetText(s.d.paceOf(w))
	late := w.TimePlan(s.d.Now()).Late >= lateFrom
	wider := s.clock.NaturalWidth() > s.clock.Size().Width+0.5 // with a minus, or ten minutes more
	if late == s.late.Hidden || wider {
		showIf(s.late, late)
		showIf(s.track, !late)
		s.box.Refresh()
	}
}

// barW leaves a narrow window room for how the room is doing beside a long
// way on.
const barW float32 = 110

// paceW is what the room needs to see of how it is doing, and else nothing.
const paceW float32 = 120

// lateFrom is how many minutes behind it is worth a thought.
const lateFrom = 3

// noteOf returns what the panel wants said.
func (d *Desk) noteOf(w *workshop.Workshop) string {
	if d.isPrinting() {
		return d.printing.progress()
	}
	if d.panel.note == nil {
		return ""
	}
	return d.panel.note(w)
}

// paceOf says how the room is doing against its plan.
func (d *Desk) paceOf(w *workshop.Workshop) string {
	p := w.Pace(d.Now())
	if w.Timebox != 0 && w.Since != 0 {
		step := w.Clock()
		return d.Say("pace.part", tell.Clock(step.Left(step.Shown(d.Now()))), tell.TimeOfDay(p.Ends))
	}
	ends := tell.TimeOfDay(p.Ends)
	switch late := tell.Minutes(p.Behind); {
	case w.Since == 0:
		return d.Say("pace.paused", ends)
	case late > 0:
		return d.Say("pace.behind", late, ends)
	case late < 0:
		return d.Say("pace.ahead", -late, ends)
	}
	return d.Say("pace.on-time", ends)
}

// nextLabel says where the way on leads.
func (d *Desk) nextLabel(w *workshop.Workshop) string {
	switch {
	case w.Began == 0:
		return d.Say("next.start")
	case d.stage != running || w.Step == "":
		return d.Say("next." + d.afterStage(w))
	}
	s, _ := w.CurrentStep()
	if moves := s.Does().Moves; s.Move+1 < len(moves) {
		return d.Say("next." + moveName(moves[s.Move+1]))
	}
	if next, ok := w.NextStep(); ok {
		return d.Say("next.step", d.Say.Step(next))
	}
	return d.Say("next.finish")
}

// afterStage names where the way on leads outside of the room.
func (d *Desk) afterStage(w *workshop.Workshop) string {
	if d.stage != running && w.Step != "" {
		return "return"
	}
	if d.stage == papers {
		return "home"
	}
	return "papers"
}

// moveName names the sentence that leads to a move.
func moveName(m move.Move) string {
	switch m := m.(type) {
	case move.Reveal:
		if m.OneByOne {
			return "read"
		}
		return "reveal"
	case move.Match:
		return "match"
	case move.Group:
		return "group"
	case move.Paint:
		return "paint." + string(m.Grid)
	case move.Settle:
		return "settle." + string(m.Matter)
	case move.Answer:
		return "answer"
	case move.Consent:
		return "consent"
	}
	panic("a move within a step that nothing leads to") // an activity has a new order of moves
}
