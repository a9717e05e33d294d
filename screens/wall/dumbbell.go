package wall

import (
	"accord/screens/look"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// A dumbbell draws a score between "not at all true" and "fully true": a disc
// for Sales, a square for Marketing, a bar between them, hollow marks where each
// side was expected to be, and thin strokes where it stood the time before.
type dumbbell struct{ score workshop.Score }

// markEms is how wide a mark is, in ems.
const markEms = 1.15

func (c dumbbell) height(_, size float32) float32 { return 1.5 * size }
func (c dumbbell) least(size float32) float32     { return 8 * size }

func (c dumbbell) draw(d *drawing, b box, size float32) {
	m := markEms * size
	middle := b.y + b.h/2
	reach := m
	at := func(index float64) float32 { return b.x + reach/2 + float32(index)/100*(b.w-reach) }
	d.stroke(b.x, middle, b.w, 0, 0.07*size, look.Line)

	sales, marketing := c.score.Sales, c.score.Marketing
	for _, side := range workshop.Sides {
		if part := c.score.Of(side); part.Compared {
			d.stroke(at(part.Before), middle-m*0.55, 0, m*1.1, 0.12*size, look.SideColor(side))
		}
		if part := c.score.Of(side); part.Shown && part.Guessed {
			d.hollow(box{at(part.Expected) - m*0.4, middle - m*0.4, m * 0.8, m * 0.8}, side)
		}
	}
	if !sales.Shown && !marketing.Shown && c.score.Pooled {
		d.badge(box{at(c.score.Together) - m/2, middle - m/2, m, m}, workshop.Both)
		return
	}
	var apart float32 // marks that would hide one another are smaller and stand one above the other
	if sales.Shown && marketing.Shown {
		from, to := at(min(sales.Index, marketing.Index)), at(max(sales.Index, marketing.Index))
		if to-from > m {
			d.stroke(from+m/2, middle, to-from-m, 0, 0.22*size, look.Border)
		} else {
			m = 0.72 * size
			apart = m/2 + 0.01*size
		}
	}
	if marketing.Shown {
		d.markOf(box{at(marketing.Index) - m/2, middle - m/2 + apart, m, m}, workshop.Marketing)
	}
	if sales.Shown {
		d.markOf(box{at(sales.Index) - m/2, middle - m/2 - apart, m, m}, workshop.Sales)
	}
}

// markOf draws the mark of a side with its letter.
func (d *drawing) markOf(b box, side workshop.Side) {
	round := b.w * 0.22
	if side == workshop.Sales {
		round = b.w / 2
	}
	d.fill(b, look.SideColor(side), round)
	size := b.w * 0.6
	d.add(piece{
		kind: line, box: b.centred(size * pitch), text: side.Letter(),
		fill: look.OnSide(side), size: size, bold: true, align: fyne.TextAlignCenter,
	})
}

// hollow draws where a side was expected to be.
func (d *drawing) hollow(b box, side workshop.Side) {
	round := b.w * 0.22
	if side == workshop.Sales {
		round = b.w / 2
	}
	d.outline(b, look.SideColor(side), b.w*0.1, round)
}

// ends is two short texts, one at each end of a line.
type ends struct{ left, right para }

func (e ends) height(width, size float32) float32 {
	left, right := e.widths(width, size)
	return max(e.left.height(left, size), e.right.height(right, size))
}

func (e ends) least(size float32) float32 {
	return 2*max(e.left.least(size), e.right.least(size)) + cellGap*size
}

// widths is what each text may take: half, or what the other leaves where both
// stand on one line with no room to spare.
func (e ends) widths(width, size float32) (left, right float32) {
	width -= cellGap * size
	left, right = e.left.natural(size), e.right.natural(size)
	if left+right > width {
		return width / 2, width / 2
	}
	left = min(max(left, width/2), width-right)
	return left, width - left
}

func (e ends) draw(d *drawing, b box, size float32) {
	wide, rest := e.widths(b.w, size)
	e.left.draw(d, box{b.x, b.y, wide, b.h}, size)
	right := e.right
	right.align = fyne.TextAlignTrailing
	right.draw(d, box{b.right() - rest, b.y, rest, b.h}, size)
}
