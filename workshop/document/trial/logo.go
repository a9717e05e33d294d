package trial

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"

	"accord/workshop/document"
)

// Logo is a blue and orange picture of a size in pixels, as a plain PNG.
func Logo(wide, high int) []byte {
	picture := image.NewRGBA(image.Rect(0, 0, wide, high))
	halves := []image.Rectangle{image.Rect(0, 0, wide/2, high), image.Rect(wide/2, 0, wide, high)}
	for i, c := range []color.Color{color.NRGBA{0x0B, 0x5C, 0xAD, 0xFF}, color.NRGBA{0xAD, 0x43, 0x10, 0xFF}} {
		draw.Draw(picture, halves[i], image.NewUniform(c), image.Point{}, draw.Src)
	}
	var b bytes.Buffer
	if err := png.Encode(&b, picture); err != nil {
		panic(err) // there is no such picture
	}
	return b.Bytes()
}

// Branded returns a document with a logo on its cover, which is a page of its
// own if the first section wants one.
func Branded(ownPage bool) document.Document {
	d := With(document.Paragraph{Text: "Words"})
	d.Cover = []document.Fact{{Label: "Status", Value: "signed"}}
	d.Sections[0].NewPage = ownPage
	d.Logo = document.Logo{PNG: Logo(300, 60), Alt: `Logo of "Nord & Co"`}
	return d
}
