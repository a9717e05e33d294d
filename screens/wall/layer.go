package wall

import (
	"image/color"
	"slices"

	"accord/screens/look"
	"accord/screens/ui"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// A layer is the objects that show some pieces. It keeps them from one
// drawing to the next, so that only what changed is painted again.
type layer struct {
	pieces  []piece
	unit    float32
	mode    look.Mode
	objects []fyne.CanvasObject

	rectangles []*canvas.Rectangle
	areas      []*ui.Area // rectangles that are large
	lines      []*canvas.Text
	strokes    []*canvas.Line
}

// show makes the layer show pieces where a point of the wall is unit points
// of the window. It reports whether there are other objects than before.
func (l *layer) show(pieces []piece, unit float32, mode look.Mode) bool {
	if unit == l.unit && mode == l.mode && mode != look.System && slices.Equal(pieces, l.pieces) {
		return false
	}
	l.pieces, l.unit, l.mode = pieces, unit, mode
	before := l.objects
	l.objects = make([]fyne.CanvasObject, 0, len(pieces))
	var used [4]int
	for _, p := range pieces {
		kind := p.kind
		if kind == rectangle && p.fill != "" && p.edge == "" && ui.Large(l.size(p.box)) {
			kind = area
		}
		n := used[kind]
		used[kind]++
		switch kind {
		case area:
			if n == len(l.areas) {
				l.areas = append(l.areas, ui.NewArea())
			}
			l.objects = append(l.objects, l.area(l.areas[n], p))
		case rectangle:
			l.rectangles = one(l.rectangles, n)
			l.objects = append(l.objects, l.rectangle(l.rectangles[n], p))
		case line:
			l.lines = one(l.lines, n)
			l.objects = append(l.objects, l.line(l.lines[n], p))
		case stroke:
			l.strokes = one(l.strokes, n)
			l.objects = append(l.objects, l.stroke(l.strokes[n], p))
		}
	}
	return !slices.Equal(before, l.objects)
}

// one makes sure that there is an nth object.
func one[T any](objects []*T, n int) []*T {
	if n < len(objects) {
		return objects
	}
	return append(objects, new(T))
}

// paint returns the colour of a role, and no colour for no role. The software
// painter cannot draw what has no colour at all.
func (l *layer) paint(name fyne.ThemeColorName) color.Color {
	if name == "" {
		return color.Transparent
	}
	return look.Theme{Mode: l.mode}.Color(name, fyne.CurrentApp().Settings().ThemeVariant())
}

func (l *layer) rectangle(r *canvas.Rectangle, p piece) fyne.CanvasObject {
	l.place(r, p.box)
	fill, edge := l.paint(p.fill), l.paint(p.edge)
	width, radius := p.width*l.unit, p.radius*l.unit
	if r.FillColor != fill || r.StrokeColor != edge || r.StrokeWidth != width || r.CornerRadius != radius {
		r.FillColor, r.StrokeColor, r.StrokeWidth, r.CornerRadius = fill, edge, width, radius
		r.Refresh()
	}
	return r
}

func (l *layer) area(a *ui.Area, p piece) fyne.CanvasObject {
	l.place(a, p.box)
	a.Paint(l.paint(p.fill), p.radius*l.unit)
	return a
}

// line shows a line of text. The toolkit rounds sizes up, so they are rounded
// down here: a text is never wider than was made room for.
func (l *layer) line(t *canvas.Text, p piece) fyne.CanvasObject {
	size, ink := float32(max(1, int(p.size*l.unit+0.001))), l.paint(p.fill)
	if t.Text != p.text || t.TextSize != size || t.Color != ink || t.TextStyle.Bold != p.bold || t.Alignment != p.align {
		t.Text, t.TextSize, t.Color, t.TextStyle.Bold, t.Alignment = p.text, size, ink, p.bold, p.align
		t.Refresh()
	}
	tall := t.MinSize().Height
	middle := (p.box.y + p.box.h/2) * l.unit
	t.Move(fyne.NewPos(p.box.x*l.unit, middle-tall/2))
	t.Resize(fyne.NewSize(p.box.w*l.unit, tall))
	return t
}

func (l *layer) stroke(s *canvas.Line, p piece) fyne.CanvasObject {
	from := fyne.NewPos(p.box.x*l.unit, p.box.y*l.unit)
	to := fyne.NewPos(p.box.right()*l.unit, p.box.bottom()*l.unit)
	ink := l.paint(p.fill)
	if s.Position1 != from || s.Position2 != to || s.StrokeColor != ink || s.StrokeWidth != p.width*l.unit {
		s.Position1, s.Position2, s.StrokeColor, s.StrokeWidth = from, to, ink, p.width*l.unit
		s.Refresh()
	}
	return s
}

func (l *layer) place(o fyne.CanvasObject, b box) {
	o.Move(fyne.NewPos(b.x*l.unit, b.y*l.unit))
	o.Resize(l.size(b))
}

// size returns the size of a box on the window.
func (l *layer) size(b box) fyne.Size { return fyne.NewSize(b.w*l.unit, b.h*l.unit) }
