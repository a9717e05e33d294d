package ui

import "fyne.io/fyne/v2"

// Row puts objects beside each other, centred on a common line. Each takes
// the width it likes; objects wrapped by [Grow] share what is left. When there
// is not enough, what was wrapped by [Give] gives way, and then whatever can
// wrap.
func Row(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &row{gap: gap, align: centred}, Objects: objects}
}

// RowTop is a [Row] whose objects hang from the top, for text beside a badge.
func RowTop(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &row{gap: gap, align: hanging}, Objects: objects}
}

// Across is a [Row] whose objects take the full height, for a page with a
// rail at its side.
func Across(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &row{gap: gap, align: stretched}, Objects: objects}
}

type alignment int

const (
	centred alignment = iota
	hanging
	stretched
)

type row struct {
	gap   float32
	align alignment
	width lastWidth
}

// parts returns what is shown at a width: all, less what gives way.
func (l *row) parts(objects []fyne.CanvasObject, width float32) []part {
	parts := whole(objects)
	for l.needed(parts) > width+0.5 {
		var more bool
		if parts, more = yield(parts); !more {
			break
		}
	}
	return parts
}

// needed is the width that parts want before anything of them gives way.
func (l *row) needed(parts []part) float32 {
	return l.sum(parts, func(o fyne.CanvasObject) float32 {
		if grows(o) {
			return LeastWidth(o)
		}
		return Width(o)
	})
}

// share divides width among the parts.
func (l *row) share(parts []part, width float32) []float32 {
	widths := make([]float32, len(parts))
	rest, growing := width-l.gap*float32(len(parts)-1), 0
	for i, p := range parts {
		if grows(p.shown) {
			growing++
			continue
		}
		widths[i] = Width(p.shown)
		rest -= widths[i]
	}
	needed := float32(0)
	for i, p := range parts {
		if grows(p.shown) {
			widths[i] = max(rest/float32(growing), LeastWidth(p.shown))
			needed += widths[i]
		}
	}
	squeeze(parts, widths, needed-rest)
	return widths
}

// squeeze takes what is over from the widths, from each as it can spare it.
func squeeze(parts []part, widths []float32, over float32) {
	if over <= 0 {
		return
	}
	spare, all := make([]float32, len(parts)), float32(0)
	for i, p := range parts {
		spare[i] = max(widths[i]-LeastWidth(p.shown), 0)
		all += spare[i]
	}
	if all == 0 {
		return
	}
	for i := range widths {
		widths[i] -= spare[i] * min(over/all, 1)
	}
}

func (l *row) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = lastWidth(size.Width)
	parts := l.parts(objects, size.Width)
	turn(objects, parts)
	x := float32(0)
	for i, width := range l.share(parts, size.Width) {
		p := parts[i]
		height, y := size.Height, float32(0)
		if l.align != stretched {
			height = Height(p.shown, width)
		}
		if l.align == centred {
			y = (size.Height - height) / 2
		}
		place(p.holder, x, y, width, height)
		if p.shown != p.holder {
			place(p.shown, 0, 0, width, height)
		}
		x += width + l.gap
	}
}

func (l *row) HeightFor(objects []fyne.CanvasObject, width float32) float32 {
	parts := l.parts(objects, width)
	var most float32
	for i, w := range l.share(parts, width) {
		most = max(most, Height(parts[i].shown, w))
	}
	return most
}

func (l *row) NaturalWidth(objects []fyne.CanvasObject) float32 { return l.sum(whole(objects), Width) }

func (l *row) LeastWidth(objects []fyne.CanvasObject) float32 {
	parts := whole(objects)
	for more := true; more; {
		parts, more = yield(parts)
	}
	return l.sum(parts, LeastWidth)
}

func (l *row) MinSize(objects []fyne.CanvasObject) fyne.Size { return minSize(l, objects, l.width) }

func (l *row) sum(parts []part, width func(fyne.CanvasObject) float32) float32 {
	total := l.gap * float32(max(len(parts)-1, 0))
	for _, p := range parts {
		total += width(p.shown)
	}
	return total
}
