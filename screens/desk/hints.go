package desk

import (
	"slices"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/move"
)

// A hint says once, where it belongs, what a newcomer could not guess.
type hint struct {
	key      string   // of its sentence
	commands []string // whose keys it names
}

// hints lists them in the order of a day.
var hints = []hint{
	{"hint.prepare", []string{"list", "next"}},
	{"hint.talk", []string{"wall", "blank"}},
	{"hint.write", []string{"sales", "marketing"}},
	{"hint.reveal", nil},
	{"hint.group", nil},
	{"hint.vote", []string{"booth"}},
	{"hint.ask", []string{"starters"}},
	{"hint.consent", nil},
	{"hint.papers", []string{"home"}},
}

// Hints lists the keys of all hints, to be noted as shown.
func Hints() []string {
	var keys []string
	for _, h := range hints {
		keys = append(keys, h.key)
	}
	return keys
}

// hintFor returns the key of the hint that belongs to where the desk is, and
// nothing if none does.
func (d *Desk) hintFor(w *workshop.Workshop) string {
	if d.stage != running {
		return "hint." + string(d.stage)
	}
	switch w.CurrentMove().(type) {
	case move.Talk:
		return "hint.talk"
	case move.Write:
		return "hint.write"
	case move.Reveal:
		return "hint.reveal"
	case move.Group:
		return "hint.group"
	case move.Vote:
		return "hint.vote"
	case move.Ask:
		return "hint.ask"
	case move.Consent:
		return "hint.consent"
	}
	return ""
}

// hintStrip is where a hint stands: above the middle, covering nothing.
type hintStrip struct {
	d    *Desk
	body *ui.Box
	text *ui.Text
}

func newHintStrip(d *Desk) *hintStrip {
	h := &hintStrip{d: d, text: ui.NewText("", ui.Note)}
	h.body = ui.Tint(look.Neutral, ui.Row(look.Gap3,
		ui.Grow(h.text), ui.NewButton(d.Say("hint.understood"), ui.Quiet, h.hide)))
	h.body.Hide()
	return h
}

// show shows the hint of where the desk has come to, unless it was shown
// before, and notes that it has been.
func (h *hintStrip) show(w *workshop.Workshop) {
	h.body.Hide()
	at := slices.IndexFunc(hints, func(other hint) bool { return other.key == h.d.hintFor(w) })
	if at < 0 || h.d.Hinted == nil || slices.Contains(h.d.Settings.Hints, hints[at].key) {
		return
	}
	var keys []any
	for _, name := range hints[at].commands {
		keys = append(keys, h.d.commands.Hint(name))
	}
	h.text.SetText(h.d.Say(hints[at].key, keys...))
	h.body.Show()
	h.d.Settings.Hints = append(slices.Clone(h.d.Settings.Hints), hints[at].key)
	h.d.Hinted(hints[at].key)
}

// hide takes the hint away and gives the keyboard back to the work.
func (h *hintStrip) hide() {
	h.body.Hide()
	h.d.frame.body.Refresh()
	h.d.Focus()
}
