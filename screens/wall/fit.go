package wall

// largest returns the largest whole size from most down to least that fits,
// and false if none does. What fits at a size is taken to fit at every
// smaller one.
func largest(most, least float32, fits func(size float32) bool) (float32, bool) {
	low, high := int(least), int(most)
	if !fits(float32(low)) {
		return least, false
	}
	for low < high {
		middle := (low + high + 1) / 2
		if fits(float32(middle)) {
			low = middle
		} else {
			high = middle - 1
		}
	}
	return float32(low), true
}

// readable returns the largest size at which something fits, down to the
// floor. It rather makes text smaller than break a word. It is false if the
// text would have to be smaller than can be read from the last row.
func readable(most float32, fits func(size float32, whole bool) bool) (float32, bool) {
	least := min(most, floor)
	if size, ok := largest(most, least, func(s float32) bool { return fits(s, true) }); ok {
		return size, true
	}
	return largest(most, least, func(s float32) bool { return fits(s, false) })
}

// sized is readable where larger text has been asked for: down to what would
// be the floor without. It is false if even that is not enough.
func (d *drawing) sized(most float32, fits func(size float32, whole bool) bool) (float32, bool) {
	if size, ok := readable(most, fits); ok {
		return size, true
	}
	return largest(min(most, floor), d.least, func(s float32) bool { return fits(s, false) })
}

// stands reports whether a block stands in a box at a size, without breaking
// a word if they are to stay whole.
func stands(b block, in box, size float32, whole bool) bool {
	if whole && b.least(size) > in.w {
		return false
	}
	return b.height(in.w, size) <= in.h
}

// sizeIn returns the largest size, up to most, at which a block stands in a
// box, and how tall it is there. It is false where it does not, and is cut.
func (d *drawing) sizeIn(b block, in box, most float32) (size, height float32, ok bool) {
	size, ok = d.sized(most, func(s float32, whole bool) bool { return stands(b, in, s, whole) })
	return size, min(in.h, b.height(in.w, size)), ok
}

// write draws a block at the largest size, up to most, at which it stands in
// a box, and returns how tall it became.
func (d *drawing) write(b block, in box, most float32) float32 {
	size, h, _ := d.sizeIn(b, in, most)
	b.draw(d, in, size)
	return h
}

// writeFoot is write at the foot of a box, at most so tall. It returns what
// is left above.
func (d *drawing) writeFoot(b block, in box, tall, most float32) box {
	size, h, _ := d.sizeIn(b, in.top(tall), most)
	b.draw(d, in.foot(h), size)
	in.h -= h
	return in
}

// writeMiddle is write, in the vertical middle of the box.
func (d *drawing) writeMiddle(b block, in box, most float32) {
	size, h, _ := d.sizeIn(b, in, most)
	b.draw(d, in.centred(h), size)
}

// alike returns the one size, up to most, at which each block stands in its
// box.
func (d *drawing) alike(blocks []block, in []box, most float32) float32 {
	size, _ := d.sized(most, func(s float32, whole bool) bool {
		for i, b := range blocks {
			if !stands(b, in[i], s, whole) {
				return false
			}
		}
		return true
	})
	return size
}

// writeAlike is writeMiddle for what is the same of both sides: in one size.
func (d *drawing) writeAlike(blocks []block, in []box, most float32) {
	size := d.alike(blocks, in, most)
	for i, b := range blocks {
		b.draw(d, in[i].centred(b.height(in[i].w, size)), size)
	}
}

// drawAlike draws the headings of some columns in one size, in no more than
// headShare of their height, and returns how tall the tallest became.
func (d *drawing) drawAlike(blocks []block, columns []box, most float32) float32 {
	const headShare = 0.45
	var in []box
	for _, c := range columns {
		in = append(in, c.top(c.h*headShare))
	}
	size := d.alike(blocks, in, most)
	var tall float32
	for i, b := range blocks {
		b.draw(d, in[i], size)
		tall = max(tall, min(in[i].h, b.height(in[i].w, size)))
	}
	return tall
}

// writeWhole is writeMiddle for what may not be cut: it rather becomes
// smaller than can be read from everywhere.
func (d *drawing) writeWhole(b block, in box, most float32) {
	least := d.least
	d.least = min(least, bottom)
	d.writeMiddle(b, in, most)
	d.least = least
}

// heading writes a title over a line that explains it, and returns what is
// left below for a list. The line is left out where it would take the room of
// the list.
func (d *drawing) heading(in box, title, line block) box {
	const most, below = 32, 10
	both := stack{blocks: []block{title, line}}
	if size, h, ok := d.sizeIn(both, in.top(in.h-listH-below), most); ok && size >= floor {
		both.draw(d, in, size)
		return in.below(h + below)
	}
	return in.below(d.write(title, in.top(in.h*0.5), most) + below)
}

// writeSpare is writeMiddle for what the wall can do without: it is left out
// where it finds no room in letters that can be read.
func (d *drawing) writeSpare(b block, in box, most float32) {
	if size, h, ok := d.sizeIn(b, in, most); ok && size >= floor {
		b.draw(d, in.centred(h), size)
	}
}
