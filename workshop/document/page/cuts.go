package page

import (
	"accord/workshop"
	"accord/workshop/document"
)

// cutsHead is how much of a sheet is left to the heading above cards, beyond
// how far a line to cut along reaches out of them.
const (
	cutsHead = 96
	beyond   = 8
	inset    = 12 // from the edge of a card to its text
)

// The styles of what is cut out.
var (
	nameStyle   = style{size: 34, lead: 42, bold: true, ink: ink}
	numberStyle = style{size: 13, lead: 18, bold: true, ink: ink}
	jobStyle    = style{size: 13, lead: 19, ink: muted}
)

// cuts sets cards on sheets, with the lines to cut them along.
func (s *setter) cuts(c document.Cuts) []part {
	across, down := max(c.Across, 1), max(c.Down, 1)
	left := s.left + beyond
	wide, high := (s.width-2*beyond)/float64(across), (s.tall-cutsHead)/float64(down)
	var parts []part
	for rest := c.Cards; len(rest) > 0; {
		cards := rest[:min(len(rest), across*down)]
		rest = rest[len(cards):]
		rows := (len(cards) + across - 1) / across
		columns := min(across, len(cards))
		ops := cutLines(left, columns, rows, wide, high)
		for i, card := range cards {
			x, y := left+float64(i%across)*wide, float64(i/across)*high
			if c.Fold == "" {
				ops = append(ops, s.band(card.Side, x+inset, y+4, wide-2*inset)...)
				ops = append(ops, s.cut(card, (*setter).cardStrips, x, y, wide, high)...)
				continue
			}
			ops = append(ops, s.foldLine(c.Fold, x, y+high/2, wide)...)
			ops = append(ops, s.cut(card, (*setter).nameStrips, x, y+high/2, wide, high/2)...)
			ops = append(ops, s.nameMarks(card.Side, x, y+high, wide)...)
		}
		sheet := strip{height: float64(rows) * high, cells: [][]Op{ops}}
		parts = append(parts, part{gap: 12, whole: true, columns: []column{{units: []unit{{strips: []strip{sheet}}}}}})
	}
	return parts
}

// cutLines are the lines between cards and around them.
func cutLines(left float64, columns, rows int, wide, high float64) []Op {
	right, foot := left+float64(columns)*wide, float64(rows)*high
	var ops []Op
	for i := range columns + 1 {
		x := left + float64(i)*wide
		ops = append(ops, Line{x, -beyond, x, foot + beyond, 0.5, hairline})
	}
	for i := range rows + 1 {
		y := float64(i) * high
		ops = append(ops, Line{left - beyond, y, right + beyond, y, 0.5, hairline})
	}
	return ops
}

// foldLine is a broken line with a word at its end.
func (s *setter) foldLine(word string, x, y, wide float64) []Op {
	const dash = 4
	runs := s.fonts.cutShort(word, false, wide/3/runningStyle.size)
	most := x + wide - width(runs)*runningStyle.size - 3*dash
	ops := s.draw(runs, runningStyle, most+2*dash, y+runningStyle.size*capital)
	for at := x + dash; at+dash < most; at += 2 * dash {
		ops = append(ops, Line{at, y, at + dash, y, 0.5, muted})
	}
	return ops
}

// cut sets one card, smaller the more there is on it. What is too long even
// then is cut at the foot, or it would stand on the next card.
func (s *setter) cut(c document.Cut, set func(*setter, document.Cut, float64, float64) []strip, x, y, wide, high float64) []Op {
	var strips []strip
	for scale := 1.0; scale > 0.4; scale *= 0.94 {
		smaller := *s
		smaller.scale = scale
		if strips = set(&smaller, c, x+inset, wide-2*inset); height(strips) <= high-2*inset {
			break
		}
	}
	var ops []Op
	at := y + inset
	for _, line := range strips {
		if at+line.height > y+high {
			break
		}
		for _, cell := range line.cells {
			for _, op := range cell {
				ops = append(ops, op.down(at))
			}
		}
		at += line.height
	}
	return ops
}

// band is the edge by which the cards of a side are told apart from afar: a
// whole one for Sales and a broken one for Marketing, so that a copier that
// knows no colours does no harm.
func (s *setter) band(side workshop.Side, x, y, wide float64) []Op {
	const thick = 5
	if side != workshop.Marketing {
		if side == "" {
			return nil
		}
		return []Op{Box{x, y, wide, thick, 0, toneOf(side).dark}}
	}
	var ops []Op
	for at := x; at+2*thick <= x+wide; at += 3 * thick {
		ops = append(ops, Box{at, y, 2 * thick, thick, 0, toneOf(side).dark})
	}
	return ops
}

// nameStrips are a person's name, to be read across the room.
func (s *setter) nameStrips(c document.Cut, x, wide float64) []strip {
	strips := padded(centred(s.lines(c.Title, nameStyle, x, wide), x, wide), s.pt(24), s.pt(4))
	if c.Title == "" {
		strips = []strip{{height: s.pt(60)}, s.rule(x+wide/8, wide*3/4, ink, 0.8, 10)}
	}
	return append(strips, centred(s.lines(c.Note, jobStyle, x, wide), x, wide)...)
}

// nameMarks are the letter of a side, large, and its band along the foot of a
// card that ends at y.
func (s *setter) nameMarks(side workshop.Side, x, y, wide float64) []Op {
	larger := *s
	larger.scale = 2
	size := badgeSize * larger.scale
	return append(s.band(side, x+inset, y-10, wide-2*inset), larger.badge(side, x+inset, y-16-size)...)
}

// cardStrips are a card to write on, a ballot, or dots.
func (s *setter) cardStrips(c document.Cut, x, wide float64) []strip {
	indent := 0.0
	head := []strip{{height: s.pt(numberStyle.lead), cells: [][]Op{s.badge(c.Side, x, s.pt(numberStyle.lead-badgeSize)/2)}}}
	if c.Side != "" {
		indent = s.pt(badgeSize + badgeGap)
	}
	numbers := s.lines(c.Number, numberStyle, x+indent, wide-indent)
	if c.Number != "" {
		indent += s.measure(c.Number, numberStyle) + s.pt(badgeGap)
	}
	notes := s.lines(c.Note, mutedStyle, x+indent, max(wide-indent, wide/4))
	strips := padded(beside(head, numbers, notes), s.pt(4), s.pt(3))
	if c.Title != "" {
		strips = append(strips, padded(s.lines(c.Title, strongStyle, x, wide), 0, s.pt(2))...)
	}
	for _, b := range c.Blanks {
		strips = append(strips, s.blank(b, x, wide)...)
	}
	return append(strips, s.dots(c, x, wide)...)
}

// dots are round for Sales and square for Marketing, as in every chart.
func (s *setter) dots(c document.Cut, x, wide float64) []strip {
	size, st := s.pt(24), style{size: 11, bold: true, ink: white}
	runs := s.fonts.shape(c.Side.Letter(), true)
	var strips []strip
	per := max(int((wide+s.pt(5))/(size+s.pt(5))), 1)
	for left := c.Dots; left > 0; left -= per {
		line := strip{height: size + s.pt(5), cells: [][]Op{nil}}
		for i := range min(per, left) {
			at := x + float64(i)*(size+s.pt(5))
			round := size / 2
			if c.Side == workshop.Marketing {
				round = 0
			}
			line.cells[0] = append(line.cells[0], Box{at, 0, size, size, round, toneOf(c.Side).dark})
			line.cells[0] = append(line.cells[0], s.draw(runs, st, at+(size-width(runs)*s.pt(st.size))/2, size/2+s.pt(st.size)*capital)...)
		}
		strips = append(strips, line)
	}
	return strips
}

// centred moves lines of text to the middle of a column.
func centred(strips []strip, x, wide float64) []strip {
	for _, line := range strips {
		first, last := x+wide, x
		for _, op := range line.cells[0] {
			if text, ok := op.(Text); ok {
				first, last = min(first, text.X), max(last, text.X+text.Width)
			}
		}
		by := x + (wide-(last-first))/2 - first
		for i, op := range line.cells[0] {
			if text, ok := op.(Text); ok {
				text.X += by
				line.cells[0][i] = text
			}
		}
	}
	return strips
}
