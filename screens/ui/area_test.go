package ui

import (
	"image"
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

// A large area is drawn in three parts, which nobody may see.
func TestAnAreaLooksLikeARectangle(t *testing.T) {
	test.NewTempApp(t)
	ink := color.NRGBA{R: 0x14, G: 0x21, B: 0x3A, A: 0xFF}
	for name, size := range map[string]fyne.Size{
		"small":         fyne.NewSize(60, 40),
		"large":         fyne.NewSize(428, 326),
		"flat":          fyne.NewSize(790, 52),
		"odd":           fyne.NewSize(301, 247),
		"barely large":  fyne.NewSize(250, 80),
		"a whole wall":  fyne.NewSize(1280, 720),
		"tall and thin": fyne.NewSize(40, 720),
	} {
		for _, radius := range []float32{0, 14} {
			area := NewArea()
			area.Paint(ink, radius)
			rectangle := canvas.NewRectangle(ink)
			rectangle.CornerRadius = radius
			if n := differences(shot(t, area, size), shot(t, rectangle, size)); n > 0 {
				t.Errorf("%s with corners of %v: %d points are not as a rectangle has them", name, radius, n)
			}
		}
	}
}

// shot returns a picture of an object of a size.
func shot(t *testing.T, o fyne.CanvasObject, size fyne.Size) image.Image {
	t.Helper()
	w := test.NewTempWindow(t, container.NewWithoutLayout(o))
	w.Resize(size.AddWidthHeight(40, 40))
	o.Resize(size)
	return w.Canvas().Capture()
}

// differences counts the points in which two pictures differ.
func differences(a, b image.Image) (n int) {
	bounds := a.Bounds().Union(b.Bounds())
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			red, _, _, _ := a.At(x, y).RGBA()
			other, _, _, _ := b.At(x, y).RGBA()
			if max(red, other)-min(red, other) > 0xFFFF/50 {
				n++
			}
		}
	}
	return n
}
