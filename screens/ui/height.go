package ui

import "fyne.io/fyne/v2"

// Tall is what can say how tall it is at a width without being resized. All
// our widgets can; it makes deep pages cheap to lay out.
type Tall interface{ HeightFor(width float32) float32 }

// Wide is what would like more width than it can live with, such as a text
// that could wrap.
type Wide interface{ NaturalWidth() float32 }

// Least is what can say the width it cannot go below without looking for its
// height.
type Least interface{ LeastWidth() float32 }

// The layouts say the same of the objects in a container.
type tallLayout interface {
	HeightFor(objects []fyne.CanvasObject, width float32) float32
}
type wideLayout interface {
	NaturalWidth(objects []fyne.CanvasObject) float32
}
type leastLayout interface {
	LeastWidth(objects []fyne.CanvasObject) float32
}

// Height returns how tall o is at a width.
func Height(o fyne.CanvasObject, width float32) float32 {
	switch o := o.(type) {
	case *fyne.Container:
		if l, ok := o.Layout.(tallLayout); ok {
			return l.HeightFor(o.Objects, width)
		}
	case Tall:
		return o.HeightFor(width)
	}
	// The toolkit's own widgets know their height only once they have a width.
	o.Resize(fyne.NewSize(width, o.Size().Height))
	return o.MinSize().Height
}

// Width returns how wide o would like to be.
func Width(o fyne.CanvasObject) float32 {
	switch o := o.(type) {
	case *fyne.Container:
		if l, ok := o.Layout.(wideLayout); ok {
			return l.NaturalWidth(o.Objects)
		}
	case Wide:
		return o.NaturalWidth()
	}
	return o.MinSize().Width
}

// LeastWidth returns the width o cannot go below. It is asked apart from the
// height, for the toolkit looks over the whole page before every frame, and
// asking for both at each level would ask for the innermost ones again and
// again.
func LeastWidth(o fyne.CanvasObject) float32 {
	switch o := o.(type) {
	case *fyne.Container:
		if l, ok := o.Layout.(leastLayout); ok {
			return l.LeastWidth(o.Objects)
		}
	case Least:
		return o.LeastWidth()
	}
	return o.MinSize().Width
}

// lastWidth remembers the width a layout was last given, so that its smallest
// size can be told when the toolkit asks without naming a width.
type lastWidth float32

// shown returns the objects that are visible.
func shown(objects []fyne.CanvasObject) []fyne.CanvasObject {
	hidden := 0
	for _, o := range objects {
		if !o.Visible() {
			hidden++
		}
	}
	if hidden == 0 {
		return objects
	}
	visible := make([]fyne.CanvasObject, 0, len(objects)-hidden)
	for _, o := range objects {
		if o.Visible() {
			visible = append(visible, o)
		}
	}
	return visible
}

// minSize is the smallest size of a container with one of our layouts.
func minSize(l interface {
	tallLayout
	wideLayout
	leastLayout
}, objects []fyne.CanvasObject, width lastWidth) fyne.Size {
	w := float32(width)
	if w == 0 {
		w = l.NaturalWidth(objects)
	}
	return fyne.NewSize(l.LeastWidth(objects), l.HeightFor(objects, w))
}

// widest returns the largest of what width says of the objects.
func widest(objects []fyne.CanvasObject, width func(fyne.CanvasObject) float32) float32 {
	var most float32
	for _, o := range shown(objects) {
		most = max(most, width(o))
	}
	return most
}
