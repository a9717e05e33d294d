// Package logo makes the picture of a client fit for papers: no larger than
// they need, on white, and with nothing in it but colours.
//
// Start with [Read].
package logo

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	_ "image/jpeg" // which may be read, beside PNG
	"image/png"
	"io"
	"os"

	scale "golang.org/x/image/draw"

	"accord/workshop"
)

// MaxFile is the largest file that is read, in bytes, and MaxSide the most
// pixels a picture may be wide or high: a larger one is a photograph and would
// take more memory than it is worth.
const (
	MaxFile = 2 << 20
	MaxSide = 4000
)

// A JPEG may go over its picture several times, each time finer. Every program
// makes a dozen of these scans; a few bytes each, they could be made to go on
// for an hour.
const (
	scan      = "\xff\xda" // how one begins
	mostScans = 100
)

// Problems with files of a logo.
var (
	ErrNoFile    = workshop.Problem{Key: "form.no-file", Field: "path"}
	ErrLargeFile = workshop.Problem{Key: "logo.large-file", With: MaxFile >> 20, Field: "path"}
	ErrNoPicture = workshop.Problem{Key: workshop.ErrNoLogo.Key, Field: "path"}
	ErrWide      = workshop.Problem{Key: "logo.wide", With: MaxSide, Field: "path"}
	ErrWhite     = workshop.Problem{Key: "logo.white", Field: "path"}
)

// Read reads a PNG or a JPEG and returns what papers show of it: a plain PNG,
// as [workshop.Workshop.SetLogo] takes it. What the file says beside its
// picture is left behind.
func Read(path string) ([]byte, error) {
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
		return nil, ErrNoFile // a folder, or a pipe nobody writes to
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, ErrNoFile
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, MaxFile+1))
	switch {
	case err != nil:
		return nil, ErrNoFile // a folder, perhaps
	case len(data) > MaxFile:
		return nil, ErrLargeFile
	}
	size, kind, err := image.DecodeConfig(bytes.NewReader(data))
	switch {
	case err != nil, kind != "png" && kind != "jpeg": // other packages may teach the reader more kinds
		return nil, ErrNoPicture
	case kind == "jpeg" && bytes.Count(data, []byte(scan)) > mostScans:
		return nil, ErrNoPicture
	case size.Width > MaxSide || size.Height > MaxSide:
		return nil, ErrWide
	}
	picture, _, err := image.Decode(bytes.NewReader(data))
	if err != nil || picture.Bounds().Empty() {
		return nil, ErrNoPicture
	}
	printed := onWhite(picture)
	if isWhite(printed) {
		return nil, ErrWhite
	}
	var out bytes.Buffer
	if err := png.Encode(&out, printed); err != nil {
		return nil, fmt.Errorf("make a logo plain: %w", err)
	}
	return out.Bytes(), nil
}

// onWhite puts a picture on white, as paper is, and makes it smaller until it
// has the size of a logo.
func onWhite(picture image.Image) *image.RGBA {
	from := picture.Bounds()
	by := min(1, float64(workshop.LogoWide)/float64(from.Dx()), float64(workshop.LogoHigh)/float64(from.Dy()))
	wide, high := int(by*float64(from.Dx())+0.5), int(by*float64(from.Dy())+0.5)
	to := image.NewRGBA(image.Rect(0, 0, max(1, wide), max(1, high)))
	draw.Draw(to, to.Bounds(), image.White, image.Point{}, draw.Src)
	scale.CatmullRom.Scale(to, to.Bounds(), picture, from, draw.Over, nil)
	return to
}

// isWhite reports whether nothing of a picture would be seen on paper: logos
// for a dark ground are often handed out as white letters on nothing.
func isWhite(picture *image.RGBA) bool {
	const almost = 0xF4
	b := picture.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			if color.GrayModel.Convert(picture.At(x, y)).(color.Gray).Y < almost {
				return false
			}
		}
	}
	return true
}
