package wall

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// themeSize is the largest text of a theme among others.
const themeSize = 72

// drawThemes draws the themes found so far, with how many cards of each side
// are in them. Beside them stands the card that is sorted next: alone, while
// there is no theme yet.
func (d *drawing) drawThemes(b box, v workshop.ThemesView) {
	left := d.para(d.say("wall.loose", v.Loose), style{color: look.Muted, bold: true})
	switch {
	case len(v.Themes) == 0 && v.Next.Text != "":
		left.align = fyne.TextAlignTrailing
		d.of(cardPart(v.Next), func() { d.drawCard(b, v.Next, left) })
		return
	case v.Next.Text != "":
		d.drawLoose(looseCards(b), v.Next, left)
		b.w = looseCards(b).x - gap - b.x
	case v.Loose > 0:
		b = d.writeFoot(left, b, 90, 34)
		b.h -= 12
	}
	if len(v.Themes) == 0 {
		d.empty(b, "wall.themes.none")
		return
	}
	var tiles []block
	for _, t := range v.Themes {
		counts := chips{d.gathered(t, workshop.Sales, t.Sales), d.gathered(t, workshop.Marketing, t.Marketing)}
		tiles = append(tiles, followed{themePart(t), tile{fill: look.Neutral, block: pair{chips: counts, text: d.themeName(t, true), behind: true}}})
	}
	d.lists(themeSize, columnsMost, list{in: b, blocks: tiles, now: len(tiles) - 1}) // lines across the wall are read from its end
}

// looseCards returns where the card stands that is sorted next.
func looseCards(b box) box { return b.columns(gap, 1.8, 1)[1] }

// drawLoose draws the card that is sorted next, over how many are left.
func (d *drawing) drawLoose(b box, c workshop.WallCard, left block) {
	b = d.writeFoot(left, b, 120, 36)
	b.h -= 16
	d.of(cardPart(c), func() {
		d.fill(b, look.SideTint(c.Side), radius)
		inner := b.inside()
		who := lead{ems: 1.6, first: sign{c.Side}, rest: d.para(c.Label, style{color: look.SideColor(c.Side), bold: true})}
		inner = inner.below(d.write(who, inner.top(56), 40) + 20)
		d.writeWhole(d.para(c.Text, style{}), inner, themeSize)
	})
}

func themePart(t workshop.WallTheme) part { return part{name: "theme " + t.Label} }

// gathered returns how many cards of a side are in a theme. A card that is
// put there comes from below, where those in no theme are counted.
func (d *drawing) gathered(t workshop.WallTheme, side workshop.Side, n int) chip {
	c := d.count(side, n)
	c.part = part{name: themePart(t).name + " " + string(side), n: n}
	return c
}

// themeName returns the name of a theme, or that it has none yet.
func (d *drawing) themeName(t workshop.WallTheme, bold bool) para {
	if t.Name == "" {
		return d.para(d.say("wall.themes.unnamed", t.Label), style{color: look.Muted})
	}
	return d.para(t.Name, style{bold: bold})
}

// drawVoting draws what is voted on, and how many votes each side has in.
func (d *drawing) drawVoting(b box, v workshop.VotingView) {
	cells := b.columns(gap, 2, 1)
	if len(v.Themes) == 0 {
		d.empty(cells[0], "wall.themes.none")
	} else {
		var tiles []block
		for _, t := range v.Themes {
			label := d.para(t.Label, style{scale: 0.75, color: look.Muted, bold: true})
			tiles = append(tiles, tile{fill: look.Neutral, block: lead{ems: 2.1, first: label, rest: d.themeName(t, true)}})
		}
		d.lists(56, columnsMost, list{in: cells[0], blocks: tiles})
	}
	side := cells[1]
	if v.Dots > 0 {
		h := d.write(d.para(d.say("wall.dots", v.Dots), style{bold: true}), side.top(100), 40)
		side = side.below(h + 20)
	}
	var blocks []block
	var in []box
	for i, row := range side.rows(28, 2) {
		if i == len(v.Counts) {
			break
		}
		c := v.Counts[i]
		d.fill(row, look.SideTint(c.Side), radius)
		color := look.SideColor(c.Side)
		blocks = append(blocks, stack{blocks: []block{
			lead{ems: 1.6, first: sign{c.Side}, rest: d.para(d.side(c.Side), style{color: color, bold: true})},
			figure{d.para(d.say("wall.of", c.Count, c.Of), style{scale: 3.4, color: color, bold: true, pitch: figurePitch})},
			d.para(d.say("wall.votes-in"), style{color: color}),
		}})
		in = append(in, row.inside())
	}
	d.writeAlike(blocks, in, 36)
}
