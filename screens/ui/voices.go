package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// Voices lets a screen reader find what stands on a page. The toolkit shows
// it what stands in containers and looks into no widget, such as a scroller or
// a dialog. So everything within one that has something to say is given a
// voice: an object above the page that draws nothing, is where the thing is,
// and says what it says.
type Voices struct {
	page fyne.CanvasObject
	over *fyne.Container
	said []said
}

// said is what is said at a place.
type said struct {
	label string
	role  fyne.AccessibleRole
	at    fyne.Position
	size  fyne.Size
}

// NewVoices returns the voices of a page, silent until they follow it.
func NewVoices(page fyne.CanvasObject) *Voices {
	return &Voices{page: page, over: container.NewWithoutLayout()}
}

// Body returns the page with its voices.
func (v *Voices) Body() fyne.CanvasObject { return container.NewStack(v.page, v.over) }

// Follow says what the page says now, or what floats above it on its canvas.
// It is called once a second, and costs little while nothing changed.
func (v *Voices) Follow(c fyne.Canvas) {
	var all []said
	if top := c.Overlays().Top(); top != nil {
		all = collect(nil, top, fyne.Position{}.Subtract(c.Content().Position()), false)
	} else {
		all = collect(nil, v.page, fyne.Position{}, false)
	}
	if slices.Equal(all, v.said) {
		return
	}
	v.said = all
	v.over.Objects = nil
	for _, s := range all {
		v.over.Objects = append(v.over.Objects, newVoice(s))
	}
	canvas.Refresh(v.over) // the toolkit tells a screen reader when it paints
}

// collect adds what o says, or else what stands in it. It is at a place, and
// perhaps within a widget, where the toolkit does not find it.
func collect(all []said, o fyne.CanvasObject, at fyne.Position, within bool) []said {
	if o == nil || !o.Visible() {
		return all
	}
	at = at.Add(o.Position())
	if a, ok := o.(fyne.Accessible); ok && a.AccessibilityRole() != fyne.AccessibleRoleContainer {
		if label := a.AccessibilityLabel(); within && label != "" {
			all = append(all, said{label, a.AccessibilityRole(), at, o.Size()})
		}
		return all
	}
	if _, ok := o.(*fyne.Container); !ok {
		within = true
	}
	for _, part := range parts(o) {
		all = collect(all, part, at, within)
	}
	return all
}

// A voice says something and draws nothing.
type voice struct {
	widget.BaseWidget
	said said
}

func newVoice(s said) *voice {
	v := &voice{said: s}
	v.ExtendBaseWidget(v)
	v.Move(s.at)
	v.Resize(s.size)
	return v
}

// AccessibilityLabel lets a screen reader read what is said.
func (v *voice) AccessibilityLabel() string { return v.said.label }

// AccessibilityRole says what it is said of.
func (v *voice) AccessibilityRole() fyne.AccessibleRole { return v.said.role }

// CreateRenderer is part of the toolkit.
func (v *voice) CreateRenderer() fyne.WidgetRenderer {
	return &drawn{layout: func(fyne.Size) {}, min: func() fyne.Size { return fyne.Size{} }}
}
