package wall

import (
	"strconv"

	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// cardSize is the largest text of cards side by side: eight lines of it fill
// a column.
const cardSize = 52

// drawLists draws both sides' cards, each in a column of its own.
func (d *drawing) drawLists(b box, v workshop.ListsView) {
	var lists []list
	for i, column := range b.columns(gap, 1, 1) {
		if i == len(v.Columns) {
			break
		}
		c := v.Columns[i]
		rest := d.columnHead(column, c.Side, d.say("wall.list", d.side(c.Side), d.say("prompt."+v.Prompt)))
		if len(c.Cards) == 0 {
			d.empty(rest, "wall.list.none")
		}
		lists = append(lists, list{in: rest, blocks: d.cards(c.Cards, ranked(v.Prompt), false)})
	}
	d.lists(cardSize, lists...)
}

// drawPairs draws both sides' cards with what the other side had guessed.
func (d *drawing) drawPairs(b box, v workshop.PairsView) {
	var lists []list
	for i, column := range b.columns(gap, 1, 1) {
		if i == len(v.Columns) {
			break
		}
		c := v.Columns[i]
		rest := d.pairsHead(column, v, c.Side)
		if len(c.Cards) == 0 {
			d.empty(rest, "wall.list.none")
		}
		lists = append(lists, list{in: rest, blocks: d.cards(c.Cards, ranked(v.Prompt), true)})
	}
	d.lists(cardSize, lists...)
}

// pairsHead draws whose cards these are and how many of them the other side
// had guessed, and returns the room that is left below.
func (d *drawing) pairsHead(b box, v workshop.PairsView, side workshop.Side) box {
	const tall = 158
	other := side.Other()
	cells := b.top(tall).columns(24, 1, 1)
	d.columnHead(cells[0], side, d.say("wall.list", d.side(side), d.say("prompt."+v.Prompt)))
	for _, c := range v.Guessed {
		if c.Side != other {
			continue
		}
		d.figure(cells[1], d.say("wall.of", c.Count, c.Of), d.say("wall.guessed.by", d.side(other)), look.SideColor(other))
	}
	return b.below(tall + 20)
}

// columnHead draws a badge and a heading, and returns the room that is left
// below.
func (d *drawing) columnHead(b box, side workshop.Side, text string) box {
	const most = 100
	h := d.write(lead{ems: 1.6, first: sign{side}, rest: d.para(text, style{color: look.SideColor(side), bold: true})}, b.top(most), 40)
	return b.below(max(h, 50) + 12)
}

// figure draws what is to be read first, at the right, with a word below it.
func (d *drawing) figure(b box, figure, caption string, color fyne.ThemeColorName) {
	b = d.writeFoot(d.para(caption, style{color: color, align: fyne.TextAlignTrailing}), b, floor*pitch, floor)
	d.writeMiddle(d.para(figure, style{color: color, bold: true, align: fyne.TextAlignTrailing, pitch: figurePitch}), b, 120)
}

// ranked reports whether the order of the cards means something.
func ranked(prompt string) bool {
	p, _ := workshop.PromptOf(prompt)
	return p.Ranked
}

// cards returns a tile for each card, numbered where the order means
// something, and with what the other side had guessed where that is shown.
func (d *drawing) cards(cards []workshop.WallCard, numbered, guessed bool) []block {
	var tiles []block
	for i, c := range cards {
		var text block = d.para(c.Text, style{})
		if c.More != "" {
			text = stack{gap: 0.1, blocks: []block{text, d.para(c.More, style{scale: 0.8, color: look.Muted})}}
		}
		if notes := d.notes(c, guessed); len(notes) > 0 {
			text = stack{gap: 0.15, blocks: []block{text, notes}}
		}
		if numbered {
			number := d.para(strconv.Itoa(i+1), style{color: look.SideColor(c.Side), bold: true})
			text = lead{ems: 1.1, first: number, rest: text}
		}
		tiles = append(tiles, tile{fill: look.SideTint(c.Side), block: text})
	}
	return tiles
}

// notes returns the chips below the text of a card.
func (d *drawing) notes(c workshop.WallCard, guessed bool) chips {
	var notes chips
	if c.Note != "" {
		notes = append(notes, d.chip(d.say(c.Note), look.Ink, look.Surface, noMark))
	}
	switch {
	case guessed && c.Guess > 0:
		notes = append(notes, d.chip(d.say("wall.guessed"), look.Joint, look.Surface, checked))
	case guessed:
		notes = append(notes, d.chip(d.say("wall.surprise"), look.Warn, look.Surface, open))
	}
	return notes
}
