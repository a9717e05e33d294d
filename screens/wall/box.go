package wall

// A box is a rectangle on the wall, in points of a wall that is 1920 wide and
// 1080 high, or more in the direction in which its window is longer. What is
// drawn is designed in these points alone; only the layers know how large the
// window is.
type box struct{ x, y, w, h float32 }

func (b box) right() float32  { return b.x + b.w }
func (b box) bottom() float32 { return b.y + b.h }

// inset returns what is left of b when its edges are moved inwards.
func (b box) inset(dx, dy float32) box {
	return box{b.x + dx, b.y + dy, max(0, b.w-2*dx), max(0, b.h-2*dy)}
}

// inside returns what is left of a panel inside its edges, which are narrower
// where there is little room.
func (b box) inside() box { return b.inset(min(gap, b.w*0.05), min(40, b.h*0.08)) }

// top returns the upper part of b.
func (b box) top(h float32) box { return box{b.x, b.y, b.w, min(h, b.h)} }

// below returns what is left of b under its upper part.
func (b box) below(h float32) box { return box{b.x, b.y + h, b.w, max(0, b.h-h)} }

// foot returns the lower part of b.
func (b box) foot(h float32) box { return b.below(b.h - min(h, b.h)) }

// centred returns the box of a height in the vertical middle of b, all of b
// where that is lower.
func (b box) centred(h float32) box { return box{b.x, b.y + max(0, (b.h-h)/2), b.w, min(h, b.h)} }

// columns divides b into columns by their shares of its width.
func (b box) columns(gap float32, shares ...float32) []box {
	var all float32
	for _, s := range shares {
		all += s
	}
	free := b.w - gap*float32(len(shares)-1)
	var boxes []box
	x := b.x
	for _, s := range shares {
		w := free * s / all
		boxes = append(boxes, box{x, b.y, w, b.h})
		x += w + gap
	}
	return boxes
}

// rows divides b into n rows of one height.
func (b box) rows(gap float32, n int) []box {
	h := (b.h - gap*float32(n-1)) / float32(n)
	var boxes []box
	for i := range n {
		boxes = append(boxes, box{b.x, b.y + float32(i)*(h+gap), b.w, h})
	}
	return boxes
}
