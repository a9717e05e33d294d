package ui

import (
	"math"

	"accord/screens/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// A Bar shows how much of something is done or used up.
type Bar struct {
	widget.BaseWidget
	part        float32
	fill        fyne.ThemeColorName
	back, front *canvas.Rectangle
}

// NewBar returns a bar that is filled with a colour up to part, from 0 to 1.
func NewBar(part float32, fill fyne.ThemeColorName) *Bar {
	b := &Bar{part: part, fill: fill, back: newShape(), front: newShape()}
	b.ExtendBaseWidget(b)
	return b
}

// Set fills the bar up to part with a colour, such as look.Amber when time
// gets short. It is painted again only when it moves by a point.
func (b *Bar) Set(part float32, fill fyne.ThemeColorName) {
	before := b.filled()
	b.part = part
	if b.fill != fill || b.filled() != before {
		b.fill = fill
		b.Refresh()
	}
}

// filled returns how wide the filled part is, in whole points.
func (b *Bar) filled() float32 {
	return float32(math.Round(float64(b.Size().Width * min(max(b.part, 0), 1))))
}

// HeightFor returns the height, which is the same at every width.
func (b *Bar) HeightFor(float32) float32 { return barHeight }

// barHeight is thin, for the number beside it is what is read.
const barHeight = 6

// CreateRenderer is part of the toolkit.
func (b *Bar) CreateRenderer() fyne.WidgetRenderer {
	draw := func() {
		size := b.Size()
		drawShape(b, b.back, shape{fill: look.Track, radius: barHeight / 2})
		drawShape(b, b.front, shape{fill: b.fill, radius: barHeight / 2})
		place(b.back, 0, 0, size.Width, size.Height)
		filled := b.filled()
		b.front.Hidden = filled < 1
		place(b.front, 0, 0, max(filled, barHeight), size.Height)
	}
	draw()
	return &drawn{
		objects: []fyne.CanvasObject{b.back, b.front},
		layout:  func(fyne.Size) { draw() },
		min:     func() fyne.Size { return fyne.NewSize(look.Gap5, barHeight) },
		refresh: draw,
	}
}

// A rule is a hairline.
type rule struct {
	widget.BaseWidget
	line *canvas.Rectangle
}

// Divider returns a hairline: flat in a [Column], upright in an [Across].
func Divider() fyne.CanvasObject {
	r := &rule{line: newShape()}
	r.ExtendBaseWidget(r)
	return r
}

func (r *rule) HeightFor(float32) float32 { return look.Hair }

func (r *rule) CreateRenderer() fyne.WidgetRenderer {
	draw := func() {
		drawShape(r, r.line, shape{fill: look.Line})
		r.line.Resize(r.Size())
	}
	draw()
	return &drawn{
		objects: []fyne.CanvasObject{r.line},
		layout:  func(fyne.Size) { draw() },
		min:     func() fyne.Size { return fyne.NewSize(look.Hair, look.Hair) },
		refresh: draw,
	}
}
