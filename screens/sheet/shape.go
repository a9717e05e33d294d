package sheet

import (
	"image"
	"image/draw"
	"math"

	"accord/workshop/document/page"
)

// thinnest is the thinnest line, in pixels, that can be seen on every screen.
const thinnest = 0.75

// bend is how far the handles of a curve are from its ends for it to be a
// quarter of a circle, in radii.
const bend = 0.5523

// box fills a rectangle, with round corners if it has a radius.
func (b *brush) box(op page.Box) {
	r := min(op.Radius, op.W/2, op.H/2)
	h := r * (1 - bend)
	left, top, right, bottom := op.X, op.Y, op.X+op.W, op.Y+op.H
	b.fill(left, top, right, bottom, op.Fill, func(p path) {
		p.move(left+r, top)
		p.line(right-r, top)
		p.curve(right-h, top, right, top+h, right, top+r)
		p.line(right, bottom-r)
		p.curve(right, bottom-h, right-h, bottom, right-r, bottom)
		p.line(left+r, bottom)
		p.curve(left+h, bottom, left, bottom-h, left, bottom-r)
		p.line(left, top+r)
		p.curve(left, top+h, left+h, top, left+r, top)
	})
}

// line draws a stroke as the thin rectangle that it is.
func (b *brush) line(op page.Line) {
	long := math.Hypot(op.X2-op.X1, op.Y2-op.Y1)
	if long == 0 {
		return
	}
	half := max(op.Width, thinnest/b.scale) / 2
	x, y := (op.Y2-op.Y1)/long*half, (op.X1-op.X2)/long*half // across the stroke
	b.fill(min(op.X1, op.X2)-half, min(op.Y1, op.Y2)-half, max(op.X1, op.X2)+half, max(op.Y1, op.Y2)+half, op.Ink, func(p path) {
		p.move(op.X1+x, op.Y1+y)
		p.line(op.X2+x, op.Y2+y)
		p.line(op.X2-x, op.Y2-y)
		p.line(op.X1-x, op.Y1-y)
	})
}

// fill fills an outline that stays within left, top, right and bottom.
func (b *brush) fill(left, top, right, bottom float64, ink page.Ink, outline func(path)) {
	area := image.Rect(
		int(math.Floor(left*b.scale)), int(math.Floor(top*b.scale)),
		int(math.Ceil(right*b.scale)), int(math.Ceil(bottom*b.scale)),
	)
	if area.Empty() {
		return
	}
	b.raster.Reset(area.Dx(), area.Dy())
	outline(path{b, area.Min})
	b.raster.ClosePath()
	// By way of a mask, because the rasterizer does not stop at the edge of
	// the picture, and what ends at the edge of the paper may be rounded over it.
	mask := image.NewAlpha(image.Rect(0, 0, area.Dx(), area.Dy()))
	b.raster.Draw(mask, mask.Bounds(), image.Opaque, image.Point{})
	draw.DrawMask(b.to, area, image.NewUniform(ink), image.Point{}, mask, image.Point{}, draw.Over)
}

// A path is an outline in points of the paper.
type path struct {
	b  *brush
	at image.Point // where the raster begins in the picture
}

func (p path) x(points float64) float32 { return float32(points*p.b.scale) - float32(p.at.X) }
func (p path) y(points float64) float32 { return float32(points*p.b.scale) - float32(p.at.Y) }

func (p path) move(x, y float64) { p.b.raster.MoveTo(p.x(x), p.y(y)) }
func (p path) line(x, y float64) { p.b.raster.LineTo(p.x(x), p.y(y)) }

func (p path) curve(x1, y1, x2, y2, x, y float64) {
	p.b.raster.CubeTo(p.x(x1), p.y(y1), p.x(x2), p.y(y2), p.x(x), p.y(y))
}
