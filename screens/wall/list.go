package wall

import (
	"slices"

	"accord/screens/look"
)

// A list is blocks of one kind in a box, such as the cards of a side.
type list struct {
	in     box
	blocks []block
}

// listGap is the room between the blocks of a list, in ems.
const listGap = 0.3

// flow returns the box of each block of the list when they are put below one
// another in so many columns. There are fewer boxes than blocks where they
// do not all find room.
func (l list) flow(columns int, size float32) []box {
	gap := listGap * size
	w := (l.in.w - gap*float32(columns-1)) / float32(columns)
	x, y := l.in.x, l.in.y
	var boxes []box
	for _, b := range l.blocks {
		h := b.height(w, size)
		if y > l.in.y && y+h > l.in.bottom() {
			x, y = x+w+gap, l.in.y
		}
		if x+w > l.in.right()+1 || y+h > l.in.bottom() {
			return boxes
		}
		boxes = append(boxes, box{x, y, w, h})
		y += h + gap
	}
	return boxes
}

// flows reports whether all blocks find room.
func (l list) flows(columns int, size float32, whole bool) bool {
	if whole {
		w := (l.in.w - listGap*size*float32(columns-1)) / float32(columns)
		for _, b := range l.blocks {
			if b.least(size) > w {
				return false
			}
		}
	}
	return len(l.flow(columns, size)) == len(l.blocks)
}

// columnsMost is the most columns a list is divided into.
const columnsMost = 3

// lists draws lists at one size, the largest up to most at which all of
// them fit. One column each is easiest to follow, so there are more only
// where one would be too small to read. What finds no room even so is
// counted: nothing is ever cut without a word.
func (d *drawing) lists(most float32, lists ...list) {
	columns, size, fit := 1, float32(0), false
	for n := 1; n <= columnsMost && size < floor; n++ {
		s, ok := sized(most, func(s float32, whole bool) bool {
			for _, l := range lists {
				if !l.flows(n, s, whole) {
					return false
				}
			}
			return true
		})
		if ok && s > size || !ok && !fit {
			columns, size, fit = n, s, ok
		}
	}
	for _, l := range lists {
		d.list(l, columns, size)
	}
}

func (d *drawing) list(l list, columns int, size float32) {
	boxes := l.flow(columns, size)
	if rest := len(l.blocks) - len(boxes); rest > 0 {
		note := l.in.foot(floor * pitch)
		l.in.h -= note.h + listGap*size
		boxes = l.flow(columns, size)
		d.more(note, len(l.blocks)-len(boxes))
	}
	for i, b := range boxes {
		l.blocks[i].draw(d, b, size)
	}
}

// more says how many are not shown, where some are not.
func (d *drawing) more(b box, n int) {
	d.write(d.para(d.say("wall.more", n), style{color: look.Muted}), b, floor)
}

// grid draws tiles in rows, in as many columns as make them largest.
func (d *drawing) grid(in box, most float32, blocks []block) {
	columns, size := 1, float32(0)
	for n := 1; n <= min(4, len(blocks)); n++ {
		s, _ := sized(most, func(s float32, whole bool) bool {
			boxes, ok := gridOf(in, n, s, blocks, whole)
			return ok && boxes[len(boxes)-1].bottom() <= in.bottom()
		})
		if s > size {
			columns, size = n, s
		}
	}
	boxes, _ := gridOf(in, columns, size, blocks, false)
	for i, b := range boxes {
		if b.bottom() > in.bottom()+1 {
			d.more(in.foot(floor*pitch), len(blocks)-i)
			return
		}
		blocks[i].draw(d, b, size)
	}
}

// gridOf returns the box of each block in rows of n. The blocks of a row are
// as tall as the tallest of them. It is false where a word would be broken
// that should stay whole.
func gridOf(in box, n int, size float32, blocks []block, whole bool) (boxes []box, ok bool) {
	gap := 2 * listGap * size
	w := (in.w - gap*float32(n-1)) / float32(n)
	y := in.y
	for row := range slices.Chunk(blocks, n) {
		var tall float32
		for _, b := range row {
			if whole && b.least(size) > w {
				return nil, false
			}
			tall = max(tall, b.height(w, size))
		}
		for i := range row {
			boxes = append(boxes, box{in.x + float32(i)*(w+gap), y, w, tall})
		}
		y += tall + gap
	}
	return boxes, true
}
