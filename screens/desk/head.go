package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/document"
)

// head is the strip at the top: what the room does now, and that it is saved.
type head struct {
	d     *Desk
	body  fyne.CanvasObject
	title *ui.Text
	line  *ui.Text
	trial *ui.Chip // that this is a rehearsal
	place *ui.Chip // that this is the station of a side
	undo  *ui.Button
	wall  *ui.Button
}

func newHead(d *Desk) *head {
	h := &head{
		d:     d,
		title: ui.NewLine("", ui.Title),
		trial: ui.NewTinted(ui.Tag{Text: d.Say("rehearsal.mark"), Tone: ui.ToneBad}),
		place: ui.NewTinted(ui.Tag{}),
		line:  ui.NewLine("", ui.Style{Size: look.SizeNote, Color: look.Muted}),
		undo:  ui.NewButton(d.Say("command.undo"), ui.Plain, func() { d.commands.Run("undo") }),
		wall:  ui.NewButton(d.Say("head.wall-closed"), ui.Plain, func() { d.commands.Run("wall") }),
	}
	saved := ui.Tag{Text: d.Say("head.saved"), Tone: ui.ToneGood}
	h.body = ui.Ground(look.Surface, ui.MinHeight(look.StripH, ui.PadXY(look.Gap5, 0, ui.Row(look.Gap3,
		h.title, h.trial, h.place,
		ui.Give(1, ui.Grow(ui.MinWidth(d.roomy(headLineW), h.line)), ui.Space()),
		ui.Give(2, ui.NewDot(saved), ui.NewDot(ui.Tag{Tone: saved.Tone})),
		ui.Give(3, h.undo, nil), h.wall,
	))))
	return h
}

// headLineW is what has to be seen of the line beside the title, and else
// nothing.
const headLineW float32 = 120

// show tells which step the room is on, or which part of the work it is.
func (h *head) show(w *workshop.Workshop) {
	step, on := w.CurrentStep()
	if on && h.d.stage == running {
		h.title.SetText(h.d.Say.Step(step))
		line := step.Question
		if line == "" {
			line = h.d.Say("activity." + step.Activity + ".line")
		}
		h.line.SetText(line)
	} else {
		h.title.SetText(w.Title)
		h.line.SetText(h.d.subtitle(w))
	}
	showIf(h.trial, w.Rehearsal)
	showIf(h.place, w.Station != "")
	if w.Station != "" {
		h.place.Set(ui.Tag{Text: h.d.Say("station.mark", h.d.name(w.Station)), Tone: ui.SideTone(w.Station)})
	}
	_, can := h.d.room.CanUndo()
	h.undo.Refuse(refusal(can, h.d.Say("undo.nothing")))
	h.wall.SetText(h.d.Say(h.d.wall.state()))
	h.body.Refresh()
}

// subtitle says for whom and when a workshop is.
func (d *Desk) subtitle(w *workshop.Workshop) string {
	when := document.LongDay(w.HeldOn, document.Say(d.Say))
	if w.Organisation == "" {
		return d.Say("head.when", when, w.StartsAt)
	}
	return d.Say("head.for-and-when", w.Organisation, when, w.StartsAt)
}

// refusal returns why something cannot be done, and nothing if it can.
func refusal(can bool, why string) string {
	if can {
		return ""
	}
	return why
}
