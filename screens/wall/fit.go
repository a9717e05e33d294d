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

// sized returns the largest size at which something fits. It rather makes
// text smaller than break a word, down to the floor; and rather breaks words
// than make text smaller than that. It is false if the text would have to be
// smaller than can be read at all.
func sized(most float32, fits func(size float32, whole bool) bool) (float32, bool) {
	if size, ok := largest(most, min(most, floor), func(s float32) bool { return fits(s, true) }); ok {
		return size, true
	}
	return largest(most, bottom, func(s float32) bool { return fits(s, false) })
}

// stands reports whether a block stands in a box at a size, without breaking
// a word if they are to stay whole.
func stands(b block, in box, size float32, whole bool) bool {
	if whole && b.least(size) > in.w {
		return false
	}
	return b.height(in.w, size) <= in.h
}

// write draws a block at the largest size, up to most, at which it stands in
// a box, and returns how tall it became.
func (d *drawing) write(b block, in box, most float32) float32 {
	size, _ := sized(most, func(s float32, whole bool) bool { return stands(b, in, s, whole) })
	b.draw(d, in, size)
	return b.height(in.w, size)
}

// writeFoot is write at the foot of a box, at most so tall. It returns what
// is left above.
func (d *drawing) writeFoot(b block, in box, tall, most float32) box {
	size, _ := sized(most, func(s float32, whole bool) bool { return stands(b, in.top(tall), s, whole) })
	h := b.height(in.w, size)
	b.draw(d, in.foot(h), size)
	in.h -= h
	return in
}

// writeMiddle is write, in the vertical middle of the box.
func (d *drawing) writeMiddle(b block, in box, most float32) {
	size, _ := sized(most, func(s float32, whole bool) bool { return stands(b, in, s, whole) })
	b.draw(d, in.centred(b.height(in.w, size)), size)
}
