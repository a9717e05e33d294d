package wall

import (
	"accord/screens/look"
	"accord/workshop"
)

// themeSize is the largest text of a theme among others.
const themeSize = 72

// drawThemes draws the themes found so far, with how many cards of each side
// are in them.
func (d *drawing) drawThemes(b box, v workshop.ThemesView) {
	if v.Loose > 0 {
		b = d.writeFoot(d.para(d.say("wall.loose", v.Loose), style{color: look.Muted}), b, 46, 34)
		b.h -= 12
	}
	if len(v.Themes) == 0 {
		d.empty(b, "wall.themes.none")
		return
	}
	var tiles []block
	for _, t := range v.Themes {
		counts := chips{d.count(workshop.Sales, t.Sales), d.count(workshop.Marketing, t.Marketing)}
		tiles = append(tiles, tile{fill: look.Neutral, block: stack{gap: 0.2, blocks: []block{d.themeName(t, true), counts}}})
	}
	d.grid(b, themeSize, tiles)
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
		d.lists(56, list{in: cells[0], blocks: tiles})
	}
	side := cells[1]
	if v.Dots > 0 {
		h := d.write(d.para(d.say("wall.dots", v.Dots), style{bold: true}), side.top(100), 40)
		side = side.below(h + 20)
	}
	for i, row := range side.rows(28, 2) {
		if i < len(v.Counts) {
			c := v.Counts[i]
			d.tally(row, c.Side, d.say("wall.of", c.Count, c.Of), d.say("wall.votes-in"))
		}
	}
}

// tally draws a figure of a side's on its tint, with a word below it.
func (d *drawing) tally(b box, side workshop.Side, figure, caption string) {
	d.fill(b, look.SideTint(side), radius)
	color := look.SideColor(side)
	d.writeMiddle(stack{blocks: []block{
		lead{ems: 1.6, first: sign{side}, rest: d.para(d.side(side), style{color: color, bold: true})},
		d.para(figure, style{scale: 3.4, color: color, bold: true, pitch: figurePitch}),
		d.para(caption, style{color: color}),
	}}, b.inset(36, 20), 36)
}
