package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// guide tells the facilitator what to say, ask and watch for, and what to have
// ready for the next step, and shows what the wall shows. It folds away.
type guide struct {
	d    *Desk
	body fyne.CanvasObject
	step *fyne.Container
	rest *ui.Text // that the computer may fall asleep; hidden while it may not
	warn *ui.Text // what going on would show to the room; hidden while that is nothing new
	now  string   // the activity it is drawn for
	next string   // and the one after it; empty: none
}

// guideHeading is how the parts of the guide are written.
var guideHeading = ui.Style{Size: look.SizeNote, Color: look.Muted, Bold: true}

func newGuide(d *Desk) *guide {
	g := &guide{d: d, step: stack(), rest: ui.NewText("", ui.Note), warn: ui.NewText("", ui.Style{Size: look.SizeNote, Color: look.Amber, Bold: true})}
	shows := ui.Column(look.Gap2,
		ui.NewLine(d.Say("guide.wall-shows"), guideHeading),
		ui.Fixed(0, 142, d.wall.miniature()),
		g.warn, g.rest,
	)
	g.body = ui.Fixed(look.GuideW, 0, ui.Across(0, ui.Divider(),
		ui.Grow(ui.Ground(look.Surface, ui.PadXY(look.Gap3, look.Gap4,
			ui.Column(look.Gap4, ui.Grow(ui.NewScroll(g.step)), shows),
		))),
	))
	return g
}

// show draws the guide of the current step.
func (g *guide) show(w *workshop.Workshop) {
	warning := ""
	if n := w.WouldTurnOver(); n > 0 {
		warning = g.d.Say("guide.turns-over", n)
	}
	whisper(g.warn, warning)
	whisper(g.rest, refusal(!g.d.time.refuse, g.d.Say("awake.refused")))
	step, ok := w.CurrentStep()
	after, _ := w.NextStep()
	if !ok || step.Activity == g.now && after.Activity == g.next {
		return
	}
	g.now, g.next = step.Activity, after.Activity
	g.step.Objects = []fyne.CanvasObject{ui.PadEach(0, look.Gap3, 0, 0, g.words())}
	g.step.Refresh()
}

// words is what there is to say, to ask and to watch for, and what to have
// ready for the next step.
func (g *guide) words() fyne.CanvasObject {
	words := func(part string) string { return g.d.Say("guide." + g.now + "." + part) }
	heading := func(part string) fyne.CanvasObject {
		return ui.PadEach(look.Gap2, 0, 0, 0, ui.NewLine(g.d.Say("guide."+part), guideHeading))
	}
	parts := ui.Column(look.Gap2,
		heading("say"), ui.Script(words("say")),
		heading("ask"), ui.NewText(words("ask"), ui.Body),
		heading("watch"), ui.NewText(words("watch"), ui.Soft),
		heading("stalls"), ui.NewText(words("stalls"), ui.Soft),
	)
	if g.next != "" {
		parts.Add(heading("bring"))
		parts.Add(ui.NewText(g.d.Say("guide."+g.next+".bring"), ui.Soft))
	}
	return parts
}

// open shows the words of the guide above the desk.
func (g *guide) open() {
	ui.NewDialog(g.d.Window.Canvas(), g.d.Say("command.guide"), g.words(), "", g.d.Say("guide.away"), nil).Show()
}
