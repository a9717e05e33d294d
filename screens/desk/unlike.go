package desk

import (
	"strings"

	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/workshop"
	"accord/workshop/document"
)

// unlikeList names the sections that read otherwise than both sides agreed, and
// puts one to the room.
type unlikeList struct {
	d        *Desk
	body     *ui.Box
	count    *ui.Chip
	sections *ui.Keyed[workshop.Rewording]
}

func newUnlikeList(d *Desk) *unlikeList {
	l := &unlikeList{d: d, count: ui.NewTinted(ui.Tag{})}
	l.sections = ui.NewKeyed(ui.Column(look.Gap3), func(r workshop.Rewording) string { return string(r.Section) }, l.draw)
	l.body = ui.Titled(nil, d.Say("unlike.title"), l.count, ui.NewText(d.Say("unlike.text"), ui.Soft), l.sections)
	return l
}

// show lists the sections. While there are none, nothing is there.
func (l *unlikeList) show(w *workshop.Workshop) {
	all := unlike(w)
	l.body.Hidden = len(all) == 0
	l.count.Set(ui.Tag{Text: l.d.Say("unlike.count", len(all)), Tone: ui.ToneAmber})
	l.sections.Set(all)
	l.body.Refresh()
}

// unlike are the sections that read otherwise than was agreed, in the language
// of what was signed.
func unlike(w *workshop.Workshop) []workshop.Rewording {
	return document.Unlike(w, func(language string) document.Say { return document.Say(tell.In(language)) })
}

// draw shows what a section said and says, and the way to the room.
func (l *unlikeList) draw(r workshop.Rewording) fyne.CanvasObject {
	put := ui.NewButton(l.d.Say("unlike.put"), ui.Plain, func() { l.d.amendSection(r) })
	return ui.Column(look.Gap1,
		ui.Row(look.Gap2, ui.Grow(ui.NewText(l.d.section(r), ui.Strong)), put),
		l.d.saidAndSays(r),
	)
}

// section is what a section is called on the desk.
func (d *Desk) section(r workshop.Rewording) string { return d.Say(string(r.Section) + ".heading") }

// saidAndSays sets the lines of a section that were agreed above those that
// stand in their place.
func (d *Desk) saidAndSays(r workshop.Rewording) fyne.CanvasObject {
	lines := ui.Column(look.Gap1)
	for _, of := range []struct{ key, text string }{{"unlike.said", r.Was}, {"unlike.says", r.Now}} {
		if of.text == "" {
			of.text = d.Say("unlike.nothing")
		}
		lines.Add(ui.NewText(d.Say(of.key), ui.Note))
		lines.Add(ui.NewText(strings.ReplaceAll(of.text, "→", "›"), ui.Body)) // our fonts lack the arrow
	}
	return ui.Tint(look.Script, lines)
}

// amendSection asks for the hands on what a section says by now.
func (d *Desk) amendSection(r workshop.Rewording) {
	d.fillAmendment(d.section(r), nil, d.saidAndSays(r), func(w *workshop.Workshop, _ map[string]string, m workshop.Motion) error {
		return w.AmendSection(r, m)
	})
}

// unlikePicks are the sections that can be put to the room.
func (d *Desk) unlikePicks() (picks []form.Pick) {
	for _, r := range unlike(d.room.Workshop()) {
		picks = append(picks, form.Pick{Label: d.section(r), Hint: d.Say("amend.add-section"), Do: func() { d.amendSection(r) }})
	}
	return picks
}
