package wall

import (
	"math"

	"accord/screens/look"
)

// A list is blocks of one kind in a box, such as the cards of a side.
type list struct {
	in     box
	blocks []block
	now    int // the block that is shown even where not all of them are
	rest   int // how many more there are than blocks
}

const (
	// listGap is the room between the blocks of a list, in ems.
	listGap = 0.3
	// linesMost is how many blocks below one another are read at a glance.
	linesMost = 8
	// columnsMost is the most columns a list is divided into.
	columnsMost = 2
	// longest is how much of the room one block may take of its list where
	// not all of them are shown.
	longest = 0.6
)

// tallest returns how tall one block may be where not all of a list are shown:
// a few lines, however little room there is.
func (l list) tallest() float32 {
	if len(l.blocks) == 1 {
		return l.in.h
	}
	return min(l.in.h, max(l.in.h*longest, (4*pitch+2*padY)*floor))
}

// flow returns the box of each block of the list when they are put below one
// another in so many columns, none taller than tallest. There are fewer boxes
// than blocks where they do not all find room.
func (l list) flow(columns int, size, tallest float32) []box {
	gap := listGap * size
	w := l.width(columns, size)
	x, y, below := l.in.x, l.in.y, 0
	var boxes []box
	for _, b := range l.blocks {
		h := min(b.height(w, size), tallest)
		if below > 0 && (y+h > l.in.bottom() || below == linesMost) {
			x, y, below = x+w+gap, l.in.y, 0
		}
		if x+w > l.in.right()+1 || y+h > l.in.bottom() {
			return boxes
		}
		boxes = append(boxes, box{x, y, w, h})
		y += h + gap
		below++
	}
	return boxes
}

// width returns how wide each of some columns is.
func (l list) width(columns int, size float32) float32 {
	return (l.in.w - listGap*size*float32(columns-1)) / float32(columns)
}

// keeps reports whether all words stay whole in so many columns.
func (l list) keeps(columns int, size float32) bool {
	w := l.width(columns, size)
	for _, b := range l.blocks {
		if b.least(size) > w {
			return false
		}
	}
	return true
}

// flows reports whether all blocks find room.
func (l list) flows(columns int, size float32, whole bool) bool {
	return (!whole || l.keeps(columns, size)) && len(l.flow(columns, size, math.MaxFloat32)) == len(l.blocks)
}

// lists draws lists at one size, the largest up to most at which all of
// them fit. One column each is easiest to follow, so there are more, up to
// columns, only where one would be too small to read. What finds no room even
// so is counted: nothing is ever cut without a word.
func (d *drawing) lists(most float32, columns int, lists ...list) {
	for i := range lists {
		if lists[i].rest > 0 {
			lists[i].in = lists[i].in.aboveMore()
		}
	}
	if n, size, ok := fit(most, columns, lists); ok {
		for _, l := range lists {
			d.list(l, l.flow(n, size, math.MaxFloat32), size)
			d.more(l.in, l.rest)
		}
		return
	}
	n := showMost(columns, lists)
	for _, l := range lists {
		if l.flows(n, floor, false) {
			d.list(l, l.flow(n, floor, math.MaxFloat32), floor)
			d.more(l.in, l.rest)
			continue
		}
		part, boxes := l.part(n)
		d.list(part, boxes, floor)
		d.more(part.in, len(l.blocks)+l.rest-len(boxes))
	}
}

// fit returns the fewest columns, up to most, in which all of some lists can be
// read, and their size there.
func fit(largest float32, most int, lists []list) (columns int, size float32, ok bool) {
	for n := 1; n <= most; n++ {
		size, ok := readable(largest, func(s float32, whole bool) bool { return flow(lists, n, s, whole) })
		if ok {
			return n, size, true
		}
	}
	return 0, 0, false
}

// showMost returns how many columns, up to most, show most of some lists
// without breaking a word. What is cut does not count.
func showMost(most int, lists []list) int {
	best, shown := 1, 0
	for n := 1; n <= most; n++ {
		sum, keep := 0, true
		for _, l := range lists {
			part, boxes := l.part(n)
			sum, keep = sum+part.uncut(boxes), keep && l.keeps(n, floor)
		}
		if sum > shown && (n == 1 || keep) {
			best, shown = n, sum
		}
	}
	return best
}

// flow reports whether all of some lists find room.
func flow(lists []list, columns int, size float32, whole bool) bool {
	for _, l := range lists {
		if !l.flows(columns, size, whole) {
			return false
		}
	}
	return true
}

// part returns the part of a list that is shown where not all of it is, with
// the boxes of its blocks: from the beginning, or from so far on that the
// block that is looked at now is among them.
func (l list) part(columns int) (list, []box) {
	if l.rest == 0 && len(l.blocks) > 1 {
		l.in = l.in.aboveMore()
	}
	tallest := l.tallest()
	if tallest < (pitch+2*padY)*floor {
		return l, nil
	}
	for {
		boxes := l.flow(columns, floor, tallest)
		if l.now < len(boxes) || len(l.blocks) <= 1 || len(boxes) == 0 {
			return l, boxes
		}
		l.blocks = l.blocks[1:]
		l.now--
	}
}

// uncut returns how many blocks find room as they are.
func (l list) uncut(boxes []box) int {
	n := 0
	for i, b := range boxes {
		if l.blocks[i].height(b.w, floor) <= b.h {
			n++
		}
	}
	return n
}

func (d *drawing) list(l list, boxes []box, size float32) {
	for i, b := range boxes {
		l.blocks[i].draw(d, b, size)
	}
}

const (
	moreGap = listGap * floor
	moreH   = pitch * floor
	// listH is the room for a block of two lines and the count of the others.
	listH = (2*pitch+2*padY)*floor + moreGap + moreH
)

// aboveMore returns what is left of b above the line that counts what is not
// shown.
func (b box) aboveMore() box { return b.top(max(0, b.h-moreGap-moreH)) }

// more says below what [box.aboveMore] has left how many are not shown, where
// some are not.
func (d *drawing) more(above box, n int) {
	if n > 0 {
		at := box{above.x, above.bottom() + moreGap, above.w, moreH}
		d.write(d.para(d.say("wall.more", n), style{color: look.Muted}), at, floor)
	}
}
