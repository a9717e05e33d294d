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
	columns := b.columns(gap, 1, 1)[:len(v.Columns)]
	var heads []block
	for _, c := range v.Columns {
		heads = append(heads, d.columnHead(c.Side, d.listTitle(c.Side, v.Prompt)))
	}
	d.drawCards(d.columnHeads(columns, heads), v.Columns, v.Prompt, clarified)
}

// drawTop draws the cards the room goes on with below one another, each with
// the sign of its side, and counts the others.
func (d *drawing) drawTop(b box, v workshop.TopView) {
	if len(v.Cards) == 0 {
		d.empty(b, "wall.list.none")
		return
	}
	var tiles []block
	for i, card := range d.cards(v.Cards, false, bare) {
		tiles = append(tiles, lead{ems: 1.6, first: sign{v.Cards[i].Side}, rest: card})
	}
	d.lists(cardSize, 1, list{in: b, blocks: tiles, rest: v.Rest})
}

// An extra is what else a card of a list says.
type extra int

// The extras.
const (
	bare      extra = iota
	clarified       // what was asked to understand it
	guessed         // what the other side had expected
)

// drawCards draws the cards of both sides. What was said aloud to understand
// them gives way where it would push a card off the wall.
func (d *drawing) drawCards(columns []box, sides []workshop.WallList, prompt string, with extra) {
	lists := make([]list, len(sides))
	fill := func(with extra) {
		for i, c := range sides {
			lists[i] = list{in: columns[i], blocks: d.cards(c.Cards, ranked(prompt), with)}
		}
	}
	fill(with)
	if _, _, ok := fit(cardSize, columnsMost, lists); !ok && with == clarified {
		fill(bare)
	}
	for i, c := range sides {
		if len(c.Cards) == 0 {
			d.empty(columns[i], "wall.list.none")
		}
	}
	d.lists(cardSize, columnsMost, lists...)
}

// drawPairs draws both sides' cards with what the other side had guessed.
func (d *drawing) drawPairs(b box, v workshop.PairsView) {
	columns := b.columns(gap, 1, 1)[:len(v.Columns)]
	with := bare // until something is compared, nothing is known to surprise anybody
	for _, g := range v.Guessed {
		if g.Count > 0 {
			with = guessed
		}
	}
	var heads, figures, captions []block
	var left, right []box
	for i, c := range v.Columns {
		cells := columns[i].columns(24, 1, 1)
		left, right = append(left, cells[0]), append(right, cells[1])
		heads = append(heads, d.columnHead(c.Side, d.listTitle(c.Side, v.Prompt)))
		other := c.Side.Other()
		count, who := "", ""
		for _, g := range v.Guessed {
			if g.Side == other && g.Of > 0 && with == guessed { // of a list without cards nothing could be guessed
				count, who = d.say("wall.of", g.Count, g.Of), d.say("wall.guessed.by", d.side(other), g.Percent())
			}
		}
		ink := style{color: look.SideColor(other), align: fyne.TextAlignTrailing, lines: 2}
		captions = append(captions, d.para(who, ink))
		ink.bold, ink.pitch = true, figurePitch
		figures = append(figures, figure{d.para(count, ink)})
	}
	below := d.drawAlike(figures, right, mainFigure)
	below += d.drawAlike(captions, lower(right, below), floor)
	below = max(below, d.drawAlike(heads, left, columnTitle))
	d.drawCards(lower(columns, below+20), v.Columns, v.Prompt, with)
}

const (
	// mainFigure is the size of what is to be read first.
	mainFigure = 120
	// columnTitle is the largest heading of a column.
	columnTitle = 40
)

func (d *drawing) listTitle(side workshop.Side, prompt string) string {
	return d.say("wall.list", d.side(side), d.say("prompt."+prompt))
}

// columnHead is a badge and a heading.
func (d *drawing) columnHead(side workshop.Side, text string) block {
	return lead{ems: 1.6, first: sign{side}, rest: d.para(text, style{color: look.SideColor(side), bold: true})}
}

// columnHeads draws the headings of columns in one size, and returns the room
// that is left below.
func (d *drawing) columnHeads(columns []box, heads []block) []box {
	return lower(columns, max(columnTitle*pitch, d.drawAlike(heads, columns, columnTitle))+12)
}

// lower returns what is left of some boxes under their upper parts.
func lower(boxes []box, h float32) []box {
	var left []box
	for _, b := range boxes {
		left = append(left, b.below(h))
	}
	return left
}

// ranked reports whether the order of the cards means something.
func ranked(prompt string) bool {
	p, _ := workshop.PromptOf(prompt)
	return p.Ranked
}

// cards returns a tile for each card, numbered where the order means
// something.
func (d *drawing) cards(cards []workshop.WallCard, numbered bool, with extra) []block {
	var tiles []block
	for i, c := range cards {
		var text block = d.para(c.Text, style{})
		if c.More.Text != "" {
			text = stack{gap: 0.1, blocks: []block{text, d.para(d.line(c.More), style{scale: 0.8, color: look.Muted})}}
		}
		if said := d.said(c); with == clarified && len(said) > 0 {
			text = stack{gap: 0.15, blocks: append([]block{text}, said...)}
		}
		if notes := d.notes(c, with == guessed); len(notes) > 0 {
			text = stack{gap: 0.15, blocks: []block{text, notes}}
		}
		if numbered {
			number := d.para(strconv.Itoa(i+1), style{color: look.SideColor(c.Side), bold: true})
			text = lead{ems: 1.1, first: number, rest: text}
		}
		tiles = append(tiles, followed{cardPart(c), tile{fill: look.SideTint(c.Side), block: text}})
	}
	return tiles
}

// said returns what was asked to understand a card, and the answer.
func (d *drawing) said(c workshop.WallCard) (lines []block) {
	if c.Asked != "" {
		lines = append(lines, d.para(d.say("wall.asked", c.Asked), style{scale: 0.8, color: look.Muted, lines: 2}))
	}
	if c.Answered != "" {
		lines = append(lines, d.para(d.say("wall.answered", c.Answered), style{scale: 0.8, lines: 2}))
	}
	return lines
}

// cardPart names a card in whatever view it is.
func cardPart(c workshop.WallCard) part { return part{name: "card " + string(c.Side) + " " + c.Label} }

// notes returns the chips below the text of a card.
func (d *drawing) notes(c workshop.WallCard, guessed bool) chips {
	var notes chips
	if c.Note != "" {
		notes = append(notes, d.chip(d.say(c.Note), look.Ink, look.Surface, noMark))
	}
	if c.Good {
		notes = append(notes, d.chip(d.say("surprise.good"), look.Joint, look.Surface, checked))
	}
	switch {
	case guessed && c.Guess > 0:
		notes = append(notes, d.chip(d.say("wall.guessed"), look.Joint, look.Surface, checked))
	case guessed && !c.Good:
		notes = append(notes, d.chip(d.say("wall.surprise"), look.Amber, look.Surface, open))
	}
	return notes
}
