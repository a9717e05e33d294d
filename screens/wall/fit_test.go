package wall_test

import (
	"fmt"
	"image/color"
	"testing"
	"time"

	"accord/screens/look"
	"accord/screens/tell"
	"accord/screens/ui"
	"accord/screens/wall"
	"accord/workshop"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// sizes are the displays the wall is tried on: the usual ones, an old
// projector, a very wide screen, and the picture on the desk.
var sizes = []fyne.Size{
	{Width: 1920, Height: 1080}, {Width: 1280, Height: 720}, {Width: 1024, Height: 768}, {Width: 2560, Height: 1080}, {Width: 240, Height: 135},
}

func TestNothingOverlapsOrLeavesTheWall(t *testing.T) {
	say := begin(t)
	for _, size := range sizes {
		for _, mode := range []look.Mode{look.Light, look.Dark} {
			for name, s := range scenes(t) {
				t.Run(fmt.Sprintf("%s/%v/%s", name, size.Width, mode), func(t *testing.T) {
					checkFits(t, drawn(t, say, s, size, mode), size)
				})
			}
		}
	}
}

// The back row asks for larger text, and everything still has its place.
func TestLargerAndSmallerTextFits(t *testing.T) {
	say := stretched(t)
	for _, text := range []int{80, 120, 140} {
		for _, size := range sizes[:2] {
			for name, view := range crowded() {
				t.Run(fmt.Sprintf("%s/%v/%d", name, size.Width, text), func(t *testing.T) {
					v := wall.New(say)
					v.SetText(text)
					checkFits(t, show(v, crowdedScene(view), size), size)
				})
			}
		}
	}
}

func TestCrowdedWallsFitWithLongWords(t *testing.T) {
	say := stretched(t)
	for _, size := range sizes {
		for name, view := range crowded() {
			t.Run(fmt.Sprintf("%s/%v", name, size.Width), func(t *testing.T) {
				checkFits(t, drawn(t, say, crowdedScene(view), size, look.Light), size)
			})
		}
	}
}

// crowdedScene returns a wall with long words all around a view.
func crowdedScene(view workshop.View) scene {
	now := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	return scene{at: now.Add(111 * time.Minute), wall: workshop.Wall{
		Title: sentence, Activity: "mirror-write", Next: "mirror-reveal", View: view,
		Names: workshop.Brief{SalesName: "Vertriebsaußendienst", MarketingName: "Produktmarketingkommunikation"},
		Clock: workshop.Clock{Whole: time.Minute.Milliseconds(), Since: workshop.InstantOf(now)},
	}}
}

// drawn returns what a view of a size is made of.
func drawn(t testing.TB, say tell.Say, s scene, size fyne.Size, mode look.Mode) []fyne.CanvasObject {
	t.Helper()
	v := wall.New(say)
	v.SetMode(mode)
	return show(v, s, size)
}

// show has a view of a size show a scene, and returns what it is made of.
func show(v *wall.View, s scene, size fyne.Size) []fyne.CanvasObject {
	v.Resize(size)
	v.Set(s.wall)
	v.Tick(s.at)
	return test.WidgetRenderer(v).Objects()
}

// A spot is where something can be seen.
type spot struct {
	name                     string
	left, top, right, bottom float32
}

func (a spot) meets(b spot) bool {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

func (a spot) within(b spot) bool {
	const slack = 1.01 // half a point of rounding at either end
	return a.left >= b.left-slack && a.right <= b.right+slack && a.top >= b.top-slack && a.bottom <= b.bottom+slack
}

func groundOf(o fyne.CanvasObject) spot {
	p, s := o.Position(), o.Size()
	return spot{fmt.Sprintf("ground at %v", p), p.X, p.Y, p.X + s.Width, p.Y + s.Height}
}

// checkFits fails where a text is wider than its place or upon another, or
// where anything lies across the edge of something else.
func checkFits(t *testing.T, objects []fyne.CanvasObject, size fyne.Size) {
	t.Helper()
	wall := spot{"the wall", 0, 0, size.Width, size.Height}
	var texts, grounds []spot
	for _, o := range objects[1:] { // the first is the wall itself
		switch o := o.(type) {
		case *canvas.Text:
			texts = append(texts, inkOf(t, o))
		case *canvas.Rectangle:
			if o.FillColor != color.Transparent {
				grounds = append(grounds, groundOf(o))
			}
		case *ui.Area:
			grounds = append(grounds, groundOf(o))
		}
	}
	for i, text := range texts {
		if !text.within(wall) {
			t.Errorf("%s leaves the wall", text.name)
		}
		for _, other := range texts[:i] {
			if text.meets(other) {
				t.Errorf("%s lies upon %s", text.name, other.name)
			}
		}
		for _, ground := range grounds {
			if text.meets(ground) && !text.within(ground) {
				t.Errorf("%s lies across the edge of a %s", text.name, ground.name)
			}
		}
	}
	for i, ground := range grounds {
		if !ground.within(wall) {
			t.Errorf("a %s leaves the wall", ground.name)
		}
		for _, other := range grounds[:i] {
			if ground.meets(other) && !ground.within(other) && !other.within(ground) {
				t.Errorf("a %s lies across a %s", ground.name, other.name)
			}
		}
	}
}

// inkOf returns where the letters of a text are, without the empty room that
// a font keeps above and below them.
func inkOf(t *testing.T, text *canvas.Text) spot {
	t.Helper()
	size := fyne.MeasureText(text.Text, text.TextSize, text.TextStyle)
	place, pos := text.Size(), text.Position()
	if size.Width > place.Width+0.5 {
		t.Errorf("%q is %v wide and has room for %v", text.Text, size.Width, place.Width)
	}
	left := pos.X
	switch text.Alignment {
	case fyne.TextAlignTrailing:
		left += place.Width - size.Width
	case fyne.TextAlignCenter:
		left += (place.Width - size.Width) / 2
	}
	middle := pos.Y + place.Height/2
	return spot{fmt.Sprintf("%q", text.Text), left, middle - text.TextSize/2, left + size.Width, middle + text.TextSize/2}
}
