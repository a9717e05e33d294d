package wall

import (
	"accord/screens/look"
	"accord/screens/tell"
	"accord/workshop"

	"fyne.io/fyne/v2"
)

// A piece is one thing drawn on the wall: a rectangle, a line of text, or a
// stroke. Pieces are values, so two walls can be compared piece by piece.
type piece struct {
	kind   kind
	box    box // of a stroke: from its corner to the opposite one
	fill   fyne.ThemeColorName
	edge   fyne.ThemeColorName
	width  float32 // of the edge or the stroke
	radius float32

	text  string
	size  float32
	bold  bool
	align fyne.TextAlign

	part part // of what people follow with their eyes
}

// A part names what a piece belongs to when it moves: a card, or how many of
// them a theme holds. The zero part stands where it stands.
type part struct {
	name string
	n    int // how many it counts; zero: nothing
}

type kind int

const (
	rectangle kind = iota
	line
	stroke
	area // a rectangle that is large, which only a layer knows
)

// A drawing collects the pieces of a wall, from back to front.
type drawing struct {
	say    tell.Say
	names  workshop.Brief // only the names of the sides
	ruler  *ruler
	least  float32 // the smallest text there is
	pieces []piece
	part   part // what is being drawn
}

func (d *drawing) add(p piece) {
	p.part = d.part
	d.pieces = append(d.pieces, p)
}

// of draws what belongs together when it moves.
func (d *drawing) of(p part, draw func()) {
	before := d.part
	d.part = p
	draw()
	d.part = before
}

// side returns what this workshop calls a side.
func (d *drawing) side(side workshop.Side) string { return d.say.Side(d.names, side) }

func (d *drawing) fill(b box, fill fyne.ThemeColorName, radius float32) {
	d.add(piece{kind: rectangle, box: b, fill: fill, radius: radius})
}

func (d *drawing) outline(b box, edge fyne.ThemeColorName, width, radius float32) {
	d.add(piece{kind: rectangle, box: b, edge: edge, width: width, radius: radius})
}

func (d *drawing) stroke(x, y, dx, dy, width float32, color fyne.ThemeColorName) {
	d.add(piece{kind: stroke, box: box{x, y, dx, dy}, fill: color, width: width})
}

// badge draws the letter of a side on its colour, so that nobody has to tell
// colours apart. The sign of both sides is drawn, for no font of ours has it.
func (d *drawing) badge(b box, side workshop.Side) {
	d.fill(b, look.SideColor(side), b.w*0.22)
	if side != workshop.Both {
		size := b.w * 0.68
		d.add(piece{
			kind: line, box: b.centred(size * pitch), text: side.Letter(),
			fill: look.OnSide(side), size: size, bold: true, align: fyne.TextAlignCenter,
		})
		return
	}
	// Two arrows, one above the other: a shaft and two barbs each.
	u := b.w / 22
	for _, l := range [6][4]float32{
		{5, 8, 12, 0}, {14, 5, 3, 3}, {14, 11, 3, -3},
		{5, 14, 12, 0}, {8, 11, -3, 3}, {8, 17, -3, -3},
	} {
		d.stroke(b.x+l[0]*u, b.y+l[1]*u, l[2]*u, l[3]*u, 1.8*u, look.OnSide(side))
	}
}

// check draws a hook on a disc: it happened as expected.
func (d *drawing) check(b box, on, over fyne.ThemeColorName) {
	d.fill(b, on, b.w/2)
	u := b.w / 20
	d.stroke(b.x+5.5*u, b.y+10.5*u, 3*u, 3*u, 2.2*u, over)
	d.stroke(b.x+8.5*u, b.y+13.5*u, 6*u, -6.5*u, 2.2*u, over)
}

// ring draws an empty disc: not so, or not yet.
func (d *drawing) ring(b box, color fyne.ThemeColorName) {
	d.outline(b.inset(b.w*0.08, b.w*0.08), color, b.w*0.12, b.w/2)
}
