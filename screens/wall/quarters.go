package wall

import (
	"slices"
	"strings"

	"accord/screens/look"
	"accord/workshop"
	"accord/workshop/plot"

	"fyne.io/fyne/v2"
)

const (
	quarterNote = 34 // the size of the statements beside the picture
	quarterMark = 36 // the size of a number in it
	areaName    = 40 // the size of the name of an area
	talkFirst   = 5  // how many statements stand beside it, at most
)

// drawQuarters draws the level and gap grid, and beside it in words what to
// talk about first.
func (d *drawing) drawQuarters(b box, v workshop.QuartersView) {
	if len(v.Places) == 0 {
		d.empty(b, "pulse.too-few")
		return
	}
	b = d.writeFoot(d.dimensions(v), b, b.h*0.16, floor)
	b.h -= 12
	parts := b.columns(gap, 1.7, 1)
	d.drawPlaces(parts[0], v.Places)
	foot := d.writeFoot(d.quarterNotes(v), parts[1], parts[1].h*0.34, floor)
	var first list
	for _, p := range v.Places {
		switch {
		case !p.TalkFirst():
		case len(first.blocks) == talkFirst:
			first.rest++
		default:
			words := d.para(d.say("statement."+p.Statement+".short"), style{lines: 3})
			first.blocks = append(first.blocks, lead{ems: 2, first: d.number(p), rest: words})
		}
	}
	first.in = foot.top(foot.h - 16)
	d.lists(quarterNote, 1, first)
}

// number is the number of a statement, such as H2.
func (d *drawing) number(p workshop.PulsePlace) para {
	return d.para(strings.ToUpper(p.Statement), style{bold: true})
}

// dimensions says what the letter of a number stands for.
func (d *drawing) dimensions(v workshop.QuartersView) para {
	var names []string
	for _, dimension := range workshop.Dimensions {
		if slices.ContainsFunc(v.Places, func(p workshop.PulsePlace) bool { return strings.HasPrefix(p.Statement, string(dimension)) }) {
			names = append(names, d.say("numbered", strings.ToUpper(string(dimension)), d.say("dimension."+string(dimension))))
		}
	}
	return d.para(strings.Join(names, " · "), style{color: look.Muted})
}

// quarterNotes says what the letters beside a number mean, and how many
// statements have no place.
func (d *drawing) quarterNotes(v workshop.QuartersView) block {
	notes := stack{gap: 0.2, blocks: []block{d.para(d.say("quarter.split", v.Line), style{color: look.Muted})}}
	if v.Few > 0 {
		notes.blocks = append(notes.blocks, d.para(d.say("quarter.few", v.Few), style{color: look.Muted}))
	}
	return notes
}

// drawPlaces draws the picture: areas with their names, the borders between
// them, and every statement where it stands.
func (d *drawing) drawPlaces(b box, places []workshop.PulsePlace) {
	d.fill(b, look.Neutral, radius)
	inner := b.inset(24, 14)
	axis := inner.foot(small * pitch)
	ends{d.para(d.say("pulse.lowest-level"), style{color: look.Muted}), d.para(d.say("pulse.highest-level"), style{color: look.Muted})}.draw(d, axis, small)
	inner.h -= axis.h
	inner = d.levelNames(inner)

	p := plot.New(plotBox(inner), places)
	for _, s := range p.Borders() {
		d.stroke(float32(s.X1), float32(s.Y1), float32(s.X2-s.X1), float32(s.Y2-s.Y1), 4, look.Border)
	}
	d.stroke(inner.x, inner.bottom(), inner.w, 0, 4, look.Border)
	apart := d.para(d.say("quarter.apart"), style{bold: true, pitch: headingPitch})
	size, h, _ := d.sizeIn(apart, box{inner.x, inner.y, inner.w * 0.3, inner.h * 0.3}, areaName)
	name := box{inner.x, inner.y, min(inner.w*0.3, apart.natural(size)+1), h}
	apart.draw(d, name, size)
	d.drawMarks(p, places, min(quarterMark, max(floor, inner.h/14)), name)
}

// levelNames writes below the picture which areas are low and which high, each
// below its own, and returns what is left for the picture.
func (d *drawing) levelNames(in box) box {
	low := d.para(d.say("quarter.both-low"), style{bold: true, pitch: headingPitch})
	high := d.para(d.say("quarter.both-high"), style{bold: true, pitch: headingPitch, align: fyne.TextAlignTrailing})
	columns := in.foot(in.h*0.25).columns(24, workshop.HighFrom, 100-workshop.HighFrom)
	size := d.alike([]block{low, high}, columns, areaName)
	h := max(low.height(columns[0].w, size), high.height(columns[1].w, size))
	for i, name := range []para{low, high} {
		name.draw(d, columns[i].foot(h), size)
	}
	in.h -= h + 6
	return in
}

// drawMarks draws the numbers of the statements where the picture has room for
// them, beside the name in it.
func (d *drawing) drawMarks(p plot.Picture, places []workshop.PulsePlace, size float32, name box) {
	width := func(p workshop.PulsePlace) float64 { return float64(d.markWidth(p, size)) }
	marks := p.Marks(places, float64(size*markPitch), width, plotBox(name))
	for _, m := range marks {
		if m.Moved {
			d.pointer(m)
		}
	}
	for _, m := range marks {
		d.drawPlace(m, size)
	}
}

// The number of a statement: its line and the room beside it, in ems.
const markPitch, markPad = 1.35, 0.3

// markWidth is how wide the number of a statement is with the signs of the
// sides that are split over it.
func (d *drawing) markWidth(p workshop.PulsePlace, size float32) float32 {
	w := d.number(p).natural(size) + 2*markPad*size
	return w + float32(len(p.SplitSides()))*size*1.1
}

// drawPlace draws the number of a statement, with a stronger edge if it is to
// be talked about first, and behind it the sign of each side that is split.
func (d *drawing) drawPlace(m plot.Mark, size float32) {
	b := box{float32(m.Box.X), float32(m.Box.Y), float32(m.Box.W), float32(m.Box.H)}
	edge, width := look.Border, size*0.06
	if m.TalkFirst() {
		edge, width = look.Ink, size*0.12
	}
	d.add(piece{kind: rectangle, box: b, fill: look.Surface, edge: edge, width: width, radius: size * 0.3})
	number := d.number(m.PulsePlace)
	text := box{b.x + markPad*size, b.y, number.natural(size) + 1, b.h}
	number.draw(d, text.centred(number.line(size)), size)
	for i, side := range m.SplitSides() {
		sign := box{text.right() + float32(i)*size*1.1, b.y + (b.h-size)/2, size, size}
		d.badge(sign, side)
	}
}

// pointer leads from the box of a number that had to move to its point.
func (d *drawing) pointer(m plot.Mark) {
	x, y := float32(m.X), float32(m.Y)
	d.stroke(x, y, float32(m.Box.X+m.Box.W/2)-x, float32(m.Box.Y+m.Box.H/2)-y, 3, look.Muted)
	d.stroke(x-5, y, 10, 0, 10, look.Muted)
}

func plotBox(b box) plot.Box {
	return plot.Box{X: float64(b.x), Y: float64(b.y), W: float64(b.w), H: float64(b.h)}
}
