package page

import "accord/assets"

// An Op is one thing to draw: a [Text], a [Box], a [Line] or an [Image]. All measures are
// in points; x grows to the right and y downwards from the top left corner
// of the sheet.
type Op interface {
	// down returns the same thing so much further down.
	down(by float64) Op
}

// A Text is a run of text in one font, on one line. No rune in it is above
// U+FFFF, and the font has all of them.
type Text struct {
	X, Y  float64 // the left end of the baseline
	Width float64 // how far it reaches, by the font's own widths
	Face  Face
	Size  float64
	Ink   Ink
	Text  string
}

// A Box is a filled rectangle.
type Box struct {
	X, Y, W, H float64
	Radius     float64 // of the corners; 0 for sharp ones
	Fill       Ink
}

// A Line is a straight stroke.
type Line struct {
	X1, Y1, X2, Y2 float64
	Width          float64
	Ink            Ink
}

// An Image is a plain PNG.
type Image struct {
	X, Y, W, H float64
	PNG        []byte
}

func (t Text) down(by float64) Op  { t.Y += by; return t }
func (b Box) down(by float64) Op   { b.Y += by; return b }
func (i Image) down(by float64) Op { i.Y += by; return i }
func (l Line) down(by float64) Op  { l.Y1 += by; l.Y2 += by; return l }

// A Face is one of the fonts papers are set in.
type Face int

// The faces. Signs has what the two before it lack, such as ≥, → and ✓, and
// Lent what all of ours lack.
const (
	Regular Face = iota
	Bold
	Signs
	Lent
)

// Ours lists the faces that every paper has.
var Ours = []Face{Regular, Bold, Signs}

// Font returns a face of ours as TrueType. It is shared: do not write into it.
func (f Face) Font() []byte {
	switch f {
	case Bold:
		return assets.Bold
	case Signs:
		return assets.Signs
	}
	return assets.Regular
}

// Fonts returns the faces of the paper as TrueType, in the order of their
// numbers. They are shared: do not write into them.
func (p Pages) Fonts() [][]byte {
	var all [][]byte
	for _, face := range Ours {
		all = append(all, face.Font())
	}
	if p.Lent != nil {
		all = append(all, p.Lent)
	}
	return all
}
