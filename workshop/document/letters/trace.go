package letters

import (
	"math"
	"unicode"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

// em is the size of the square that shapes are drawn in: that of a PDF, so
// that what is measured is what is printed.
const em = 1000

// A glyph is the shape of one sign.
type glyph struct {
	sign    rune
	advance int // how far it moves the pen
	strokes []stroke
}

// A stroke is a closed line around some of the ink.
type stroke []point

// A point is where a stroke passes, or, off the line, what it bends towards.
type point struct {
	x, y int
	on   bool
}

// trace draws a sign after a face, and reports false if that has no outline of
// it.
func trace(face *font.Face, sign rune) (glyph, bool) {
	id, ok := face.NominalGlyph(sign)
	if !ok || id == 0 || id > math.MaxUint16 {
		return glyph{}, false
	}
	outline, ok := face.GlyphDataOutline(uint16(id))
	if !ok || len(outline.Segments) == 0 && !unicode.IsSpace(sign) {
		return glyph{}, false
	}
	t := tracer{scale: em / float64(face.Upem())}
	for _, s := range outline.Segments {
		t.follow(s)
	}
	t.close()
	advance := round(float64(face.HorizontalAdvance(id)) * t.scale)
	return glyph{sign: sign, advance: max(advance, 0), strokes: t.strokes}, true
}

// A tracer follows an outline.
type tracer struct {
	scale   float64
	at      opentype.SegmentPoint // in the units of the face
	stroke  stroke
	strokes []stroke
}

func (t *tracer) follow(s opentype.Segment) {
	to := s.ArgsSlice()
	switch s.Op {
	case opentype.SegmentOpMoveTo:
		t.close()
		t.add(to[0], true)
	case opentype.SegmentOpLineTo:
		t.add(to[0], true)
	case opentype.SegmentOpQuadTo:
		t.add(to[0], false)
		t.add(to[1], true)
	case opentype.SegmentOpCubeTo:
		t.cube(to[0], to[1], to[2])
	}
}

// parts is how many simple curves stand for one of the other kind. With four
// the eye sees no difference at any size a paper has.
const parts = 4

// cube follows a curve of the kind that the other way of writing fonts has.
func (t *tracer) cube(a, b, c opentype.SegmentPoint) {
	from := t.at
	bend := func(u float64) (x, y float64) { // where the curve is
		v := 1 - u
		k := [4]float64{v * v * v, 3 * v * v * u, 3 * v * u * u, u * u * u}
		return k[0]*float64(from.X) + k[1]*float64(a.X) + k[2]*float64(b.X) + k[3]*float64(c.X),
			k[0]*float64(from.Y) + k[1]*float64(a.Y) + k[2]*float64(b.Y) + k[3]*float64(c.Y)
	}
	for i := range parts {
		x0, y0 := bend(float64(i) / parts)
		x1, y1 := bend((float64(i) + 0.5) / parts)
		x2, y2 := bend(float64(i+1) / parts)
		// A simple curve that passes through the middle bends towards this:
		t.add(opentype.SegmentPoint{X: float32(2*x1 - (x0+x2)/2), Y: float32(2*y1 - (y0+y2)/2)}, false)
		t.add(opentype.SegmentPoint{X: float32(x2), Y: float32(y2)}, true)
	}
}

func (t *tracer) add(p opentype.SegmentPoint, on bool) {
	t.at = p
	t.stroke = append(t.stroke, point{round(float64(p.X) * t.scale), round(float64(p.Y) * t.scale), on})
}

// close ends a stroke. Its last point is its first, which is written once.
func (t *tracer) close() {
	if last := len(t.stroke) - 1; last > 0 && t.stroke[last] == t.stroke[0] {
		t.stroke = t.stroke[:last]
	}
	if len(t.stroke) > 1 {
		t.strokes = append(t.strokes, t.stroke)
	}
	t.stroke = nil
}

func round(x float64) int { return int(math.Round(x)) }
