package letters

import (
	"encoding/binary"
	"maps"
	"slices"
)

// write returns a font of some shapes, as TrueType. It has the tables that
// programs insist on, and no more.
func write(glyphs map[rune]glyph) []byte {
	signs := slices.Sorted(maps.Keys(glyphs))
	box := bounds(glyphs)
	shapes, places := []byte(nil), []byte(nil)
	widths := numbers(em/2, 0) // of the shape for what is missing, which stays empty
	places = binary.BigEndian.AppendUint32(places, 0)
	corners, loops := 0, 0
	for _, sign := range signs {
		g := glyphs[sign]
		places = binary.BigEndian.AppendUint32(places, uint32(len(shapes)))
		shape, left := outline(g)
		shapes = padded(append(shapes, shape...))
		widths = append(widths, numbers(g.advance, left)...)
		count := 0
		for _, s := range g.strokes {
			count += len(s)
		}
		corners, loops = max(corners, count), max(loops, len(g.strokes))
	}
	places = binary.BigEndian.AppendUint32(places, uint32(len(shapes)))
	count := len(signs) + 1

	tables := map[string][]byte{
		"cmap": directory(signs),
		"glyf": shapes,
		"head": numbers(1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, em, 0, 0, 0, 0, 0, 0, 0, 0,
			box[0], box[1], box[2], box[3], 0, 8, 2, 1, 0),
		"hhea": numbers(1, 0, box[3], box[1], 0, em, 0, 0, em, 1, 0, 0, 0, 0, 0, 0, 0, count),
		"hmtx": widths,
		"loca": places,
		"maxp": numbers(1, 0, count, corners, loops, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
		"name": name("Letters"),
		"post": numbers(3, 0, 0, 0, -75, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
	}
	return bind(tables)
}

// bind puts tables into one file, each where programs want one to begin.
func bind(tables map[string][]byte) []byte {
	count := len(tables)
	file := numbers(1, 0, count, 0, 0, 0) // the zeros are for those who search by halving
	start := len(file) + 16*count
	var content []byte
	for _, tag := range slices.Sorted(maps.Keys(tables)) {
		table := padded(slices.Clone(tables[tag]))
		sum := uint32(0)
		for i := 0; i < len(table); i += 4 {
			sum += binary.BigEndian.Uint32(table[i:])
		}
		file = append(file, tag...)
		for _, n := range []uint32{sum, uint32(start + len(content)), uint32(len(tables[tag]))} {
			file = binary.BigEndian.AppendUint32(file, n)
		}
		content = append(content, table...)
	}
	return append(file, content...)
}

// numbers writes numbers of two bytes, as most of a font is.
func numbers(all ...int) []byte {
	var b []byte
	for _, n := range all {
		b = binary.BigEndian.AppendUint16(b, uint16(n))
	}
	return b
}

// padded fills b up to a whole number of four bytes.
func padded(b []byte) []byte {
	for len(b)%4 != 0 {
		b = append(b, 0)
	}
	return b
}

// outline writes one shape and says where its ink begins. One without ink, as
// a space is, takes no bytes.
func outline(g glyph) (shape []byte, left int) {
	if len(g.strokes) == 0 {
		return nil, 0
	}
	box := bounds(map[rune]glyph{g.sign: g})
	shape = numbers(len(g.strokes), box[0], box[1], box[2], box[3])
	end := -1
	var flags, across, up []byte
	var at point
	for _, s := range g.strokes {
		end += len(s)
		shape = append(shape, numbers(end)...)
		for _, p := range s {
			flag := byte(0)
			if p.on {
				flag = 1
			}
			flags = append(flags, flag)
			across = append(across, numbers(p.x-at.x)...)
			up = append(up, numbers(p.y-at.y)...)
			at = p
		}
	}
	shape = append(shape, 0, 0) // no instructions for small screens
	return slices.Concat(shape, flags, across, up), box[0]
}

// bounds returns the rectangle around all ink: left, foot, right, top.
func bounds(glyphs map[rune]glyph) (box [4]int) {
	first := true
	for _, g := range glyphs {
		for _, s := range g.strokes {
			for _, p := range s {
				if first {
					box, first = [4]int{p.x, p.y, p.x, p.y}, false
				}
				box = [4]int{min(box[0], p.x), min(box[1], p.y), max(box[2], p.x), max(box[3], p.y)}
			}
		}
	}
	return box
}

// directory says which shape a sign has. The shapes are in the order of their
// signs, so that neighbours share an entry.
func directory(signs []rune) []byte {
	var first, last, delta []int
	for i, sign := range signs {
		if n := len(last) - 1; n >= 0 && last[n]+1 == int(sign) {
			last[n]++
			continue
		}
		first, last, delta = append(first, int(sign)), append(last, int(sign)), append(delta, i+1-int(sign))
	}
	first, last, delta = append(first, 0xFFFF), append(last, 0xFFFF), append(delta, 1)
	count := len(first)
	half := 1
	for half*2 <= count {
		half *= 2
	}
	power := 0
	for 1<<(power+1) <= count {
		power++
	}
	length := 16 + 8*count
	b := numbers(0, 1, 3, 1, 0, 12, 4, length, 0, 2*count, 2*half, power, 2*(count-half))
	b = append(b, numbers(last...)...)
	b = append(b, 0, 0)
	b = append(b, numbers(first...)...)
	b = append(b, numbers(delta...)...)
	return append(b, make([]byte, 2*count)...)
}

// name writes what the font is called.
func name(called string) []byte {
	var text []byte
	for _, r := range called {
		text = append(text, numbers(int(r))...)
	}
	kinds := []int{1, 4, 6} // family, full name, and the name files know it by
	b := numbers(0, len(kinds), 6+12*len(kinds))
	for _, kind := range kinds {
		b = append(b, numbers(3, 1, 0x409, kind, len(text), 0)...)
	}
	return append(b, text...)
}
