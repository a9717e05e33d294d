package desk

import (
	"fmt"

	"fyne.io/fyne/v2"

	"accord/screens/form"
	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// themeRow is a theme as the desk draws it. Rows that are equal look alike.
type themeRow struct {
	ID               workshop.ThemeID
	Label            string
	Name             string
	Tension          string
	Sales, Marketing int    // cards of each side
	Cards            string // made by digest
	Why              string // what came of it, in one line; empty: nothing yet
}

func (r themeRow) key() string { return string(r.ID) }

// count counts a card of a side.
func (r *themeRow) count(side workshop.Side) {
	if side == workshop.Sales {
		r.Sales++
	} else {
		r.Marketing++
	}
}

// digest is all that can be seen of cards in one string, because rows must be
// comparable and lists are not.
func digest(cards []cardRow) string { return fmt.Sprint(cards) }

// themeBox is a panel with a theme and its cards.
type themeBox struct {
	p       *group
	row     themeRow
	name    *ui.PressHeading
	label   *ui.Text
	counts  map[workshop.Side]*ui.Chip
	missing *fyne.Container // says that it needs a name
	tension *ui.PressChip
	chips   *fyne.Container
	cards   *ui.Keyed[cardRow]
	empty   *ui.Text
	why     *ui.Text // what came of it; hidden until something has
	body    fyne.CanvasObject
}

// drawTheme returns the panel of a theme.
func (p *group) drawTheme(r themeRow) fyne.CanvasObject {
	b := &themeBox{
		p: p, label: ui.NewLine(r.Label, ui.Note),
		counts: map[workshop.Side]*ui.Chip{},
		cards:  p.newCards(), empty: ui.NewText("", ui.Soft), why: ui.NewText("", ui.Note),
	}
	id := r.ID
	b.name = ui.NewPressHeading("", func() { p.rename(id) })
	b.tension = ui.NewPressChip(ui.Tag{}, func() { p.askTension(id) })
	level := func(o fyne.CanvasObject) *fyne.Container { return ui.PadEach(2, 0, 0, 0, o) } // with the chips to press
	b.missing = level(ui.NewTinted(ui.Tag{Text: p.d.Say("group.needs-name"), Tone: ui.ToneBad}))
	b.chips = ui.Flow(look.Gap2, level(b.label))
	for _, side := range workshop.Sides {
		b.counts[side] = ui.NewTinted(ui.Tag{Tone: ui.SideTone(side)})
		b.chips.Add(level(b.counts[side]))
	}
	b.chips.Add(b.missing)
	b.chips.Add(b.tension)
	b.chips.Add(ui.NewPressChip(ui.Tag{Text: p.d.Say("group.change")}, func() { p.menu(id) }))
	b.body = ui.Panel(ui.Column(look.Gap2, b.name, b.chips, b.why, b.empty, b.cards))
	p.boxes[id] = b
	b.set(r)
	return b.body
}

// set shows a theme as it is now.
func (b *themeBox) set(r themeRow) {
	b.row = r
	say := b.p.d.Say
	name := r.Name
	if name == "" {
		name = say("group.name-hint")
	}
	b.name.Set(name, r.Name == "")
	b.missing.Hidden = r.Name != ""
	for side, n := range map[workshop.Side]int{workshop.Sales: r.Sales, workshop.Marketing: r.Marketing} {
		b.counts[side].Set(ui.Tag{Text: say("group.side", side.Letter(), n), Tone: ui.SideTone(side)})
	}
	if r.Tension == "" {
		b.tension.Set(ui.Tag{Text: say("field.tension"), Tone: ui.ToneMuted})
	} else {
		b.tension.Set(ui.Tag{Text: say("tension." + r.Tension)})
	}
	whisper(b.why, r.Why)
	b.cards.Set(b.p.within[r.ID])
	whisper(b.empty, refusal(r.Sales+r.Marketing > 0, say("group.empty")))
	b.chips.Refresh()
}

// named returns how a theme is called in lists.
func (d *Desk) themeNamed(t workshop.Theme) string {
	if t.Name == "" {
		return d.Say("group.unnamed", t.Label())
	}
	return d.Say("group.named", t.Label(), t.Name)
}

// menu offers what can be done with a theme.
func (p *group) menu(id workshop.ThemeID) {
	d, w := p.d, p.d.room.Workshop()
	alone := refusal(len(w.Themes) > 1, d.Say("group.alone"))
	d.ask.Choose(d.themeNamed(w.ThemeByID(id)), []form.Pick{
		{Label: d.Say("group.rename"), Do: func() { p.rename(id) }},
		{Label: d.Say("group.merge"), Why: alone, Do: func() { p.askMerge(id) }},
		{Label: d.Say("group.tension"), Do: func() { p.askTension(id) }},
		{Label: d.Say("group.ungroup"), Do: func() {
			d.try("theme.ungroup", func(w *workshop.Workshop) error { return w.Ungroup(id) })
		}},
	})
}

// askMerge asks which theme another one becomes part of.
func (p *group) askMerge(from workshop.ThemeID) {
	var picks []form.Pick
	for _, t := range p.d.room.Workshop().Themes {
		if t.ID == from {
			continue
		}
		picks = append(picks, form.Pick{Label: p.d.themeNamed(t), Do: func() {
			p.d.try("theme.merge", func(w *workshop.Workshop) error { return w.MergeThemes(from, t.ID) })
		}})
	}
	p.d.ask.Choose(p.d.Say("group.merge-into"), picks)
}

// askTension asks which tension lies beneath a theme.
func (p *group) askTension(id workshop.ThemeID) {
	set := func(tension string) func() {
		return func() {
			p.d.try("theme.tension", func(w *workshop.Workshop) error { return w.SetTension(id, tension) })
		}
	}
	var picks []form.Pick
	for _, tension := range workshop.Tensions {
		picks = append(picks, form.Pick{Label: p.d.Say("tension." + tension), Do: set(tension)})
	}
	picks = append(picks, form.Pick{Label: p.d.Say("field.none"), Do: set("")})
	p.d.ask.Choose(p.d.Say("field.tension.hint"), picks)
}
