package wall

import (
	"strconv"

	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// A chip is a short text on a ground of its own, with a mark before it where
// colour alone would otherwise tell something.
type chip struct {
	text para
	fill fyne.ThemeColorName
	mark mark
	part part // what people follow with their eyes; none: it stays with its card
}

// A mark stands before the text of a chip.
type mark int

const (
	noMark mark = iota
	checked
	open
)

// chip returns a chip in one of the strong colours.
func (d *drawing) chip(text string, color, fill fyne.ThemeColorName, m mark) chip {
	return chip{text: d.para(text, style{scale: 0.75, color: color, bold: true}), fill: fill, mark: m}
}

// count returns the chip of a side with a number, such as S 5.
func (d *drawing) count(side workshop.Side, n int) chip {
	return d.chip(side.Letter()+" "+strconv.Itoa(n), look.SideColor(side), look.SideTint(side), noMark)
}

// lead returns the room before the text.
func (c chip) lead(at float32) float32 {
	if c.mark == noMark {
		return 0.5 * at
	}
	return 1.7 * at
}

func (c chip) least(size float32) float32 {
	at := c.text.at(size)
	return c.text.least(size) + c.lead(at) + 0.5*at
}

// fits returns how large the chip is where there is a width.
func (c chip) fits(width, size float32) (w, h float32) {
	at := c.text.at(size)
	around := c.lead(at) + 0.5*at
	w = min(width, c.text.natural(size)+around+1) // one more, for rounding
	return w, c.text.height(w-around, size) + 0.16*at
}

func (c chip) draw(d *drawing, b box, size float32) {
	if c.part.name == "" {
		c.part = d.part
	}
	d.of(c.part, func() { c.drawHere(d, b, size) })
}

func (c chip) drawHere(d *drawing, b box, size float32) {
	at := c.text.at(size)
	d.fill(b, c.fill, min(b.h/2, at*0.7))
	m := box{b.x + 0.5*at, b.y + 0.26*at, 0.9 * at, 0.9 * at}
	switch c.mark {
	case checked:
		d.check(m, c.text.color, c.fill)
	case open:
		d.ring(m, c.text.color)
	}
	lead := c.lead(at)
	c.text.draw(d, box{b.x + lead, b.y + 0.08*at, b.w - lead - 0.5*at, b.h - 0.16*at}, size)
}

// chips is a row of chips that goes on below where it is full.
type chips []chip

const chipGap = 0.3 // in ems

// places returns where each chip stands in a row of a width that begins at
// the origin, and how tall the row is.
func (c chips) places(width, size float32) (boxes []box, height float32) {
	var x, y, tall float32
	for _, each := range c {
		w, h := each.fits(width, size)
		if x > 0 && x+w > width {
			x, y, tall = 0, y+tall+chipGap*size, 0
		}
		boxes = append(boxes, box{x, y, w, h})
		x += w + chipGap*size
		tall = max(tall, h)
	}
	return boxes, y + tall
}

func (c chips) height(width, size float32) float32 {
	_, h := c.places(width, size)
	return h
}

func (c chips) least(size float32) float32 {
	var w float32
	for _, each := range c {
		w = max(w, each.least(size))
	}
	return w
}

func (c chips) draw(d *drawing, b box, size float32) {
	places, _ := c.places(b.w, size)
	for i, at := range places {
		if at.bottom() > b.h+rounding*size {
			return
		}
		c[i].draw(d, box{b.x + at.x, b.y + at.y, at.w, at.h}, size)
	}
}

// natural returns the width of the row on one line.
func (c chips) natural(size float32) float32 {
	w := chipGap * size * float32(max(0, len(c)-1))
	for _, each := range c {
		one, _ := each.fits(1e6, size)
		w += one
	}
	return w
}

// A pair is chips and a text on the same lines: the chips before the text, or
// behind it.
type pair struct {
	chips  chips
	text   block
	behind bool
}

// pairGap is the room between both, in ems.
const pairGap = 0.5

// split returns the width of the chips, at most half of all there is, and
// that of the text.
func (p pair) split(width, size float32) (chips, text float32) {
	chips = min(p.chips.natural(size)+1, max(width/2, p.chips.least(size)))
	return chips, width - chips - pairGap*size
}

func (p pair) height(width, size float32) float32 {
	c, t := p.split(width, size)
	return max(p.chips.height(c, size), p.text.height(t, size))
}

func (p pair) least(size float32) float32 {
	return p.text.least(size) + p.chips.natural(size) + 1 + pairGap*size
}

func (p pair) draw(d *drawing, b box, size float32) {
	c, t := p.split(b.w, size)
	at, text := box{b.x, b.y, c, b.h}, box{b.right() - t, b.y, t, b.h}
	if p.behind {
		at.x, text.x = b.right()-c, b.x
	}
	p.text.draw(d, text.centred(p.text.height(t, size)), size)
	p.chips.draw(d, at.centred(p.chips.height(c, size)), size)
}
