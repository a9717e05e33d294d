package ui

import "fyne.io/fyne/v2"

// Tall is what can say how tall it is at a width without being resized. All
// our widgets can; it makes deep pages cheap to lay out.
type Tall interface{ HeightFor(width float32) float32 }

// Wide is what would like more width than it can live with, such as a text
// that could wrap.
type Wide interface{ NaturalWidth() float32 }

// tallLayout and wideLayout say the same of the objects in a container.
type tallLayout interface {
	HeightFor(objects []fyne.CanvasObject, width float32) float32
}
type wideLayout interface {
	NaturalWidth(objects []fyne.CanvasObject) float32
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

// lastWidth remembers the width a layout was last given, so that its smallest
// size can be told when the toolkit asks without naming a width.
type lastWidth float32

// or returns the remembered width, or the natural one before there is any.
func (w lastWidth) or(natural float32) float32 {
	if w > 0 {
		return float32(w)
	}
	return natural
}

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

// widest returns the largest of what width says of the objects.
func widest(objects []fyne.CanvasObject, width func(fyne.CanvasObject) float32) float32 {
	var most float32
	for _, o := range shown(objects) {
		most = max(most, width(o))
	}
	return most
}

// leastWidth is the width o cannot go below.
func leastWidth(o fyne.CanvasObject) float32 { return o.MinSize().Width }
