package wall

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// A block is something that can be drawn at any size of text. It is as tall
// as its width and that size make it; distances are told in ems, so that a
// wall of many small cards looks like a wall of few large ones.
type block interface {
	// height returns how tall the block is at a width and a size.
	height(width, size float32) float32
	// least returns the width below which a word would have to be broken.
	least(size float32) float32
	// draw draws the block in a box. What is taller than the box ends there:
	// nothing is ever drawn upon something else.
	draw(d *drawing, b box, size float32)
}

const (
	// pitch is the distance between lines, in ems.
	pitch = 1.25
	// floor is the smallest text that can be read from the last row.
	floor = 28
	// bottom is the smallest text at all. Only what stands alone and may not
	// be cut, such as a clause that is agreed on, becomes that small: it is
	// then read out.
	bottom = 20
)

// A style is how a paragraph looks.
type style struct {
	scale float32 // times the size of the block it stands in; 0 means 1
	color fyne.ThemeColorName
	bold  bool
	align fyne.TextAlign
	pitch float32 // between lines, in ems; 0 means the usual
	lines int     // the most there are of it; 0 means as many as it takes
}

// rounding is how much of a line may be lost where heights are added up.
const rounding = 0.02

// A figure's line is only as tall as figures are: they neither hang below it
// nor carry accents.
const figurePitch = 1

// A heading is read at a glance, so its lines stand close.
const headingPitch = 1.17

// A para is a text that wraps.
type para struct {
	style
	words *measured
}

// para returns a text as a block.
func (d *drawing) para(text string, s style) para {
	if s.color == "" {
		s.color = look.Ink
	}
	if s.scale == 0 {
		s.scale = 1
	}
	if s.pitch == 0 {
		s.pitch = pitch
	}
	return para{style: s, words: d.ruler.measure(text, s.bold)}
}

// at returns the size of the text within a block of a size. What is smaller
// than its surroundings is no smaller than what can be read, if they can.
func (p para) at(size float32) float32 {
	return max(size*p.scale, min(size, floor))
}

func (p para) height(width, size float32) float32 {
	n := p.words.lines(width/p.at(size), nil)
	if p.lines > 0 {
		n = min(n, p.lines)
	}
	return float32(n) * p.line(size)
}

func (p para) line(size float32) float32 { return p.at(size) * p.pitch }

func (p para) least(size float32) float32 { return p.words.wide * p.at(size) }

func (p para) natural(size float32) float32 { return p.words.natural() * p.at(size) }

// draw draws as many lines as find room. Where some do not, the last ends
// with an ellipsis.
func (p para) draw(d *drawing, b box, size float32) {
	at := p.at(size)
	room := int(b.h/p.line(size) + rounding)
	if p.lines > 0 {
		room = min(room, p.lines)
	}
	var lines []string
	p.words.lines(b.w/at, func(text string) { lines = append(lines, text) })
	if len(lines) > room && room > 0 {
		// The word that would begin the next line is begun in this one: a short
		// word before a long one would say nothing.
		next := lines[room-1] + " " + lines[room]
		lines = append(lines[:room-1], p.words.shortened(next, b.w/at))
	}
	for n, text := range lines[:min(room, len(lines))] {
		d.add(piece{
			kind: line, box: box{b.x, b.y + float32(n)*p.line(size), b.w, p.line(size)},
			text: text, fill: p.color, size: at, bold: p.bold, align: p.align,
		})
	}
}

// A figure is a text that stays on one line.
type figure struct{ para }

func (f figure) least(size float32) float32 { return f.natural(size) }

// A stack puts blocks below one another.
type stack struct {
	gap    float32 // in ems
	blocks []block
	titled bool // the first is not drawn without the beginning of the second
}

func (s stack) height(width, size float32) float32 {
	h := s.gap * size * float32(max(0, len(s.blocks)-1))
	for _, b := range s.blocks {
		h += b.height(width, size)
	}
	return h
}

func (s stack) least(size float32) float32 {
	var w float32
	for _, b := range s.blocks {
		w = max(w, b.least(size))
	}
	return w
}

func (s stack) draw(d *drawing, b box, size float32) {
	if s.titled && b.h < s.blocks[0].height(b.w, size)+s.gap*size+(lineOf(s.blocks[1], size)*(1-rounding)) {
		return
	}
	for _, each := range s.blocks {
		h := each.height(b.w, size)
		each.draw(d, b.top(h), size)
		b = b.below(h + s.gap*size)
	}
}

// A tile is a block on a coloured ground.
type tile struct {
	fill  fyne.ThemeColorName
	block block
}

// padX and padY are the room around the block of a tile, in ems.
const padX, padY = 0.55, 0.34

func (t tile) height(width, size float32) float32 {
	return t.block.height(width-2*padX*size, size) + 2*padY*size
}

func (t tile) least(size float32) float32 { return t.block.least(size) + 2*padX*size }

func (t tile) draw(d *drawing, b box, size float32) {
	d.fill(b, t.fill, min(20, size*0.4))
	t.block.draw(d, b.inset(padX*size, padY*size), size)
}

// A followed block is one that people follow with their eyes when it moves.
type followed struct {
	part
	block
}

func (f followed) draw(d *drawing, b box, size float32) {
	d.of(f.part, func() { f.block.draw(d, b, size) })
}

// A lead puts something narrow, such as a number, before a block. Their first
// lines have one middle, however large each is.
type lead struct {
	ems   float32 // the width of what leads
	first block
	rest  block
}

func (l lead) height(width, size float32) float32 {
	first, rest := l.down(size)
	w := l.width(size)
	return max(first+l.first.height(w, size), rest+l.rest.height(width-w, size))
}

// width returns the room for what leads: more than was asked for where a
// label, which does not become smaller than can be read, needs it.
func (l lead) width(size float32) float32 {
	w := l.ems * size
	if p, ok := l.first.(para); ok {
		w = max(w, p.natural(size)+0.4*size)
	}
	return w
}

// down returns how far both are moved down for their first lines to meet.
func (l lead) down(size float32) (first, rest float32) {
	a, b := lineOf(l.first, size), lineOf(l.rest, size)
	return max(0, (b-a)/2), max(0, (a-b)/2)
}

// lineOf returns how tall the first line of a block is.
func lineOf(b block, size float32) float32 {
	switch b := b.(type) {
	case para:
		return b.line(size)
	case scaled:
		return lineOf(b.block, size*b.scale)
	case stack:
		if len(b.blocks) > 0 {
			return lineOf(b.blocks[0], size)
		}
	}
	return pitch * size
}

func (l lead) least(size float32) float32 { return l.width(size) + l.rest.least(size) }

func (l lead) draw(d *drawing, b box, size float32) {
	first, rest := l.down(size)
	w := l.width(size)
	one, other := b.below(first), b.below(rest)
	l.first.draw(d, box{one.x, one.y, w, one.h}, size)
	l.rest.draw(d, box{other.x + w, other.y, other.w - w, other.h}, size)
}

// A sign is the badge of a side as a block, as tall as a line.
type sign struct{ side workshop.Side }

func (s sign) height(_, size float32) float32 { return pitch * size }
func (s sign) least(size float32) float32     { return size }
func (s sign) draw(d *drawing, b box, size float32) {
	if b.h < (pitch-rounding)*size {
		return
	}
	d.badge(box{b.x, b.y + 0.08*size, 1.1 * size, 1.1 * size}, s.side)
}

// A scaled block is larger or smaller than what it stands in.
type scaled struct {
	scale float32
	block block
}

func (s scaled) height(width, size float32) float32 { return s.block.height(width, size*s.scale) }
func (s scaled) least(size float32) float32         { return s.block.least(size * s.scale) }
func (s scaled) draw(d *drawing, b box, size float32) {
	s.block.draw(d, b, size*s.scale)
}
