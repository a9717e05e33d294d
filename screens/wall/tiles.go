package wall

import (
	"math"
	"slices"
)

// gridColumns is the most columns of tiles.
const gridColumns = 4

// grid draws a list as tiles in rows, in as many columns as make them
// largest. What finds no room in letters that can be read is counted.
func (d *drawing) grid(most float32, l list) {
	columns, size := 0, float32(0)
	for _, whole := range []bool{true, false} {
		for n := 1; n <= min(gridColumns, len(l.blocks)) && (columns == 0 || whole); n++ {
			s, ok := largest(most, min(most, floor), func(s float32) bool {
				return (!whole || l.tilesKeep(n, s)) && len(l.tiles(n, s, math.MaxFloat32)) == len(l.blocks)
			})
			if ok && s > size {
				columns, size = n, s
			}
		}
	}
	if columns > 0 {
		d.list(l, l.tiles(columns, size, math.MaxFloat32), size)
		return
	}
	part, boxes := l.tilesPart()
	d.list(part, boxes, floor)
	d.more(part.in, len(l.blocks)-len(boxes))
}

// tiles returns the box of each block in rows of n, none taller than tallest.
// The blocks of a row are as tall as the tallest of them. There are fewer
// boxes than blocks where they do not all find room.
func (l list) tiles(n int, size, tallest float32) []box {
	var boxes []box
	w := l.tileWidth(n, size)
	y := l.in.y
	for row := range slices.Chunk(l.blocks, n) {
		var tall float32
		for _, b := range row {
			tall = max(tall, min(b.height(w, size), tallest))
		}
		if y+tall > l.in.bottom() {
			return boxes
		}
		for i := range row {
			boxes = append(boxes, box{l.in.x + float32(i)*(w+tileGap*size), y, w, tall})
		}
		y += tall + tileGap*size
	}
	return boxes
}

// tileGap is the room between tiles, in ems.
const tileGap = 2 * listGap

func (l list) tileWidth(n int, size float32) float32 {
	return (l.in.w - tileGap*size*float32(n-1)) / float32(n)
}

// tilesKeep reports whether all words stay whole in rows of n.
func (l list) tilesKeep(n int, size float32) bool {
	w := l.tileWidth(n, size)
	return !slices.ContainsFunc(l.blocks, func(b block) bool { return b.least(size) > w })
}

// tilesPart returns the part of a list that is shown where not all of it is,
// in as many columns as show most of it: from the beginning, or from so far
// on that the block that is looked at now is among them.
func (l list) tilesPart() (list, []box) {
	if len(l.blocks) > 1 {
		l.in = l.in.aboveMore()
	}
	tallest := l.tallest()
	columns, most := 1, 0
	for n := 1; n <= gridColumns; n++ {
		if n > 1 && !l.tilesKeep(n, floor) {
			break
		}
		if shown := l.uncut(l.tiles(n, floor, tallest)); shown > most {
			columns, most = n, shown
		}
	}
	for {
		boxes := l.tiles(columns, floor, tallest)
		if l.now < len(boxes) || len(boxes) == 0 {
			return l, boxes
		}
		l.blocks = l.blocks[1:]
		l.now--
	}
}
