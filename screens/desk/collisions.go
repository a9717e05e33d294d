package desk

import (
	"fyne.io/fyne/v2"

	"accord/screens/look"
	"accord/screens/ui"
	"accord/workshop"
)

// collisions is where the room marks, for each measure of Sales against each
// of Marketing, whether they help, leave alone or collide.
type collisions struct {
	d                *Desk
	sales, marketing []workshop.Card
	grid             *signGrid
	body             fyne.CanvasObject
}

// collisionSigns are the signs of the levels, from "helps" on.
var collisionSigns = map[int]ui.Sign{
	0:                 {},
	workshop.Helps:    {Sign: "+", Tone: ui.ToneGood},
	workshop.Neutral:  {Sign: "·", Tone: ui.ToneMuted},
	workshop.Collides: {Sign: "×", Tone: ui.ToneBad},
}

// newCollisions returns the panel of marking the measures.
func (d *Desk) newCollisions() panel {
	w := d.room.Workshop()
	p := &collisions{d: d, sales: w.MeasuresOf(workshop.Sales), marketing: w.MeasuresOf(workshop.Marketing)}
	if len(p.sales) == 0 || len(p.marketing) == 0 {
		body := ui.Panel(ui.NewText(d.Say("collision.no-measures"), ui.Soft))
		return panel{body: scrolled(body), show: func(*workshop.Workshop) {}, note: d.collisionNote}
	}
	p.grid = p.newGrid()
	p.body = scrolled(ui.Column(look.Gap3, ui.NewText(d.Say("collision.how"), ui.Soft), p.grid.body, d.collisionLegend()))
	return panel{
		body: p.body, show: func(*workshop.Workshop) { p.grid.show() }, note: d.collisionNote,
		first: p.grid.first,
	}
}

func (p *collisions) newGrid() *signGrid {
	g := &signGrid{d: p.d, least: workshop.Helps, most: workshop.Collides}
	g.mark = func(row, column, level int) error {
		return p.d.change("collision.mark", func(w *workshop.Workshop) error {
			return w.MarkPair(p.sales[row].ID, p.marketing[column].ID, level)
		})
	}
	g.is = func(row, column int) int {
		level, _ := p.d.room.Workshop().PairLevel(p.sales[row].ID, p.marketing[column].ID)
		return level
	}
	g.sign = func(row, column, level int) ui.Sign {
		sign := collisionSigns[level]
		sign.Name = p.sales[row].Label() + " × " + p.marketing[column].Label()
		if level > 0 {
			sign.Word = p.d.Say("collision." + digit(level))
		}
		return sign
	}
	var rows, columns []fyne.CanvasObject
	for _, c := range p.sales {
		rows = append(rows, ui.Row(look.Gap2, ui.NewBadge(workshop.Sales), ui.Grow(ui.Column(look.Gap1, ui.NewText(c.Text, ui.Strong), p.weight(c)))))
	}
	for _, c := range p.marketing {
		columns = append(columns, ui.Column(look.Gap1,
			ui.Row(0, ui.Space(), ui.NewBadge(workshop.Marketing), ui.Space()),
			ui.NewText(c.Text, ui.Style{Size: look.SizeNote, Bold: true, Align: fyne.TextAlignCenter}),
			ui.Row(0, ui.Space(), p.weight(c), ui.Space())))
	}
	g.lay(rows, columns)
	return g
}

// weight is how much of what is judged hangs on a measure; nothing if nobody
// has said so.
func (p *collisions) weight(c workshop.Card) fyne.CanvasObject {
	band := p.d.room.Workshop().DetailOf(c.ID, "weight")
	if band == "" {
		return ui.Column(0)
	}
	return ui.Flow(0, ui.NewTinted(ui.Tag{Text: p.d.Say("weight." + band), Tone: ui.ToneMuted}))
}

// collisionLegend says what the signs mean and which digit makes them.
func (d *Desk) collisionLegend() fyne.CanvasObject {
	legend := ui.Flow(look.Gap2)
	for level := workshop.Helps; level <= workshop.Collides; level++ {
		sign := collisionSigns[level]
		legend.Add(ui.NewTinted(ui.Tag{Text: d.Say("collision.legend", level, sign.Sign, d.Say("collision."+digit(level))), Tone: sign.Tone}))
	}
	return legend
}

// collisionNote says how many collisions there are and how many are left.
func (d *Desk) collisionNote(w *workshop.Workshop) string {
	all, open := len(w.Collisions()), len(w.OpenCollisions())
	return d.Say("collision.note", all-open, all)
}
