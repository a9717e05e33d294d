package sheet

import (
	"bytes"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"math"
	"sync"

	scale "golang.org/x/image/draw"
	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"

	"accord/workshop/document/page"
)

// paint draws a page on a white picture of a size in pixels. Lent is the font
// of its face of that name; nil: it has none.
func paint(p page.Page, sheet page.Sheet, lent *opentype.Font, width, height int) *image.RGBA {
	b := brush{
		to:    image.NewRGBA(image.Rect(0, 0, width, height)),
		lent:  lent,
		scale: float64(width) / sheet.Width,
		pens:  map[pen]font.Face{},
	}
	draw.Draw(b.to, b.to.Bounds(), image.White, image.Point{}, draw.Src)
	if b.scale == 0 {
		return b.to // a window that is being closed or hidden
	}
	for _, op := range p.Ops {
		switch op := op.(type) {
		case page.Text:
			b.text(op)
		case page.Box:
			b.box(op)
		case page.Line:
			b.line(op)
		case page.Image:
			b.image(op)
		default:
			panic(fmt.Sprintf("no way to show a %T", op)) // package page has a new operation
		}
	}
	return b.to
}

// A brush draws on one picture, scale pixels a point.
type brush struct {
	to     *image.RGBA
	scale  float64
	lent   *opentype.Font
	pens   map[pen]font.Face
	raster vector.Rasterizer
}

// A pen is a font at a size in points of the paper.
type pen struct {
	face page.Face
	size float64
}

// fonts are the faces every paper is set in. They are read when the first page is
// drawn, and then kept.
var fonts = sync.OnceValue(func() map[page.Face]*opentype.Font {
	all := map[page.Face]*opentype.Font{}
	for _, face := range page.Ours {
		f, err := opentype.Parse(face.Font())
		if err != nil {
			panic(err) // they come with the app, and tests have read them
		}
		all[face] = f
	}
	return all
})

// pen returns a font at the size it has in this picture.
func (b *brush) pen(p pen) font.Face {
	face, known := b.pens[p]
	if !known {
		var err error
		font := fonts()[p.face]
		if p.face == page.Lent {
			font = b.lent
		}
		face, err = opentype.NewFace(font, &opentype.FaceOptions{Size: p.size * b.scale, DPI: 72})
		if err != nil {
			panic(err) // a font of ours that cannot be scaled
		}
		b.pens[p] = face
	}
	return face
}

// text draws a run sign by sign, as far apart as the printer puts them: by
// the font's own widths and without kerning.
func (b *brush) text(op page.Text) {
	face, ink := b.pen(pen{op.Face, op.Size}), image.NewUniform(op.Ink)
	dot := fixed.Point26_6{X: b.fixed(op.X), Y: b.fixed(op.Y)}
	for _, sign := range op.Text {
		area, mask, from, advance, _ := face.Glyph(dot, sign)
		draw.DrawMask(b.to, area, ink, image.Point{}, mask, from, draw.Over)
		dot.X += advance
	}
}

// fixed returns a distance on the paper in the unit fonts are drawn in.
func (b *brush) fixed(points float64) fixed.Int26_6 { return fixed.Int26_6(points * b.scale * 64) }

// image draws a picture as large as it is on the paper.
func (b *brush) image(op page.Image) {
	picture, err := png.Decode(bytes.NewReader(op.PNG))
	if err != nil {
		panic(err) // the paper was laid out with it
	}
	at := func(points float64) int { return int(math.Round(points * b.scale)) }
	area := image.Rect(at(op.X), at(op.Y), at(op.X+op.W), at(op.Y+op.H))
	scale.CatmullRom.Scale(b.to, area, picture, picture.Bounds(), draw.Over, nil)
}
